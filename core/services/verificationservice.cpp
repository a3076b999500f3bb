// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/verificationservice.h"

#include "phone/phone.h"
#include "services/codecheck.h"
#include "services/lockedcode.h"
#include "services/providercodes.h"
#include "services/verificationcard.h"
#include "services/verificationissue.h"
#include "services/verificationrecovery.h"

#include <QHash>

namespace heliograph {

namespace {

/// Why nothing went, in one stable word.
QString notSentClass(const SendVerdict &verdict)
{
    if (const QString account = accountWord(verdict.account); !account.isEmpty())
        return account;
    if (verdict.optedOut)
        return QString::fromUtf16(detail::OptedOut);
    return verdict.kind == SendVerdict::Kind::Rejected ? QString::fromUtf16(detail::Refused) : QStringLiteral("not_processed");
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
    QSet<qint64> timed;                                ///< whose end is waited for
    ProviderCodes *providerCodes = nullptr;

    struct Issue {
        qint64 customerId = 0;
        phone::Number number;
        qint64 conversationId = 0;
        SendContext context;
    };
    using Finish = Promise<Started>;

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
    [[nodiscard]] Async<Checked> follow(VerificationService *q, const Async<Checked> &counted, qint64 customerId);
    void watch(VerificationService *q, const Verification &v);
    void dropEnded(VerificationService *q, const QList<Change> &changes);
    void sweep(VerificationService *q);
};

VerificationService::VerificationService(store::Store &store, OutboxService &outbox, AccountService &accounts,
                                         SettingsService &settings, Clock &clock, QByteArray macKey, QObject *parent)
    : QObject(parent)
    , d(new Private{store, outbox, accounts, settings, clock, std::move(macKey), {}, {}, {}, nullptr})
{
    d->providerCodes = new ProviderCodes(store, accounts, clock, [this] { return checker(); }, this);
    connect(&store, &store::Store::changed, this, [this](const QList<Change> &changes) { d->dropEnded(this, changes); });
    if (store.readOnly())
        return;
    store.write([check = checker()](store::Unit &unit) { return recoverVerifications(unit, check); });
    d->sweep(this);
}

VerificationService::~VerificationService() = default;

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
    auto finish = begunPromise<Started>();
    const bool asked = conversationId != 0 || (atTerminal && d->settings.current().flag(Key::TerminalAsked));
    whenDone(d->outbox.context(customerId, number->e164, MessageKind::Otp, accountId), this,
             [this, finish, asked, issue = Private::Issue{customerId, *number, conversationId, {}}](const Result<SendContext> &context) mutable {
        if (!context)
            return settle(finish, tl::unexpected<Error>(context.error()));
        issue.context = *context;
        policy::PreflightInput &input = issue.context.input;
        input.askedHere = input.askedHere || asked;
        input.e164 = issue.number.e164;
        input.region = issue.number.region;
        input.type = issue.number.type;
        input.numberValid = issue.number.valid;
        // Where the provider makes the text, ours stands in for it.
        input.text = d->textOf(QString(d->limits().digits, u'0'));
        input.measure = sms::measure(input.text);
        Started refused;
        refused.refused = policy::refusals(policy::preflight(input));
        if (!refused.refused.isEmpty()) {
            refused.state = VerificationState::Void;
            return settle(finish, refused);
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
    request.digits = request.check.limits.digits;
    request.lifeMs = request.check.limits.lifeMs;
    const ProviderInfo *info = accounts.infoFor(request.accountId);
    request.providerMakes = info && info->ownsOtp;
    if (request.providerMakes) {
        request.segments = 0; // the provider's text is not known, nor what it costs
        request.digits = info->codeDigits;
        if (info->codeLifeMs > 0)
            request.lifeMs = qMin(request.lifeMs, info->codeLifeMs);
    } else {
        request.price = issue.context.price;
        request.segments = issue.context.input.measure.segments;
        request.living = living;
        request.fresh = LockedCode::make(request.digits);
    }
    if (!request.fresh && !request.providerMakes)
        return settle(finish, fail(ErrorCode::Internal, QStringLiteral("locked memory")));
    auto future = store.write([request](store::Unit &unit) { return issueCode(unit, request); });
    whenDone(future, q, [this, q, finish](const Result<IssuedCode> &issued) {
        if (!issued)
            return settle(finish, tl::unexpected<Error>(issued.error()));
        if (!issued->refusal.isEmpty()) {
            Started refused;
            refused.state = issued->verification.state;
            refused.verificationId = issued->verification.id;
            refused.refused = issued->refusal;
            return settle(finish, refused);
        }
        hand(q, *issued, finish);
    });
}

void VerificationService::Private::hand(VerificationService *q, const IssuedCode &issued, const Finish &finish)
{
    if (issued.code)
        living.insert(issued.verification.id, issued.code);
    watch(q, issued.verification);
    outbox.sendOtp(issued.row, issued.code ? textOf(issued.code->text()) : QString(), [this, q, issued, finish](const SendVerdict &verdict) {
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
    request.reference = verdict.kind == SendVerdict::Kind::Accepted ? verdict.providerId : QString();
    request.actor = settings.actor();
    request.nowMs = clock.nowMs();
    if (!request.reason.isEmpty())
        notSent.insert(request.verificationId, request.reason);
    auto future = store.write([request](store::Unit &unit) { return storeAnswer(unit, request); });
    whenDone(future, q, [q, request, verdict, finish](const Result<Verification> &v) {
        if (!v)
            return settle(finish, tl::unexpected<Error>(v.error()));
        Started started;
        started.verificationId = v->id;
        started.state = v->state;
        started.verdict = verdict;
        if (request.outcome != AnswerRequest::Went)
            started.detail = request.outcome == AnswerRequest::Unsure ? QStringLiteral("unsure") : QStringLiteral("not_sent");
        if (request.outcome != AnswerRequest::NotSent)
            Q_EMIT q->codeSent(v->customerId, v->conversationId, v->e164, v->digits);
        settle(finish, started);
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

/// Ends what has outlived its time, and waits for the end of the rest.
void VerificationService::Private::sweep(VerificationService *q)
{
    auto future = store.write([check = checker()](store::Unit &unit) { return endExpired(unit, check); });
    whenDone(future, q, [this, q](const Result<QList<Verification>> &alive) {
        for (const Verification &v : alive.value_or(QList<Verification>()))
            watch(q, v);
    });
}

void VerificationService::Private::watch(VerificationService *q, const Verification &v)
{
    if (timed.contains(v.id))
        return;
    timed.insert(v.id);
    const qint64 left = v.expiresAt - clock.nowMs();
    clock.after(left > 0 ? left + 20 : 1'000, q, [this, q, id = v.id] {
        timed.remove(id);
        sweep(q);
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
    auto counted = d->store.write([check = checker(), customerId, code, by, fromE164](store::Unit &unit) -> Result<Checked> {
        const auto digits = check.digitsFor(unit, customerId);
        if (!digits)
            return tl::unexpected<Error>(digits.error());
        const policy::Scan scan = policy::scanForCode(code, *digits);
        if (!scan.onlyCode || scan.candidates.size() != 1)
            return Checked{VerificationState::Pending, QStringLiteral("malformed"), 0};
        return check.check(unit, customerId, 0, scan.candidates, by, fromE164);
    });
    return d->follow(this, counted, customerId);
}

Async<VerificationService::Checked> VerificationService::checkCandidates(qint64 customerId, const QStringList &candidates, Channel by,
                                                                         const QString &fromE164)
{
    if (candidates.isEmpty())
        return finished<Checked>(Checked{VerificationState::Pending, QStringLiteral("malformed"), 0});
    auto counted = d->store.write([check = checker(), customerId, candidates, by, fromE164](store::Unit &unit) {
        return check.check(unit, customerId, 0, candidates, by, fromE164);
    });
    return d->follow(this, counted, customerId);
}

Async<VerificationService::Checked> VerificationService::Private::follow(VerificationService *q, const Async<Checked> &counted, qint64 customerId)
{
    auto promise = begunPromise<Checked>();
    const auto finish = [promise](const Result<Checked> &result) { settle(promise, result); };
    whenDone(counted, q, [q, customerId, finish](const Result<Checked> &result) {
        if (result)
            whenDone(q->checked(customerId, *result), q, finish);
        else
            finish(result);
    });
    return promise->future();
}

Async<VerificationService::Checked> VerificationService::checked(qint64 customerId, const Checked &result)
{
    const auto tell = [this, customerId](const Checked &told) {
        if (told.state == VerificationState::Verified && told.detail.isEmpty())
            Q_EMIT verified(customerId, told.e164);
    };
    if (!result.ask) {
        tell(result);
        return finished<Checked>(result);
    }
    const auto answer = d->providerCodes->ask(*result.ask);
    whenDone(answer, this, [tell](const Result<Checked> &told) {
        if (told)
            tell(*told);
    });
    return answer;
}

Async<VerificationService::Screened> VerificationService::screen(qint64 customerId, const QString &text)
{
    return d->store.read([check = checker(), customerId, text](const store::View &view) { return check.screen(view, customerId, text); });
}

Async<VerificationCard> VerificationService::card(qint64 customerId, const QString &e164)
{
    QHash<qint64, QString> reasons = d->notSent;
    reasons.insert(d->providerCodes->reasons());
    return d->store.read([check = checker(), customerId, e164, reasons](const store::View &view) {
        return readCard(view, check, customerId, e164, reasons);
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
