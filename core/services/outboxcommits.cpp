// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/crashpoint.h"
#include "services/outboxrows.h"
#include "services/outboxwrites.h"
#include "services/timeline.h"
#include "store/stopgate.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

namespace heliograph::outbox {

namespace {

constexpr qint64 kHourMs = 3600'000;

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::SmsOneWay: return QStringLiteral("one_way");
    case MessageKind::SmsTwoWay: return QStringLiteral("two_way");
    case MessageKind::OptOutConfirmation: return QStringLiteral("opt_out_confirmation");
    case MessageKind::Otp: return QStringLiteral("otp");
    default: return QStringLiteral("chat");
    }
}

/// The quiet hours hold this text: 0, or the time at which they are over in every candidate zone.
qint64 heldUntil(const QList<policy::Finding> &findings, const policy::PreflightInput &input, qint64 wallMs)
{
    const bool quiet = std::any_of(findings.begin(), findings.end(), [](const policy::Finding &finding) {
        return finding.rule == policy::Rule::QuietHours && finding.severity != policy::Severity::Pass;
    });
    if (!quiet)
        return 0;
    const QStringList zones = input.zones.isEmpty() ? QStringList{input.workspaceZone} : input.zones;
    return policy::nextOpenMs(wallMs, zones, input.quietFrom, input.quietUntil);
}

bool refusedBeyondQuiet(const QList<policy::Finding> &findings)
{
    const auto refusals = policy::refusals(findings);
    return std::any_of(refusals.begin(), refusals.end(), [](const policy::Finding &finding) {
        return finding.rule != policy::Rule::QuietHours || finding.remedy != policy::Remedy::SendWhenOpen;
    });
}

Result<OutboxRow> sentAlready(const store::View &view, const QString &draftId)
{
    auto row = view.outbox.byDraft(draftId);
    if (!row && row.error().code == ErrorCode::NotFound)
        return OutboxRow{};
    return row;
}

Message messageFor(const SendJob &job, const PreflightReport &report, const SendContext &context, const QString &text)
{
    Message message;
    message.threadId = job.draft.customerId;
    message.conversationId = job.draft.conversationId;
    message.at = job.facts.nowMs;
    message.kind = job.draft.kind;
    message.direction = Direction::Outbound;
    message.channel = Channel::Sms;
    message.actor = job.facts.actor;
    const QJsonObject parameters = valuesToSend(job.facts.info.parameters, job.draft.parameters);
    message.body = context.input.ownText ? parameterLine(parameters) : text;
    message.state = MessageState::Waiting;
    message.stateAt = message.at;
    message.extra = {{QStringLiteral("to"), context.input.e164},
                     {QStringLiteral("sender"), job.draft.sender.isEmpty() ? context.senders.value(0) : job.draft.sender},
                     {QStringLiteral("provider"), context.accountId},
                     {QStringLiteral("suffix"), report.suffix},
                     {QStringLiteral("preflight"), evidence(report.findings)}};
    if (job.facts.info.knowsParts)
        noteSize(report.measure, context.price, message.extra);
    if (!parameters.isEmpty())
        message.extra.insert(QStringLiteral("parameters"), parameters);
    if (context.input.ownText)
        message.extra.insert(QStringLiteral("greeting"), job.facts.info.name);
    if (job.draft.bulkId != 0)
        message.extra.insert(QStringLiteral("bulk"), job.draft.bulkId);
    if (!job.draft.madeFrom.isEmpty())
        message.extra.insert(QStringLiteral("template"), job.draft.madeFrom);
    if (job.draft.sendAt > message.at) {
        message.extra.insert(QStringLiteral("send_at"), job.draft.sendAt);
        message.extra.insert(QStringLiteral("send_zone"), job.draft.sendZone);
    } else if (const qint64 open = heldUntil(report.findings, context.input, message.at); open > message.at) {
        message.extra.insert(QStringLiteral("open_at"), open);
        message.extra.insert(QStringLiteral("open_zone"), context.input.zones.value(0, context.input.workspaceZone));
    }
    return message;
}

OutboxRow rowFor(const SendJob &job, const Message &message, const SendContext &context, const PreflightReport &report)
{
    OutboxRow row;
    row.messageId = message.id;
    row.draftId = job.draft.draftId;
    row.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.kind = message.kind;
    row.customerId = message.threadId;
    row.conversationId = message.conversationId;
    row.accountId = context.accountId;
    row.to = context.input.e164;
    row.sender = message.extra.value(QLatin1String("sender")).toString();
    row.body = fullText(job.draft, job.facts);
    row.parameters = message.extra.value(QLatin1String("parameters")).toObject();
    row.actor = message.actor;
    row.marketing = job.draft.marketing;
    row.createdAt = job.facts.nowMs;
    row.segments = job.facts.info.knowsParts ? report.measure.segments : 0;
    row.cost = message.extra.value(QLatin1String("cost")).toInteger();
    row.currency = message.extra.value(QLatin1String("currency")).toString();
    row.bulkId = job.draft.bulkId;
    row.parts = int(requestTexts(row.body, job.facts.info).size());
    row.notAfter = job.nowMs + (row.kind == MessageKind::SmsOneWay ? 24 * kHourMs : 4 * kHourMs);
    if (const qint64 chosen = message.extra.value(QLatin1String("send_at")).toInteger(); chosen > 0) {
        row.state = OutboxState::Held;
        row.detail = QString::fromUtf16(detail::Scheduled);
        row.notBefore = chosen;
        row.notAfter += chosen - job.facts.nowMs;
    } else if (const qint64 open = message.extra.value(QLatin1String("open_at")).toInteger(); open > 0) {
        row.state = OutboxState::Held;
        row.detail = QString::fromUtf16(detail::QuietHours);
        row.notBefore = open;
        row.notAfter += open - job.facts.nowMs;
    } else if (job.undoMs > 0 && !job.draft.immediately && row.kind == MessageKind::SmsOneWay) {
        row.state = OutboxState::Held;
        row.detail = QString::fromUtf16(detail::Undo);
        row.notBefore = job.nowMs + job.undoMs;
    }
    return row;
}

/// An answer in a closed conversation opens it again, for who answered, unless another one goes on at that endpoint.
Status reopenToAnswer(store::Unit &unit, qint64 conversationId, const QString &actor, qint64 wallMs)
{
    if (conversationId == 0)
        return Done{};
    auto conversation = unit.conversations.get(conversationId);
    if (!conversation)
        return handOn(conversation.error());
    if (conversation->state != ConversationState::Closed)
        return Done{};
    const auto open = unit.conversations.openFor(conversation->endpoint);
    if (!open && open.error().code != ErrorCode::NotFound)
        return handOn(open.error());
    return open ? Status(Done{}) : timeline::reopen(unit, *conversation, actor, actor, wallMs);
}

/// What every commit 1 ends with: the row, the conversation's place in the inbox, the draft that it was, the audit.
Status storeQueued(store::Unit &unit, const OutboxRow &row)
{
    if (const Status ok = unit.outbox.insert(row); !ok)
        return ok;
    if (const Status ok = touchConversation(unit, row); !ok)
        return ok;
    const auto drafts = unit.drafts.ofCustomers({row.customerId});
    if (!drafts)
        return handOn(drafts.error());
    for (const Draft &draft : *drafts) {
        if (draft.draftId != row.draftId)
            continue;
        if (const Status ok = unit.drafts.remove(row.customerId, draft.mode); !ok)
            return ok;
        unit.changed(Change::Kind::Draft, row.customerId, row.customerId);
    }
    unit.proof(row.draftId);
    told(unit, row);
    return audited(unit, row, row.actor, QStringLiteral("sms.queued"), {{QStringLiteral("kind"), kindName(row.kind)}}, row.createdAt);
}

} // namespace

Result<Queued> commitSend(store::Unit &unit, const SendJob &job)
{
    Queued queued;
    const auto before = sentAlready(unit, job.draft.draftId);
    if (!before)
        return handOn(before.error());
    if (before->messageId != 0) {
        queued.sent.messageId = before->messageId;
        return queued;
    }
    auto context = readContext(unit, job.facts, job.draft.customerId, job.draft.e164, job.draft.kind);
    if (!context)
        return handOn(context.error());
    const QString text = fullText(job.draft, job.facts);
    if (const Status ok = readRepetition(unit, job.draft, job.facts, *context); !ok)
        return handOn(ok.error());
    queued.sent.report = judge(*context, job.draft, job.facts);
    if (job.waitOutside)
        queued.openAt = heldUntil(queued.sent.report.findings, context->input, job.facts.nowMs);
    if (queued.openAt > job.facts.nowMs)
        return queued;
    if (refusedBeyondQuiet(queued.sent.report.findings) || (text.isEmpty() && !context->input.ownText))
        return queued;
    if (job.draft.kind == MessageKind::SmsTwoWay) {
        if (const Status ok = reopenToAnswer(unit, job.draft.conversationId, job.facts.actor, job.facts.nowMs); !ok)
            return handOn(ok.error());
    }
    Message message = messageFor(job, queued.sent.report, *context, text);
    const auto id = unit.messages.insert(message);
    if (!id)
        return handOn(id.error());
    message.id = *id;
    queued.row = rowFor(job, message, *context, queued.sent.report);
    if (const Status ok = storeQueued(unit, queued.row); !ok)
        return handOn(ok.error());
    queued.sent.messageId = message.id;
    return queued;
}

Result<Queued> commitChatReply(store::Unit &unit, const QString &draftId, const Conversation &conversation, const QString &text,
                               const QString &actor, qint64 nowMs, qint64 wallMs)
{
    Queued queued;
    const auto before = sentAlready(unit, draftId);
    if (!before)
        return handOn(before.error());
    if (before->messageId != 0) {
        queued.sent.messageId = before->messageId;
        return queued;
    }
    if (const Status ok = reopenToAnswer(unit, conversation.id, actor, wallMs); !ok)
        return handOn(ok.error());
    Message message;
    message.threadId = conversation.customerId;
    message.conversationId = conversation.id;
    message.at = wallMs;
    message.kind = MessageKind::Chat;
    message.direction = Direction::Outbound;
    message.channel = conversation.endpoint.channel;
    message.actor = actor;
    message.body = text;
    message.state = MessageState::Waiting;
    message.stateAt = wallMs;
    const auto id = unit.messages.insert(message);
    if (!id)
        return handOn(id.error());
    OutboxRow &row = queued.row;
    row.messageId = *id;
    row.draftId = draftId;
    row.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.kind = MessageKind::Chat;
    row.customerId = conversation.customerId;
    row.conversationId = conversation.id;
    row.accountId = QStringLiteral("chat");
    row.to = conversation.endpoint.theirs;
    row.sender = conversation.endpoint.ours;
    row.body = text;
    row.actor = actor;
    row.createdAt = wallMs;
    row.notAfter = nowMs + 4 * kHourMs;
    if (const Status ok = storeQueued(unit, row); !ok)
        return handOn(ok.error());
    queued.sent.messageId = row.messageId;
    return queued;
}

Result<Begun> begin(store::Unit &unit, const BeginJob &job)
{
    const auto found = unit.outbox.get(job.messageId);
    if (!found)
        return handOn(found.error());
    Begun begun;
    begun.row = *found;
    const bool started = begun.row.state == OutboxState::Sending;
    if (const qint64 open = started ? 0 : quietUntil(unit, begun.row, job.settings, job.wallMs); open > job.wallMs) {
        begun.row.detail = QString::fromUtf16(detail::QuietHours);
        begun.row.notBefore = open;
        return moved(unit, begun.row, OutboxState::Held, job.nowMs).map([&](Done) { return begun; });
    }
    if (begun.row.kind == MessageKind::Chat) {
        const auto conversation = unit.conversations.get(begun.row.conversationId);
        if (!conversation)
            return handOn(conversation.error());
        begun.endpoint = conversation->endpoint;
    }
    begun.attempt.messageId = begun.row.messageId;
    begun.attempt.part = begun.row.nextPart;
    begun.attempt.startedAt = job.wallMs;
    begun.attempt.startedBoot = job.clock->bootMs();
    begun.attempt.bootId = job.clock->bootId();
    const auto id = unit.outbox.beginAttempt(begun.row.messageId, begun.attempt,
                                             policy::gatesFor(begun.row.kind).verified == policy::Gate::Yes, job.nowMs);
    if (id) {
        begun.attempt.id = *id;
        begun.ticket = unit.stops.ticket();
        begun.row.state = OutboxState::Sending;
        told(unit, begun.row);
        return begun;
    }
    if (id.error().code != ErrorCode::Conflict)
        return handOn(id.error());
    const QString why = id.error().detail;
    begun.row.detail = why;
    if (why == QString::fromUtf16(detail::Expired) && begun.row.state != OutboxState::Expired)
        return moved(unit, begun.row, started ? OutboxState::NotSent : OutboxState::Expired, job.nowMs).map([&](Done) { return begun; });
    if (why == QString::fromUtf16(detail::OptedOut) || why == QString::fromUtf16(detail::NotVerified))
        return moved(unit, begun.row, started ? OutboxState::NotSent : OutboxState::Cancelled, job.nowMs).map([&](Done) { return begun; });
    // Somebody else moved it meanwhile: cancelled, undone, held.
    return begun;
}

} // namespace heliograph::outbox
