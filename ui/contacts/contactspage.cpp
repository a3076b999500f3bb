// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactspage.h"

#include "models/contactmodel.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/contacts/contactbar.h"
#include "ui/contacts/contactfilter.h"
#include "ui/contacts/contacthead.h"
#include "ui/contacts/contactrows.h"
#include "ui/contacts/contactticks.h"
#include "ui/contacts/contactview.h"
#include "ui/contacts/emptycontacts.h"
#include "ui/exchange/exportsheet.h"
#include "ui/exchange/importsheet.h"
#include "ui/inbox/searchfield.h"
#include "ui/profile/mergesheet.h"
#include "ui/profile/newcustomersheet.h"
#include "ui/triage/customerlabels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace heliograph::ui {

ContactsPage::ContactsPage(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ContactModel(m_desk.customers, m_desk.changes, this))
    , m_rows(new ContactRows(*m_model, m_desk.clock, this))
    , m_filter(new ContactFilter(m_desk))
    , m_head(new ContactHead)
    , m_bar(new ContactBar)
    , m_stack(new QStackedWidget)
    , m_view(new ContactView(*m_rows))
    , m_empty(new EmptyContacts)
    , m_labels(new CustomerLabels(m_desk, this))
    , m_list(new QWidget)
{
    setAccessibleName(tr("Contacts"));
    m_list->setAccessibleName(tr("Contacts"));
    m_list->setBackgroundRole(QPalette::Base);
    m_list->setAutoFillBackground(true);
    m_list->setFocusProxy(m_view);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    m_bar->hide();
    column->addWidget(m_bar);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_filter);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(m_list, 1);
    connectParts();
    showState();
}

void ContactsPage::connectParts()
{
    connect(m_filter, &ContactFilter::filterChanged, this, [this](const CustomerFilter &filter) {
        CustomerQuery query = this->query();
        query.filter = filter;
        setQuery(query);
    });
    connect(m_filter, &ContactFilter::leftDownwards, this, &ContactsPage::focusTable);
    connect(m_head, &ContactHead::queryChosen, this, &ContactsPage::setQuery);
    connect(m_head, &ContactHead::newWanted, this, &ContactsPage::addCustomer);
    connect(m_empty, &EmptyContacts::newWanted, this, &ContactsPage::addCustomer);
    connect(m_empty, &EmptyContacts::clearWanted, this, [this] {
        CustomerQuery query = this->query();
        query.filter = {};
        setQuery(query);
        focusTable();
    });
    connect(m_bar, &ContactBar::allWanted, this, [this] { m_rows->ticked().set(m_model->ids(), true); });
    connect(m_bar, &ContactBar::labelsWanted, this, &ContactsPage::pickLabels);
    connect(m_bar, &ContactBar::cleared, this, [this] {
        m_rows->ticked().clear();
        focusTable();
    });
    connect(m_view, &ContactView::opened, this, &ContactsPage::opened);
    connect(m_view, &ContactView::menuWanted, this, &ContactsPage::openMenu);
    connect(m_view, &ContactView::sortWanted, this, &ContactsPage::sortBy);
    connect(m_view, &ContactView::typed, this, [this](const QString &letters) {
        focusSearch();
        m_filter->search().end(false);
        m_filter->search().insert(m_filter->search().text().isEmpty() ? letters : QString(u' ' + letters));
    });
    connect(m_model, &ContactModel::progressed, this, &ContactsPage::showState);
    connect(m_model, &ContactModel::failed, this, &ContactsPage::failed);
    connect(m_labels, &CustomerLabels::failed, this, &ContactsPage::failed);
    connect(&m_rows->ticked(), &ContactTicks::changed, this, [this] {
        showState();
        Q_EMIT selectionChanged();
    });
    connect(m_head->addAction(QLatin1StringView("arrow-down"), tr("Import…")), &QPushButton::clicked, this, &ContactsPage::importCustomers);
    connect(m_head->addAction(QLatin1StringView("arrow-up-right"), tr("Export…")), &QPushButton::clicked, this, &ContactsPage::exportCustomers);
    connect(&m_desk.changes, &ChangeFeed::changed, this, [this] {
        if (isVisible())
            m_filter->renew();
    });
}

QList<qint64> ContactsPage::selected() const
{
    return m_rows->tickedIds();
}

const CustomerQuery &ContactsPage::query() const
{
    return m_model->query();
}

/// What is ticked belongs to the list it was ticked in: another filter begins anew, another order does not.
void ContactsPage::setQuery(const CustomerQuery &query)
{
    if (!(query.filter == this->query().filter))
        m_rows->ticked().clear();
    m_model->setQuery(query);
    m_head->setQuery(query);
    m_filter->setFilter(query.filter);
    m_view->horizontalHeader()->setSortIndicator(query.sort == CustomerSort::Name ? ContactModel::Name : ContactModel::LastSeen,
                                                 query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_view->scrollToTop();
    showState();
}

void ContactsPage::sortBy(int column)
{
    CustomerQuery query = this->query();
    if (column == ContactModel::Name || column == ContactModel::LastSeen) {
        const CustomerSort sort = column == ContactModel::Name ? CustomerSort::Name : CustomerSort::LastSeen;
        query.descending = sort == query.sort ? !query.descending : sort == CustomerSort::LastSeen; // the newest first, at first
        query.sort = sort;
    }
    setQuery(query);
}

void ContactsPage::showState()
{
    const int matching = m_model->rowCount();
    m_head->setCount(matching, m_model->complete(), m_model->total());
    const int ticked = m_rows->ticked().count();
    if (ticked > 0)
        m_bar->setCount(ticked, m_model->complete() ? matching : -1);
    m_bar->setVisible(ticked > 0);
    const bool nobody = m_model->loaded() && m_model->complete() && matching == 0;
    const bool filtered = !query().filter.isEmpty();
    if (nobody)
        m_empty->setFiltered(filtered);
    const bool hadFocus = m_view->hasFocus();
    m_stack->setCurrentWidget(nobody ? static_cast<QWidget *>(m_empty) : m_view);
    if (nobody && hadFocus)
        focusSearch();
}

void ContactsPage::pickLabels()
{
    const QList<qint64> ticked = selected();
    if (!ticked.isEmpty())
        m_labels->pick(ticked, m_bar->labelAnchor());
    else if (const qint64 current = m_view->currentId(); current != 0)
        m_labels->pick({current}, QRect(m_view->viewport()->mapToGlobal(m_view->visualRect(m_view->currentIndex()).bottomLeft()), QSize(1, 1)));
}

void ContactsPage::openMenu(qint64 customerId, const QPoint &globalPos)
{
    const bool ticked = m_rows->ticked().contains(customerId);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QLatin1StringView("chat")), tr("Open conversation"), this, [this, customerId] { Q_EMIT opened(customerId); });
    const QList<qint64> meant = ticked ? selected() : QList<qint64>{customerId};
    menu->addAction(icon(QLatin1StringView("label")), meant.size() > 1 ? tr("Labels of %n contacts…", nullptr, int(meant.size())) : tr("Labels…"), this,
                    [this, meant, globalPos] { m_labels->pick(meant, QRect(globalPos, QSize(1, 1))); });
    menu->addAction(icon(QLatin1StringView("check")), ticked ? tr("Unselect") : tr("Select"), this,
                    [this, customerId, ticked] { m_rows->ticked().set({customerId}, !ticked); });
    if (ticked && meant.size() == 2) {
        const qint64 other = meant.first() == customerId ? meant.last() : meant.first();
        menu->addAction(icon(QLatin1StringView("people")), tr("Merge these two…"), this, [this, customerId, other] { merge(customerId, other); });
    }
    menu->popup(globalPos);
}

void ContactsPage::addCustomer()
{
    if (!m_newCustomer) {
        m_newCustomer = new NewCustomerSheet(m_desk, m_list);
        connect(m_newCustomer, &NewCustomerSheet::added, this, &ContactsPage::opened);
        connect(m_newCustomer, &NewCustomerSheet::customerRequested, this, &ContactsPage::opened);
    }
    m_newCustomer->begin();
}

/// The one whose row was asked is kept.
void ContactsPage::merge(qint64 keptId, qint64 goneId)
{
    if (!m_merge) {
        m_merge = new MergeSheet(m_desk, m_list);
        connect(m_merge, &Sheet::closed, this, &ContactsPage::focusTable);
    }
    m_merge->compare(keptId, goneId);
}

void ContactsPage::setStateFile(const QString &stateFile)
{
    m_filter->keepIn(stateFile);
}

void ContactsPage::importCustomers()
{
    if (!m_import)
        m_import = new ImportSheet(m_desk, m_list);
    m_import->begin();
}

void ContactsPage::exportCustomers()
{
    if (!m_export)
        m_export = new ExportSheet(m_desk, m_list);
    m_export->begin(query());
}

QList<QWidget *> ContactsPage::panes() const
{
    return {m_filter, m_list};
}

void ContactsPage::focusTable()
{
    if (m_stack->currentWidget() == m_view)
        m_view->setFocus(Qt::OtherFocusReason);
    else
        m_empty->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::focusSearch()
{
    m_filter->search().setFocus(Qt::ShortcutFocusReason);
    m_filter->search().selectAll();
}

/// Here these two are about customers, not about a conversation.
bool ContactsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Find) || key->keyCombination() == (Qt::CTRL | Qt::Key_L))
            event->accept();
    }
    return QWidget::event(event);
}

void ContactsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        focusSearch();
    else if (event->keyCombination() == (Qt::CTRL | Qt::Key_L))
        pickLabels();
    else
        QWidget::keyPressEvent(event);
}

void ContactsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setInSight(true);
    m_filter->renew();
}

void ContactsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setInSight(false);
}

} // namespace heliograph::ui
