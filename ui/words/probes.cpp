// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

using namespace Qt::StringLiterals;

namespace heliograph::words {

namespace {

struct Row {
    QLatin1StringView code;
    const char *title;
    const char *text;
};

/// What a test of an account showed, by ProbeResult::code.
constexpr Row kRows[] = {
    {"ok"_L1, QT_TRANSLATE_NOOP("words", "It works"), ""},
    {"listener"_L1, QT_TRANSLATE_NOOP("words", "It takes texts, but receipts have nowhere to arrive"), QT_TRANSLATE_NOOP("words", "The address under “Listens at” is in use by another program or is not this computer's.")},
    {"answers"_L1, QT_TRANSLATE_NOOP("words", "The service answers; its key is not tested"), QT_TRANSLATE_NOOP("words", "It is the right service, and it read a request with nothing to send in it. It has no way to ask about a key: whether yours is right shows with the first text.")},
    {"reachable"_L1, QT_TRANSLATE_NOOP("words", "Only the address is tested"), QT_TRANSLATE_NOOP("words", "A server with the right certificate is there; not a word was said to it, because everything this provider reads becomes an SMS. Whether the account is right shows with the first text.")},
    {"status_unreachable"_L1, QT_TRANSLATE_NOOP("words", "It takes texts; its status page does not answer"), QT_TRANSLATE_NOOP("words", "So it is not known which SMSCs are online. Check the address, and that the admin-port of bearerbox is open to this computer.")},
    {"status_denied"_L1, QT_TRANSLATE_NOOP("words", "It takes texts; the status password was refused"), QT_TRANSLATE_NOOP("words", "So it is not known which SMSCs are online. Replace the status password with the status-password of its configuration.")},
    {"status_unexpected"_L1, QT_TRANSLATE_NOOP("words", "It takes texts; the status page is not Kannel's"), QT_TRANSLATE_NOOP("words", "So it is not known which SMSCs are online. Give the address of bearerbox's admin port.")},
    {"smsbox_down"_L1, QT_TRANSLATE_NOOP("words", "Kannel runs, but its smsbox does not"), QT_TRANSLATE_NOOP("words", "Nothing can be sent until whoever runs the gateway starts smsbox.")},
    {"smsc_offline"_L1, QT_TRANSLATE_NOOP("words", "Kannel runs, but has no line to a network"), QT_TRANSLATE_NOOP("words", "It would take texts and keep them until its SMSC is online again. Whoever runs the gateway can see why.")},
    {"smsc_unknown"_L1, QT_TRANSLATE_NOOP("words", "Kannel has no SMSC of that name"), QT_TRANSLATE_NOOP("words", "Write one of the names below under “SMSC”, or leave it empty.")},
    {"credentials"_L1, QT_TRANSLATE_NOOP("words", "It refused the user name, password or key"), QT_TRANSLATE_NOOP("words", "Replace the one that is wrong and save.")},
    {"unreachable"_L1, QT_TRANSLATE_NOOP("words", "Nobody answered there"), QT_TRANSLATE_NOOP("words", "Check the address, and that the gateway runs.")},
    {"tls"_L1, QT_TRANSLATE_NOOP("words", "Its certificate cannot be trusted"), QT_TRANSLATE_NOOP("words", "Nothing was sent. Whoever runs the gateway can renew it.")},
    {"timeout"_L1, QT_TRANSLATE_NOOP("words", "It did not answer in time"), QT_TRANSLATE_NOOP("words", "Try again; if it stays so, ask whoever runs it.")},
    {"configuration"_L1, QT_TRANSLATE_NOOP("words", "It does not take this account"), QT_TRANSLATE_NOOP("words", "Compare these fields with the gateway's own configuration.")},
    {"unexpected"_L1, QT_TRANSLATE_NOOP("words", "It answered with something unexpected"), QT_TRANSLATE_NOOP("words", "Check that the address is the gateway's.")},
};

} // namespace

Said probe(const QString &code)
{
    for (const Row &row : kRows) {
        if (row.code == code)
            return {Words::tr(row.title), *row.text ? Words::tr(row.text) : QString()};
    }
    return probe(u"unexpected"_s);
}

QString probeLink(const QString &name, bool online, int queued)
{
    if (queued == 0)
        return online ? Words::tr("%1: online", "a line of the gateway's").arg(name) : Words::tr("%1: not online").arg(name);
    return online ? Words::tr("%1: online, %n SMS waiting", nullptr, queued).arg(name) : Words::tr("%1: not online, %n SMS waiting", nullptr, queued).arg(name);
}

} // namespace heliograph::words
