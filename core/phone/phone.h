// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/result.h"

#include <QString>
#include <QStringList>

namespace heliograph::phone {

/// Why a text is no phone number. Never guessed around.
enum class Refusal { Empty, NotANumber, NoCountry, UnknownCountry, TooShort, TooLong, HasExtension, NotPossible };

struct Number {
    QString e164;             ///< "+447700900142"
    QString international;    ///< "+44 7700 900142"
    QString national;
    QString region;           ///< "GB"; empty for non-geographic codes
    int countryCode = 0;
    NumberType type = NumberType::Unknown;
    bool valid = true;        ///< false: possible, but no range in our (2022) metadata holds it: a warning, not a refusal
    friend bool operator==(const Number &, const Number &) = default;
};

/// Parses what a person typed or pasted. `homeRegion` ("GB") reads national forms; empty: international only.
/// Bidi marks, NBSP, full-width and Arabic digits are understood; an extension is refused.
[[nodiscard]] tl::expected<Number, Refusal> parse(QStringView typed, const QString &homeRegion);
/// Formats while typing, in the national or international form; what holds anything but a number comes back as it stands.
[[nodiscard]] QString asYouType(QStringView typed, const QString &homeRegion);
/// "+44 7700 900142" of an E.164 number; the input where it cannot be read.
[[nodiscard]] QString international(const QString &e164);
/// "+44 •••• ••• 142": country code and the last three digits.
[[nodiscard]] QString masked(const QString &e164);
/// A Brazilian mobile written with the ninth digit for one without it, and the other way round; empty: none of both.
/// (Anatel added the leading 9 between 2012 and 2016; old lists still lack it.)
[[nodiscard]] QString brazilTwin(const QString &e164);
/// Dialling code of a region, 44 for "GB"; 0 when unknown.
[[nodiscard]] int countryCode(const QString &region);
/// All regions with a dialling code, sorted.
[[nodiscard]] QStringList regions();
/// IANA zones this number may be in (libphonenumber's map_data.txt): those of its longest prefix where numbers are bound to a
/// place, else all of its country; empty when unknown.
[[nodiscard]] QStringList zones(const QString &e164);
/// Loads metadata and the zone table; costs ≈ 20 ms, call it off the UI thread at start.
void warmUp();

} // namespace heliograph::phone
