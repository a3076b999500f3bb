// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

namespace heliograph::words {

QString variable(const QString &name)
{
    if (name == QLatin1String("first_name"))
        return Words::tr("the customer’s first name");
    if (name == QLatin1String("name"))
        return Words::tr("the customer’s whole name");
    if (name == QLatin1String("email"))
        return Words::tr("the customer’s e-mail address");
    if (name == QLatin1String("place"))
        return Words::tr("where the customer lives");
    if (name == QLatin1String("language"))
        return Words::tr("the customer’s language");
    if (name == QLatin1String("workspace"))
        return Words::tr("the name of your workspace");
    if (name == QLatin1String("agent"))
        return Words::tr("the name of whoever sends it");
    if (name == QLatin1String("chat_link"))
        return Words::tr("the link to a chat with you");
    return {};
}

QString mistake(const policy::Mistake &mistake, QStringView text)
{
    const QString piece = text.mid(mistake.from, mistake.kind == policy::Mistake::Kind::NotClosed ? 12 : mistake.size).toString();
    switch (mistake.kind) {
    case policy::Mistake::Kind::NotClosed: return Words::tr("“%1…” is opened and not closed: a variable ends with }} on the same line.").arg(piece);
    case policy::Mistake::Kind::NotOpened: return Words::tr("“%1” closes what was not opened: a variable begins with {{.").arg(piece);
    case policy::Mistake::Kind::NoName: return Words::tr("“%1” names nothing: write a name of letters between the braces, such as {{first_name}}.").arg(piece);
    case policy::Mistake::Kind::OneBrace: return Words::tr("“%1” has one brace too few: write %2.").arg(piece, u'{' + piece.mid(0, piece.indexOf(u'}') + 1) + u'}');
    }
    return {};
}

} // namespace heliograph::words
