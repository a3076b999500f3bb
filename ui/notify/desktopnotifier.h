// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

#include <optional>

class QDBusPendingCall;

namespace heliograph::ui {

/// What the desktop is asked to show. Plain text, whatever the server makes of markup.
struct DesktopNote {
    QString key;   ///< what it is about, "customer:42": the next one with the same key takes its place
    QString title;
    QString body;  ///< may be empty
    QString sound; ///< of the freedesktop sound naming specification; empty: silent
    bool urgent = false;
};

/// Speaks to org.freedesktop.Notifications on the session bus (Desktop Notifications Specification 1.2) and never waits for it: a server
/// that is missing, dies or does not answer costs nothing but the notification.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Unknown, ///< asked, and no answer yet
        Ready,
        Missing, ///< no session bus, or nobody on it shows notifications
        Silent,  ///< somebody does, and did not answer in time
    };
    explicit DesktopNotifier(QObject *parent = nullptr);

    void show(const DesktopNote &note);
    void clear(const QString &key);
    void clearAll();
    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void stateChanged();
    void activated(const QString &key); ///< a person chose it
    void dismissed(const QString &key); ///< a person put it away

private Q_SLOTS:
    void notificationClosed(uint id, uint reason);
    void actionInvoked(uint id, const QString &action);

private:
    struct Shown {
        uint id = 0;                     ///< 0: the server has not said yet
        bool asking = false;
        bool clear = false;              ///< once it has an id
        std::optional<DesktopNote> next; ///< came while the last one was under way
    };
    void askCapabilities();
    void notify(const DesktopNote &note);
    void taken(const QString &key, uint id);
    void closeId(uint id);
    void lost(State state);
    void setState(State state);
    void refused(const QDBusPendingCall &call);
    [[nodiscard]] QString keyOf(uint id) const;

    State m_state = State::Unknown;
    QStringList m_abilities;
    bool m_known = false;  ///< the abilities
    bool m_asking = false;
    int m_life = 0;        ///< of the server: answers of one before it mean nothing
    QHash<QString, DesktopNote> m_waiting; ///< until the abilities are known
    QHash<QString, Shown> m_shown;
};

} // namespace heliograph::ui
