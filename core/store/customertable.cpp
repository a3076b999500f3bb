// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/searchtext.h"
#include "store/tables.h"

namespace heliograph::store {

namespace {

#define CUSTOMER_COLUMNS u"c.id, c.name, c.email, c.language, c.zone, c.place, c.since, c.attributes"

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

Result<QList<Customer>> withNumbers(Connection &c, Result<QList<Customer>> customers)
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
    auto found = withNumbers(m_c, m_c.all<Customer>(QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE c.id=?"),
                                                    {id}, readCustomer));
    if (!found)
        return tl::unexpected<Error>(found.error());
    if (found->isEmpty())
        return fail(ErrorCode::NotFound);
    return found->first();
}

Result<QList<Customer>> CustomerTable::findByNumber(const QString &e164) const
{
    return withNumbers(m_c, m_c.all<Customer>(
        QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE c.id IN (SELECT customer_id FROM contact_point WHERE e164=?)"
                       u" ORDER BY c.id"),
        {e164}, readCustomer));
}

Result<QList<Customer>> CustomerTable::list(const QString &nameOrNumber, int limit, int offset) const
{
    const QString key = folded(nameOrNumber).simplified();
    if (key.isEmpty()) {
        return withNumbers(m_c, m_c.all<Customer>(
            QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c ORDER BY c.name_key, c.id LIMIT ? OFFSET ?"),
            {limit, offset}, readCustomer));
    }
    // A number as people write it: "+44 7700 900-142", "07700 900 142".
    QString digits;
    bool number = true;
    for (const QChar c : key) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else
            number = number && (c.isSpace() || QStringLiteral("+-().").contains(c));
    }
    QString needle = number && digits.size() >= 3 ? digits : key;
    if (number && needle.startsWith(QLatin1Char('0')) && needle.size() > 3)
        needle.remove(0, needle.startsWith(QStringLiteral("00")) ? 2 : 1);
    if (needle.toUcs4().size() < 3) {
        return withNumbers(m_c, m_c.all<Customer>(
            QStringLiteral(u"SELECT " CUSTOMER_COLUMNS u" FROM customer c WHERE instr(c.name_key, ?) > 0"
                           u" ORDER BY c.name_key, c.id LIMIT ? OFFSET ?"),
            {needle, limit, offset}, readCustomer));
    }
    QString quoted = needle;
    quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return withNumbers(m_c, m_c.all<Customer>(
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

#undef CUSTOMER_COLUMNS

} // namespace heliograph::store
