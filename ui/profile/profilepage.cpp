// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilepage.h"

#include "ui/commands/commandtable.h"
#include "ui/common/avatar.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/mailto.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/customertags.h"
#include "ui/profile/detailslist.h"
#include "ui/profile/numberslist.h"
#include "ui/profile/reminderslist.h"
#include "ui/profile/samecustomers.h"
#include "ui/profile/topicslist.h"
#include "ui/profile/verificationflow.h"
#include "ui/profile/verificationview.h"
#include "ui/triage/reminderactions.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ProfilePage::ProfilePage(const DeskServices &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    m_card = new VerificationView;
    m_flow = new VerificationFlow(desk, *m_card, this);
    m_numbers = new NumbersList(desk);
    m_same = new SameCustomers;
    m_reminding = new ReminderActions(desk, this);
    m_reminders = new RemindersList(*m_reminding);
    m_topics = new TopicsList;
    m_tags = new CustomerTags(desk);
    m_details = new DetailsList(desk);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::Padding, metric::Padding, metric::Padding, metric::Padding);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addSpacing(12);
    column->addWidget(m_tags);
    column->addWidget(m_card);
    column->addSpacing(12);
    column->addWidget(m_numbers);
    column->addWidget(m_same);
    column->addWidget(m_reminders);
    column->addWidget(m_topics);
    column->addWidget(m_details);
    column->addStretch();
    connect(m_flow, &VerificationFlow::automaticMessageWanted, this, &ProfilePage::automaticMessageWanted);
    connect(m_flow, &VerificationFlow::customerWanted, this, &ProfilePage::customerWanted);
    connect(m_tags, &CustomerTags::failed, this, &ProfilePage::failed);
    connect(m_topics, &TopicsList::chosen, this, &ProfilePage::topicWanted);
    connect(m_add, &QToolButton::clicked, this, &ProfilePage::openMenu);
    connect(m_numbers, &NumbersList::smsWanted, this, [this](const QString &e164) { Q_EMIT sendSmsRequested(m_customer.id, e164); });
    connect(m_numbers, &NumbersList::consentsWanted, this, &ProfilePage::consentsWanted);
    connect(m_card, &VerificationView::ledgerWanted, this, [this] { Q_EMIT consentsWanted(m_flow->card().e164); });
    connect(m_same, &SameCustomers::compareWanted, this, &ProfilePage::compareWanted);
    connect(m_same, &SameCustomers::notSameWanted, this, [this](qint64 other) { m_desk.customers.setNotSame(m_customer.id, other); });
    connect(m_same, &SameCustomers::unmergeWanted, this, &ProfilePage::unmerge);
    setFocusProxy(m_card);
    connect(m_edit, &QToolButton::clicked, m_details, &DetailsList::edit);
    connect(m_details, &DetailsList::editingChanged, this, [this](bool editing) {
        m_edit->setEnabled(!editing);
        m_edit->setAccessibleDescription(editing ? tr("The details below are being edited") : QString());
    });
}

QWidget *ProfilePage::buildHead()
{
    auto *head = new QWidget;
    head->setFixedHeight(Scaled{48});
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_avatar = new Avatar(48);
    m_name = new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Elide);
    m_since = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(m_since);
    words->addStretch();
    m_add = new IconButton("plus"_L1, tr("Write to this customer"));
    m_edit = new IconButton("edit"_L1, tr("Edit details"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    buttons->addWidget(m_add);
    buttons->addWidget(m_edit);
    row->addWidget(m_avatar);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    return head;
}

void ProfilePage::addCommands(CommandTable &table)
{
    table.add({.id = u"customer.otp"_s, .scope = CommandScope::Customer, .name = tr("Send OTP"), .keys = u"Ctrl+Shift+O"_s, .icon = "shield-check"_L1}, this,
              [this] { m_flow->sendCode(); }, [this] { return m_flow->whyNoCode(); });
    table.add({.id = u"customer.labels"_s, .scope = CommandScope::Customer, .name = tr("Labels of the customer"), .keys = {}, .icon = "label"_L1}, this,
              [this] { m_tags->pick(); }, [this] { return m_customer.id == 0 ? tr("no customer is open") : QString(); });
    table.add({.id = u"customer.remind"_s, .scope = CommandScope::Customer, .name = tr("Remind me about the customer"), .keys = u"Ctrl+Shift+R"_s, .icon = "bell"_L1}, this,
              [this] { remind(); }, [this] { return m_customer.id == 0 ? tr("no customer is open") : QString(); });
}

void ProfilePage::remind()
{
    m_reminding->ask(m_customer.id, m_conversation, {m_add->mapToGlobal(QPoint(0, 0)), m_add->size()});
}

void ProfilePage::clear()
{
    m_customer = {};
    m_reminders->hide();
    m_tags->clear();
    m_flow->clear();
    m_details->leave();
    m_numbers->clear();
}

void ProfilePage::show(const CustomerProfile &profile, qint64 conversationId)
{
    m_customer = profile.customer;
    m_conversation = conversationId;
    m_reminders->show(profile.reminders, m_customer.name, m_desk.settings.actor(), m_desk.clock.nowMs());
    m_avatar->setName(m_customer.name);
    m_name->setText(m_customer.name);
    m_since->setText(tr("Customer since %1").arg(QDateTime::fromMSecsSinceEpoch(m_customer.since).date().year()));
    m_since->setVisible(m_customer.since > 0);
    QString channel;
    for (const Conversation &conversation : profile.conversations) {
        if (conversation.id == conversationId)
            channel = words::channel(conversation.endpoint.channel);
    }
    m_flow->setCustomer(m_customer, conversationId, channel);
    m_topics->show(profile.conversations, m_desk.clock.nowMs());
    m_tags->show(m_customer);
    m_numbers->show(m_customer);
    m_same->show(profile.duplicates, profile.merges, m_desk.clock.nowMs());
    m_details->show(m_customer);
}

void ProfilePage::unmerge(qint64 mergeId)
{
    whenDone(m_desk.customers.unmerge(mergeId), this, [this](const Status &done) {
        if (done)
            return; // the profile is read again
        m_same->refuse(words::error(done.error()).line());
    });
}

void ProfilePage::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const VerificationCard &card = m_flow->card();
    QAction *sms = menu->addAction(icon("send-sms"_L1), tr("Send SMS"));
    connect(sms, &QAction::triggered, this, [this, e164 = card.e164] { Q_EMIT sendSmsRequested(m_customer.id, e164); });
    QAction *note = menu->addAction(icon("note"_L1), tr("Write a note"));
    connect(note, &QAction::triggered, this, &ProfilePage::noteWanted);
    QAction *reminder = menu->addAction(icon("bell"_L1), tr("Remind me…"));
    connect(reminder, &QAction::triggered, this, &ProfilePage::remind);
    if (!m_customer.email.isEmpty()) {
        const bool good = !emailTo(m_customer.email).isEmpty();
        QAction *email = menu->addAction(icon("mail"_L1), good ? tr("Write an email…") : tr("Email: the address in the details is not one"));
        email->setEnabled(good);
        connect(email, &QAction::triggered, this, [this] { Q_EMIT emailWanted(m_customer.email); });
    }
    menu->addSeparator();
    QAction *merge = menu->addAction(icon("people"_L1), tr("Merge with another customer…"));
    connect(merge, &QAction::triggered, this, [this] { Q_EMIT compareWanted(0); });
    QAction *consents = menu->addAction(icon("ledger"_L1), tr("Consent and opt-outs…"));
    connect(consents, &QAction::triggered, this, [this, e164 = card.e164] { Q_EMIT consentsWanted(e164); });
    if (!card.e164.isEmpty() && !card.optedOut) {
        QAction *stop = menu->addAction(icon("ban"_L1), tr("Record an opt-out…"));
        connect(stop, &QAction::triggered, m_flow, &VerificationFlow::recordOptOut);
    }
    menu->addSeparator();
    QAction *erase = menu->addAction(icon("cross-circle"_L1), tr("Erase customer…"));
    connect(erase, &QAction::triggered, this, &ProfilePage::eraseWanted);
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

} // namespace heliograph::ui
