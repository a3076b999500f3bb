// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class PlainLabel;

/// Says what will appear in a list that is empty.
class EmptyList final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyList(QWidget *parent = nullptr);
    /// `filtered`: there is something in the list, but the filter hides it.
    void setTab(InboxTab tab, bool filtered);

Q_SIGNALS:
    void clearWanted(); ///< the filters

private:
    void sayWhatComes(InboxTab tab);
    PlainLabel *m_title;
    PlainLabel *m_text;
    QPushButton *m_clear;
};

} // namespace heliograph::ui
