// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/scenarioplayer.h"

#include <QUuid>

#include <algorithm>

namespace heliograph {

namespace {

using Kind = ScenarioStep::Kind;
const QUuid kDrafts(0x6d2f8c11, 0x77aa, 0x4b0e, 0x9c, 0x11, 0x02, 0x53, 0x90, 0x1d, 0x66, 0x0f);

bool isAction(Kind kind)
{
    return kind <= Kind::Close;
}

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::With: return QStringLiteral("with");
    case Kind::Accept: return QStringLiteral("accept");
    case Kind::Code: return QStringLiteral("code");
    case Kind::Say: return QStringLiteral("say");
    case Kind::Sms: return QStringLiteral("sms");
    case Kind::Undo: return QStringLiteral("undo");
    case Kind::Next: return QStringLiteral("next");
    case Kind::Close: return QStringLiteral("close");
    case Kind::Wait: return QStringLiteral("wait");
    case Kind::Event: return QStringLiteral("event");
    case Kind::Answer: return QStringLiteral("answer");
    case Kind::Silence: return QStringLiteral("silence");
    case Kind::State: return QStringLiteral("state");
    case Kind::Refused: return QStringLiteral("refused");
    }
    return {};
}

QStringList ruleCodes(const QList<policy::Finding> &findings)
{
    QStringList codes;
    for (const policy::Finding &finding : findings)
        codes.append(policy::ruleCode(finding.rule));
    return codes;
}

} // namespace

ScenarioPlayer::ScenarioPlayer(const Scenario &scenario, const Services &services, Transcript &transcript, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_scenario(scenario)
    , m_services(services)
    , m_transcript(transcript)
    , m_clock(clock)
{
}

bool ScenarioPlayer::advance()
{
    if (m_busy || over())
        return false;
    const ScenarioStep &step = m_scenario.steps.at(m_at);
    if (!isAction(step.kind))
        return look(step);
    m_busy = true;
    m_mark = m_transcript.facts().size();
    m_refusals.clear();
    begin(step);
    return true;
}

void ScenarioPlayer::begin(const ScenarioStep &step)
{
    if (step.kind != Kind::With)
        m_transcript.line(QStringLiteral("agent"), wordOf(step.kind), {}, step.kind == Kind::Next ? QString() : m_name);
    switch (step.kind) {
    case Kind::With:
        return choose(step.text);
    case Kind::Accept:
        return withConversation([this](const Conversation &c) {
            whenDone(m_services.conversations.accept(c.id), this,
                     [this](const Status &done) { done ? acted({}) : actedWith(done.error()); });
        });
    case Kind::Code:
        return sendCode();
    case Kind::Say:
        return withConversation([this, text = step.text](const Conversation &c) {
            whenDone(m_services.outbox.reply(draftId(), c.id, text), this,
                     [this](const Result<qint64> &sent) { sent ? acted({}) : actedWith(sent.error()); });
        });
    case Kind::Sms:
        return sendSms(step.text);
    case Kind::Undo:
        return undo();
    case Kind::Next:
        return takeNext();
    case Kind::Close:
        return withConversation([this](const Conversation &c) {
            whenDone(m_services.conversations.close(c.id, QStringLiteral("closed")), this,
                     [this](const Status &done) { done ? acted({}) : actedWith(done.error()); });
        });
    default:
        return acted({});
    }
}

/// An action is over. What was refused must be what the next line expects.
void ScenarioPlayer::acted(const QStringList &refusals)
{
    m_busy = false;
    m_refusals = refusals;
    ++m_at;
    if (!refusals.isEmpty())
        m_transcript.line(QStringLiteral("agent"), QStringLiteral("refused"), refusals.join(u' '), m_name);
    const bool announced = m_at < m_scenario.steps.size() && m_scenario.steps.at(m_at).kind == Kind::Refused;
    if (!refusals.isEmpty() && !announced)
        judge(QStringLiteral("not refused"), {}, false);
}

void ScenarioPlayer::actedWith(const Error &error)
{
    acted({error.detail.isEmpty() ? QStringLiteral("error_%1").arg(int(error.code)) : error.detail});
}

bool ScenarioPlayer::look(const ScenarioStep &step)
{
    const qint64 now = m_clock.nowMs();
    if (m_until == 0) {
        m_until = now + step.withinMs;
        m_clock.after(step.withinMs, this, [] {}); // so that time does not jump over it
    }
    const bool timeIsUp = now >= m_until;
    const bool patient = step.kind == Kind::Wait || step.kind == Kind::Silence;
    const bool there = step.kind == Kind::Refused ? m_refusals.contains(step.text) : seen(step);
    const bool decided = there || timeIsUp || step.kind == Kind::Refused;
    if (!decided)
        return false;
    m_until = 0;
    ++m_at;
    if (step.kind == Kind::Silence)
        m_mark = m_transcript.facts().size();
    if (step.kind != Kind::Wait)
        judge(wordOf(step.kind), step.text, patient ? !there : there);
    return true;
}

bool ScenarioPlayer::seen(const ScenarioStep &step) const
{
    const QList<ScenarioFact> &facts = m_transcript.facts();
    const auto since = [&](auto is) {
        return std::any_of(facts.begin() + m_mark, facts.end(), [&](const ScenarioFact &fact) { return fact.customerId == m_customer && is(fact.message); });
    };
    switch (step.kind) {
    case Kind::Event:
        return since([&](const Message &m) { return m.kind == MessageKind::Event && step.options.contains(m.body); });
    case Kind::Answer:
    case Kind::Silence:
        return since([](const Message &m) { return m.direction == Direction::Inbound; });
    case Kind::State: {
        const auto newest = std::find_if(facts.rbegin(), facts.rend(), [&](const ScenarioFact &fact) { return fact.messageId == m_sms; });
        return newest != facts.rend() && step.options.contains(stateName(newest->message.state));
    }
    default:
        return false;
    }
}

void ScenarioPlayer::judge(const QString &what, const QString &text, bool held)
{
    ++m_expected;
    m_failed += !held;
    m_transcript.line(QStringLiteral("expected"), what, held ? QStringLiteral("held") : QStringLiteral("failed"), text);
}

void ScenarioPlayer::choose(const QString &name)
{
    m_name = name;
    whenDone(m_services.customers.list(name, 2), this, [this](const Result<QList<Customer>> &found) {
        if (!found || found->isEmpty())
            return actedWith(found ? Error{ErrorCode::NotFound, QStringLiteral("customer")} : found.error());
        m_customer = found->first().id;
        acted({});
    });
}

void ScenarioPlayer::withConversation(std::function<void(const Conversation &)> fn)
{
    whenDone(m_services.customers.profile(m_customer), this, [this, fn = std::move(fn)](const Result<CustomerProfile> &profile) {
        if (!profile)
            return actedWith(profile.error());
        const Conversation *chosen = nullptr;
        for (const Conversation &c : profile->conversations) {
            const bool better = !chosen || (chosen->endpoint.channel != Channel::WebChat && c.endpoint.channel == Channel::WebChat);
            if (c.state != ConversationState::Closed && better)
                chosen = &c;
        }
        chosen ? fn(*chosen) : actedWith(Error{ErrorCode::NotFound, QStringLiteral("conversation")});
    });
}

void ScenarioPlayer::withNumber(std::function<void(const QString &)> fn)
{
    whenDone(m_services.customers.get(m_customer), this, [this, fn = std::move(fn)](const Result<Customer> &customer) {
        if (!customer || customer->numbers.isEmpty())
            return actedWith(customer ? Error{ErrorCode::NotFound, QStringLiteral("number")} : customer.error());
        fn(customer->numbers.first().e164);
    });
}

void ScenarioPlayer::sendCode()
{
    withConversation([this](const Conversation &c) {
        withNumber([this, conversation = c.id](const QString &e164) {
            // The provider's answer takes scenario time, so the agent does not stand and wait for it.
            whenDone(m_services.verification.start(m_customer, e164, conversation), this,
                     [this](const Result<VerificationService::Started> &started) {
                         if (!started)
                             return actedWith(started.error());
                         QStringList refusals = ruleCodes(started->refused);
                         if (refusals.isEmpty() && !started->detail.isEmpty())
                             refusals.append(started->detail);
                         acted(refusals);
                     });
        });
    });
}

void ScenarioPlayer::sendSms(const QString &text)
{
    withNumber([this, text](const QString &e164) {
        SmsDraft draft;
        draft.draftId = draftId();
        draft.customerId = m_customer;
        draft.e164 = e164;
        draft.text = text;
        whenDone(m_services.outbox.send(draft), this, [this](const Result<OutboxService::Sent> &sent) {
            if (!sent)
                return actedWith(sent.error());
            m_sms = sent->messageId;
            acted(ruleCodes(policy::refusals(sent->report.findings)));
        });
    });
}

void ScenarioPlayer::undo()
{
    whenDone(m_services.outbox.undo(m_sms), this,
             [this](const Result<QString> &text) { text ? acted({}) : actedWith(text.error()); });
}

void ScenarioPlayer::takeNext()
{
    whenDone(m_services.conversations.next(), this, [this](const Result<qint64> &id) {
        if (!id)
            return actedWith(id.error());
        whenDone(m_services.conversations.inboxRows(InboxTab::Mine, {*id}), this, [this](const Result<QList<InboxRow>> &rows) {
            if (!rows || rows->isEmpty())
                return actedWith(rows ? Error{ErrorCode::NotFound, QStringLiteral("conversation")} : rows.error());
            m_customer = rows->first().conversation.customerId;
            m_name = rows->first().customerName;
            acted({});
        });
    });
}

QString ScenarioPlayer::draftId()
{
    return QUuid::createUuidV5(kDrafts, QStringLiteral("%1/%2").arg(m_scenario.number).arg(++m_drafts)).toString(QUuid::WithoutBraces);
}

} // namespace heliograph
