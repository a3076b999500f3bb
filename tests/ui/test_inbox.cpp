// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/inboxmodel.h"
#include "ui/common/deskstyle.h"
#include "ui/common/plainlabel.h"
#include "ui/demodesk.h"
#include "ui/inbox/emptylist.h"
#include "ui/inbox/filterchip.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/inboxview.h"
#include "ui/inbox/listmenu.h"
#include "ui/inbox/searchfield.h"
#include "ui/inbox/searchhelp.h"
#include "ui/inbox/searchresults.h"
#include "ui/inbox/searchtip.h"
#include "ui/inbox/selectionbar.h"
#include "ui/shell/conversationwindow.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/elsewherepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/popouts.h"
#include "ui/shell/railbadge.h"
#include "ui/profile/profilepane.h"
#include "ui/thread/composer.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/replyedit.h"
#include "ui/thread/timelineview.h"
#include "ui/triage/labelpicker.h"
#include "ui/triage/triageactions.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// The list of conversations and the frame of the window, through the keyboard and the mouse.
class TestInbox : public QObject
{
    Q_OBJECT
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::InboxView *m_list = nullptr;

    ui::DeskPage &page() { return m_window->desk(); }
    template<typename T>
    T *part() { return m_window->findChild<T *>(); }
    /// Of the list: other places have fields and chips of the same kinds.
    template<typename T>
    T *inList() { return page().inbox().findChild<T *>(); }
    void openWindow(QSize size = {1400, 800})
    {
        m_window = std::make_unique<ui::MainWindow>(m_desk->services(), m_desk->folder.path() + u"/window.ini"_s);
        m_window->restoreState();
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list = part<ui::InboxView>();
        m_desk->settle();
    }
    Conversation conversation(qint64 id)
    {
        return m_desk->await(m_desk->store->read([id](const store::View &view) { return view.conversations.get(id); }));
    }
    qint64 idAt(int row) const { return m_list->model()->index(row, 0).data(InboxModel::ConversationIdRole).toLongLong(); }
    QString words(QWidget *in) const
    {
        QStringList all;
        for (const ui::PlainLabel *label : in->findChildren<ui::PlainLabel *>()) {
            if (label->isVisibleTo(m_window.get()))
                all += label->wholeText();
        }
        return all.join(u'|');
    }
    static QAction *actionOf(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init()
    {
        m_desk = std::make_unique<DemoDesk>();
        openWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void aScreenReaderOpensARow()
    {
        for (const int row : {2, 1}) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(m_list)->child(row);
            const qint64 id = idAt(row);
            face->actionInterface()->doAction(face->actionInterface()->actionNames().first());
            QTRY_COMPARE((m_desk->settle(), page().conversationId()), id);
        }
    }

    void aScreenReaderOpensWhatASearchFound()
    {
        auto *field = inList<ui::SearchField>();
        field->setFocus();
        QTest::keyClicks(field, u"maya"_s);
        auto *list = inList<ui::SearchResults>()->findChild<QListView *>();
        QTRY_VERIFY((m_desk->pass(500), list->isVisible() && list->model()->rowCount() > 2));
        QSignalSpy chosen(inList<ui::SearchResults>(), &ui::SearchResults::chosen);
        const auto press = [list](int row) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list)->child(row);
            face->actionInterface()->doAction(face->actionInterface()->actionNames().first());
        };
        int row = 0;
        while (!(list->model()->index(row, 0).flags() & Qt::ItemIsSelectable))
            ++row; // a head
        press(row);
        QTRY_COMPARE((m_desk->settle(), chosen.size()), 1);
        // A click stays one choice.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row + 1, 0)).center());
        m_desk->settle();
        QCOMPARE(chosen.size(), 2);
    }

    void rowsAreTickedByKeysAndTheMouse()
    {
        m_list->setFocus();
        auto *bar = inList<ui::SelectionBar>();
        QVERIFY(!bar->isVisible());
        const qint64 first = idAt(0);
        QTest::keyClick(m_list, Qt::Key_Space);
        QVERIFY(bar->isVisible());
        QVERIFY(words(bar).contains(u"1 selected"_s));
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY2(words(bar).contains(u"3 selected"_s), qPrintable(words(bar)));
        QCOMPARE(page().conversationId(), 0); // ticking opens nothing
        QTest::keyClick(m_list, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QTest::keyClick(m_list, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(words(bar).contains(u"%1 selected"_s.arg(m_list->model()->rowCount())));
        QTest::keyClick(m_list, Qt::Key_Escape);

        const QRect row = m_list->visualRect(m_list->model()->index(0, 0));
        const QPoint face(row.left() + 30, row.bottom() - 36);
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, {}, face);
        QVERIFY(words(bar).contains(u"1 selected"_s));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ShiftModifier, m_list->visualRect(m_list->model()->index(3, 0)).center());
        QVERIFY(words(bar).contains(u"4 selected"_s));
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, Qt::ControlModifier, m_list->visualRect(m_list->model()->index(1, 0)).center());
        QVERIFY(words(bar).contains(u"3 selected"_s));
        QCOMPARE(page().conversationId(), 0);
        // A row that leaves the list takes its tick along.
        m_desk->await(m_desk->conversations->close(first, u"closed"_s));
        m_desk->settle();
        QVERIFY(words(bar).contains(u"2 selected"_s));
    }

    void manyAreClosedAtOnceAndTakenBack()
    {
        const int mine = page().inbox().counts().mine;
        m_list->setFocus();
        QTest::keyClick(m_list, Qt::Key_Space);
        QTest::keyClick(m_list, Qt::Key_Down, Qt::ShiftModifier);
        QList<qint64> ids;
        for (const Conversation &c : page().inbox().target().conversations)
            ids += c.id;
        QCOMPARE(ids.size(), 2);
        page().triage().close(ids);
        m_desk->settle();
        QCOMPARE(page().inbox().counts().mine, mine - 2);
        QVERIFY(page().triage().undoable());
        page().triage().undo();
        m_desk->settle();
        QCOMPARE(page().inbox().counts().mine, mine);
        QCOMPARE(conversation(ids.first()).state, ConversationState::Open);
    }

    void theRowsMenuDoesWhatItSays()
    {
        const int snoozed = page().inbox().counts().snoozed;
        const qint64 id = idAt(0);
        const QRect row = m_list->visualRect(m_list->model()->index(0, 0));
        QContextMenuEvent asked(QContextMenuEvent::Mouse, row.center(), m_list->viewport()->mapToGlobal(row.center()));
        QApplication::sendEvent(m_list->viewport(), &asked);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(actionOf(*menu, u"Open in a window of its own"_s));
        QVERIFY(actionOf(*menu, u"Assign to"_s));
        QVERIFY(actionOf(*menu, u"Labels…"_s));
        QVERIFY(actionOf(*menu, u"Copy number"_s));
        QMenu *snooze = actionOf(*menu, u"Snooze"_s)->menu();
        QMetaObject::invokeMethod(snooze, "aboutToShow");
        QCOMPARE(snooze->actions().size(), 10);
        snooze->actions().first()->trigger();
        menu->close();
        m_desk->settle();
        QCOMPARE(conversation(id).state, ConversationState::Snoozed);
        QCOMPARE(conversation(id).snoozedUntil, m_desk->clock.nowMs() + 3600'000);
        QCOMPARE(page().inbox().counts().snoozed, snoozed + 1);
        m_desk->pass(3600'001);
        QCOMPARE(conversation(id).state, ConversationState::Open);
    }

    void whatIsMarkedUnreadStaysSoWhileItIsOpen()
    {
        const auto maya = m_desk->find(u"Maya"_s);
        page().open(maya.customerId, maya.conversationId);
        m_desk->settle();
        page().triage().setUnread({maya.conversationId}, true);
        m_desk->settle();
        QCOMPARE(conversation(maya.conversationId).unread, 1);
        m_desk->write(maya, u"And another thing"_s);
        m_desk->settle();
        QCOMPARE(conversation(maya.conversationId).unread, 0); // that one was read
    }

    void aFoundMessageIsShownAndThePlaceIsRemembered()
    {
        const auto maya = m_desk->find(u"Maya"_s);
        page().focusSearch();
        inList<ui::SearchField>()->setText(u"\"hinge\" from:customer"_s);
        auto *found = inList<ui::SearchResults>()->findChild<QListView *>();
        QTRY_VERIFY((m_desk->settle(), found->model()->rowCount() > 0));
        QTest::keyClick(inList<ui::SearchField>(), Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        m_desk->settle();
        QCOMPARE(page().customerId(), maya.customerId);
        auto *thread = part<ui::ConversationPane>();
        QTRY_VERIFY((m_desk->settle(), !thread->timeline().atEnd()));
        const auto spot = thread->timeline().spot();
        m_window->close();
        m_window.reset();
        openWindow();
        thread = part<ui::ConversationPane>();
        QTRY_VERIFY((m_desk->settle(), !thread->timeline().atEnd()));
        QCOMPARE(thread->timeline().spot().key, spot.key);
    }

    void labelsArePickedAndMadeWithTheKeyboard()
    {
        m_list->setFocus();
        const qint64 id = idAt(0);
        QTest::keyClick(m_list, Qt::Key_Return);
        m_desk->settle();
        const QStringList before = conversation(id).labels;
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        auto *picker = qobject_cast<ui::LabelPicker *>(QApplication::activePopupWidget());
        QVERIFY(picker);
        auto *line = picker->findChild<QLineEdit *>();
        QTest::keyClicks(line, u"Second visit"_s);
        QTest::keyClick(line, Qt::Key_Return);
        picker->close();
        m_desk->settle();
        QCOMPARE(conversation(id).labels, before + QStringList{u"Second visit"_s});
        // Esc leaves everything as it was.
        page().pickLabels();
        picker = qobject_cast<ui::LabelPicker *>(QApplication::activePopupWidget());
        QVERIFY(picker);
        QTest::keyClicks(picker->findChild<QLineEdit *>(), u"Second visit"_s);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Escape);
        m_desk->settle();
        QCOMPARE(conversation(id).labels, before + QStringList{u"Second visit"_s});
    }

    void aFilterThatIsSavedIsThereAfterARestart()
    {
        // GIVEN a list that is narrowed by hand
        const auto menu = [this] {
            auto *shown = inList<ui::ListMenu>();
            Q_EMIT shown->aboutToShow();
            return shown;
        };
        const auto saved = [&] { return actionOf(*menu(), u"Saved filters"_s)->menu(); };
        QVERIFY(!actionOf(*menu(), u"Save this filter"_s)); // nothing to save
        QVERIFY(!saved()->actions().first()->isEnabled());
        actionOf(*menu(), u"Unread"_s)->trigger();
        actionOf(*menu(), u"Verified number"_s)->trigger();
        m_desk->settle();
        // WHEN it is saved, and the window closed
        actionOf(*menu(), u"Save this filter"_s)->trigger();
        QVERIFY(!actionOf(*menu(), u"Save this filter"_s)); // once is enough
        m_window.reset();
        openWindow();
        QVERIFY(part<ui::InboxPane>()->query().filter.isEmpty());
        // THEN one choice narrows the list again, and it can be forgotten
        QAction *choice = actionOf(*saved(), u"Unread · Verified"_s);
        QVERIFY(choice && !choice->isChecked());
        choice->trigger();
        m_desk->settle();
        QVERIFY(part<ui::InboxPane>()->query().filter.unread);
        QCOMPARE(part<ui::InboxPane>()->query().filter.verified, true);
        actionOf(*menu(), u"Forget this filter"_s)->trigger();
        QVERIFY(!actionOf(*saved(), u"Unread · Verified"_s));
        QVERIFY(part<ui::InboxPane>()->query().filter.unread); // the list itself stays as it is
    }

    void whatIsNoFilterInTheFileIsPassedOver()
    {
        m_window.reset();
        QSettings(m_desk->folder.path() + u"/window.ini"_s, QSettings::IniFormat)
            .setValue(u"inbox/filters"_s, QByteArray(R"([{"unread":true},{},7,{"channel":99,"labels":[3]},{"unread":true},"x"])"));
        openWindow();
        auto *menu = inList<ui::ListMenu>();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(actionOf(*menu, u"Saved filters"_s)->menu()->actions().size(), 1);
    }

    void filtersAreChipsThatTheKeyboardTakesAway()
    {
        const int all = m_list->model()->rowCount();
        InboxQuery query = page().inbox().query();
        query.filter.unread = true;
        query.filter.channel = Channel::WebChat;
        page().inbox().setQuery(query);
        m_desk->settle();
        const int few = m_list->model()->rowCount();
        QVERIFY(few > 0 && few < all);
        QCOMPARE(page().inbox().findChildren<ui::FilterChip *>().size(), 2);
        auto *chip = page().inbox().findChildren<ui::FilterChip *>().first();
        QCOMPARE(chip->text(), u"Unread"_s);
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Delete);
        m_desk->settle();
        QVERIFY(m_list->model()->rowCount() > few);
        QVERIFY(!page().inbox().query().filter.unread);
        query.filter.labels = QStringList{u"no such label"_s};
        page().inbox().setQuery(query);
        m_desk->settle();
        auto *empty = inList<ui::EmptyList>();
        QVERIFY(empty->isVisible());
        QVERIFY(words(empty).contains(u"No conversation matches"_s));
        auto *clear = empty->findChild<QPushButton *>();
        clear->click();
        m_desk->settle();
        QCOMPARE(m_list->model()->rowCount(), all);
        QVERIFY(m_list->isVisible());
    }

    void theRailSaysHowManyWaitWhileAnotherPlaceIsOpen()
    {
        const int waiting = page().inbox().counts().unassigned;
        QVERIFY(waiting > 0);
        const auto *badge = part<ui::RailBadge>();
        QVERIFY(!badge->isVisible());
        m_window->showSettings();
        QVERIFY(badge->isVisible());
        QVERIFY(badge->parentWidget()->accessibleName().contains(QString::number(waiting)));
    }

    void theSortingIsRemembered()
    {
        InboxQuery query = page().inbox().query();
        query.sort = InboxSort::NewestChat;
        page().inbox().setQuery(query);
        m_desk->settle();
        for (int row = 1; row < m_list->model()->rowCount(); ++row)
            QVERIFY(idAt(row) < idAt(row - 1));
        m_window->close();
        m_window.reset();
        openWindow();
        QCOMPARE(page().inbox().query().sort, InboxSort::NewestChat);
    }

    void theSearchLineTellsWhatItUnderstands()
    {
        auto *search = inList<ui::SearchField>();
        page().focusSearch();
        auto *help = inList<ui::SearchHelp>();
        QVERIFY(help->isVisible());
        QTest::keyClick(search, Qt::Key_Down);
        auto *tip = qobject_cast<ui::SearchTip *>(m_window->focusWidget());
        QVERIFY(tip);
        QTest::keyClick(tip, Qt::Key_Return);
        QCOMPARE(search->text(), tip->text() + u' ');
        QVERIFY(search->hasFocus());
        search->clear();
        QTest::keyClicks(search, u"contry:GB deliv"_s);
        auto *results = inList<ui::SearchResults>();
        QTRY_VERIFY((m_desk->settle(), words(results).contains(u"Did you mean country:?"_s)));
        search->setText(u"label:\"Damaged item\""_s);
        auto *found = results->findChild<QListView *>();
        QTRY_COMPARE((m_desk->settle(), found->model()->rowCount()), 1);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(found, Qt::Key_Return);
        m_desk->settle();
        QVERIFY(conversation(page().conversationId()).labels.contains(u"Damaged item"_s));
        page().focusSearch();
        search->clear();
        QVERIFY(help->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(m_list->isVisible());
        QVERIFY(m_list->hasFocus());
    }

    void aNarrowWindowShowsAvatarsAndADrawer()
    {
        const auto maya = m_desk->find(u"Maya"_s);
        page().open(maya.customerId, maya.conversationId);
        m_desk->settle();
        auto *pane = &page().inbox();
        auto *profile = part<ui::ProfilePane>();
        auto *thread = part<ui::ConversationPane>();
        const int wide = pane->width();
        QVERIFY(wide >= 280);
        m_window->resize(1100, 760);
        m_desk->settle();
        QVERIFY(page().frame().isCompact());
        QCOMPARE(pane->width(), 64);
        QVERIFY(profile->isVisible()); // it docks while the conversation keeps 480
        QVERIFY(thread->width() >= 480);
        QVERIFY(profile->geometry().left() >= thread->mapTo(profile->parentWidget(), QPoint(thread->width(), 0)).x());

        page().focusList();
        QVERIFY(pane->width() >= 280);
        QVERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_Escape);
        QCOMPARE(pane->width(), 64);
        page().focusSearch();
        QVERIFY(inList<ui::SearchField>()->hasFocus());
        thread->composer().focusText(); // whoever goes on working closes it
        QCOMPARE(pane->width(), 64);

        m_window->resize(820, 700);
        m_desk->settle();
        QCOMPARE(m_window->width(), 820); // none of its places needs more
        QVERIFY(!profile->isVisible());
        QVERIFY(thread->width() >= 480);
        page().frame().toggleProfile();
        QVERIFY(profile->isVisible());
        QVERIFY(profile->mapTo(m_window.get(), QPoint(profile->width(), 0)).x() <= m_window->width());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!profile->isVisible());

        m_window->resize(1400, 800);
        m_desk->settle();
        QCOMPARE(pane->width(), wide);
        QVERIFY(profile->isVisible());
    }

    void aConversationHasAWindowOfItsOwnAndLosesNothing()
    {
        const auto maya = m_desk->find(u"Maya"_s);
        page().open(maya.customerId, maya.conversationId);
        m_desk->settle();
        auto *here = part<ui::ConversationPane>();
        here->composer().edit()->setPlainText(u"Half a sentence"_s);
        page().popOut(maya.customerId, maya.conversationId);
        m_desk->settle();
        ui::ConversationWindow *window = page().popOuts().window(maya.customerId);
        QVERIFY(window && window->isVisible());
        QCOMPARE(window->pane().composer().edit()->toPlainText(), u"Half a sentence"_s);
        auto *elsewhere = part<ui::ElsewherePage>();
        QVERIFY(elsewhere->isVisible());
        QVERIFY2(words(elsewhere).contains(u"Maya Okonkwo is in a window of its own"_s), qPrintable(words(elsewhere)));
        window->pane().composer().edit()->setPlainText(u"Half a sentence, and the rest"_s);
        // Somebody else can be served here meanwhile.
        const auto owen = m_desk->find(u"Owen"_s);
        page().open(owen.customerId, owen.conversationId);
        m_desk->settle();
        QVERIFY(here->isVisible());
        page().open(maya.customerId, maya.conversationId);
        m_desk->settle();
        window->resize(700, 650);
        window->close();
        m_desk->settle();
        QVERIFY(!page().popOuts().has(maya.customerId));
        QVERIFY(here->isVisible());
        QCOMPARE(here->composer().edit()->toPlainText(), u"Half a sentence, and the rest"_s);
        page().popOut(maya.customerId, maya.conversationId);
        m_desk->settle();
        QCOMPARE(page().popOuts().window(maya.customerId)->size(), QSize(700, 650));
        // It is there again the next time, with what was typed in it.
        m_window->saveState();
        m_window.reset();
        m_desk->restart();
        m_window = std::make_unique<ui::MainWindow>(m_desk->services(), m_desk->folder.path() + u"/window.ini"_s);
        m_window->restoreState();
        m_window->show();
        m_desk->settle();
        window = page().popOuts().window(maya.customerId);
        QVERIFY(window && window->isVisible());
        QCOMPARE(window->size(), QSize(700, 650));
        QCOMPARE(window->pane().composer().edit()->toPlainText(), u"Half a sentence, and the rest"_s);
    }
};

QTEST_MAIN(TestInbox)
#include "test_inbox.moc"
