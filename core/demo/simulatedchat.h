// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/chatchannel.h"
#include "demo/workspace.h"
#include "domain/clock.h"

#include <QRandomGenerator>

#include <vector>

namespace heliograph::demo {

/// The invented customers: they write, read what is sent to them, answer, type the code that reached their phone, mistype it,
/// stop, and go silent. Everything they do follows from the scenario number and from what the agent does; time is the clock's.
class SimulatedChat final : public ChatChannel
{
    Q_OBJECT
public:
    SimulatedChat(const Workspace &workspace, int scenario, Clock &clock, QObject *parent = nullptr);

    Channel channel() const override { return Channel::WebChat; }
    Async<Done> send(const Endpoint &endpoint, const QString &text) override;
    bool connected() const override { return true; }

    /// Lets the newcomers begin to arrive. Their first texts keep their keys: who came before a restart does not come again.
    void start();
    /// An agent took this visitor's conversation: within 90 s they say a word.
    void accepted(const Endpoint &endpoint);
    /// An SMS reached a phone. Whoever owns the number reads it, and keeps a code that is in it.
    void delivered(const QString &e164, const QString &text);

Q_SIGNALS:
    /// They answer by SMS, to `ours`.
    void smsWritten(const QString &e164, const QString &text, const QString &key);

private:
    struct Actor {
        Person person;
        QRandomGenerator random;
        QString visitor;
        QString code;       ///< as their phone shows it
        int typed = 0;      ///< codes typed so far
        int said = 0;
        bool answering = false;
        bool greeted = false;
        bool stopped = false;
        int written = 0;
    };
    Actor *byVisitor(const QString &visitor);
    Actor *byNumber(const QString &e164);
    void later(Actor &actor, int fromSeconds, int toSeconds, std::function<void(Actor &)> fn);
    void write(Actor &actor, const QString &text, const QString &key = {});
    void typeCode(Actor &actor);
    void sayNext(Actor &actor);
    [[nodiscard]] static QString mistyped(const QString &code);

    Clock &m_clock;
    std::vector<std::unique_ptr<Actor>> m_actors;
};

} // namespace heliograph::demo
