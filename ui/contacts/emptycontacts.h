// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// In the table's place: who will stand there, or why nobody does.
class EmptyContacts final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyContacts(QWidget *parent = nullptr);
    /// `filtered`: there are customers, and nobody matches.
    void setFiltered(bool filtered);

Q_SIGNALS:
    void newWanted();
    void clearWanted();

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_new;
    QPushButton *m_clear;
};

} // namespace heliograph::ui
