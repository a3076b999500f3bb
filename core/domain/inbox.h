// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"

#include <optional>

#include <QList>

namespace heliograph {

/// The lists of the inbox.
enum class InboxTab { Mine, Unassigned, Pending, Snoozed, Closed, FailedSms };
inline constexpr int kInboxTabs = 6;

/// Longest waiting: then by newest activity. What nobody waits in is in an order of its own: Snoozed by the time it comes
/// back, Failed SMS by newest activity.
enum class InboxSort { LongestWaiting, NewestActivity, NewestChat };

/// By what was said of it in a review. Told: the agent was told anything, by a score or a coaching note.
enum class ScoreFilter { None, Draft, Given, Disputed, Failed, Coached, Told };

/// What a list or a search is narrowed to; all of it has to hold. Verification and opt-out are of any of the customer's numbers.
struct ConversationFilter {
    bool unread = false;
    bool failedSms = false;
    std::optional<bool> verified;
    std::optional<bool> optedOut;
    std::optional<Channel> channel;
    QStringList labels;
    std::optional<ConversationState> state;
    std::optional<Direction> from;     ///< who wrote last; of a message: who wrote it
    QString agent;                     ///< who has the conversation; of a message: who wrote it
    bool hasSms = false;               ///< an SMS went out in it
    QString provider;                  ///< an SMS of it went through this account: id, name or type
    QString cause;                     ///< how it was closed: Conversation::closedCause
    std::optional<bool> consent;       ///< a consent was given in it
    std::optional<bool> proven;        ///< a verification asked for in it: proven, or lost
    std::optional<ScoreFilter> score;
    int scoreBelow = 0;                ///< its score is lower than this percentage; 0: any
    QString country;                   ///< ISO 3166-1 alpha-2, of any of the customer's numbers
    qint64 after = 0, before = 0;      ///< epoch ms: not before `after`, earlier than `before`; 0: any time
    [[nodiscard]] bool isEmpty() const { return *this == ConversationFilter{}; }
    friend bool operator==(const ConversationFilter &, const ConversationFilter &) = default;
};

struct InboxQuery {
    InboxTab tab = InboxTab::Mine;
    InboxSort sort = InboxSort::LongestWaiting;
    ConversationFilter filter;
    InboxQuery(InboxTab list = InboxTab::Mine) : tab(list) {}
    friend bool operator==(const InboxQuery &, const InboxQuery &) = default;
};

struct InboxCounts {
    int mine = 0, unassigned = 0, pending = 0, snoozed = 0, closed = 0, failedSms = 0;
    friend bool operator==(const InboxCounts &, const InboxCounts &) = default;
};

/// A run of a text, in UTF-16 units.
struct TextRange {
    int from = 0;
    int length = 0;
    friend bool operator==(const TextRange &, const TextRange &) = default;
};

struct SearchHit {
    Message message;
    QString snippet; ///< plain text; matches between U+2068 and U+2069
    QList<TextRange> marks; ///< the matches in the whole body, in its order
};

} // namespace heliograph
