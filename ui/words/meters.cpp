// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

namespace heliograph::words {

namespace {

/// Printable; what has no shape of its own is named by its code point.
QString shown(char32_t c)
{
    const QString text = QString::fromUcs4(&c, 1);
    const QChar::Category category = QChar::category(c);
    const bool invisible = category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_Surrogate
        || category == QChar::Separator_Space || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || category == QChar::Mark_NonSpacing || category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned;
    return invisible ? QStringLiteral("U+%1").arg(QString::number(uint(c), 16).toUpper().rightJustified(4, u'0')) : text;
}

} // namespace

QString meter(const sms::Segments &measure, int maxSegments)
{
    const int capacity = qMax(1, measure.segments) * measure.limit;
    const QString encoding = measure.encoding == sms::Encoding::Gsm7 ? QStringLiteral("GSM-7") : Words::tr("Unicode");
    const bool over = maxSegments > 0 && measure.segments > maxSegments;
    if (over && maxSegments == 1) {
        // One SMS is what may go: count against it, not against the shape that two would have.
        const int single = measure.encoding == sms::Encoding::Gsm7 ? 160 : 70;
        const int excess = measure.units - single;
        const QString many = excess == 1 ? Words::tr("1 character too many") : Words::tr("%n characters too many", nullptr, excess);
        return Words::tr("%1/%2 · %3 · %4").arg(QString::number(measure.units), QString::number(single), many, encoding);
    }
    const QString counted = Words::tr("%n SMS", nullptr, measure.segments);
    const QString line = Words::tr("%1/%2 · %3 · %4").arg(QString::number(measure.units), QString::number(capacity), counted, encoding);
    if (over)
        return Words::tr("%1 · %2 allowed").arg(line, QString::number(maxSegments));
    return measure.exact ? line : Words::tr("%1 · estimate").arg(line);
}

QString forcing(const sms::Forcing &forcing)
{
    return Words::tr("%1 at %2 forces Unicode: 70 per SMS instead of 160").arg(shown(forcing.character), QString::number(forcing.offset + 1));
}

QString emojiCost(const QString &emoji, const sms::Segments &before, const sms::Segments &after)
{
    const QString from = QString::number(before.segments), to = QString::number(after.segments);
    if (before.encoding == after.encoding && before.segments == after.segments)
        return Words::tr("%1 changes no price: %2 SMS as before").arg(emoji, to);
    if (before.encoding == after.encoding)
        return Words::tr("%1 makes it %2 → %3 SMS").arg(emoji, from, to);
    if (before.segments == 0)
        return Words::tr("%1 makes this Unicode: 70 per SMS instead of 160").arg(emoji);
    return Words::tr("%1 makes this Unicode: 70 per SMS, %2 → %3 SMS").arg(emoji, from, to);
}

} // namespace heliograph::words
