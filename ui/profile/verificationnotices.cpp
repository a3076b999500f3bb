// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/cardnotice.h"
#include "ui/profile/verificationflow.h"
#include "ui/profile/verificationview.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

// The reasons that stand inside the card, and what their buttons do.
namespace heliograph::ui {

namespace {

/// What the card itself can do about a finding; the rest has no button here.
bool cardCan(policy::Remedy remedy)
{
    return remedy == policy::Remedy::RecordOptIn || remedy == policy::Remedy::RecordConsent || remedy == policy::Remedy::ConfirmMobile
        || remedy == policy::Remedy::TagNumber || remedy == policy::Remedy::ChooseNumber;
}

} // namespace

void VerificationFlow::remedy(policy::Remedy remedy)
{
    switch (remedy) {
    case policy::Remedy::RecordOptIn: return openForm(Record::OptIn);
    case policy::Remedy::RecordConsent: return openForm(Record::Asked);
    case policy::Remedy::ChooseNumber: return act(CardAction::ChangeNumber);
    case policy::Remedy::ConfirmMobile:
    case policy::Remedy::TagNumber: return confirmMobile(m_card.number.type == NumberType::FixedLine);
    default: return;
    }
}

void VerificationFlow::refuse(const Error &error)
{
    m_error = error;
    m_failed = true;
    showNotices();
}

void VerificationFlow::readElsewhere()
{
    whenDone(m_desk.customers.verifiedElsewhere(m_customer.id, m_card.e164), this, m_others.of(here([this](const Result<qint64> &other) {
        if (!other || *other == 0) {
            m_elsewhere = {};
            return showNotices();
        }
        whenDone(m_desk.customers.get(*other), this, here([this](const Result<Customer> &customer) {
            if (!customer)
                return;
            m_elsewhere = *customer;
            showNotices();
        }));
    })));
}

/// What kind of line it is decides whether SMS may go, and a person may know better than the number plan.
std::optional<VerificationFlow::Notice> VerificationFlow::typeNotice() const
{
    const ContactPoint &number = m_card.number;
    if (number.id == 0 || number.smsTag || m_card.optedOut || m_view.entering())
        return std::nullopt;
    if (policy::blockedType(number.type))
        return Notice{"ban"_L1, Role::Bad, words::numberType(number.type), tr("No code and no SMS may go to a number of this kind."), {}, {}};
    if (number.type == NumberType::FixedLine)
        return Notice{"info"_L1, Role::Warn, tr("A fixed line takes no SMS"),
                      tr("If you know that this one does, say so. It is written to the audit trail."), tr("It takes SMS"),
                      policy::Remedy::TagNumber};
    if (number.type == NumberType::Mobile || number.type == NumberType::FixedLineOrMobile)
        return Notice{"info"_L1, Role::Warn, tr("SMS is switched off for this number"), {}, tr("Allow SMS"), policy::Remedy::TagNumber};
    return Notice{"info"_L1, Role::Warn, tr("Is this a mobile?"),
                  tr("The number does not tell, and only a mobile takes SMS. The answer is recorded."), tr("It is a mobile"),
                  policy::Remedy::ConfirmMobile};
}

QList<VerificationFlow::Notice> VerificationFlow::notices() const
{
    QList<Notice> all;
    if (m_failed) {
        const words::Said said = words::error(m_error);
        all.append({"warning-circle"_L1, Role::Bad, said.title, said.text, {}, {}});
    }
    for (const policy::Finding &finding : m_refused) {
        const words::Said said = words::finding(finding);
        all.append({"ban"_L1, Role::Bad, said.title, said.text, cardCan(finding.remedy) ? words::remedy(finding.remedy) : QString(),
                    finding.remedy});
    }
    if (m_elsewhere.id != 0 && !m_view.entering())
        all.append({"people"_L1, Role::Warn, tr("Also verified for %1").arg(m_elsewhere.name),
                    tr("Two customers, one number: a shared phone, or the same person twice."), tr("Open"), {}, m_elsewhere.id});
    if (const auto type = typeNotice())
        all.append(*type);
    return all;
}

void VerificationFlow::showNotices()
{
    const QList<Notice> wanted = notices();
    if (wanted == m_notices) // a button that somebody is about to press stays
        return;
    m_notices = wanted;
    m_view.clearNotices();
    for (const Notice &notice : wanted) {
        auto *line = new CardNotice(notice.icon, notice.role, notice.title, notice.text, notice.button);
        connect(line, &CardNotice::remedyWanted, this, [this, notice] {
            if (notice.customerId != 0)
                Q_EMIT customerWanted(notice.customerId);
            else
                remedy(notice.remedy);
        });
        m_view.addNotice(line);
    }
}

} // namespace heliograph::ui
