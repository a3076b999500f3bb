// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace heliograph::policy {

/// Earliest whole minute ≥ now at which every candidate zone is outside quiet hours; now itself when open. Hours are minutes of the
/// local day; `quietFrom` after `quietUntil` runs over midnight, equal: never quiet. Zones that this computer does not know are left out; if
/// none is left its own zone counts. Where the zones leave no common time: now + 24 h, to be asked again.
[[nodiscard]] qint64 nextOpenMs(qint64 nowMs, const QStringList &zones, int quietFrom, int quietUntil);
/// The first of these zones in which it is quiet; empty: it is quiet in none.
[[nodiscard]] QString firstQuietZone(qint64 nowMs, const QStringList &zones, int quietFrom, int quietUntil);
/// Those of the names that this computer's zone database has.
[[nodiscard]] QStringList knownZones(const QStringList &zones);

} // namespace heliograph::policy
