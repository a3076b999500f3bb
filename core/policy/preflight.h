// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/message.h"
#include "domain/parameter.h"
#include "policy/caps.h"
#include "policy/countryrules.h"
#include "policy/quiethours.h"
#include "sms/segments.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace heliograph::policy {

/// The rules of the preflight, in the order people read them. The names printed by
/// heliographctl (`code`) are stable.
enum class Rule { Verified, Consent, OptedOut, Country, NumberType, QuietHours, TooLong, Variable, Duplicate, Provider, Limit };
inline constexpr int kRuleCount = 11;
/// "not_verified" "no_consent" "opted_out" "country" "number_type" "quiet_hours" "too_long" "variable" "duplicate" "provider" "limit"
[[nodiscard]] QString ruleCode(Rule rule);

/// How a rule applies to a kind of message: the gate table of decisions.md.
enum class Gate { No, Yes, ConsentOrWroteFirst, AskedInConversation, OwnAllowList, BlockedTypesOnly, QuietByClass, ExemptWithin24h, OneSegmentGsm7, CapsInstead, Once, ChannelsOwn };
struct GateRow {
    MessageKind kind;
    Gate verified, consent, notOptedOut, country, numberType, quietHours, textLimit, duplicate;
};
/// The one table: read by the preflight, the outbox and the documentation.
[[nodiscard]] const std::array<GateRow, 5> &gateTable();
[[nodiscard]] const GateRow &gatesFor(MessageKind kind);

enum class Severity { Pass, Warning, Refusal };

/// The way out that the window and the terminal offer beside a finding. Stored with bulk recipients: only append.
enum class Remedy { None, SendOtp, RecordConsent, RecordOptIn, ReplyInChat, ChooseNumber, ConfirmMobile, TagNumber, SendWhenOpen,
                    CutToLimit, FillVariables, SendAgain, SetUpProvider, ResumeAccount, ChooseProvider, Wait, ChooseSender, RaiseCap };
[[nodiscard]] QString remedyCode(Remedy remedy); ///< "send_otp" …

struct Finding {
    Rule rule = Rule::Verified;
    Severity severity = Severity::Pass;
    Remedy remedy = Remedy::None;
    QString detail;        ///< stable sub-code, e.g. Verified: "never" "ended:180_days" "pending" "locked" "ends_before"; NumberType: "blocked" "no_tag" "unknown_type" "fixed_line"
    QJsonObject facts;     ///< values the sentence needs: region, source, date, until, zone, units, limit, names …
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// Everything the rules look at: values only, gathered by a service.
struct PreflightInput {
    MessageKind kind = MessageKind::SmsOneWay;
    qint64 nowMs = 0;
    qint64 sendAtMs = 0;         ///< later than nowMs: a person chose this time
    // the number
    QString e164;
    QString region;
    NumberType type = NumberType::Unknown;
    bool smsTag = false;
    bool mobileConfirmed = false;
    bool numberValid = true;
    // verification
    bool verified = false;
    QString verificationDetail;  ///< when not verified: "never" "pending" "locked" "expired" "ended:…"
    qint64 verifiedAt = 0;
    qint64 validUntil = 0;
    QString provenBy;            ///< "web_chat" "sms"
    // consent
    bool optedOut = false;
    bool marketingStopped = false; ///< marketing alone
    QString optOutWord;          ///< or which provider said so
    QString optOutChannel;       ///< ConsentRecord::channel
    qint64 optedOutAt = 0;
    bool consentRecorded = false;
    bool marketingConsent = false;
    bool askedHere = false;
    bool wroteFirst = false;
    QString consentSource;
    qint64 consentAt = 0;
    bool marketing = false;      ///< template class
    qint64 lastInboundAt = 0;    ///< newest text of theirs on this endpoint; 0: none
    // place and time
    QList<CountryRule> countryRules;
    QStringList otpCountries;
    QStringList zones;           ///< candidates; empty: unknown
    QString workspaceZone;
    int quietFrom = 21 * 60;     ///< minutes of the local day; quiet from …
    int quietUntil = 8 * 60;     ///< … until
    bool quietForService = false;///< the workspace holds service texts too
    // text
    QString text;                ///< with suffix, as it would go
    bool saysHowToStop = false;  ///< the workspace's suffix is part of it
    sms::Segments measure;
    int maxSegments = 1;
    int maxUtf16 = 0;            ///< provider's own limit in UTF-16 units; 0: none
    QStringList unresolvedVariables;
    bool ownText = false;        ///< the provider sends a text of its own: there is none of ours to measure
    QList<Parameter> parameters; ///< what the account fills with each message
    QJsonObject parameterValues; ///< as typed
    // repetition: newest equal text to this number
    qint64 sameTextAt = 0;
    bool sameTextUnknown = false; ///< that one ended "Not sure"
    bool sendAgain = false;       ///< the person said "send again"
    // provider
    bool hasProvider = false;
    bool providerOneWay = true;
    bool providerTwoWay = true;
    bool providerFreeText = true;
    QString sender;               ///< as it would go; empty: the provider's default
    QString providerPaused;       ///< reason, empty: running (a warning: the message would wait)
    QString standIn;              ///< name of the account that would carry it instead; empty: none
    // what the day may cost
    CapUse today;
    Amount cost;                  ///< of this text; without a currency: not known
};

/// Runs every rule that gates this kind. One finding per rule that applies (passes included),
/// refusals first, then warnings, then passes, each in rule order. Pure.
[[nodiscard]] QList<Finding> preflight(const PreflightInput &input);
[[nodiscard]] bool refused(const QList<Finding> &findings);
[[nodiscard]] QList<Finding> refusals(const QList<Finding> &findings);

/// Number types no message may go to: premium, shared cost, toll-free, pager, voicemail, UAN.
[[nodiscard]] bool blockedType(NumberType type);

} // namespace heliograph::policy
