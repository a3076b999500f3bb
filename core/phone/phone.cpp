// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "phone/phone.h"

#include "phone/typed.h"
#include "phone/zonetable.h"

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

#include <memory>
#include <set>
#include <string>

namespace heliograph::phone {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// UTF-16 units; nobody types a longer number.
constexpr qsizetype kLongest = 80;
/// ITU-T E.164 6.1: fifteen digits, and the plus.
constexpr qsizetype kLongestE164 = 16;
constexpr int kNorthAmerica = 1;

const PhoneNumberUtil &util()
{
    return *PhoneNumberUtil::GetInstance();
}

QString fromUtf8(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
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
    // Before anything is converted: a paste may be a whole book.
    if (typed.size() > kLongest)
        return refuse(Refusal::TooLong);
    const Typed read = readTyped(typed);
    if (read.text.isEmpty())
        return refuse(Refusal::Empty);
    if (read.shape != Typed::Shape::Number)
        return refuse(read.shape == Typed::Shape::Extension ? Refusal::HasExtension : Refusal::NotANumber);
    PhoneNumber parsed;
    const auto error = util().Parse(read.text.toStdString(), homeRegion.isEmpty() ? "ZZ" : homeRegion.toStdString(), &parsed);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR)
        return refuse(refusalOf(error, read.international(), !homeRegion.isEmpty()));
    switch (util().IsPossibleNumberWithReason(parsed)) {
    case PhoneNumberUtil::IS_POSSIBLE: break;
    case PhoneNumberUtil::TOO_SHORT: return refuse(Refusal::TooShort);
    case PhoneNumberUtil::TOO_LONG: return refuse(Refusal::TooLong);
    case PhoneNumberUtil::INVALID_COUNTRY_CODE: return refuse(Refusal::UnknownCountry);
    default: return refuse(Refusal::NotPossible);
    }
    Number number = described(parsed);
    // Some national plans are longer than what the network carries.
    if (number.e164.size() > kLongestE164)
        return refuse(Refusal::TooLong);
    // What is kept must read as itself: zeros after a trunk prefix make numbers that would be another one next time.
    PhoneNumber again;
    if (util().Parse(number.e164.toStdString(), "ZZ", &again) != PhoneNumberUtil::NO_PARSING_ERROR || !util().IsPossibleNumber(again)
        || formatted(again, PhoneNumberUtil::E164) != number.e164)
        return refuse(Refusal::NotPossible);
    return number;
}

QString asYouType(QStringView typed, const QString &homeRegion)
{
    const Typed read = typed.size() <= kLongest ? readTyped(typed) : Typed();
    // What is no number stays as it was typed, to be seen and corrected.
    if (read.shape != Typed::Shape::Number)
        return typed.toString();
    const std::unique_ptr<i18n::phonenumbers::AsYouTypeFormatter> formatter(
        util().GetAsYouTypeFormatter(homeRegion.isEmpty() ? "ZZ" : homeRegion.toStdString()));
    std::string shown;
    for (const QChar c : read.text) {
        if (c == u'+' || c.isDigit())
            formatter->InputDigit(static_cast<char32_t>(c.unicode()), &shown);
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

QString brazilTwin(const QString &e164)
{
    constexpr qsizetype area = 5; // "+55" and two digits of the area
    if (!e164.startsWith(QLatin1String("+55")))
        return {};
    if (e164.size() == area + 9 && e164.at(area) == u'9')
        return e164.left(area) + e164.mid(area + 1);
    if (e164.size() == area + 8 && e164.at(area) >= u'6')
        return e164.left(area) + u'9' + e164.mid(area);
    return {};
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
    PhoneNumber number;
    if (util().Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    // A mobile of most countries says nothing about the place: all zones of the country then, as libphonenumber's own mapper
    // has it. North American numbers are geographic whatever they are used for.
    if (number.country_code() == kNorthAmerica || util().IsNumberGeographical(number))
        return ZoneTable::builtIn().zonesOf(formatted(number, PhoneNumberUtil::E164).mid(1));
    return ZoneTable::builtIn().zonesOf(QString::number(number.country_code()));
}

void warmUp()
{
    (void)parse(u"+447700900000", {});
    (void)zones(QStringLiteral("+447700900000"));
}

} // namespace heliograph::phone
