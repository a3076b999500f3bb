// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/demodesk.h"

namespace heliograph::test {

/// The demo's busy afternoon, and conversations of the weeks before that are worth a review. Ines had them; Tom reviews.
struct ReviewDesk : DemoDesk {
    ReviewDesk()
    {
        await(settings->set(QStringLiteral("team.names"), QStringLiteral("Ines Duarte, Tom Halvorsen, Priya Raman")));
        be(QStringLiteral("Tom Halvorsen"));
        addTalks();
        settle();
    }
    void be(const QString &name, bool supervisor = true)
    {
        await(settings->set(QStringLiteral("agent.name"), name));
        await(settings->set(QStringLiteral("agent.role"), supervisor ? QStringLiteral("supervisor") : QStringLiteral("agent")));
        settle();
    }
    /// A closed chat of this many days ago, of one question and one answer.
    qint64 talk(const QString &name, const QString &number, int daysAgo, const QString &question, const QString &answer)
    {
        const qint64 at = clock.nowMs() - daysAgo * qint64(86'400'000);
        return await(store->write([=](store::Unit &unit) -> Result<qint64> {
            Customer customer;
            customer.name = name;
            customer.since = at;
            customer.numbers = {ContactPoint{0, 0, number, QStringLiteral("GB"), NumberType::Mobile, true, false, true}};
            const auto who = unit.customers.insert(customer);
            Conversation c;
            c.customerId = *who;
            c.endpoint = {Channel::WebChat, QStringLiteral("desk"), name};
            c.state = ConversationState::Closed;
            c.assignee = QStringLiteral("Ines Duarte");
            c.openedAt = at;
            c.closedAt = c.lastActivityAt = at + 900'000;
            c.closedCause = QStringLiteral("closed");
            c.preview = question;
            c.unread = 2;
            const auto id = unit.conversations.insert(c);
            Message m;
            m.threadId = *who;
            m.conversationId = *id;
            m.at = at;
            m.direction = Direction::Inbound;
            m.body = question;
            (void)unit.messages.insert(m);
            m.at += 300'000;
            m.direction = Direction::Outbound;
            m.actor = c.assignee;
            m.state = MessageState::Delivered;
            m.body = answer;
            (void)unit.messages.insert(m);
            return id;
        }));
    }
    qint64 newestOf(qint64 conversation, Direction direction)
    {
        qint64 found = 0;
        for (const Message &m : await(conversations->conversationBefore(conversation, {}, 50)).messages)
            found = m.direction == direction && m.kind != MessageKind::Event ? m.id : found;
        return found;
    }
    /// Everything answered with the best mark but this one, which gets the lowest with its first cause.
    Scorecard filled(qint64 conversation, int lowered = -1)
    {
        const ReviewSheet sheet = await(reviews->open(conversation));
        const Rubric rubric = sheet.rubrics.first();
        Scorecard card = sheet.own;
        card.conversationId = conversation;
        card.rubricId = rubric.id;
        card.marks.clear();
        for (qsizetype i = 0; i < rubric.categories.size(); ++i)
            card.marks.append({i == lowered ? 1 : int(rubric.categories.at(i).scale), i == lowered ? rubric.categories.at(i).causes.value(0) : QString()});
        card.summary = QStringLiteral("Textbook verification. Next time repeat the date in the chat.");
        return card;
    }
    qint64 nyla = 0; ///< her conversation: the newest that is closed

private:
    void addTalks()
    {
        const QString answer = QStringLiteral("Of course. I noted the new address on the order.");
        talk(QStringLiteral("Nikos Papadakis"), QStringLiteral("+447700900501"), 12, QStringLiteral("What is the address for returns?"), answer);
        talk(QStringLiteral("Leila Farouk"), QStringLiteral("+447700900502"), 10, QStringLiteral("Is that the right address?"), answer);
        talk(QStringLiteral("Freya Nyström"), QStringLiteral("+447700900503"), 9, QStringLiteral("The address check failed twice"), answer);
        talk(QStringLiteral("Tomasz Zieliński"), QStringLiteral("+447700900504"), 7, QStringLiteral("I have a new address from June on"), answer);
        talk(QStringLiteral("Elif Kaya"), QStringLiteral("+447700900505"), 6, QStringLiteral("Please use my work address"), answer);
        nyla = talk(QStringLiteral("Nyla Osei"), QStringLiteral("+447700900506"), 2,
                    QStringLiteral("Hi, I moved to the lighthouse last week. Can my washing machine go to the new address instead?"),
                    QStringLiteral("Thank you, that worked. Thursday morning it is. I will text you the details so you have them with you."));
    }
};

} // namespace heliograph::test
