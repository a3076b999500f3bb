// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/mapping.h"

#include "phone/phone.h"

#include <QHash>

#include <algorithm>
#include <iterator>

namespace heliograph::exchange {

namespace {

constexpr const char *kNames[] = {"name", "phone", "other_phones", "email", "language", "zone", "place", "since", "labels", "opted_out",
                                  "consent_source", "first_name", "last_name", "detail", "ignored"};

/// Small letters without marks, blanks and punctuation: "E-Mail", "e_mail", "Téléphone 1" → "email", "telephone".
QString word(const QString &heading)
{
    QString plain;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetter())
            plain += c.toLower();
    }
    return plain;
}

struct Words {
    Field field;
    const char16_t *words;
};
// English, German, Spanish, French, Portuguese, Japanese, Arabic; and what address books write.
constexpr Words kWords[] = {
    {Field::Name, u"name fullname displayname customer customername contact contactname client kunde kundenname vollstandigername anzeigename"
                  u" nombre nombrecompleto cliente nom nomcomplet nome nomecompleto 名前 氏名 お名前 顧客名 الاسم الاسمالكامل اسم اسمالعميل"},
    {Field::FirstName, u"firstname givenname forename vorname primernombre prenom primeironome 名 الاسمالاول"},
    {Field::LastName, u"lastname surname familyname nachname familienname apellido apellidos nomdefamille sobrenome apelido 姓 اسمالعائلة"},
    {Field::Phone, u"phone phonenumber phonevalue telephone telephonenumber tel mobile mobilephone mobilenumber cell cellphone number msisdn e handy handynummer"
                   u" telefon telefonnummer mobil mobilnummer mobiltelefon rufnummer nummer telefono movil celular numero numerodetelefono"
                   u" telephoneportable portable mobiles numerodetelephone telefone telemovel numerodetelefone 電話 電話番号 携帯 携帯電話 携帯番号"
                   u" الهاتف رقمالهاتف هاتف الجوال رقمالجوال جوال المحمول"},
    {Field::OtherPhones, u"otherphones otherphone homephone workphone phonehome phonework businessphone telefonprivat telefongeschaftlich"
                         u" weiterenummern otrostelefonos autrestelephones outrostelefones"},
    {Field::Email, u"email emailaddress emailvalue mail epost emailadresse correo correoelectronico courriel adresseemail メール メールアドレス"
                   u" البريد البريدالالكتروني البريدالإلكتروني"},
    {Field::Language, u"language lang locale sprache idioma lengua langue lingua 言語 اللغة"},
    {Field::Zone, u"zone timezone tz zeitzone zonahoraria fuseauhoraire fusohorario タイムゾーン المنطقةالزمنية"},
    {Field::Place, u"place city town location ort stadt wohnort ciudad ville lieu localidad localite cidade 市 都市 場所 المدينة"},
    {Field::Since, u"since customersince kundeseit clientedesde clientdepuis desde"},
    {Field::Labels, u"labels label tags tag categories etiketten schlagworter kategorien etiquetas categorias etiquettes categories etiquetas ラベル タグ التصنيفات"},
    {Field::OptedOut, u"optedout optout unsubscribed stop donotcontact nosms abgemeldet widerspruch baja desinscrit desabonne descadastrado"
                      u" 配信停止 إلغاءالاشتراك"},
    {Field::ConsentSource, u"consentsource consent optinsource permission einwilligung quelledereinwilligung consentimiento consentement"
                           u" consentimento 同意 الموافقة"},
};

Field fieldOf(const QString &heading)
{
    static const QHash<QString, Field> known = [] {
        QHash<QString, Field> all;
        for (const Words &words : kWords) {
            for (const QString &one : QString::fromUtf16(words.words).split(u' ', Qt::SkipEmptyParts))
                all.insert(word(one), words.field);
        }
        return all;
    }();
    return known.value(word(heading), Field::Detail);
}

bool phoneLike(const QString &cell, const QString &home)
{
    const QString text = cell.trimmed();
    return text.size() >= 7 && text.size() <= 40 && phone::parse(text, home).has_value();
}

bool nameLike(const QString &cell)
{
    return !cell.contains(u'@') && std::count_if(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

/// The column that this holds for in most rows; −1: none.
template<typename Fits>
int columnOf(const QList<Record> &rows, const QList<Field> &fields, Field free, Fits fits)
{
    int best = -1;
    qsizetype most = 0;
    for (int column = 0; column < fields.size(); ++column) {
        if (fields.at(column) != free)
            continue;
        const qsizetype hits = std::count_if(rows.begin(), rows.end(), [&](const Record &r) { return fits(r.cells.value(column)); });
        if (hits > most && hits * 2 >= rows.size()) {
            most = hits;
            best = column;
        }
    }
    return best;
}

} // namespace

QString fieldName(Field field)
{
    return QString::fromLatin1(kNames[int(field)]);
}

Field fieldOfName(const QString &name)
{
    const auto *const found = std::find_if(std::begin(kNames), std::end(kNames), [&](const char *one) { return name == QLatin1StringView(one); });
    return found == std::end(kNames) ? Field::Ignored : Field(found - std::begin(kNames));
}

QString headingFor(const QString &detail)
{
    const bool plain = fieldOf(detail) == Field::Detail && !detail.startsWith(kDetailMark) && detail == detail.trimmed();
    return plain ? detail : QString(kDetailMark) + detail;
}

Mapping guessMapping(const QList<Record> &first, bool cards, const QString &homeRegion)
{
    Mapping mapping;
    if (cards) {
        for (int i = 0; i < kColumns; ++i)
            mapping.fields.append(Field(i));
        return mapping;
    }
    if (first.isEmpty())
        return mapping;
    const QStringList &top = first.first().cells;
    mapping.hasHeading = std::none_of(top.begin(), top.end(), [&](const QString &cell) { return phoneLike(cell, homeRegion); });
    const Field unnamed = mapping.hasHeading ? Field::Detail : Field::Ignored;
    for (const QString &cell : top) {
        const QString heading = mapping.hasHeading ? cell.trimmed() : QString();
        const bool detail = heading.startsWith(kDetailMark);
        mapping.headings.append(detail ? heading.mid(kDetailMark.size()) : heading);
        const Field field = detail || !mapping.hasHeading ? unnamed : fieldOf(heading);
        // One column each; numbers may come in any number of columns.
        const bool taken = mapping.has(field) && field != Field::Phone && field != Field::OtherPhones && field != Field::Detail;
        mapping.fields.append(heading.isEmpty() && mapping.hasHeading ? Field::Ignored : taken ? unnamed : field);
    }
    const QList<Record> rows = first.mid(mapping.hasHeading ? 1 : 0);
    const auto fill = [&](Field field, auto fits) {
        if (const int column = mapping.has(field) ? -1 : columnOf(rows, mapping.fields, unnamed, fits); column >= 0)
            mapping.fields[column] = field;
    };
    fill(Field::Phone, [&](const QString &cell) { return phoneLike(cell, homeRegion); });
    fill(Field::Email, [](const QString &cell) { return cell.count(u'@') == 1 && !cell.trimmed().contains(u' '); });
    if (!mapping.has(Field::FirstName) && !mapping.has(Field::LastName))
        fill(Field::Name, nameLike);
    return mapping;
}

} // namespace heliograph::exchange
