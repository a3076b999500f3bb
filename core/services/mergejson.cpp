// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/mergejson.h"

#include "services/customerjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::merges {

namespace {

QJsonObject draftJson(const Draft &d)
{
    return {{u"customer"_s, d.customerId}, {u"mode"_s, d.mode}, {u"id"_s, d.draftId}, {u"text"_s, d.text}, {u"extra"_s, d.extra},
            {u"at"_s, d.updatedAt}};
}

Draft draftOf(const QJsonObject &json)
{
    return {json.value("customer"_L1).toInteger(), json.value("mode"_L1).toString(), json.value("id"_L1).toString(),
            json.value("text"_L1).toString(), json.value("extra"_L1).toObject(), json.value("at"_L1).toInteger()};
}

QJsonArray idsJson(const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    return list;
}

QList<qint64> idsOf(const QJsonValue &json)
{
    QList<qint64> ids;
    for (const QJsonValue &id : json.toArray())
        ids.append(id.toInteger());
    return ids;
}

/// The fields that the merge set and nobody has touched since become what they were.
Customer restored(const Customer &now, const Customer &merged, const Customer &before)
{
    Customer c = now;
    for (QString Customer::*field : {&Customer::name, &Customer::email, &Customer::language, &Customer::zone, &Customer::place}) {
        if (now.*field == merged.*field)
            c.*field = before.*field;
    }
    if (now.since == merged.since)
        c.since = before.since;
    for (const QString &key : merged.attributes.keys() + before.attributes.keys()) {
        if (now.attributes.value(key) != merged.attributes.value(key))
            continue;
        if (before.attributes.contains(key))
            c.attributes.insert(key, before.attributes.value(key));
        else
            c.attributes.remove(key);
    }
    return c;
}

} // namespace

const Draft *MergeUndo::draft(qint64 customerId, const QString &mode) const
{
    const auto found = std::find_if(drafts.begin(), drafts.end(), [&](const Draft &d) { return d.customerId == customerId && d.mode == mode; });
    return found == drafts.end() ? nullptr : &*found;
}

QJsonObject mergeBefore(const Customer &kept, const Customer &gone, const Customer &merged, const store::MergeTable::Holdings &moved,
                        const QJsonArray &endedProofs, const QList<Draft> &drafts)
{
    QJsonArray texts;
    for (const Draft &draft : drafts)
        texts.append(draftJson(draft));
    return {{u"kept"_s, customerJson(kept)}, {u"gone"_s, customerJson(gone)}, {u"merged"_s, customerJson(merged)},
            {u"numbers"_s, idsJson(moved.numbers)}, {u"conversations"_s, idsJson(moved.conversations)},
            {u"messages"_s, idsJson(moved.looseMessages)}, {u"verifications"_s, idsJson(moved.verifications)},
            {u"ended"_s, endedProofs}, {u"drafts"_s, texts}};
}

MergeUndo mergeUndo(const MergeRecord &record, const Customer &now)
{
    const QJsonObject &json = record.before;
    MergeUndo undo;
    const Customer before = customerOf(json.value("kept"_L1).toObject());
    undo.kept = restored(now, customerOf(json.value("merged"_L1).toObject()), before);
    undo.gone = customerOf(json.value("gone"_L1).toObject());
    for (const QString &label : std::as_const(undo.gone.labels)) {
        if (!before.labels.contains(label, Qt::CaseInsensitive))
            undo.borrowedLabels += label;
    }
    undo.moved = {idsOf(json.value("numbers"_L1)), idsOf(json.value("conversations"_L1)), idsOf(json.value("messages"_L1)),
                  idsOf(json.value("verifications"_L1))};
    undo.numbers = before.numbers + undo.gone.numbers;
    undo.gone.numbers.removeIf([&](const ContactPoint &n) { return undo.moved.numbers.contains(n.id); });
    for (const QJsonValue &proof : json.value("ended"_L1).toArray())
        undo.endedProofs.insert(proof.toObject().value("id"_L1).toInteger(), proof.toObject().value("detail"_L1).toString());
    for (const QJsonValue &draft : json.value("drafts"_L1).toArray())
        undo.drafts.append(draftOf(draft.toObject()));
    return undo;
}

} // namespace heliograph::merges
