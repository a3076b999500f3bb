// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/outbox.h"
#include "domain/result.h"
#include "providers/provider.h"

#include <QByteArray>
#include <QString>

namespace heliograph {

/// What Kannel tells us by GET, read from the raw query. Pure; every byte may be hostile. InvalidArgument names the field.

/// /TOKEN/dlr?ref=…&part=…&type=%d&foreign=%F&answer=%A&at=%T: a delivery report. An unknown type is kept as Other.
[[nodiscard]] Result<Receipt> kannelReceipt(const QByteArray &query, const QString &accountId, qint64 nowMs);

/// /TOKEN/mo?from=%p&to=%P&text=%b&coding=%c&charset=%C&id=%I&ts=%T: a text that came in, put together by the gateway.
[[nodiscard]] Result<InboundSms> kannelInbound(const QByteArray &query, const QString &accountId, qint64 nowMs);

/// The group that hands inbound texts to `callback` ("http://127.0.0.1:13014/TOKEN").
[[nodiscard]] QString kannelServiceGroup(const QString &callback);

} // namespace heliograph
