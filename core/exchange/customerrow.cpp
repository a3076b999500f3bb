// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/customerrow.h"

#include "phone/phone.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace heliograph::exchange {

namespace {

constexpr qsizetype kLongestLine = 200;

/// Unchanged but for outer blanks, line ends and other controls inside, and what turns round the text beside it.
QString line(const QString &cell)
{
    QString text = cell.trimmed();
    std::replace_if(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    text.removeIf([](QChar c) { return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069'); });
    return text;
}

QString refusalWord(phone::Refusal refusal)
{
    static constexpr const char *kWords[] = {"empty", "not_a_number", "no_country", "unknown_country", "too_short", "too_long",
                                             "has_extension", "not_possible"};
    return QString::fromLatin1(kWords[int(refusal)]);
}

enum class Answer { Yes, No, Other };

Answer answer(const QString &cell)
{
    static const QStringList yes{
        QStringLiteral("1"), QStringLiteral("yes"), QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("x"), QStringLiteral("stop"),
        QStringLiteral("ja"), QStringLiteral("wahr"), QStringLiteral("si"), QStringLiteral("s\u00ed"), QStringLiteral("oui"), QStringLiteral("vrai"),
        QStringLiteral("sim"), QStringLiteral("\u306f\u3044"), QStringLiteral("\u0646\u0639\u0645"), QStringLiteral("\u2713"), QStringLiteral("opted out"),
        QStringLiteral("opt-out"), QStringLiteral("opted_out"), QStringLiteral("unsubscribed")};
    static const QStringList no{
        QString(), QStringLiteral("0"), QStringLiteral("no"), QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("-"),
        QStringLiteral("nein"), QStringLiteral("falsch"), QStringLiteral("non"), QStringLiteral("faux"), QStringLiteral("n\u00e3o"), QStringLiteral("nao"),
        QStringLiteral("\u3044\u3044\u3048"), QStringLiteral("\u0644\u0627")};
    const QString word = cell.toLower();
    return yes.contains(word) ? Answer::Yes : no.contains(word) ? Answer::No : Answer::Other;
}

class Reading
{
public:
    Reading(const Mapping &mapping, const QString &home) : m_mapping(mapping), m_home(home) {}

    void cell(Field field, const QString &heading, const QString &raw)
    {
        const QString text = line(raw);
        if (text.isEmpty() || field == Field::Ignored)
            return;
        if (text.size() > kLongestLine && field != Field::Labels && field != Field::Phone && field != Field::OtherPhones) {
            problem(QStringLiteral("too_long"), heading.isEmpty() ? fieldName(field) : heading);
            return;
        }
        Customer &c = row.customer;
        switch (field) {
        case Field::Name: c.name = text; break;
        case Field::FirstName: m_first = text; break;
        case Field::LastName: m_last = text; break;
        case Field::Phone:
        case Field::OtherPhones: numbers(field, raw); break;
        case Field::Email: c.email = text; break;
        case Field::Language: c.language = text; break;
        case Field::Zone: zone(text); break;
        case Field::Place: c.place = text; break;
        case Field::Since: since(text); break;
        case Field::Labels: labels(text); break;
        case Field::OptedOut: optedOut(text); break;
        case Field::ConsentSource: consent(text); break;
        case Field::Detail: c.attributes.insert(heading, text); break;
        case Field::Ignored: break;
        }
    }

    void finish()
    {
        Customer &c = row.customer;
        if (c.name.isEmpty())
            c.name = (m_first + u' ' + m_last).trimmed();
        if (c.name.isEmpty())
            problem(QStringLiteral("name"));
        for (const QString &other : std::as_const(m_others))
            number(other, c.numbers.isEmpty());
        if (c.numbers.isEmpty())
            problem(QStringLiteral("phone"), m_refused.isEmpty() ? QStringLiteral("empty") : m_refused);
        else if (!m_refused.isEmpty())
            problem(QStringLiteral("other_phone"), m_refused, false);
    }

    CustomerRow row;

private:
    void problem(const QString &code, const QString &detail = {}, bool rejects = true) { row.problems.append({code, detail, rejects}); }

    void numbers(Field field, const QString &raw)
    {
        static const QRegularExpression between(QStringLiteral("\\s*(?::::|[;|\\r\\n]+)\\s*"));
        const QStringList all = raw.trimmed().split(between, Qt::SkipEmptyParts);
        if (field == Field::OtherPhones) {
            m_others += all;
            return;
        }
        for (const QString &one : all)
            number(one, row.customer.numbers.isEmpty());
    }

    void number(const QString &typed, bool preferred)
    {
        const auto read = phone::parse(typed, m_home);
        if (!read) {
            if (m_refused.isEmpty())
                m_refused = refusalWord(read.error());
            return;
        }
        QList<ContactPoint> &numbers = row.customer.numbers;
        if (std::any_of(numbers.begin(), numbers.end(), [&](const ContactPoint &n) { return n.e164 == read->e164; }))
            return;
        ContactPoint point;
        point.e164 = read->e164;
        point.region = read->region;
        point.type = read->type;
        point.preferred = preferred;
        numbers.append(point);
    }

    void zone(const QString &text)
    {
        if (QTimeZone::isTimeZoneIdAvailable(text.toUtf8()))
            row.customer.zone = text;
        else
            problem(QStringLiteral("zone"), {}, false);
    }

    void since(const QString &text)
    {
        QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (!text.contains(u'T'))
            at = QDateTime(QDate::fromString(text, Qt::ISODate), QTime(0, 0), Qt::UTC);
        if (at.isValid() && at.toMSecsSinceEpoch() > 0)
            row.customer.since = at.toMSecsSinceEpoch();
        else
            problem(QStringLiteral("since"), {}, false);
    }

    void labels(const QString &text)
    {
        static const QRegularExpression between(QStringLiteral("\\s*[;,]\\s*"));
        row.customer.labels = text.split(between, Qt::SkipEmptyParts);
        row.customer.labels.removeDuplicates();
        row.customer.labels.sort(Qt::CaseInsensitive);
    }

    void optedOut(const QString &text)
    {
        const Answer said = answer(text);
        row.optedOut = said == Answer::Yes;
        if (said == Answer::Other)
            problem(QStringLiteral("opted_out"));
    }

    void consent(const QString &text)
    {
        // "yes" does not say where it was given: nothing that could be shown to anybody.
        const Answer said = answer(text);
        if (said == Answer::Other)
            row.consentSource = text;
        else if (said == Answer::Yes)
            problem(QStringLiteral("consent"), {}, false);
    }

    const Mapping &m_mapping;
    const QString &m_home;
    QString m_first, m_last;
    QStringList m_others;
    QString m_refused; ///< why the first number that was refused was
};

} // namespace

bool CustomerRow::rejected() const
{
    return std::any_of(problems.begin(), problems.end(), [](const Problem &p) { return p.rejects; });
}

QString faultCode(Fault fault)
{
    static constexpr const char *kCodes[] = {"", "quote", "encoding", "nul", "too_long", "columns", "card"};
    return QString::fromLatin1(kCodes[int(fault)]);
}

CustomerRow readCustomer(const Record &record, const Mapping &mapping, const QString &homeRegion)
{
    Reading reading(mapping, homeRegion);
    reading.row.line = record.line;
    Fault fault = record.fault;
    // A cell too many holds something only where another was cut in two.
    for (qsizetype i = mapping.fields.size(); fault == Fault::None && i < record.cells.size(); ++i)
        fault = record.cells.at(i).trimmed().isEmpty() ? Fault::None : Fault::Columns;
    for (qsizetype i = 0; i < qMin(mapping.fields.size(), record.cells.size()); ++i)
        reading.cell(mapping.fields.at(i), mapping.headings.value(i), record.cells.at(i));
    for (const auto &[name, value] : record.details)
        reading.cell(Field::Detail, name, value);
    if (fault == Fault::None)
        reading.finish();
    else
        reading.row.problems = {{faultCode(fault), {}, true}};
    return reading.row;
}

} // namespace heliograph::exchange
