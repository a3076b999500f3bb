// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/common/ringcountdown.h"
#include "ui/inbox/inboxview.h"
#include "ui/thread/meterline.h"
#include "ui/thread/rowwidget.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"
#include "ui/widgetfaults.h"
#include "ui/windowtour.h"

#include <QAccessible>
#include <QApplication>
#include <QListView>
#include <QRegularExpression>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

// The window as a screen reader finds it.

namespace {

QList<QAccessibleInterface *> facesOf(QWidget &window)
{
    return shownFaces(QAccessible::queryAccessibleInterface(&window));
}

/// What was said last without being asked; empty: nothing.
QString announced(QWidget &window)
{
    for (QAccessibleInterface *face : facesOf(window)) {
        if (face->role() == QAccessible::Notification && face->object()->objectName() == "announcer"_L1)
            return face->text(QAccessible::Name);
    }
    return {};
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void everythingSaysWhatItIs_data()
    {
        QTest::addColumn<int>("stop");
        for (int i = 0; i < wholeTour().size(); ++i)
            QTest::newRow(wholeTour().at(i).name) << i;
    }
    void everythingSaysWhatItIs()
    {
        QFETCH(int, stop);
        TourWindow t(wholeTour().at(stop).fill);
        wholeTour().at(stop).enter(t);
        const QStringList faults = untold(t.window);
        const auto faces = facesOf(t.window);
        const auto controls = std::count_if(faces.begin(), faces.end(), [](const QAccessibleInterface *face) { return isControl(*face); });
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(controls > 8, qPrintable(QString::number(controls)));
    }

    void rowsOfTheListAreReadWhole()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        const DemoDesk::Found owen = t.desk.find(u"Owen"_s);
        t.desk.write(owen, u"Is anybody there?"_s);
        t.desk.await(t.desk.customers->optOut(t.desk.await(t.desk.customers->get(owen.customerId)).numbers.first().e164, u"STOP"_s, u"STOP"_s));
        t.desk.settle();
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(t.window.findChild<ui::InboxView *>());
        QCOMPARE(list->role(), QAccessible::List);
        QStringList rows;
        int selected = 0;
        for (int i = 0; i < list->childCount(); ++i) {
            QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
            rows += list->child(i)->text(QAccessible::Name);
            selected += list->child(i)->state().selected;
        }
        QCOMPARE(selected, 1);
        const auto rowOf = [&](const QString &name) { return rows.filter(QRegularExpression(u'^' + name)).value(0); };
        const QString maya = rowOf(u"Maya"_s);
        QVERIFY2(maya.contains(u"number verified"_s) && maya.contains(u"waiting"_s), qPrintable(maya));
        const QString sofia = rowOf(u"Sofia"_s);
        QVERIFY2(sofia.contains(u"waiting for the customer"_s) && sofia.contains(u"draft: "_s), qPrintable(sofia));
        const QString other = rowOf(u"Owen"_s);
        QVERIFY2(other.contains(u"waiting"_s) && other.contains(u"unread"_s) && other.contains(u"opted out of SMS"_s)
                     && other.contains(u"Is anybody there?"_s),
                 qPrintable(rows.join(u'\n')));
    }

    void resultsOfASearchAreReadWhole()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(t.window.focusWidget(), u"Okonkwo"_s);
        QListView *results = nullptr;
        for (QListView *view : t.window.findChildren<QListView *>()) {
            if (view->accessibleName() == u"Search results"_s)
                results = view;
        }
        QTRY_VERIFY((t.desk.settle(), results->model()->rowCount() > 0));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(results);
        QCOMPARE(list->role(), QAccessible::List);
        const QString first = list->child(0)->text(QAccessible::Name);
        QVERIFY2(first.contains(u"Maya Okonkwo"_s) && first.contains(u"Customer"_s), qPrintable(first));
    }

    void rowsOfTheTimelineAreItemsOfAList()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        int rows = 0;
        QString all;
        for (ui::RowWidget *row : t.window.findChildren<ui::RowWidget *>()) {
            if (row->accessibleName().isEmpty())
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(row);
            QCOMPARE(face->role(), QAccessible::ListItem);
            QCOMPARE(face->parent()->role(), QAccessible::List);
            all += face->text(QAccessible::Name) + u'\n';
            ++rows;
        }
        QVERIFY(rows > 3);
        QVERIFY2(all.contains(u"Maya Okonkwo, Web chat, "_s) && all.contains(QRegularExpression(u"[0-9]{2}:[0-9]{2}"_s)), qPrintable(all));
    }

    void theMeterHasAValueAndSpeaksAtItsThresholdsOnly()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        t.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto *sheet = t.window.findChild<ui::SmsSheet *>();
        QStringList said;
        for (int i = 0; i < 32; ++i) {
            sheet->editor().insertPlainText(u"ten signs."_s);
            const QString now = announced(t.window);
            if (!now.isEmpty() && (said.isEmpty() || said.last() != now))
                said += now;
        }
        QVERIFY2(said.size() == 2, qPrintable(said.join(u'\n')));
        QVERIFY2(said.first().contains(u"2 SMS"_s) && said.last().contains(u"3 SMS"_s), qPrintable(said.join(u'\n')));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&sheet->meter());
        QCOMPARE(face->role(), QAccessible::ProgressBar);
        QVERIFY(face->valueInterface());
        QCOMPARE(face->valueInterface()->currentValue().toInt(), 320);
        QCOMPARE(face->text(QAccessible::Name), sheet->meter().words());
    }

    void theRingTellsWhatIsLeft()
    {
        TourWindow t(DemoDesk::Fill::Newcomer);
        t.open(u"Maya"_s);
        t.press(u"Send OTP"_s);
        auto *ring = t.window.findChild<ui::RingCountdown *>();
        QVERIFY(ring && ring->isVisible());
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(ring);
        QCOMPARE(face->role(), QAccessible::ProgressBar);
        QVERIFY(face->valueInterface()->maximumValue().toInt() >= face->valueInterface()->currentValue().toInt());
        QVERIFY(face->valueInterface()->currentValue().toInt() > 0);
    }

    void noticesAreReadWhenTheyAppear()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        QStringList said;
        for (QAccessibleInterface *face : facesOf(t.window)) {
            if (face->role() == QAccessible::Notification && face->object() && face->object()->inherits("heliograph::ui::Banner"))
                said += face->text(QAccessible::Name);
        }
        QVERIFY2(said.join(u' ').contains(u"This is a demo"_s), qPrintable(said.join(u'\n')));
    }

    void theFoldOfPassedChecksSaysWhetherItIsOpen()
    {
        TourWindow t(DemoDesk::Fill::Settled);
        t.open(u"Maya"_s);
        t.key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        const auto fold = [&]() -> QAccessibleInterface * {
            for (QAccessibleInterface *face : facesOf(t.window)) {
                if (face->role() == QAccessible::Button && face->state().expandable)
                    return face;
            }
            return nullptr;
        };
        QVERIFY(fold());
        QVERIFY(fold()->state().collapsed);
        fold()->actionInterface()->doAction(fold()->actionInterface()->actionNames().first());
        t.desk.settle();
        QVERIFY(fold()->state().expanded);
    }
};

QTEST_MAIN(TestAccessibility)
#include "test_accessibility.moc"
