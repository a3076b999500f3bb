// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smscomposition.h"

#include <QJsonArray>
#include <QUuid>

using namespace Qt::StringLiterals;

// The draft: read, edited, kept.
namespace heliograph::ui {

void SmsComposition::readDraft(const Start &start)
{
    const auto reading = m_underWay.customerId == m_customer.id ? heliograph::finished<Draft>(m_underWay)
                                                               : m_services.conversations.draft(m_customer.id, u"sms"_s);
    whenDone(reading, this, [this, start, turn = m_turn](const Result<Draft> &stored) {
        if (turn != m_turn)
            return;
        takeDraft(stored ? *stored : Draft{m_customer.id, u"sms"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), {}, {}, 0}, start);
    });
}

void SmsComposition::takeDraft(const Draft &draft, const Start &start)
{
    m_draftRead = true;
    m_draft.draftId = draft.draftId;
    m_draft.sender = draft.extra.value("sender"_L1).toString();
    m_draft.accountId = draft.extra.value("account"_L1).toString();
    m_draft.parameters = draft.empty() ? start.parameters : draft.extra.value("parameters"_L1).toObject();
    const qint64 chosen = draft.extra.value("send_at"_L1).toInteger();
    m_draft.sendAt = !draft.empty() && chosen > m_services.clock.nowMs() ? chosen : 0;
    m_began = draft.empty() ? -1 : draft.extra.value("newest"_L1).toInteger(-1);
    QString to = start.e164.isEmpty() ? draft.extra.value("number"_L1).toString() : start.e164;
    for (const ContactPoint &point : std::as_const(m_customer.numbers)) {
        if (to.isEmpty() && point.preferred)
            to = point.e164;
    }
    if (to.isEmpty() && !m_customer.numbers.isEmpty())
        to = m_customer.numbers.first().e164;
    m_draft.e164 = to;
    const QString typed = m_draft.text; // faster than the disk
    const QString begin = draft.text.isEmpty() ? start.text : draft.text;
    if (!begin.isEmpty()) {
        m_draft.useTemplate(draft.text.isEmpty() ? start.madeFrom : draft.extra.value("template"_L1).toObject());
        giveText(begin + typed);
    }
    if (!draft.empty())
        Q_EMIT savingChanged(Saving::Kept);
    m_changed = !typed.isEmpty() || (draft.text.isEmpty() && !begin.isEmpty());
    if (m_changed)
        m_saveSoon.start();
    readContext();
}

void SmsComposition::giveText(const QString &text)
{
    m_draft.text = text;
    followTemplate();
    Q_EMIT textGiven(text);
}

/// The class and the open variables go with the text: an empty one was made from nothing, one that Ctrl+Z brought back from what it
/// was made from then.
void SmsComposition::followTemplate()
{
    if (m_draft.text.isEmpty())
        m_draft.useTemplate({});
    else if (const auto known = m_marks.constFind(m_draft.text); known != m_marks.constEnd())
        m_draft.useTemplate(*known);
    QStringList literals;
    for (const QJsonValue &literal : m_draft.madeFrom.value("literals"_L1).toArray())
        literals.append(literal.toString());
    m_open = policy::openVariables(m_draft.text, literals);
    m_draft.unresolvedVariables = policy::names(m_open);
}

void SmsComposition::setText(const QString &text)
{
    m_draft.text = text;
    followTemplate();
    edited();
}

void SmsComposition::setParameters(const QJsonObject &values)
{
    m_draft.parameters = values;
    edited();
}

void SmsComposition::edited()
{
    if (m_draftRead) {
        Q_EMIT savingChanged(Saving::UnderWay);
        touch();
    }
    m_draft.sendAgain = false;
    m_known.clear();
    m_lookSoon.start();
    judge();
}

void SmsComposition::touch()
{
    m_changed = true;
    m_saveSoon.start();
}

void SmsComposition::setNumber(const QString &e164)
{
    m_draft.e164 = e164;
    m_known.clear();
    touch();
    readContext();
}

void SmsComposition::setSender(const QString &sender)
{
    m_draft.sender = sender;
    touch();
    judge();
}

void SmsComposition::setAccount(const QString &accountId)
{
    m_draft.accountId = accountId;
    m_draft.sender.clear();
    touch();
    readContext();
}

void SmsComposition::setSendAt(qint64 ms)
{
    m_draft.sendAt = ms;
    touch();
    judge();
}

void SmsComposition::mark(const QString &text, const QJsonObject &madeFrom)
{
    m_marks.insert(m_draft.text, m_draft.madeFrom);
    m_marks.insert(text, madeFrom);
}

void SmsComposition::sendAgain()
{
    m_draft.sendAgain = true;
    m_known.clear();
    judge();
    look();
}

void SmsComposition::forgetNewer()
{
    m_began = -1;
    m_changed = !m_draft.text.isEmpty();
}

void SmsComposition::save()
{
    if (!m_changed || !m_draftRead || m_customer.id == 0 || m_sending)
        return;
    m_changed = false;
    m_saveSoon.stop();
    Draft draft{m_customer.id, u"sms"_s, m_draft.draftId, m_draft.text,
                {{u"number"_s, m_draft.e164}, {u"sender"_s, m_draft.sender}, {u"account"_s, m_draft.accountId}, {u"newest"_s, m_began}}, 0};
    if (!m_draft.madeFrom.isEmpty())
        draft.extra.insert("template"_L1, m_draft.madeFrom);
    if (!m_draft.parameters.isEmpty())
        draft.extra.insert("parameters"_L1, m_draft.parameters);
    if (m_draft.sendAt != 0)
        draft.extra.insert("send_at"_L1, m_draft.sendAt);
    m_underWay = draft;
    whenDone(m_services.conversations.saveDraft(draft), this, [this, draft](const Status &done) {
        if (m_underWay == draft)
            m_underWay = {};
        if (draft.customerId != m_customer.id)
            return;
        if (!done) {
            m_changed = true;
            Q_EMIT savingChanged(Saving::Failed);
        } else if (draft.text == m_draft.text && draft.extra.value("parameters"_L1).toObject() == m_draft.parameters) {
            Q_EMIT savingChanged(draft.empty() ? Saving::Nothing : Saving::Saved);
        }
    });
}

void SmsComposition::after(const Async<Done> &remedy)
{
    whenDone(remedy, this, [this](const Status &done) {
        if (!done)
            return fail(done.error());
        m_contextSoon.start();
    });
}

void SmsComposition::record(ConsentStatus status, const QString &source, const QString &evidence)
{
    ConsentRecord consent;
    consent.customerId = m_customer.id;
    consent.e164 = m_draft.e164;
    consent.status = status;
    consent.scope = u"sms"_s;
    consent.source = source;
    consent.evidence = evidence;
    consent.conversationId = m_draft.conversationId;
    after(m_services.customers.recordConsent(consent));
}

void SmsComposition::recordAskedHere()
{
    record(ConsentStatus::AskedHere, u"asked in conversation"_s, {});
}

void SmsComposition::recordOptIn(const QString &evidence)
{
    record(ConsentStatus::OptIn, evidence, evidence);
}

void SmsComposition::liftOptOut(const QString &evidence)
{
    after(m_services.customers.liftOptOut(m_draft.e164, evidence));
}

void SmsComposition::confirmMobile(bool byHand)
{
    if (const ContactPoint *point = number())
        after(m_services.customers.confirmMobile(point->id, byHand));
}

void SmsComposition::resumeAccount()
{
    after(m_services.accounts.resume(m_context.accountId));
}

} // namespace heliograph::ui
