// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/parameter.h"
#include "providers/gatewayrule.h"

#include <QByteArray>
#include <QPair>

namespace heliograph::gateway {

/// A gateway in words: how a text becomes one POST, and what its replies prove. Written by a team as JSON, see
/// resources/providers/README.md and gateway.schema.json there.
struct Description {
    enum class Body { Json, Form };
    QString name;
    QString url;                                  ///< a template: {{secret:…}} in path and query
    QList<QPair<QByteArray, QString>> headers;    ///< name, template
    QString basicAuth;                            ///< template of "user:password"; empty: none
    Body body = Body::Json;
    QJsonObject fields;                           ///< of the body; every text in it is a template
    ReplyRules reply;
    bool freeText = true;
    int maxCharacters = 0;                        ///< 0: no limit
    int maxSegments = 0;
    QList<Parameter> parameters;
    QStringList secrets;                          ///< names of {{secret:…}}, sorted
    bool usesSender = false;
};

/// InvalidArgument: everything that is wrong, a line each: "WHERE|WHAT|NAME", WHERE a JSON Pointer ("/request/headers/X-Key"), WHAT a
/// stable word, NAME a key or a placeholder. Never a value: it may be a secret in the wrong place.
[[nodiscard]] Result<Description> readDescription(const QString &json);

} // namespace heliograph::gateway
