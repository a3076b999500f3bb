// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/customermerges.h"

#include "services/mergejson.h"
#include "services/timeline.h"

#include <QJsonArray>

#include <algorithm>

namespace heliograph::merges {

namespace {

tl::unexpected<Error> handed(const Error &error)
{
    return tl::unexpected<Error>(error);
}

bool has(const Customer &customer, const QString &e164)
{
    return std::any_of(customer.numbers.begin(), customer.numbers.end(), [&](const ContactPoint &n) { return n.e164 == e164; });
}

/// A code belongs to a person and a number: it is settled or cancelled before either changes hands.
Status noCodeUnderWay(const store::View &view, qint64 customerId, qint64 nowMs)
{
    const auto pending = view.verifications.pendingOf(customerId);
    if (!pending)
        return handed(pending.error());
    const bool alive = std::any_of(pending->begin(), pending->end(), [nowMs](const Verification &v) { return v.expiresAt > nowMs; });
    return alive ? Status(fail(ErrorCode::Conflict, QStringLiteral("pending_code"))) : Status(Done{});
}

Status say(store::Unit &unit, const char16_t *code, const MergeRecord &m, const QJsonObject &facts, qint64 nowMs, const QString &actor)
{
    const auto line = timeline::event(unit, m.keptId, 0, nowMs, QString::fromUtf16(code), actor, facts);
    return line ? Status(Done{}) : Status(handed(line.error()));
}

/// A number that only the one who goes has was proven for somebody who is another customer now.
Result<QJsonArray> endProofs(store::Unit &unit, const Customer &kept, const MergeRecord &m)
{
    const auto all = unit.verifications.ofCustomer(m.goneId);
    if (!all)
        return handed(all.error());
    QJsonArray ended;
    for (Verification v : *all) {
        if (v.state != VerificationState::Verified || v.detail.startsWith(QLatin1String("ended:")) || has(kept, v.e164))
            continue;
        ended.append(QJsonObject{{QStringLiteral("id"), v.id}, {QStringLiteral("detail"), v.detail}});
        v.detail = QStringLiteral("ended:merged");
        if (const Status ok = unit.verifications.update(v); !ok)
            return handed(ok.error());
        const QJsonObject facts{{QStringLiteral("to"), v.e164}, {QStringLiteral("detail"), QStringLiteral("merged")}};
        if (const Status ok = say(unit, event::VerificationEnded, m, facts, m.at, m.actor); !ok)
            return handed(ok.error());
        if (const Status ok = timeline::audit(unit, m.at, m.actor, QStringLiteral("otp.ended"), QStringLiteral("verification:%1").arg(v.id),
                                              {{QStringLiteral("reason"), QStringLiteral("merged")}}); !ok)
            return handed(ok.error());
    }
    return ended;
}

/// Where both had begun to write, the text of the one who goes is put below the other.
Status joinDrafts(store::Unit &unit, const MergeRecord &m, const QList<Draft> &drafts)
{
    for (const Draft &draft : drafts) {
        if (draft.customerId != m.goneId)
            continue;
        Draft joined = draft;
        joined.customerId = m.keptId;
        for (const Draft &own : drafts) {
            if (own.customerId != m.keptId || own.mode != draft.mode)
                continue;
            joined = own;
            joined.text += QLatin1Char('\n') + draft.text;
        }
        Status ok = unit.drafts.put(joined);
        if (ok)
            ok = unit.drafts.remove(m.goneId, draft.mode);
        if (!ok)
            return ok;
        unit.changed(Change::Kind::Draft, 0, m.keptId);
    }
    return Done{};
}

Status restoreProofs(store::Unit &unit, const MergeUndo &undo)
{
    for (auto it = undo.endedProofs.begin(); it != undo.endedProofs.end(); ++it) {
        auto v = unit.verifications.get(it.key());
        if (!v)
            return handed(v.error());
        if (v->detail != QLatin1String("ended:merged")) // revoked since
            continue;
        v->detail = it.value();
        if (const Status ok = unit.verifications.update(*v); !ok)
            return ok;
    }
    return Done{};
}

Status restoreLabels(store::Unit &unit, const MergeRecord &m, const MergeUndo &undo)
{
    for (const QString &label : undo.gone.labels) {
        if (const auto back = unit.customers.label({m.goneId}, label); !back)
            return handed(back.error());
    }
    for (const QString &label : undo.borrowedLabels) {
        if (const auto gone = unit.customers.unlabel({m.keptId}, label); !gone)
            return handed(gone.error());
    }
    return Done{};
}

/// What was sent since does not come back; what was written on since stays with the one who was kept.
Status restoreDrafts(store::Unit &unit, const MergeRecord &m, const MergeUndo &undo)
{
    for (const Draft &draft : undo.drafts) {
        const auto current = unit.drafts.get(m.keptId, draft.mode);
        if (draft.customerId != m.goneId || !current)
            continue;
        const Draft *own = undo.draft(m.keptId, draft.mode);
        const bool untouched = current->text == (own ? own->text + QLatin1Char('\n') + draft.text : draft.text);
        Status ok = unit.drafts.put(draft);
        if (ok && untouched)
            ok = own ? unit.drafts.put(*own) : unit.drafts.remove(m.keptId, draft.mode);
        if (!ok)
            return ok;
        unit.changed(Change::Kind::Draft, 0, m.keptId);
        unit.changed(Change::Kind::Draft, 0, m.goneId);
    }
    return Done{};
}

Status prefer(store::Unit &unit, qint64 customerId, const QString &e164)
{
    const auto customer = unit.customers.get(customerId);
    if (!customer)
        return handed(customer.error());
    for (ContactPoint n : customer->numbers) {
        const bool first = n.e164 == e164;
        if (n.preferred == first)
            continue;
        n.preferred = first;
        if (const auto id = unit.customers.putNumber(n); !id)
            return handed(id.error());
    }
    return Done{};
}

void tellAll(store::Unit &unit, const MergeRecord &m, const QList<qint64> &conversations, qint64 owner)
{
    unit.changed(Change::Kind::Customer, m.keptId, m.keptId);
    unit.changed(Change::Kind::Customer, m.goneId, m.goneId);
    unit.changed(Change::Kind::Verification, 0, m.keptId);
    unit.changed(Change::Kind::Consent, 0, m.keptId);
    for (const qint64 id : conversations)
        unit.changed(Change::Kind::Conversation, id, owner);
}

} // namespace

Result<MergePlan> plan(const store::View &view, qint64 keptId, qint64 goneId, qint64 nowMs)
{
    const auto kept = view.customers.get(keptId), gone = view.customers.get(goneId);
    const auto what = view.merges.holdings(goneId);
    const auto messages = view.merges.messagesOf(goneId);
    const auto consents = view.consents.ofCustomer(goneId);
    const auto drafts = view.drafts.ofCustomers({goneId});
    if (!kept || !gone)
        return handed(kept ? gone.error() : kept.error());
    if (!what || !messages || !consents || !drafts)
        return handed(!what ? what.error() : !messages ? messages.error() : !consents ? consents.error() : drafts.error());
    MergePlan plan{*kept, *gone, 0, int(what->conversations.size()), *messages, int(consents->size()), int(drafts->size()), {}, {}, {}};
    for (const ContactPoint &n : gone->numbers) {
        plan.numbers += !has(*kept, n.e164);
        const auto proof = view.verifications.valid(goneId, n.e164, nowMs);
        if (!proof)
            return handed(proof.error());
        if (*proof)
            (has(*kept, n.e164) ? plan.carried : plan.ended).append(n.e164);
    }
    for (const Customer *each : {&*kept, &*gone}) {
        for (const ContactPoint &n : each->numbers) {
            const auto out = view.consents.optedOut(n.e164);
            if (!out)
                return handed(out.error());
            if (*out && !plan.optedOut.contains(n.e164))
                plan.optedOut.append(n.e164);
        }
    }
    return plan;
}

Result<MergeRecord> merge(store::Unit &unit, qint64 keptId, qint64 goneId, const Customer &fields, const QString &preferred,
                          const QString &actor, qint64 nowMs)
{
    if (keptId == goneId)
        return fail(ErrorCode::InvalidArgument, QStringLiteral("same"));
    const auto kept = unit.customers.get(keptId), gone = unit.customers.get(goneId);
    if (!kept || !gone)
        return handed(kept ? gone.error() : kept.error());
    for (const qint64 id : {keptId, goneId}) {
        if (const Status ok = noCodeUnderWay(unit, id, nowMs); !ok)
            return handed(ok.error());
    }
    auto what = unit.merges.holdings(goneId);
    const auto drafts = unit.drafts.ofCustomers({keptId, goneId});
    if (!what || !drafts)
        return handed(what ? drafts.error() : what.error());
    MergeRecord m{0, keptId, goneId, nowMs, actor, 0, {}};
    Customer merged = fields;
    merged.id = keptId;
    merged.since = kept->since && gone->since ? std::min(kept->since, gone->since) : std::max(kept->since, gone->since);
    const auto ended = endProofs(unit, *kept, m);
    if (!ended)
        return handed(ended.error());
    const auto shared = [&](qint64 id) {
        return std::any_of(gone->numbers.begin(), gone->numbers.end(), [&](const ContactPoint &n) { return n.id == id && has(*kept, n.e164); });
    };
    what->numbers.removeIf(shared);
    m.before = mergeBefore(*kept, *gone, merged, *what, *ended, *drafts);
    const auto id = unit.merges.insert(m);
    if (!id)
        return handed(id.error());
    m.id = *id;
    QString first = preferred;
    for (const ContactPoint &n : kept->numbers) {
        if (first.isEmpty() && n.preferred)
            first = n.e164;
    }
    Status ok = unit.merges.move(*what, goneId, keptId);
    if (ok)
        ok = joinDrafts(unit, m, *drafts);
    if (ok)
        ok = unit.customers.moveLabels(goneId, keptId);
    if (ok)
        ok = unit.merges.takeOut(goneId);
    if (ok)
        ok = unit.customers.update(merged);
    if (ok)
        ok = prefer(unit, keptId, first.isEmpty() && !gone->numbers.isEmpty() ? gone->numbers.first().e164 : first);
    if (ok)
        ok = say(unit, event::Merged, m, {{QStringLiteral("name"), gone->name}}, nowMs, actor);
    if (ok)
        ok = timeline::audit(unit, nowMs, actor, QStringLiteral("customer.merged"), QStringLiteral("customer:%1").arg(keptId),
                             {{QStringLiteral("gone"), goneId}, {QStringLiteral("merge"), m.id},
                              {QStringLiteral("conversations"), what->conversations.size()},
                              {QStringLiteral("numbers"), what->numbers.size()}, {QStringLiteral("ended"), ended->size()}});
    if (!ok)
        return handed(ok.error());
    tellAll(unit, m, what->conversations, keptId);
    return m;
}

Result<MergeRecord> unmerge(store::Unit &unit, qint64 mergeId, const QString &actor, qint64 nowMs)
{
    const auto m = unit.merges.get(mergeId);
    if (!m)
        return m;
    if (m->undoneAt != 0)
        return fail(ErrorCode::Conflict, QStringLiteral("undone"));
    if (!m->reversible(nowMs))
        return fail(ErrorCode::Refused, QStringLiteral("merge_expired"));
    const auto now = unit.customers.get(m->keptId);
    if (!now)
        return now.error().code == ErrorCode::NotFound ? fail(ErrorCode::Conflict, QStringLiteral("merged_on")) : handed(now.error());
    if (const Status ok = noCodeUnderWay(unit, m->keptId, nowMs); !ok)
        return handed(ok.error());
    const MergeUndo undo = mergeUndo(*m, *now);
    Status ok = unit.merges.putBack(undo.gone);
    if (ok)
        ok = unit.merges.move(undo.moved, m->keptId, m->goneId);
    if (ok)
        ok = restoreLabels(unit, *m, undo);
    if (ok)
        ok = unit.customers.update(undo.kept);
    for (qsizetype i = 0; ok && i < undo.numbers.size(); ++i) {
        const auto current = unit.customers.number(undo.numbers.at(i).id);
        if (!current) // removed since
            continue;
        ContactPoint n = *current;
        n.preferred = undo.numbers.at(i).preferred;
        if (const auto id = unit.customers.putNumber(n); !id)
            return handed(id.error());
    }
    if (ok)
        ok = restoreProofs(unit, undo);
    if (ok)
        ok = restoreDrafts(unit, *m, undo);
    if (ok)
        ok = unit.merges.markUndone(mergeId, nowMs);
    if (ok)
        ok = say(unit, event::Unmerged, *m, {{QStringLiteral("name"), undo.gone.name}}, nowMs, actor);
    if (ok)
        ok = timeline::audit(unit, nowMs, actor, QStringLiteral("customer.unmerged"), QStringLiteral("customer:%1").arg(m->keptId),
                             {{QStringLiteral("gone"), m->goneId}, {QStringLiteral("merge"), m->id}});
    if (!ok)
        return handed(ok.error());
    tellAll(unit, *m, undo.moved.conversations, m->goneId);
    return *m;
}

} // namespace heliograph::merges
