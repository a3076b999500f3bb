// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::test {

class Shots;

/// One function per area, each in a file of its own: makes its states and takes their pictures. `scheme`: "light", "dark", "contrast" or
/// "bigtext" (200 %), part of every name; the theme is set already.
void deskShots(Shots &shots, const QString &scheme);
void threadShots(Shots &shots, const QString &scheme);
void readingShots(Shots &shots, const QString &scheme);
void profileShots(Shots &shots, const QString &scheme);
void settingsShots(Shots &shots, const QString &scheme);
void templateShots(Shots &shots, const QString &scheme);
void shellShots(Shots &shots, const QString &scheme);

} // namespace heliograph::test
