// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/auditpage.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QTableView>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// The audit trail as a supervisor meets it (H3).
class TestAuditPage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeTrailIsVerifiedAndSignedOff();
    void whatWasDoneToItIsNamedAndItIsNotSignedOff();
    void aSavedHeadIsComparedAndAWrongFileIsSaid();
    void theTrailIsNarrowedAndWrongDaysAreSaid();
    void whatIsNewComesInByItself();
    void itIsExportedAsItIsNarrowed();
    void anAgentIsToldWhyAndTheRoleChangesLive();
};

namespace {

struct AuditBench {
    AuditBench() : page(desk.services()), hands(page)
    {
        for (int i = 0; i < 3; ++i)
            desk.await(desk.settings->set(u"workspace.name"_s, u"Fernhill %1"_s.arg(i)));
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
    /// Waits for words: a verification runs in a thread of its own.
    bool reads(const QString &words)
    {
        return QTest::qWaitFor([&] { return desk.settle(), hands.sees(words); }, 10'000);
    }
    QTableView *table() { return page.findChild<QTableView *>(); }
    int rows() { return table()->model()->rowCount(); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    QComboBox *box(const QString &name)
    {
        for (QComboBox *each : page.findChildren<QComboBox *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        qFatal("no box %s", qPrintable(name));
    }
    void chooseFile(const QString &file)
    {
        auto *dialog = page.findChild<QFileDialog *>();
        QVERIFY(dialog && !dialog->isModal());
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QTRY_VERIFY((desk.settle(), !page.findChild<QFileDialog *>()));
    }
    /// What somebody with the file does: the oldest entries are gone, and no cut says why.
    void takeAway(qint64 through)
    {
        desk.await(desk.store->write([through](store::Unit &unit) { return unit.audit.removeThrough(through); }));
        desk.settle();
    }
    DemoDesk desk;
    ui::AuditPage page;
    PaneHands hands;
};

} // namespace

void TestAuditPage::aWholeTrailIsVerifiedAndSignedOff()
{
    // GIVEN a trail that nobody signed off
    AuditBench b;
    QVERIFY2(b.reads(u"Not verified since this page was opened"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"There is no head to save yet"_s));
    QVERIFY(!b.hands.button(u"Save the head…"_s)->isEnabled());
    // WHEN it is verified, THEN it is whole, and no more is claimed
    b.click(u"Verify"_s);
    QVERIFY2(b.reads(u"The trail is whole"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.sees(u"Nobody has signed it off yet. Entries cut off at the end, or a trail written anew, cannot be found."_s));
    // WHEN it is signed off, THEN a cut would be found from then on
    b.click(u"Sign off"_s);
    QVERIFY2(b.reads(u"Signed off up to entry"_s), qPrintable(b.hands.seen()));
    QVERIFY(b.hands.button(u"Save the head…"_s)->isEnabled());
    b.click(u"Verify"_s);
    QVERIFY2(b.reads(u"Held against the head of"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.sees(u"cannot be found"_s));
}

void TestAuditPage::whatWasDoneToItIsNamedAndItIsNotSignedOff()
{
    AuditBench b;
    b.takeAway(2);
    b.click(u"Verify"_s);
    QVERIFY2(b.reads(u"Entries 1 to 2 were deleted"_s), qPrintable(b.hands.seen()));
    b.click(u"Sign off"_s);
    QVERIFY2(b.reads(u"A broken trail is not signed off"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Save the head…"_s)->isEnabled());
}

void TestAuditPage::aSavedHeadIsComparedAndAWrongFileIsSaid()
{
    AuditBench b;
    const QString text = b.desk.folder.filePath(u"head.txt"_s), print = b.desk.folder.filePath(u"head.pdf"_s);
    b.click(u"Sign off"_s);
    QVERIFY(b.reads(u"Signed off up to entry"_s));
    b.click(u"Save the head…"_s);
    b.chooseFile(text);
    QFile file(text);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\nsignature: "));
    b.click(u"Save the head…"_s);
    b.chooseFile(print);
    QFile page(print);
    QVERIFY(page.open(QIODevice::ReadOnly));
    QVERIFY(page.readAll().startsWith("%PDF"));
    b.click(u"Compare with a saved head…"_s);
    b.chooseFile(text);
    QVERIFY2(b.reads(u"Held against the head of"_s), qPrintable(b.hands.seen()));
    b.click(u"Compare with a saved head…"_s);
    b.chooseFile(print);
    QVERIFY2(b.reads(u"This file holds no head of an audit trail"_s), qPrintable(b.hands.seen()));
}

void TestAuditPage::theTrailIsNarrowedAndWrongDaysAreSaid()
{
    AuditBench b;
    const int all = b.rows();
    QVERIFY(all >= 3);
    QCOMPARE(b.cell(0, ui::AuditModel::What), u"Setting changed"_s);
    QVERIFY(b.cell(0, ui::AuditModel::About).startsWith(u"Setting workspace.name"_s));
    // By what it is about
    b.desk.await(b.desk.settings->set(u"agent.name"_s, u"Tom Okafor"_s));
    b.box(u"What it is about"_s)->setCurrentText(u"Sign-ins and roles"_s);
    QTRY_VERIFY((b.desk.settle(), b.rows() < all));
    QStringList what;
    for (int row = 0; row < b.rows(); ++row)
        what.append(b.cell(row, ui::AuditModel::What));
    QVERIFY2(what.contains(u"Somebody else sat down"_s) && !what.contains(u"Setting changed"_s), qPrintable(what.join(u", "_s)));
    b.click(u"Show everything"_s);
    QTRY_VERIFY((b.desk.settle(), b.rows() > all));
    // By object
    b.hands.type(u"About"_s, u"Setting: workspace.name"_s);
    QTRY_COMPARE((b.desk.settle(), b.rows()), 3);
    b.hands.type(u"About"_s, u"nothing:7"_s);
    QVERIFY2(b.reads(u"No entry is like this"_s), qPrintable(b.hands.seen()));
    b.click(u"Show everything"_s);
    // By day, and what is no day
    b.hands.type(u"From day"_s, u"2026-13-99"_s);
    QVERIFY2(b.reads(u"Write a day as 2026-11-28."_s), qPrintable(b.hands.seen()));
    b.hands.type(u"From day"_s, u"2026-05-20"_s);
    b.hands.type(u"Until day"_s, u"2026-05-10"_s);
    QVERIFY2(b.reads(u"The last day is before the first."_s), qPrintable(b.hands.seen()));
    b.hands.type(u"Until day"_s, u"2026-05-30"_s);
    QVERIFY2(b.reads(u"No entry is like this"_s), qPrintable(b.hands.seen()));
    b.hands.type(u"From day"_s, u"2026-05-14"_s);
    QTRY_VERIFY((b.desk.settle(), b.rows() >= 3));
    // The chosen entry is told in full.
    b.table()->setFocus();
    QTest::keyClick(b.table(), Qt::Key_Home, Qt::ControlModifier);
    QVERIFY2(b.hands.sees(u"hash "_s), qPrintable(b.hands.seen()));
}

void TestAuditPage::whatIsNewComesInByItself()
{
    AuditBench b;
    const int before = b.rows();
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"supervisor"_s));
    QTRY_COMPARE((b.desk.settle(), b.rows()), before + 1);
    QCOMPARE(b.cell(0, ui::AuditModel::What), u"Role changed"_s);
    QCOMPARE(b.cell(0, ui::AuditModel::About), u"Role: Supervisor"_s);
}

void TestAuditPage::itIsExportedAsItIsNarrowed()
{
    AuditBench b;
    b.hands.type(u"About"_s, u"setting:workspace.name"_s);
    QTRY_COMPARE((b.desk.settle(), b.rows()), 3);
    const QString file = b.desk.folder.filePath(u"trail.csv"_s);
    b.click(u"Export CSV…"_s);
    b.chooseFile(file);
    QFile table(file);
    QTRY_VERIFY((b.desk.settle(), table.exists()));
    QVERIFY(table.open(QIODevice::ReadOnly));
    QCOMPARE(table.readAll().count('\n'), 4);
}

void TestAuditPage::anAgentIsToldWhyAndTheRoleChangesLive()
{
    AuditBench b;
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"agent"_s));
    b.desk.settle();
    QVERIFY2(b.hands.sees(u"Only a supervisor opens the audit trail"_s), qPrintable(b.hands.seen()));
    QVERIFY(!b.hands.button(u"Verify"_s));
    QVERIFY(!b.table()->isVisible());
    b.desk.await(b.desk.settings->set(u"agent.role"_s, u"supervisor"_s));
    b.desk.settle();
    QVERIFY(b.hands.button(u"Verify"_s));
    QTRY_VERIFY((b.desk.settle(), b.rows() > 3));
}

QTEST_MAIN(TestAuditPage)
#include "test_auditpage.moc"
