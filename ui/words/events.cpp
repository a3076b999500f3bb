// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/line.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

namespace heliograph::words {

namespace {

struct EventFacts {
    const QJsonObject &extra;
    [[nodiscard]] QString text(const char16_t *key) const { return extra.value(QString::fromUtf16(key)).toString(); }
    [[nodiscard]] qint64 number(const char16_t *key) const { return extra.value(QString::fromUtf16(key)).toInteger(); }
    [[nodiscard]] QString to() const { return inLine(phone::masked(text(u"to"))); }
};

QString leftLine(qint64 left)
{
    return left == 1 ? Words::tr("Wrong code, 1 try left") : Words::tr("Wrong code, %n tries left", nullptr, int(left));
}

QString notCheckedLine(const QString &detail)
{
    if (detail == QLatin1String("reference"))
        return Words::tr("Code not checked: the provider never named it");
    if (detail == QLatin1String("not_processed") || detail.isEmpty())
        return Words::tr("Code not checked: the provider did not look at it");
    return Words::tr("Code not checked: %1").arg(pausedReason(detail));
}

QString endedLine(const QString &detail, const QString &number)
{
    if (detail == QLatin1String("180_days"))
        return Words::tr("Verification of %1 ended after 180 days").arg(number);
    if (detail == QLatin1String("edited"))
        return Words::tr("Verification ended: %1 was changed").arg(number);
    if (detail == QLatin1String("revoked"))
        return Words::tr("Verification of %1 was taken back").arg(number);
    if (detail == QLatin1String("merged"))
        return Words::tr("Verification of %1 ended: two profiles were merged").arg(number);
    return Words::tr("Verification of %1 ended").arg(number);
}

QString cancelledLine(const QString &detail, const QString &number)
{
    if (detail == QLatin1String("restart"))
        return Words::tr("Code for %1 ended with a restart, before it was sent").arg(number);
    if (detail == QLatin1String("edited"))
        return Words::tr("Code cancelled: %1 was changed").arg(number);
    return Words::tr("Code for %1 cancelled").arg(number);
}

QString closedLine(const EventFacts &facts)
{
    const QString cause = facts.text(u"cause"), actor = facts.text(u"actor");
    if (cause == QLatin1String("no_reply_needed"))
        return actor.isEmpty() ? Words::tr("Closed: no reply needed") : Words::tr("Closed by %1: no reply needed").arg(actor);
    if (cause == QLatin1String("auto"))
        return Words::tr("Closed: the customer stopped answering");
    return actor.isEmpty() ? Words::tr("Conversation closed") : Words::tr("Closed by %1").arg(actor);
}

QString withActor(const QString &actor, const QString &bare, const QString &named)
{
    return actor.isEmpty() ? bare : named;
}

QString snoozedLine(const QString &actor, qint64 until, qint64 at)
{
    const QString time = when(until, at);
    return withActor(actor, Words::tr("Snoozed until %1").arg(time), Words::tr("Snoozed by %1 until %2").arg(actor, time));
}

QString assignedLine(const QString &actor, const QString &to)
{
    if (to.isEmpty())
        return withActor(actor, Words::tr("Given back to everybody"), Words::tr("Given back to everybody by %1").arg(actor));
    return withActor(actor == to ? QString() : actor, Words::tr("Assigned to %1").arg(to), Words::tr("Assigned to %1 by %2").arg(to, actor));
}

QString names(const QJsonObject &extra, const char16_t *key)
{
    QStringList all;
    for (const QJsonValue &value : extra.value(QString::fromUtf16(key)).toArray())
        all += value.toString();
    return QLocale().createSeparatedList(all);
}

QString labelledLine(const QString &actor, const QString &added, const QString &removed)
{
    if (removed.isEmpty())
        return withActor(actor, Words::tr("Label added: %1").arg(added), Words::tr("Label added by %1: %2").arg(actor, added));
    if (added.isEmpty())
        return withActor(actor, Words::tr("Label removed: %1").arg(removed), Words::tr("Label removed by %1: %2").arg(actor, removed));
    return withActor(actor, Words::tr("Labels changed: %1 added, %2 removed").arg(added, removed),
                     Words::tr("Labels changed by %1: %2 added, %3 removed").arg(actor, added, removed));
}

QString consentLine(const EventFacts &facts)
{
    const QString source = facts.text(u"source");
    return source.isEmpty() ? Words::tr("SMS consent recorded") : Words::tr("SMS consent recorded · %1").arg(source);
}

} // namespace

QString event(const Message &message)
{
    const EventFacts facts{message.extra};
    const QString actor = facts.text(u"actor").isEmpty() ? message.actor : facts.text(u"actor");
    const auto is = [&](const char16_t *code) { return message.body == QString::fromUtf16(code); };
    if (is(event::OtpSent))
        return Words::tr("Verification code sent to %1").arg(facts.to());
    if (is(event::OtpUnsure))
        return Words::tr("Not sure whether the code to %1 went. If the customer has it, it counts").arg(facts.to());
    if (is(event::OtpNotSent))
        return Words::tr("No code sent to %1 · %2").arg(facts.to(), otpRefusal(facts.text(u"detail"), facts.number(u"until")).title);
    if (is(event::OtpWrong))
        return leftLine(facts.number(u"left"));
    if (is(event::OtpRefused))
        return Words::tr("Code not accepted: wrong or too old, %n tries left", nullptr, int(facts.number(u"left")));
    if (is(event::OtpSeveral))
        return Words::tr("More than one number in the message: none was tried as the code");
    if (is(event::OtpNotChecked))
        return notCheckedLine(facts.text(u"detail"));
    if (is(event::OtpCheckUnclear))
        return Words::tr("Not sure whether the code was right: the provider’s answer never came");
    if (is(event::OtpExpired))
        return Words::tr("Code for %1 expired").arg(facts.to());
    if (is(event::OtpLocked))
        return facts.number(u"until") > 0 ? Words::tr("Locked after too many wrong codes, until %1").arg(clockTime(facts.number(u"until")))
                                          : Words::tr("Locked after too many wrong codes");
    if (is(event::OtpCancelled))
        return cancelledLine(facts.text(u"detail"), facts.to());
    if (is(event::Verified))
        return Words::tr("Number verified · %1 · typed in %2").arg(inLine(phone::international(facts.text(u"to"))), channelNamed(facts.text(u"channel")));
    if (is(event::VerificationEnded))
        return endedLine(facts.text(u"detail"), inLine(phone::international(facts.text(u"to"))));
    if (is(event::OptedOut) && facts.text(u"channel") == QLatin1String("provider"))
        return Words::tr("Opted out of SMS: %1 says so").arg(facts.text(u"word"));
    const bool marketing = facts.text(u"scope") == QLatin1String("marketing");
    if (is(event::OptedOut) && marketing)
        return facts.text(u"word").isEmpty() ? Words::tr("Opted out of marketing") : Words::tr("Opted out of marketing with “%1”").arg(facts.text(u"word"));
    if (is(event::OptedIn) && marketing)
        return Words::tr("Marketing by SMS allowed again");
    if (is(event::OptedOut))
        return facts.text(u"word").isEmpty() ? Words::tr("Opted out of SMS") : Words::tr("Opted out of SMS with “%1”").arg(facts.text(u"word"));
    if (is(event::OptedIn))
        return facts.text(u"word").isEmpty() ? Words::tr("SMS allowed again") : Words::tr("SMS allowed again with “%1”").arg(facts.text(u"word"));
    if (is(event::SoundsLikeStop))
        return Words::tr("This sounds like a request to stop. Nothing was done: ask, then record the opt-out");
    if (is(event::ConsentRecorded))
        return consentLine(facts);
    if (is(event::ConversationOpened))
        return Words::tr("Conversation opened");
    if (is(event::Accepted))
        return withActor(actor, Words::tr("Accepted"), Words::tr("Accepted by %1").arg(actor));
    if (is(event::Closed))
        return closedLine(facts);
    if (is(event::Reopened))
        return withActor(actor, Words::tr("Conversation opened again"), Words::tr("Opened again by %1").arg(actor));
    if (is(event::Pending))
        return withActor(actor, Words::tr("Set to pending"), Words::tr("Set to pending by %1").arg(actor));
    if (is(event::Snoozed))
        return snoozedLine(actor, facts.number(u"until"), message.at);
    if (is(event::Woken))
        return facts.text(u"cause") == QLatin1String("reply") ? Words::tr("Back from snooze: the customer wrote") : Words::tr("Back from snooze");
    if (is(event::Assigned))
        return assignedLine(actor, facts.text(u"to"));
    if (is(event::Labelled))
        return labelledLine(actor, names(message.extra, u"added"), names(message.extra, u"removed"));
    if (is(event::Merged))
        return actor.isEmpty() ? Words::tr("Merged with %1").arg(facts.text(u"name")) : Words::tr("Merged with %1 by %2").arg(facts.text(u"name"), actor);
    if (is(event::Unmerged))
        return actor.isEmpty() ? Words::tr("Two customers again: %1").arg(facts.text(u"name"))
                               : Words::tr("Two customers again: %1 · by %2").arg(facts.text(u"name"), actor);
    // Written by a newer Heliograph: the code itself still says more than nothing.
    return message.body;
}

} // namespace heliograph::words
