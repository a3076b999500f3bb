// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/conversationpane.h"

#include "ui/common/banner.h"
#include "ui/thread/acceptstrip.h"
#include "ui/thread/composer.h"
#include "ui/thread/findbar.h"
#include "ui/thread/linkbar.h"
#include "ui/thread/smsdetails.h"
#include "ui/thread/smssheet.h"
#include "ui/words/words.h"

#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ConversationPane::ConversationPane(const DeskServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    build();
    m_reloadSoon.setSingleShot(true);
    connect(&m_reloadSoon, &QTimer::timeout, this, &ConversationPane::reload);
    m_minute.setInterval(10'000);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_header->refreshTime(m_services.clock.nowMs()); });
    m_minute.start();
    connect(&services.changes, &ChangeFeed::changed, this, &ConversationPane::follow);
    open(0, 0);
}

ConversationPane::~ConversationPane()
{
    delete m_sheet; // it may live in another window than this
}

void ConversationPane::open(qint64 customerId, qint64 conversationId, bool takeFocus)
{
    m_takeFocus = takeFocus;
    if (m_sheet && m_sheet->isVisible())
        m_sheet->closeSheet();
    m_customerId = customerId;
    m_wanted = conversationId;
    m_customer = {};
    m_conversation = {};
    m_verified.clear();
    m_fresh = true;
    m_whenShown = nullptr;
    m_banner->hide();
    m_link->dismiss();
    m_find->dismiss();
    m_header->setVisible(customerId != 0);
    m_timeline->setVisible(customerId != 0);
    m_composer->setVisible(customerId != 0);
    m_strip->hide();
    m_composer->open(customerId);
    if (customerId != 0)
        reload();
}

void ConversationPane::setProfileButton(bool toggles, bool shown)
{
    m_header->setProfileButton(toggles, shown);
}

void ConversationPane::offerReply(const QString &text)
{
    m_composer->offer(text);
}

void ConversationPane::setSheetHost(QWidget *host)
{
    m_sheetHost = host;
    delete std::exchange(m_sheet, nullptr);
}

SmsSheet &ConversationPane::makeSheet()
{
    if (m_sheet)
        return *m_sheet;
    m_sheet = new SmsSheet(m_services, m_emojiHabits, m_sheetHost ? m_sheetHost : this, this);
    connect(m_sheet, &SmsSheet::verifyWanted, this, &ConversationPane::verifyWanted);
    connect(m_sheet, &SmsSheet::providerWanted, this, &ConversationPane::providerWanted);
    connect(m_sheet, &SmsSheet::limitsWanted, this, &ConversationPane::limitsWanted);
    connect(m_sheet, &SmsSheet::templatesWanted, this, &ConversationPane::templatesWanted);
    connect(m_sheet, &SmsSheet::chatWanted, m_composer, &Composer::focusText);
    connect(m_sheet, &SmsSheet::closed, m_composer, &Composer::focusText);
    connect(m_sheet, &SmsSheet::closed, this, [this] { Q_EMIT composingSms(false); });
    connect(m_sheet, &SmsSheet::reviewWanted, m_timeline, &TimelineView::scrollToEnd);
    connect(m_sheet, &SmsSheet::sent, m_timeline, &TimelineView::scrollToEnd);
    connect(m_sheet, &QObject::destroyed, this, [this] { m_sheet = nullptr; });
    return *m_sheet;
}

void ConversationPane::writeEmail(const QString &address)
{
    m_link->askForEmail(address);
}

void ConversationPane::composeSms(const QString &e164, const QString &text, const QJsonObject &madeFrom, const QJsonObject &parameters)
{
    if (m_customer.id == 0)
        return;
    makeSheet().open(m_customer, m_conversation.id, {e164, text, madeFrom, parameters});
    Q_EMIT composingSms(true);
}

void ConversationPane::follow(const QList<Change> &changes)
{
    const bool ours = std::any_of(changes.cbegin(), changes.cend(), [this](const Change &change) {
        switch (change.kind) {
        case Change::Kind::Customer: return change.id == m_customerId;
        case Change::Kind::Conversation:
        case Change::Kind::Verification:
        case Change::Kind::Consent: return change.threadId == m_customerId;
        default: return false;
        }
    });
    if (ours && m_customerId != 0)
        m_reloadSoon.start(0);
}

void ConversationPane::reload()
{
    const qint64 customer = m_customerId;
    whenDone(m_services.customers.profile(customer), this, m_profiles.of([this, customer](const Result<CustomerProfile> &profile) {
        if (customer != m_customerId)
            return;
        if (!profile)
            return tell(profile.error());
        take(*profile);
    }));
    whenDone(m_services.verification.card(customer), this, m_cards.of([this, customer](const Result<VerificationCard> &card) {
        if (customer == m_customerId)
            takeCard(card);
    }));
}

void ConversationPane::take(const CustomerProfile &profile)
{
    m_customer = profile.customer;
    Conversation shown = profile.conversations.value(0);
    for (const Conversation &conversation : profile.conversations) {
        if (conversation.id == m_wanted)
            shown = conversation;
    }
    // Not again what somebody marked as unread while it was open.
    m_unseen = m_unseen || m_fresh || shown.lastInboundAt > m_conversation.lastInboundAt;
    m_conversation = shown;
    const bool offered = shown.state == ConversationState::Offered && shown.id != 0;
    m_composer->setCustomer(m_customer);
    m_header->setCustomer(m_customer, m_verified);
    m_header->setConversation(shown, m_services.clock.nowMs());
    m_strip->setCustomerName(m_customer.name.section(u' ', 0, 0));
    m_strip->setVisible(offered);
    m_composer->setVisible(!offered);
    if (std::exchange(m_fresh, false)) {
        m_composer->setConversation(shown);
        m_timeline->open(m_customerId, m_customer.name, shown.unread);
        if (!offered && m_takeFocus)
            m_composer->focusText();
    } else {
        m_composer->setConversation(shown);
        m_timeline->setCustomerName(m_customer.name);
    }
    // Looking into an offer tells nobody; reading one's own conversation does.
    if (m_unseen && !offered && isVisible()) {
        m_unseen = false;
        if (shown.unread > 0)
            watch(m_services.conversations.markRead(shown.id));
    }
}

void ConversationPane::takeCard(const Result<VerificationCard> &card)
{
    if (!card)
        return tell(card.error());
    m_verified = card->state == VerificationCard::State::Verified ? card->e164 : QString();
    m_header->setCustomer(m_customer, m_verified);
    m_header->setSmsReason(!m_verified.isEmpty() ? QString()
                           : card->e164.isEmpty()  ? tr("No number yet: add one, then verify it with a code")
                                                   : tr("Not verified yet: send a code first"));
}

void ConversationPane::showTopic(qint64 conversationId, qint64 openedAt)
{
    m_timeline->showConversation(conversationId, openedAt);
}

void ConversationPane::showMessage(ThreadKey key)
{
    whenShown([this, key] { m_timeline->showMessage(key); });
}

void ConversationPane::returnTo(const TimelineView::Spot &spot)
{
    whenShown([this, spot] { m_timeline->returnTo(spot); });
}

void ConversationPane::whenShown(std::function<void()> then)
{
    if (m_fresh)
        m_whenShown = std::move(then);
    else
        then();
}

void ConversationPane::showDetails(const Message &message, const QPoint &globalPos)
{
    whenDone(m_services.outbox.history(message.id), this, [this, message, globalPos](const Result<SmsHistory> &history) {
        if (!history && history.error().code != ErrorCode::NotFound)
            return tell(history.error());
        const SmsHistory known = history.value_or(SmsHistory{});
        QString account = message.extra.value("provider"_L1).toString();
        for (const Account &each : m_services.accounts.accounts()) {
            if (each.id == account)
                account = each.name;
        }
        (new SmsDetails(message, known, account, m_customer.name, m_services.clock.nowMs(), this))->openAt(globalPos);
    });
}

/// What is selected in one message is what one is likely to look for.
void ConversationPane::find()
{
    if (m_customerId == 0)
        return;
    const QString selected = m_timeline->selectedText();
    m_find->openWith(selected.size() <= 60 && !selected.contains(u'\n') ? selected : QString());
}

void ConversationPane::findNext(bool older)
{
    if (m_find->isVisible())
        m_find->step(older);
    else
        find();
}

void ConversationPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_link->isVisible())
        m_link->leave();
    else if (m_find->isVisible())
        m_find->leave();
    else
        QWidget::keyPressEvent(event);
}

void ConversationPane::tell(const Error &error)
{
    const words::Said said = words::error(error);
    m_banner->say(said.title, said.text);
    m_banner->setCode(words::errorCode(error));
    m_banner->show();
}

} // namespace heliograph::ui
