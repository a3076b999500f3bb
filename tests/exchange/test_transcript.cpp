// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/csvreader.h"
#include "exchange/transcript.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace heliograph;
using namespace heliograph::exchange;
using namespace Qt::StringLiterals;

/// Conversations in files: as text whatever was written, and without what was left out.
class TestTranscript : public QObject
{
    Q_OBJECT
    /// Formulas and markup, each behind and before what is harmless: 300 of them.
    static QStringList payloads()
    {
        const QStringList formulas{u"=1+1"_s, u"=HYPERLINK(\"http://x.example\";\"y\")"_s, u"+cmd|' /C calc'!A0"_s, u"-2+3"_s, u"@SUM(A1:A9)"_s, u"\t=1+1"_s,
                                   u"\r=1+1"_s, u"\n=1+1"_s, u"＝1+1"_s, u"＋1"_s, u"－1"_s, u"＠SUM(A1)"_s, u"'=1+1"_s, u"''=1"_s, u"=cmd,\"x\""_s};
        const QStringList markup{u"<script>alert(1)</script>"_s, u"<img src=x onerror=alert(1)>"_s, u"<svg/onload=alert(1)>"_s, u"</p><iframe src='javascript:1'>"_s,
                                 u"<a href=\"javascript:alert(1)\">x</a>"_s, u"\"><b onmouseover=1>"_s, u"<style>*{display:none}</style>"_s, u"<!--"_s, u"]]><x>"_s,
                                 u"&lt;script&gt;"_s, u"<meta http-equiv=refresh content=0>"_s, u"<base href=//x>"_s, u"<form action=//x><input>"_s, u"<object data=x>"_s,
                                 u"<link rel=stylesheet href=//x>"_s};
        QStringList all;
        for (const QString &each : formulas + markup) {
            for (const QString &form : {u"%1"_s, u"%1 "_s, u"%1\nsecond line"_s, u"%1%1"_s, u"%1,;\""_s})
                all.append(form.arg(each));
            for (const QString &before : {u"x "_s, u"ü"_s, u"\n"_s, u"'"_s, u" "_s})
                all.append(before + each);
        }
        return all;
    }
    static ExportedConversation conversation(const QString &text)
    {
        ExportedConversation whole;
        whole.customer.id = 7;
        whole.customer.name = text;
        whole.customer.numbers = {ContactPoint{1, 7, u"+447700900142"_s, u"GB"_s, NumberType::Mobile, true, false, true}};
        whole.conversation.id = 5;
        whole.conversation.customerId = 7;
        whole.conversation.topic = text;
        whole.conversation.assignee = text;
        whole.conversation.labels = {text};
        Message said;
        said.id = 1;
        said.direction = Direction::Inbound;
        said.body = text;
        said.actor = text;
        Message note;
        note.id = 2;
        note.kind = MessageKind::Note;
        note.body = u"private: "_s + text;
        whole.messages = {said, note};
        return whole;
    }
    static QList<QStringList> rows(const QByteArray &table)
    {
        CsvReader reader(u',');
        reader.feed(QString::fromUtf8(table));
        reader.finish();
        QList<QStringList> all;
        for (Record record; reader.next(record);)
            all.append(record.cells);
        return all;
    }

private Q_SLOTS:
    void noFormulaLivesInATable()
    {
        const QStringList all = payloads();
        QCOMPARE(all.size(), 300);
        static const QRegularExpression live(u"^[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]"_s);
        for (const QString &payload : all) {
            for (const TranscriptFormat format : {TranscriptFormat::RowPerConversation, TranscriptFormat::RowPerMessage}) {
                const auto table = rows(conversationHeading(format) + conversationRows(conversation(payload), format, {}));
                QCOMPARE(table.size(), format == TranscriptFormat::RowPerMessage ? 3 : 2);
                for (const QStringList &row : table) {
                    QCOMPARE(row.size(), table.first().size());
                    for (const QString &cell : row)
                        QVERIFY2(!live.match(cell).hasMatch(), qPrintable(cell));
                }
            }
        }
    }

    void noMarkupLivesInAPage()
    {
        static const QRegularExpression tag(u"<[^>]*>?"_s);
        static const QRegularExpression own(u"^<(!DOCTYPE html|/?(html|head|style|title|body|h1|p|b|hr|br)|meta charset=\"utf-8\"|meta http-equiv=\"Content-Security-Policy\"[^>]*"
                                            u"|h1 dir=\"auto\"|p (class=\"(meta|event)\"( dir=\"auto\")?|dir=\"auto\"( class=\"note\")?))>$"_s);
        for (const QString &payload : payloads()) {
            Transcript t;
            t.title = payload;
            t.facts = {payload};
            t.lines = {{payload, payload, payload, payload, payload, false, false}, {payload, payload, payload, payload, payload, true, false},
                       {payload, payload, payload, payload, payload, false, true}};
            const QString page = QString::fromUtf8(transcriptHtml(t));
            for (auto tags = tag.globalMatch(page); tags.hasNext();) {
                const QString found = tags.next().captured();
                QVERIFY2(own.match(found).hasMatch(), qPrintable(payload + u" made "_s + found));
            }
            QVERIFY(page.contains(payload.toHtmlEscaped().replace(u'\n', u"<br>"_s)));
        }
    }

    void nobodyWritesALineThatLooksLikeAnothers()
    {
        Transcript t;
        t.lines = {{u"10:00"_s, u"Maya"_s, u"Web chat"_s, u"Hello\n10:01 · Ines: I agree"_s, {}, false, false}};
        QVERIFY(!QString::fromUtf8(transcriptText(t)).contains(u"\n10:01"_s));
    }

    void notesAreLeftOutWhereThatWasChosen()
    {
        const ExportedConversation whole = conversation(u"Hello"_s);
        for (const bool notes : {true, false}) {
            const TranscriptChoices choices{notes, false};
            QCOMPARE(conversationJson(whole, choices).contains("private"), notes);
            QCOMPARE(conversationRows(whole, TranscriptFormat::RowPerMessage, choices).contains("private"), notes);
            QCOMPARE(conversationRows(whole, TranscriptFormat::RowPerConversation, choices).contains("private"), notes);
        }
    }

    void numbersAreMaskedWhereTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("E.164") << u"Call +447700900142 now"_s << u"Call •••• 142 now"_s;
        QTest::newRow("with blanks") << u"It is +44 7700 900142."_s << u"It is •••• 142."_s;
        QTest::newRow("national") << u"(07700) 900-142"_s << u"(•••• 142"_s;
        QTest::newRow("Arabic digits") << u"٠٧٧٠٠٩٠٠١٤٢"_s << u"•••• ١٤٢"_s;
        QTest::newRow("two") << u"+447700900142, +447700900143"_s << u"•••• 142, •••• 143"_s;
        QTest::newRow("too short for a number") << u"Order 4411 of 2026"_s << u"Order 4411 of 2026"_s;
    }
    void numbersAreMaskedWhereTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(numbersMasked(text), masked);
        ExportedConversation whole = conversation(text);
        QVERIFY(!conversationJson(whole, {true, true}).contains("7700900142"));
        QVERIFY(!conversationRows(whole, TranscriptFormat::RowPerMessage, {true, true}).contains("7700900142"));
    }

    void aCodeIsInNoFile()
    {
        ExportedConversation whole = conversation(u"Hello"_s);
        whole.messages.first().kind = MessageKind::Otp;
        whole.messages.first().body = u"123456"_s;
        QVERIFY(!conversationJson(whole, {}).contains("123456"));
        QVERIFY(!conversationRows(whole, TranscriptFormat::RowPerMessage, {}).contains("123456"));
    }
};

QTEST_GUILESS_MAIN(TestTranscript)
#include "test_transcript.moc"
