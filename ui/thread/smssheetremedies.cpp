// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plainlabel.h"
#include "ui/thread/checklist.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

/// Pressing a Send that cannot send leads to the first way out.
void SmsSheet::explain()
{
    m_scroll->ensureWidgetVisible(m_checks);
    const auto stops = policy::refusals(m_report.findings);
    if (stops.size() == 1 && stops.first().detail == "parameters"_L1) {
        m_parameters->demand();
        return show(m_report);
    }
    if (m_draft.text.trimmed().isEmpty() && stops.size() <= 1)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_checks->focusFirstRemedy();
}

void SmsSheet::remedy(const policy::Finding &finding)
{
    using policy::Remedy;
    const auto afterwards = [this](const Status &done) {
        if (!done)
            return fail(done.error());
        m_contextSoon.start();
    };
    switch (finding.remedy) {
    case Remedy::SendOtp:
        closeSheet();
        Q_EMIT verifyWanted();
        return;
    case Remedy::RecordConsent: {
        ConsentRecord consent;
        consent.customerId = m_customer.id;
        consent.e164 = m_draft.e164;
        consent.status = ConsentStatus::AskedHere;
        consent.scope = u"sms"_s;
        consent.source = u"asked in conversation"_s;
        consent.conversationId = m_draft.conversationId;
        whenDone(m_services.customers.recordConsent(consent), this, afterwards);
        return;
    }
    case Remedy::RecordOptIn:
        return m_checks->ask(finding.rule, tr("Where and when did they ask for SMS again?"), true, tr("Record"));
    case Remedy::ReplyInChat:
        closeSheet();
        Q_EMIT chatWanted();
        return;
    case Remedy::ChooseNumber:
        m_number->setFocus(Qt::OtherFocusReason);
        m_number->showPopup();
        return;
    case Remedy::ConfirmMobile:
        if (const ContactPoint *point = number())
            whenDone(m_services.customers.confirmMobile(point->id), this, afterwards);
        return;
    case Remedy::TagNumber:
        return m_checks->ask(finding.rule, tr("Does this number take SMS? Your answer goes to the audit trail."), false, tr("Yes, tag it"));
    case Remedy::SendWhenOpen:
        return submit();
    case Remedy::CutToLimit:
        return cut();
    case Remedy::SendAgain:
        m_draft.sendAgain = true;
        m_known.clear();
        judge();
        return look();
    case Remedy::SetUpProvider:
        closeSheet();
        Q_EMIT providerWanted();
        return;
    case Remedy::ResumeAccount:
        whenDone(m_services.accounts.resume(m_context.accountId), this, afterwards);
        return;
    case Remedy::ChooseProvider:
        m_account->setFocus(Qt::OtherFocusReason);
        m_account->showPopup();
        return;
    case Remedy::ChooseSender:
        m_sender->setFocus(Qt::OtherFocusReason);
        m_sender->showPopup();
        return;
    case Remedy::FillVariables:
        return finding.detail == "parameters"_L1 ? m_parameters->demand() : selectVariable();
    case Remedy::Wait:
    case Remedy::None:
        return;
    }
}

void SmsSheet::answer(policy::Rule rule, const QString &text)
{
    const auto afterwards = [this](const Status &done) {
        if (!done)
            return fail(done.error());
        m_contextSoon.start();
    };
    if (rule == policy::Rule::OptedOut) {
        whenDone(m_services.customers.liftOptOut(m_draft.e164, text), this, afterwards);
    } else if (rule == policy::Rule::Consent) {
        ConsentRecord consent;
        consent.customerId = m_customer.id;
        consent.e164 = m_draft.e164;
        consent.status = ConsentStatus::OptIn;
        consent.scope = u"sms"_s;
        consent.source = text;
        consent.evidence = text;
        consent.conversationId = m_draft.conversationId;
        whenDone(m_services.customers.recordConsent(consent), this, afterwards);
    } else if (const ContactPoint *point = number()) {
        whenDone(m_services.customers.confirmMobile(point->id, true), this, afterwards);
    }
}

/// Cuts what is too much, never through a cluster; Ctrl+Z brings it back. The suffix stays: it is the text that gives way.
void SmsSheet::cut()
{
    QString text = m_draft.text;
    const int most = qMax(1, m_report.maxSegments);
    const sms::Rules how = rules();
    const auto splits = m_report.measure.splits;
    // A single part holds more than the first of several: begin from what one part can hold.
    qsizetype keep = text.size();
    if (splits.size() > most) {
        const qsizetype unit = m_report.measure.encoding == sms::Encoding::Gsm7 ? 160 : 70;
        keep = qMin(text.size(), most == 1 ? unit : splits.at(most - 1));
    }
    if (m_context.input.maxUtf16 > 0)
        keep = qMin<qsizetype>(keep, m_context.input.maxUtf16 - m_report.suffix.size());
    QTextBoundaryFinder clusters(QTextBoundaryFinder::Grapheme, text);
    for (; keep > 0; --keep) {
        clusters.setPosition(keep);
        if (!clusters.isAtBoundary())
            continue;
        if (sms::measure(QString(text.left(keep) + m_report.suffix), how).segments <= most)
            break;
    }
    m_editor->edit(text.left(qMax<qsizetype>(0, keep)));
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
