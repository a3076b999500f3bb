// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/async.h"
#include "domain/message.h"
#include "domain/outbox.h"
#include "domain/parameter.h"
#include "domain/records.h"
#include "sms/segments.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace heliograph {

/// Field key → value, as the keychain has them.
using ProviderSecrets = QHash<QString, QByteArray>;

/// One field of an account's settings form and of `provider add --set`.
struct ProviderField {
    /// HostPort may be "off". Token: random, made by AccountService when the account is made, shown but never typed.
    /// Senders: sms::senderList, the first is the default. Parameters: what readParameters() reads.
    /// Description: a text of several lines that ProviderInfo::check reads.
    enum class Kind { Text, Url, Number, Secret, HostPort, Flag, Token, Senders, Parameters, Description };
    QString key;            ///< "url"
    Kind kind = Kind::Text;
    bool required = false;
    QString fallback;       ///< value when left empty
    int maximum = 0;        ///< Text: characters; Number: largest value; Senders: how many; 0: none
    int minimum = 0;        ///< Number: smallest value
    QString pattern = {};   ///< Secret: regular expression of the whole value; empty: anything
    QString mismatch = {};  ///< stable word for a value that the pattern does not fit, "not_a_uuid"
};

/// What a provider can and cannot do; drives the composer, the form and the documentation.
struct ProviderInfo {
    QString type;                 ///< "kannel"
    QString name;                 ///< "Kannel"
    bool oneWay = true;
    bool twoWay = false;
    bool freeText = true;
    bool ownText = false;         ///< without freeText: sends a text set up at the provider, filled with `parameters`
    bool knowsParts = true;       ///< false: what arrives is not our text alone, so its SMS and its price cannot be told
    bool ownsOtp = false;         ///< makes and checks codes itself
    QString ownsOtpWith;          ///< an account whose settings or secrets have this field owns its codes; empty: as the type says
    int codeDigits = 6;           ///< ownsOtp: length of its codes
    qint64 codeLifeMs = 0;        ///< ownsOtp: how long it takes them; 0: it does not say
    bool returnsId = false;
    bool echoesClientRef = false;
    enum class Receipts { None, Poll, Callback } receipts = Receipts::None;
    bool history = false;
    bool inbound = false;
    bool callsPublicly = false;   ///< what it does not tell here of receipts and inbound texts it tells a public address, which a desk has not
    bool asksInbound = false;     ///< inbound texts are asked for, they do not come by themselves
    int maxUtf16 = 0;             ///< limit of one text in UTF-16 units; 0: none
    int maxSegments = 0;          ///< 0: none
    int perMinute = 0;            ///< texts an account may hand over in a minute; bulk keeps within it, 0: no limit is known
    sms::Rules rules;
    bool cutsSurrogatePairs = false; ///< true: we cut long UCS-2 texts ourselves where a pair would be split (Kannel)
    bool probes = true;           ///< false: every request it takes may become an SMS, so a test only reaches its address
    QList<Parameter> parameters;  ///< what each message is filled with, beside a text or instead of one
    QList<ProviderField> fields;
    QStringList actions;          ///< what else can be done there, by hand: "enable_sms"
    /// What one account can, where its settings decide; nullptr: what the type can.
    ProviderInfo (*of)(const Account &account) = nullptr;
    /// What no field can see alone: InvalidArgument "field:reason"; nullptr: nothing.
    Status (*check)(const Account &account) = nullptr;

    [[nodiscard]] ProviderInfo as(const Account &account) const { return of ? of(account) : *this; }
    /// A text alone is enough to send: true for whatever can carry a code.
    [[nodiscard]] bool takesTextAlone() const
    {
        return freeText && std::none_of(parameters.begin(), parameters.end(), [](const Parameter &p) { return p.required; });
    }
};

/// One text to one recipient: the only unit a provider is ever given.
struct SmsRequest {
    qint64 messageId = 0;
    QString clientRef;    ///< UUID; byte-identical for every attempt of this message
    int part = 0;         ///< this request's part, where the text was cut by us
    int parts = 1;
    MessageKind kind = MessageKind::SmsOneWay;
    bool marketing = false;
    QString to;           ///< E.164
    QString sender;       ///< empty: the account's default
    QString text;         ///< for an OTP it holds the code: never store or log it; empty: the provider makes the code (ownsOtp) or sends its own
    QJsonObject parameters; ///< name → value, as valuesToSend() gave them
    sms::Encoding encoding = sms::Encoding::Gsm7;
    bool wantReceipt = true;
};

/// What a try proved (reliability.md C1, verdict table).
struct SendVerdict {
    enum class Kind {
        Accepted,
        Rejected,      ///< definitely refused
        NotProcessed,  ///< nothing was accepted: may be tried again by itself after retryAfterMs
        Unknown,       ///< may or may not have gone
    };
    /// What the answer says about the account, beside this row.
    enum class Account { Fine, Credentials, Balance, Configuration, Unreachable, Suspicious /* e.g. a captive portal */ };
    Kind kind = Kind::Unknown;
    Account account = Account::Fine;
    bool optedOut = false;      ///< the provider says this number opted out
    qint64 retryAfterMs = -1;   ///< NotProcessed only; already clamped to 1 s … 1 h
    int httpStatus = 0;
    qint64 pulled = 0;          ///< body bytes handed to the socket
    QString providerId;
    int segments = 0;           ///< Accepted only: as the provider counted the text; 0: not told
    QString code;               ///< provider's code
    QString text;               ///< provider's words, plain text, ≤ 300 units
};

/// One typed code, for the provider that made it. The code is in memory only: never store or log it.
struct CodeQuery {
    QString to;        ///< E.164, of the phone the code went to
    QString reference; ///< SendVerdict::providerId of the start; empty: none was given
    QString code;      ///< ASCII digits
};

/// What the provider that made a code says of one that was typed.
struct CodeVerdict {
    enum class Kind {
        Right,
        Wrong,
        Refused,    ///< wrong or too old: it does not say which
        Ended,      ///< it knows no such code any more: only a new one helps
        TooMany,    ///< it takes no further try of this code
        NotChecked, ///< nothing was checked, and no try was spent
        Unknown,    ///< may or may not have been checked
    };
    Kind kind = Kind::Unknown;
    SendVerdict::Account account = SendVerdict::Account::Fine;
    int httpStatus = 0;
    qint64 pulled = 0;
    QString code;      ///< the provider's, or what kept it from answering
};

/// A text that came in (MO), or the reason a listener refused one is in the log only.
struct InboundSms {
    QString accountId;
    QString key;       ///< unique per account: a repeat is dropped
    QString from;      ///< as the provider gives it; made E.164 by the service
    QString to;
    QString text;
    qint64 at = 0;
};

/// A line of a gateway's to a network, as the gateway tells it.
struct ProbeLink {
    QString name;
    bool online = false;
    int queued = 0;    ///< texts that wait for it
    friend bool operator==(const ProbeLink &, const ProbeLink &) = default;
};

struct ProbeResult {
    bool works = false;
    QString code;      ///< stable: "ok" "credentials" "unreachable" "tls" "configuration" "timeout" "unexpected";
                       ///< "listener": it works, but receipts and inbound texts have nowhere to arrive;
                       ///< "answers": it is there, and nothing but a text would show whether the secret is right;
                       ///< "reachable": the same where nothing may be written to it (ProviderInfo::probes), so only its address was tried;
                       ///< "status_unreachable" "status_denied" "status_unexpected": it takes texts, but its status page did not tell of its links;
                       ///< not working: "smsbox_down" "smsc_offline" "smsc_unknown" (Kannel's words)
    QString detail;    ///< plain words of the other side, ≤ 300 units; never a URL
    qint64 tookMs = 0;
    QList<ProbeLink> links = {}; ///< where it tells of them
};

/// What a provider can be asked about texts, instead of being given one.
struct ProviderQuery {
    enum class What {
        Status,  ///< of the text `providerId`
        Sent,    ///< to `to`, between `from` and `until`
        Inbound, ///< between `from` and `until`
    };
    What what = What::Status;
    QString providerId;
    QString to;         ///< E.164
    qint64 from = 0;    ///< epoch ms
    qint64 until = 0;
    QString page = {};  ///< ProviderAnswer::next of the page before; empty: the first one
};

/// One text in a provider's books. What a provider does not tell stays empty.
struct ProviderRecord {
    QString providerId;
    QString from;
    QString to;         ///< E.164
    QString text;
    qint64 at = 0;      ///< epoch ms
    int segments = 0;
    ReceiptType state = ReceiptType::Other;
    QString code;       ///< the provider's own word for the state, or its code where it failed
    bool optedOut = false; ///< it failed because the number opted out there
};

struct ProviderAnswer {
    QString code;       ///< "ok" and nothing else: the records are what the books say; otherwise as ProbeResult's, or "throttled"
    qint64 retryAfterMs = -1;
    QList<ProviderRecord> records;
    QString next = {};  ///< the provider's own word for the next page; empty: there is none
    [[nodiscard]] bool read() const { return code == QLatin1String("ok"); }
};

/// Called once, in any thread: true: what came in is durable; false: it could not be kept. Until then the other side has not
/// been told that it arrived, and will come again. May be empty.
using Kept = std::function<void(bool)>;

/// An account that sends. Implementations: HttpProvider (a codec + OneShotPost), SimulatedProvider.
/// Lives in the UI thread; nothing here blocks.
class SmsProvider : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual const ProviderInfo &info() const = 0;
    /// Exactly one verdict per call, and at most one wire request. `mayStart` is asked in the network thread
    /// right before the first body byte; false: abandoned, NotProcessed with code "abandoned".
    /// With ownsOtp, a request of kind Otp without a text starts a verification: the provider makes a code and sends it.
    virtual QFuture<Result<SendVerdict>> send(const SmsRequest &request, std::function<bool()> mayStart) = 0;
    /// Asks the provider about a code it made; as send() exactly one verdict, and at most one wire request.
    virtual Async<CodeVerdict> checkCode(const CodeQuery &, std::function<bool()>)
    {
        return finished<CodeVerdict>(CodeVerdict{CodeVerdict::Kind::NotChecked, SendVerdict::Account::Configuration, 0, 0, {}});
    }
    /// Checks the account without sending an SMS.
    virtual Async<ProbeResult> probe() = 0;
    /// Asks for what the provider knows. NotConfigured: it cannot be asked that.
    virtual Async<ProviderAnswer> ask(const ProviderQuery &) { return finished<ProviderAnswer>(fail(ErrorCode::NotConfigured)); }
    /// One of info().actions. NotConfigured: there is no such thing here.
    virtual Async<ProbeResult> act(const QString &) { return finished<ProbeResult>(fail(ErrorCode::NotConfigured)); }
    /// Where receipts and inbound texts arrive, e.g. "127.0.0.1:13014"; empty when nothing listens.
    virtual QString listening() const { return {}; }

Q_SIGNALS:
    void receiptArrived(const heliograph::Receipt &receipt, const heliograph::Kept &kept = {});
    void inboundArrived(const heliograph::InboundSms &sms, const heliograph::Kept &kept = {});
};

/// Lines a person pastes into the gateway's own configuration (`provider show`).
struct ProviderHint {
    QString title;
    QString text;
};

} // namespace heliograph

Q_DECLARE_METATYPE(heliograph::Receipt)
Q_DECLARE_METATYPE(heliograph::InboundSms)
