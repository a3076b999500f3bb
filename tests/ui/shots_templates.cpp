// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/interpreter.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include "ui/settings/settingspane.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/templatebox.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

void click(QWidget &pane, const QString &words)
{
    for (QAbstractButton *button : pane.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (reads(button->text(), words) || reads(button->accessibleName(), words)))
            return button->click();
    }
    qFatal("no button %s", qPrintable(words));
}

/// The settings page, `size` of the window without rail and status bar.
void pageShot(Shots &shots, const QString &name, DemoDesk::Fill fill, const QString &choose, const QString &type, QSize size)
{
    DemoDesk desk(fill);
    ui::SettingsPane pane(desk.services());
    pane.resize(size);
    pane.show();
    pane.showTemplates();
    desk.settle();
    if (!choose.isEmpty())
        click(pane, choose);
    desk.settle();
    if (!type.isEmpty()) {
        for (QPlainTextEdit *edit : pane.findChildren<QPlainTextEdit *>()) {
            if (edit->isVisible())
                edit->setPlainText(type);
        }
    }
    desk.settle();
    shots.settle(200);
    shots.take(pane, name);
}

/// The SMS composer with a template chosen for this customer.
void sheetShot(Shots &shots, const QString &name, const QString &customer, const QString &choose, QSize size = {926, 770})
{
    DemoDesk desk;
    const DemoDesk::Found who = desk.find(customer);
    const ui::DeskServices services = desk.services();
    QWidget window;
    window.resize(size);
    ui::ConversationPane pane(services, &window);
    pane.setGeometry(QApplication::isRightToLeft() ? 320 : 0, 0, size.width() - 320, size.height());
    pane.setSheetHost(&window);
    window.show();
    pane.open(who.customerId, who.conversationId);
    desk.settle();
    pane.composeSms();
    desk.settle();
    auto *box = pane.sheet()->findChild<ui::TemplateBox *>();
    if (!choose.isEmpty())
        Q_EMIT box->activated(box->findText(choose));
    shots.settle(500);
    desk.settle();
    shots.take(window, name);
}

} // namespace

void templateShots(Shots &shots)
{
    const QSize small(1230, 770), large(1870, 1050);
    using enum DemoDesk::Fill;
    pageShot(shots, u"templates-empty"_s, Real, {}, {}, small);
    pageShot(shots, u"templates-example"_s, Real, u"Begin with an example"_s, {}, small);
    pageShot(shots, u"templates"_s, Settled, u"Spring offer"_s, {}, small);
    pageShot(shots, u"templates-mistake"_s, Settled, {}, u"Hi {first_name}, your order comes on {{day and costs nothing."_s, small);
    pageShot(shots, u"templates-removed"_s, Settled, u"Remove"_s, {}, small);
    pageShot(shots, u"templates-large"_s, Settled, {},
             u"Guten Tag {{name}}, Ihre Donaudampfschifffahrtsgesellschaftskapitänskajüte wird am {{day}} geliefert. {{workspace}}"_s, large);
    pageShot(shots, u"templates-narrow"_s, Settled, {}, {}, {930, 560});
    sheetShot(shots, u"sms-template"_s, u"Maya"_s, u"Chat with us"_s);
    sheetShot(shots, u"sms-template-open"_s, u"Maya"_s, u"Delivery slot"_s);
    sheetShot(shots, u"sms-template-german"_s, u"Friedrich"_s, u"Delivery slot"_s);
    sheetShot(shots, u"sms-template-arabic"_s, u"Layla"_s, u"Chat with us"_s);
    sheetShot(shots, u"sms-template-marketing"_s, u"Maya"_s, u"Spring offer · marketing"_s);
    sheetShot(shots, u"sms-template-large"_s, u"Maya"_s, u"Delivery slot"_s, {1560, 1050});
}

} // namespace heliograph::test
