// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// The foot of a form: how much is not saved, Discard and Save.
class SaveBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SaveBar(QWidget *parent = nullptr);
    void setChanges(int changes, bool busy = false);
    void setSaved();
    /// A button at the other end.
    QPushButton *addButton(const QString &text);

Q_SIGNALS:
    void saveWanted();
    void discardWanted();

private:
    QHBoxLayout *m_row;
    PlainLabel *m_words;
    QPushButton *m_discard;
    QPushButton *m_save;
};

} // namespace heliograph::ui
