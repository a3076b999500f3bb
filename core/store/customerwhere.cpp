// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/customerwhere.h"

#include "store/searchtext.h"

#include <QRegularExpression>

namespace heliograph::store {

namespace {

#define OF_CUSTOMER u" FROM contact_point p WHERE p.customer_id = c.id"

/// A line of the ledger is a customer's if it was written for them, or for somebody who was merged into them since.
#define CONSENT_OF_CUSTOMER                                                                                                       \
    u" FROM contact_point p JOIN consent k ON k.e164 = p.e164 WHERE p.customer_id = c.id AND (k.customer_id = c.id OR c.id ="     \
    u" (WITH RECURSIVE who(id, step) AS (SELECT k.customer_id, 0 UNION ALL SELECT kept_id, step + 1 FROM merge JOIN who"          \
    u" ON gone_id = who.id WHERE undone_at = 0) SELECT id FROM who ORDER BY step DESC LIMIT 1))"

#define GIVEN u" (SELECT 1" CONSENT_OF_CUSTOMER u" AND k.status IN (1, 2)" NOT_OUT
#define NOT_OUT u" AND NOT EXISTS (SELECT 1 FROM opt_out o WHERE o.e164 = p.e164 AND o.opted_out = 1)"

QString existence(bool wanted)
{
    return wanted ? QStringLiteral("EXISTS") : QStringLiteral("NOT EXISTS");
}

/// The parts that name, number or email must have: words, "phrases", and numbers as people write them, in groups.
QStringList needles(const QString &words)
{
    static const QRegularExpression part(QStringLiteral("\"([^\"]*)\"?|(\\S+)"));
    QStringList needles;
    QString group; // of words that may be one number
    const auto close = [&] {
        if (const auto digits = numberDigits(group))
            needles += *digits;
        else
            needles += group.split(u' ', Qt::SkipEmptyParts);
        group.clear();
    };
    for (auto it = part.globalMatch(folded(words)); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString phrase = match.captured(1).simplified(), word = match.captured(2);
        static const QRegularExpression digits(QStringLiteral("^[\\d+().-]+$"), QRegularExpression::UseUnicodePropertiesOption);
        if (digits.match(word).hasMatch()) {
            group += u' ' + word;
            continue;
        }
        close();
        if (!phrase.isEmpty())
            needles += numberDigits(phrase).value_or(phrase);
        else if (!word.isEmpty())
            needles += word;
    }
    close();
    return needles;
}

bool indexed(const QString &needle)
{
    return needle.toUcs4().size() >= 3; // the index is of trigrams
}

void narrowByConsent(CustomerWhere &where, ConsentFilter consent)
{
    switch (consent) {
    case ConsentFilter::Given: where.add(u"EXISTS" GIVEN u")"); return;
    case ConsentFilter::Marketing: where.add(u"EXISTS" GIVEN u" AND k.status = 1 AND k.scope = 'marketing' AND coalesce((SELECT s.status FROM consent s WHERE s.e164 = p.e164"
                                            u" AND s.status IN (4, 5) AND s.scope = 'marketing' ORDER BY s.id DESC LIMIT 1), 5) = 5)"); return;
    case ConsentFilter::WroteFirst:
        where.add(u"EXISTS (SELECT 1" CONSENT_OF_CUSTOMER u" AND k.status = 3)");
        where.add(u"NOT EXISTS (SELECT 1" CONSENT_OF_CUSTOMER u" AND k.status IN (1, 2))");
        return;
    case ConsentFilter::None: where.add(u"NOT EXISTS (SELECT 1" CONSENT_OF_CUSTOMER u" AND k.status IN (1, 2, 3))"); return;
    }
}

} // namespace

void narrow(CustomerWhere &where, const CustomerFilter &filter, qint64 nowMs)
{
    for (const QString &needle : needles(filter.words)) {
        if (indexed(needle))
            where.add(u"EXISTS (SELECT 1 FROM customer_search s WHERE s.rowid = c.id AND instr(s.text, ?) > 0)", {needle});
        else
            where.add(u"instr(c.name_key, ?) > 0", {needle});
    }
    for (const QString &label : filter.labels)
        where.add(u"EXISTS (SELECT 1 FROM customer_label l WHERE l.label = ? AND l.customer_id = c.id)", {label});
    for (const AttributeFilter &a : filter.attributes) {
        where.add(u"EXISTS (SELECT 1 FROM customer_attribute a WHERE a.name = ? AND a.value = ? AND a.customer_id = c.id)",
                  {a.name, folded(a.value)});
    }
    if (filter.verified) {
        where.add(existence(*filter.verified)
                      + QStringLiteral(" (SELECT 1 FROM contact_point p JOIN verification v ON v.customer_id = p.customer_id AND v.e164 = p.e164"
                                       " WHERE p.customer_id = c.id AND v.state = 2 AND v.valid_until > ? AND v.detail NOT LIKE 'ended:%')"),
                  {nowMs});
    }
    if (filter.optedOut) {
        where.add(existence(*filter.optedOut) + QStringLiteral(" (SELECT 1 FROM contact_point p JOIN opt_out o ON o.e164 = p.e164"
                                                           " WHERE p.customer_id = c.id AND o.opted_out = 1)"));
    }
    if (filter.consent)
        narrowByConsent(where, *filter.consent);
    if (filter.kind == NumberKind::Mobile)
        where.add(u"EXISTS (SELECT 1" OF_CUSTOMER u" AND p.type IN (1, 2))");
    if (filter.kind == NumberKind::Landline)
        where.add(u"EXISTS (SELECT 1" OF_CUSTOMER u" AND p.type = 0)");
    if (filter.hasNumber)
        where.add(u"EXISTS (SELECT 1" OF_CUSTOMER u")");
    if (filter.hasSms)
        where.add(u"EXISTS (SELECT 1" OF_CUSTOMER u" AND p.sms_tag = 1)");
    if (filter.hasEmail)
        where.add(u"c.email <> ''");
    if (!filter.country.isEmpty())
        where.add(u"EXISTS (SELECT 1" OF_CUSTOMER u" AND p.region = ?)", {filter.country});
    if (!filter.language.isEmpty())
        where.add(u"(+c.language = ? OR +c.language LIKE ?)", {filter.language, QString(filter.language + QStringLiteral("-%"))});
    // Who never wrote did so before no day.
    if (filter.after > 0)
        where.add(u"+c.last_seen >= ?", {filter.after});
    if (filter.before > 0)
        where.add(u"+c.last_seen > 0 AND +c.last_seen < ?", {filter.before});
    if (filter.since > 0)
        where.add(u"+c.since >= ?", {filter.since});
}

QList<CustomerDriver> customerDrivers(const CustomerFilter &filter, qint64 nowMs)
{
    QList<CustomerDriver> drivers;
    QStringList match;
    for (const QString &needle : needles(filter.words)) {
        if (indexed(needle))
            match += u'"' + QString(needle).replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    if (!match.isEmpty())
        drivers.append({QStringLiteral("SELECT rowid FROM customer_search WHERE customer_search MATCH ?"), {match.join(QStringLiteral(" AND "))}});
    for (const QString &label : filter.labels)
        drivers.append({QStringLiteral("SELECT customer_id FROM customer_label WHERE label = ?"), {label}});
    for (const AttributeFilter &a : filter.attributes) {
        drivers.append({QStringLiteral("SELECT customer_id FROM customer_attribute WHERE name = ? AND value = ?"), {a.name, folded(a.value)}});
    }
    if (!filter.country.isEmpty())
        drivers.append({QStringLiteral("SELECT DISTINCT customer_id FROM contact_point WHERE region = ?"), {filter.country}});
    if (filter.optedOut == true) {
        drivers.append({QStringLiteral("SELECT DISTINCT p.customer_id FROM opt_out o CROSS JOIN contact_point p ON p.e164 = o.e164"
                                       " WHERE o.opted_out = 1"), {}});
    }
    if (filter.verified == true)
        drivers.append({QStringLiteral("SELECT DISTINCT customer_id FROM verification WHERE state = 2 AND valid_until > ?"), {nowMs}});
    if (!filter.language.isEmpty()) {
        // '.' comes right after '-': "en", "en-GB", and not "enm".
        drivers.append({QStringLiteral("SELECT id FROM customer WHERE language >= ? AND language < ?"),
                        {filter.language, QString(filter.language + u'.')}});
    }
    if (filter.after > 0)
        drivers.append({QStringLiteral("SELECT id FROM customer WHERE last_seen >= ?"), {filter.after}});
    if (filter.before > 0)
        drivers.append({QStringLiteral("SELECT id FROM customer WHERE last_seen > 0 AND last_seen < ?"), {filter.before}});
    if (filter.since > 0)
        drivers.append({QStringLiteral("SELECT id FROM customer WHERE since >= ?"), {filter.since}});
    return drivers;
}

#undef OF_CUSTOMER
#undef CONSENT_OF_CUSTOMER
#undef GIVEN
#undef NOT_OUT

} // namespace heliograph::store
