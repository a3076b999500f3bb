// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace heliograph::ui {

/// Tells a screen reader, without interrupting it, what is otherwise only seen to change. It shows nothing itself: it is a notification
/// whose name are the words, for Qt 6.4 has no event for announcements.
class Announcer final : public QWidget
{
    Q_OBJECT
public:
    explicit Announcer(QWidget *parent);
    void say(const QString &words);
    /// What was said last; empty: nothing yet.
    [[nodiscard]] QString said() const { return accessibleName(); }
};

} // namespace heliograph::ui
