// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/objects.h"

#include "policy/variables.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

QString statusName(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::OptIn: return u"opt_in"_s;
    case ConsentStatus::AskedHere: return u"asked_here"_s;
    case ConsentStatus::WroteFirst: return u"wrote_first"_s;
    case ConsentStatus::OptOut: return u"opt_out"_s;
    case ConsentStatus::Lifted: return u"lifted"_s;
    }
    return {};
}

QString receiptName(ReceiptType type)
{
    switch (type) {
    case ReceiptType::Buffered: return u"buffered"_s;
    case ReceiptType::HandedOver: return u"handed_over"_s;
    case ReceiptType::Delivered: return u"delivered"_s;
    case ReceiptType::Failed: return u"failed"_s;
    case ReceiptType::Rejected: return u"rejected"_s;
    case ReceiptType::Other: break;
    }
    return u"other"_s;
}

QString fieldKind(ProviderField::Kind kind)
{
    switch (kind) {
    case ProviderField::Kind::Text: return u"text"_s;
    case ProviderField::Kind::Url: return u"url"_s;
    case ProviderField::Kind::Number: return u"number"_s;
    case ProviderField::Kind::Secret: return u"secret"_s;
    case ProviderField::Kind::HostPort: return u"host_port"_s;
    case ProviderField::Kind::Flag: return u"flag"_s;
    case ProviderField::Kind::Token: return u"token"_s;
    case ProviderField::Kind::Senders: return u"senders"_s;
    case ProviderField::Kind::Description: return u"description"_s;
    case ProviderField::Kind::Parameters: return u"parameters"_s;
    }
    return {};
}

} // namespace

QString kindName(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Chat: return u"chat"_s;
    case MessageKind::SmsOneWay: return u"one_way"_s;
    case MessageKind::SmsTwoWay: return u"two_way"_s;
    case MessageKind::Otp: return u"otp"_s;
    case MessageKind::OptOutConfirmation: return u"opt_out_confirmation"_s;
    case MessageKind::Note: return u"note"_s;
    case MessageKind::Event: return u"event"_s;
    }
    return {};
}

QString kindName(TemplateKind kind)
{
    return kind == TemplateKind::Reply ? u"reply"_s : u"sms"_s;
}

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::WebChat: return u"web_chat"_s;
    case Channel::Sms: return u"sms"_s;
    case Channel::Email: return u"email"_s;
    }
    return {};
}

QString stateName(ConversationState state)
{
    switch (state) {
    case ConversationState::Offered: return u"offered"_s;
    case ConversationState::Open: return u"open"_s;
    case ConversationState::Pending: return u"pending"_s;
    case ConversationState::Closed: return u"closed"_s;
    case ConversationState::Snoozed: return u"snoozed"_s;
    }
    return {};
}

QString timeText(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QJsonObject toJson(const Conversation &c)
{
    return {{u"id"_s, c.id}, {u"customer"_s, c.customerId}, {u"state"_s, stateName(c.state)}, {u"channel"_s, channelName(c.endpoint.channel)},
            {u"theirs"_s, c.endpoint.theirs}, {u"ours"_s, c.endpoint.ours}, {u"assignee"_s, c.assignee}, {u"topic"_s, c.topic},
            {u"labels"_s, QJsonArray::fromStringList(c.labels)}, {u"opened_at"_s, c.openedAt}, {u"closed_at"_s, c.closedAt},
            {u"closed_cause"_s, c.closedCause}, {u"last_inbound_at"_s, c.lastInboundAt}, {u"last_activity_at"_s, c.lastActivityAt},
            {u"waiting_since"_s, c.waitingSince}, {u"unread"_s, c.unread}, {u"preview"_s, c.preview}};
}

QJsonObject toJson(const Message &m)
{
    const QString direction = m.direction == Direction::Inbound ? u"inbound"_s : m.direction == Direction::Outbound ? u"outbound"_s : u"none"_s;
    QJsonObject object{{u"id"_s, m.id}, {u"at"_s, m.at}, {u"kind"_s, kindName(m.kind)}, {u"direction"_s, direction},
                       {u"channel"_s, channelName(m.channel)}, {u"actor"_s, m.actor}, {u"text"_s, m.body}};
    if (const QString greeting = m.extra.value(u"greeting"_s).toString(); !greeting.isEmpty()) {
        object.insert(u"text"_s, QString());
        object.insert(u"greeting"_s, greeting);
    }
    if (const QJsonValue parameters = m.extra.value(u"parameters"_s); parameters.isObject())
        object.insert(u"parameters"_s, parameters);
    if (m.kind == MessageKind::Event)
        object.insert(u"words"_s, words::event(m));
    if (m.codeHidden)
        object.insert(u"code_hidden"_s, true);
    if (m.state != MessageState::None) {
        object.insert(u"state"_s, heliograph::stateName(m.state));
        object.insert(u"detail"_s, m.detail);
    }
    return object;
}

QJsonObject toJson(const OutboxRow &row)
{
    return {{u"id"_s, row.messageId}, {u"state"_s, heliograph::stateName(peopleState(row.state))}, {u"detail"_s, row.detail},
            {u"kind"_s, kindName(row.kind)}, {u"customer"_s, row.customerId}, {u"conversation"_s, row.conversationId},
            {u"provider"_s, row.accountId}, {u"to"_s, row.to}, {u"sender"_s, row.sender}, {u"text"_s, row.body}, {u"parameters"_s, row.parameters}, {u"actor"_s, row.actor},
            {u"segments"_s, row.segments}, {u"parts"_s, row.parts}, {u"parts_sent"_s, row.nextPart}, {u"tries"_s, row.tries}, {u"created_at"_s, row.createdAt}, {u"not_before"_s, row.notBefore},
            {u"not_after"_s, row.notAfter}};
}

QJsonObject toJson(const Attempt &a)
{
    return {{u"id"_s, a.id}, {u"provider"_s, a.accountId}, {u"part"_s, a.part}, {u"started_at"_s, a.startedAt}, {u"finished_at"_s, a.finishedAt},
            {u"verdict"_s, a.verdict}, {u"http"_s, a.httpStatus}, {u"code"_s, a.code}, {u"text"_s, a.text}, {u"provider_id"_s, a.providerId}};
}

QJsonObject toJson(const Receipt &r)
{
    return {{u"type"_s, receiptName(r.type)}, {u"at"_s, r.at}, {u"part"_s, r.part}, {u"code"_s, r.code}, {u"text"_s, r.text}};
}

QJsonObject toJson(const Verification &v)
{
    return {{u"id"_s, v.id}, {u"state"_s, heliograph::stateName(v.state)}, {u"detail"_s, v.detail}, {u"customer"_s, v.customerId},
            {u"phone"_s, v.e164}, {u"provider"_s, v.accountId},
            {u"code_by"_s, v.providerOwnsCode ? u"provider"_s : u"desk"_s}, {u"issued_at"_s, v.issuedAt}, {u"expires_at"_s, v.expiresAt},
            {u"checks"_s, v.checks}, {u"sends"_s, v.sends}, {u"verified_at"_s, v.verifiedAt}, {u"valid_until"_s, v.validUntil},
            {u"locked_until"_s, v.lockedUntil}};
}

QJsonObject toJson(const ConsentRecord &r)
{
    return {{u"id"_s, r.id}, {u"customer"_s, r.customerId}, {u"phone"_s, r.e164}, {u"status"_s, statusName(r.status)}, {u"scope"_s, r.scope},
            {u"source"_s, r.source}, {u"evidence"_s, r.evidence}, {u"conversation"_s, r.conversationId}, {u"at"_s, r.at}, {u"actor"_s, r.actor},
            {u"channel"_s, r.channel}};
}

QJsonObject toJson(const Account &a)
{
    QJsonObject secrets;
    for (auto it = a.secrets.begin(); it != a.secrets.end(); ++it)
        secrets.insert(it.key(), it.value().toObject().value(u"backend"_s));
    return {{u"id"_s, a.id}, {u"type"_s, a.type}, {u"name"_s, a.name}, {u"settings"_s, a.settings}, {u"secrets"_s, secrets},
            {u"enabled"_s, a.enabled}, {u"state"_s, a.pausedReason.isEmpty() ? u"running"_s : u"paused"_s}, {u"detail"_s, a.pausedReason}};
}

QJsonObject toJson(const ProviderInfo &info)
{
    QJsonArray fields;
    for (const ProviderField &field : info.fields) {
        fields.append(QJsonObject{{u"key"_s, field.key}, {u"kind"_s, fieldKind(field.kind)}, {u"required"_s, field.required},
                                  {u"default"_s, field.fallback}, {u"label"_s, words::providerField(info.type, field.key).title},
                                  {u"hint"_s, words::providerField(info.type, field.key).text}});
    }
    return {{u"type"_s, info.type}, {u"name"_s, info.name}, {u"one_way"_s, info.oneWay}, {u"two_way"_s, info.twoWay},
            {u"free_text"_s, info.freeText}, {u"receipts"_s, info.receipts != ProviderInfo::Receipts::None}, {u"polled"_s, info.receipts == ProviderInfo::Receipts::Poll}, {u"history"_s, info.history}, {u"inbound"_s, info.inbound}, {u"max_segments"_s, info.maxSegments},
            {u"fields"_s, fields}, {u"actions"_s, QJsonArray::fromStringList(info.actions)}};
}

QJsonObject toJson(const MessageTemplate &t)
{
    return {{u"id"_s, t.id}, {u"name"_s, t.name}, {u"kind"_s, kindName(t.kind)}, {u"language"_s, t.language},
            {u"class"_s, t.marketing ? u"marketing"_s : u"service"_s}, {u"text"_s, t.body},
            {u"variables"_s, QJsonArray::fromStringList(policy::names(policy::variables(t.body)))}, {u"updated_at"_s, t.updatedAt}, {u"actor"_s, t.actor}};
}

QJsonObject toJson(const BulkStatus &status)
{
    const BulkJob &job = status.job;
    const BulkTotals &t = status.totals;
    const auto sums = [](const QList<BulkTotals::Sum> &all) {
        QJsonArray list;
        for (const BulkTotals::Sum &sum : all)
            list.append(QJsonObject{{u"currency"_s, sum.currency}, {u"cost"_s, sum.cost}, {u"segments"_s, sum.segments}});
        return list;
    };
    QJsonObject problems;
    for (const auto &[code, count] : t.problems)
        problems.insert(code, count);
    return {{u"id"_s, job.id}, {u"state"_s, heliograph::stateName(job.state)}, {u"detail"_s, job.detail}, {u"name"_s, job.name},
            {u"provider"_s, job.accountId}, {u"recipients"_s, t.recipients}, {u"checked"_s, t.checked}, {u"ready"_s, t.ready}, {u"left_out"_s, t.leftOut},
            {u"cancelled"_s, t.cancelled}, {u"sending"_s, t.sending}, {u"accepted"_s, t.accepted}, {u"delivered"_s, t.delivered},
            {u"not_delivered"_s, t.notDelivered}, {u"unknown"_s, t.unsure}, {u"not_sent"_s, t.notSent}, {u"retryable"_s, t.retryable},
            {u"problems"_s, problems}, {u"segments"_s, t.planned}, {u"costs"_s, sums(t.plannedCosts)}, {u"used_segments"_s, t.used},
            {u"used_costs"_s, sums(t.usedCosts)}, {u"longest"_s, t.longest}};
}

QJsonObject toJson(const BulkRecipient &recipient)
{
    static const char *const states[] = {"", "ready", "left_out", "sent", "cancelled"};
    QJsonObject object{{u"number"_s, recipient.number}, {u"customer"_s, recipient.customerId}, {u"name"_s, recipient.name}, {u"phone"_s, recipient.e164},
                       {u"state"_s, QLatin1StringView(states[int(recipient.state)])}, {u"segments"_s, recipient.segments}, {u"tries"_s, recipient.tries}};
    if (recipient.state == BulkRowState::LeftOut)
        object.insert(u"code"_s, recipient.problem);
    if (recipient.messageId != 0) {
        object.insert(u"message"_s, recipient.messageId);
        object.insert(u"state"_s, heliograph::stateName(peopleState(recipient.outcome)));
        object.insert(u"detail"_s, recipient.detail);
    }
    return object;
}

} // namespace heliograph::ctl
