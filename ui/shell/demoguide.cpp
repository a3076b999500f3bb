// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/demoguide.h"

#include <algorithm>

namespace heliograph::ui {

namespace {

constexpr int kLastRows = 20;

/// What the newest one-way SMS says about the last step.
DemoStep sent(const DemoScene &scene)
{
    switch (scene.sms) {
    case MessageState::Waiting:
        return {6, DemoGuide::tr("It leaves in a moment: until then Undo takes it back.")};
    case MessageState::Sending:
    case MessageState::Accepted:
        return {6, DemoGuide::tr("The provider has it. It is delivered only when %1's phone says so.").arg(scene.name)};
    case MessageState::Delivered:
        return {6, DemoGuide::tr("Delivered: that is the whole job. Now try a text of more than 160 characters, or a number in the United States.")};
    default:
        return {6, DemoGuide::tr("It did not arrive. The bubble says why, and what is safe to do.")};
    }
}

} // namespace

DemoStep demoStep(const DemoScene &scene)
{
    using Card = VerificationCard::State;
    if (scene.customerId == 0)
        return {1, DemoGuide::tr("Nothing leaves this computer. Somebody waits under Unassigned: look in, and press Accept.")};
    if (scene.offered)
        return {1, DemoGuide::tr("%1 waits for somebody. Press Accept.").arg(scene.name)};
    if (scene.sms != MessageState::None && scene.card == Card::Verified)
        return sent(scene);
    if (scene.sheetOpen)
        return {5, DemoGuide::tr("Write a line. Its parts and checks are counted as you type; Ctrl+Enter sends it.")};
    switch (scene.card) {
    case Card::Verified:
        return {5, DemoGuide::tr("The number is proven. Press Send SMS, and write something that %1 can keep.").arg(scene.name)};
    case Card::CodeSent:
    case Card::Unsure:
        return {3, DemoGuide::tr("The code is on its way to %1's phone. The reply asks for it: press Enter.").arg(scene.name)};
    case Card::Waiting:
        return {4, DemoGuide::tr("%1 types the code here within a minute or so. You will not see it.").arg(scene.name)};
    case Card::Wrong:
        return {4, DemoGuide::tr("That was not the code. %1 may try again; the card counts.").arg(scene.name)};
    case Card::OptedOut:
        return {2, DemoGuide::tr("%1 said stop, so no SMS goes there. Choose somebody else.").arg(scene.name)};
    case Card::NoNumber:
        return {2, DemoGuide::tr("There is no number to text yet: write one into the profile, or choose somebody else.")};
    case Card::Locked:
        return {2, DemoGuide::tr("This number takes no code for a while. Choose somebody else.")};
    default:
        return {2, DemoGuide::tr("An SMS goes only to a proven number. Press Send OTP in the profile.")};
    }
}

DemoGuide::DemoGuide(const DeskServices &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_since(desk.clock.nowMs())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(100);
    connect(&m_soon, &QTimer::timeout, this, &DemoGuide::read);
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
            return change.threadId == m_scene.customerId || change.kind == Change::Kind::Conversation || change.kind == Change::Kind::Customer;
        });
        if (ours && m_scene.customerId != 0)
            m_soon.start();
    });
}

void DemoGuide::setOpen(qint64 customerId, qint64 conversationId)
{
    if (customerId != m_scene.customerId) {
        ++m_reads;
        m_scene = {customerId, {}, false, VerificationCard::State::NoNumber, m_scene.sheetOpen, MessageState::None};
    }
    m_conversation = conversationId;
    if (customerId == 0)
        show();
    else
        read();
}

void DemoGuide::setSheetOpen(bool open)
{
    m_scene.sheetOpen = open;
    if (m_scene.customerId == 0 || !m_scene.name.isEmpty())
        show();
}

void DemoGuide::read()
{
    const qint64 customer = m_scene.customerId;
    const int read = ++m_reads;
    whenDone(m_desk.customers.profile(customer), this, [this, customer, read](const Result<CustomerProfile> &profile) {
        if (!profile || read != m_reads)
            return;
        m_scene.name = profile->customer.name;
        const auto open = std::find_if(profile->conversations.begin(), profile->conversations.end(),
                                       [this](const Conversation &c) { return c.id == m_conversation; });
        m_scene.offered = open != profile->conversations.end() && open->state == ConversationState::Offered;
        whenDone(m_desk.verification.card(customer), this, [this, customer, read](const Result<VerificationCard> &card) {
            if (!card || read != m_reads)
                return;
            m_scene.card = card->state;
            whenDone(m_desk.conversations.threadBefore(customer, {}, kLastRows), this, [this, read](const Result<ThreadPage> &page) {
                if (!page || read != m_reads)
                    return;
                m_scene.sms = MessageState::None;
                for (const Message &message : page->messages) {
                    if (message.kind == MessageKind::SmsOneWay && message.at >= m_since)
                        m_scene.sms = message.state;
                }
                show();
            });
        });
    });
}

void DemoGuide::show()
{
    Q_EMIT stepChanged(demoStep(m_scene));
}

} // namespace heliograph::ui
