// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace heliograph::ui {

/// Reads again what changes all the time: at once, then at most every so often, one read at a time; what changed meanwhile is read
/// once more.
class Refresher final : public QObject
{
    Q_OBJECT
public:
    /// `read` begins a read; whoever has its answer calls done().
    Refresher(int everyMs, std::function<void()> read);
    void soon(); ///< something changed
    void now();  ///< it is to be seen
    void done();

private:
    std::function<void()> m_read;
    QTimer m_pause;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace heliograph::ui
