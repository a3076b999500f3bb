// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/panehands.h"
#include "ui/settings/settingspane.h"

#include <QApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace heliograph;
using namespace heliograph::test;

namespace {

struct Page {
    explicit Page(DemoDesk::Fill fill) : desk(fill), pane(desk.services()), hands(pane)
    {
        pane.resize(1230, 760);
        pane.show();
        pane.showTemplates();
        desk.settle();
    }
    void click(const QString &words)
    {
        if (!hands.click(words))
            qFatal("no button %s among\n%s", qPrintable(words), qPrintable(hands.seen()));
        desk.settle();
    }
    QPlainTextEdit &text()
    {
        for (QPlainTextEdit *edit : pane.findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible())
                return *edit;
        }
        qFatal("no text to write in");
    }
    void write(const QString &words)
    {
        text().selectAll();
        text().insertPlainText(words);
        desk.settle();
    }
    void choose(const QString &field, const QString &words)
    {
        for (QComboBox *box : pane.findChildren<QComboBox *>()) {
            if (!box->isVisible() || box->accessibleName() != field)
                continue;
            const int at = box->findText(words);
            QVERIFY2(at >= 0, qPrintable(words));
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        }
        desk.settle();
    }
    /// The text as a customer reads it.
    QString read()
    {
        for (const QTextEdit *edit : pane.findChildren<QTextEdit *>()) {
            if (edit->isVisible())
                return edit->toPlainText();
        }
        return {};
    }
    QList<MessageTemplate> kept(TemplateKind kind = TemplateKind::Sms) { return desk.await(desk.templates->list(kind)); }

    DemoDesk desk;
    ui::SettingsPane pane;
    PaneHands hands;
};

} // namespace

class TestTemplatesPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void anEmptyWorkspaceIsShownHow();
    void aTemplateIsWrittenCountedAndRead();
    void mistakesAreSaidWhereTheyStand();
    void aNameIsTakenOnlyOnce();
    void aTemplateGetsAnotherLanguage();
    void whatWasRemovedComesBack();
    void nothingTypedIsLostByLookingAtAnother();
    void whatChangesElsewhereIsSeen();
};

void TestTemplatesPage::anEmptyWorkspaceIsShownHow()
{
    Page p(DemoDesk::Fill::Real);
    QVERIFY2(p.hands.sees(u"No template yet"_s) && p.hands.sees(u"{{first_name}}"_s), qPrintable(p.hands.seen()));
    p.click(u"Begin with an example"_s);
    QVERIFY(p.text().toPlainText().contains(u"{{day}}"_s));
    QCOMPARE(p.read(), u"Hi Maya, your order comes on {{day}}. {{workspace}}"_s);
    p.click(u"Save"_s);
    QCOMPARE(p.kept().size(), 1);
    QVERIFY(p.hands.sees(u"Saved"_s));
    QVERIFY(p.hands.button(u"Delivery slot"_s));
}

void TestTemplatesPage::aTemplateIsWrittenCountedAndRead()
{
    Page p(DemoDesk::Fill::Newcomer);
    const qsizetype before = p.kept().size();
    p.click(u"Write a template"_s);
    QVERIFY(p.hands.type(u"Name"_s, u"Repair done"_s));
    p.write(u"Hi {{first_name|there}}, your repair is done."_s);
    // The example's values are counted, not the braces.
    QCOMPARE(p.read(), u"Hi Maya, your repair is done."_s);
    QVERIFY2(p.hands.sees(u"29/160 · 1 SMS · GSM-7"_s), qPrintable(p.hands.seen()));
    // A variable is put in from the list.
    QPushButton *insert = qobject_cast<QPushButton *>(p.hands.button(u"Insert variable"_s));
    QVERIFY(insert && insert->menu());
    p.text().moveCursor(QTextCursor::End);
    for (QAction *action : insert->menu()->actions()) {
        if (action->text().contains(u"{{workspace}}"_s))
            action->trigger();
    }
    p.desk.settle();
    QCOMPARE(p.read(), u"Hi Maya, your repair is done.Fernhill"_s);
    p.choose(u"Class"_s, u"Marketing"_s);
    QVERIFY2(p.hands.sees(u"3 changes not saved"_s), qPrintable(p.hands.seen()));
    p.click(u"Save"_s);
    QCOMPARE(p.kept().size(), before + 1);
    const auto all = p.kept();
    const auto made = std::find_if(all.begin(), all.end(), [](const MessageTemplate &text) { return text.name == u"Repair done"; });
    QVERIFY(made != all.end() && made->marketing && made->actor == u"Ines Duarte");
    // A reply has no class and costs nothing.
    p.choose(u"Used for"_s, u"Reply in a chat"_s);
    QVERIFY(!p.hands.sees(u"GSM-7"_s) && !p.hands.sees(u"Class"_s));
}

void TestTemplatesPage::mistakesAreSaidWhereTheyStand()
{
    Page p(DemoDesk::Fill::Real);
    p.click(u"Write a template"_s);
    p.click(u"Save"_s); // nothing was typed: nothing to save
    QVERIFY(p.hands.type(u"Name"_s, u"Slot"_s));
    p.write(u"Hi {first_name}, on {{day"_s);
    QVERIFY2(p.hands.sees(u"write {{first_name}}"_s), qPrintable(p.hands.seen()));
    QCOMPARE(p.text().extraSelections().size(), 2);
    p.click(u"Save"_s);
    QCOMPARE(p.kept().size(), 0);
    QVERIFY(p.pane.focusWidget() == &p.text() && p.text().property("invalid").toBool());
    p.write(u"Hi {{first_name}}, on {{day}}"_s);
    QVERIFY(p.text().extraSelections().isEmpty() && !p.text().property("invalid").toBool());
    QVERIFY2(p.hands.sees(u"by hand: day."_s), qPrintable(p.hands.seen()));
    QVERIFY(p.hands.type(u"Name"_s, u" "_s));
    p.click(u"Save"_s);
    QVERIFY2(p.hands.sees(u"It must not be empty."_s), qPrintable(p.hands.seen()));
    QVERIFY(p.hands.type(u"Name"_s, u"Slot"_s));
    p.click(u"Save"_s);
    QCOMPARE(p.kept().size(), 1);
}

void TestTemplatesPage::aNameIsTakenOnlyOnce()
{
    Page p(DemoDesk::Fill::Real);
    p.desk.await(p.desk.templates->put({0, TemplateKind::Sms, u"Slot"_s, {}, false, u"Text"_s, 0, {}}));
    p.desk.settle();
    p.click(u"Write a template"_s);
    QVERIFY(p.hands.type(u"Name"_s, u"slot"_s));
    p.write(u"Another"_s);
    p.click(u"Save"_s);
    QVERIFY2(p.hands.sees(u"There is a template of this name in this language"_s), qPrintable(p.hands.seen()));
    QCOMPARE(p.text().toPlainText(), u"Another"_s);
}

void TestTemplatesPage::aTemplateGetsAnotherLanguage()
{
    Page p(DemoDesk::Fill::Real);
    p.desk.await(p.desk.templates->put({0, TemplateKind::Sms, u"Slot"_s, u"en"_s, true, u"Today"_s, 0, {}}));
    p.desk.settle();
    p.click(u"In another language"_s);
    QCOMPARE(p.hands.line(u"Name"_s)->text(), u"Slot"_s);
    p.choose(u"Language"_s, u"Deutsch"_s);
    p.write(u"Heute"_s);
    p.click(u"Save"_s);
    QCOMPARE(p.kept().size(), 2);
    QCOMPARE(p.kept().first().language, u"de"_s);
    QVERIFY(p.kept().first().marketing);
}

void TestTemplatesPage::whatWasRemovedComesBack()
{
    Page p(DemoDesk::Fill::Newcomer);
    const auto before = p.kept();
    const MessageTemplate first = before.first();
    p.click(u"Remove"_s);
    QCOMPARE(p.kept().size(), before.size() - 1);
    QVERIFY2(p.hands.sees(u"was removed."_s), qPrintable(p.hands.seen()));
    p.click(u"Undo"_s);
    const auto after = p.kept();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.first().name + after.first().language + after.first().body, first.name + first.language + first.body);
    QVERIFY(!p.hands.sees(u"was removed."_s));
}

void TestTemplatesPage::nothingTypedIsLostByLookingAtAnother()
{
    Page p(DemoDesk::Fill::Newcomer);
    p.write(u"Changed"_s);
    p.click(u"Spring offer"_s);
    QVERIFY2(p.hands.sees(u"1 change is not saved."_s), qPrintable(p.hands.seen()));
    QCOMPARE(p.text().toPlainText(), u"Changed"_s);
    p.click(u"Save and go"_s);
    QVERIFY(p.text().toPlainText().contains(u"15% off"_s));
    int changed = 0;
    for (const MessageTemplate &text : p.kept())
        changed += text.body == u"Changed";
    QCOMPARE(changed, 1);
}

void TestTemplatesPage::whatChangesElsewhereIsSeen()
{
    Page p(DemoDesk::Fill::Real);
    MessageTemplate text{0, TemplateKind::Reply, u"Hello"_s, {}, false, u"Good day"_s, 0, {}};
    text.id = p.desk.await(p.desk.templates->put(text));
    p.desk.settle();
    QCOMPARE(p.text().toPlainText(), u"Good day"_s);
    text.body = u"Good evening"_s;
    p.desk.await(p.desk.templates->put(text));
    p.desk.settle();
    QCOMPARE(p.text().toPlainText(), u"Good evening"_s);
    // What somebody is typing here stays.
    p.write(u"Good night"_s);
    p.desk.await(p.desk.templates->remove(text.id));
    p.desk.settle();
    QCOMPARE(p.text().toPlainText(), u"Good night"_s);
    p.click(u"Save"_s);
    QCOMPARE(p.kept(TemplateKind::Reply).first().body, u"Good night"_s);
}

QTEST_MAIN(TestTemplatesPage)
#include "test_templatespage.moc"
