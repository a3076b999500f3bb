// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
// W-A1: the SMS sheet of an account whose text is set up at the provider, through the real widgets.
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/thread/checklist.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/meterline.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/thread/rowtext.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/templatebox.h"
#include "ui/threaddesk.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;
using namespace heliograph::ui;

namespace {

const QString kDeclared = uR"([{"name":"name","source":"first_name","fallback":"there"},{"name":"order","type":"number","required":true},
    {"name":"due","type":"date"},{"name":"branch","type":"choice","choices":["Leeds","York"]}])"_s;

/// A desk with two accounts: one that takes a text, and the default one, which sends a greeting.
struct GreetingDesk : ThreadDesk {
    GreetingDesk()
    {
        await(accounts->put(Account{u"greetings"_s, u"phone"_s, u"Avaamo Leeds"_s, {{u"parameters"_s, kDeclared}}, {}, true, {}, 0}));
        await(settings->set(u"provider.oneway"_s, u"greetings"_s));
        settle();
    }
};

struct Sheet {
    GreetingDesk &desk;
    QWidget window;
    ConversationPane pane;
    explicit Sheet(GreetingDesk &d) : desk(d), pane(*d.services, &window)
    {
        window.resize(926, 770);
        pane.setGeometry(0, 0, 606, 770);
        pane.setSheetHost(&window);
        pane.addCommands(*new CommandTable(&window));
        window.show();
        pane.open(d.maya, d.conversation);
        d.settle();
        open();
    }
    void open()
    {
        pane.composeSms();
        settle();
    }
    /// The sheet's own pauses are real time.
    void settle()
    {
        desk.settle();
        QTest::qWait(1);
        desk.settle();
    }
    SmsSheet &sheet() { return *pane.sheet(); }
    QLineEdit *line(const QString &name)
    {
        for (QLineEdit *edit : sheet().parameters().findChildren<QLineEdit *>()) {
            if (edit->isVisible() && edit->accessibleName().section(u' ', 0, 0) == name)
                return edit;
        }
        return nullptr;
    }
    QComboBox *box(const QString &name)
    {
        for (QComboBox *box : sheet().findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    void type(const QString &name, const QString &value)
    {
        QLineEdit *edit = line(name);
        QVERIFY2(edit, qPrintable(name));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, value);
        settle();
    }
    bool says(const QString &words)
    {
        for (QLabel *label : sheet().findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName().contains(words))
                return true;
        }
        return false;
    }
    void pressSend()
    {
        QTest::mouseClick(&sheet().sendButton(), Qt::LeftButton);
        settle();
    }
    QList<Message> oneWays()
    {
        QList<Message> all = desk.thread(desk.maya);
        all.removeIf([](const Message &m) { return m.kind != MessageKind::SmsOneWay; });
        return all;
    }
};

} // namespace

class TestGreetingSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void fieldsStandInTheTextsPlaceAndItSaysWhy()
    {
        GreetingDesk desk;
        Sheet s(desk);
        QVERIFY(!s.sheet().editor().isVisible());
        QVERIFY(!s.sheet().findChild<TemplateBox *>()->isVisible());
        QVERIFY(s.says(u"sends a greeting that is set up there"_s));
        QVERIFY(!s.sheet().meter().isVisible());
        QVERIFY(s.says(u"How many SMS this becomes, and what it costs, only"_s));
        QVERIFY(s.says(u"The desk does not know it."_s));
        QCOMPARE(s.line(u"name"_s)->text(), u"Maya"_s); // of the profile
        QVERIFY(s.says(u"From the profile"_s));
        QVERIFY(s.line(u"order"_s)->accessibleName().contains("required"_L1));
        QVERIFY(s.line(u"name"_s)->hasFocus());
    }

    void anEmptyRequiredFieldIsNoMistakeUntilSendIsPressed()
    {
        GreetingDesk desk;
        Sheet s(desk);
        QVERIFY(s.sheet().whyNot().contains(u"required"_s));
        QVERIFY(!s.says(u"A parameter is not right"_s));
        s.pressSend();
        QVERIFY(s.line(u"order"_s)->hasFocus());
        QVERIFY(s.says(u"It must not be empty."_s));
        QVERIFY(s.says(u"A parameter is not right"_s));
        QVERIFY(desk.requests.isEmpty());
    }

    void aValueOfTheWrongTypeIsExplainedInItsPlace()
    {
        GreetingDesk desk;
        Sheet s(desk);
        s.type(u"order"_s, u"soon"_s);
        QVERIFY(s.line(u"order"_s)->property("invalid").toBool());
        QVERIFY(s.line(u"order"_s)->accessibleDescription().contains(u"It must be a number"_s));
        QVERIFY(!s.sheet().whyNot().isEmpty());
        s.type(u"order"_s, u"4411"_s);
        QVERIFY(!s.line(u"order"_s)->property("invalid").toBool());
        s.type(u"due"_s, u"1.12."_s);
        QVERIFY(s.line(u"due"_s)->accessibleDescription().contains(u"2026-12-01"_s));
        s.type(u"due"_s, u"2026-12-01"_s);
        QCOMPARE(s.sheet().whyNot(), QString());
    }

    void itGoesOnceAndTheThreadSaysWhatWent()
    {
        GreetingDesk desk;
        Sheet s(desk);
        s.type(u"order"_s, u"4411"_s);
        s.box(u"branch"_s)->setCurrentIndex(2);
        Q_EMIT s.box(u"branch"_s)->activated(2);
        s.settle();
        QTest::keyClick(s.line(u"order"_s), Qt::Key_Return, Qt::ControlModifier);
        s.settle();
        QVERIFY(!s.sheet().isVisible());
        desk.pass(30'000);
        QCOMPARE(desk.requests.size(), 1);
        QCOMPARE(desk.requests.first().text, QString());
        QCOMPARE(desk.requests.first().parameters, (QJsonObject{{u"branch"_s, u"York"_s}, {u"name"_s, u"Maya"_s}, {u"order"_s, u"4411"_s}}));
        const QList<Message> sent = s.oneWays();
        QCOMPARE(sent.size(), 1);
        QCOMPARE(shownBody(sent.first()), u"Phone greeting · parameters branch=York, name=Maya, order=4411"_s);
        QCOMPARE(smsSize(sent.first()), QString());
    }

    void whatWasTypedIsKeptThroughClosingAndARestart()
    {
        GreetingDesk desk;
        {
            Sheet s(desk);
            s.type(u"order"_s, u"44x"_s);
            s.type(u"name"_s, u"Ms Okonkwo"_s);
            s.sheet().closeSheet();
            s.settle();
        }
        desk.reopen();
        Sheet s(desk);
        QCOMPARE(s.line(u"order"_s)->text(), u"44x"_s);
        QCOMPARE(s.line(u"name"_s)->text(), u"Ms Okonkwo"_s);
        QVERIFY(s.says(u"Draft kept"_s));
    }

    void anotherAccountBringsTheTextBack()
    {
        GreetingDesk desk;
        Sheet s(desk);
        s.type(u"order"_s, u"4411"_s);
        QComboBox *accounts = s.box(u"Provider"_s);
        accounts->setCurrentIndex(accounts->findData(u"phone"_s));
        Q_EMIT accounts->activated(accounts->currentIndex());
        s.settle();
        QVERIFY(s.sheet().editor().isVisible() && s.sheet().meter().isVisible());
        QVERIFY(!s.sheet().parameters().isVisible());
        QCOMPARE(s.sheet().whyNot(), u"Write something first"_s);
    }

    void undoBringsTheFieldsBack()
    {
        GreetingDesk desk;
        Sheet s(desk);
        s.type(u"order"_s, u"4411"_s);
        s.pressSend();
        QVERIFY(!s.sheet().isVisible());
        QTest::keyClick(&s.pane, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        s.settle();
        QVERIFY(s.sheet().isVisible());
        QCOMPARE(s.line(u"order"_s)->text(), u"4411"_s);
        desk.pass(30'000);
        QVERIFY(desk.requests.isEmpty());
    }
};

QTEST_MAIN(TestGreetingSheet)
#include "test_greetingsheet.moc"
