// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/rowtext.h"

#include "ui/thread/timelinewords.h"
#include "ui/words/line.h"
#include "ui/words/shown.h"
#include "ui/words/words.h"

#include "domain/outbox.h"
#include "phone/phone.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

bool saysDetail(const Message &message, const char16_t *detail)
{
    return message.detail == QString::fromUtf16(detail);
}

bool decided(const Message &message)
{
    return message.detail.startsWith("decided:"_L1);
}

bool takenBack(const Message &message)
{
    return saysDetail(message, detail::Cancelled) || saysDetail(message, detail::Undo);
}

} // namespace

RowLook lookOf(const Message &message)
{
    switch (message.kind) {
    case MessageKind::Note: return RowLook::Note;
    case MessageKind::Event: return RowLook::Event;
    case MessageKind::Otp: return message.state == MessageState::NotDelivered ? RowLook::Event : RowLook::Nothing;
    case MessageKind::SmsOneWay:
    case MessageKind::OptOutConfirmation: return RowLook::Sms;
    case MessageKind::SmsTwoWay: return message.direction == Direction::Inbound ? RowLook::Inbound : RowLook::Sms;
    case MessageKind::Chat: break;
    }
    return message.direction == Direction::Inbound ? RowLook::Inbound : RowLook::Outbound;
}

bool undoRuns(const Message &message)
{
    return message.state == MessageState::Waiting && saysDetail(message, detail::Undo);
}

QList<RowAction> actionsFor(const Message &message)
{
    if (message.direction != Direction::Outbound || message.kind == MessageKind::Otp)
        return {};
    switch (message.state) {
    case MessageState::Waiting:
        if (undoRuns(message))
            return {RowAction::Undo};
        if (message.detail.isEmpty() || message.kind == MessageKind::OptOutConfirmation)
            return {};
        if (saysDetail(message, detail::Scheduled))
            return {RowAction::Change, RowAction::SendNow, RowAction::Cancel};
        if (saysDetail(message, detail::QuietHours) || saysDetail(message, detail::Offline) || saysDetail(message, detail::Throttled)
            || saysDetail(message, detail::NoSecret))
            return {RowAction::Cancel};
        return {RowAction::SendNow, RowAction::Cancel};
    case MessageState::Unknown:
        return decided(message) ? QList<RowAction>{} : QList{RowAction::Arrived, RowAction::SendAgain, RowAction::Drop};
    case MessageState::NotDelivered:
        return {RowAction::EditAndResend, RowAction::Copy};
    case MessageState::NotSent:
        return takenBack(message) ? QList<RowAction>{} : QList{RowAction::EditAndResend, RowAction::Copy};
    case MessageState::None:
    case MessageState::Sending:
    case MessageState::Accepted:
    case MessageState::Delivered:
        break;
    }
    return {};
}

QString actionWord(RowAction action)
{
    switch (action) {
    case RowAction::Undo: return Timeline::tr("Undo");
    case RowAction::Change: return Timeline::tr("Change…");
    case RowAction::SendNow: return Timeline::tr("Send now");
    case RowAction::Cancel: return Timeline::tr("Cancel SMS");
    case RowAction::Arrived: return Timeline::tr("It arrived");
    case RowAction::SendAgain: return Timeline::tr("Send again…");
    case RowAction::Drop: return Timeline::tr("Drop it");
    case RowAction::EditAndResend: return Timeline::tr("Edit and send again");
    case RowAction::Copy: return Timeline::tr("Copy");
    }
    return {};
}

StateMark markFor(const Message &message)
{
    switch (message.state) {
    case MessageState::Waiting: return {message.detail.isEmpty() ? "queue"_L1 : saysDetail(message, detail::QuietHours) ? "moon"_L1 : "clock"_L1, Role::Text};
    case MessageState::Sending: return {"arrow-up-right"_L1, Role::Text};
    case MessageState::Accepted: return {saysDetail(message, detail::NoReceipt) ? "clock"_L1 : "check"_L1, Role::Text};
    case MessageState::Delivered: return {"check-double"_L1, Role::Ok};
    case MessageState::NotDelivered: return {"cross-circle"_L1, Role::Bad};
    case MessageState::Unknown: return decided(message) ? StateMark{"question-circle"_L1, Role::Muted} : StateMark{"question-circle"_L1, Role::Warn};
    case MessageState::NotSent: return takenBack(message) ? StateMark{"undo"_L1, Role::Muted} : StateMark{"ban"_L1, Role::Bad};
    case MessageState::None: break;
    }
    return {};
}

bool needsBlock(const Message &message)
{
    return !actionsFor(message).isEmpty();
}

bool stateSaysWhy(const Message &message)
{
    return message.state == MessageState::Waiting
        && (saysDetail(message, detail::QuietHours) || saysDetail(message, detail::Scheduled) || saysDetail(message, detail::AccountPaused) || saysDetail(message, detail::NoSecret)
            || saysDetail(message, detail::Offline) || saysDetail(message, detail::Throttled));
}

bool hasDetails(const Message &message)
{
    return lookOf(message) == RowLook::Sms;
}

QLatin1StringView eventIcon(const Message &message)
{
    if (message.kind == MessageKind::Otp)
        return "phone"_L1;
    const auto is = [&message](const char16_t *code) { return message.body == QString::fromUtf16(code); };
    if (is(event::OtpSent))
        return "phone"_L1;
    if (is(event::OtpUnsure))
        return "question-circle"_L1;
    if (is(event::Verified))
        return "shield-check"_L1;
    if (is(event::VerificationEnded))
        return "shield"_L1;
    if (is(event::OtpNotSent) || is(event::OtpWrong))
        return "cross-circle"_L1;
    if (is(event::OtpExpired))
        return "clock"_L1;
    if (is(event::OtpLocked))
        return "lock"_L1;
    if (is(event::OptedOut) || is(event::OtpCancelled))
        return "ban"_L1;
    if (is(event::SoundsLikeStop))
        return "warning"_L1;
    if (is(event::Closed))
        return "check-circle"_L1;
    if (is(event::Pending))
        return "hourglass"_L1;
    if (is(event::Merged) || is(event::Unmerged))
        return "people"_L1;
    if (is(event::ConversationOpened) || is(event::Accepted) || is(event::Reopened))
        return "chat"_L1;
    return "check"_L1;
}

QString smsHead(const Message &message)
{
    if (message.kind == MessageKind::SmsOneWay)
        return Timeline::tr("SMS · 1-way");
    return message.kind == MessageKind::OptOutConfirmation ? Timeline::tr("SMS · opt-out confirmed") : Timeline::tr("SMS");
}

QString smsTo(const Message &message)
{
    const QString to = message.extra.value("to"_L1).toString();
    return to.isEmpty() ? QString() : Timeline::tr("to %1").arg(words::inLine(phone::international(to)));
}

namespace {

QStringList sizeParts(const Message &message)
{
    QStringList parts;
    if (const int segments = message.extra.value("segments"_L1).toInt(); segments > 0)
        parts.append(Timeline::tr("%1 SMS").arg(segments));
    const QString encoding = message.extra.value("encoding"_L1).toString();
    if (!encoding.isEmpty())
        parts.append(encoding == "gsm7"_L1 ? u"GSM-7"_s : u"Unicode"_s);
    return parts;
}

} // namespace

QString smsSize(const Message &message)
{
    return words::line(sizeParts(message));
}

QString smsMeta(const Message &message)
{
    QStringList parts = sizeParts(message);
    if (const QString sender = message.extra.value("sender"_L1).toString(); !sender.isEmpty())
        parts.append(Timeline::tr("from %1").arg(sender));
    return words::line(parts);
}

QString noteHead(const Message &message, qint64)
{
    return Timeline::tr("Private note") + (message.actor.isEmpty() ? QString() : u" · "_s + message.actor) + u" · "_s + timeOf(message.at);
}

bool onlyHiddenCode(const Message &message)
{
    return message.codeHidden && message.body.trimmed() == QString::fromUtf16(kHiddenCode);
}

QString shownBody(const Message &message)
{
    return words::shown(wholeBody(message));
}

QString wholeBody(const Message &message)
{
    return onlyHiddenCode(message) ? Timeline::tr("Verification code, hidden") : words::smsText(message);
}

QString rowText(const Message &message, qint64 nowMs)
{
    switch (lookOf(message)) {
    case RowLook::Nothing: return {};
    case RowLook::Event:
        return message.kind == MessageKind::Otp ? Timeline::tr("SMS with the code · %1").arg(words::stateLine(message, nowMs)) : words::event(message);
    default: return shownBody(message);
    }
}

QString copiedLine(const Message &message, const QString &customerName, const QString &part)
{
    const QString when = words::day(message.at) + u", "_s + timeOf(message.at);
    const QString &who = message.direction == Direction::Inbound ? customerName : message.actor;
    switch (lookOf(message)) {
    case RowLook::Event: return Timeline::tr("[%1] %2").arg(when, part);
    case RowLook::Note: return Timeline::tr("[%1] %2, private note: %3").arg(when, who, part);
    case RowLook::Sms:
        return Timeline::tr("[%1] %2, %3 %4, %5: %6").arg(when, who, smsHead(message), smsTo(message), words::state(message.state), part);
    default: return Timeline::tr("[%1] %2: %3").arg(when, who, part);
    }
}

QString timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"HH:mm"_s);
}

QString dayOf(qint64 ms, qint64 nowMs)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (day == today)
        return Timeline::tr("Today");
    if (day == today.addDays(-1))
        return Timeline::tr("Yesterday");
    // As the language writes it, less the year of today or the day of the week.
    static const QRegularExpression year(u"[,،]?\\s*('de' )?yyyy年?"_s);
    static const QRegularExpression weekday(u"dddd[,،]?\\s*"_s);
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    return QLocale().toString(day, format.remove(day.year() == today.year() ? year : weekday));
}

QString spoken(const Message &message, const QString &customerName, qint64 nowMs)
{
    const QString at = timeOf(message.at);
    switch (lookOf(message)) {
    case RowLook::Event:
        return (message.kind == MessageKind::Otp ? Timeline::tr("Code SMS: %1").arg(words::stateLine(message, nowMs)) : words::event(message)) + u", "_s + at;
    case RowLook::Note:
        return Timeline::tr("Private note by %1, %2: %3").arg(message.actor, at, message.body);
    case RowLook::Inbound:
        return Timeline::tr("%1, %2, %3: %4").arg(customerName, words::channel(message.channel), at, shownBody(message));
    case RowLook::Outbound:
        return Timeline::tr("%1, %2, %3: %4. %5")
            .arg(message.actor, words::channel(message.channel), at, shownBody(message), words::stateLine(message, nowMs));
    case RowLook::Sms:
        return Timeline::tr("%1 %2, %3: %4. %5").arg(smsHead(message), smsTo(message), at, shownBody(message), words::stateLine(message, nowMs));
    case RowLook::Nothing:
        break;
    }
    return {};
}

} // namespace heliograph::ui
