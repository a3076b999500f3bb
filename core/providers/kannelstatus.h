// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/http.h"
#include "providers/provider.h"

#include <optional>

namespace heliograph {

/// What bearerbox says of itself (Kannel 1.4.5 user guide, "Kannel HTTP administration", and gw/bearerbox.c as it prints it).
struct KannelStatus {
    bool smsbox = false;     ///< one is connected, so that texts get in
    QList<ProbeLink> smscs;  ///< in the order of its configuration
};

/// The page of that name at the admin port, whatever page was typed. The password stands in the address: bearerbox reads it nowhere else.
[[nodiscard]] HttpRequest kannelStatusRequest(const QUrl &admin, const QByteArray &password, bool privateHttp);
/// nullopt: this is no such page.
[[nodiscard]] std::optional<KannelStatus> readKannelStatus(const QByteArray &page);
/// What the test of sendsms showed, with what the status page adds. `smsc`: the one that the account chose; empty: any will do.
[[nodiscard]] ProbeResult withKannelStatus(ProbeResult sendsms, const HttpReply &page, const QString &smsc);

} // namespace heliograph
