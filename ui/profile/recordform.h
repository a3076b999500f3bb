// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// A few lines that open inside the card where something must be written down: a consent with its source, an opt-in with
/// its evidence. Nothing is recorded without words.
class RecordForm final : public QWidget
{
    Q_OBJECT
public:
    explicit RecordForm(QWidget *parent = nullptr);
    /// `sources`: offered, the first chosen; empty: only what is typed. `words` asks for it.
    void begin(const QString &words, const QStringList &sources, const QString &placeholder);
    /// What stands below when it was not taken.
    void refuse(const QString &reason);
    void setBusy(bool busy);

Q_SIGNALS:
    void recorded(const QString &text);
    void left();

private:
    void submit();
    [[nodiscard]] QString text() const;
    PlainLabel *m_words;
    QComboBox *m_source;
    QLineEdit *m_line;
    PlainLabel *m_reason;
    QPushButton *m_record;
};

} // namespace heliograph::ui
