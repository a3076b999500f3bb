// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/consentsheet.h"

#include "phone/phone.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/profile/consententry.h"
#include "ui/profile/consentform.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kWide{600};
constexpr Scaled kTall{600};

QString ledgerChannel(Channel channel)
{
    return channel == Channel::Sms ? u"sms"_s : channel == Channel::Email ? u"email"_s : u"web_chat"_s;
}

/// Newest first: the first line that stops or lifts decides, of everything or of marketing alone.
bool stops(const QList<ConsentRecord> &ledger, const QString &e164, bool marketing)
{
    const auto decides = std::find_if(ledger.begin(), ledger.end(), [&](const ConsentRecord &line) {
        return line.e164 == e164 && (line.status == ConsentStatus::OptOut || line.status == ConsentStatus::Lifted)
            && (line.scope == "marketing"_L1) == marketing;
    });
    return decides != ledger.end() && decides->status == ConsentStatus::OptOut;
}

} // namespace

ConsentSheet::ConsentSheet(const DeskServices &desk, QWidget *host) : Sheet(tr("Consent to SMS"), host), m_desk(desk)
{
    setCardSize({kWide, kTall});
    m_form = new ConsentForm;
    m_form->hide();
    body().addWidget(m_form);
    body().addStretch();
    m_record = new QPushButton(tr("Record consent…"));
    m_stop = new QPushButton(tr("Customer asked to stop…"));
    m_lift = new QPushButton(tr("Lift the opt-out…"));
    auto *close = new QPushButton(tr("Close"));
    foot().addWidget(m_record);
    foot().addWidget(m_stop);
    foot().addWidget(m_lift);
    foot().addStretch();
    foot().addWidget(close);
    connect(m_record, &QPushButton::clicked, this, [this] { begin(ConsentStatus::OptIn); });
    connect(m_stop, &QPushButton::clicked, this, [this] { begin(ConsentStatus::OptOut); });
    connect(m_lift, &QPushButton::clicked, this, [this] { begin(ConsentStatus::Lifted); });
    connect(close, &QPushButton::clicked, this, &Sheet::closeSheet);
    connect(m_form, &ConsentForm::recorded, this, &ConsentSheet::record);
    connect(m_form, &ConsentForm::left, this, [this, close] {
        m_form->hide();
        close->setFocus(Qt::OtherFocusReason);
    });
    connect(&desk.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        const bool ours = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
            return change.kind == Change::Kind::Consent && change.threadId == m_customerId;
        });
        if (ours && isVisible())
            reload();
    });
}

void ConsentSheet::show(qint64 customerId, const QString &e164, qint64 conversationId)
{
    m_customerId = customerId;
    m_conversationId = conversationId;
    m_e164 = e164;
    m_form->hide();
    setSubtitle({});
    open();
    reload();
}

void ConsentSheet::reload()
{
    whenDone(m_desk.customers.profile(m_customerId), this, m_reads.of([this, asked = m_customerId](const Result<CustomerProfile> &profile) {
        if (profile && asked == m_customerId)
            loaded(*profile);
    }));
}

void ConsentSheet::loaded(const CustomerProfile &profile)
{
    m_customer = profile.customer;
    setSubtitle(m_customer.name);
    m_channel.clear();
    for (const Conversation &conversation : profile.conversations) {
        if (conversation.id == m_conversationId)
            m_channel = ledgerChannel(conversation.endpoint.channel);
    }
    m_stopped.clear();
    m_noMarketing.clear();
    for (const ContactPoint &number : m_customer.numbers) {
        if (stops(profile.consents, number.e164, false))
            m_stopped.append(number.e164);
        if (stops(profile.consents, number.e164, true))
            m_noMarketing.append(number.e164);
    }
    m_record->setVisible(!numbers(false).isEmpty());
    m_stop->setVisible(!numbers(false).isEmpty());
    m_lift->setVisible(!numbers(true).isEmpty());
    fill(profile);
    if (!focusWidget() || !isAncestorOf(focusWidget()))
        (m_record->isVisible() ? m_record : m_lift)->setFocus(Qt::OtherFocusReason);
}

/// The number that is meant comes first.
QStringList ConsentSheet::numbers(bool lifting) const
{
    QStringList all;
    for (const ContactPoint &number : m_customer.numbers) {
        const bool stopped = m_stopped.contains(number.e164);
        if (lifting ? !stopped && !m_noMarketing.contains(number.e164) : stopped)
            continue;
        if (m_e164.isEmpty() ? number.preferred : number.e164 == m_e164)
            all.prepend(number.e164);
        else
            all.append(number.e164);
    }
    return all;
}

void ConsentSheet::fill(const CustomerProfile &profile)
{
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater();
    }
    m_lines = new QWidget;
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QStringList all;
    for (const ConsentRecord &line : profile.consents)
        all.append(line.e164);
    all.removeDuplicates();
    for (const ConsentRecord &line : profile.consents) {
        if (column->count() > 0)
            column->addWidget(new Hairline);
        const QString number = all.size() > 1 ? words::inLine(phone::international(line.e164)) : QString();
        column->addWidget(new ConsentEntry(line, number, m_desk.clock.nowMs()));
    }
    if (profile.consents.isEmpty()) {
        column->addWidget(new PlainLabel(m_customer.numbers.isEmpty()
                                             ? tr("There is no number yet, and nothing to consent to. Add one in the profile.")
                                             : tr("Nothing is recorded yet. What the customer agrees to, asks for or stops stands here, for good."),
                                         TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
    }
    body().insertWidget(1, m_lines);
}

void ConsentSheet::begin(ConsentStatus status)
{
    m_form->begin(status, m_customer.name, numbers(status == ConsentStatus::Lifted), m_channel, m_desk.clock.nowMs());
}

void ConsentSheet::record(ConsentRecord line)
{
    const bool here = !m_channel.isEmpty() && line.channel == m_channel;
    line.customerId = m_customerId;
    line.conversationId = here ? m_conversationId : 0;
    if (line.status == ConsentStatus::Lifted) {
        whenDone(m_desk.customers.liftOptOut(line.e164, line.evidence, line.channel, line.conversationId), this,
                 [this](const Status &status) { settle(status); });
    } else if (line.status == ConsentStatus::OptOut) {
        whenDone(m_desk.customers.optOut(line.e164, line.evidence, line.evidence, line.conversationId, line.channel, line.scope), this, [this](const Result<int> &stopped) {
            settle(stopped ? Status(Done{}) : Status(tl::unexpected<Error>(stopped.error())));
        });
    } else {
        whenDone(m_desk.customers.recordConsent(line), this, [this](const Status &status) { settle(status); });
    }
}

void ConsentSheet::settle(const Status &status)
{
    if (!status)
        return m_form->refuse(words::error(status.error()).line());
    m_form->hide();
    reload();
}

} // namespace heliograph::ui
