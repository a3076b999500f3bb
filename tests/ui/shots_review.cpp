// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/panehands.h"
#include "ui/reviewdesk.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include "ui/commands/commandtable.h"
#include "ui/review/reviewlist.h"
#include "ui/review/reviewpage.h"
#include "ui/review/scorecardpane.h"
#include "ui/review/scorerow.h"
#include "ui/review/transcript.h"
#include "ui/shell/mainwindow.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

struct ReviewShot {
    ReviewDesk desk;
    ui::MainWindow window;
    Shots &shots;
    explicit ReviewShot(Shots &s) : window(desk.services(), {}), shots(s)
    {
        window.resize(1280, 800);
        window.show();
        window.showReview();
        settle();
    }
    PaneHands hands() { return PaneHands(window.review()); }
    void settle()
    {
        desk.settle();
        shots.settle(160);
        desk.settle();
    }
    void search(const QString &typed)
    {
        window.review().list().setSearch(typed);
        settle();
    }
    void open(qint64 conversation)
    {
        window.review().list().select(conversation);
        settle();
    }
    void mark(int category, int step, const QString &cause = {})
    {
        ui::ScoreRow *row = window.review().scorecard().row(category);
        row->setMark({step, cause});
        Q_EMIT row->changed();
    }
    void take(const QString &name)
    {
        settle();
        shots.take(window, name, kScreens);
    }
};

/// The picture: found by a word and chips, read with a coaching note, scored but for the last category.
void reading(Shots &shots)
{
    ReviewShot s(shots);
    CoachingNote note;
    note.messageId = s.desk.newestOf(s.desk.nyla, Direction::Outbound);
    note.text = u"Clear and kind. Say the date in words here too: she should not have to open the SMS to know it."_s;
    s.desk.await(s.desk.reviews->coach(note));
    s.desk.await(s.desk.reviews->submit(s.desk.filled(s.desk.talk(u"Karim Haddad"_s, u"+447700900509"_s, 1, u"The address on the slip is wrong"_s, u"I corrected it."_s))));
    s.take(u"08-review-start"_s);
    s.search(u"agent:\"Ines Duarte\" state:closed channel:chat address"_s);
    s.open(s.desk.nyla);
    for (int i = 0; i < 8; ++i)
        s.mark(i, i == 3 ? 3 : i == 5 || i == 6 ? 2 : i == 2 ? 4 : 5);
    s.mark(4, 3, u"Date not repeated in chat"_s);
    s.window.review().scorecard().findChild<QPlainTextEdit *>()->setPlainText(u"Textbook verification. Next time repeat the date in the chat."_s);
    s.take(u"08-review"_s);
    s.hands().click(u"Submit"_s);
    s.take(u"08-review-missing"_s);
    s.window.review().coach();
    s.take(u"08-review-coach"_s);
}

void handedIn(Shots &shots)
{
    ReviewShot s(shots);
    const qint64 card = s.desk.await(s.desk.reviews->submit(s.desk.filled(s.desk.nyla, 4)));
    CoachingNote note;
    note.messageId = s.desk.newestOf(s.desk.nyla, Direction::Inbound);
    note.text = u"A good moment to ask which day suits her."_s;
    note.followUpAt = s.desk.clock.nowMs() + 6 * 86'400'000LL;
    s.desk.await(s.desk.reviews->coach(note));
    s.desk.be(u"Ines Duarte"_s, false);
    s.window.review().list().setSearch({});
    s.settle();
    s.open(s.desk.nyla);
    s.take(u"08-review-agent"_s);
    s.hands().click(u"Dispute the score"_s);
    s.take(u"08-review-agent-wrong"_s);
    s.desk.await(s.desk.reviews->answer(card, u"The SMS had the date, and she asked me to be brief."_s, true));
    s.desk.be(u"Priya Raman"_s);
    s.desk.await(s.desk.reviews->submit(s.desk.filled(s.desk.nyla, 0)));
    s.desk.be(u"Tom Halvorsen"_s);
    s.open(s.desk.nyla);
    s.take(u"08-review-disputed"_s);
    s.window.review().openTrends();
    s.take(u"08-review-trends"_s);
}

void nothing(Shots &shots)
{
    ReviewShot s(shots);
    s.search(u"agent:nobody contry:GB zzzz"_s);
    s.take(u"08-review-nothing"_s);
    s.desk.be(u"Priya Raman"_s, false);
    s.search({});
    s.take(u"08-review-agent-empty"_s);
}

void rubrics(Shots &shots)
{
    ReviewShot s(shots);
    s.window.commands().run(u"settings.page-review"_s);
    s.settle();
    s.take(u"10-settings-rubrics"_s);
    PaneHands(s.window).click(u"Add a category"_s);
    s.settle();
    PaneHands(s.window).click(u"Save"_s);
    s.take(u"10-settings-rubrics-wrong"_s);
}

} // namespace

void reviewShots(Shots &shots)
{
    reading(shots);
    handedIn(shots);
    nothing(shots);
    rubrics(shots);
}

} // namespace heliograph::test
