// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace heliograph::exchange {

/// One conversation as the store has it, for a file.
struct ExportedConversation {
    Customer customer;
    Conversation conversation;
    QList<Message> messages; ///< oldest first
};

enum class TranscriptFormat { Text, Html, Json, RowPerConversation, RowPerMessage };

struct TranscriptChoices {
    bool notes = true;        ///< the team's own, and coaching
    bool maskNumbers = false; ///< phone numbers, and what looks like one in a text: "•••• 142"
};

/// A conversation in words, ready to be laid out: everything in it is plain text.
struct Transcript {
    struct Line {
        QString time, who, how, text, state; ///< how: "Web chat"; state: "Delivered"; each but time may be empty
        bool event = false;                  ///< a grey line
        bool note = false;
    };
    QString title;
    QStringList facts; ///< a line each
    QList<Line> lines;
};

[[nodiscard]] QByteArray transcriptText(const Transcript &transcript);
/// A page of its own that loads nothing and runs nothing. What was written stands in it as text, whatever it says.
[[nodiscard]] QByteArray transcriptHtml(const Transcript &transcript);
/// Field names are stable; times are epoch milliseconds.
[[nodiscard]] QByteArray conversationJson(const ExportedConversation &whole, const TranscriptChoices &choices);
/// Tables: their heading, and the rows of one conversation.
[[nodiscard]] QByteArray conversationHeading(TranscriptFormat format);
[[nodiscard]] QByteArray conversationRows(const ExportedConversation &whole, TranscriptFormat format, const TranscriptChoices &choices);
/// A text in which whatever looks like a phone number shows its last three digits alone.
[[nodiscard]] QString numbersMasked(const QString &text);

} // namespace heliograph::exchange
