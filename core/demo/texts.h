// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/messagetemplate.h"

#include <QList>

namespace heliograph::demo {

/// The templates of the invented workspace: SMS and canned replies, in English, some in German and Arabic too.
[[nodiscard]] QList<MessageTemplate> templates(const QString &actor, qint64 nowMs);

} // namespace heliograph::demo
