// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/auditactions.h"

#include <algorithm>
#include <array>

namespace heliograph::policy {

namespace {

constexpr AuditAction action(const char *code, AuditGroup group)
{
    return {QLatin1StringView(code), group};
}

constexpr std::array kActions{
    action("sms.queued", AuditGroup::Messages),
    action("sms.accepted", AuditGroup::Messages),
    action("sms.part_accepted", AuditGroup::Messages),
    action("sms.rejected", AuditGroup::Messages),
    action("sms.not_processed", AuditGroup::Messages),
    action("sms.unknown", AuditGroup::Messages),
    action("sms.failed_over", AuditGroup::Messages),
    action("sms.reconciled", AuditGroup::Messages),
    action("sms.decided", AuditGroup::Messages),
    action("sms.released", AuditGroup::Messages),
    action("sms.undone", AuditGroup::Messages),
    action("sms.cancelled", AuditGroup::Messages),
    action("sms.set_aside", AuditGroup::Messages),
    action("bulk.started", AuditGroup::Messages),
    action("bulk.approved", AuditGroup::Messages),
    action("bulk.paused", AuditGroup::Messages),
    action("bulk.resumed", AuditGroup::Messages),
    action("bulk.retried", AuditGroup::Messages),
    action("bulk.cancelled", AuditGroup::Messages),
    action("otp.issued", AuditGroup::Verification),
    action("otp.sent", AuditGroup::Verification),
    action("otp.unsure", AuditGroup::Verification),
    action("otp.not_sent", AuditGroup::Verification),
    action("otp.refused", AuditGroup::Verification),
    action("otp.wrong", AuditGroup::Verification),
    action("otp.several", AuditGroup::Verification),
    action("otp.not_checked", AuditGroup::Verification),
    action("otp.check_unclear", AuditGroup::Verification),
    action("otp.expired", AuditGroup::Verification),
    action("otp.locked", AuditGroup::Verification),
    action("otp.cancelled", AuditGroup::Verification),
    action("otp.verified", AuditGroup::Verification),
    action("otp.ended", AuditGroup::Verification),
    action("verification.ended", AuditGroup::Verification),
    action("consent.recorded", AuditGroup::Consent),
    action("consent.opt_out", AuditGroup::Consent),
    action("consent.lifted", AuditGroup::Consent),
    action("conversation.opened", AuditGroup::Conversations),
    action("conversation.accepted", AuditGroup::Conversations),
    action("conversation.assigned", AuditGroup::Conversations),
    action("conversation.closed", AuditGroup::Conversations),
    action("conversation.reopened", AuditGroup::Conversations),
    action("conversation.pending", AuditGroup::Conversations),
    action("conversation.snoozed", AuditGroup::Conversations),
    action("conversation.woken", AuditGroup::Conversations),
    action("conversation.labelled", AuditGroup::Conversations),
    action("offer.missed", AuditGroup::Conversations),
    action("offer.declined", AuditGroup::Conversations),
    action("customer.added", AuditGroup::Customers),
    action("customer.changed", AuditGroup::Customers),
    action("customer.labelled", AuditGroup::Customers),
    action("customer.unlabelled", AuditGroup::Customers),
    action("customer.merged", AuditGroup::Customers),
    action("customer.unmerged", AuditGroup::Customers),
    action("customer.not_same", AuditGroup::Customers),
    action("customer.erased", AuditGroup::Customers),
    action("number.set", AuditGroup::Customers),
    action("number.removed", AuditGroup::Customers),
    action("number.mobile_confirmed", AuditGroup::Customers),
    action("number.sms_by_hand", AuditGroup::Customers),
    action("review.opened", AuditGroup::Review),
    action("review.submitted", AuditGroup::Review),
    action("review.changed", AuditGroup::Review),
    action("review.answered", AuditGroup::Review),
    action("review.disputed", AuditGroup::Review),
    action("review.kept", AuditGroup::Review),
    action("review.coached", AuditGroup::Review),
    action("review.note_changed", AuditGroup::Review),
    action("review.note_removed", AuditGroup::Review),
    action("review.note_answered", AuditGroup::Review),
    action("review.followed_up", AuditGroup::Review),
    action("rubric.added", AuditGroup::Review),
    action("rubric.changed", AuditGroup::Review),
    action("rubric.retired", AuditGroup::Review),
    action("customers.imported", AuditGroup::Exchange),
    action("customers.import_undone", AuditGroup::Exchange),
    action("customers.exported", AuditGroup::Exchange),
    action("conversations.exported", AuditGroup::Exchange),
    action("report.exported", AuditGroup::Exchange),
    action("setting.changed", AuditGroup::Settings),
    action("provider.added", AuditGroup::Settings),
    action("provider.changed", AuditGroup::Settings),
    action("provider.removed", AuditGroup::Settings),
    action("provider.secret_set", AuditGroup::Settings),
    action("provider.action", AuditGroup::Settings),
    action("provider.paused", AuditGroup::Settings),
    action("provider.resumed", AuditGroup::Settings),
    action("template.added", AuditGroup::Settings),
    action("template.changed", AuditGroup::Settings),
    action("template.removed", AuditGroup::Settings),
    action("profile.opened", AuditGroup::People),
    action("profile.restored", AuditGroup::People),
    action("agent.switched", AuditGroup::People),
    action("agent.state", AuditGroup::People),
    action("role.changed", AuditGroup::People),
    action("audit.signed", AuditGroup::Trail),
    action("audit.exported", AuditGroup::Trail),
    action("audit.cut", AuditGroup::Trail),
    action("retention.purged", AuditGroup::Trail),
};

} // namespace

std::span<const AuditAction> auditActions()
{
    return kActions;
}

bool isAuditAction(QStringView code)
{
    return std::any_of(kActions.begin(), kActions.end(), [code](const AuditAction &a) { return a.code == code; });
}

QStringList auditActionsOf(AuditGroup group)
{
    QStringList codes;
    for (const AuditAction &a : kActions) {
        if (a.group == group)
            codes.append(a.code);
    }
    return codes;
}

} // namespace heliograph::policy
