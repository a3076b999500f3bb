// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/figures.h"

#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <QLocale>

namespace heliograph::words {

QString figure(Figure figure)
{
    switch (figure) {
    case Figure::Conversations: return Words::tr("Conversations");
    case Figure::Unanswered: return Words::tr("Unanswered");
    case Figure::FirstResponse: return Words::tr("First response, median");
    case Figure::FirstResponseSlow: return Words::tr("First response, slowest tenth");
    case Figure::NextResponse: return Words::tr("Next response, median");
    case Figure::NextResponseSlow: return Words::tr("Next response, slowest tenth");
    case Figure::Wait: return Words::tr("Wait, median");
    case Figure::WaitSlow: return Words::tr("Wait, slowest tenth");
    case Figure::Handling: return Words::tr("Handling, median");
    case Figure::HandlingSlow: return Words::tr("Handling, slowest tenth");
    case Figure::Sent: return Words::tr("SMS");
    case Figure::Delivered: return Words::tr("Delivered");
    case Figure::NotDelivered: return Words::tr("Not delivered");
    case Figure::Unconfirmed: return Words::tr("Unconfirmed");
    case Figure::DeliveryRate: return Words::tr("Delivery rate");
    case Figure::DeliveryTime: return Words::tr("Time to delivery, median");
    case Figure::DeliveryTimeSlow: return Words::tr("Time to delivery, slowest tenth");
    case Figure::Codes: return Words::tr("Codes");
    case Figure::Verified: return Words::tr("Verified");
    case Figure::VerificationRate: return Words::tr("Verification rate");
    case Figure::CodesExpired: return Words::tr("Code expired");
    case Figure::CodesLocked: return Words::tr("Too many wrong codes");
    case Figure::CodesNotSent: return Words::tr("Code not sent");
    case Figure::CodesStopped: return Words::tr("Stopped");
    case Figure::Segments: return Words::tr("Segments foreseen");
    case Figure::Billed: return Words::tr("Segments billed");
    case Figure::Told: return Words::tr("Counted by the provider");
    }
    return {};
}

QString figureMeaning(Figure figure)
{
    switch (figure) {
    case Figure::Conversations: return Words::tr("Conversations that began in this time, whoever wrote first.");
    case Figure::Unanswered: return Words::tr("Questions of this time that no agent has answered yet. A question is a customer's first text, or the first after one of ours.");
    case Figure::FirstResponse:
        return Words::tr("From the first text of a conversation to an agent's first answer: half were answered at least this fast.");
    case Figure::FirstResponseSlow: return Words::tr("From the first text of a conversation to an agent's first answer: one in ten waited longer than this.");
    case Figure::NextResponse: return Words::tr("From each later question to its answer: half were answered at least this fast.");
    case Figure::NextResponseSlow: return Words::tr("From each later question to its answer: one in ten waited longer than this.");
    case Figure::Wait: return Words::tr("From a conversation's beginning until an agent had it: half waited at most this long.");
    case Figure::WaitSlow: return Words::tr("From a conversation's beginning until an agent had it: one in ten waited longer than this.");
    case Figure::Handling: return Words::tr("From when an agent had a conversation until it was closed: half took at most this long.");
    case Figure::HandlingSlow: return Words::tr("From when an agent had a conversation until it was closed: one in ten took longer than this.");
    case Figure::Sent: return Words::tr("SMS written in this time and handed to a provider, codes among them.");
    case Figure::Delivered: return Words::tr("SMS with a receipt that says they arrived.");
    case Figure::NotDelivered: return Words::tr("SMS with a receipt that says they did not arrive, and those the provider refused.");
    case Figure::Unconfirmed: return Words::tr("SMS without a receipt, and those that are not sure.");
    case Figure::DeliveryRate: return Words::tr("Delivered SMS out of those that were delivered or not. Unconfirmed ones are left out.");
    case Figure::DeliveryTime: return Words::tr("From the first try of a delivered SMS until its receipt was here: half took at most this long.");
    case Figure::DeliveryTimeSlow: return Words::tr("From the first try of a delivered SMS until its receipt was here: one in ten took longer than this.");
    case Figure::Codes: return Words::tr("Verifications begun in this time. One that a newer code took the place of is not counted.");
    case Figure::Verified: return Words::tr("Verifications that proved the number.");
    case Figure::VerificationRate: return Words::tr("Verified out of all codes that have ended.");
    case Figure::CodesExpired: return Words::tr("Codes that nobody typed in time.");
    case Figure::CodesLocked: return Words::tr("Codes that were typed wrong too often.");
    case Figure::CodesNotSent: return Words::tr("Codes that never left the desk.");
    case Figure::CodesStopped: return Words::tr("Codes that were cancelled, or ended with the desk.");
    case Figure::Segments: return Words::tr("SMS segments as the desk foresaw them, of all texts that may be charged.");
    case Figure::Billed: return Words::tr("SMS segments as the providers counted them; where one tells nothing, as foreseen.");
    case Figure::Told: return Words::tr("SMS whose provider told how many segments it counted.");
    }
    return {};
}

QString costMeaning()
{
    return Words::tr("Foreseen: segments by the price table when each text was written. Billed: the same price for the segments that the provider counted.");
}

QString secondsText(qint64 seconds)
{
    const qint64 minutes = seconds / 60, hours = minutes / 60, days = hours / 24;
    if (seconds < 60)
        return Words::tr("%1 s").arg(seconds);
    if (minutes < 60)
        return seconds % 60 == 0 ? Words::tr("%1 min").arg(minutes) : Words::tr("%1 min %2 s").arg(minutes).arg(seconds % 60);
    if (hours < 24)
        return minutes % 60 == 0 ? Words::tr("%1 h").arg(hours) : Words::tr("%1 h %2 min").arg(hours).arg(minutes % 60);
    return hours % 24 == 0 ? Words::tr("%1 d").arg(days) : Words::tr("%1 d %2 h").arg(days).arg(hours % 24);
}

QString shareText(qint64 permille)
{
    //: A share of a hundred, as in "97.2 %".
    return Words::tr("%1 %").arg(QLocale().toString(double(permille) / 10, 'f', permille % 10 == 0 ? 0 : 1));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString figureText(Figure figure, const std::optional<qint64> &value)
{
    if (!value)
        return QStringLiteral("–");
    switch (unitOf(figure)) {
    case FigureUnit::Count: return countText(*value);
    case FigureUnit::Seconds: return secondsText(*value);
    case FigureUnit::Share: return shareText(*value);
    }
    return {};
}

QString grouping(GroupBy by)
{
    switch (by) {
    case GroupBy::Day: return Words::tr("By day");
    case GroupBy::Hour: return Words::tr("By hour");
    case GroupBy::Agent: return Words::tr("By agent");
    case GroupBy::Provider: return Words::tr("By provider");
    case GroupBy::Country: return Words::tr("By country");
    }
    return {};
}

QString groupHead(GroupBy by)
{
    switch (by) {
    case GroupBy::Day: return Words::tr("Day");
    case GroupBy::Hour: return Words::tr("Hour");
    case GroupBy::Agent: return Words::tr("Agent");
    case GroupBy::Provider: return Words::tr("Provider");
    case GroupBy::Country: return Words::tr("Country");
    }
    return {};
}

QString groupKey(GroupBy by, const QString &key, const QString &accountName)
{
    switch (by) {
    case GroupBy::Day: return QLocale().toString(QDate::fromString(key, Qt::ISODate), Words::tr("ddd d MMM"));
    case GroupBy::Hour: return QLocale().toString(QTime(key.toInt(), 0), QStringLiteral("HH:mm"));
    case GroupBy::Agent: return key.isEmpty() ? Words::tr("Nobody yet") : key;
    case GroupBy::Provider: return accountName.isEmpty() ? key : accountName;
    case GroupBy::Country: return key.isEmpty() ? Words::tr("Not known") : country(key);
    }
    return {};
}

QString period(const policy::ReportPeriod &period)
{
    const QLocale locale;
    //: Day, month and year, as in "12 May 2026"; see QLocale::toString for the letters.
    const QString last = locale.toString(period.last, Words::tr("d MMMM yyyy"));
    if (period.first == period.last)
        return last;
    //: Day and month of the same year, as in "29 April".
    const QString first = locale.toString(period.first, period.first.year() == period.last.year() ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"));
    return Words::tr("%1 to %2", "days").arg(first, last);
}

QString periodRefusal(const QString &code)
{
    if (code == QLatin1String("period:order"))
        return Words::tr("The last day is before the first. Choose a later last day, or an earlier first one.");
    if (code == QLatin1String("period:future"))
        return Words::tr("These days are still to come. Choose a last day no later than today.");
    if (code == QLatin1String("period:long"))
        return Words::tr("That is more than %1 days. Choose fewer.").arg(countText(policy::ReportPeriod::kLongest));
    return Words::tr("A day is written as 2026-11-28.");
}

} // namespace heliograph::words
