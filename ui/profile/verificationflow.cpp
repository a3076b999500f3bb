// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/verificationflow.h"

#include "ui/profile/cardnotice.h"
#include "ui/profile/numberentry.h"
#include "ui/profile/verificationview.h"
#include "ui/words/words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

VerificationFlow::VerificationFlow(const DeskServices &desk, VerificationView &view, QObject *parent)
    : QObject(parent), m_desk(desk), m_view(view)
{
    connect(&view, &VerificationView::wanted, this, &VerificationFlow::act);
    connect(&view, &VerificationView::consentWanted, this, [this] { openForm(Record::Consent); });
    connect(&view.entry(), &NumberEntry::edited, this, [this] {
        m_refused.clear();
        m_failed = false;
        showNotices();
    });
    connect(&desk.verification, &VerificationService::codeSent, this,
            [this](qint64 customerId, qint64 conversationId, const QString &, int digits) {
        if (customerId == m_customer.id && conversationId != 0 && conversationId == m_conversationId)
            Q_EMIT automaticMessageWanted(conversationId, words::otpAutomaticMessage(digits));
    });
}

void VerificationFlow::setCustomer(const Customer &customer, qint64 conversationId, const QString &channel)
{
    const bool other = customer.id != m_customer.id || conversationId != m_conversationId;
    m_customer = customer;
    m_conversationId = conversationId;
    m_channel = channel;
    if (other) {
        ++m_visit;
        m_card = {};
        m_refused.clear();
        m_failed = false;
        m_elsewhere = {};
        m_busy = false;
        m_view.leaveForm();
        m_view.setBusy(false);
        showNotices();
    }
    reload();
}

void VerificationFlow::clear()
{
    ++m_visit;
    m_customer = {};
    m_conversationId = 0;
}

CardContext VerificationFlow::context() const
{
    return {firstNameOf(m_customer.name), m_channel, m_desk.clock.nowMs()};
}

void VerificationFlow::reload()
{
    if (m_customer.id == 0)
        return;
    whenDone(m_desk.verification.card(m_customer.id), this, m_cards.of(here([this](const Result<VerificationCard> &card) {
        if (card)
            cardRead(*card);
        else
            refuse(card.error());
    })));
}

void VerificationFlow::cardRead(const VerificationCard &card)
{
    const bool otherNumber = card.e164 != m_card.e164;
    // What was refused in another state is no reason any more.
    if (otherNumber || card.state != m_card.state)
        m_refused.clear();
    m_card = card;
    if (otherNumber)
        m_elsewhere = {};
    if (card.state == VerificationCard::State::NoNumber) {
        if (!m_view.entering())
            m_view.enterNumber({}, m_desk.settings.current().text(Key::HomeCountry), false);
    } else if (m_view.entering() && otherNumber) {
        m_view.leaveForm();
    }
    draw();
    showNotices();
    if (!card.e164.isEmpty())
        readElsewhere();
}

void VerificationFlow::draw()
{
    const CardContext now = context();
    m_view.show(m_card, now);
    const int generation = ++m_ticks;
    if (!faceOf(m_card, now).ticking)
        return;
    const qint64 end = m_card.state == VerificationCard::State::Locked ? m_card.lockedUntil : m_card.expiresAt;
    const qint64 left = end - now.nowMs;
    if (left <= 0)
        return; // the service ends it, and says so
    m_desk.clock.after(left % 1000 + 1, this, [this, generation] { tick(generation); });
}

void VerificationFlow::tick(int generation)
{
    if (generation != m_ticks)
        return;
    if (m_card.state == VerificationCard::State::Locked && m_card.lockedUntil <= m_desk.clock.nowMs())
        return reload();
    draw();
}

void VerificationFlow::act(CardAction action)
{
    if (m_busy)
        return;
    switch (action) {
    case CardAction::SendOtp:
        if (m_view.entering())
            submitNumber();
        else
            start(m_card.e164);
        break;
    case CardAction::Resend:
        start(m_card.e164);
        break;
    case CardAction::AskAgain:
        Q_EMIT automaticMessageWanted(m_conversationId, words::otpAutomaticMessage(m_card.digits));
        break;
    case CardAction::Cancel:
        m_refused.clear();
        m_failed = false;
        showNotices();
        if (m_view.entering())
            return m_view.leaveForm();
        m_busy = true;
        m_view.setBusy(true);
        whenDone(m_desk.verification.cancel(m_card.verificationId), this, here([this](const Status &status) { afterRecord(status); }));
        break;
    case CardAction::ChangeNumber:
        m_view.enterNumber(m_card.e164.isEmpty() ? QString() : phone::international(m_card.e164),
                           m_card.number.region.isEmpty() ? m_desk.settings.current().text(Key::HomeCountry) : m_card.number.region,
                           m_card.state != VerificationCard::State::NoNumber);
        break;
    case CardAction::RecordOptIn:
        openForm(Record::OptIn);
        break;
    }
}

QString VerificationFlow::whyNoCode() const
{
    if (m_customer.id == 0)
        return tr("no customer is open");
    if (m_busy)
        return tr("one is under way");
    if (m_card.state == VerificationCard::State::NoNumber)
        return {};
    if (m_card.state == VerificationCard::State::Verified)
        return tr("verified already");
    const CardFace face = faceOf(m_card, context());
    for (const CardButton &button : face.buttons) {
        if (button.action == CardAction::SendOtp || button.action == CardAction::Resend)
            return button.enabled ? QString() : button.words;
    }
    return face.title;
}

void VerificationFlow::sendCode()
{
    act(m_card.state == VerificationCard::State::NoNumber && !m_view.entering() ? CardAction::ChangeNumber : CardAction::SendOtp);
}

void VerificationFlow::submitNumber()
{
    const auto number = m_view.entry().number();
    if (!number)
        return m_view.entry().insist();
    if (number->e164 == m_card.e164 || m_card.number.id == 0)
        return start(number->e164);
    // Not before the code may go: a number that was only typed must not make its country one of the customers'.
    m_replaced = m_card.e164;
    start(number->e164);
}

/// The number that a code just went to comes to the front; the one that stood there is proven no longer.
void VerificationFlow::bringForward(const QString &e164)
{
    const QString old = std::exchange(m_replaced, {});
    whenDone(m_desk.customers.get(m_customer.id), this, here([this, e164, old](const Result<Customer> &customer) {
        if (!customer)
            return refuse(customer.error());
        for (ContactPoint point : customer->numbers) {
            if (point.e164 != e164)
                continue;
            point.preferred = true;
            whenDone(m_desk.customers.setNumber(point), this, here([this](const Status &status) {
                if (!status)
                    refuse(status.error());
                reload();
            }));
        }
        m_desk.verification.revoke(m_customer.id, old); // NotFound: there was no proof
    }));
}

void VerificationFlow::start(const QString &e164)
{
    m_busy = true;
    m_refused.clear();
    m_failed = false;
    showNotices();
    m_view.setBusy(true);
    whenDone(m_desk.verification.start(m_customer.id, e164, m_conversationId), this,
             here([this, e164](const Result<VerificationService::Started> &result) {
        const bool went = result && result->refused.isEmpty();
        if (went && !m_replaced.isEmpty())
            bringForward(e164);
        m_replaced.clear();
        started(result);
    }));
}

void VerificationFlow::started(const Result<VerificationService::Started> &result)
{
    m_busy = false;
    m_view.setBusy(false);
    if (!result)
        return refuse(result.error());
    m_refused = result->refused;
    if (m_refused.isEmpty() && m_view.entering())
        m_view.leaveForm();
    showNotices();
    reload();
}

} // namespace heliograph::ui
