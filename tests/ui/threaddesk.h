// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/deskfixture.h"

#include "services/changefeed.h"
#include "ui/common/deskservices.h"

namespace heliograph::test {

/// A desk with a window's services on it: Maya, verified and consented, writes in a web chat that Ines has accepted.
struct ThreadDesk : Desk {
    std::unique_ptr<ChangeFeed> changes;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<RetentionService> retention;
    std::unique_ptr<ui::DeskServices> services;
    qint64 maya = 0;
    qint64 conversation = 0;
    static inline const QString number = QStringLiteral("+447700900142");
    static constexpr qint64 minute = 60'000;

    ThreadDesk()
    {
        wire();
        maya = addPerson(QStringLiteral("Maya Okonkwo"), number, true, true);
        conversation = openChat(maya, Channel::WebChat);
    }
    void wire()
    {
        changes = std::make_unique<ChangeFeed>(*store);
        audit = std::make_unique<AuditService>(*store, *settings, secrets, clock);
        retention = std::make_unique<RetentionService>(*store, *settings, secrets, clock);
        services.reset(new ui::DeskServices{*changes, *settings, *audit, *retention, *accounts, *outbox, *bulk, *verification, *conversations, *routing, *customers, *exchange, *templates, *reminders, *reports, *reviews, clock, {}, false});
    }
    /// Only without a widget on the old services.
    void reopen()
    {
        services.reset();
        retention.reset();
        audit.reset();
        changes.reset();
        restart();
        wire();
    }
    qint64 addPerson(const QString &name, const QString &e164, bool verified, bool consented, NumberType type = NumberType::Mobile)
    {
        const qint64 now = clock.nowMs();
        return await(store->write([=](store::Unit &unit) -> Result<qint64> {
            Customer c;
            c.name = name;
            c.place = QStringLiteral("Leeds");
            c.zone = QStringLiteral("Europe/London");
            c.language = QStringLiteral("en");
            const QString region = e164.startsWith(QLatin1String("+1")) ? QStringLiteral("US") : QStringLiteral("GB");
            c.numbers = {ContactPoint{0, 0, e164, region, type, type == NumberType::Mobile, false, true}};
            const auto id = unit.customers.insert(c);
            if (!id)
                return id;
            if (verified) {
                Verification v;
                v.customerId = *id;
                v.e164 = e164;
                v.expiresAt = now + 600'000;
                const auto vid = unit.verifications.insert(v);
                if (!vid)
                    return vid;
                if (const auto ok = unit.verifications.markVerified(*vid, Channel::WebChat, now - 18 * minute, now + qint64(178) * 86'400'000); !ok)
                    return tl::unexpected<Error>(ok.error());
            }
            if (consented) {
                ConsentRecord consent;
                consent.customerId = *id;
                consent.e164 = e164;
                consent.scope = QStringLiteral("sms");
                consent.source = QStringLiteral("order form");
                consent.at = now - qint64(60) * 86'400'000;
                if (const auto line = unit.consents.append(consent); !line)
                    return line;
            }
            return id;
        }));
    }
    qint64 openChat(qint64 customer, Channel channel, ConversationState state = ConversationState::Open, const QString &topic = {})
    {
        const qint64 now = clock.nowMs();
        return await(store->write([=](store::Unit &unit) -> Result<qint64> {
            Conversation c;
            c.customerId = customer;
            c.endpoint = {channel, QStringLiteral("desk"), channel == Channel::Sms ? number : QStringLiteral("visitor-1")};
            c.state = state;
            c.topic = topic;
            c.assignee = state == ConversationState::Offered ? QString() : QStringLiteral("Ines Duarte");
            c.openedAt = c.lastInboundAt = c.lastActivityAt = now - 30 * minute;
            c.waitingSince = now - 3 * minute;
            return unit.conversations.insert(c);
        }));
    }
    /// `minutesAgo` before now.
    Message text(Direction direction, const QString &body, int minutesAgo)
    {
        Message m;
        m.threadId = maya;
        m.conversationId = conversation;
        m.at = clock.nowMs() - minutesAgo * minute;
        m.stateAt = m.at;
        m.kind = MessageKind::Chat;
        m.direction = direction;
        m.body = body;
        if (direction == Direction::Outbound) {
            m.actor = QStringLiteral("Ines Duarte");
            m.state = MessageState::Delivered;
        }
        return m;
    }
    Message smsText(MessageState state, const QString &detail, int minutesAgo, const QString &body = QStringLiteral("Fernhill: your washing machine is next. The driver is about 20 minutes away."))
    {
        Message m = text(Direction::Outbound, body, minutesAgo);
        m.kind = MessageKind::SmsOneWay;
        m.channel = Channel::Sms;
        m.state = state;
        m.detail = detail;
        m.extra = {{QStringLiteral("to"), number}, {QStringLiteral("sender"), QStringLiteral("FERNHILL")}, {QStringLiteral("segments"), 1},
                   {QStringLiteral("encoding"), QStringLiteral("gsm7")}};
        return m;
    }
    Message eventRow(const char16_t *code, const QJsonObject &facts, int minutesAgo)
    {
        Message m = text(Direction::None, QString::fromUtf16(code), minutesAgo);
        m.kind = MessageKind::Event;
        m.extra = facts;
        return m;
    }
    QList<qint64> put(const QList<Message> &messages)
    {
        const auto ids = await(store->write([messages](store::Unit &unit) -> Result<QList<qint64>> {
            QList<qint64> stored;
            for (Message message : messages) {
                const auto id = unit.messages.insert(message);
                if (!id)
                    return tl::unexpected<Error>(id.error());
                unit.changed(Change::Kind::Message, *id, message.threadId);
                stored.append(*id);
            }
            return stored;
        }));
        settle();
        return ids;
    }
    /// An outbox row in a state for a message put above, so that its buttons do their work.
    void putRow(qint64 messageId, OutboxState state, const QString &detail)
    {
        const qint64 now = clock.nowMs();
        await(store->write([=, customer = maya, conv = conversation](store::Unit &unit) -> Status {
            OutboxRow row;
            row.messageId = messageId;
            row.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            row.clientRef = QUuid::createUuid().toString(QUuid::WithoutBraces);
            row.kind = MessageKind::SmsOneWay;
            row.customerId = customer;
            row.conversationId = conv;
            row.accountId = QStringLiteral("phone");
            row.to = number;
            row.body = QStringLiteral("Your parcel is at the depot.");
            row.state = state;
            row.detail = detail;
            row.createdAt = now;
            row.notAfter = now + 24 * 3'600'000;
            return unit.outbox.insert(row);
        }));
    }
    /// Of one segment to the United Kingdom.
    void setPrice(const QString &price)
    {
        await(settings->set(QStringLiteral("price.table"),
                            QStringLiteral(R"([{"account":"phone","region":"GB","price":"%1","currency":"EUR","source":"Price list of the provider","date":"2026-11-02"}])").arg(price)));
        settle();
    }
    void setSenders(const QString &senders)
    {
        Account phone = *accounts->account(QStringLiteral("phone"));
        phone.settings.insert(QStringLiteral("sender"), senders);
        await(accounts->put(phone));
        settle();
    }
    void keep(const QString &name, const QString &body, const QString &language = {}, bool marketing = false)
    {
        await(templates->put({0, TemplateKind::Sms, name, language, marketing, body, 0, {}}));
    }
    void addReply(const QString &name, const QString &body)
    {
        MessageTemplate reply;
        reply.kind = TemplateKind::Reply;
        reply.name = name;
        reply.body = body;
        await(templates->put(reply));
    }
    QString draftText(const QString &mode) { return await(conversations->draft(maya, mode)).text; }
};

} // namespace heliograph::test
