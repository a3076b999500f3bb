// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "providers/verdict.h"

#include <QJsonObject>
#include <QStringList>

#include <functional>

namespace heliograph::gateway {

/// One sign in a reply. Everything that it names must hold.
struct Rule {
    QList<int> statuses;   ///< empty: any
    QString pointer;       ///< into the reply as JSON (RFC 6901); empty: none is asked for
    QStringList equals;    ///< the value there is one of these
    QString matches;       ///< regular expression: of the value there, or of the whole body without a pointer
};

struct ReplyRules {
    QList<Rule> accepted, refused, optedOut, retryLater, credentials, balance;
    QString id, code, words; ///< pointers; empty: not there
};

/// What a description claims of this reply. Two claims that differ prove nothing.
[[nodiscard]] Reading readReply(const ReplyRules &rules, const HttpReply &reply, const QList<QByteArray> &secrets);

/// Tells a mistake: where, what, and a name.
using Complain = std::function<void(const QString &where, const char *what, const QString &name)>;
/// Reads "reply" of a description.
[[nodiscard]] ReplyRules readRules(const QJsonObject &json, const QString &where, const Complain &complain);
/// Complains about every key that is none of these.
void onlyKeys(const QJsonObject &json, const QStringList &keys, const QString &where, const Complain &complain);

} // namespace heliograph::gateway
