// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/reviewmodel.h"
#include "models/timelinemodel.h"
#include "ui/commands/commandtable.h"
#include "ui/panehands.h"
#include "ui/review/coachframe.h"
#include "ui/review/givenscore.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "ui/review/scorecardpane.h"
#include "ui/review/scorerow.h"
#include "ui/review/transcript.h"
#include "ui/reviewdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"
#include "ui/thread/timelineview.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDateEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// A supervisor finds, reads, scores and coaches in the window; the agent answers there.
class TestReview : public QObject
{
    Q_OBJECT
    std::unique_ptr<ReviewDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::ReviewPage &page() { return m_window->review(); }
    PaneHands hands() { return PaneHands(page()); }
    PaneHands card() { return PaneHands(page().scorecard()); }
    QListView &list() { return *page().list().findChild<QListView *>(); }
    ui::TimelineView &timeline() { return page().transcript().timeline(); }
    void settle() { m_desk->settle(); }
    /// Types into the search line and waits for what it finds.
    void search(const QString &typed, int found)
    {
        QVERIFY(hands().type(u"Find conversations to review"_s, typed));
        QTRY_COMPARE((settle(), list().model()->rowCount()), found);
    }
    void openNyla()
    {
        page().list().select(m_desk->nyla);
        QTRY_VERIFY((settle(), hands().sees(u"Nyla Osei"_s)));
        QTRY_VERIFY((settle(), timeline().model().rowCount() > 0));
    }
    /// Presses a step, as the reviewer does.
    void mark(const QString &step) { QVERIFY2(card().click(step), qPrintable(step)); }
    void markAll()
    {
        for (const char *category : {"Comprehension", "Solution", "Tone", "Closing", "Right channel", "Documentation"})
            mark(u"%1: 5 of 5"_s.arg(QLatin1String(category)));
        mark(u"Grammar: 3 of 3"_s);
        mark(u"Verification done: Yes"_s);
        mark(u"Consent respected: Yes"_s);
    }
    QPlainTextEdit &words(const QString &name)
    {
        for (QPlainTextEdit *each : page().findChildren<QPlainTextEdit *>()) {
            if (each->isVisible() && reads(each->accessibleName(), name))
                return *each;
        }
        qFatal("nothing to write in is called %s", qPrintable(name));
    }
    ReviewSheet sheet() { return m_desk->await(m_desk->reviews->sheet(m_desk->nyla)); }
    qsizetype openings()
    {
        qsizetype n = 0;
        for (const AuditEntry &entry : m_desk->await(m_desk->store->read([](const store::View &view) { return view.audit.page(0, 500); })))
            n += entry.action == u"review.opened"_s;
        return n;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ReviewDesk>();
        m_window = std::make_unique<ui::MainWindow>(m_desk->services(), QString());
        m_window->show();
        m_window->showReview();
        settle();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void findsWithWordsAndChips()
    {
        search(u"lighthouse"_s, 1);
        QCOMPARE(page().list().words(), u"lighthouse"_s);
        QVERIFY(hands().sees(u"1"_s));
        // An operator becomes a chip with the blank after it; the chip takes it away again.
        search(u"outcome:closed address "_s, 6);
        QVERIFY(hands().button(u"Filter Closed by hand"_s));
        QVERIFY(page().list().searchText().contains(u"outcome:closed"_s));
        QVERIFY(hands().click(u"Filter Closed by hand"_s));
        QTRY_VERIFY((settle(), !hands().button(u"Filter Closed by hand"_s)));
        // The list says each line to a screen reader.
        search(u"lighthouse"_s, 1);
        QTRY_VERIFY((settle(), list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Nyla Osei"_s)));
        QVERIFY(list().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"not scored"_s));
    }

    void aSearchThatIsNotUnderstoodSaysSo()
    {
        search(u"outcom:closed"_s, 0);
        QVERIFY(hands().sees(u"Did you mean outcome:"_s));
        search(u"agent:nobody"_s, 0);
        QTRY_VERIFY((settle(), hands().sees(u"No one agent is called “nobody”"_s)));
        search(u"zzzz"_s, 0);
        QTRY_VERIFY((settle(), hands().sees(u"Nothing found."_s)));
    }

    void readingMarksNothingReadAndIsAudited()
    {
        const auto conversation = [this] { return m_desk->await(m_desk->store->read([id = m_desk->nyla](const store::View &v) { return v.conversations.get(id); })); };
        const Conversation before = conversation();
        QCOMPARE(before.unread, 2);
        const qsizetype opened = openings();
        openNyla();
        QCOMPARE(openings(), opened + 1);
        QVERIFY(hands().sees(u"Silent, audited"_s));
        QCOMPARE(timeline().model().rowCount(), 2);
        m_desk->pass(30'000);
        QCOMPARE(conversation(), before);
        // Of an SMS nothing can be done from here.
        for (const QAbstractButton *button : timeline().findChildren<QAbstractButton *>())
            QVERIFY2(!button->isVisible() || button->text().isEmpty(), qPrintable(button->text()));
    }

    void scoresAndSubmits()
    {
        openNyla();
        QVERIFY(card().sees(u"of 0 so far"_s));
        mark(u"Tone: 4 of 5"_s);
        QVERIFY(card().sees(u"12"_s));
        QVERIFY(card().sees(u"1 of 9 answered"_s));
        QVERIFY(card().click(u"Submit"_s));
        settle();
        QVERIFY2(card().sees(u"“Comprehension” is not answered. Give it a mark, or save the draft and come back."_s), qPrintable(card().seen()));
        markAll();
        mark(u"Closing: 3 of 5"_s);
        QVERIFY(card().click(u"Submit"_s));
        settle();
        QVERIFY(card().sees(u"Say why “Closing” is low"_s));
        auto *why = page().scorecard().row(4)->findChild<QComboBox *>();
        QVERIFY(why->isVisible());
        why->setCurrentIndex(1);
        Q_EMIT why->activated(1);
        words(u"Summary for Ines Duarte"_s).setPlainText(u"Say the date in words."_s);
        QVERIFY(card().click(u"Submit"_s));
        settle();
        QTRY_VERIFY((settle(), card().sees(u"98 %"_s)));
        QVERIFY(card().sees(u"Your score"_s));
        QVERIFY(card().sees(u"Date not repeated in chat"_s));
        QCOMPARE(sheet().own.percent, 98);
        QVERIFY(!card().button(u"Submit"_s));
    }

    void aDraftIsKeptWhenSomebodyGoesElsewhere()
    {
        openNyla();
        mark(u"Comprehension: 4 of 5"_s);
        search(u"lighthouse"_s, 1);
        page().list().select(m_desk->find(u"Maya"_s).conversationId);
        QTRY_VERIFY((settle(), hands().sees(u"Maya Okonkwo"_s)));
        openNyla();
        QTRY_COMPARE((settle(), page().scorecard().row(0)->mark().step), 4);
        QCOMPARE(sheet().own.state, ScorecardState::Draft);
    }

    void coachesBeneathTheMessage()
    {
        openNyla();
        QVERIFY(hands().click(u"Coaching note on this message"_s));
        settle();
        QVERIFY(hands().click(u"Save note"_s));
        QTRY_VERIFY((settle(), hands().sees(u"There are no words yet"_s)));
        words(u"Coaching note"_s).setPlainText(u"Clear and kind."_s);
        auto *follow = page().findChild<QCheckBox *>();
        QTest::mouseClick(follow, Qt::LeftButton, {}, QPoint(8, follow->height() / 2));
        QVERIFY(follow->isChecked());
        page().findChild<QDateEdit *>()->setDate(QDate(2020, 1, 1));
        QVERIFY(hands().click(u"Save note"_s));
        QTRY_VERIFY((settle(), hands().sees(u"That day is over"_s)));
        page().findChild<QDateEdit *>()->setDate(QDate(2026, 5, 20));
        QVERIFY(hands().click(u"Save note"_s));
        QTRY_VERIFY((settle(), hands().sees(u"coaching note"_s)));
        QCOMPARE(sheet().notes.size(), 1);
        // It stands under its message, inside the timeline.
        auto *frame = timeline().findChild<ui::CoachFrame *>();
        QVERIFY(frame && frame->isVisible());
        QVERIFY(frame->height() > 60);
        QVERIFY(hands().click(u"Done"_s));
        QTRY_VERIFY((settle(), sheet().notes.first().doneAt > 0));
    }

    void theAgentAnswersAndDisputesAndTheReviewerKeeps()
    {
        const qint64 id = m_desk->await(m_desk->reviews->submit(m_desk->filled(m_desk->nyla, 2)));
        QVERIFY(id > 0);
        m_desk->be(u"Ines Duarte"_s, false);
        page().list().setSearch({});
        QTRY_COMPARE((settle(), list().model()->rowCount()), 1); // her own alone
        openNyla();
        QVERIFY(hands().sees(u"Scored by Tom Halvorsen"_s));
        QVERIFY(!card().button(u"Submit"_s));
        QVERIFY(card().click(u"Dispute the score"_s));
        settle();
        QVERIFY(card().sees(u"There are no words yet"_s));
        words(u"Your answer to the score"_s).setPlainText(u"She asked me to be brief."_s);
        QVERIFY(card().click(u"Dispute the score"_s));
        QTRY_VERIFY((settle(), card().sees(u"Ines Duarte disputes it"_s)));
        m_desk->be(u"Tom Halvorsen"_s);
        openNyla();
        QTRY_VERIFY((settle(), card().button(u"Keep the score"_s)));
        words(u"Your answer to the dispute"_s).setPlainText(u"Brief can be kind."_s);
        QVERIFY(card().click(u"Keep the score"_s));
        QTRY_VERIFY((settle(), card().sees(u"Tom Halvorsen kept the score"_s)));
        QCOMPARE(sheet().own.dispute, Dispute::Kept);
    }

    void aSecondScoreIsBlind()
    {
        m_desk->await(m_desk->reviews->submit(m_desk->filled(m_desk->nyla, 0)));
        m_desk->be(u"Priya Raman"_s);
        openNyla();
        QVERIFY(card().sees(u"Second score: blind"_s));
        QVERIFY(!card().sees(u"Tom Halvorsen"_s));
        markAll();
        QVERIFY(card().click(u"Submit"_s));
        QTRY_VERIFY((settle(), card().sees(u"Beside the score of Tom Halvorsen: 84 %, 16 points apart"_s)));
        QVERIFY(card().sees(u"other: 1"_s));
    }

    void aRubricIsEditedInTheSettings()
    {
        m_window->commands().run(u"settings.page-review"_s);
        PaneHands window(*m_window);
        QTRY_VERIFY((settle(), window.sees(u"The weights add up to 100."_s)));
        QVERIFY(window.click(u"Remove Documentation"_s));
        QVERIFY(window.sees(u"The weights add up to 90."_s));
        QVERIFY(window.click(u"Add a category"_s));
        QVERIFY(window.click(u"Save"_s));
        QTRY_VERIFY((settle(), window.sees(u"A category has no name. Name it, or remove it."_s)));
        QLineEdit *name = nullptr;
        for (QLineEdit *each : m_window->findChildren<QLineEdit *>())
            name = each->isVisible() && reads(each->accessibleName(), u"Name of the category"_s) ? each : name;
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, u"Empathy"_s);
        QVERIFY(window.click(u"Save"_s));
        QTRY_VERIFY((settle(), window.sees(u"Version 2."_s)));
        const Rubric rubric = m_desk->await(m_desk->reviews->rubrics()).first();
        QCOMPARE(rubric.version, 2);
        QCOMPARE(rubric.categories.last().name, u"Empathy"_s);
    }

    void theSampleGoesToTheNext()
    {
        QTRY_VERIFY((settle(), hands().sees(u"scored for Ines Duarte"_s)));
        QVERIFY(hands().click(u"Next of the sample"_s));
        settle();
        QTRY_VERIFY((settle(), hands().sees(u"Silent, audited"_s)));
    }
};

QTEST_MAIN(TestReview)
#include "test_review.moc"
