// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/notify/notes.h"

#include "domain/outbox.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr QLatin1StringView kCustomer("customer:");

class Notes
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

} // namespace

std::optional<NoteKind> noteKind(const Message &message)
{
    if (message.direction == Direction::Inbound)
        return NoteKind::Reply;
    if (message.kind == MessageKind::Event)
        return message.body == QStringView(event::Verified) ? std::optional(NoteKind::Verified) : std::nullopt;
    if (message.direction != Direction::Outbound || message.channel != Channel::Sms)
        return {};
    switch (message.state) {
    case MessageState::NotDelivered:
    case MessageState::Unknown: return NoteKind::Failed;
    case MessageState::NotSent: // what somebody took back did not fail
        return message.detail == QStringView(detail::Undo) || message.detail == QStringView(detail::Cancelled) ? std::nullopt : std::optional(NoteKind::Failed);
    default: return {};
    }
}

DesktopNote makeNote(NoteKind kind, qint64 customerId, const QString &name, const QString &text, const NotificationChoices &choices)
{
    const bool named = choices.privacy != NotificationChoices::Privacy::Nothing && !name.isEmpty();
    const bool read = choices.privacy == NotificationChoices::Privacy::NameAndText;
    DesktopNote note;
    note.key = noteKey(customerId);
    note.sound = kind == NoteKind::Offer ? choices.offerSound : choices.mySound;
    switch (kind) {
    case NoteKind::Offer:
        note.title = named ? Notes::tr("%1 is waiting").arg(name) : Notes::tr("Somebody new is waiting");
        note.body = read ? text : QString();
        break;
    case NoteKind::Reply:
        note.title = named ? Notes::tr("%1 wrote").arg(name) : Notes::tr("A customer wrote");
        note.body = read ? text : QString();
        break;
    case NoteKind::Failed:
        note.title = named ? Notes::tr("An SMS to %1 needs you").arg(name) : Notes::tr("An SMS needs you");
        note.body = text;
        note.urgent = true;
        break;
    case NoteKind::Woke:
        note.title = named ? Notes::tr("%1 is due again").arg(name) : Notes::tr("A conversation is due again");
        break;
    case NoteKind::Reminder:
        note.title = named ? Notes::tr("Reminder: %1").arg(name) : Notes::tr("A reminder is due");
        note.body = read ? text : QString();
        break;
    case NoteKind::Verified:
        note.title = named ? Notes::tr("%1 is verified").arg(name) : Notes::tr("A number is verified");
        break;
    }
    return note;
}

DesktopNote remindersNote(int due, const NotificationChoices &choices)
{
    DesktopNote note;
    note.key = u"reminders"_s;
    note.sound = choices.mySound;
    note.title = Notes::tr("%n reminders are due", nullptr, due);
    return note;
}

QString noteKey(qint64 customerId)
{
    return kCustomer + QString::number(customerId);
}

qint64 customerOfNote(const QString &key)
{
    return key.startsWith(kCustomer) ? key.mid(kCustomer.size()).toLongLong() : 0;
}

} // namespace heliograph::ui
