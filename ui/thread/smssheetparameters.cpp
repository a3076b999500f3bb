// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plainlabel.h"
#include "ui/thread/meterline.h"
#include "ui/thread/parameterfields.h"
#include "ui/thread/replacementcard.h"
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/templatebox.h"

#include <QComboBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

/// The account that this SMS goes through, also before the rules were read.
const ProviderInfo *SmsSheet::account() const
{
    const QString &known = m_context.accountId.isEmpty() ? m_draft.accountId : m_context.accountId;
    return m_services.accounts.infoFor(known.isEmpty() ? m_services.accounts.defaultFor(Purpose::OneWay) : known);
}

bool SmsSheet::sendsOwnText() const
{
    const ProviderInfo *info = account();
    return info && info->ownText;
}

/// Fields instead of a text where the provider sends its own, and beside it where the account has both.
void SmsSheet::showParameters()
{
    const ProviderInfo *info = account();
    const bool own = info && info->ownText, counted = !info || info->knowsParts;
    const bool any = info && !info->parameters.isEmpty();
    const bool writing = m_editor->hasFocus();
    m_parameters->declare(info ? info->parameters : QList<Parameter>());
    m_parameters->setVisible(any);
    m_aboutText->setVisible(own);
    if (own)
        m_aboutText->setText(any ? tr("%1 sends a greeting that is set up there. You choose its parameters.").arg(info->name)
                                 : tr("%1 sends a greeting that is set up there. It takes nothing from you.").arg(info->name));
    m_textHead->setVisible(!own);
    m_editor->setVisible(!own);
    m_templates->setVisible(!own);
    m_templatesLabel->setVisible(!own);
    if (const int column = own ? 0 : 1; m_fields->itemAtPosition(4, column) == nullptr || m_fields->itemAtPosition(4, column)->widget() != m_account) {
        // In the place that the templates leave.
        m_fields->addWidget(m_templates, 4, 1 - column);
        m_fields->addWidget(m_templatesLabel, 3, 1 - column);
        m_fields->addWidget(m_account, 4, column);
        m_fields->addWidget(m_accountLabel, 3, column);
    }
    m_meter->setVisible(counted);
    m_uncounted->setVisible(!counted);
    if (!counted)
        m_uncounted->setText(tr("How many SMS this becomes, and what it costs, only %1 knows.").arg(info->name));
    if (own) {
        m_replacement->hide();
        if (writing)
            m_parameters->focusFirst();
    }
}

/// What was typed stays; the rest comes from the profile.
void SmsSheet::fillParameters()
{
    const ProviderInfo *info = account();
    const policy::Values profile = m_services.templates.values(m_customer);
    const QScopedValueRollback filling(m_filling, true);
    m_parameters->fill(m_draft.parameters, info ? policy::profileValues(info->parameters, profile) : QJsonObject());
    m_draft.parameters = m_parameters->values();
}

void SmsSheet::parametersEdited()
{
    if (m_filling)
        return;
    m_draft.parameters = m_parameters->values();
    edited();
    judge();
}

/// Nothing but fields that nobody has come to yet.
bool SmsSheet::onlyUnfilled(const policy::Finding &finding) const
{
    if (finding.rule != policy::Rule::Variable || finding.detail != "parameters"_L1 || m_parameters->demanded())
        return false;
    const QJsonArray problems = finding.facts.value("problems"_L1).toArray();
    return std::all_of(problems.begin(), problems.end(), [](const QJsonValue &problem) { return problem["problem"_L1].toString() == "required"_L1; });
}

} // namespace heliograph::ui
