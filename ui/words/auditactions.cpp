// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/audit.h"
#include "ui/words/line.h"
#include "ui/words/roles.h"
#include "ui/words/tr.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// What an entry of the audit trail says.
namespace heliograph::words {

namespace {

struct Row {
    QLatin1StringView code;
    const char *words;
};

/// Empty: there are none.
template<std::size_t N>
QString found(const Row (&rows)[N], QStringView code)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows), [code](const Row &r) { return r.code == code; });
    return row == std::end(rows) ? QString() : Words::tr(row->words);
}

constexpr Row kActions[] = {
    {"sms.queued"_L1, QT_TRANSLATE_NOOP("words", "Text taken in to be sent")},
    {"sms.accepted"_L1, QT_TRANSLATE_NOOP("words", "The provider took the text")},
    {"sms.part_accepted"_L1, QT_TRANSLATE_NOOP("words", "The provider took a part of the text")},
    {"sms.rejected"_L1, QT_TRANSLATE_NOOP("words", "The provider refused the text")},
    {"sms.not_processed"_L1, QT_TRANSLATE_NOOP("words", "The text did not leave the desk")},
    {"sms.unknown"_L1, QT_TRANSLATE_NOOP("words", "Not sure whether the text went")},
    {"sms.failed_over"_L1, QT_TRANSLATE_NOOP("words", "Another provider stood in")},
    {"sms.reconciled"_L1, QT_TRANSLATE_NOOP("words", "Found in the provider's history what became of the text")},
    {"sms.decided"_L1, QT_TRANSLATE_NOOP("words", "Decided what became of a text that was not sure")},
    {"sms.released"_L1, QT_TRANSLATE_NOOP("words", "Held text released")},
    {"sms.undone"_L1, QT_TRANSLATE_NOOP("words", "Text taken back")},
    {"sms.cancelled"_L1, QT_TRANSLATE_NOOP("words", "Text cancelled")},
    {"sms.set_aside"_L1, QT_TRANSLATE_NOOP("words", "Failed text set aside")},
    {"bulk.started"_L1, QT_TRANSLATE_NOOP("words", "Text to many started")},
    {"bulk.approved"_L1, QT_TRANSLATE_NOOP("words", "Text to many approved after the first one")},
    {"bulk.paused"_L1, QT_TRANSLATE_NOOP("words", "Text to many paused")},
    {"bulk.resumed"_L1, QT_TRANSLATE_NOOP("words", "Text to many resumed")},
    {"bulk.retried"_L1, QT_TRANSLATE_NOOP("words", "Failed part of a text to many sent again")},
    {"bulk.cancelled"_L1, QT_TRANSLATE_NOOP("words", "Text to many cancelled")},
    {"otp.issued"_L1, QT_TRANSLATE_NOOP("words", "Code made")},
    {"otp.sent"_L1, QT_TRANSLATE_NOOP("words", "Code sent")},
    {"otp.unsure"_L1, QT_TRANSLATE_NOOP("words", "Not sure whether the code went")},
    {"otp.not_sent"_L1, QT_TRANSLATE_NOOP("words", "Code not sent")},
    {"otp.refused"_L1, QT_TRANSLATE_NOOP("words", "Code refused")},
    {"otp.wrong"_L1, QT_TRANSLATE_NOOP("words", "Wrong code typed")},
    {"otp.several"_L1, QT_TRANSLATE_NOOP("words", "Several numbers typed that could be the code")},
    {"otp.not_checked"_L1, QT_TRANSLATE_NOOP("words", "The provider did not check the code")},
    {"otp.check_unclear"_L1, QT_TRANSLATE_NOOP("words", "Not sure whether the provider checked the code")},
    {"otp.expired"_L1, QT_TRANSLATE_NOOP("words", "Code expired")},
    {"otp.locked"_L1, QT_TRANSLATE_NOOP("words", "Number locked after too many wrong codes")},
    {"otp.cancelled"_L1, QT_TRANSLATE_NOOP("words", "Code cancelled")},
    {"otp.verified"_L1, QT_TRANSLATE_NOOP("words", "Number verified")},
    {"otp.ended"_L1, QT_TRANSLATE_NOOP("words", "Verification ended")},
    {"verification.ended"_L1, QT_TRANSLATE_NOOP("words", "Verification ended by itself")},
    {"consent.recorded"_L1, QT_TRANSLATE_NOOP("words", "Consent recorded")},
    {"consent.opt_out"_L1, QT_TRANSLATE_NOOP("words", "Number opted out")},
    {"consent.lifted"_L1, QT_TRANSLATE_NOOP("words", "Opt-out lifted")},
    {"conversation.opened"_L1, QT_TRANSLATE_NOOP("words", "Conversation begun")},
    {"conversation.accepted"_L1, QT_TRANSLATE_NOOP("words", "Conversation accepted")},
    {"conversation.assigned"_L1, QT_TRANSLATE_NOOP("words", "Conversation assigned")},
    {"conversation.closed"_L1, QT_TRANSLATE_NOOP("words", "Conversation closed")},
    {"conversation.reopened"_L1, QT_TRANSLATE_NOOP("words", "Conversation opened again")},
    {"conversation.pending"_L1, QT_TRANSLATE_NOOP("words", "Conversation set to pending")},
    {"conversation.snoozed"_L1, QT_TRANSLATE_NOOP("words", "Conversation snoozed")},
    {"conversation.woken"_L1, QT_TRANSLATE_NOOP("words", "Snoozed conversation back")},
    {"conversation.labelled"_L1, QT_TRANSLATE_NOOP("words", "Labels of a conversation changed")},
    {"offer.missed"_L1, QT_TRANSLATE_NOOP("words", "Offered conversation missed")},
    {"offer.declined"_L1, QT_TRANSLATE_NOOP("words", "Offered conversation declined")},
    {"customer.added"_L1, QT_TRANSLATE_NOOP("words", "Customer added")},
    {"customer.changed"_L1, QT_TRANSLATE_NOOP("words", "Customer changed")},
    {"customer.labelled"_L1, QT_TRANSLATE_NOOP("words", "Customers labelled")},
    {"customer.unlabelled"_L1, QT_TRANSLATE_NOOP("words", "Label taken off customers")},
    {"customer.merged"_L1, QT_TRANSLATE_NOOP("words", "Two customers merged")},
    {"customer.unmerged"_L1, QT_TRANSLATE_NOOP("words", "Merge undone")},
    {"customer.not_same"_L1, QT_TRANSLATE_NOOP("words", "Two customers marked as different people")},
    {"customer.erased"_L1, QT_TRANSLATE_NOOP("words", "Customer erased")},
    {"number.set"_L1, QT_TRANSLATE_NOOP("words", "Number added or changed")},
    {"number.removed"_L1, QT_TRANSLATE_NOOP("words", "Number removed")},
    {"number.mobile_confirmed"_L1, QT_TRANSLATE_NOOP("words", "Number confirmed as a mobile")},
    {"number.sms_by_hand"_L1, QT_TRANSLATE_NOOP("words", "Landline tagged for SMS by hand")},
    {"review.opened"_L1, QT_TRANSLATE_NOOP("words", "Conversation opened for review")},
    {"review.submitted"_L1, QT_TRANSLATE_NOOP("words", "Conversation scored")},
    {"review.changed"_L1, QT_TRANSLATE_NOOP("words", "Score changed")},
    {"review.answered"_L1, QT_TRANSLATE_NOOP("words", "Score answered")},
    {"review.disputed"_L1, QT_TRANSLATE_NOOP("words", "Score disputed")},
    {"review.kept"_L1, QT_TRANSLATE_NOOP("words", "Disputed score kept")},
    {"review.coached"_L1, QT_TRANSLATE_NOOP("words", "Coaching note written")},
    {"review.note_changed"_L1, QT_TRANSLATE_NOOP("words", "Coaching note changed")},
    {"review.note_removed"_L1, QT_TRANSLATE_NOOP("words", "Coaching note removed")},
    {"review.note_answered"_L1, QT_TRANSLATE_NOOP("words", "Coaching note answered")},
    {"review.followed_up"_L1, QT_TRANSLATE_NOOP("words", "Coaching followed up")},
    {"rubric.added"_L1, QT_TRANSLATE_NOOP("words", "Rubric added")},
    {"rubric.changed"_L1, QT_TRANSLATE_NOOP("words", "Rubric changed")},
    {"rubric.retired"_L1, QT_TRANSLATE_NOOP("words", "Rubric retired")},
    {"customers.imported"_L1, QT_TRANSLATE_NOOP("words", "Customers imported")},
    {"customers.import_undone"_L1, QT_TRANSLATE_NOOP("words", "Import undone")},
    {"customers.exported"_L1, QT_TRANSLATE_NOOP("words", "Customers exported")},
    {"conversations.exported"_L1, QT_TRANSLATE_NOOP("words", "Conversations exported")},
    {"report.exported"_L1, QT_TRANSLATE_NOOP("words", "Report exported")},
    {"setting.changed"_L1, QT_TRANSLATE_NOOP("words", "Setting changed")},
    {"provider.added"_L1, QT_TRANSLATE_NOOP("words", "Provider added")},
    {"provider.changed"_L1, QT_TRANSLATE_NOOP("words", "Provider changed")},
    {"provider.removed"_L1, QT_TRANSLATE_NOOP("words", "Provider removed")},
    {"provider.secret_set"_L1, QT_TRANSLATE_NOOP("words", "Password of a provider stored")},
    {"provider.action"_L1, QT_TRANSLATE_NOOP("words", "Provider asked to do something")},
    {"provider.paused"_L1, QT_TRANSLATE_NOOP("words", "Provider paused")},
    {"provider.resumed"_L1, QT_TRANSLATE_NOOP("words", "Provider resumed")},
    {"template.added"_L1, QT_TRANSLATE_NOOP("words", "Template added")},
    {"template.changed"_L1, QT_TRANSLATE_NOOP("words", "Template changed")},
    {"template.removed"_L1, QT_TRANSLATE_NOOP("words", "Template removed")},
    {"profile.opened"_L1, QT_TRANSLATE_NOOP("words", "Desk opened")},
    {"profile.restored"_L1, QT_TRANSLATE_NOOP("words", "Backup restored")},
    {"agent.switched"_L1, QT_TRANSLATE_NOOP("words", "Somebody else sat down")},
    {"agent.state"_L1, QT_TRANSLATE_NOOP("words", "Availability changed")},
    {"role.changed"_L1, QT_TRANSLATE_NOOP("words", "Role changed")},
    {"audit.signed"_L1, QT_TRANSLATE_NOOP("words", "Audit trail signed off")},
    {"audit.exported"_L1, QT_TRANSLATE_NOOP("words", "Audit trail exported")},
    {"audit.cut"_L1, QT_TRANSLATE_NOOP("words", "Old entries of the audit trail removed")},
    {"retention.purged"_L1, QT_TRANSLATE_NOOP("words", "What was kept long enough removed")},
};

constexpr Row kObjects[] = {
    {"message"_L1, QT_TRANSLATE_NOOP("words", "Message %1")},
    {"conversation"_L1, QT_TRANSLATE_NOOP("words", "Conversation %1")},
    {"customer"_L1, QT_TRANSLATE_NOOP("words", "Customer %1")},
    {"verification"_L1, QT_TRANSLATE_NOOP("words", "Verification %1")},
    {"consent"_L1, QT_TRANSLATE_NOOP("words", "Consent %1")},
    {"account"_L1, QT_TRANSLATE_NOOP("words", "Provider %1")},
    {"setting"_L1, QT_TRANSLATE_NOOP("words", "Setting %1")},
    {"template"_L1, QT_TRANSLATE_NOOP("words", "Template %1")},
    {"bulk"_L1, QT_TRANSLATE_NOOP("words", "Text to many %1")},
    {"rubric"_L1, QT_TRANSLATE_NOOP("words", "Rubric %1")},
    {"import"_L1, QT_TRANSLATE_NOOP("words", "Import %1")},
    {"audit"_L1, QT_TRANSLATE_NOOP("words", "Entry %1")},
};

constexpr Row kKeys[] = {
    {"kind"_L1, QT_TRANSLATE_NOOP("words", "Kind")},
    {"type"_L1, QT_TRANSLATE_NOOP("words", "Type")},
    {"reason"_L1, QT_TRANSLATE_NOOP("words", "Reason")},
    {"detail"_L1, QT_TRANSLATE_NOOP("words", "Detail")},
    {"code"_L1, QT_TRANSLATE_NOOP("words", "Answer")},
    {"decision"_L1, QT_TRANSLATE_NOOP("words", "Decision")},
    {"count"_L1, QT_TRANSLATE_NOOP("words", "How many")},
    {"to"_L1, QT_TRANSLATE_NOOP("words", "To")},
    {"role"_L1, QT_TRANSLATE_NOOP("words", "Role")},
    {"state"_L1, QT_TRANSLATE_NOOP("words", "State")},
    {"customer"_L1, QT_TRANSLATE_NOOP("words", "Customer")},
    {"checks"_L1, QT_TRANSLATE_NOOP("words", "Tries")},
    {"language"_L1, QT_TRANSLATE_NOOP("words", "Language")},
    {"added"_L1, QT_TRANSLATE_NOOP("words", "Added")},
    {"removed"_L1, QT_TRANSLATE_NOOP("words", "Removed")},
    {"label"_L1, QT_TRANSLATE_NOOP("words", "Label")},
    {"by"_L1, QT_TRANSLATE_NOOP("words", "By")},
};

QString valueWords(const QString &key, const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList all;
        for (const QJsonValue &one : value.toArray())
            all.append(one.toVariant().toString());
        return all.join(u", "_s);
    }
    if (key == "role"_L1)
        return role(policy::roleOf(value.toString()));
    if (key == "by"_L1)
        return value.toString() == "terminal"_L1 ? Words::tr("Terminal") : Words::tr("Window");
    return value.toVariant().toString();
}

} // namespace

QString auditAction(const QString &action)
{
    const QString words = found(kActions, action);
    return words.isEmpty() ? action : words;
}

QString auditGroup(policy::AuditGroup group)
{
    using policy::AuditGroup;
    switch (group) {
    case AuditGroup::Messages: return Words::tr("Messages");
    case AuditGroup::Verification: return Words::tr("Verification");
    case AuditGroup::Consent: return Words::tr("Consent");
    case AuditGroup::Conversations: return Words::tr("Conversations");
    case AuditGroup::Customers: return Words::tr("Customers");
    case AuditGroup::Review: return Words::tr("Review and coaching");
    case AuditGroup::Exchange: return Words::tr("Imports and exports");
    case AuditGroup::Settings: return Words::tr("Settings");
    case AuditGroup::People: return Words::tr("Sign-ins and roles");
    case AuditGroup::Trail: return Words::tr("The trail itself");
    }
    return {};
}

QString auditObject(const QString &object)
{
    const qsizetype colon = object.indexOf(u':');
    const QString pattern = colon > 0 ? found(kObjects, QStringView(object).left(colon)) : QString();
    return pattern.isEmpty() ? QString() : pattern.arg(object.mid(colon + 1));
}

QString auditDetails(const QJsonObject &details)
{
    QStringList all;
    for (auto it = details.begin(); it != details.end(); ++it) {
        const QString name = found(kKeys, it.key()), value = inLine(valueWords(it.key(), it.value()));
        if (!value.isEmpty())
            all.append(Words::tr("%1: %2", "a detail and its value").arg(name.isEmpty() ? it.key() : name, value));
    }
    return all.join(u" · "_s);
}

QString auditAbout(const AuditEntry &entry)
{
    return line({auditObject(entry.object), auditDetails(entry.details)});
}

QString auditEntry(const AuditEntry &entry)
{
    return line({auditAction(entry.action), auditAbout(entry)});
}

} // namespace heliograph::words
