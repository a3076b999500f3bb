// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QList>
#include <QString>
#include <QUrl>

/// Web addresses in texts that strangers wrote. Only http and https are links at all (reliability.md A6); everything else, telephone
/// numbers and e-mail addresses among it, is text.
namespace heliograph::ui {

struct Link {
    TextRange where; ///< in the text
    QUrl url;        ///< what is opened: without a user's name, which only ever disguises the host
    friend bool operator==(const Link &, const Link &) = default;
};
[[nodiscard]] QList<Link> linksIn(const QString &text);

/// The host as a person may trust to read it: in its own letters if all of them are of one script ("пример.рф", "müller.de"), else
/// as it goes over the wire ("xn--pple-43d.com").
[[nodiscard]] QString shownHost(const QUrl &url);
/// The host in ASCII alone.
[[nodiscard]] QString wireHost(const QUrl &url);

} // namespace heliograph::ui
