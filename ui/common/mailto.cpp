// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/mailto.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

QUrl emailTo(const QString &address)
{
    static const QRegularExpression plausible(u"\\A[^@\\s\\p{C}\"<>()\\[\\],;:\\\\]{1,64}@[^@\\s\\p{C}\"<>()\\[\\],;:\\\\/?#&]{1,190}\\z"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    if (!plausible.match(address).hasMatch())
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address, QUrl::DecodedMode); // what looks like a subject or another recipient stays part of the address
    return url;
}

} // namespace heliograph::ui
