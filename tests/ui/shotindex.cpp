// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shotindex.h"

#include <QFile>
#include <QHash>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

constexpr QLatin1StringView kHead(R"(<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Heliograph: every screen</title>
<style>
body { font: 14px "Noto Sans", sans-serif; margin: 24px; background: #f4f6f7; color: #14212b }
table { border-collapse: collapse; margin: 8px 0 32px }
th { font-size: 12px; text-align: start; padding: 4px 8px; vertical-align: top }
thead th { position: sticky; top: 0; background: #f4f6f7 }
td { padding: 4px; vertical-align: top }
img { background: #d3dbdf; display: block }
</style></head><body>
<h1>Every screen</h1>
)");

/// A row for each name, a column for each language, look and size.
QString table(const QString &title, const QList<Picture> &pictures, int width)
{
    const auto head = [](const Picture &p) { return u"%1 · %2 · %3"_s.arg(p.language, p.look, p.size); };
    QStringList names;
    QStringList heads;
    QHash<QString, const Picture *> cells;
    for (const Picture &picture : pictures) {
        if (!names.contains(picture.name))
            names += picture.name;
        if (!heads.contains(head(picture)))
            heads += head(picture);
        cells.insert(picture.name + head(picture), &picture);
    }
    QString html = u"<h2>%1</h2>\n<table><thead><tr><th>Screen</th>"_s.arg(title);
    for (const QString &each : std::as_const(heads))
        html += u"<th>%1</th>"_s.arg(each);
    html += "</tr></thead>\n"_L1;
    for (const QString &name : std::as_const(names)) {
        html += u"<tr><th>%1</th>"_s.arg(name.toHtmlEscaped());
        for (const QString &each : std::as_const(heads)) {
            const Picture *picture = cells.value(name + each);
            html += picture ? u"<td><a href=\"%1\"><img src=\"%1\" width=\"%2\" loading=\"lazy\" alt=\"%3, %4\"></a></td>"_s
                                  .arg(picture->path().toHtmlEscaped(), QString::number(width), name.toHtmlEscaped(), each)
                            : u"<td></td>"_s;
        }
        html += "</tr>\n"_L1;
    }
    return html + "</table>\n"_L1;
}

} // namespace

void writeShotIndex(const QString &folder, const QList<Picture> &pictures)
{
    QList<Picture> windows;
    QList<Picture> states;
    for (const Picture &picture : pictures)
        (picture.size == "states"_L1 ? states : windows) += picture;
    QFile file(folder + "/index.html"_L1);
    const QString html = kHead + table(u"Windows"_s, windows, 240) + table(u"States"_s, states, 200) + "</body></html>\n"_L1;
    if (!file.open(QIODevice::WriteOnly) || file.write(html.toUtf8()) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace heliograph::test
