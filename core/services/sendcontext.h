// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/outboxservice.h"

namespace heliograph {

/// What a preflight takes from the UI thread's objects, as values, so that it can run inside a commit.
struct SendFacts {
    qint64 nowMs = 0;
    QString actor;
    Settings settings;
    QString accountId;
    QStringList accountIds;
    QStringList senders;
    QString paused;
    QString standIn;     ///< name of the account that stands in while this one is paused; empty: the text would wait
    bool hasProvider = false;
    ProviderInfo info;
};

/// Empty: not known.
QString regionOf(const QString &e164);
/// Ids of the accounts that stand in for others, in the order in which they are asked.
QStringList standInsFor(const Settings &settings, Purpose purpose, const QString &region);
/// `accountId` empty: the one for this kind and the country of `e164`.
SendFacts sendFacts(const AccountService &accounts, const SettingsService &settings, const Clock &clock, MessageKind kind,
                    const QString &accountId, const QString &e164);
/// Where an answer goes: through the account at which they wrote last in this conversation, so that it comes from the number they
/// know; `usual`, where that is not known or cannot answer any more. `able`: of the accounts that can.
SendFacts factsToAnswer(const store::View &view, const Conversation &conversation, const QHash<QString, SendFacts> &able, const SendFacts &usual);
/// The same of every account that can carry this kind and runs.
QList<SendFacts> runningFacts(const AccountService &accounts, const SettingsService &settings, const Clock &clock, MessageKind kind);

/// Everything about the customer and the number that the rules look at. Customer 0: a number that nobody owns yet.
Result<SendContext> readContext(const store::View &view, const SendFacts &facts, qint64 customerId, const QString &e164, MessageKind kind);
/// Adds the newest equal one: 10 minutes back, a day where that one ended "Not sure".
Status readRepetition(const store::View &view, const SmsDraft &draft, const SendFacts &facts, SendContext &context);
/// What today has cost so far, for a preflight; nothing is read where the workspace has no caps.
Status readToday(const store::View &view, const SendFacts &facts, policy::CapUse &today);
/// Pure: measures the text with its suffix and runs the rules.
PreflightReport judge(const SendContext &context, const SmsDraft &draft, const SendFacts &facts);
/// A stored row as a draft, to judge it again. An OTP's text is not in it.
SmsDraft draftOf(const OutboxRow &row, const SendFacts &facts);
/// The text as it goes out: cleaned, with the suffix where the kind carries one. Empty where the provider sends its own.
QString fullText(const SmsDraft &draft, const SendFacts &facts);
QString suffixFor(MessageKind kind, const SendFacts &facts);
/// The provider sends a text of its own instead of ours.
bool sendsOwnText(MessageKind kind, const SendFacts &facts);

/// Requests that a text needs. One, unless the gateway would cut a surrogate pair: then the parts that we cut ourselves.
QStringList requestTexts(const QString &text, const ProviderInfo &info);
/// Codes and severities of the findings, kept with the message as evidence.
QJsonArray evidence(const QList<policy::Finding> &findings);
/// "segments", "encoding" and the cost of what was measured.
void noteSize(const sms::Segments &measure, const std::optional<policy::Price> &price, QJsonObject &extra);
/// "cost" (millionths) and "currency": kept with the message, because prices change and what it was expected to cost does not.
void noteCost(const std::optional<policy::Price> &price, int segments, QJsonObject &extra);

} // namespace heliograph
