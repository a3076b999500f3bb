// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/oneshotpost.h"

#include <QSslCertificate>
#include <QThread>

namespace heliograph {

struct NetworkOptions {
    int inFlight = 24;                       ///< requests at one time; the rest wait their turn
    HttpDeadlines deadlines = {};
    QList<QSslCertificate> authorities = {}; ///< trusted beside the system's
};

/// The network thread, and the one way out of this process. What has not begun when this ends is abandoned, what has is unclear:
/// every `done` is called.
class Network
{
public:
    explicit Network(const Clock &clock, NetworkOptions options = {});
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    /// From any thread. `mayStart` and `done` are called in the network thread.
    void post(HttpRequest request, std::function<bool()> mayStart, OneShotPost::Done done);
    /// Where a listener's socket may live.
    [[nodiscard]] QThread *thread();

private:
    class Lane;
    QThread m_thread;
    Lane *m_lane;
};

} // namespace heliograph
