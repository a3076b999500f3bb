// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

namespace heliograph::test {

inline constexpr qint64 kNow = 1'770'000'000'000;

/// The value of a future that must succeed.
template<typename T>
T value(const QFuture<Result<T>> &future)
{
    QFuture<Result<T>> f = future;
    f.waitForFinished();
    const Result<T> result = f.result();
    if (!result)
        qFatal("unexpected error %d %s", int(result.error().code), qPrintable(result.error().detail));
    return *result;
}

template<typename T>
Error error(const QFuture<Result<T>> &future)
{
    QFuture<Result<T>> f = future;
    f.waitForFinished();
    const Result<T> result = f.result();
    return result ? Error{ErrorCode::Internal, QStringLiteral("unexpected success")} : result.error();
}

inline std::unique_ptr<store::Store> openStore(const QString &folder, qint64 now = kNow)
{
    auto opened = store::Store::open(folder, now);
    if (!opened)
        qFatal("cannot open: %d %s", int(opened.error().code), qPrintable(opened.error().detail));
    return std::move(*opened);
}

inline QString uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

inline qint64 addCustomer(store::Store &store, const QString &name, const QString &e164 = {})
{
    Customer customer;
    customer.name = name;
    customer.since = kNow;
    if (!e164.isEmpty())
        customer.numbers = {ContactPoint{0, 0, e164, QStringLiteral("GB"), NumberType::Mobile, true, false, true}};
    return value(store.write([customer](store::Unit &u) { return u.customers.insert(customer); }));
}

inline Message text(qint64 thread, const QString &body, qint64 at = kNow)
{
    Message m;
    m.threadId = thread;
    m.at = at;
    m.direction = Direction::Inbound;
    m.body = body;
    return m;
}

/// commit 1: a message with its outbox row. The message's id.
inline Result<qint64> queueIn(store::Unit &u, qint64 customer, const QString &to, const QString &draft, const QString &body,
                              OutboxState state = OutboxState::Queued, qint64 conversation = 0)
{
    Message m;
    m.threadId = customer;
    m.conversationId = conversation;
    m.at = kNow;
    m.kind = MessageKind::SmsOneWay;
    m.direction = Direction::Outbound;
    m.channel = Channel::Sms;
    m.body = body;
    const auto id = u.messages.insert(m);
    if (!id)
        return id;
    OutboxRow row;
    row.messageId = *id;
    row.draftId = draft;
    row.clientRef = uuid();
    row.customerId = customer;
    row.conversationId = conversation;
    row.accountId = QStringLiteral("sim");
    row.to = to;
    row.body = body;
    row.state = state;
    row.createdAt = kNow;
    row.segments = 1;
    u.proof(draft);
    u.changed(Change::Kind::Message, *id, customer);
    if (const auto stored = u.outbox.insert(row); !stored)
        return tl::unexpected<Error>(stored.error());
    return id;
}

inline qint64 queue(store::Store &store, qint64 customer, const QString &to, const QString &body = QStringLiteral("Hello"),
                    OutboxState state = OutboxState::Queued, qint64 conversation = 0)
{
    return value(store.write([=](store::Unit &u) { return queueIn(u, customer, to, uuid(), body, state, conversation); }));
}

} // namespace heliograph::test
