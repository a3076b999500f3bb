// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/deskpage.h"

#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/exchange/transcriptsheet.h"
#include "ui/inbox/failedsheet.h"
#include "ui/inbox/inboxpane.h"
#include "ui/inbox/remindersheet.h"
#include "ui/profile/newcustomersheet.h"
#include "ui/profile/profilepane.h"
#include "ui/shell/conversationwindow.h"
#include "ui/shell/deskframe.h"
#include "ui/shell/elsewherepage.h"
#include "ui/shell/emptydesk.h"
#include "ui/shell/popouts.h"
#include "ui/thread/conversationpane.h"
#include "ui/thread/smssheet.h"
#include "ui/triage/triageactions.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

DeskPage::DeskPage(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(new TriageActions(m_desk, this))
    , m_triage(new TriageMenu(*m_actions, this))
    , m_popOuts(new PopOuts(m_desk, *m_actions, this))
    , m_inbox(new InboxPane(m_desk, *m_actions, *m_triage))
    , m_centre(new QStackedWidget)
    , m_empty(new EmptyDesk)
    , m_elsewhere(new ElsewherePage)
    , m_thread(new ConversationPane(m_desk, nullptr))
    , m_profile(new ProfilePane(m_desk, nullptr))
    , m_frame(new DeskFrame(m_inbox, m_centre, m_profile))
{
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_frame);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_elsewhere), static_cast<QWidget *>(m_thread)})
        m_centre->addWidget(page);
    m_thread->setSheetHost(m_frame->sheetHost());
    m_profile->setSheetHost(m_frame->sheetHost());
    connectPanes();
    connectTriage();
    showEmptyState();
}

void DeskPage::popOut(qint64 customerId, qint64 conversationId)
{
    m_popOuts->show(customerId, conversationId);
}

/// The customer in sight stands elsewhere now, or here again.
void DeskPage::popOutChanged(qint64 customerId)
{
    if (customerId == m_customer)
        showCentre(true);
}

/// Where the customer's conversation stands: here, or in a window of its own, which comes to the front.
ConversationPane &DeskPage::paneInSight()
{
    ConversationWindow *window = m_popOuts->window(m_customer);
    if (!window)
        return *m_thread;
    window->raiseWindow();
    return window->pane();
}

void DeskPage::setStateFile(const QString &stateFile)
{
    m_popOuts->setStateFile(stateFile);
    if (!stateFile.isEmpty())
        m_inbox->keepFiltersIn(stateFile);
}

void DeskPage::focusSearch()
{
    m_frame->setListOpen(true);
    m_inbox->focusSearch();
}

void DeskPage::focusList()
{
    m_frame->setListOpen(true);
    m_inbox->focusList();
}

void DeskPage::pickLabels()
{
    const TriageTarget target = m_inbox->target();
    if (!target.conversations.isEmpty())
        m_triage->pickLabels(QRect(m_centre->mapToGlobal(QPoint(24, metric::Header)), QSize(1, 1)), target);
}

void DeskPage::pickSnooze()
{
    openMenu(&TriageMenu::fillSnooze);
}

void DeskPage::pickAgent()
{
    openMenu(&TriageMenu::fillAssign);
}

void DeskPage::addCustomer()
{
    if (!m_newCustomer) {
        m_newCustomer = new NewCustomerSheet(m_desk, m_frame->sheetHost());
        connect(m_newCustomer, &NewCustomerSheet::added, this, [this](qint64 customer) { open(customer, 0); });
        connect(m_newCustomer, &NewCustomerSheet::customerRequested, this, [this](qint64 customer) { open(customer, 0); });
    }
    m_newCustomer->begin();
}

void DeskPage::reviewFailed()
{
    if (!m_failed) {
        m_failed = new FailedSheet(m_desk, m_frame->sheetHost());
        connect(m_failed, &FailedSheet::customerRequested, this, [this](qint64 customer, qint64 conversation) { open(customer, conversation); });
    }
    m_failed->begin();
}

void DeskPage::showReminders()
{
    if (!m_reminders) {
        m_reminders = new ReminderSheet(m_desk, m_frame->sheetHost());
        connect(m_reminders, &ReminderSheet::customerRequested, this, [this](qint64 customer, qint64 conversation) { open(customer, conversation); });
    }
    m_reminders->begin();
}

void DeskPage::exportConversations(const QList<qint64> &ids)
{
    if (!m_transcript)
        m_transcript = new TranscriptSheet(m_desk, m_frame->sheetHost());
    m_transcript->begin(ids);
}

void DeskPage::openMenu(void (TriageMenu::*fill)(QMenu &, const TriageTarget &))
{
    const TriageTarget target = m_inbox->target();
    if (target.conversations.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    (m_triage->*fill)(*menu, target);
    menu->popup(m_centre->mapToGlobal(QPoint(24, metric::Header)));
    if (!menu->actions().isEmpty())
        menu->setActiveAction(menu->actions().first());
}

QString DeskPage::customerName() const
{
    return m_customer != 0 ? m_thread->customerName() : QString();
}

void DeskPage::open(qint64 customerId, qint64 conversationId, bool takeFocus)
{
    m_customer = customerId;
    m_conversation = conversationId;
    m_inbox->showOpen(conversationId);
    if (customerId != 0)
        m_profile->setCustomer(customerId, conversationId);
    m_frame->setProfileWanted(customerId != 0);
    m_frame->setListOpen(m_frame->isListOpen() && !takeFocus);
    showCentre(takeFocus);
    Q_EMIT opened(customerId, conversationId);
}

void DeskPage::openNewest(qint64 customerId)
{
    whenDone(m_desk.customers.profile(customerId), this, [this, customerId](const Result<CustomerProfile> &profile) {
        if (profile)
            open(customerId, profile->conversations.isEmpty() ? 0 : profile->conversations.first().id);
        else
            Q_EMIT failed(profile.error());
    });
}

void DeskPage::showCentre(bool takeFocus)
{
    if (m_customer == 0) {
        m_thread->open(0, 0);
        m_centre->setCurrentWidget(m_empty);
        showEmptyState();
    } else if (m_popOuts->has(m_customer)) {
        m_thread->open(0, 0); // its drafts are written in the other window
        m_elsewhere->setCustomerName({});
        whenDone(m_desk.customers.get(m_customer), this, [this, customer = m_customer](const Result<Customer> &found) {
            if (found && customer == m_customer)
                m_elsewhere->setCustomerName(found->name);
        });
        m_centre->setCurrentWidget(m_elsewhere);
    } else {
        m_thread->open(m_customer, m_conversation, takeFocus);
        m_centre->setCurrentWidget(m_thread);
    }
}

void DeskPage::showEmptyState()
{
    const InboxCounts &counts = m_inbox->counts();
    const int all = counts.mine + counts.unassigned + counts.pending + counts.snoozed + counts.closed;
    EmptyDesk::State state = EmptyDesk::State::NothingWaiting;
    if (!m_desk.demo && m_desk.accounts.accounts().isEmpty())
        state = EmptyDesk::State::NoProvider;
    else if (all == 0)
        state = EmptyDesk::State::NoCustomers;
    else if (counts.unassigned > 0 || m_inbox->someoneWaits())
        state = EmptyDesk::State::NothingOpen;
    m_empty->setState(state, counts.mine + counts.pending + counts.snoozed);
}

void DeskPage::cyclePane(int step)
{
    QList<QWidget *> panes{m_inbox};
    if (SmsSheet *sheet = m_thread->sheet(); sheet && sheet->isVisible())
        panes += sheet; // it covers the others
    else
        panes += {m_centre->currentWidget(), m_profile};
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    cyclePanes(panes, step);
}

void DeskPage::save(QSettings &settings) const
{
    m_frame->save(settings);
    settings.setValue(u"desk/tab"_s, static_cast<int>(m_inbox->tab()));
    settings.setValue(u"desk/sort"_s, static_cast<int>(m_inbox->query().sort));
    settings.setValue(u"desk/customer"_s, m_customer);
    settings.setValue(u"desk/conversation"_s, m_conversation);
    const TimelineView::Spot spot = m_thread->timeline().spot();
    settings.setValue(u"desk/spot"_s, QVariantList{spot.key.at, spot.key.id, spot.offset, spot.end});
    m_popOuts->save(settings);
    settings.setValue(u"emoji/recent"_s, m_thread->emojiHabits().recent);
    settings.setValue(u"emoji/tone"_s, m_thread->emojiHabits().tone);
}

void DeskPage::restore(const QSettings &settings)
{
    m_frame->restore(settings);
    m_inbox->setTab(static_cast<InboxTab>(qBound(0, settings.value(u"desk/tab"_s).toInt(), kInboxTabs - 1)));
    InboxQuery query = m_inbox->query();
    query.sort = static_cast<InboxSort>(qBound(0, settings.value(u"desk/sort"_s).toInt(), static_cast<int>(InboxSort::NewestChat)));
    m_inbox->setQuery(query);
    m_thread->emojiHabits() = {settings.value(u"emoji/recent"_s).toStringList(), qBound(0, settings.value(u"emoji/tone"_s).toInt(), 5)};
    m_popOuts->restore(settings);
    const qint64 customer = settings.value(u"desk/customer"_s).toLongLong();
    const qint64 conversation = settings.value(u"desk/conversation"_s).toLongLong();
    if (customer == 0)
        return;
    // It may be gone since: a store that was restored or begun anew.
    const QVariantList spot = settings.value(u"desk/spot"_s).toList();
    whenDone(m_desk.customers.get(customer), this, [this, customer, conversation, spot](const Result<Customer> &found) {
        if (!found || m_customer != 0)
            return;
        open(customer, conversation);
        if (spot.size() == 4 && !spot.at(3).toBool())
            m_thread->returnTo({{spot.at(0).toLongLong(), spot.at(1).toLongLong()}, spot.at(2).toInt(), false});
    });
}

} // namespace heliograph::ui
