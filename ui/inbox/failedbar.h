// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QWidget>

namespace heliograph::ui {

/// Above the conversations whose newest SMS failed: the way to the texts themselves.
class FailedBar final : public QWidget
{
    Q_OBJECT
public:
    explicit FailedBar(QWidget *parent = nullptr);
    /// There is room for it only in its own list, and not where that shows avatars alone.
    void setRoom(InboxTab tab, bool compact);

Q_SIGNALS:
    void reviewWanted();
};

} // namespace heliograph::ui
