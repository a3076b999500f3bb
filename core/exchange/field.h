// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::exchange {

/// What a column of a file says of a customer. The first kColumns are the columns of an export, in its order.
enum class Field {
    Name, Phone, OtherPhones, Email, Language, Zone, Place, Since, Labels, OptedOut, ConsentSource,
    FirstName, LastName,
    Detail,  ///< a field of the workspace's own, named by its heading
    Ignored,
};
inline constexpr int kColumns = int(Field::ConsentSource) + 1;
/// "name" "phone" "other_phones" "email" "language" "zone" "place" "since" "labels" "opted_out" "consent_source" "first_name" "last_name"
/// "detail" "ignored". Stable: exports and stored imports have them.
[[nodiscard]] QString fieldName(Field field);
[[nodiscard]] Field fieldOfName(const QString &name); ///< Ignored: there is no such field

// Properties of a vCard that only Heliograph writes.
inline constexpr QLatin1StringView kOwnSince("X-HELIOGRAPH-SINCE");
inline constexpr QLatin1StringView kOwnOptedOut("X-HELIOGRAPH-OPTED-OUT");
inline constexpr QLatin1StringView kOwnConsent("X-HELIOGRAPH-CONSENT");
inline constexpr QLatin1StringView kOwnDetail("X-HELIOGRAPH-DETAIL"); ///< name;value
/// Before a heading that would be taken for another column.
inline constexpr QLatin1StringView kDetailMark("detail:");

} // namespace heliograph::exchange
