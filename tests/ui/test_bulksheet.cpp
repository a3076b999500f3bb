// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testsize.h"
#include "ui/bulk/bulkbutton.h"
#include "ui/bulk/bulkexport.h"
#include "ui/bulk/bulksheet.h"
#include "ui/bulkdesk.h"
#include "ui/panehands.h"
#include "ui/thread/reasonedbutton.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::test {

struct SheetOverDesk {
    explicit SheetOverDesk(int count) : desk(count), services(desk.services()), sheet(services, &window), hands(sheet)
    {
        window.resize(1280, 772);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }
    bool comes(const std::function<bool()> &what)
    {
        return QTest::qWaitFor([&] {
            desk.settle();
            return what();
        }, 20'000);
    }
    bool ready()
    {
        return comes([this] { return sheet.sendButton().reason().isEmpty(); });
    }
    void key(Qt::Key key, int times = 1)
    {
        for (int i = 0; i < times; ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &sheet, key);
    }
    /// Tab until the focus is there; false: it never comes.
    bool tabTo(const QWidget *there)
    {
        for (int i = 0; i < 40; ++i) {
            if (QApplication::focusWidget() == there)
                return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    BulkDesk desk;
    ui::DeskServices services;
    QWidget window;
    ui::BulkSheet sheet;
    PaneHands hands;
};

class TestBulkSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromTheTextToTheLastByKeyboard()
    {
        SheetOverDesk d(30);
        const auto before = d.desk.requests.size();
        d.sheet.compose(d.desk.people);
        QVERIFY(d.comes([&] { return d.hands.sees(u"Recipients"_s); }));
        QCOMPARE(d.sheet.sendButton().reason(), u"Write the text first"_s);
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), u"Hi {{first_name|there}}, see you Thursday."_s);
        QVERIFY(d.ready());
        QVERIFY(d.hands.sees(u"Problems are left out"_s));
        QVERIFY(d.hands.sees(u"Bartholomew"_s)); // the longest, who also gets it first
        QCOMPARE(d.desk.requests.size(), before);
        QVERIFY(d.tabTo(&d.sheet.sendButton()));
        d.key(Qt::Key_Space);
        QVERIFY(d.comes([&] { return d.hands.button(u"Send the rest"_s) && d.hands.button(u"Send the rest"_s)->isEnabled(); }));
        QCOMPARE(d.desk.requests.size(), before + 1);
        QVERIFY(d.desk.requests.last().text.startsWith(u"Hi Bartholomew"_s));
        QVERIFY(d.tabTo(d.hands.button(u"Send the rest"_s)));
        d.key(Qt::Key_Space);
        QVERIFY(d.comes([&] { return d.hands.sees(u"Everybody is through"_s); }));
        QCOMPARE(d.desk.requests.size(), before + 24); // of 30, three are not verified and three opted out
        d.key(Qt::Key_Escape);
        QVERIFY(!d.sheet.isVisible());
    }

    void whatIsWrongStandsInTheTable()
    {
        SheetOverDesk d(18);
        d.sheet.compose(d.desk.people);
        d.sheet.findChild<QPlainTextEdit *>()->setPlainText(u"Hello."_s);
        QVERIFY(d.ready());
        const QList<QTableView *> tables = d.sheet.findChildren<QTableView *>();
        auto *table = *std::find_if(tables.begin(), tables.end(), [](const QTableView *t) { return t->isVisible(); });
        QVERIFY(d.comes([&] { return table->model()->rowCount() == 4 && !table->model()->index(3, 2).data().toString().isEmpty(); }));
        QStringList words;
        for (int row = 0; row < 4; ++row)
            words.append(table->model()->index(row, 2).data().toString());
        QCOMPARE(words, (QStringList{u"Number not verified"_s, u"Opted out of SMS"_s, u"Number not verified"_s, u"Opted out of SMS"_s}));
        qint64 wanted = 0;
        connect(&d.sheet, &ui::BulkSheet::customerWanted, this, [&](qint64 id) { wanted = id; });
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        d.key(Qt::Key_Return);
        QCOMPARE(wanted, d.desk.people.at(4));
        QVERIFY(!d.sheet.isVisible());
        // Nothing was sent, and the plan is forgotten; the text is there for the next time.
        QVERIFY(d.comes([&] { return d.desk.await(d.desk.bulk->jobs()).isEmpty(); }));
        d.sheet.compose(d.desk.people);
        QVERIFY(d.ready());
        QCOMPARE(d.sheet.findChild<QPlainTextEdit *>()->toPlainText(), u"Hello."_s);
    }

    void theTextIsThereAfterARestartAndGoneOnceItWent()
    {
        BulkDesk desk(3);
        const auto text = [](ui::BulkSheet &sheet) { return sheet.findChild<QPlainTextEdit *>()->toPlainText(); };
        QWidget window;
        window.resize(1280, 772);
        window.show();
        {
            const ui::DeskServices services = desk.services();
            ui::BulkSheet sheet(services, &window);
            sheet.compose(desk.people);
            desk.settle();
            sheet.findChild<QPlainTextEdit *>()->setPlainText(u"See you Thursday."_s);
            sheet.closeSheet();
            desk.settle();
        }
        const ui::DeskServices services = desk.services();
        ui::BulkSheet sheet(services, &window);
        sheet.compose(desk.people);
        const auto comes = [&](const std::function<bool()> &what) {
            return QTest::qWaitFor([&] {
                desk.settle();
                return what();
            }, 20'000);
        };
        QVERIFY(comes([&] { return text(sheet) == u"See you Thursday."_s; }));
        QVERIFY(comes([&] { return sheet.sendButton().reason().isEmpty(); }));
        sheet.sendButton().click();
        QVERIFY(comes([&] { return text(sheet).isEmpty(); }));
        QVERIFY(desk.await(desk.conversations->draft(0, u"bulk"_s)).text.isEmpty());
    }

    void theResultsAreAFileForTheirOwnerAlone()
    {
        BulkDesk desk(12);
        const ui::DeskServices services = desk.services();
        const qint64 id = desk.await(desk.bulk->create(u"Thursday round"_s, desk.people));
        const auto saved = [&](const QString &path) {
            QString problem = u"nothing"_s;
            auto *job = new ui::BulkExport(services, id, path, this);
            connect(job, &ui::BulkExport::finished, this, [&](const QString &said) { problem = said; });
            job->run();
            desk.settle();
            return problem;
        };
        const QTemporaryDir folder;
        QVERIFY(!saved(folder.filePath(u"no/such/folder/results.csv"_s)).isEmpty());
        const QString path = folder.filePath(u"results.csv"_s);
        QCOMPARE(saved(path), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xef\xbb\xbfnumber,name,phone,result"));
        QCOMPARE(text.count('\n'), 13);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    }

    void theWindowStaysQuickWhileItGoes()
    {
        SheetOverDesk d(scaled(250, 5'000));
        d.sheet.compose(d.desk.people);
        d.sheet.findChild<QPlainTextEdit *>()->setPlainText(u"Hello {{first_name|there}}."_s);
        QVERIFY(d.ready());
        d.hands.click(u"Send one first"_s);
        QList<qint64> gaps; // microseconds from one turn of the event loop to the next
        QElapsedTimer since;
        QTimer tick;
        connect(&tick, &QTimer::timeout, this, [&] {
            gaps.append(since.nsecsElapsed() / 1'000);
            since.restart();
        });
        since.start();
        tick.start(0);
        d.sheet.sendButton().click();
        QVERIFY(QTest::qWaitFor([&] {
            d.desk.clock.fireDue();
            return d.hands.sees(u"Everybody is through"_s);
        }, 600'000));
        std::sort(gaps.begin(), gaps.end());
        qInfo("%lld recipients: %lld turns, 99 %% within %.1f ms, the longest %.1f ms (floor: 16.7 ms)", qlonglong(d.desk.people.size()), qlonglong(gaps.size()),
              double(gaps.at(gaps.size() * 99 / 100)) / 1'000, double(gaps.last()) / 1'000);
    }

    void closedItGoesOnAndTheStatusBarLeadsBack()
    {
        SheetOverDesk d(12);
        ui::BulkButton button(d.services);
        d.desk.await(d.desk.settings->set(u"cap.segments"_s, u"5"_s));
        d.sheet.compose(d.desk.people);
        d.sheet.findChild<QPlainTextEdit *>()->setPlainText(u"Hello."_s);
        QVERIFY(d.ready());
        QVERIFY(d.hands.sees(u"Today's limit leaves"_s));
        d.hands.click(u"Send one first"_s);
        d.sheet.sendButton().click();
        QVERIFY(d.comes([&] { return d.hands.sees(u"Today's limit for bulk is reached."_s); }));
        d.sheet.closeSheet();
        QVERIFY(d.comes([&] { return button.text().contains(u"paused"_s); }));
        connect(&button, &ui::BulkButton::wanted, &d.sheet, &ui::BulkSheet::follow);
        button.click();
        QVERIFY(d.comes([&] { return d.hands.button(u"Go on"_s) != nullptr; }));
        d.desk.await(d.desk.settings->set(u"cap.segments"_s, u"0"_s));
        QVERIFY(d.hands.click(u"Go on"_s));
        QVERIFY(d.comes([&] { return d.hands.sees(u"Everybody is through"_s); }));
    }
};

} // namespace heliograph::test

QTEST_MAIN(heliograph::test::TestBulkSheet)
#include "test_bulksheet.moc"
