// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

/// Texts with placeholders in the description of a gateway: {{to}} (E.164), {{to_digits}} (without the plus), {{text}}, {{sender}},
/// {{ref}} (ours, the same for every try of one message), {{secret:NAME}} and {{param:NAME}}.
namespace heliograph::gateway {

/// Every placeholder, without its braces, in the order of the text.
[[nodiscard]] QStringList placeholders(const QString &text);
/// One that the desk can fill in. NAME: small letters, digits and underscores, a letter first, 32 at most.
[[nodiscard]] bool isPlaceholder(const QString &name);
/// "{{" without its "}}", or the other way round.
[[nodiscard]] bool hasStrayBraces(const QString &text);
/// The text with each placeholder's value in its place. A value is never looked into again.
[[nodiscard]] QString filled(const QString &text, const std::function<QString(const QString &name)> &value);

} // namespace heliograph::gateway
