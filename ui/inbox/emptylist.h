// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QWidget>

namespace heliograph::ui {

class PlainLabel;

/// Says what will appear in a list that is empty.
class EmptyList final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyList(QWidget *parent = nullptr);
    void setTab(InboxTab tab);

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
};

} // namespace heliograph::ui
