// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QLocalServer;

namespace heliograph::ui {

/// One window per profile: a second start asks the first to come forward and ends. The socket can do nothing else.
class SingleInstance final : public QObject
{
    Q_OBJECT
public:
    /// `profileFolder` names the socket, which lies in the user's runtime folder (0700).
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);
    /// True when a window of this profile is open already: it was asked to come forward.
    [[nodiscard]] bool raiseOther();
    /// From now on second starts find this one. Call once the profile's lock is held: a socket left by a crash is removed.
    void listen();

Q_SIGNALS:
    void raiseWanted();

private:
    QString m_name;
    QLocalServer *m_server;
};

} // namespace heliograph::ui
