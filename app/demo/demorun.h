// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace heliograph {

struct DemoRunOptions {
    int scenario = 1;
    double speed = 0;    ///< scenario seconds per second; 0: as fast as the computer can
    QString folder;      ///< transcript and nothing else goes here; empty: no file. Made if it is not there
    bool json = false;
    std::function<void(const QString &line)> line; ///< each line of the transcript as it happens, without its end; may be empty
};

struct DemoRunResult {
    int expected = 0;    ///< expectations of the scenario
    int failed = 0;      ///< those that did not hold
    QString transcript;  ///< the file written; empty: none
};

/// Plays one scenario of the demo workspace without a window, in a profile of its own that is gone afterwards, over the same
/// services as the desk, and opens no network socket. The same scenario gives the same transcript, byte for byte, at any speed.
/// NotFound: no such scenario; StoreUnavailable, DiskFull, Io: the folder cannot be used. Ends without an answer when the context dies.
Async<DemoRunResult> runDemo(const DemoRunOptions &options, QObject *context);

/// "1  A number is verified in the chat, then texted" …: for --help.
[[nodiscard]] QStringList scenarioList();

} // namespace heliograph
