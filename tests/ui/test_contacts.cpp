// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "models/contactmodel.h"
#include "policy/customersearch.h"
#include "ui/commands/commandtable.h"
#include "ui/common/deskstyle.h"
#include "ui/common/toast.h"
#include "ui/contacts/contactbar.h"
#include "ui/contacts/contactrows.h"
#include "ui/contacts/contactspage.h"
#include "ui/contacts/contactview.h"
#include "ui/demodesk.h"
#include "ui/inbox/filterchip.h"
#include "ui/panehands.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/triage/labelpicker.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

/// The place of all customers, through the keyboard and the mouse.
class TestContacts : public QObject
{
    Q_OBJECT
    static constexpr int kMany = 300;
    std::unique_ptr<DemoDesk> m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::ContactView *m_list = nullptr;

    ui::ContactsPage &page() { return m_window->contacts(); }
    PaneHands hands() { return PaneHands(page()); }
    int rows() const { return m_list->model()->rowCount(); }
    QString cell(int row, int column) const { return m_list->model()->index(row, column).data().toString(); }
    QString names() const
    {
        QStringList all;
        for (int row = 0; row < rows(); ++row)
            all += cell(row, ContactModel::Name);
        return all.join(u'|');
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key), modifiers);
        m_desk->settle();
    }
    void type(const QString &query)
    {
        QVERIFY(hands().type(u"Filter contacts"_s, query));
        m_desk->settle();
    }
    int found(const QString &query) { return m_desk->await(m_desk->customers->count(policy::readCustomerSearch(query).filter, 10'000)); }
    QPoint at(int row, int column) const { return m_list->visualRect(m_list->model()->index(row, column)).center(); }
    void click(int row, int column, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_list->viewport(), Qt::LeftButton, modifiers, at(row, column));
        m_desk->settle();
    }
    /// `many` customers "Person 000" on, every third in Iceland, every tenth labelled.
    void addMany(int many)
    {
        m_desk->await(m_desk->store->write([many](store::Unit &unit) -> Status {
            for (int i = 0; i < many; ++i) {
                Customer c;
                c.name = u"Person %1"_s.arg(i, 3, 10, QLatin1Char('0'));
                c.since = kToday;
                c.numbers = {ContactPoint{0, 0, u"+4915%1"_s.arg(i, 8, 10, QLatin1Char('0')), i % 3 ? u"GB"_s : u"IS"_s, NumberType::Mobile, true, false, true}};
                if (i % 10 == 0)
                    c.labels = {u"tenth"_s};
                if (const auto id = unit.customers.insert(c); !id)
                    return tl::unexpected<Error>(id.error());
                else
                    unit.changed(Change::Kind::Customer, *id, *id);
            }
            return Done{};
        }));
    }
    void openContacts(int many = 0, QSize size = {1280, 800})
    {
        if (many > 0)
            addMany(many);
        m_window = std::make_unique<ui::MainWindow>(m_desk->services(), QString());
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_list = m_window->findChild<ui::ContactView *>();
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        m_desk->settle();
        QVERIFY(m_list->isVisible());
    }
    static constexpr qint64 kToday = 1'778'000'000'000;

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init() { m_desk = std::make_unique<DemoDesk>(); }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    /// GIVEN more customers than a screen shows WHEN one scrolls THEN each row shows its own, and the head says how many there are.
    void everyRowShowsItsCustomer()
    {
        openContacts(kMany);
        const auto total = found({});
        QCOMPARE(rows(), total);
        QVERIFY(hands().sees(QLocale().toString(total)));
        type(u"Person"_s);
        QTRY_COMPARE(rows(), kMany);
        for (const int row : {0, kMany / 2, kMany - 1}) {
            m_list->scrollTo(m_list->model()->index(row, 0));
            QTRY_COMPARE(cell(row, ContactModel::Name), u"Person %1"_s.arg(row, 3, 10, QLatin1Char('0')));
            QVERIFY(cell(row, ContactModel::Number).contains(u"+49 15"_s));
        }
        QVERIFY(hands().sees(u"%1 of %2"_s.arg(QLocale().toString(kMany), QLocale().toString(total))));
    }

    /// GIVEN the list WHEN a filter is typed, chosen in the panel or taken away as a chip THEN all three say the same.
    void lineChoicesAndChipsSayTheSame()
    {
        openContacts(kMany);
        type(u"label:tenth country:IS"_s);
        QTRY_COMPARE(rows(), kMany / 30);
        QLineEdit *line = hands().line(u"Filter contacts"_s);
        auto chips = page().findChildren<ui::FilterChip *>();
        chips.removeIf([](const QWidget *chip) { return !chip->isVisible(); });
        QCOMPARE(chips.size(), 2);
        QVERIFY(hands().click(u"Filter tenth"_s));
        m_desk->settle();
        QCOMPARE(line->text(), u"country:IS"_s);
        QTRY_COMPARE(rows(), kMany / 3);
        QVERIFY(hands().click(u"Verified, %1"_s.arg(QLocale().toString(found(u"verified:yes"_s)))));
        m_desk->settle();
        QCOMPARE(line->text(), u"verified:yes country:IS"_s);
        QVERIFY(hands().click(u"Clear filters"_s));
        m_desk->settle();
        QVERIFY(line->text().isEmpty() && page().query().filter.isEmpty());
    }

    void aSlipIsSaidAndNobodyMatchingToo()
    {
        openContacts();
        type(u"contry:GB"_s);
        QVERIFY(hands().sees(u"Did you mean country:?"_s));
        QVERIFY(rows() > 1);
        type(u"zzzz"_s);
        QTRY_VERIFY(hands().sees(u"Nobody matches"_s));
        PaneHands(*m_window).click(u"Clear filters"_s);
        m_desk->settle();
        QTRY_VERIFY(rows() > 1);
        QVERIFY(m_list->isVisible());
    }

    /// GIVEN some ticked WHEN "Select all N matching" is pressed THEN all that match are, and not this page.
    void allThatMatchAreSelected()
    {
        openContacts(kMany);
        type(u"country:IS"_s);
        QTRY_COMPARE(rows(), kMany / 3);
        click(1, ContactModel::Mark);
        click(3, ContactModel::Name, Qt::ShiftModifier);
        QCOMPARE(page().selected().size(), 3);
        QVERIFY(hands().sees(u"3 selected"_s));
        click(2, ContactModel::Mark);
        click(7, ContactModel::Name, Qt::ControlModifier);
        QCOMPARE(page().selected().size(), 3);
        QVERIFY(hands().click(u"Select all %1 matching"_s.arg(kMany / 3)));
        QCOMPARE(page().selected().size(), kMany / 3);
        QVERIFY(hands().sees(u"All %1 selected"_s.arg(kMany / 3)));
        // Another filter is another list.
        type(u"label:tenth"_s);
        QVERIFY(page().selected().isEmpty());
        QVERIFY(!page().bar().isVisible());
    }

    /// GIVEN the keyboard alone THEN one walks, ticks, ticks a range, ticks all, unticks and opens.
    void theKeyboardDoesItAll()
    {
        openContacts(kMany);
        type(u"Person"_s);
        QTRY_COMPARE(rows(), kMany);
        key(Qt::Key_Down);
        QVERIFY(m_list->hasFocus());
        key(Qt::Key_Space);
        key(Qt::Key_Down);
        key(Qt::Key_Down, Qt::ShiftModifier);
        key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(page().selected().size() >= 3);
        key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(page().selected().size(), kMany);
        key(Qt::Key_Escape);
        QVERIFY(page().selected().isEmpty());
        key(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(hands().line(u"Filter contacts"_s)->hasFocus());
        key(Qt::Key_Down);
        QTest::keyClicks(m_list, u"0"_s);
        QTest::keyClicks(m_window->focusWidget(), u"0"_s);
        m_desk->settle();
        QCOMPARE(hands().line(u"Filter contacts"_s)->text(), u"Person 00"_s);
    }

    void enterLandsOnTheCustomersConversation()
    {
        openContacts();
        const DemoDesk::Found maya = m_desk->find(u"Maya"_s);
        type(u"Maya"_s);
        QTRY_COMPARE(rows(), 1);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QTRY_COMPARE(m_window->desk().customerId(), maya.customerId);
        QCOMPARE(m_window->desk().conversationId(), maya.conversationId);
        QVERIFY(m_window->desk().isVisible() && !page().isVisible());
    }

    /// GIVEN ticked customers WHEN a label is put on them THEN they carry it, the panel has it, and Undo takes it off again.
    void labelsArePutOnTheSelectedAndTakenBack()
    {
        openContacts(kMany);
        type(u"\"Person 00\""_s);
        QTRY_COMPARE(rows(), 10);
        key(Qt::Key_Down);
        key(Qt::Key_A, Qt::ControlModifier);
        key(Qt::Key_L, Qt::ControlModifier);
        auto *picker = page().findChild<ui::LabelPicker *>();
        QTRY_VERIFY((picker = m_window->findChild<ui::LabelPicker *>()) != nullptr);
        QTest::keyClicks(picker->findChild<QLineEdit *>(), u"Trade"_s);
        QTest::keyClick(picker->findChild<QLineEdit *>(), Qt::Key_Return);
        for (QAbstractButton *button : picker->findChildren<QAbstractButton *>()) {
            if (button->text() == u"Apply"_s)
                button->click();
        }
        QTRY_VERIFY(ui::undoableToast(m_window.get()) != nullptr);
        const auto carrying = [this] { return found(u"label:trade"_s); };
        QCOMPARE(carrying(), 10);
        QTRY_VERIFY(cell(0, ContactModel::Labels).contains(u"Trade"_s));
        ui::undoableToast(m_window.get())->undo();
        QTRY_COMPARE(carrying(), 0);
    }

    /// GIVEN the list in sight WHEN a customer is added, renamed or merged away THEN the list follows, and the keyboard stays with its customer.
    void theListFollowsWhatChanges()
    {
        openContacts(20);
        type(u"Person"_s);
        QTRY_COMPARE(rows(), 20);
        click(5, ContactModel::Name);
        click(6, ContactModel::Mark);
        const qint64 current = m_list->currentId(), ticked = page().selected().first();
        Customer fresh;
        fresh.name = u"Another Person"_s;
        m_desk->await(m_desk->customers->add(fresh));
        QTRY_COMPARE(rows(), 21);
        QTRY_COMPARE(cell(0, ContactModel::Name), u"Another Person"_s);
        QCOMPARE(m_list->currentId(), current);
        QCOMPARE(page().selected(), QList<qint64>{ticked});
        Customer renamed = m_desk->await(m_desk->customers->get(ticked));
        renamed.name = u"Zoë"_s;
        m_desk->await(m_desk->customers->update(renamed));
        QTRY_COMPARE(rows(), 20);
        QVERIFY(page().selected().isEmpty()); // who is not in the list any more is not selected either
    }

    void theListIsSortedFromItsHead()
    {
        openContacts(20);
        type(u"Person"_s);
        QTRY_COMPARE(rows(), 20);
        const auto head = [this](int column) {
            const QHeaderView *header = m_list->horizontalHeader();
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
            m_desk->settle();
        };
        head(ContactModel::Name);
        QTRY_COMPARE(cell(0, ContactModel::Name), u"Person 019"_s);
        type({});
        head(ContactModel::LastSeen);
        QCOMPARE(page().query().sort, CustomerSort::LastSeen);
        QVERIFY(page().query().descending);
        QTRY_COMPARE(cell(0, ContactModel::LastSeen), u"today"_s);
    }

    /// GIVEN a screen reader THEN a cell says what column it is of, and a box whether it is ticked.
    void everyCellIsSaid()
    {
        openContacts();
        type(u"Maya"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_VERIFY(!cell(0, ContactModel::Name).isEmpty());
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(m_list);
        QVERIFY(table && table->tableInterface());
        QAccessibleInterface *box = table->tableInterface()->cellAt(0, ContactModel::Mark);
        QVERIFY(box->text(QAccessible::Name).contains(u"Maya"_s));
        QVERIFY(box->state().checkable && !box->state().checked);
        click(0, ContactModel::Mark);
        QVERIFY(box->state().checked);
        const QString verified = table->tableInterface()->cellAt(0, ContactModel::Proof)->text(QAccessible::Name);
        QVERIFY2(verified.startsWith(u"Verified: "_s), qPrintable(verified));
        QVERIFY(table->tableInterface()->cellAt(0, ContactModel::Consent)->text(QAccessible::Name).startsWith(u"SMS consent: "_s));
    }

    /// GIVEN a filter that is saved WHEN the window is made again THEN one click brings it back, and it can be forgotten.
    void aFilterIsSavedUsedAgainAndForgotten()
    {
        openContacts();
        const QString file = m_desk->folder.path() + u"/window.ini"_s;
        page().setStateFile(file);
        type(u"verified:yes country:GB"_s);
        QVERIFY(hands().click(u"Save this filter"_s));
        m_window.reset();
        openContacts();
        page().setStateFile(file);
        m_list->setFocus();
        QVERIFY(hands().click(u"Use the filter verified:yes country:GB"_s));
        m_desk->settle();
        QCOMPARE(page().query().filter, policy::readCustomerSearch(u"verified:yes country:GB"_s).filter);
        QVERIFY(!hands().button(u"Save this filter"_s));
        QVERIFY(hands().click(u"Forget the filter verified:yes country:GB"_s));
        QVERIFY(hands().button(u"Save this filter"_s) != nullptr);
    }

    /// GIVEN two ticked customers WHEN the menu is asked on one of them THEN they can be merged, and that one is kept.
    void twoTickedCustomersAreMerged()
    {
        openContacts(20);
        type(u"Person"_s);
        QTRY_COMPARE(rows(), 20);
        click(2, ContactModel::Mark);
        click(4, ContactModel::Mark);
        const QList<qint64> both = page().selected();
        QMetaObject::invokeMethod(m_list, "menuWanted", Q_ARG(qint64, both.first()), Q_ARG(QPoint, m_list->mapToGlobal(QPoint(50, 50))));
        QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Up);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(hands().button(u"Merge"_s) != nullptr);
        QVERIFY(hands().click(u"Merge"_s));
        QTRY_COMPARE(rows(), 19);
        QVERIFY(m_desk->result(m_desk->customers->get(both.first())).has_value());
        QVERIFY(!m_desk->result(m_desk->customers->get(both.last())).has_value());
    }

    /// GIVEN a list of which one looks at the beginning THEN only rows in sight were read.
    void onlyRowsInSightAreRead()
    {
        openContacts(kMany);
        type(u"Person"_s);
        QTRY_COMPARE(rows(), kMany);
        QTRY_VERIFY(!cell(0, ContactModel::Name).isEmpty());
        auto *model = page().findChild<ContactModel *>();
        QVERIFY(model->row(kMany - 1) == nullptr);
    }
};

QTEST_MAIN(TestContacts)
#include "test_contacts.moc"
