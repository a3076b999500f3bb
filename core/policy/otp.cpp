// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/otp.h"

#include "domain/message.h"

#include <QList>

#include <algorithm>

namespace heliograph::policy {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr qint64 kBackwardsMs = 5'000;
constexpr qsizetype kOneSegment = 160;

/// " - " between two halves of a code; a full stop stands alone, it ends a sentence otherwise.
constexpr int kMostSeparators = 3;

bool separates(char32_t c)
{
    return c == U' ' || c == U'\u00a0' || c == U'\u202f' || c == U'\u2009' || c == U'-' || (c >= U'\u2010' && c <= U'\u2014');
}

/// A stretch of digits without anything between them.
struct Group {
    qsizetype begin = 0, end = 0; ///< UTF-16 units
    QString digits;               ///< ASCII
};

/// Groups with nothing but separators between them; `plus`: a sign stands before them, so it is a telephone number.
struct Run {
    QList<Group> groups;
    bool plus = false;
};

struct Cursor {
    char32_t c = 0;
    int units = 1;
};

Cursor at(QStringView text, qsizetype i)
{
    if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
        return {QChar::surrogateToUcs4(text.at(i), text.at(i + 1)), 2};
    return {text.at(i).unicode(), 1};
}

QList<Run> runsOf(QStringView text)
{
    QList<Run> runs;
    int gap = -1; ///< separators since the last group; −1: no run is open
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size();) {
        const Cursor here = at(text, i);
        const int digit = QChar::digitValue(here.c);
        if (digit >= 0) {
            if (gap < 0)
                runs.append(Run{{}, before == U'+' || before == U'\uff0b'});
            if (gap != 0)
                runs.last().groups.append(Group{i, i, {}});
            runs.last().groups.last().digits += QChar(u'0' + digit);
            runs.last().groups.last().end = i + here.units;
            gap = 0;
        } else if (gap >= 0 && gap < kMostSeparators && separates(here.c)) {
            ++gap;
        } else if (gap == 0 && here.c == U'.') {
            gap = kMostSeparators;
        } else if (QChar::category(here.c) != QChar::Other_Format) {
            gap = -1; // a character that cannot be seen parts nothing
        }
        before = here.c;
        i += here.units;
    }
    return runs;
}

/// Group indices [first, last] that together are one code, from `from` on; an empty pair ends the search.
bool codeFrom(const QList<Group> &groups, qsizetype first, int digits, qsizetype &last)
{
    const qsizetype size = groups.at(first).digits.size();
    qsizetype total = 0;
    for (last = first; last < groups.size(); ++last) {
        if (groups.at(last).digits.size() != size)
            return false;
        total += size;
        if (total >= digits)
            return total == digits && (size > 1 || digits == groups.size());
    }
    return false;
}

} // namespace

OtpVerdict mayIssue(const OtpCounts &counts, const OtpLimits &limits)
{
    if (counts.lockedUntil > counts.nowMs)
        return {QStringLiteral("locked"), counts.lockedUntil};
    if (counts.customerFailures >= limits.failuresPerCustomer)
        return {QStringLiteral("supervisor"), 0};
    if (counts.lastSentAt > 0) {
        const qint64 wait = limits.resendWaitMs[qBound(0, counts.sends - 1, 2)];
        // A clock set back must not shorten the wait, nor make it longer than it is.
        const qint64 again = qMin(counts.lastSentAt, counts.nowMs) + wait;
        if (again > counts.nowMs)
            return {QStringLiteral("cooldown"), again};
    }
    if (counts.numberLast10Min >= limits.perNumberPer10Min)
        return {QStringLiteral("number_10min"), counts.oldestNumber10Min + 10 * kMinuteMs};
    if (counts.numberLastDay >= limits.perNumberPerDay)
        return {QStringLiteral("number_day"), counts.oldestNumberDay + kDayMs};
    if (counts.agentLastHour >= limits.perAgentPerHour)
        return {QStringLiteral("agent_hour"), counts.nowMs + kHourMs};
    if (counts.workspaceLastHour >= limits.perWorkspacePerHour)
        return {QStringLiteral("workspace_hour"), counts.nowMs + kHourMs};
    if (counts.prefixUnconfirmedLastHour >= limits.unconfirmedPrefixPerHour)
        return {QStringLiteral("prefix"), counts.nowMs + kHourMs};
    return {};
}

bool codeAlive(qint64 issuedWall, qint64 issuedBoot, const QByteArray &issuedBootId, qint64 nowWall, qint64 nowBoot,
               const QByteArray &nowBootId, qint64 lifeMs)
{
    if (nowWall < issuedWall - kBackwardsMs || nowWall - issuedWall >= lifeMs)
        return false;
    return issuedBootId != nowBootId || (nowBoot >= issuedBoot && nowBoot - issuedBoot < lifeMs);
}

Scan scanForCode(QStringView text, int digits)
{
    Scan scan;
    const QString mark = QString::fromUtf16(kHiddenCode);
    qsizetype copied = 0;
    int found = 0;
    const auto hide = [&](const QList<Group> &groups, qsizetype first, qsizetype last) {
        QString code;
        for (qsizetype i = first; i <= last; ++i)
            code += groups.at(i).digits;
        if (!scan.candidates.contains(code))
            scan.candidates.append(code);
        scan.masked += text.mid(copied, groups.at(first).begin - copied);
        scan.masked += mark;
        copied = groups.at(last).end;
        ++found;
    };
    for (const Run &run : runsOf(text)) {
        if (run.plus)
            continue;
        qsizetype total = 0;
        for (const Group &group : run.groups)
            total += group.digits.size();
        if (total == digits) {
            hide(run.groups, 0, run.groups.size() - 1);
            continue;
        }
        for (qsizetype first = 0; first < run.groups.size(); ++first) {
            qsizetype last = first;
            if (codeFrom(run.groups, first, digits, last)) {
                hide(run.groups, first, last);
                first = last;
            }
        }
    }
    scan.masked += text.mid(copied);
    scan.onlyCode = found == 1 && scan.masked.trimmed() == mark;
    if (scan.onlyCode)
        scan.masked = mark;
    return scan;
}

QString otpText(const QString &workspace, const QString &code)
{
    QString name;
    for (const QChar c : workspace.normalized(QString::NormalizationForm_KD)) {
        // The part of ASCII that GSM-7 carries in one septet.
        const char16_t u = c.unicode();
        const bool extension = u == u'[' || u == u']' || u == u'{' || u == u'}' || u == u'\\' || u == u'|' || u == u'^' || u == u'~' || u == u'`';
        if (c.isSpace())
            name += u' ';
        else if (u >= 0x20 && u < 0x7f && !extension)
            name += c;
    }
    name = name.simplified();
    const QString before = QStringLiteral("Your "), after = QStringLiteral("code is %1. Never tell it to anyone.").arg(code);
    const qsizetype room = kOneSegment - before.size() - after.size() - 1;
    name = name.left(room).trimmed();
    return before + (name.isEmpty() ? QString() : name + u' ') + after;
}

} // namespace heliograph::policy
