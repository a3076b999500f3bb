// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace heliograph::ui {

class PlainLabel;

/// The text of a template in a form: variables are put in from a list, mistakes are marked where they stand and said below.
class TemplateText final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateText(QWidget *parent = nullptr);
    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// Beside the list of variables: "171/306 · 2 SMS · GSM-7".
    void setCount(const QString &words);
    /// Why it was not saved; the next keystroke takes it away.
    void setError(const QString &reason);
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    void look();
    void insert(const QString &variable);
    QPlainTextEdit *m_edit;
    PlainLabel *m_count;
    PlainLabel *m_hint;
    bool m_filling = false;
};

} // namespace heliograph::ui
