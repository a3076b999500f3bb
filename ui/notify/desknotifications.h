// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/notify/notes.h"

#include <QSet>

namespace heliograph::ui {

/// Tells a person through the desktop what happened while they looked elsewhere: somebody new waits, a customer of theirs wrote or proved
/// a number, an SMS failed. One notification per customer; it goes once that customer is opened.
class DeskNotifications final : public QObject
{
    Q_OBJECT
public:
    /// `iniFile`: where the choices are kept; empty: nowhere.
    DeskNotifications(const DeskServices &desk, const QString &iniFile, QObject *parent = nullptr);

    [[nodiscard]] const NotificationChoices &choices() const { return m_choices; }
    void setChoices(const NotificationChoices &choices); ///< at once, and for the next start
    [[nodiscard]] DesktopNotifier &desktop() { return *m_desktop; }
    /// What is in sight: a customer who is read needs no notification. 0: nobody.
    void setInSight(bool windowActive, qint64 customerId);
    void showSample(); ///< "show one now", as the choices would have it

Q_SIGNALS:
    void choicesChanged();
    void openWanted(qint64 customerId); ///< a notification was chosen; 0: the window alone

private:
    void follow(const QList<Change> &changes);
    void readThread(qint64 customerId, const QList<qint64> &messageIds);
    void tellOffer(qint64 conversationId);
    void tellWoke(const QList<qint64> &conversationIds);
    void tellReminders(const QList<qint64> &ids); ///< none: all that are due
    void tellMessage(const Message &message, NoteKind kind);
    void show(const DesktopNote &note);
    void repeatLater(const QString &key, int turn);
    void seen(const QString &key);
    [[nodiscard]] bool wanted(NoteKind kind) const;
    [[nodiscard]] bool inSight(NoteKind kind, qint64 customerId) const;

    struct Pending {
        DesktopNote note;
        int turn = 0; ///< a repetition of an earlier text is void
    };
    const DeskServices m_desk;
    QString m_iniFile;
    NotificationChoices m_choices;
    DesktopNotifier *m_desktop;
    qint64 m_since;               ///< what is older was there before this window
    bool m_active = false;
    qint64 m_customer = 0;
    int m_turn = 0;
    QHash<QString, Pending> m_pending; ///< shown and not seen
    QSet<QPair<qint64, int>> m_told;   ///< message and state
};

} // namespace heliograph::ui
