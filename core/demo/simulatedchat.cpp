// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "demo/simulatedchat.h"

#include <QRegularExpression>

namespace heliograph::demo {

namespace {

/** In any of the desk's languages. */
bool speaksOfCode(const QString &text)
{
    static const QRegularExpression code(QStringLiteral("code|c\u00f3digo|\u0631\u0645\u0632|\u30b3\u30fc\u30c9"),
                                         QRegularExpression::CaseInsensitiveOption);
    return code.match(text).hasMatch();
}

} // namespace

SimulatedChat::SimulatedChat(const Workspace &workspace, int scenario, Clock &clock, QObject *parent)
    : ChatChannel(parent)
    , m_clock(clock)
{
    for (qsizetype i = 0; i < workspace.people.size(); ++i) {
        auto actor = std::make_unique<Actor>();
        actor->person = workspace.people.at(i);
        // Everybody has dice of their own: what one does never changes what another does.
        actor->random.seed(quint32(scenario) * 7919u + quint32(i) + 1u);
        actor->visitor = visitorOf(actor->person.customer);
        m_actors.push_back(std::move(actor));
    }
}

void SimulatedChat::start()
{
    for (const auto &actor : m_actors) {
        if (actor->person.arrivesAfterMs < 0)
            continue;
        const qint64 wait = actor->person.arrivesAfterMs + actor->random.bounded(30'000);
        m_clock.after(wait, this, [this, a = actor.get()] { write(*a, a->person.opening, a->visitor + QStringLiteral("-opening")); });
    }
}

SimulatedChat::Actor *SimulatedChat::byVisitor(const QString &visitor)
{
    for (const auto &actor : m_actors) {
        if (actor->visitor == visitor)
            return actor.get();
    }
    return nullptr;
}

SimulatedChat::Actor *SimulatedChat::byNumber(const QString &e164)
{
    for (const auto &actor : m_actors) {
        for (const ContactPoint &number : actor->person.customer.numbers) {
            if (number.e164 == e164)
                return actor.get();
        }
    }
    return nullptr;
}

void SimulatedChat::later(Actor &actor, int fromSeconds, int toSeconds, std::function<void(Actor &)> fn)
{
    const int wait = actor.random.bounded(fromSeconds * 1000, toSeconds * 1000);
    m_clock.after(wait, this, [a = &actor, fn = std::move(fn)] { fn(*a); });
}

void SimulatedChat::write(Actor &actor, const QString &text, const QString &key)
{
    InboundChat chat;
    chat.key = key.isEmpty() ? actor.visitor + u'-' + QString::number(m_clock.nowMs()) + u'-' + QString::number(++actor.written) : key;
    chat.endpoint = {Channel::WebChat, QStringLiteral("fernhill.example"), actor.visitor};
    chat.customerId = actor.person.customer.id;
    chat.customerName = actor.person.customer.name;
    chat.topic = actor.person.topic;
    chat.text = text;
    chat.at = m_clock.nowMs();
    Q_EMIT received(chat);
}

QString SimulatedChat::mistyped(const QString &code)
{
    QString wrong = code;
    wrong[wrong.size() - 1] = QChar(u'0' + (code.back().digitValue() + 1) % 10);
    return wrong;
}

void SimulatedChat::typeCode(Actor &actor)
{
    const QString code = actor.code;
    if (code.isEmpty())
        return;
    ++actor.typed;
    const bool wrong = actor.person.behaviour == Behaviour::AlwaysWrong
        || (actor.person.behaviour == Behaviour::Mistypes && actor.typed == 1);
    write(actor, wrong ? mistyped(code) : code);
    if (!wrong) {
        actor.code.clear();
    } else if (actor.person.behaviour == Behaviour::Mistypes) {
        later(actor, 15, 40, [this](Actor &a) { typeCode(a); });
    } else if (actor.typed < 5) {
        later(actor, 8, 20, [this](Actor &a) { typeCode(a); });
    }
}

void SimulatedChat::sayNext(Actor &actor)
{
    actor.answering = false;
    if (actor.said < actor.person.says.size())
        write(actor, actor.person.says.at(actor.said++));
}

Async<Done> SimulatedChat::send(const Endpoint &endpoint, const QString &text)
{
    Actor *actor = byVisitor(endpoint.theirs);
    if (!actor)
        return finished<Done>(fail(ErrorCode::NotFound));
    actor->greeted = true;
    // Whoever has a code on the phone knows what this is about; before that SMS arrives only the words say it.
    const bool asked = !actor->code.isEmpty() || speaksOfCode(text);
    if (asked) {
        if (actor->person.behaviour == Behaviour::TypesLate)
            later(*actor, 11 * 60, 12 * 60, [this](Actor &a) { typeCode(a); });
        else if (actor->person.behaviour != Behaviour::Silent)
            later(*actor, 20, 70, [this](Actor &a) { typeCode(a); });
    } else if (!actor->answering) {
        actor->answering = true;
        later(*actor, 15, 75, [this](Actor &a) { sayNext(a); });
    }
    return finished<Done>(Done{});
}

void SimulatedChat::accepted(const Endpoint &endpoint)
{
    Actor *actor = byVisitor(endpoint.theirs);
    if (!actor || actor->greeted)
        return;
    actor->greeted = true;
    actor->answering = true;
    later(*actor, 15, 75, [this](Actor &a) { sayNext(a); });
}

void SimulatedChat::delivered(const QString &e164, const QString &text)
{
    Actor *actor = byNumber(e164);
    if (!actor)
        return;
    static const QRegularExpression code(QStringLiteral("(?<![0-9])[0-9]{6,8}(?![0-9])"));
    const QRegularExpressionMatch match = code.match(text);
    if (match.hasMatch() && speaksOfCode(text)) {
        actor->code = match.captured();
        return;
    }
    if (!actor->person.stopsBySms || actor->stopped)
        return;
    actor->stopped = true;
    later(*actor, 20, 60, [this, e164](Actor &a) {
        Q_EMIT smsWritten(e164, QStringLiteral("STOP"), a.visitor + QStringLiteral("-stop-") + QString::number(m_clock.nowMs()));
    });
}

} // namespace heliograph::demo
