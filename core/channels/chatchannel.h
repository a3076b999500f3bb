// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"
#include "domain/conversation.h"

#include <QObject>

namespace heliograph {

/// A text that a customer wrote in a chat channel.
struct InboundChat {
    QString key;        ///< unique in the channel: a repeat is dropped
    Endpoint endpoint;
    qint64 customerId = 0;   ///< 0: matched by the endpoint's address
    QString customerName;    ///< of a visitor nobody knows yet
    QString topic;
    QString text;
    qint64 at = 0;
};

/// Where customers write. Simulated in the demo; web chat later. SMS conversations arrive through SmsProvider.
class ChatChannel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual Channel channel() const = 0;
    /// Hands a reply to the channel; finished when it took it.
    virtual Async<Done> send(const Endpoint &endpoint, const QString &text) = 0;
    virtual bool connected() const = 0;

Q_SIGNALS:
    void received(const heliograph::InboundChat &message);
    void connectedChanged();
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::InboundChat)
