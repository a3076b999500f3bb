// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace heliograph::test {

class Shots;

/// One function per area, each in a file of its own: makes its states and takes their pictures.
void tourShots(Shots &shots);
void deskShots(Shots &shots);
void threadShots(Shots &shots);
void readingShots(Shots &shots);
void profileShots(Shots &shots);
void consentShots(Shots &shots);
void smsShots(Shots &shots);
void settingsShots(Shots &shots);
void auditShots(Shots &shots);
void bulkShots(Shots &shots);
void templateShots(Shots &shots);
void exchangeShots(Shots &shots);
void reportShots(Shots &shots);
void reviewShots(Shots &shots);
void shellShots(Shots &shots);

} // namespace heliograph::test
