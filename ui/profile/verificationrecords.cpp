// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/verificationflow.h"

#include "ui/profile/cardnotice.h"
#include "ui/profile/recordform.h"
#include "ui/profile/verificationview.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

// Consent, opt-outs and answers about the number, asked for in the card.
namespace heliograph::ui {

void VerificationFlow::openForm(Record record)
{
    m_record = record;
    const QString name = firstNameOf(m_customer.name);
    RecordForm *form = m_view.openForm();
    form->disconnect(this);
    connect(form, &RecordForm::recorded, this, &VerificationFlow::recorded);
    if (record == Record::Consent) {
        QStringList sources{tr("Order form"), tr("Said so on the phone"), tr("Signed on paper")};
        if (m_conversationId != 0)
            sources.prepend(tr("Asked in this chat"));
        form->begin(tr("How did %1 agree to SMS?").arg(name), sources, {});
    } else if (record == Record::Asked) {
        form->begin(tr("How did %1 ask for the code?").arg(name), {tr("On the phone"), tr("At the counter")}, {});
    } else if (record == Record::OptIn) {
        form->begin(tr("How did %1 ask for SMS again?").arg(name), {}, tr("Their words, a form, a date"));
    } else {
        form->begin(tr("How did %1 ask to stop?").arg(name), {}, tr("Their words, or where they said so"));
    }
}

void VerificationFlow::recordOptOut()
{
    if (!m_busy && !m_card.e164.isEmpty())
        openForm(Record::OptOut);
}

/// Of the ways that the form offers; empty: somebody wrote another one.
QString VerificationFlow::channelOf(const QString &source)
{
    if (source == tr("Said so on the phone") || source == tr("On the phone"))
        return u"phone"_s;
    if (source == tr("Signed on paper"))
        return u"paper"_s;
    return source == tr("At the counter") ? u"in_person"_s : QString();
}

void VerificationFlow::recorded(const QString &text)
{
    if (m_record == Record::OptIn) {
        whenDone(m_desk.customers.liftOptOut(m_card.e164, text), this, here([this](const Status &status) { afterRecord(status); }));
    } else if (m_record == Record::OptOut) {
        whenDone(m_desk.customers.optOut(m_card.e164, text, text, m_conversationId), this, here([this](const Result<int> &stopped) {
            afterRecord(stopped ? Status(Done{}) : Status(tl::unexpected<Error>(stopped.error())));
        }));
    } else {
        ConsentRecord record;
        record.customerId = m_customer.id;
        record.e164 = m_card.e164;
        record.status = m_record == Record::Asked || text == tr("Asked in this chat") ? ConsentStatus::AskedHere : ConsentStatus::OptIn;
        record.source = text;
        record.channel = channelOf(text);
        record.conversationId = m_conversationId;
        whenDone(m_desk.customers.recordConsent(record), this, here([this](const Status &status) { afterRecord(status); }));
    }
}

void VerificationFlow::afterRecord(const Status &status)
{
    m_busy = false;
    m_view.setBusy(false);
    m_view.leaveForm();
    if (!status)
        return refuse(status.error());
    m_refused.clear();
    m_failed = false;
    showNotices();
    reload();
}

void VerificationFlow::confirmMobile(bool byHand)
{
    if (m_busy)
        return;
    m_busy = true;
    m_view.setBusy(true);
    whenDone(m_desk.customers.confirmMobile(m_card.number.id, byHand), this, here([this](const Status &status) { afterRecord(status); }));
}

} // namespace heliograph::ui
