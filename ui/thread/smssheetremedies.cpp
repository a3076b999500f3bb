// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/checklist.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smsfields.h"
#include "ui/thread/smssheet.h"

#include "sms/limit.h"

#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

/// Pressing a Send that cannot send leads to the first way out.
void SmsSheet::explain()
{
    m_scroll->ensureWidgetVisible(m_checks);
    const auto stops = m_sms->refusals();
    if (stops.size() == 1 && stops.first().detail == "parameters"_L1) {
        m_parameters->demand();
        return show();
    }
    if (m_editor->text().trimmed().isEmpty() && stops.size() <= 1)
        m_editor->setFocus(Qt::OtherFocusReason);
    else
        m_checks->focusFirstRemedy();
}

void SmsSheet::leaveFor(void (SmsSheet::*signal)())
{
    closeSheet();
    Q_EMIT (this->*signal)();
}

void SmsSheet::remedy(const policy::Finding &finding)
{
    using policy::Remedy;
    switch (finding.remedy) {
    case Remedy::SendOtp: return leaveFor(&SmsSheet::verifyWanted);
    case Remedy::ReplyInChat: return leaveFor(&SmsSheet::chatWanted);
    case Remedy::SetUpProvider: return leaveFor(&SmsSheet::providerWanted);
    case Remedy::RaiseCap: return leaveFor(&SmsSheet::limitsWanted);
    case Remedy::RecordConsent: return m_sms->recordAskedHere();
    case Remedy::RecordOptIn: return m_checks->ask(finding.rule, tr("Where and when did they ask for SMS again?"), true, tr("Record"));
    case Remedy::ConfirmMobile: return m_sms->confirmMobile(false);
    case Remedy::TagNumber: return m_checks->ask(finding.rule, tr("Does this number take SMS? Your answer goes to the audit trail."), false, tr("Yes, tag it"));
    case Remedy::SendWhenOpen: return submit();
    case Remedy::CutToLimit: return cut();
    case Remedy::SendAgain: return m_sms->sendAgain();
    case Remedy::ResumeAccount: return m_sms->resumeAccount();
    case Remedy::ChooseNumber: return m_fields->openNumbers();
    case Remedy::ChooseProvider: return m_fields->openAccounts();
    case Remedy::ChooseSender: return m_fields->openSenders();
    case Remedy::FillVariables: return finding.detail == "parameters"_L1 ? m_parameters->demand() : selectVariable();
    case Remedy::Wait:
    case Remedy::None: return;
    }
}

void SmsSheet::answer(policy::Rule rule, const QString &text)
{
    if (rule == policy::Rule::OptedOut)
        m_sms->liftOptOut(text);
    else if (rule == policy::Rule::Consent)
        m_sms->recordOptIn(text);
    else
        m_sms->confirmMobile(true);
}

/// Cuts what is too much; Ctrl+Z brings it back.
void SmsSheet::cut()
{
    const QString text = m_editor->text();
    const sms::Limit limit{qMax(1, m_sms->report().maxSegments), m_sms->context().input.maxUtf16};
    m_editor->edit(text.left(sms::fitting(text, m_sms->report().suffix, m_sms->rules(), limit)));
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
