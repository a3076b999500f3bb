// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <memory>

typedef struct evp_pkey_st EVP_PKEY;

namespace heliograph {

/// A service account of Voximplant: its key file, and the tokens made with it (docs.voximplant.ai, guides/managementapi/jwt;
/// voximplant/apiclient-python, client.py: RS256, kid in the head, iss, iat and exp in the claims).
class VoximplantKey
{
public:
    /// The file as it is downloaded: {"account_id": 1, "key_id": "…", "private_key": "-----BEGIN PRIVATE KEY-----…"}.
    /// InvalidArgument "key_file": not one, or its key is no RSA key of 2048 bits or more.
    [[nodiscard]] static Result<VoximplantKey> read(const QByteArray &file);
    /// A token that holds for a minute from `nowMs`. It begins 5 s earlier: the other side's clock may be behind.
    [[nodiscard]] Result<QByteArray> token(qint64 nowMs) const;

private:
    VoximplantKey() = default;
    qint64 m_account = 0;
    QString m_keyId;
    std::shared_ptr<EVP_PKEY> m_key;
};

} // namespace heliograph
