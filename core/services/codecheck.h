// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/otp.h"
#include "services/verificationservice.h"
#include "store/unit.h"

#include <QJsonObject>

namespace heliograph {

/// HMAC-SHA256(key, id | e164 | code).
[[nodiscard]] QByteArray codeMac(const QByteArray &key, qint64 verificationId, const QString &e164, QByteArrayView code);

/// All that checking a code needs, as values, so that an inbound text, its masking and its check are one commit.
struct CodeCheck {
    QByteArray macKey;
    policy::OtpLimits limits;
    QString actor;
    qint64 nowMs = 0;
    qint64 bootMs = 0;
    QByteArray bootId;

    [[nodiscard]] bool alive(const Verification &v) const;
    /// Masks code-like runs while a code is pending for the customer and 10 min after it ended.
    [[nodiscard]] Result<VerificationService::Screened> screen(const store::View &view, qint64 customerId, const QString &text) const;
    /// One try, however many candidates (three at most are looked at). The count is kept whatever the outcome.
    [[nodiscard]] Result<VerificationService::Checked> check(store::Unit &unit, qint64 customerId, qint64 conversationId,
                                                             const QStringList &candidates, Channel by, const QString &fromE164) const;
    /// What the provider said of a try that check() counted. `reason`: why nothing was checked, in one stable word.
    [[nodiscard]] Result<VerificationService::Checked> answered(store::Unit &unit, const VerificationService::ProviderTry &attempt,
                                                                const CodeVerdict &verdict, const QString &reason) const;
    /// No answer came, and none will: the try stays counted.
    [[nodiscard]] Result<VerificationService::Checked> unclear(store::Unit &unit, Verification v) const;
    /// Length of the code that is pending for the customer; without one, of those the desk makes.
    [[nodiscard]] Result<int> digitsFor(const store::View &view, qint64 customerId) const;
    /// Pending → Expired with its line in the timeline.
    [[nodiscard]] Status expire(store::Unit &unit, Verification v) const;

private:
    [[nodiscard]] Result<VerificationService::Checked> handOver(store::Unit &unit, Verification v, const QStringList &candidates, Channel by) const;
    [[nodiscard]] Result<VerificationService::Checked> right(store::Unit &unit, const Verification &v, Channel by) const;
    [[nodiscard]] Result<VerificationService::Checked> wrong(store::Unit &unit, const Verification &v) const;
    [[nodiscard]] Result<VerificationService::Checked> lock(store::Unit &unit, Verification v) const;
    [[nodiscard]] Result<VerificationService::Checked> refused(store::Unit &unit, Verification v) const;
    [[nodiscard]] Result<VerificationService::Checked> notChecked(store::Unit &unit, Verification v, const QString &reason) const;
    [[nodiscard]] int triesLeft(const Verification &v) const;
    /// A line in the timeline and one in the audit trail.
    [[nodiscard]] Status note(store::Unit &unit, const Verification &v, const char16_t *code, QJsonObject facts) const;
    [[nodiscard]] Result<VerificationService::Checked> nothingPending(const store::View &view, qint64 customerId) const;
};

} // namespace heliograph
