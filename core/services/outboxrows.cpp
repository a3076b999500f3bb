// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/outboxrows.h"

#include "domain/parameter.h"
#include "phone/phone.h"
#include "policy/preflight.h"
#include "services/timeline.h"

namespace heliograph::outbox {

void told(store::Unit &unit, const OutboxRow &row)
{
    unit.changed(Change::Kind::Outbox, row.messageId, row.customerId);
    unit.changed(Change::Kind::Message, row.messageId, row.customerId);
}

Status audited(store::Unit &unit, const OutboxRow &row, const QString &actor, const QString &action, const QJsonObject &details, qint64 at)
{
    return timeline::audit(unit, at, actor, action, QStringLiteral("message:%1").arg(row.messageId), details);
}

Status moved(store::Unit &unit, OutboxRow &row, OutboxState to, qint64 nowMs)
{
    const OutboxState from = row.state;
    row.state = to;
    if (const Status ok = unit.outbox.transition(row, from, nowMs); !ok)
        return ok;
    told(unit, row);
    return Done{};
}

qint64 quietUntil(const store::View &view, const OutboxRow &row, const Settings &settings, qint64 wallMs)
{
    if (row.kind != MessageKind::SmsOneWay || !(row.marketing || settings.flag(Key::QuietService)))
        return 0;
    const auto customer = view.customers.get(row.customerId);
    QStringList zones = customer && !customer->zone.isEmpty() ? QStringList{customer->zone} : phone::zones(row.to);
    if (zones.isEmpty())
        zones = {settings.text(Key::Zone)};
    const qint64 open = policy::nextOpenMs(wallMs, zones, settings.minutes(Key::QuietFrom), settings.minutes(Key::QuietUntil));
    return open > wallMs ? open : 0;
}

Status touchConversation(store::Unit &unit, const OutboxRow &row)
{
    if (row.conversationId == 0 || row.kind == MessageKind::OptOutConfirmation)
        return Done{};
    auto conversation = unit.conversations.get(row.conversationId);
    if (!conversation)
        return handOn(conversation.error());
    conversation->lastActivityAt = row.createdAt;
    conversation->preview = timeline::preview(row.body.isEmpty() ? parameterLine(row.parameters) : row.body);
    conversation->previewDirection = Direction::Outbound;
    conversation->previewIsNote = false;
    // A one-way text answers nothing that the customer wrote.
    if (row.kind != MessageKind::SmsOneWay) {
        conversation->waitingSince = 0;
        conversation->unread = 0;
    }
    if (const Status ok = unit.conversations.update(*conversation); !ok)
        return ok;
    unit.changed(Change::Kind::Conversation, conversation->id, row.customerId);
    return Done{};
}

} // namespace heliograph::outbox
