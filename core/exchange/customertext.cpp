// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/customertext.h"

#include "exchange/csvtext.h"
#include "exchange/mapping.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace heliograph::exchange {

namespace {

constexpr qsizetype kFold = 75; ///< octets in a line, RFC 6350 3.2

QString typeName(NumberType type)
{
    static constexpr const char *kNames[] = {"fixed_line", "mobile", "fixed_line_or_mobile", "toll_free", "premium_rate", "shared_cost",
                                             "voip", "personal", "pager", "uan", "voicemail", "unknown"};
    return QString::fromLatin1(kNames[qBound(0, int(type), 11)]);
}

QString isoTime(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs) : QString();
}

/// Preferred first.
QStringList numbersOf(const Customer &customer)
{
    QStringList numbers;
    const ContactPoint *first = preferredNumber(customer);
    for (const ContactPoint &number : customer.numbers) {
        if (&number == first)
            numbers.prepend(number.e164);
        else
            numbers.append(number.e164);
    }
    return numbers;
}

QString cardText(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\")).replace(u';', QStringLiteral("\\;")).replace(u',', QStringLiteral("\\,"));
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\\n")).replace(u'\n', QStringLiteral("\\n")).replace(u'\r', QStringLiteral("\\n"));
}

void cardLine(QByteArray &card, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    qsizetype width = 0;
    for (qsizetype i = 0; i < bytes.size();) {
        qsizetype next = i + 1;
        while (next < bytes.size() && (quint8(bytes.at(next)) & 0xC0) == 0x80)
            ++next;
        if (width + next - i > kFold) {
            card += "\r\n ";
            width = 1;
        }
        card += bytes.sliced(i, next - i);
        width += next - i;
        i = next;
    }
    card += "\r\n";
}

} // namespace

const ContactPoint *preferredNumber(const Customer &customer)
{
    for (const ContactPoint &number : customer.numbers) {
        if (number.preferred)
            return &number;
    }
    return customer.numbers.isEmpty() ? nullptr : &customer.numbers.first();
}

QJsonObject toJson(const Customer &customer)
{
    QJsonArray numbers;
    for (const ContactPoint &number : customer.numbers) {
        numbers.append(QJsonObject{{QStringLiteral("id"), number.id}, {QStringLiteral("phone"), number.e164},
                                   {QStringLiteral("region"), number.region}, {QStringLiteral("type"), typeName(number.type)},
                                   {QStringLiteral("sms"), number.smsTag}, {QStringLiteral("mobile"), number.mobileConfirmed},
                                   {QStringLiteral("preferred"), number.preferred}});
    }
    const ContactPoint *preferred = preferredNumber(customer);
    return {{QStringLiteral("id"), customer.id}, {QStringLiteral("name"), customer.name},
            {QStringLiteral("phone"), preferred ? preferred->e164 : QString()}, {QStringLiteral("email"), customer.email},
            {QStringLiteral("language"), customer.language}, {QStringLiteral("zone"), customer.zone}, {QStringLiteral("place"), customer.place},
            {QStringLiteral("since"), customer.since}, {QStringLiteral("last_seen"), customer.lastSeen},
            {QStringLiteral("labels"), QJsonArray::fromStringList(customer.labels)}, {QStringLiteral("numbers"), numbers},
            {QStringLiteral("attributes"), customer.attributes}};
}

QByteArray jsonObject(const ExportedCustomer &exported)
{
    QJsonObject object = toJson(exported.customer);
    object.insert(QStringLiteral("opted_out"), exported.optedOut);
    object.insert(QStringLiteral("consent_source"), exported.consentSource);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString csvHeading(const QStringList &details)
{
    QStringList cells;
    for (int i = 0; i < kColumns; ++i)
        cells.append(fieldName(Field(i)));
    for (const QString &name : details)
        cells.append(headingFor(name));
    return csvLine(cells);
}

QString csvRow(const ExportedCustomer &exported, const QStringList &details)
{
    const Customer &c = exported.customer;
    const QStringList numbers = numbersOf(c);
    QStringList cells{c.name, numbers.value(0), numbers.mid(1).join(u';'), c.email, c.language, c.zone, c.place, isoTime(c.since), c.labels.join(u';'),
                      exported.optedOut ? QStringLiteral("yes") : QString(), exported.consentSource};
    for (const QString &name : details)
        cells.append(c.attributes.value(name).toVariant().toString());
    return csvLine(cells);
}

QByteArray vCard(const ExportedCustomer &exported)
{
    const Customer &c = exported.customer;
    QByteArray card;
    cardLine(card, QStringLiteral("BEGIN:VCARD"));
    cardLine(card, QStringLiteral("VERSION:4.0"));
    cardLine(card, QStringLiteral("FN:") + cardText(c.name));
    const QStringList numbers = numbersOf(c);
    for (qsizetype i = 0; i < numbers.size(); ++i)
        cardLine(card, QStringLiteral("TEL;VALUE=uri;PREF=%1:tel:%2").arg(QString::number(i + 1), numbers.at(i)));
    const auto put = [&card](const QString &name, const QString &text) {
        if (!text.isEmpty())
            cardLine(card, name + u':' + text);
    };
    put(QStringLiteral("EMAIL"), cardText(c.email));
    put(QStringLiteral("LANG"), cardText(c.language));
    put(QStringLiteral("TZ"), cardText(c.zone));
    if (!c.place.isEmpty())
        put(QStringLiteral("ADR"), QStringLiteral(";;;%1;;;").arg(cardText(c.place)));
    QStringList categories;
    for (const QString &label : c.labels)
        categories.append(cardText(label));
    put(QStringLiteral("CATEGORIES"), categories.join(u','));
    put(kOwnSince, isoTime(c.since));
    put(kOwnOptedOut, exported.optedOut ? QStringLiteral("yes") : QString());
    put(kOwnConsent, cardText(exported.consentSource));
    for (auto detail = c.attributes.begin(); detail != c.attributes.end(); ++detail)
        put(kOwnDetail, cardText(detail.key()) + u';' + cardText(detail.value().toVariant().toString()));
    cardLine(card, QStringLiteral("END:VCARD"));
    return card;
}

} // namespace heliograph::exchange
