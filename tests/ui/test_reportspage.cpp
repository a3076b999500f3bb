// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/demo/pastseed.h"
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/reports/chartview.h"
#include "ui/reports/emptyreports.h"
#include "ui/reports/figurestable.h"
#include "ui/reports/figuresview.h"
#include "ui/reports/periodbar.h"
#include "ui/reports/reportcard.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// The place of the reports, through the keyboard and the mouse.
class TestReportsPage : public QObject
{
    Q_OBJECT
    using Side = ui::ReportCard::Side;
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;

    ui::ReportsPage &page() { return m_window->reports(); }
    ui::ReportCard &card(int question) { return page().card(question); }
    PaneHands hands() { return PaneHands(page()); }
    void settle()
    {
        do
            m_desk->settle();
        while (page().busy());
    }
    void open(DemoDesk::Fill fill = DemoDesk::Fill::Settled)
    {
        m_window.reset();
        m_desk = std::make_unique<DemoDesk>(fill);
        if (fill != DemoDesk::Fill::Real)
            m_desk->await(seedPast(*m_desk->store, demo::makePast(m_desk->clock.nowMs())));
        m_window = std::make_unique<ui::MainWindow>(m_desk->services(), QString());
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        QVERIFY(page().isVisible());
    }
    void press(const QString &words)
    {
        QVERIFY2(hands().click(words), qPrintable(words));
        settle();
    }
    QComboBox *box(const QString &name)
    {
        const auto boxes = page().findChildren<QComboBox *>();
        for (QComboBox *each : boxes) {
            if (each->isVisible() && reads(each->accessibleName(), name))
                return each;
        }
        return nullptr;
    }
    void choose(QComboBox *from, const QString &data)
    {
        QVERIFY(from);
        const int at = from->findData(data);
        QVERIFY2(at >= 0, qPrintable(data));
        from->setCurrentIndex(at);
        Q_EMIT from->activated(at);
        settle();
    }
    Report report(const ReportQuery &query) { return m_desk->await(m_desk->reports->read(query)); }
    qint64 shown(int question, int row, int column)
    {
        return card(question).table().index(row, column).data().toString().remove(u',').toLongLong();
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Appearance(ui::Scheme::Light)); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void fourQuestionsAreAnsweredForTheDaysThatAreChosen()
    {
        // GIVEN the desk of the demo WHEN the reports are opened THEN they are about the last 14 days
        open();
        const Report fourteen = report({policy::lastDays(14, m_desk->reports->today()), {}, {}, GroupBy::Day});
        QVERIFY(fourteen.total.conversations > 20);
        QCOMPARE(card(0).chart().chart().points(), 14);
        QVERIFY2(card(0).answer().strong.contains(QString::number(fourteen.total.conversations)), qPrintable(card(0).answer().main));
        QVERIFY(card(0).answer().rest.contains(u"14"_s));
        QVERIFY(!card(1).answer().rest.isEmpty() && !card(2).answer().strong.isEmpty());
        QVERIFY2(card(3).answer().main.contains(u'€'), qPrintable(card(3).answer().main));
        QVERIFY(hands().sees(u"Europe/London"_s));
        // WHEN another time is chosen THEN they follow
        press(u"30 days"_s);
        QCOMPARE(card(0).chart().chart().points(), 30);
        press(u"Today"_s);
        QCOMPARE(card(0).chart().chart().points(), 24);
        QCOMPARE(card(0).chart().chart().running, 14); // 14:36 in Leeds
        QVERIFY(!card(0).chart().chart().series.first().values.at(15));
    }

    void eachFilterIsThatOfTheService()
    {
        open();
        const policy::ReportPeriod days = page().query().period;
        choose(box(u"Agent"_s), u"Priya Raman"_s);
        const Report hers = report({days, u"Priya Raman"_s, {}, GroupBy::Day});
        QVERIFY(hers.total.conversations > 0 && hers.total.conversations < report({days, {}, {}, GroupBy::Day}).total.conversations);
        QVERIFY(card(0).answer().strong.contains(QString::number(hers.total.conversations)));
        choose(box(u"Provider"_s), u"demo"_s);
        QCOMPARE(page().query().account, u"demo"_s);
        QCOMPARE(shown(3, 0, 1), report({days, u"Priya Raman"_s, u"demo"_s, GroupBy::Provider}).total.billed);
    }

    void theTableHasTheSameNumbersAndTheirSum()
    {
        open();
        card(0).setSide(Side::Table);
        settle();
        const Report byDay = report(page().query());
        QCOMPARE(card(0).table().rowCount(), 15);
        for (int row = 0; row < 14; ++row)
            QCOMPARE(shown(0, row, 1), byDay.rows.at(row).figures.conversations);
        QCOMPARE(shown(0, 14, 1), byDay.total.conversations);
        // WHEN it is told apart by agent THEN there is a row for each of them
        auto *groupings = card(0).findChild<QComboBox *>();
        groupings->setCurrentIndex(groupings->findData(int(GroupBy::Agent)));
        Q_EMIT groupings->activated(groupings->currentIndex());
        settle();
        QCOMPARE(card(0).grouping(), GroupBy::Agent);
        QStringList names;
        for (int row = 0; row < card(0).table().rowCount(); ++row)
            names.append(card(0).table().index(row, 0).data().toString());
        QVERIFY(names.contains(u"Ines Duarte"_s) && names.contains(u"Jonas Keller"_s));
        QCOMPARE(shown(0, card(0).table().rowCount() - 1, 1), byDay.total.conversations);
        // AND the arrow keys go through it
        auto *view = card(0).findChild<ui::FiguresView *>();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
    }

    void whatAFigureMeansIsOneClickAway()
    {
        open();
        auto *button = hands().button(u"What it means"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
        QVERIFY(hands().sees(u"Conversations that began in this time, whoever wrote first."_s));
    }

    void daysThatCannotBeAreRefusedInPlace()
    {
        open();
        const policy::ReportPeriod before = page().query().period;
        press(u"Choose…"_s);
        auto *bar = page().findChild<ui::PeriodBar *>();
        QVERIFY(bar->isVisible());
        const auto days = bar->findChildren<QDateEdit *>();
        QCOMPARE(days.size(), 2);
        QVERIFY(days.first()->hasFocus());
        const QDate today = m_desk->reports->today();
        days.last()->setDate(today.addDays(3));
        press(u"Show"_s);
        QVERIFY(hands().sees(u"These days are still to come."_s));
        days.last()->setDate(days.first()->date().addDays(-1));
        press(u"Show"_s);
        QVERIFY(hands().sees(u"The last day is before the first."_s));
        QVERIFY(days.last()->hasFocus());
        QCOMPARE(page().query().period, before);
        days.first()->setDate(today.addDays(-40));
        days.last()->setDate(today.addDays(-20));
        press(u"Show"_s);
        QCOMPARE(page().query().period, (policy::ReportPeriod{today.addDays(-40), today.addDays(-20)}));
        QCOMPARE(card(0).chart().chart().points(), 21);
        QCOMPARE(card(0).chart().chart().running, -1);
        QVERIFY(!hands().sees(u"The last day is before the first."_s));
    }

    void aTableAndAPageAreWrittenAndAudited()
    {
        open();
        const QString table = m_desk->folder.filePath(u"costs.csv"_s), paper = m_desk->folder.filePath(u"reports.pdf"_s);
        page().saveTable(3, table);
        page().print(paper);
        QTRY_VERIFY(QFile::exists(table) && QFile::exists(paper));
        settle();
        QFile csv(table), pdf(paper);
        QVERIFY(csv.open(QIODevice::ReadOnly) && pdf.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3); // head, one provider, sum
        QVERIFY2(lines.at(1).startsWith(u"Simulated provider,"_s), qPrintable(lines.at(1)));
        QVERIFY(pdf.read(5) == "%PDF-" && pdf.size() > 5'000);
        const auto trail = [this] { return m_desk->await(m_desk->store->read([](const store::View &view) { return view.audit.page(0, 10); })); };
        const auto exports = [&trail] {
            const QList<AuditEntry> all = trail();
            return std::count_if(all.begin(), all.end(), [](const AuditEntry &entry) { return entry.action == u"report.exported"_s; });
        };
        QTRY_COMPARE(exports(), 2);
        // WHEN it cannot be written THEN the window says so
        QSignalSpy failed(&page(), &ui::ReportsPage::failed);
        page().saveTable(0, u"/nowhere/at/all.csv"_s);
        QTRY_COMPARE(failed.size(), 1);
    }

    void anAgentSeesTheirOwnAndIsToldWhy()
    {
        open();
        m_desk->await(m_desk->settings->set(u"agent.role"_s, u"agent"_s));
        settle();
        QCOMPARE(page().query().agent, u"Ines Duarte"_s);
        QComboBox *agents = box(u"Agent"_s);
        QVERIFY(agents && !agents->isEnabled() && agents->count() == 1);
        QVERIFY(!agents->accessibleDescription().isEmpty());
        QVERIFY(hands().sees(u"These are your own figures"_s));
        const Report own = report({page().query().period, u"Ines Duarte"_s, {}, GroupBy::Day});
        QVERIFY(card(0).answer().strong.contains(QString::number(own.total.conversations)));
        QSignalSpy wanted(&card(0), &ui::ReportCard::saveWanted), refused(&card(0), &ui::ReportCard::refused);
        auto *save = card(0).findChild<QPushButton *>();
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(refused.size(), 1);
    }

    void anEmptyDeskSaysWhatWillBeHere()
    {
        open(DemoDesk::Fill::Real);
        auto *empty = page().findChild<ui::EmptyReports *>();
        QVERIFY(empty->isVisible());
        QVERIFY(hands().sees(u"Nothing happened in this time"_s));
        press(u"Show 30 days"_s);
        QCOMPARE(page().query().period.days(), 30);
        QVERIFY(!hands().button(u"Show 30 days"_s));
    }

    void whatHappensMeanwhileIsReadAgain()
    {
        open();
        press(u"Today"_s);
        const Report before = report(page().query());
        m_desk->arrive(u"newcomer"_s, u"Hello, are you open tomorrow?"_s);
        const QString more = QString::number(before.total.conversations + 1);
        QTRY_VERIFY_WITH_TIMEOUT(card(0).answer().strong.contains(more), 15'000);
    }
};

QTEST_MAIN(TestReportsPage)
#include "test_reportspage.moc"
