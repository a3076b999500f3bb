// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/clock.h"
#include "providers/form.h"
#include "providers/verdict.h"
#include "providers/voximplantkey.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace heliograph {

struct Account;

/// What both of Voximplant's ways to send share (providers.md A3): one command is one form, by POST, for a GET would leave the key
/// in every log on the way; an error is {"error": {"code", "msg"}} under whatever status.
class VoximplantApi
{
public:
    VoximplantApi(const Account &account, const ProviderInfo &type, const ProviderSecrets &secrets, const Clock &clock);
    /// "credentials": an API key, or the whole key file of a service account; "account_id", "store_body", "url".
    [[nodiscard]] static QList<ProviderField> fields();

    /// SecretUnavailable: what is kept is neither a key nor a key file.
    [[nodiscard]] Result<HttpRequest> command(const QString &name, FormFields fields) const;
    /// A command that needs no answer of ours about its request: without usable credentials it goes bare, and is refused.
    [[nodiscard]] HttpRequest question(const QString &name, const FormFields &fields) const;
    /// "true" or "false", for a send.
    [[nodiscard]] QString storesBody() const { return m_storesBody ? QStringLiteral("true") : QStringLiteral("false"); }
    /// A history command over the query's time.
    [[nodiscard]] HttpRequest history(const QString &name, const ProviderQuery &query, const FormFields &filter) const;
    /// A history command as the account's test: one row of the last minute.
    [[nodiscard]] HttpRequest probe(const QString &historyName) const;

private:
    [[nodiscard]] HttpRequest bare(const QString &name, const FormFields &fields) const;

    QUrl m_address;
    QString m_accountId;
    QByteArray m_credentials;
    std::optional<VoximplantKey> m_key;
    bool m_storesBody = false;
    const Clock &m_clock;
};

/// What the error of a whole command proves (voximplant.com/docs, references/httpapi/errors; the list there is partial, and
/// a code that is not in it proves nothing).
[[nodiscard]] Reading voximplantError(const QJsonObject &reply);
[[nodiscard]] ProbeResult voximplantProbe(const HttpReply &reply);
/// An answer with its code set, and each row of "result" handed to `row` for a record; one without a number or an id is no record.
/// A page is how many rows to pass over.
[[nodiscard]] ProviderAnswer voximplantHistory(const HttpReply &reply, const QString &page,
                                               const std::function<ProviderRecord(const QJsonObject &)> &row);
/// "2026-11-27 19:00:00", UTC, as epoch ms; 0: not such a time.
[[nodiscard]] qint64 voximplantTime(const QJsonValue &value);
/// The record's first id that says anything: ids come as "transaction_id", "message_id", or both.
[[nodiscard]] QString voximplantId(const QJsonObject &record);
/// Whether one of the record's ids is this one.
[[nodiscard]] bool hasVoximplantId(const QJsonObject &record, const QString &id);

} // namespace heliograph
