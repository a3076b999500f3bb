// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/importplan.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {

QJsonObject toJson(const ImportPlan &plan)
{
    QJsonArray fields;
    for (const exchange::Field field : plan.mapping.fields)
        fields.append(exchange::fieldName(field));
    return {{u"cards"_s, plan.form.cards}, {u"encoding"_s, QString::fromLatin1(plan.form.encoding)}, {u"delimiter"_s, QString(plan.form.delimiter)},
            {u"announced"_s, plan.form.announced}, {u"fields"_s, fields}, {u"headings"_s, QJsonArray::fromStringList(plan.mapping.headings)},
            {u"heading"_s, plan.mapping.hasHeading}, {u"known"_s, int(plan.known)}};
}

ImportPlan importPlan(const ImportRun &run)
{
    ImportPlan plan;
    plan.digest = run.digest;
    plan.form.cards = run.plan.value("cards"_L1).toBool();
    plan.form.encoding = run.plan.value("encoding"_L1).toString().toLatin1();
    plan.form.delimiter = run.plan.value("delimiter"_L1).toString().isEmpty() ? QChar(u',') : run.plan.value("delimiter"_L1).toString().at(0);
    plan.form.announced = run.plan.value("announced"_L1).toBool();
    for (const QJsonValue &name : run.plan.value("fields"_L1).toArray())
        plan.mapping.fields.append(exchange::fieldOfName(name.toString()));
    for (const QJsonValue &heading : run.plan.value("headings"_L1).toArray())
        plan.mapping.headings.append(heading.toString());
    plan.mapping.hasHeading = run.plan.value("heading"_L1).toBool();
    plan.known = KnownPolicy(run.plan.value("known"_L1).toInt(int(KnownPolicy::Skip)));
    return plan;
}

} // namespace heliograph
