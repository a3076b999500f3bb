// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/providercodes.h"

#include "services/verdictplan.h"
#include "services/verificationissue.h"

namespace heliograph {

namespace {

constexpr qint64 kStoreAgainMs = 1'000;

QString reasonOf(const CodeVerdict &verdict)
{
    if (verdict.account != SendVerdict::Account::Fine)
        return accountWord(verdict.account);
    return verdict.code == QLatin1String("reference") ? verdict.code : QStringLiteral("not_processed");
}

} // namespace

ProviderCodes::ProviderCodes(store::Store &store, AccountService &accounts, Clock &clock, std::function<CodeCheck()> checker, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_accounts(accounts)
    , m_clock(clock)
    , m_checker(std::move(checker))
{
}

Async<VerificationService::Checked> ProviderCodes::ask(const VerificationService::ProviderTry &attempt)
{
    auto answer = begunPromise<VerificationService::Checked>();
    QQueue<Question> &waiting = m_questions[attempt.verificationId];
    waiting.enqueue({attempt, answer});
    if (waiting.size() == 1)
        next(attempt.verificationId);
    return answer->future();
}

void ProviderCodes::next(qint64 verificationId)
{
    const Question question = m_questions[verificationId].head();
    SmsProvider *provider = m_accounts.provider(question.attempt.accountId);
    if (!provider) {
        CodeVerdict gone;
        gone.kind = CodeVerdict::Kind::NotChecked;
        gone.account = SendVerdict::Account::Configuration;
        return keep(question, gone);
    }
    // As with a text: what a sleeping computer wakes up with is not sent.
    const auto mayStart = [clock = &m_clock, boot = m_clock.bootMs(), id = m_clock.bootId()] {
        return clock->bootId() == id && clock->bootMs() - boot <= kStartWithinMs;
    };
    whenDone(provider->checkCode(question.attempt.query, mayStart), this, [this, question](const Result<CodeVerdict> &verdict) {
        if (verdict)
            return keep(question, *verdict);
        keep(question, {});
    });
}

void ProviderCodes::keep(const Question &question, const CodeVerdict &verdict)
{
    const QString reason = verdict.kind == CodeVerdict::Kind::NotChecked ? reasonOf(verdict) : QString();
    if (!reason.isEmpty())
        m_reasons.insert(question.attempt.verificationId, reason);
    VerificationService::ProviderTry attempt = question.attempt;
    attempt.query.code.clear();
    auto future = m_store.write([check = m_checker(), attempt, verdict, reason](store::Unit &unit) {
        return check.answered(unit, attempt, verdict, reason);
    });
    whenDone(future, this, [this, question, verdict](const Result<VerificationService::Checked> &checked) {
        const qint64 id = question.attempt.verificationId;
        if (!checked && checked.error().code != ErrorCode::NotFound) {
            // The answer is known and nowhere else: it is kept until the disk takes it.
            m_clock.after(kStoreAgainMs, this, [this, question, verdict] { keep(question, verdict); });
            return;
        }
        settle(question.answer, checked);
        m_questions[id].dequeue();
        if (m_questions[id].isEmpty())
            m_questions.remove(id);
        else
            next(id);
    });
}

} // namespace heliograph
