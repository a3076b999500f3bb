// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>
#include <QStringList>

namespace heliograph::policy {

/// reliability.md A7 is the only table of limits; these are its numbers.
struct OtpLimits {
    int digits = 6;                    ///< 6…8
    qint64 lifeMs = 10 * 60'000;
    int checksPerCode = 5;
    int perNumberPer10Min = 3;
    int perNumberPerDay = 5;
    int perAgentPerHour = 20;
    int perWorkspacePerHour = 200;
    int unconfirmedPrefixPerHour = 10; ///< prefix = number without its last four digits
    int failuresPerCustomer = 10;      ///< then a supervisor
    qint64 lockMs = 60 * 60'000;       ///< after the fifth wrong try
    qint64 resendWaitMs[3] = {60'000, 120'000, 300'000};
    qint64 validMs = qint64(180) * 24 * 3600'000;
};

/// What the store counted, as of `nowMs`.
struct OtpCounts {
    qint64 nowMs = 0;
    int numberLast10Min = 0;
    int numberLastDay = 0;
    int agentLastHour = 0;
    int workspaceLastHour = 0;
    int prefixUnconfirmedLastHour = 0;
    int customerFailures = 0;
    qint64 oldestNumber10Min = 0; ///< time of the oldest send counted in numberLast10Min (for "again at")
    qint64 oldestNumberDay = 0;
    qint64 lockedUntil = 0;
    qint64 lastSentAt = 0;        ///< 0: none pending
    int sends = 0;                ///< sends of the pending verification
};

/// Empty code: may go. Codes: "locked" "cooldown" "number_10min" "number_day" "agent_hour" "workspace_hour" "prefix" "supervisor".
struct OtpVerdict {
    QString code;
    qint64 retryAtMs = 0; ///< when it may be tried again; 0: needs a person
    [[nodiscard]] bool allowed() const { return code.isEmpty(); }
};
[[nodiscard]] OtpVerdict mayIssue(const OtpCounts &counts, const OtpLimits &limits = {});

/// Alive: wall and boot clock both within the life, and the wall clock not set back by over 5 s.
[[nodiscard]] bool codeAlive(qint64 issuedWall, qint64 issuedBoot, const QByteArray &issuedBootId,
                             qint64 nowWall, qint64 nowBoot, const QByteArray &nowBootId, qint64 lifeMs);

/// A text with every run of exactly `digits` digits replaced by kHiddenCode. Separators inside a run (blanks and dashes, three at
/// most, or one dot), characters that cannot be seen, and digits of other scripts (Arabic-Indic, full-width …) count; a longer
/// unbroken run is left alone, and so is a number after a plus.
struct Scan {
    QString masked;
    QStringList candidates; ///< ASCII digits, in order, without repeats
    bool onlyCode = false;  ///< nothing but one run and blanks
};
[[nodiscard]] Scan scanForCode(QStringView text, int digits);

/// "Your Acorn code is 481920. Never tell it to anyone." in one GSM-7 segment; workspace's name is cut or
/// transliterated to fit.
[[nodiscard]] QString otpText(const QString &workspace, const QString &code);

} // namespace heliograph::policy
