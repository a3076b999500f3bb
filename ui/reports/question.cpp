// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/question.h"

#include "ui/words/figures.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace heliograph::ui {

namespace {

class QuestionWords
{
    Q_DECLARE_TR_FUNCTIONS(heliograph::ui::Question)
};

constexpr int kDaysWithNumbersAlone = 45;
constexpr int kDaysWithinAYear = 300;

QString dayUnder(const QDate &day, int days)
{
    const QLocale locale;
    //: Day and month under a chart, as in "1 May"; see QLocale::toString for the letters.
    const QString whole = locale.toString(day, QuestionWords::tr("d MMM"));
    if (days > kDaysWithinAYear)
        return locale.toString(day, QuestionWords::tr("MMM yyyy"));
    return days > kDaysWithNumbersAlone || day.day() == 1 ? whole : locale.toString(day.day());
}

void nameDays(const Report &report, Chart &chart)
{
    const int days = report.query.period.days();
    for (const Report::Row &row : report.rows) {
        const QDate day = QDate::fromString(row.key, Qt::ISODate);
        chart.axis.append(dayUnder(day, days));
        chart.names.append(QLocale().toString(day, days > kDaysWithinAYear ? QuestionWords::tr("d MMM yyyy") : QuestionWords::tr("ddd d MMM")));
    }
}

void nameHours(const Report &report, Chart &chart)
{
    for (const Report::Row &row : report.rows) {
        chart.axis.append(QString::number(row.key.toInt()));
        chart.names.append(words::groupKey(GroupBy::Hour, row.key));
    }
}

Chart::Series seriesOf(const Report &report, Figure figure, const QString &name, Role role, int running)
{
    Chart::Series series{name, role, false, false, {}};
    for (qsizetype i = 0; i < report.rows.size(); ++i)
        series.values.append(running >= 0 && i > running ? std::nullopt : valueOf(report.rows.at(i).figures, figure));
    return series;
}

/// What was spent, where all of it was in one currency; segments otherwise.
void addCosts(const Report &report, Chart &chart, int running)
{
    const QStringList currencies = report.total.costs.keys();
    if (currencies.size() != 1) {
        chart.series = {seriesOf(report, Figure::Billed, QuestionWords::tr("segments"), Role::Accent, running)};
        return;
    }
    Chart::Series series{QuestionWords::tr("spent"), Role::Accent, false, false, {}};
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        const qint64 billed = report.rows.at(i).figures.costs.value(currencies.first()).billed;
        series.values.append(running >= 0 && i > running ? std::nullopt : std::optional(billed));
    }
    chart.series = {series};
    chart.text = [currency = currencies.first()](qint64 micros) { return words::money({micros, currency}); };
}

QString compared(const Report &report, bool withToday)
{
    const int days = report.query.period.days();
    const qint64 now = report.total.conversations, then = report.before.conversations;
    QString words;
    if (days == 1 && then > 0 && now != then) {
        const QString share = words::shareText((qAbs(now - then) * 100 + then / 2) / then * 10);
        words = now > then ? QuestionWords::tr("%1 more than on the day before.").arg(share) : QuestionWords::tr("%1 fewer than on the day before.").arg(share);
    } else if (days == 1)
        words = then == 0 ? QuestionWords::tr("None on the day before.") : QuestionWords::tr("As many as on the day before.");
    else if (then == 0)
        words = QuestionWords::tr("None in the %n days before.", nullptr, days);
    else if (now == then)
        words = QuestionWords::tr("As many as in the %n days before.", nullptr, days);
    else if (const QString share = words::shareText((qAbs(now - then) * 100 + then / 2) / then * 10); now > then)
        words = QuestionWords::tr("%1 more than in the %n days before.", nullptr, days).arg(share);
    else
        words = QuestionWords::tr("%1 fewer than in the %n days before.", nullptr, days).arg(share);
    return withToday ? QuestionWords::tr("%1 Today is not over.", "after a sentence").arg(words) : words;
}

Answer howFast(const Figures &total)
{
    const auto median = valueOf(total, Figure::FirstResponse), slow = valueOf(total, Figure::FirstResponseSlow);
    if (!median)
        return {QuestionWords::tr("Nobody has been answered in this time."), {}, {}};
    const QString half = words::secondsText(*median);
    return {QuestionWords::tr("Half were answered within %1.").arg(half), {half},
            QuestionWords::tr("One in ten waited longer than %1.").arg(words::secondsText(*slow))};
}

Answer howWell(const Figures &total, qint64 floor)
{
    const auto sent = valueOf(total, Figure::DeliveryRate), proven = valueOf(total, Figure::VerificationRate);
    if (!sent && !proven)
        return {QuestionWords::tr("No SMS has arrived or failed in this time."), {}, {}};
    const QString delivered = sent ? words::shareText(*sent) : QString(), verified = proven ? words::shareText(*proven) : QString();
    Answer answer;
    if (sent && proven)
        answer.main = QuestionWords::tr("%1 of SMS delivered, %2 of codes verified.").arg(delivered, verified);
    else
        answer.main = sent ? QuestionWords::tr("%1 of SMS delivered.").arg(delivered) : QuestionWords::tr("%1 of codes verified.").arg(verified);
    answer.strong = {delivered, verified};
    if (floor > 0)
        answer.rest = QuestionWords::tr("Scale begins at %1.").arg(words::shareText(floor));
    return answer;
}

Answer howMuch(const Figures &total)
{
    const QString segments = QuestionWords::tr("%n segments", nullptr, int(total.billed));
    if (total.costs.isEmpty())
        return {QuestionWords::tr("%1.", "so many segments, as a sentence").arg(segments), {segments}, total.billed > 0 ? QuestionWords::tr("Nobody has a price for them.") : QString()};
    QStringList billed, foreseen;
    for (auto each = total.costs.cbegin(); each != total.costs.cend(); ++each) {
        billed.append(words::money({each->billed, each.key()}));
        foreseen.append(words::money({each->foreseen, each.key()}));
    }
    const QString cost = billed.join(QStringLiteral(" + "));
    const QString forecast = total.told == 0 ? QuestionWords::tr("As foreseen: no provider has told how many it counted.")
        : billed == foreseen                 ? QuestionWords::tr("As the desk foresaw.")
                                             : QuestionWords::tr("The desk foresaw %1.").arg(foreseen.join(QStringLiteral(" + ")));
    return {QuestionWords::tr("%1 for %2.", "cost, so many segments").arg(cost, segments), {cost},
            total.unpriced > 0 ? QuestionWords::tr("%1 %n of them have no price.", "after a sentence", int(total.unpriced)).arg(forecast) : forecast};
}

/// Where the scale of a chart of shares begins.
qint64 floorOf(const Report &report)
{
    const Chart chart = chartOf(Question::HowWell, report, -1);
    qint64 least = 1'000;
    for (const Chart::Series &series : chart.series) {
        for (const auto &value : series.values)
            least = qMin(least, value.value_or(1'000));
    }
    return Chart::shareFloor(least);
}

} // namespace

QString title(Question question)
{
    switch (question) {
    case Question::HowMany: return QuestionWords::tr("How many?");
    case Question::HowFast: return QuestionWords::tr("How fast?");
    case Question::HowWell: return QuestionWords::tr("How well delivered?");
    case Question::HowMuch: return QuestionWords::tr("What did it cost?");
    }
    return {};
}

QString fileName(Question question)
{
    switch (question) {
    case Question::HowMany: return QStringLiteral("conversations");
    case Question::HowFast: return QStringLiteral("answers");
    case Question::HowWell: return QStringLiteral("delivery");
    case Question::HowMuch: return QStringLiteral("costs");
    }
    return {};
}

QList<Figure> figuresOf(Question question)
{
    switch (question) {
    case Question::HowMany: return {Figure::Conversations, Figure::Unanswered, Figure::Sent, Figure::Codes};
    case Question::HowFast:
        return {Figure::FirstResponse, Figure::FirstResponseSlow, Figure::NextResponse, Figure::NextResponseSlow,
                Figure::Wait, Figure::WaitSlow, Figure::Handling, Figure::HandlingSlow};
    case Question::HowWell:
        return {Figure::DeliveryRate, Figure::Delivered, Figure::NotDelivered, Figure::Unconfirmed, Figure::DeliveryTime, Figure::DeliveryTimeSlow,
                Figure::VerificationRate, Figure::Verified, Figure::CodesExpired, Figure::CodesLocked, Figure::CodesNotSent, Figure::CodesStopped};
    case Question::HowMuch: return {Figure::Billed, Figure::Segments, Figure::Told};
    }
    return {};
}

QList<GroupBy> groupingsOf(Question question)
{
    if (question == Question::HowWell)
        return {GroupBy::Day, GroupBy::Hour, GroupBy::Provider, GroupBy::Country, GroupBy::Agent};
    if (question == Question::HowMuch)
        return {GroupBy::Provider, GroupBy::Country, GroupBy::Day, GroupBy::Hour, GroupBy::Agent};
    return {GroupBy::Day, GroupBy::Hour, GroupBy::Agent, GroupBy::Country};
}

Answer answerOf(Question question, const Report &report, bool withToday)
{
    switch (question) {
    case Question::HowMany: {
        const QString count = words::countText(report.total.conversations);
        return {QuestionWords::tr("%1 conversations.", nullptr, int(report.total.conversations)).arg(count), {count}, compared(report, withToday)};
    }
    case Question::HowFast: return howFast(report.total);
    case Question::HowWell: return howWell(report.total, floorOf(report));
    case Question::HowMuch: return howMuch(report.total);
    }
    return {};
}

Chart chartOf(Question question, const Report &report, int running)
{
    Chart chart;
    chart.running = running;
    if (report.query.by == GroupBy::Hour)
        nameHours(report, chart);
    else
        nameDays(report, chart);
    chart.text = words::countText;
    switch (question) {
    case Question::HowMany: chart.series = {seriesOf(report, Figure::Conversations, QuestionWords::tr("conversations"), Role::Accent, running)}; break;
    case Question::HowFast:
        chart.kind = Chart::Kind::Lines;
        chart.scale = Chart::Scale::Seconds;
        chart.text = words::secondsText;
        chart.series = {seriesOf(report, Figure::FirstResponseSlow, QuestionWords::tr("slowest tenth"), Role::Muted, running),
                        seriesOf(report, Figure::FirstResponse, QuestionWords::tr("median"), Role::Accent, running)};
        chart.series.first().namesWorst = true;
        break;
    case Question::HowWell:
        chart.kind = Chart::Kind::Lines;
        chart.scale = Chart::Scale::Share;
        chart.text = words::shareText;
        chart.series = {seriesOf(report, Figure::DeliveryRate, QuestionWords::tr("SMS delivered"), Role::Ok, running),
                        seriesOf(report, Figure::VerificationRate, QuestionWords::tr("codes verified"), Role::Accent, running)};
        chart.series.first().namesWorst = true;
        chart.series.last().dotted = true;
        break;
    case Question::HowMuch: addCosts(report, chart, running); break;
    }
    return chart;
}

} // namespace heliograph::ui
