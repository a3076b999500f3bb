// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/verification.h"
#include "policy/otp.h"
#include "services/outboxservice.h"

#include <optional>

namespace heliograph {

/// What the verification card shows for one number (picture 03).
struct VerificationCard {
    enum class State { None, CodeSent, Waiting, Verified, Wrong, Expired, Locked, OptedOut, Unsure, NotSent, Ended, NoNumber,
                       Checking, NotChecked, CheckUnclear };
    State state = State::NoNumber;
    QString e164;
    ContactPoint number;
    qint64 verificationId = 0;
    qint64 conversationId = 0;
    qint64 sentAt = 0;
    qint64 expiresAt = 0;       ///< for the ring
    qint64 lifeMs = 0;
    qint64 resendAt = 0;        ///< earliest resend
    int digits = 6;             ///< length of the code
    bool providerChecks = false;///< the provider made the code and checks it
    int checksLeft = 0;
    int sendsLeft = 0;
    qint64 verifiedAt = 0;
    qint64 validUntil = 0;
    Channel provenBy = Channel::WebChat;
    QString actor;
    qint64 lockedUntil = 0;
    QString detail;             ///< Ended: "180_days" "edited" "revoked" "merged"; NotSent, NotChecked: provider's class;
                                ///< Wrong: "refused" where the provider does not tell wrong from too old
    // consent row below the card
    bool consented = false;
    bool optedOut = false;
    bool marketingStopped = false; ///< marketing alone
    qint64 consentAt = 0;
    QString consentSource;      ///< or the opt-out word
    QString consentChannel;     ///< ConsentRecord::channel
};

struct CodeCheck;

/// Verification by one-time passcode (reliability.md C2). The code is made and checked here, or by a provider that owns its codes:
/// never shown, stored in clear, or logged. Limits are policy::OtpLimits, whoever makes the code.
class VerificationService : public QObject
{
    Q_OBJECT
public:
    /// `macKey`: 32 bytes, from the keychain or the file beside the store.
    VerificationService(store::Store &store, OutboxService &outbox, AccountService &accounts, SettingsService &settings,
                        Clock &clock, QByteArray macKey, QObject *parent = nullptr);
    ~VerificationService() override;

    struct Started {
        qint64 verificationId = 0;
        VerificationState state = VerificationState::Pending;
        QString detail;                 ///< "" "unsure" "not_sent"
        SendVerdict verdict;
        QList<policy::Finding> refused; ///< not empty: nothing was sent (rule Limit: facts {code, retry_at})
    };
    /// Sends a code to the number, or resends the living one (same code, shared count of tries). Finished with the provider's answer.
    Async<Started> start(qint64 customerId, const QString &e164, qint64 conversationId, const QString &accountId = {},
                         bool atTerminal = false);
    Async<Done> cancel(qint64 verificationId);
    Async<Done> revoke(qint64 customerId, const QString &e164);

    /// A try of a code that its provider checks: counted, and not asked about yet.
    struct ProviderTry { qint64 verificationId = 0; QString accountId; CodeQuery query; Channel by = Channel::WebChat; };
    struct Checked { VerificationState state = VerificationState::Pending; QString detail; int left = 0; QString e164 = {};
                     std::optional<ProviderTry> ask = {}; };
    /// detail: "wrong" "malformed" (no check counted) "expired" "locked" "superseded" "none" "". Right: state Verified. Of a code the
    /// provider made also: "refused" (wrong or too old), "several" and "not_checked" (no check counted), "unclear".
    Async<Checked> check(qint64 customerId, const QString &code, Channel by, const QString &fromE164 = {});

    /// For inbound texts, before anything is stored: masks code-like runs while a code is pending for this customer and 10 min
    /// after it ended, and tells which candidates to check.
    struct Screened { QString text; bool hidden = false; QStringList candidates; };
    Async<Screened> screen(qint64 customerId, const QString &text);
    /// Checks the candidates of one inbound message as one try, after the message was stored.
    Async<Checked> checkCandidates(qint64 customerId, const QStringList &candidates, Channel by, const QString &fromE164);

    /// Screening and checking with this moment's clocks, for a commit of the caller's; checked() must follow the commit.
    [[nodiscard]] CodeCheck checker() const;
    /// Finished with the provider's answer where it is the provider that checks.
    Async<Checked> checked(qint64 customerId, const Checked &result);

    Async<VerificationCard> card(qint64 customerId, const QString &e164 = {}); ///< empty: the preferred number
    Async<std::optional<Verification>> status(qint64 customerId, const QString &e164 = {});

Q_SIGNALS:
    /// A code was accepted by the provider: the reply box should offer the automatic message.
    void codeSent(qint64 customerId, qint64 conversationId, const QString &e164, int digits);
    void verified(qint64 customerId, const QString &e164);

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace heliograph
