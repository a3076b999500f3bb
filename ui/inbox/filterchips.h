// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QWidget>

namespace heliograph::ui {

class FlowLayout;

/// What the list is narrowed to, one chip each: a click, Delete or Enter takes it away.
class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterChips(QWidget *parent = nullptr);
    void setFilter(const ConversationFilter &filter);
    /// A button after the chips, which then stand there even while there are none.
    void setLast(QWidget *button);

Q_SIGNALS:
    void filterChanged(const heliograph::ConversationFilter &filter);

private:
    void add(const QString &words, const ConversationFilter &without);
    FlowLayout *m_flow;
    QWidget *m_last = nullptr;
};

} // namespace heliograph::ui
