// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/outbox.h"
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace heliograph::words {

namespace {

bool detailIs(const Message &message, const char16_t *word)
{
    return message.detail == QString::fromUtf16(word);
}

/// Of a text that had to be cut for the provider: how many of its parts went. Some: not none, and not all.
struct Parts {
    int sent = 0, all = 0;
    bool some() const { return sent > 0 && sent < all; }
};

Parts partsOf(const Message &message)
{
    return {message.extra.value(QLatin1String("parts_sent")).toInt(), message.extra.value(QLatin1String("parts")).toInt()};
}

/// When a person chose that it goes, on the clock on which they chose it.
struct Chosen {
    qint64 at = 0;
    QString zone;
    QString city; ///< of the clock; empty: it has none
};

Chosen chosenTime(const Message &message)
{
    const QString zone = message.extra.value(QLatin1String("send_zone")).toString();
    const QString city = zone.contains(u'/') ? zone.section(u'/', -1).replace(u'_', u' ') : QString();
    return {message.extra.value(QLatin1String("send_at")).toInteger(), zone, city};
}

QString chosenHelp(const Message &message, const QString &name)
{
    const Chosen chosen = chosenTime(message);
    const QString hour = clockTimeIn(chosen.at, chosen.zone);
    return chosen.city.isEmpty()
        ? Words::tr("It goes by itself at %1, unless %2 opts out or the number is no longer verified.").arg(hour, name)
        : Words::tr("It goes by itself at %1 in %2, unless %3 opts out or the number is no longer verified.").arg(hour, chosen.city, name);
}

/// The finer word behind "Waiting" and "Not sent"; empty: nothing to add.
QString finerWord(const Message &message)
{
    const Parts parts = partsOf(message);
    if (parts.some() && message.state == MessageState::NotDelivered)
        return Words::tr("%1 of %2 parts went").arg(parts.sent).arg(parts.all);
    if (detailIs(message, detail::Undo))
        return message.state == MessageState::NotSent ? Words::tr("undone") : Words::tr("can be undone");
    if (detailIs(message, detail::QuietHours))
        return Words::tr("quiet hours");
    if (detailIs(message, detail::Scheduled))
        return Words::tr("scheduled for %1").arg(dayAndHourIn(chosenTime(message).at, chosenTime(message).zone));
    if (detailIs(message, detail::AccountPaused))
        return Words::tr("provider paused");
    if (detailIs(message, detail::NoSecret))
        return Words::tr("password missing");
    if (detailIs(message, detail::Restored))
        return Words::tr("restored");
    if (detailIs(message, detail::InterruptedUndo))
        return Words::tr("interrupted");
    if (detailIs(message, detail::Unreadable))
        return Words::tr("cannot be read");
    if (detailIs(message, detail::Offline))
        return Words::tr("offline");
    if (detailIs(message, detail::Throttled))
        return Words::tr("provider is busy");
    if (detailIs(message, detail::Cancelled))
        return Words::tr("cancelled");
    if (detailIs(message, detail::Expired))
        return Words::tr("too late");
    if (detailIs(message, detail::Refused))
        return Words::tr("refused");
    if (detailIs(message, detail::OptedOut))
        return Words::tr("opted out");
    if (detailIs(message, detail::NotVerified))
        return Words::tr("not verified");
    if (detailIs(message, detail::ReceiptsOff))
        return Words::tr("receipts off");
    if (detailIs(message, detail::NoReceipt))
        return Words::tr("no receipt in 72 h");
    if (message.detail == QLatin1String("decided:sent"))
        return Words::tr("taken as sent");
    if (message.detail == QLatin1String("decided:resent"))
        return Words::tr("sent again");
    if (message.detail == QLatin1String("decided:dropped"))
        return Words::tr("dropped");
    if (message.detail == QLatin1String("restart"))
        return Words::tr("interrupted");
    return message.detail;
}

/// With the hour on the customer's clock, where it was known when the text was written.
QString quietHelp(const Message &message, const QString &name)
{
    const QString zoneName = message.extra.value(QLatin1String("open_zone")).toString();
    const qint64 at = message.extra.value(QLatin1String("open_at")).toInteger();
    const QTimeZone zone(zoneName.toLatin1());
    if (at == 0 || !zone.isValid())
        return Words::tr("It goes by itself when the quiet hours of %1 are over.").arg(name);
    const QString time = QDateTime::fromMSecsSinceEpoch(at, zone).toString(QStringLiteral("HH:mm"));
    const QString city = zoneName.section(QLatin1Char('/'), -1).replace(QLatin1Char('_'), QLatin1Char(' '));
    return Words::tr("It goes by itself at %1 in %2, when the quiet hours of %3 are over.").arg(time, city, name);
}

Said waitingHelp(const Message &message, const QString &name)
{
    if (detailIs(message, detail::Undo))
        return {Words::tr("Not sent yet"), Words::tr("It goes in a few seconds. Until then you can take it back.")};
    if (detailIs(message, detail::QuietHours))
        return {Words::tr("Held: quiet hours"), quietHelp(message, name)};
    if (detailIs(message, detail::Scheduled))
        return {Words::tr("Scheduled for %1").arg(whenIn(chosenTime(message).at, chosenTime(message).zone)), chosenHelp(message, name)};
    if (detailIs(message, detail::AccountPaused))
        return {Words::tr("Held: the provider is paused"), Words::tr("Nothing left this computer. It goes when the provider is resumed.")};
    if (detailIs(message, detail::NoSecret))
        return {Words::tr("Held: the provider's password is missing"),
                Words::tr("Nothing left this computer. Enter the password in Settings and it goes.")};
    if (detailIs(message, detail::Restored))
        return {Words::tr("Held: this profile was restored or copied"),
                Words::tr("It may have gone before the backup was made. Release it only if you are sure that it did not.")};
    if (detailIs(message, detail::InterruptedUndo))
        return {Words::tr("Held: Heliograph ended before it could go"), Words::tr("Nothing was sent. Send it now, or cancel it.")};
    if (detailIs(message, detail::Unreadable))
        return {Words::tr("Held: this entry cannot be read"), Words::tr("Nothing was sent. Cancel it and write it again.")};
    if (detailIs(message, detail::Offline))
        return {Words::tr("Waiting for the network"), Words::tr("Nothing left this computer. It goes when the provider can be reached.")};
    if (detailIs(message, detail::Throttled))
        return {Words::tr("The provider asked to wait"), Words::tr("Nothing was accepted. It is tried again by itself.")};
    return {Words::tr("Saved, and next in line"), Words::tr("It is stored on this computer and goes by itself.")};
}

/// "1 SMS, €0.04"; empty: no price is known.
QString chargeOf(const Message &message)
{
    const auto cost = costOf(message);
    return cost ? Words::tr("%n SMS, %1", nullptr, message.extra.value(QLatin1String("segments")).toInt()).arg(money(*cost)) : QString();
}

QString withCharge(const QString &text, const Message &message)
{
    const QString charge = chargeOf(message);
    return charge.isEmpty() ? text : Words::tr("%1 Charged: %2 by the price table.").arg(text, charge);
}

Said notSentHelp(const Message &message, const QString &name)
{
    if (detailIs(message, detail::Undo))
        return {Words::tr("Taken back"), Words::tr("Nothing was sent and nothing is charged. The text is a draft again.")};
    if (detailIs(message, detail::Cancelled))
        return {Words::tr("Cancelled before it went"), Words::tr("Nothing was sent and nothing is charged.")};
    if (detailIs(message, detail::Expired))
        return {Words::tr("Its time was over"), Words::tr("It could not go in time. Nothing is charged. You can send it again.")};
    if (detailIs(message, detail::OptedOut))
        return {Words::tr("%1 opted out of SMS").arg(name), Words::tr("It was stopped. Nothing more goes to this number by SMS.")};
    if (detailIs(message, detail::NotVerified))
        return {Words::tr("The number is no longer verified"), Words::tr("It was stopped before it went. Verify the number, then send it again.")};
    if (detailIs(message, detail::Refused))
        return {Words::tr("The provider refused it"), Words::tr("It was not sent and is not charged. Read the reason before you send it again.")};
    if (detailIs(message, detail::Throttled))
        return {Words::tr("The provider stayed busy"), Words::tr("It was tried eight times and never accepted. Nothing is charged. You can send it again.")};
    if (detailIs(message, detail::Offline))
        return {Words::tr("The provider could not be reached"), Words::tr("Nothing left this computer. You can send it again.")};
    return {Words::tr("It was not sent"), Words::tr("Nothing is charged. You can send it again.")};
}

/// Why the rest of a text never went.
QString restWord(const Message &message, const QString &name)
{
    if (detailIs(message, detail::Refused))
        return Words::tr("The provider refused the rest of it");
    if (detailIs(message, detail::OptedOut))
        return Words::tr("%1 opted out before the rest of it went").arg(name);
    if (detailIs(message, detail::NotVerified))
        return Words::tr("The number was no longer verified for the rest of it");
    if (detailIs(message, detail::Expired))
        return Words::tr("The time for the rest of it was over");
    if (detailIs(message, detail::Cancelled))
        return Words::tr("The rest of it was cancelled");
    if (detailIs(message, detail::Throttled))
        return Words::tr("The provider stayed too busy for the rest of it");
    return Words::tr("It was not sent whole");
}

/// The newest change of the account; no object: there was none.
QJsonObject lastStandIn(const Message &message)
{
    const QJsonArray steps = message.extra.value(QLatin1String("stood_in")).toArray();
    return steps.isEmpty() ? QJsonObject() : steps.last().toObject();
}

Said ownHelp(const Message &message, const QString &customerName)
{
    const QString name = customerName.isEmpty() ? Words::tr("the customer") : customerName;
    const Parts parts = partsOf(message);
    switch (message.state) {
    case MessageState::Waiting:
        if (parts.some())
            return {waitingHelp(message, name).title,
                    Words::tr("%1 of its %2 parts went already and may be charged. The rest waits.").arg(parts.sent).arg(parts.all)};
        return waitingHelp(message, name);
    case MessageState::Sending:
        return {Words::tr("On its way to the provider"), Words::tr("The answer takes a few seconds, 35 at most.")};
    case MessageState::Accepted:
        if (detailIs(message, detail::ReceiptsOff))
            return {Words::tr("The provider has it"), withCharge(Words::tr("This provider sends no delivery receipts, so no more will be known."), message)};
        if (detailIs(message, detail::NoReceipt))
            return {Words::tr("The provider has it"), withCharge(Words::tr("No receipt came in 72 hours. That is not a failure: some networks send none."), message)};
        return {Words::tr("The provider has it"), withCharge(Words::tr("The receipt from the phone is still to come."), message)};
    case MessageState::Delivered: return {Words::tr("It reached the phone"), withCharge(Words::tr("The network sent a receipt."), message)};
    case MessageState::NotDelivered:
        if (parts.some())
            return {restWord(message, name),
                    Words::tr("Not sent whole: %1 of its %2 parts went before. What went may have arrived and may be charged. "
                              "Sending it again sends the whole text again.").arg(parts.sent).arg(parts.all)};
        return {Words::tr("The network could not deliver it"),
                chargeOf(message).isEmpty()
                    ? Words::tr("The phone may be off, out of reach or gone. It may be charged, and sending it again is charged again.")
                    : Words::tr("The phone may be off, out of reach or gone. It may be charged (%1), and sending it again is charged again.")
                          .arg(chargeOf(message))};
    case MessageState::Unknown:
        if (message.detail.startsWith(QLatin1String("decided:")))
            return {Words::tr("Not known, and settled by a person"), Words::tr("A receipt that still comes is shown here.")};
        return {Words::tr("Not sure whether it went"),
                Words::tr("The line broke after the text was handed over. It may have reached %1, and it may be charged. "
                          "It is never sent again by itself: you decide.").arg(name)};
    case MessageState::NotSent: return notSentHelp(message, name);
    case MessageState::None: break;
    }
    return {};
}

} // namespace

QString state(MessageState state)
{
    switch (state) {
    case MessageState::Waiting: return Words::tr("Waiting");
    case MessageState::Sending: return Words::tr("Sending");
    case MessageState::Accepted: return Words::tr("Accepted");
    case MessageState::Delivered: return Words::tr("Delivered");
    case MessageState::NotDelivered: return Words::tr("Not delivered");
    case MessageState::Unknown: return Words::tr("Not sure");
    case MessageState::NotSent: return Words::tr("Not sent");
    case MessageState::None: break;
    }
    return {};
}

QString stateLine(const Message &message, qint64 nowMs)
{
    QString word = state(message.state);
    const QString by = lastStandIn(message).value(QLatin1String("took_name")).toString();
    const bool went = message.state == MessageState::Sending || message.state == MessageState::Accepted || message.state == MessageState::Delivered;
    if (went && !by.isEmpty())
        word = Words::tr("%1 through %2", "Accepted through Kannel").arg(word, by);
    const QString finer = finerWord(message);
    if (!finer.isEmpty() && !word.isEmpty())
        return Words::tr("%1 · %2").arg(word, finer);
    const qint64 since = nowMs - message.stateAt;
    const bool slow = (message.state == MessageState::Waiting || message.state == MessageState::Sending) && message.stateAt > 0
        && since >= 60'000;
    return slow ? Words::tr("%1 · %2").arg(word, duration(since)) : word;
}

Said stateHelp(const Message &message, const QString &customerName)
{
    Said said = ownHelp(message, customerName);
    const QString way = standIn(lastStandIn(message));
    if (!way.isEmpty() && !said.text.isEmpty())
        said.text = Words::tr("%1 %2", "two sentences, one after the other").arg(said.text, way);
    return said;
}

QString standIn(const QJsonObject &step)
{
    if (step.isEmpty())
        return {};
    return Words::tr("%1 stood in for %2: %3.", "an account, another account, a reason")
        .arg(step.value(QLatin1String("took_name")).toString(), step.value(QLatin1String("left_name")).toString(),
             pausedReason(step.value(QLatin1String("why")).toString()));
}

} // namespace heliograph::words
