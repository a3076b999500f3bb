// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/conversation.h"
#include "domain/customer.h"
#include "domain/messagetemplate.h"
#include "domain/outbox.h"
#include "domain/records.h"
#include "domain/verification.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>

/// The invented workspace of demo mode as plain values. app writes them into the demo profile's store; every number is of a range
/// that its country reserved for fiction (Ofcom, ARCEP, ACMA, PTS, Bundesnetzagentur, NANPA).
namespace heliograph::demo {

/// What somebody does when asked for a code.
enum class Behaviour { Honest, Mistypes, AlwaysWrong, Silent, TypesLate };

/// Where customers' SMS arrive, of the range for fiction too.
inline constexpr QLatin1String kSmsNumber("+447700900000");

struct SeedMessage {
    Message message;
    std::optional<OutboxRow> row; ///< an SMS keeps its outbox row, so that its actions work
};

struct SeedConversation {
    Conversation conversation;
    QList<SeedMessage> messages; ///< oldest first
};

struct Person {
    Customer customer;
    QList<SeedConversation> conversations; ///< oldest first
    QList<ConsentRecord> consents;
    std::optional<Verification> verification;
    QString draft;
    Behaviour behaviour = Behaviour::Honest;
    QStringList says;      ///< answers, one for each text of ours
    bool stopsBySms = false;///< answers the first one-way SMS with STOP
    qint64 arrivesAfterMs = -1; ///< writes first this long after the start; −1: is there already, or only in the address book
    QString opening;       ///< what they write then
    QString topic;
};

struct Workspace {
    QList<QPair<QString, QString>> settings; ///< name and value
    Account account;                         ///< the simulated provider
    QList<Person> people;
    QList<MessageTemplate> templates;
};

/// The same for the same arguments. `settled`: as in the pictures of a busy afternoon (Maya verified and texted);
/// otherwise the desk as a newcomer finds it.
[[nodiscard]] Workspace makeWorkspace(qint64 nowMs, bool settled = false);

/// Address of a visitor in the simulated chat.
[[nodiscard]] QString visitorOf(const Customer &customer);

} // namespace heliograph::demo
