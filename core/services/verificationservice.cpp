// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/verificationservice.h"

#include "phone/phone.h"
#include "services/codecheck.h"
#include "services/lockedcode.h"
#include "services/timeline.h"
#include "services/verificationcard.h"
#include "services/verificationissue.h"

#include <QHash>
#include <QUuid>

namespace heliograph {

namespace {

const QString kSending = QStringLiteral("sending");
const QString kUnsure = QStringLiteral("unsure");

QString objectName(qint64 verificationId)
{
    return QStringLiteral("verification:%1").arg(verificationId);
}

/// Why nothing went, in one stable word.
QString notSentClass(const SendVerdict &verdict)
{
    switch (verdict.account) {
    case SendVerdict::Account::Credentials: return QStringLiteral("credentials");
    case SendVerdict::Account::Balance: return QStringLiteral("balance");
    case SendVerdict::Account::Configuration: return QStringLiteral("configuration");
    case SendVerdict::Account::Unreachable: return QStringLiteral("unreachable");
    case SendVerdict::Account::Suspicious: return QStringLiteral("suspicious");
    case SendVerdict::Account::Fine: break;
    }
    if (verdict.optedOut)
        return QString::fromUtf16(detail::OptedOut);
    return verdict.kind == SendVerdict::Kind::Rejected ? QString::fromUtf16(detail::Refused) : QStringLiteral("not_processed");
}

/// The pending verifications end here: edited, revoked, cancelled.
Status voidPending(store::Unit &unit, Verification v, const QString &detail, const QString &actor, qint64 nowMs)
{
    v.state = VerificationState::Void;
    v.detail = detail;
    if (const Status ok = unit.verifications.update(v); !ok)
        return ok;
    unit.changed(Change::Kind::Verification, v.id, v.customerId);
    const auto line = timeline::event(unit, v.customerId, v.conversationId, nowMs, QString::fromUtf16(event::OtpCancelled), actor,
                                      {{QStringLiteral("to"), v.e164}, {QStringLiteral("detail"), detail}});
    if (!line)
        return tl::unexpected<Error>(line.error());
    return timeline::audit(unit, nowMs, actor, QStringLiteral("otp.cancelled"), objectName(v.id), {{QStringLiteral("detail"), detail}});
}

/// What a crash left: a code that never began is void, one that had begun may have gone.
Status recoverIssued(store::Unit &unit, qint64 nowMs)
{
    const auto rows = unit.outbox.inStates({OutboxState::Held, OutboxState::Queued, OutboxState::RetryWait}, 10'000);
    if (!rows)
        return tl::unexpected<Error>(rows.error());
    for (OutboxRow row : *rows) {
        if (row.kind != MessageKind::Otp)
            continue;
        const OutboxState was = row.state;
        row.state = OutboxState::Cancelled;
        row.detail = QStringLiteral("restart");
        if (const Status ok = unit.outbox.transition(row, was, nowMs); !ok)
            return ok;
        unit.changed(Change::Kind::Outbox, row.messageId, row.customerId);
        const auto v = unit.verifications.get(row.verificationId);
        if (v && v->state == VerificationState::Pending && v->detail == kSending) {
            if (const Status ok = voidPending(unit, *v, QStringLiteral("restart"), {}, nowMs); !ok)
                return ok;
        }
    }
    const auto pending = unit.verifications.pending();
    if (!pending)
        return tl::unexpected<Error>(pending.error());
    for (Verification v : *pending) {
        if (v.detail != kSending)
            continue;
        v.detail = kUnsure;
        if (const Status ok = unit.verifications.update(v); !ok)
            return ok;
        unit.changed(Change::Kind::Verification, v.id, v.customerId);
    }
    return Done{};
}

} // namespace

struct VerificationService::Private {
    store::Store &store;
    OutboxService &outbox;
    AccountService &accounts;
    SettingsService &settings;
    Clock &clock;
    QByteArray macKey;
    QHash<qint64, std::shared_ptr<LockedCode>> living; ///< by verification; the only place a code is
    QHash<qint64, QString> notSent;                    ///< why, by verification, for the card

    struct Issue {
        qint64 customerId = 0;
        phone::Number number;
        qint64 conversationId = 0;
        SendContext context;
    };
    using Finish = std::shared_ptr<QPromise<Result<Started>>>;

    [[nodiscard]] policy::OtpLimits limits() const
    {
        policy::OtpLimits l;
        l.digits = qBound(6, settings.current().number(Key::OtpDigits), 8);
        return l;
    }
    [[nodiscard]] CodeCheck checker() const
    {
        return CodeCheck{macKey, limits(), settings.actor(), clock.nowMs(), clock.bootMs(), clock.bootId()};
    }
    [[nodiscard]] QString textOf(const QString &code) const
    {
        return policy::otpText(settings.current().text(Key::WorkspaceName), code);
    }

    void issue(VerificationService *q, const Issue &issue, const Finish &finish);
    void hand(VerificationService *q, const IssuedCode &issued, const Finish &finish);
    void answered(VerificationService *q, const IssuedCode &issued, const SendVerdict &verdict, const Finish &finish);
    void dropEnded(VerificationService *q, const QList<Change> &changes);
    void sweep(VerificationService *q);
};

namespace {

void finishWith(const std::shared_ptr<QPromise<Result<VerificationService::Started>>> &promise,
                Result<VerificationService::Started> value)
{
    promise->addResult(std::move(value));
    promise->finish();
}

} // namespace

VerificationService::VerificationService(store::Store &store, OutboxService &outbox, AccountService &accounts,
                                         SettingsService &settings, Clock &clock, QByteArray macKey, QObject *parent)
    : QObject(parent)
    , d(new Private{store, outbox, accounts, settings, clock, std::move(macKey), {}, {}})
{
    connect(&store, &store::Store::changed, this, [this](const QList<Change> &changes) { d->dropEnded(this, changes); });
    if (store.readOnly())
        return;
    const qint64 now = clock.nowMs();
    store.write([now](store::Unit &unit) -> Status { return recoverIssued(unit, now); });
    d->sweep(this);
}

VerificationService::~VerificationService() = default;

int VerificationService::digits() const
{
    return d->limits().digits;
}

CodeCheck VerificationService::checker() const
{
    return d->checker();
}

Async<VerificationService::Started> VerificationService::start(qint64 customerId, const QString &e164, qint64 conversationId,
                                                               const QString &accountId, bool atTerminal)
{
    const auto number = phone::parse(e164, d->settings.current().text(Key::HomeCountry));
    if (!number)
        return finished<Started>(fail(ErrorCode::InvalidArgument, QStringLiteral("phone")));
    auto finish = std::make_shared<QPromise<Result<Started>>>();
    finish->start();
    const bool asked = conversationId != 0 || (atTerminal && d->settings.current().flag(Key::TerminalAsked));
    whenDone(d->outbox.context(customerId, number->e164, MessageKind::Otp, accountId), this,
             [this, finish, asked, issue = Private::Issue{customerId, *number, conversationId, {}}](const Result<SendContext> &context) mutable {
        if (!context)
            return finishWith(finish, tl::unexpected<Error>(context.error()));
        issue.context = *context;
        policy::PreflightInput &input = issue.context.input;
        input.askedHere = input.askedHere || asked;
        input.e164 = issue.number.e164;
        input.region = issue.number.region;
        input.type = issue.number.type;
        input.numberValid = issue.number.valid;
        input.text = d->textOf(QString(digits(), u'0'));
        input.measure = sms::measure(input.text);
        Started refused;
        refused.refused = policy::refusals(policy::preflight(input));
        if (!refused.refused.isEmpty()) {
            refused.state = VerificationState::Void;
            return finishWith(finish, refused);
        }
        d->issue(this, issue, finish);
    });
    return finish->future();
}

void VerificationService::Private::issue(VerificationService *q, const Issue &issue, const Finish &finish)
{
    IssueRequest request;
    request.check = checker();
    request.customerId = issue.customerId;
    request.number = issue.number;
    request.conversationId = issue.conversationId;
    request.accountId = issue.context.accountId;
    request.sender = issue.context.senders.value(0);
    request.price = issue.context.price;
    request.segments = issue.context.input.measure.segments;
    request.living = living;
    request.fresh = LockedCode::make(request.check.limits.digits);
    if (!request.fresh)
        return finishWith(finish, fail(ErrorCode::Internal, QStringLiteral("locked memory")));
    auto future = store.write([request](store::Unit &unit) { return issueCode(unit, request); });
    whenDone(future, q, [this, q, finish](const Result<IssuedCode> &issued) {
        if (!issued)
            return finishWith(finish, tl::unexpected<Error>(issued.error()));
        if (!issued->refusal.isEmpty()) {
            Started refused;
            refused.state = issued->verification.state;
            refused.verificationId = issued->verification.id;
            refused.refused = issued->refusal;
            return finishWith(finish, refused);
        }
        hand(q, *issued, finish);
    });
}

void VerificationService::Private::hand(VerificationService *q, const IssuedCode &issued, const Finish &finish)
{
    living.insert(issued.verification.id, issued.code);
    const qint64 left = issued.verification.expiresAt - clock.nowMs();
    clock.after(qMax<qint64>(left, 0) + 20, q, [this, q] { sweep(q); });
    outbox.sendOtp(issued.row, textOf(issued.code->text()), [this, q, issued, finish](const SendVerdict &verdict) {
        answered(q, issued, verdict, finish);
    });
}

void VerificationService::Private::answered(VerificationService *q, const IssuedCode &issued, const SendVerdict &verdict,
                                            const Finish &finish)
{
    AnswerRequest request;
    request.verificationId = issued.verification.id;
    request.resend = issued.resend;
    request.outcome = verdict.kind == SendVerdict::Kind::Accepted ? AnswerRequest::Went
        : verdict.kind == SendVerdict::Kind::Unknown              ? AnswerRequest::Unsure
                                                                  : AnswerRequest::NotSent;
    request.reason = request.outcome == AnswerRequest::NotSent ? notSentClass(verdict) : QString();
    request.actor = settings.actor();
    request.nowMs = clock.nowMs();
    if (!request.reason.isEmpty())
        notSent.insert(request.verificationId, request.reason);
    auto future = store.write([request](store::Unit &unit) { return storeAnswer(unit, request); });
    whenDone(future, q, [q, request, verdict, finish](const Result<Verification> &v) {
        if (!v)
            return finishWith(finish, tl::unexpected<Error>(v.error()));
        Started started;
        started.verificationId = v->id;
        started.state = v->state;
        started.verdict = verdict;
        if (request.outcome != AnswerRequest::Went)
            started.detail = request.outcome == AnswerRequest::Unsure ? kUnsure : QStringLiteral("not_sent");
        if (request.outcome != AnswerRequest::NotSent)
            Q_EMIT q->codeSent(v->customerId, v->conversationId, v->e164);
        finishWith(finish, started);
    });
}

void VerificationService::Private::dropEnded(VerificationService *q, const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.kind != Change::Kind::Verification || !living.contains(change.id))
            continue;
        const qint64 id = change.id;
        auto future = store.read([id](const store::View &view) { return view.verifications.get(id); });
        whenDone(future, q, [this, id](const Result<Verification> &v) {
            if (v && v->state != VerificationState::Pending)
                living.remove(id);
        });
    }
}

/// Ends what has outlived its time.
void VerificationService::Private::sweep(VerificationService *q)
{
    auto future = store.write([check = checker()](store::Unit &unit) -> Result<QList<Verification>> {
        const auto pending = unit.verifications.pending();
        if (!pending)
            return tl::unexpected<Error>(pending.error());
        QList<Verification> alive;
        for (const Verification &v : *pending) {
            if (check.alive(v))
                alive.append(v);
            else if (const Status ok = check.expire(unit, v); !ok)
                return tl::unexpected<Error>(ok.error());
        }
        return alive;
    });
    whenDone(future, q, [this, q](const Result<QList<Verification>> &alive) {
        if (!alive)
            return;
        // Only codes of an earlier run: this run's own have their timer since they were made.
        for (const Verification &v : *alive) {
            if (!living.contains(v.id))
                clock.after(qMax<qint64>(v.expiresAt - clock.nowMs(), 0) + 20, q, [this, q] { sweep(q); });
        }
    });
}

Async<Done> VerificationService::cancel(qint64 verificationId)
{
    return d->store.write([verificationId, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Status {
        const auto v = unit.verifications.get(verificationId);
        if (!v)
            return tl::unexpected<Error>(v.error());
        if (v->state != VerificationState::Pending)
            return fail(ErrorCode::Conflict, stateName(v->state));
        return voidPending(unit, *v, QStringLiteral("cancelled"), actor, now);
    });
}

Async<Done> VerificationService::revoke(qint64 customerId, const QString &e164)
{
    return d->store.write([customerId, e164, actor = d->settings.actor(), now = d->clock.nowMs()](store::Unit &unit) -> Status {
        return endVerification(unit, customerId, e164, QStringLiteral("revoked"), actor, now);
    });
}

Async<VerificationService::Checked> VerificationService::check(qint64 customerId, const QString &code, Channel by, const QString &fromE164)
{
    const policy::Scan scan = policy::scanForCode(code, digits());
    if (!scan.onlyCode || scan.candidates.size() != 1)
        return finished<Checked>(Checked{VerificationState::Pending, QStringLiteral("malformed"), 0});
    return checkCandidates(customerId, scan.candidates, by, fromE164);
}

Async<VerificationService::Checked> VerificationService::checkCandidates(qint64 customerId, const QStringList &candidates, Channel by,
                                                                         const QString &fromE164)
{
    if (candidates.isEmpty())
        return finished<Checked>(Checked{VerificationState::Pending, QStringLiteral("malformed"), 0});
    auto future = d->store.write([check = checker(), customerId, candidates, by, fromE164](store::Unit &unit) {
        return check.check(unit, customerId, 0, candidates, by, fromE164);
    });
    whenDone(future, this, [this, customerId](const Result<Checked> &result) {
        if (result)
            checked(customerId, *result);
    });
    return future;
}

void VerificationService::checked(qint64 customerId, const Checked &result)
{
    if (result.state == VerificationState::Verified && result.detail.isEmpty())
        Q_EMIT verified(customerId, result.e164);
}

Async<VerificationService::Screened> VerificationService::screen(qint64 customerId, const QString &text)
{
    return d->store.read([check = checker(), customerId, text](const store::View &view) { return check.screen(view, customerId, text); });
}

Async<VerificationCard> VerificationService::card(qint64 customerId, const QString &e164)
{
    return d->store.read([check = checker(), customerId, e164, notSent = d->notSent](const store::View &view) {
        return readCard(view, check, customerId, e164, notSent);
    });
}

Async<std::optional<Verification>> VerificationService::status(qint64 customerId, const QString &e164)
{
    return d->store.read([check = checker(), customerId, e164](const store::View &view) -> Result<std::optional<Verification>> {
        const auto all = view.verifications.ofCustomer(customerId);
        if (!all)
            return tl::unexpected<Error>(all.error());
        for (Verification v : *all) {
            if (!e164.isEmpty() && v.e164 != e164)
                continue;
            if (v.state == VerificationState::Pending && !check.alive(v))
                v.state = VerificationState::Expired;
            return std::optional<Verification>(v);
        }
        return std::optional<Verification>();
    });
}

} // namespace heliograph
