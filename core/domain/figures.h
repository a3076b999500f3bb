// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>

#include <optional>

/// What the reports count, defined here and nowhere else; ui/words says each definition in one sentence.
namespace heliograph {

/// Lengths of time in whole seconds, and how often each came. Exact, and no larger than there are different lengths.
class Durations
{
public:
    void add(qint64 seconds, qint64 times = 1);
    void add(const Durations &other);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// The shortest length that at least `percent` of all do not exceed (nearest rank); nothing where there is none.
    [[nodiscard]] std::optional<qint64> percentile(int percent) const;
    friend bool operator==(const Durations &, const Durations &) = default;

private:
    QMap<qint64, qint64> m_times;
    qint64 m_count = 0;
};

/// Expected when the text was written, and by the segments that the provider counted; millionths of a currency.
struct Spent {
    qint64 foreseen = 0;
    qint64 billed = 0;
    friend bool operator==(const Spent &, const Spent &) = default;
};

/// The figures of a stretch of time, or of a part of what happened in it. They add up: the figures of two days are those of each.
///
/// A conversation counts when it began, and belongs to whom it is assigned. A question is the first text of a customer after a text
/// of ours, or at all; it counts when it was written, and belongs to who answered it. A text, and a code, counts when it was written,
/// and belongs to who wrote it. Texts that wait, and those that never went (cancelled, expired, proven not sent), count nowhere.
struct Figures {
    qint64 conversations = 0;
    Durations firstResponse;   ///< from a conversation's first text, if a customer wrote it, to the first answer of an agent
    Durations nextResponse;    ///< from each later question to its answer
    qint64 unanswered = 0;     ///< questions that nobody has answered
    Durations wait;            ///< from a conversation's beginning until an agent first had it
    Durations handling;        ///< from then until it was closed, of those that are

    qint64 sent = 0;           ///< SMS that were handed to a provider, codes among them
    qint64 delivered = 0;
    qint64 notDelivered = 0;   ///< and refused
    Durations delivery;        ///< of the delivered: from the first attempt until its receipt was here
    qint64 codes = 0;          ///< verifications begun, without those that a newer code took the place of
    qint64 verified = 0;
    qint64 codesExpired = 0;
    qint64 codesLocked = 0;    ///< too many wrong tries
    qint64 codesNotSent = 0;
    qint64 codesStopped = 0;   ///< cancelled, number changed, desk ended

    qint64 segments = 0;       ///< as they were foreseen, of the texts that may be charged: all but refused ones
    qint64 billed = 0;         ///< as the provider counted them; where it told nothing, as foreseen
    qint64 told = 0;           ///< texts whose provider told
    qint64 unpriced = 0;       ///< segments nobody has a price for
    QMap<QString, Spent> costs; ///< by ISO 4217

    void add(const Figures &other);
    /// Neither delivered nor not: no receipt yet, none at all, or not sure.
    [[nodiscard]] qint64 unconfirmed() const { return sent - delivered - notDelivered; }
    [[nodiscard]] qint64 codesOpen() const { return codes - verified - codesExpired - codesLocked - codesNotSent - codesStopped; }
    friend bool operator==(const Figures &, const Figures &) = default;
};

/// One column of a table of figures.
enum class Figure {
    Conversations, Unanswered,
    FirstResponse, FirstResponseSlow, NextResponse, NextResponseSlow, Wait, WaitSlow, Handling, HandlingSlow,
    Sent, Delivered, NotDelivered, Unconfirmed, DeliveryRate, DeliveryTime, DeliveryTimeSlow,
    Codes, Verified, VerificationRate, CodesExpired, CodesLocked, CodesNotSent, CodesStopped,
    Segments, Billed, Told,
};
inline constexpr int kFigures = int(Figure::Told) + 1;

enum class FigureUnit {
    Count,
    Seconds, ///< a median, or the slowest tenth: what nine of ten did not exceed
    Share,   ///< per mille, rounded half up
};

[[nodiscard]] FigureUnit unitOf(Figure figure);
/// "conversations" "first_response_median_s" "delivery_rate_permille" … Stable: heliographctl prints them.
[[nodiscard]] QString keyOf(Figure figure);
/// Nothing where there is nothing to say: a median of no lengths, a share of none.
[[nodiscard]] std::optional<qint64> valueOf(const Figures &figures, Figure figure);

/// What the figures of a report are told apart by.
enum class GroupBy { Day, Hour, Agent, Provider, Country };
inline constexpr GroupBy kGroupings[] = {GroupBy::Day, GroupBy::Hour, GroupBy::Agent, GroupBy::Provider, GroupBy::Country};
/// "day" "hour" "agent" "provider" "country"
[[nodiscard]] QString groupName(GroupBy by);

} // namespace heliograph
