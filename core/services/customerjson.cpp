// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/customerjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heliograph {

QJsonObject numberJson(const ContactPoint &n)
{
    return {{u"id"_s, n.id}, {u"e164"_s, n.e164}, {u"region"_s, n.region}, {u"type"_s, int(n.type)},
            {u"sms"_s, n.smsTag}, {u"mobile"_s, n.mobileConfirmed}, {u"preferred"_s, n.preferred}};
}

ContactPoint numberOf(const QJsonObject &json, qint64 customerId)
{
    return {json.value("id"_L1).toInteger(), customerId, json.value("e164"_L1).toString(), json.value("region"_L1).toString(),
            NumberType(json.value("type"_L1).toInt()), json.value("sms"_L1).toBool(), json.value("mobile"_L1).toBool(),
            json.value("preferred"_L1).toBool()};
}

QJsonObject customerJson(const Customer &c)
{
    QJsonArray numbers;
    for (const ContactPoint &n : c.numbers)
        numbers.append(numberJson(n));
    return {{u"id"_s, c.id}, {u"name"_s, c.name}, {u"email"_s, c.email}, {u"language"_s, c.language}, {u"zone"_s, c.zone},
            {u"place"_s, c.place}, {u"since"_s, c.since}, {u"attributes"_s, c.attributes}, {u"labels"_s, QJsonArray::fromStringList(c.labels)}, {u"numbers"_s, numbers}};
}

Customer customerOf(const QJsonObject &json)
{
    Customer c;
    c.id = json.value("id"_L1).toInteger();
    c.name = json.value("name"_L1).toString();
    c.email = json.value("email"_L1).toString();
    c.language = json.value("language"_L1).toString();
    c.zone = json.value("zone"_L1).toString();
    c.place = json.value("place"_L1).toString();
    c.since = json.value("since"_L1).toInteger();
    c.attributes = json.value("attributes"_L1).toObject();
    for (const QJsonValue &label : json.value("labels"_L1).toArray())
        c.labels.append(label.toString());
    for (const QJsonValue &number : json.value("numbers"_L1).toArray())
        c.numbers.append(numberOf(number.toObject(), c.id));
    return c;
}

} // namespace heliograph
