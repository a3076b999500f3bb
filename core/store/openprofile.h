// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/profilelock.h"
#include "store/store.h"

namespace heliograph::store {

/// Brings a locked profile's file to where it can be opened: made, checked, moved aside, migrated, tied to this profile.
/// All in the caller's thread; no connection is left open.
Result<OpenReport> prepareProfile(const QString &folder, const ProfileLock &lock, qint64 nowMs);

/// Damage was met while the store was open: the next opening reads every page, whatever its size.
void markDamaged(const QString &folder);

/// For a reader beside a writer: is the file a store of exactly our schema?
Status checkReadable(const QString &folder);

} // namespace heliograph::store
