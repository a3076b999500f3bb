// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shots.h"

namespace heliograph::test {

/// FOLDER/index.html: a table of the whole windows and one of the states, a row for each name. It needs no script and no network.
void writeShotIndex(const QString &folder, const QList<Picture> &pictures);

} // namespace heliograph::test
