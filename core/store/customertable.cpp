// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/erasuretable.h"
#include "store/searchtext.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

#define CUSTOMER_COLUMNS u"c.id, c.name, c.email, c.language, c.zone, c.place, c.since, c.attributes, c.last_seen"

Customer readCustomer(const Statement &row)
{
    Customer customer;
    customer.id = row.integer(0);
    customer.name = row.text(1);
    customer.email = row.text(2);
    customer.language = row.text(3);
    customer.zone = row.text(4);
    customer.place = row.text(5);
    customer.since = row.integer(6);
    customer.attributes = row.json(7);
    customer.lastSeen = row.integer(8);
    return customer;
}

ContactPoint readNumber(const Statement &row)
{
    ContactPoint point;
    point.id = row.integer(0);
    point.customerId = row.integer(1);
    point.e164 = row.text(2);
    point.region = row.text(3);
    point.type = row.as<NumberType>(4);
    point.smsTag = row.flag(5);
    point.mobileConfirmed = row.flag(6);
    point.preferred = row.flag(7);
    return point;
}

Result<QList<Customer>> complete(Connection &c, Result<QList<Customer>> customers)
{
    if (!customers)
        return customers;
    for (Customer &customer : *customers) {
        auto numbers = c.all<ContactPoint>(
            QStringLiteral("SELECT id, customer_id, e164, region, type, sms_tag, mobile_confirmed, preferred FROM contact_point"
                           " WHERE customer_id = ? ORDER BY preferred DESC, id"),
            {customer.id}, readNumber);
        if (!numbers)
            return tl::unexpected<Error>(numbers.error());
        customer.numbers = std::move(*numbers);
        auto labels = c.all<QString>(QStringLiteral("SELECT label FROM customer_label WHERE customer_id = ? ORDER BY label"), {customer.id},
                                     [](const Statement &row) { return row.text(0); });
        if (!labels)
            return tl::unexpected<Error>(labels.error());
        customer.labels = std::move(*labels);
    }
    return customers;
}

} // namespace

Result<qint64> CustomerTable::insert(const Customer &customer)
{
    const auto id = m_c.insert(
        QStringLiteral("INSERT INTO customer (name, name_key, email, language, zone, place, since, attributes) VALUES (?,?,?,?,?,?,?,?)"),
        {customer.name, folded(customer.name), customer.email, customer.language, customer.zone, customer.place, customer.since,
         customer.attributes});
    if (!id)
        return id;
    for (ContactPoint number : customer.numbers) {
        number.id = 0;
        number.customerId = *id;
        if (const auto put = putNumber(number); !put)
            return put;
    }
    for (const QString &label : customer.labels) {
        if (const auto put = this->label({*id}, label); !put)
            return tl::unexpected<Error>(put.error());
    }
    m_c.deferred.customers.append(*id);
    return id;
}

Status CustomerTable::update(const Customer &customer)
{
    const auto changed = m_c.change(
        QStringLiteral("UPDATE customer SET name=?, name_key=?, email=?, language=?, zone=?, place=?, since=?, attributes=? WHERE id=?"),
        {customer.name, folded(customer.name), customer.email, customer.language, customer.zone, customer.place, customer.since,
         customer.attributes, customer.id});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    m_c.deferred.customers.append(customer.id);
    return *changed == 1 ? Status(Done{}) : Status(fail(ErrorCode::NotFound));
}

Result<qint64> CustomerTable::putNumber(const ContactPoint &number)
{
    m_c.deferred.customers.append(number.customerId);
    if (const Status recalled = ErasureTable(m_c).recall(number.e164); !recalled)
        return tl::unexpected<Error>(recalled.error());
    if (number.id == 0) {
        return m_c.insert(QStringLiteral("INSERT INTO contact_point (customer_id, e164, region, type, sms_tag, mobile_confirmed, preferred)"
                                         " VALUES (?,?,?,?,?,?,?)"),
                          {number.customerId, number.e164, number.region, number.type, number.smsTag, number.mobileConfirmed,
                           number.preferred});
    }
    const auto changed = m_c.change(
        QStringLiteral("UPDATE contact_point SET e164=?, region=?, type=?, sms_tag=?, mobile_confirmed=?, preferred=?"
                       " WHERE id=? AND customer_id=?"),
        {number.e164, number.region, number.type, number.smsTag, number.mobileConfirmed, number.preferred, number.id,
         number.customerId});
    if (!changed)
        return tl::unexpected<Error>(changed.error());
    return *changed == 1 ? Result<qint64>(number.id) : Result<qint64>(fail(ErrorCode::NotFound));
}

Result<ContactPoint> CustomerTable::number(qint64 contactPointId) const
{
    return m_c.one<ContactPoint>(
        QStringLiteral("SELECT id, customer_id, e164, region, type, sms_tag, mobile_confirmed, preferred FROM contact_point WHERE id = ?"),
        {contactPointId}, readNumber);
}

Status CustomerTable::removeNumber(qint64 contactPointId)
{
    const auto owner = m_c.integer(QStringLiteral("SELECT customer_id FROM contact_point WHERE id=?"), {contactPointId});
    if (!owner)
        return tl::unexpected<Error>(owner.error());
    m_c.deferred.customers.append(*owner);
    return m_c.exec(QStringLiteral("DELETE FROM contact_point WHERE id=?"), {contactPointId});
}

Result<Customer> CustomerTable::get(qint64 id) const
{
    auto found = complete(m_c, m_c.all<Customer>(QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE c.id=?"),
                                                    {id}, readCustomer));
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found->first();
}

Result<QList<Customer>> CustomerTable::findByNumber(const QString &e164) const
{
    return complete(m_c, m_c.all<Customer>(
        QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE c.id IN (SELECT customer_id FROM contact_point WHERE e164=?)"
                       u" ORDER BY c.id"),
        {e164}, readCustomer));
}

Result<QList<Customer>> CustomerTable::list(const QString &nameOrNumber, int limit, int offset) const
{
    const QString key = folded(nameOrNumber).simplified();
    if (key.isEmpty()) {
        return complete(m_c, m_c.all<Customer>(
            QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c ORDER BY c.name_key, c.id LIMIT ? OFFSET ?"),
            {limit, offset}, readCustomer));
    }
    const QString needle = numberDigits(key).value_or(key);
    if (needle.toUcs4().size() < 3) {
        return complete(m_c, m_c.all<Customer>(
            QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE instr(c.name_key, ?) > 0"
                           u" ORDER BY c.name_key, c.id LIMIT ? OFFSET ?"),
            {needle, limit, offset}, readCustomer));
    }
    QString quoted = needle;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return complete(m_c, m_c.all<Customer>(
        QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE c.id IN"
                       u" (SELECT rowid FROM customer_search WHERE customer_search MATCH ?) ORDER BY c.name_key, c.id LIMIT ? OFFSET ?"),
        {QString(QLatin1Char('"') + quoted + QLatin1Char('"')), limit, offset}, readCustomer));
}

Result<QStringList> CustomerTable::regions() const
{
    // A loose index scan: one seek per region, however many numbers there are.
    return m_c.all<QString>(
        QStringLiteral("WITH RECURSIVE r(x) AS (SELECT min(region) FROM contact_point WHERE region > ''"
                       " UNION ALL SELECT (SELECT min(region) FROM contact_point WHERE region > x) FROM r WHERE x IS NOT NULL)"
                       " SELECT x FROM r WHERE x IS NOT NULL"),
        {}, [](const Statement &row) { return row.text(0); });
}

Result<QList<qint64>> CustomerTable::label(const QList<qint64> &ids, const QString &label)
{
    // One label is written in one way.
    const auto known = m_c.text(QStringLiteral("SELECT label FROM customer_label WHERE label = ? LIMIT 1"), {label});
    if (!known && known.error().code != ErrorCode::NotFound)
        return tl::unexpected<Error>(known.error());
    QList<qint64> changed;
    for (const qint64 id : ids) {
        const auto rows = m_c.change(QStringLiteral("INSERT OR IGNORE INTO customer_label SELECT ?, id FROM customer WHERE id = ?"), {known.value_or(label), id});
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (*rows == 1)
            changed.append(id);
    }
    return changed;
}

Result<QList<qint64>> CustomerTable::unlabel(const QList<qint64> &ids, const QString &label)
{
    QList<qint64> changed;
    for (const qint64 id : ids) {
        const auto rows = m_c.change(QStringLiteral("DELETE FROM customer_label WHERE label = ? AND customer_id = ?"), {label, id});
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        if (*rows == 1)
            changed.append(id);
    }
    return changed;
}

Status CustomerTable::moveLabels(qint64 from, qint64 to)
{
    return m_c.exec(QStringLiteral("UPDATE OR REPLACE customer_label SET customer_id = ? WHERE customer_id = ?"), {to, from});
}

#undef CUSTOMER_COLUMNS

} // namespace heliograph::store
