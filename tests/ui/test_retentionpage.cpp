// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/retentionpage.h"

#include <QCheckBox>
#include <QPushButton>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// How long things are kept, as a supervisor sets it and as it is removed (reliability.md A8).
class TestRetentionPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongDaysAreSaidAndNothingIsSaved();
    void whatIsOldIsCountedAskedAboutAndRemoved();
    void anAgentIsToldWhy();
};

namespace {

struct KeepBench {
    KeepBench() : page(desk.services()), hands(page)
    {
        page.resize(1022, 760);
        page.show();
        desk.settle();
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    bool reads(const QString &words)
    {
        return QTest::qWaitFor([&] { return desk.settle(), hands.sees(words); }, 10'000);
    }
    DemoDesk desk;
    ui::RetentionPage page;
    PaneHands hands;
};

} // namespace

void TestRetentionPage::wrongDaysAreSaidAndNothingIsSaved()
{
    KeepBench b;
    for (const auto &[typed, said] : {std::pair(u"a year"_s, u"It must be a number."_s), std::pair(u"-5"_s, u"The number is too small or too large."_s)}) {
        QVERIFY(b.hands.type(u"Messages, days"_s, typed));
        QVERIFY(!b.hands.button(u"Preview"_s)->isEnabled());
        QVERIFY(b.hands.sees(u"Save the days first"_s));
        b.click(u"Save"_s);
        QVERIFY2(b.hands.sees(said), qPrintable(b.hands.seen()));
        QCOMPARE(b.desk.settings->current().number(Key::KeepMessages), 365);
    }
    b.click(u"Discard"_s);
    QVERIFY(b.hands.button(u"Preview"_s)->isEnabled());
}

void TestRetentionPage::whatIsOldIsCountedAskedAboutAndRemoved()
{
    // GIVEN a desk on which everything is young
    KeepBench b;
    QVERIFY(b.hands.type(u"Messages, days"_s, u"36500"_s));
    for (const QString &field : {u"How a text was sent, days"_s, u"Codes, days"_s, u"Audit trail, days"_s})
        QVERIFY(b.hands.type(field, u"0"_s));
    b.click(u"Save"_s);
    b.click(u"Preview"_s);
    QVERIFY2(b.reads(u"Nothing is old enough"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Remove now"_s)->isEnabled());
    // WHEN two years go by
    b.click(u"Preview"_s);
    QVERIFY(b.hands.type(u"Messages, days"_s, u"365"_s));
    b.click(u"Save"_s);
    b.desk.clock.wall += 730LL * 86'400'000;
    b.click(u"Preview"_s);
    // THEN it says what would go, and asks before it does
    QVERIFY2(b.reads(u"This would be removed"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Remove now"_s)->isEnabled());
    QVERIFY(b.hands.sees(u"Tick the box first."_s));
    QCheckBox *sure = nullptr;
    for (QCheckBox *box : b.page.findChildren<QCheckBox *>()) {
        if (box->text() == u"I know that nothing of it comes back"_s)
            sure = box;
    }
    QVERIFY(sure && sure->isVisible());
    sure->setFocus();
    QTest::keyClick(sure, Qt::Key_Space);
    // Other days are another count.
    b.desk.await(b.desk.settings->set(u"retention.messages"_s, u"30"_s));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Nothing has been counted yet"_s) && !b.hands.button(u"Remove now"_s)->isEnabled(), qPrintable(b.hands.seen()));
    b.click(u"Preview"_s);
    QVERIFY2(b.reads(u"This would be removed"_s), qPrintable(b.hands.seen()));
    QVERIFY(!sure->isChecked());
    sure->setFocus();
    QTest::keyClick(sure, Qt::Key_Space);
    b.click(u"Remove now"_s);
    QVERIFY2(b.reads(u"Nothing of it is left in the file or in the search."_s), qPrintable(b.hands.seen()));
    b.click(u"Preview"_s);
    QVERIFY2(b.reads(u"Nothing is old enough"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.desk.await(b.desk.store->selfTest()).sound());
}

void TestRetentionPage::anAgentIsToldWhy()
{
    KeepBench b;
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"agent"_s));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Only a supervisor decides how long things are kept"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Preview"_s)->isEnabled());
}

QTEST_MAIN(TestRetentionPage)
#include "test_retentionpage.moc"
