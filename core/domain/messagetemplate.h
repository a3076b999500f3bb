// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace heliograph {

/// What a template is for. Stored: only append.
enum class TemplateKind {
    Sms = 1,   ///< a one-way SMS
    Reply = 2, ///< a canned reply in a conversation
};

/// A text kept for later, with variables (policy/variables.h). One per kind, name and language: those that share a name are
/// one template in several languages.
struct MessageTemplate {
    qint64 id = 0;
    TemplateKind kind = TemplateKind::Sms;
    QString name;           ///< "Delivery slot"; in capitals or small letters the same name
    QString language;       ///< BCP 47, "de"; empty: for every language
    bool marketing = false; ///< its class, marketing or service: which consent it needs, and whether quiet hours hold it
    QString body;
    qint64 updatedAt = 0;   ///< epoch ms
    QString actor;          ///< who changed it last
    friend bool operator==(const MessageTemplate &, const MessageTemplate &) = default;
};

/// What a draft and a message remember of the template they were made from: {"id", "name", "language", "marketing"}.
[[nodiscard]] inline QJsonObject templateMark(const MessageTemplate &from)
{
    return {{QStringLiteral("id"), from.id},
            {QStringLiteral("name"), from.name},
            {QStringLiteral("language"), from.language},
            {QStringLiteral("marketing"), from.marketing}};
}

} // namespace heliograph
