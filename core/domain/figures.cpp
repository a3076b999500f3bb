// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/figures.h"

namespace heliograph {

namespace {

struct Column {
    Figure figure;
    const char *key;
    FigureUnit unit;
};

constexpr Column kColumns[] = {
    {Figure::Conversations, "conversations", FigureUnit::Count},
    {Figure::Unanswered, "unanswered", FigureUnit::Count},
    {Figure::FirstResponse, "first_response_median_s", FigureUnit::Seconds},
    {Figure::FirstResponseSlow, "first_response_slowest_tenth_s", FigureUnit::Seconds},
    {Figure::NextResponse, "next_response_median_s", FigureUnit::Seconds},
    {Figure::NextResponseSlow, "next_response_slowest_tenth_s", FigureUnit::Seconds},
    {Figure::Wait, "wait_median_s", FigureUnit::Seconds},
    {Figure::WaitSlow, "wait_slowest_tenth_s", FigureUnit::Seconds},
    {Figure::Handling, "handling_median_s", FigureUnit::Seconds},
    {Figure::HandlingSlow, "handling_slowest_tenth_s", FigureUnit::Seconds},
    {Figure::Sent, "sms", FigureUnit::Count},
    {Figure::Delivered, "sms_delivered", FigureUnit::Count},
    {Figure::NotDelivered, "sms_not_delivered", FigureUnit::Count},
    {Figure::Unconfirmed, "sms_unconfirmed", FigureUnit::Count},
    {Figure::DeliveryRate, "delivery_rate_permille", FigureUnit::Share},
    {Figure::DeliveryTime, "delivery_time_median_s", FigureUnit::Seconds},
    {Figure::DeliveryTimeSlow, "delivery_time_slowest_tenth_s", FigureUnit::Seconds},
    {Figure::Codes, "codes", FigureUnit::Count},
    {Figure::Verified, "codes_verified", FigureUnit::Count},
    {Figure::VerificationRate, "verification_rate_permille", FigureUnit::Share},
    {Figure::CodesExpired, "codes_expired", FigureUnit::Count},
    {Figure::CodesLocked, "codes_locked", FigureUnit::Count},
    {Figure::CodesNotSent, "codes_not_sent", FigureUnit::Count},
    {Figure::CodesStopped, "codes_stopped", FigureUnit::Count},
    {Figure::Segments, "segments_foreseen", FigureUnit::Count},
    {Figure::Billed, "segments_billed", FigureUnit::Count},
    {Figure::Told, "sms_counted_by_provider", FigureUnit::Count},
};

constexpr bool inOrder()
{
    for (int i = 0; i < kFigures; ++i) {
        if (int(kColumns[i].figure) != i)
            return false;
    }
    return std::size(kColumns) == kFigures;
}
static_assert(inOrder(), "one column for each figure, in their order");

std::optional<qint64> share(qint64 part, qint64 whole)
{
    if (whole == 0)
        return std::nullopt;
    return (part * 2'000 + whole) / (whole * 2);
}

} // namespace

void Durations::add(qint64 seconds, qint64 times)
{
    m_times[seconds] += times;
    m_count += times;
}

void Durations::add(const Durations &other)
{
    for (auto each = other.m_times.cbegin(); each != other.m_times.cend(); ++each)
        m_times[each.key()] += each.value();
    m_count += other.m_count;
}

std::optional<qint64> Durations::percentile(int percent) const
{
    qint64 passed = 0;
    for (auto each = m_times.cbegin(); each != m_times.cend(); ++each) {
        passed += each.value();
        if (passed * 100 >= m_count * percent)
            return each.key();
    }
    return std::nullopt;
}

void Figures::add(const Figures &other)
{
    conversations += other.conversations;
    firstResponse.add(other.firstResponse);
    nextResponse.add(other.nextResponse);
    unanswered += other.unanswered;
    wait.add(other.wait);
    handling.add(other.handling);
    sent += other.sent;
    delivered += other.delivered;
    notDelivered += other.notDelivered;
    delivery.add(other.delivery);
    codes += other.codes;
    verified += other.verified;
    codesExpired += other.codesExpired;
    codesLocked += other.codesLocked;
    codesNotSent += other.codesNotSent;
    codesStopped += other.codesStopped;
    segments += other.segments;
    billed += other.billed;
    told += other.told;
    unpriced += other.unpriced;
    for (auto each = other.costs.cbegin(); each != other.costs.cend(); ++each) {
        Spent &spent = costs[each.key()];
        spent.foreseen += each->foreseen;
        spent.billed += each->billed;
    }
}

FigureUnit unitOf(Figure figure)
{
    return kColumns[int(figure)].unit;
}

QString keyOf(Figure figure)
{
    return QString::fromLatin1(kColumns[int(figure)].key);
}

std::optional<qint64> valueOf(const Figures &f, Figure figure)
{
    switch (figure) {
    case Figure::Conversations: return f.conversations;
    case Figure::Unanswered: return f.unanswered;
    case Figure::FirstResponse: return f.firstResponse.percentile(50);
    case Figure::FirstResponseSlow: return f.firstResponse.percentile(90);
    case Figure::NextResponse: return f.nextResponse.percentile(50);
    case Figure::NextResponseSlow: return f.nextResponse.percentile(90);
    case Figure::Wait: return f.wait.percentile(50);
    case Figure::WaitSlow: return f.wait.percentile(90);
    case Figure::Handling: return f.handling.percentile(50);
    case Figure::HandlingSlow: return f.handling.percentile(90);
    case Figure::Sent: return f.sent;
    case Figure::Delivered: return f.delivered;
    case Figure::NotDelivered: return f.notDelivered;
    case Figure::Unconfirmed: return f.unconfirmed();
    case Figure::DeliveryRate: return share(f.delivered, f.delivered + f.notDelivered);
    case Figure::DeliveryTime: return f.delivery.percentile(50);
    case Figure::DeliveryTimeSlow: return f.delivery.percentile(90);
    case Figure::Codes: return f.codes;
    case Figure::Verified: return f.verified;
    case Figure::VerificationRate: return share(f.verified, f.codes - f.codesOpen());
    case Figure::CodesExpired: return f.codesExpired;
    case Figure::CodesLocked: return f.codesLocked;
    case Figure::CodesNotSent: return f.codesNotSent;
    case Figure::CodesStopped: return f.codesStopped;
    case Figure::Segments: return f.segments;
    case Figure::Billed: return f.billed;
    case Figure::Told: return f.told;
    }
    return std::nullopt;
}

QString groupName(GroupBy by)
{
    switch (by) {
    case GroupBy::Day: return QStringLiteral("day");
    case GroupBy::Hour: return QStringLiteral("hour");
    case GroupBy::Agent: return QStringLiteral("agent");
    case GroupBy::Provider: return QStringLiteral("provider");
    case GroupBy::Country: return QStringLiteral("country");
    }
    return {};
}

} // namespace heliograph
