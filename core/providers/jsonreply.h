// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace heliograph {

/// A provider's reply as JSON, read strictly: one object, at most 32 levels deep, and no key twice (QJsonDocument takes the last one,
/// another reader the first, so such a reply proves nothing). nullopt: anything else.
[[nodiscard]] std::optional<QJsonObject> jsonReply(const QByteArray &body);

/// Text, and only text; empty otherwise.
[[nodiscard]] QString jsonText(const QJsonObject &object, const char *key);
/// An id or a number that may come as text or as an integer: printable ASCII without blanks, at most 100 characters. Empty for
/// anything else, also for an integer that a double cannot hold and for one below zero.
[[nodiscard]] QString jsonId(const QJsonValue &value);
/// An integer, also where it comes as text; nullopt for anything else.
[[nodiscard]] std::optional<qint64> jsonInteger(const QJsonValue &value);
/// How many SMS a text was: 1 to 255; 0 for anything else.
[[nodiscard]] int jsonSegments(const QJsonValue &value);

} // namespace heliograph
