// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"
#include "ui/exchange/exportsheet.h"
#include "ui/exchange/transcriptsheet.h"
#include "ui/exchange/importsheet.h"
#include "ui/panehands.h"
#include "ui/profile/erasesheet.h"
#include "ui/shotlist.h"
#include "ui/shots.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace heliograph::test {

namespace {

/// What a sheet lies over: conversation and profile of the smallest screen.
struct SheetShot {
    SheetShot()
    {
        host.resize(928, 720);
        host.show();
    }
    template<typename Condition>
    void until(Condition holds)
    {
        for (int i = 0; i < 10'000 && !holds(); ++i)
            desk.settle();
        if (!holds())
            qFatal("the sheet does not come so far");
    }
    void press(const QString &words)
    {
        until([&] { return hands.button(words); });
        hands.button(words)->click();
        desk.settle();
    }
    QString file(const QByteArray &bytes)
    {
        QFile out(desk.folder.filePath(u"customers-2026.csv"_s));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("no file");
        return out.fileName();
    }
    DemoDesk desk;
    QWidget host;
    PaneHands hands{host};
};

QByteArray people()
{
    QByteArray table = "Name;Telefon;E-Mail;Ort;Kundennr.;Einwilligung;Abgemeldet\n"
                       "Nora Lindqvist;+46701741605;nora@example.org;Malmö;C-20418;Bestellformular;\n"
                       "محمد عبد الله;+201001234567;mohamed@example.org;القاهرة;C-20419;;\n"
                       ";+46701740606;;;C-20420;;\nJonas Weber;0000;jonas@example.org;Köln;C-20421;;\nMaya Okonkwo;+447700900142;;Leeds;C-20422;;\n"
                       "=HYPERLINK(\"http://x\");+46701740607;;;C-20423;;ja\n\"Never closed;+46701740608;;;C-20424;;\n";
    for (int i = 0; i < 40; ++i)
        table += QStringLiteral("Customer %1;+4670174%2;;;;;\n").arg(i).arg(1000 + i).toUtf8();
    return table;
}

void importStates(Shots &shots)
{
    SheetShot shot;
    ui::ImportSheet sheet(shot.desk.services(), &shot.host);
    sheet.begin();
    shot.desk.settle();
    shots.take(shot.host, u"20-import-start"_s);
    sheet.take(shot.file(people()));
    shot.until([&] { return shot.hands.button(u"Check the file"_s); });
    shots.take(shot.host, u"20-import-columns"_s);
    shot.press(u"Check the file"_s);
    shot.until([&] { return shot.hands.button(u"Save these rows…"_s); });
    shots.take(shot.host, u"20-import-checked"_s);
    shot.press(u"Import %n customers"_s);
    shot.until([&] { return shot.hands.button(u"Undo"_s); });
    shots.take(shot.host, u"20-import-done"_s);
    shot.press(u"Close"_s);
    sheet.begin();
    shot.until([&] { return shot.hands.button(u"Undo the import of %1"_s); });
    shots.take(shot.host, u"20-import-earlier"_s);
    sheet.take(u"/nowhere.csv"_s);
    shot.until([&] { return shot.hands.seen().contains(QLatin1Char('\n')); });
    shot.desk.settle();
    shots.take(shot.host, u"20-import-no-file"_s);
}

void otherSheets(Shots &shots)
{
    SheetShot shot;
    ui::ExportSheet sheet(shot.desk.services(), &shot.host);
    sheet.begin();
    shot.desk.settle();
    shots.take(shot.host, u"20-export"_s);
    sheet.closeSheet();
    ui::TranscriptSheet transcript(shot.desk.services(), &shot.host);
    for (const QList<qint64> &ids : {QList<qint64>{1}, QList<qint64>{1, 2, 3}}) {
        transcript.begin(ids);
        shot.desk.settle();
        shots.take(shot.host, ids.size() == 1 ? u"20-transcript"_s : u"20-transcripts"_s);
    }
    transcript.closeSheet();
    ui::EraseSheet erase(shot.desk.services(), &shot.host);
    erase.ask(shot.desk.find(u"Maya"_s).customerId);
    shot.until([&] { return shot.hands.button(u"Erase for good"_s); });
    shots.take(shot.host, u"20-erase"_s);
}

} // namespace

void exchangeShots(Shots &shots)
{
    importStates(shots);
    otherSheets(shots);
}

} // namespace heliograph::test
