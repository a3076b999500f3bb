// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "phone/phone.h"

// The library's headers do not pass our warnings.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Woverloaded-virtual"
#include <phonenumbers/asyoutypeformatter.h>
#include <phonenumbers/phonenumber.pb.h>
#include <phonenumbers/phonenumberutil.h>
#pragma GCC diagnostic pop

#include <QLocale>
#include <QTimeZone>

#include <memory>
#include <set>
#include <string>

namespace heliograph::phone {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype kLongest = 80;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Without what cannot be seen (direction marks, zero-width characters) and with one kind of blank.
QString visible(QStringView typed)
{
    QString out;
    for (const QChar c : typed) {
        if (c.category() != QChar::Other_Format)
            out += c.isSpace() ? QChar(u' ') : c;
    }
    return out.trimmed();
}

tl::unexpected<Refusal> refuse(Refusal reason)
{
    return tl::unexpected<Refusal>(reason);
}

Refusal refusalOf(PhoneNumberUtil::ErrorType error, bool international, bool home)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return !international && !home ? Refusal::NoCountry : Refusal::UnknownCountry;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return Refusal::TooShort;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return Refusal::TooLong;
    default:
        return Refusal::NotANumber;
    }
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    util().Format(number, format, &text);
    return fromUtf8(text);
}

Number described(const PhoneNumber &parsed)
{
    Number number;
    number.e164 = formatted(parsed, PhoneNumberUtil::E164);
    number.international = formatted(parsed, PhoneNumberUtil::INTERNATIONAL);
    number.national = formatted(parsed, PhoneNumberUtil::NATIONAL);
    number.countryCode = parsed.country_code();
    std::string region;
    util().GetRegionCodeForNumber(parsed, &region);
    // A range that no metadata holds still has a country.
    if (region.empty() || region == "ZZ")
        util().GetRegionCodeForCountryCode(parsed.country_code(), &region);
    if (region != "ZZ" && region != "001")
        number.region = fromUtf8(region);
    number.type = static_cast<NumberType>(util().GetNumberType(parsed));
    number.valid = util().IsValidNumber(parsed);
    return number;
}

} // namespace

tl::expected<Number, Refusal> parse(QStringView typed, const QString &homeRegion)
{
    const QString text = visible(typed);
    if (text.isEmpty())
        return refuse(Refusal::Empty);
    if (text.size() > kLongest)
        return refuse(Refusal::TooLong);
    for (const QChar c : text) {
        // "0800 FLOWERS" would be read as digits: that is guessing.
        if (c.isLetter() && !(c == u'x' || c == u'X' || text.contains(QLatin1String("ext"), Qt::CaseInsensitive)))
            return refuse(Refusal::NotANumber);
    }
    PhoneNumber parsed;
    const bool international = text.startsWith(u'+') || text.startsWith(u'\uff0b');
    const auto error = util().Parse(text.toStdString(), homeRegion.isEmpty() ? "ZZ" : homeRegion.toStdString(), &parsed);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return refuse(refusalOf(error, international, !homeRegion.isEmpty()));
    if (parsed.has_extension() && !parsed.extension().empty())
        return refuse(Refusal::HasExtension);
    switch (util().IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::IS_POSSIBLE: return described(parsed);
    case PhoneNumberUtil::TOO_SHORT: return refuse(Refusal::TooShort);
    case PhoneNumberUtil::TOO_LONG: return refuse(Refusal::TooLong);
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return refuse(Refusal::UnknownCountry);
    default: return refuse(Refusal::NotPossible);
    }
}

QString asYouType(QStringView typed, const QString &homeRegion)
{
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        util().GetAsYouTypeFormatter(homeRegion.isEmpty() ? "ZZ" : homeRegion.toStdString()));
    std::string shown;
    for (const QChar c : visible(typed).left(kLongest)) {
        if (c == u'+' || c.isDigit())
            formatter->InputDigit(static_cast<char32_t>(c == u'+' ? u'+' : u'0' + c.digitValue()), &shown);
    }
    return fromUtf8(shown);
}

QString international(const QString &e164)
{
    const auto number = parse(e164, {});
    return number ? number->international : e164;
}

QString masked(const QString &e164)
{
    const auto number = parse(e164, {});
    if (!number)
        return QStringLiteral("\u2022\u2022\u2022\u2022");
    return QStringLiteral("+%1 \u2022\u2022\u2022\u2022 \u2022\u2022\u2022 %2").arg(QString::number(number->countryCode), e164.right(3));
}

int countryCode(const QString &region)
{
    return util().GetCountryCodeForRegion(region.toStdString());
}

QStringList regions()
{
    std::set<std::string> all;
    util().GetSupportedRegions(&all);
    QStringList sorted;
    for (const std::string &region : all)
        sorted.append(fromUtf8(region));
    return sorted;
}

QStringList zones(const QString &e164)
{
    // Every zone of the number's country: wider than the prefix table would say, so quiet hours err on the quiet side.
    const auto number = parse(e164, {});
    if (!number || number->region.isEmpty())
        return {};
    QStringList names;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds(QLocale::codeToTerritory(number->region)))
        names.append(QString::fromLatin1(zone));
    return names;
}

void warmUp()
{
    (void)parse(u"+447700900000", {});
    (void)zones(QStringLiteral("+447700900000"));
}

} // namespace heliograph::phone
