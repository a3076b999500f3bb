// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "deskfixture.h"

#include "policy/scoring.h"
#include "support/testsize.h"

#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// Finding, reading silently, scoring and coaching, over a real store.
class TestReviews : public QObject
{
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    qint64 m_conversation = 0;
    qint64 m_customer = 0;

    Desk &desk() { return *m_desk; }
    ReviewService &reviews() { return *m_desk->reviews; }
    void be(const QString &name, bool supervisor)
    {
        desk().await(desk().settings->set(u"agent.name"_s, name));
        desk().await(desk().settings->set(u"agent.role"_s, supervisor ? u"supervisor"_s : u"agent"_s));
        desk().settle();
    }
    Conversation conversation(qint64 id)
    {
        return desk().await(desk().store->read([id](const store::View &view) { return view.conversations.get(id); }));
    }
    QStringList audited()
    {
        QStringList actions;
        for (const AuditEntry &entry : desk().await(desk().store->read([](const store::View &view) { return view.audit.page(0, 200); })))
            actions += entry.action;
        return actions;
    }
    /// Somebody writes, Ines takes it and answers.
    qint64 talk(const QString &visitor, const QString &question, const QString &answer)
    {
        const qint64 message = desk().await(desk().conversations->receive(desk().chat(visitor, question)));
        desk().settle();
        const Message first = desk().await(desk().store->read([message](const store::View &view) { return view.messages.get(message); }));
        desk().await(desk().conversations->accept(first.conversationId));
        desk().await(desk().outbox->reply(QUuid::createUuid().toString(), first.conversationId, answer));
        desk().settle();
        return first.conversationId;
    }
    QList<qint64> found(const QString &typed)
    {
        QList<qint64> ids;
        ReviewKey after;
        do {
            const ReviewWindow window = desk().await(reviews().find(policy::readReviewSearch(typed), after));
            for (const ReviewHit &hit : window.hits) {
                if (!ids.contains(hit.conversationId))
                    ids.append(hit.conversationId);
            }
            after = window.next;
        } while (!(after == ReviewKey{}));
        return ids;
    }
    Scorecard filled(qint64 id, int lowered = -1)
    {
        const ReviewSheet sheet = desk().await(reviews().sheet(id));
        Scorecard card = sheet.own;
        const Rubric rubric = sheet.rubrics.first();
        card.conversationId = id;
        card.rubricId = rubric.id;
        card.marks.clear();
        for (qsizetype i = 0; i < rubric.categories.size(); ++i)
            card.marks.append({i == lowered ? 1 : int(rubric.categories.at(i).scale), i == lowered ? rubric.categories.at(i).causes.value(0) : QString()});
        return card;
    }
    QString refusal(const Async<qint64> &asked)
    {
        const auto r = desk().result(asked);
        return r ? QString() : r.error().detail;
    }
    QString refusal(const Async<Done> &asked)
    {
        const auto r = desk().result(asked);
        return r ? QString() : r.error().detail;
    }
    qint64 newestMessage(Direction direction)
    {
        qint64 id = 0;
        for (const Message &m : desk().thread(m_customer))
            id = m.direction == direction ? m.id : id;
        return id;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        be(u"Ines Duarte"_s, true);
        m_conversation = talk(u"Maya Okonkwo"_s, u"Can it go to the new address?"_s, u"Of course, I noted the new address."_s);
        m_customer = conversation(m_conversation).customerId;
        be(u"Tom Halvorsen"_s, true);
    }

    void findsByWordsNameAgentAndFilter()
    {
        be(u"Ines Duarte"_s, true);
        const qint64 other = talk(u"Karim Haddad"_s, u"Where is my sofa?"_s, u"On its way."_s);
        be(u"Tom Halvorsen"_s, true);
        QCOMPARE(found(u"address"_s), QList<qint64>{m_conversation});
        QCOMPARE(found(u"karim"_s), QList<qint64>{other});
        QCOMPARE(found(QString()), (QList<qint64>{other, m_conversation}));
        QCOMPARE(found(u"agent:ines sofa"_s), QList<qint64>{other});
        QVERIFY(found(u"agent:tom"_s).isEmpty());
        QVERIFY(found(u"state:closed"_s).isEmpty());
        QVERIFY(found(u"has:sms"_s).isEmpty());
        QCOMPARE(found(u"score:none channel:chat"_s).size(), 2);
        desk().await(desk().conversations->close(other, u"closed"_s));
        QCOMPARE(found(u"outcome:closed"_s), QList<qint64>{other});
        QCOMPARE(desk().await(reviews().find(policy::readReviewSearch(u"agent:nobody"_s))).unknownAgent, u"nobody"_s);
        const ReviewWindow window = desk().await(reviews().find(policy::readReviewSearch(u"address"_s)));
        QVERIFY(window.hits.first().snippet.contains(QChar(0x2068)));
    }

    void aLongListComesInWindowsEachConversationOnce()
    {
        const int many = scaled(450, 20'000);
        const qint64 now = desk().clock.nowMs();
        desk().await(desk().store->write([many, now, customer = m_customer](store::Unit &unit) -> Status {
            for (int i = 0; i < many; ++i) {
                Conversation c;
                c.customerId = customer;
                c.state = ConversationState::Closed;
                c.assignee = i % 3 ? u"Ines Duarte"_s : u"Priya Raman"_s;
                c.openedAt = c.lastActivityAt = now - i;
                c.endpoint = {Channel::WebChat, u"desk"_s, u"v%1"_s.arg(i)};
                if (const auto id = unit.conversations.insert(c); !id)
                    return tl::unexpected<Error>(id.error());
            }
            return Done{};
        }));
        const QList<qint64> all = found(u"state:closed"_s);
        QCOMPARE(all.size(), many);
        QVERIFY(std::is_sorted(all.begin(), all.end(), std::greater<>()));
        QCOMPARE(found(u"state:closed agent:priya"_s).size(), (many + 2) / 3);
    }

    void readingIsSilentAndAudited()
    {
        const qint64 visitor = desk().await(desk().conversations->receive(desk().chat(u"Maya Okonkwo"_s, u"One more thing"_s)));
        QVERIFY(visitor > 0);
        desk().settle();
        const Conversation before = conversation(m_conversation);
        QVERIFY(before.unread > 0);
        const qsizetype messages = desk().thread(m_customer).size();
        const qsizetype opened = audited().count(u"review.opened"_s);
        const ReviewSheet sheet = desk().await(reviews().open(m_conversation));
        const ThreadPage page = desk().await(desk().conversations->conversationBefore(m_conversation, {}, 50));
        QCOMPARE(sheet.customerName, u"Maya Okonkwo"_s);
        QCOMPARE(page.messages.size(), messages);
        QCOMPARE(conversation(m_conversation), before); // unread, waiting, activity: as they were
        QCOMPARE(desk().thread(m_customer).size(), messages);
        QCOMPARE(audited().count(u"review.opened"_s), opened + 1);
        (void)desk().await(reviews().sheet(m_conversation)); // looked at again, not opened again
        QCOMPARE(audited().count(u"review.opened"_s), opened + 1);
    }

    void aConversationIsReadAloneOfALongThread()
    {
        desk().await(desk().conversations->close(m_conversation, u"closed"_s));
        desk().pass(3 * 86'400'000LL);
        be(u"Ines Duarte"_s, true);
        InboundChat chat = desk().chat(u"Maya Okonkwo"_s, u"Something else entirely"_s);
        chat.endpoint.ours = u"other desk"_s;
        desk().await(desk().conversations->receive(chat));
        desk().settle();
        for (const Message &m : desk().await(desk().conversations->conversationBefore(m_conversation, {}, 50)).messages)
            QCOMPARE(m.conversationId, m_conversation);
    }

    void aScoreIsHandedInOnceAndKeepsItsVersion()
    {
        (void)desk().await(reviews().open(m_conversation));
        Scorecard card = filled(m_conversation, 2);
        card.summary = u"Clear. Say the date in words."_s;
        QVERIFY(desk().await(reviews().save(card)) > 0);
        QCOMPARE(desk().await(reviews().sheet(m_conversation)).own.state, ScorecardState::Draft);
        QCOMPARE(found(u"score:draft"_s), QList<qint64>{m_conversation});
        QVERIFY(desk().await(reviews().submit(card)) > 0);
        ReviewSheet sheet = desk().await(reviews().sheet(m_conversation));
        QCOMPARE(sheet.own.percent, 88); // tone 1 of 5: 3 of 15
        QCOMPARE(sheet.own.agent, u"Ines Duarte"_s);
        QCOMPARE(refusal(reviews().submit(card)), u"submitted"_s);
        QCOMPARE(refusal(reviews().save(card)), u"submitted"_s);
        QCOMPARE(found(u"score:given"_s), QList<qint64>{m_conversation});
        QCOMPARE(found(u"score:<90"_s), QList<qint64>{m_conversation});
        QVERIFY(found(u"score:<80"_s).isEmpty());
        // A new version of the rubric leaves what was scored alone.
        Rubric next = sheet.rubrics.first();
        next.categories.removeLast();
        QVERIFY(desk().await(reviews().putRubric(next)) > 0);
        sheet = desk().await(reviews().sheet(m_conversation));
        QCOMPARE(sheet.rubric(sheet.own.rubricId)->version, 1);
        QCOMPARE(desk().await(reviews().rubrics()).first().version, 2);
        QCOMPARE(refusal(reviews().retireRubric(next.root)), u"last"_s);
        QVERIFY(audited().contains(u"review.submitted"_s));
    }

    void whatIsMissingIsNamedAndNothingIsStored()
    {
        (void)desk().await(reviews().open(m_conversation));
        Scorecard card = filled(m_conversation);
        card.marks[3].step = 0;
        QCOMPARE(refusal(reviews().submit(card)), u"answer:3"_s);
        card = filled(m_conversation, 0);
        card.marks[0].cause.clear();
        QCOMPARE(refusal(reviews().submit(card)), u"cause:0"_s);
        card = filled(m_conversation);
        card.summary = QString(ReviewService::kLongestText + 1, u'x');
        QCOMPARE(refusal(reviews().submit(card)), u"summary:too_long"_s);
        QCOMPARE(desk().await(reviews().sheet(m_conversation)).own.id, 0);
    }

    void aSecondScoreIsBlindUntilItIsHandedIn()
    {
        (void)desk().await(reviews().open(m_conversation));
        desk().await(reviews().submit(filled(m_conversation)));
        be(u"Priya Raman"_s, true);
        ReviewSheet sheet = desk().await(reviews().open(m_conversation));
        QVERIFY(sheet.others.isEmpty());
        QCOMPARE(sheet.hidden, 1);
        desk().await(reviews().submit(filled(m_conversation, 0)));
        sheet = desk().await(reviews().sheet(m_conversation));
        QCOMPARE(sheet.hidden, 0);
        QCOMPARE(sheet.others.first().percent - sheet.own.percent, 16);
    }

    void theAgentSeesAnswersAndDisputes()
    {
        (void)desk().await(reviews().open(m_conversation));
        const qint64 card = desk().await(reviews().submit(filled(m_conversation, 2)));
        be(u"Ines Duarte"_s, false);
        QCOMPARE(found(QString()), QList<qint64>{m_conversation});
        const qsizetype opened = audited().count(u"review.opened"_s);
        const ReviewSheet sheet = desk().await(reviews().open(m_conversation));
        QCOMPARE(audited().count(u"review.opened"_s), opened); // her own
        QVERIFY(sheet.mine);
        QVERIFY(sheet.others.first().seenAt > 0);
        QCOMPARE(refusal(reviews().answer(card, u"  "_s, true)), u"text:required"_s);
        desk().await(reviews().answer(card, u"She asked me to be brief."_s, true));
        QCOMPARE(refusal(reviews().answer(card, u"Again"_s, true)), u"disputed"_s);
        QCOMPARE(refusal(reviews().keepScore(card, u"No"_s)), u"role:score"_s);
        be(u"Tom Halvorsen"_s, true);
        QCOMPARE(found(u"score:disputed"_s), QList<qint64>{m_conversation});
        QCOMPARE(refusal(reviews().keepScore(card, {})), u"text:required"_s);
        desk().await(reviews().submit(filled(m_conversation)));
        const ReviewSheet changed = desk().await(reviews().sheet(m_conversation));
        QCOMPARE(changed.own.dispute, Dispute::Changed);
        QCOMPARE(changed.own.percent, 100);
        QVERIFY(found(u"score:disputed"_s).isEmpty());
    }

    void aDisputeCanLeaveTheScoreAsItIs()
    {
        (void)desk().await(reviews().open(m_conversation));
        const qint64 card = desk().await(reviews().submit(filled(m_conversation, 2)));
        be(u"Ines Duarte"_s, false);
        desk().await(reviews().answer(card, u"I do not agree."_s, true));
        be(u"Priya Raman"_s, true);
        QCOMPARE(refusal(reviews().keepScore(card, u"Fine"_s)), u"not_yours"_s);
        be(u"Tom Halvorsen"_s, true);
        desk().await(reviews().keepScore(card, u"The tone stays curt."_s));
        QCOMPARE(desk().await(reviews().sheet(m_conversation)).own.dispute, Dispute::Kept);
    }

    void coachingIsTiedToAMessageAndFollowedUp()
    {
        CoachingNote note;
        note.messageId = newestMessage(Direction::Outbound);
        QCOMPARE(refusal(reviews().coach(note)), u"text:required"_s);
        note.text = u"Clear and kind."_s;
        note.followUpAt = desk().clock.nowMs() - 1;
        QCOMPARE(refusal(reviews().coach(note)), u"follow_up:past"_s);
        note.followUpAt = desk().clock.nowMs() + 3'600'000;
        const qint64 id = desk().await(reviews().coach(note));
        QCOMPARE(desk().await(reviews().followUps()).size(), 1);
        be(u"Ines Duarte"_s, false);
        QCOMPARE(desk().await(reviews().open(m_conversation)).notes.first().seenAt, desk().clock.nowMs());
        desk().await(reviews().answerNote(id, u"I will."_s));
        QCOMPARE(refusal(reviews().removeNote(id)), u"role:score"_s);
        be(u"Tom Halvorsen"_s, true);
        desk().await(reviews().followedUp(id));
        QVERIFY(desk().await(reviews().followUps()).isEmpty());
        QCOMPARE(found(u"score:coached"_s), QList<qint64>{m_conversation});
        desk().await(reviews().removeNote(id));
        QVERIFY(desk().await(reviews().sheet(m_conversation)).notes.isEmpty());
    }

    void whoIsNoSupervisorReviewsNobody()
    {
        (void)desk().await(reviews().open(m_conversation));
        const Scorecard card = filled(m_conversation);
        be(u"Priya Raman"_s, false);
        QVERIFY(found(QString()).isEmpty());
        QVERIFY(found(u"agent:ines score:none"_s).isEmpty());
        QCOMPARE(desk().result(reviews().open(m_conversation)).error().detail, u"role:review"_s);
        QCOMPARE(refusal(reviews().submit(card)), u"role:score"_s);
        QCOMPARE(refusal(reviews().putRubric(policy::defaultRubric())), u"role:rubrics"_s);
        be(u"Ines Duarte"_s, false); // of whom nothing was said yet
        QCOMPARE(desk().result(reviews().open(m_conversation)).error().detail, u"role:review"_s);
    }

    void theSampleOfTheWeekCountsDown()
    {
        QList<ReviewSample> samples = desk().await(reviews().samples());
        QCOMPARE(samples.size(), 1);
        QCOMPARE(samples.first().agent, u"Ines Duarte"_s);
        QCOMPARE(samples.first().next, m_conversation);
        (void)desk().await(reviews().open(m_conversation));
        desk().await(reviews().submit(filled(m_conversation)));
        samples = desk().await(reviews().samples());
        QCOMPARE(samples.first().scored, samples.first().size);
        QCOMPARE(samples.first().next, 0);
        const QList<ScoreTrend> trends = desk().await(reviews().trends(30));
        QCOMPARE(trends.first().percent, 100);
    }

    void erasingTheCustomerTakesWhatWasSaid()
    {
        (void)desk().await(reviews().open(m_conversation));
        desk().await(reviews().submit(filled(m_conversation)));
        CoachingNote note;
        note.messageId = newestMessage(Direction::Outbound);
        note.text = u"Kind"_s;
        desk().await(reviews().coach(note));
        desk().await(desk().conversations->close(m_conversation, u"closed"_s));
        (void)desk().result(desk().outbox->cancel(newestMessage(Direction::Outbound))); // no channel took the reply
        desk().settle();
        desk().await(desk().customers->erase(m_customer));
        QVERIFY(desk().await(desk().store->read([id = m_conversation](const store::View &view) { return view.reviews.cardsOf(id); })).isEmpty());
        QVERIFY(desk().await(desk().store->read([id = m_conversation](const store::View &view) { return view.reviews.notesOf(id); })).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "test_reviews.moc"
