// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/auditheadfile.h"

#include "ui/words/audit.h"

#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr qint64 kLongestHead = 64 * 1024; ///< bytes of a file that may hold a head

void paintPage(QPdfWriter &writer, const audithead::Written &head)
{
    constexpr int kMarginMm = 20;
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    QPainter painter(&writer);
    const QRect page(0, 0, writer.width(), writer.height());
    QFont font = painter.font();
    font.setPointSize(11);
    painter.setFont(font);
    QRect used;
    painter.drawText(page, Qt::TextWordWrap, words::auditHeadFor(), &used);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSize(9);
    painter.setFont(fixed);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(page.adjusted(0, used.height() + used.height() / 2, 0, 0), Qt::TextWrapAnywhere, audithead::text(head));
}

} // namespace

Status writeHeadFile(const QString &name, const audithead::Written &head)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, u"file:write"_s);
    if (name.endsWith(".pdf"_L1, Qt::CaseInsensitive)) {
        QPdfWriter writer(&file);
        writer.setTitle(words::auditHeadFor());
        paintPage(writer, head);
    } else {
        file.write((words::auditHeadFor() + u"\n\n"_s + audithead::text(head)).toUtf8());
    }
    return file.commit() ? Status(Done{}) : Status(fail(ErrorCode::Io, u"file:write"_s));
}

Result<audithead::Written> readHeadFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, u"file"_s);
    return audithead::read(QString::fromUtf8(file.read(kLongestHead)));
}

} // namespace heliograph::ui
