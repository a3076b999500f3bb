// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/reports/reportpdf.h"

#include "ui/reports/answerline.h"
#include "ui/reports/chartpaint.h"

#include <QFile>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QThreadPool>

namespace heliograph::ui {

namespace {

constexpr int kDotsPerInch = 1'200;
constexpr double kPixelsPerInch = 96;
constexpr double kBetween = 24;

/// Sizes in pixels, so that the page's own resolution does not enlarge them twice.
QFont paperFont(TextSize size, bool bold)
{
    QFont chosen = font(size, bold);
    chosen.setPixelSize(int(size));
    return chosen;
}

void paintWords(QPainter &painter, const QRectF &where, const QFont &chosen, Role role, const QPalette &palette, const QString &text, Qt::LayoutDirection direction)
{
    painter.setFont(chosen);
    painter.setPen(color(palette, role));
    painter.drawText(where, int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextDontClip), text);
}

void paintPart(QPainter &painter, const QRectF &where, const PrintedReport::Part &part, const QPalette &palette, Qt::LayoutDirection direction)
{
    paintWords(painter, {where.topLeft(), QSizeF(where.width(), 20)}, paperFont(TextSize::Title, true), Role::Text, palette, part.title, direction);
    const double words = AnswerLine::paint(painter, where.adjusted(0, 24, 0, 0), part.answer, palette, direction);
    const QRectF room = where.adjusted(0, 24 + words + 8, 0, 0);
    const ChartFonts fonts{paperFont(TextSize::Meta, false), paperFont(TextSize::Meta, true)};
    painter.save();
    painter.translate(room.topLeft());
    paintChart(painter, part.chart, layOutChart(part.chart, room.size(), direction == Qt::RightToLeft, fonts), palette, -1, fonts);
    painter.restore();
}

void paintPage(QPainter &painter, const QSizeF &page, const PrintedReport &report)
{
    const QPalette palette = makePalette(Scheme::Light);
    paintWords(painter, {0, 0, page.width(), 28}, paperFont(TextSize::Page, true), Role::Text, palette, report.heading, report.direction);
    paintWords(painter, {0, 28, page.width(), 20}, paperFont(TextSize::Body, false), Role::Muted, palette, report.about, report.direction);
    const double top = 28 + 20 + kBetween;
    const QSizeF cell((page.width() - kBetween) / 2, (page.height() - top - kBetween) / 2);
    for (qsizetype i = 0; i < report.parts.size(); ++i) {
        const bool second = (i % 2 == 1) != (report.direction == Qt::RightToLeft);
        const QPointF at(second ? cell.width() + kBetween : 0, top + double(i / 2) * (cell.height() + kBetween));
        paintPart(painter, {at, cell}, report.parts.at(i), palette, report.direction);
    }
}

Status print(const QString &name, const PrintedReport &report)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("file:write"));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    QPdfWriter writer(&file);
    writer.setTitle(report.heading);
    writer.setCreator(QStringLiteral("Heliograph"));
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail(ErrorCode::Io, QStringLiteral("file:write"));
    const double scale = kDotsPerInch / kPixelsPerInch;
    painter.scale(scale, scale);
    paintPage(painter, QSizeF(writer.width(), writer.height()) / scale, report);
    if (!painter.end() || file.error() != QFileDevice::NoError)
        return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io, QStringLiteral("file:write"));
    return file.commit() ? Status(Done{}) : fail(ErrorCode::Io, QStringLiteral("file:write"));
}

} // namespace

Async<Done> printReport(const QString &file, const PrintedReport &report)
{
    auto promise = begunPromise<Done>();
    QThreadPool::globalInstance()->start([promise, file, report] { settle(promise, print(file, report)); });
    return promise->future();
}

} // namespace heliograph::ui
