// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "policy/optout.h"

#include <QTest>

using namespace heliograph::policy;
using namespace Qt::StringLiterals;

class TestOptOut final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsInEveryLanguage_data();
    void wordsInEveryLanguage();
    void sentencesAreNoKeywords_data();
    void sentencesAreNoKeywords();
    void pleasAreFlagged_data();
    void pleasAreFlagged();
};

// providers.md E1 and reliability.md (b) 56: each word plain, shouted, dressed up and hidden.
void TestOptOut::wordsInEveryLanguage_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<Keyword>("expected");
    const auto rows = [](Keyword keyword, std::initializer_list<const char16_t *> words) {
        for (const char16_t *word : words)
            QTest::newRow(qPrintable(QString::fromUtf16(word))) << QString::fromUtf16(word) << keyword;
    };
    rows(Keyword::Stop, {u"stop", u"stopall", u"stop all", u"unsubscribe", u"cancel", u"end", u"quit", u"revoke", u"optout", u"opt out",
                         u"opt-out", u"remove", u"td", u"arrêt", u"arrêter", u"désabonner", u"désinscrire", u"baja", u"alto", u"parar", u"cancelar",
                         u"annulla", u"ferma", u"abmelden", u"abbestellen", u"stopp", u"avsluta", u"sluta", u"afmelden", u"rezygnuję", u"iptal",
                         u"dur", u"إيقاف", u"ايقاف", u"توقف", u"إلغاء", u"停止", u"配信停止", u"退订", u"退訂"});
    rows(Keyword::Start, {u"start", u"unstop", u"optin", u"opt in", u"opt-in", u"anmelden", u"alta"});
    rows(Keyword::Help, {u"help", u"info", u"hilfe", u"aide", u"ayuda", u"hjälp"});
}

void TestOptOut::wordsInEveryLanguage()
{
    QFETCH(QString, word);
    QFETCH(Keyword, expected);
    QStringList dressed{word, word.toUpper(), u"  "_s + word + u"\r\n"_s, word + u"."_s, word + u"!!!"_s, u"\u201c"_s + word + u"\u201d"_s,
                        u"\u00a1"_s + word + u"!"_s, word + u"\u3002"_s, word + u" \U0001F6D1"_s, u"\u2764\ufe0f "_s + word,
                        word + u" \U0001F44B\U0001F3FD"_s, u"\u202b"_s + word + u"\u202c"_s, u"\ufeff"_s + word,
                        word + QString(500, QChar(0x200b)), word.normalized(QString::NormalizationForm_D)};
    for (qsizetype i = 1; i < word.size(); ++i)
        dressed.append(word.left(i) + u"\u200b\u00ad\u2060"_s + word.mid(i));
    for (const QString &text : std::as_const(dressed))
        QVERIFY2(keyword(text) == expected, qPrintable(text));
    // Full-width, as an East Asian keyboard gives it.
    QString wide;
    for (const QChar c : word)
        wide += c > u' ' && c.unicode() < 0x7f ? QChar(c.unicode() + 0xfee0) : c;
    QCOMPARE(keyword(wide), expected);
    QCOMPARE(keyword(u"please "_s + word + u" the delivery"_s), Keyword::None);
}

void TestOptOut::sentencesAreNoKeywords_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"", u" ", u"...", u"\U0001F6D1", u"We have got to STOP this bill!", u"don't stop", u"stop by at 5?", u"nonstop", u"s t o p",
                                 u"yes", u"no", u"the end", u"cancel my order please", u"information", u"stop start", u"1", u"\u200b"})
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    QTest::newRow("a novel") << u"stop "_s.repeated(1'000);
    QTest::newRow("lone surrogate") << u"stop"_s + QChar(0xd83d) + u"x"_s;
}

void TestOptOut::sentencesAreNoKeywords()
{
    QFETCH(QString, text);
    QCOMPARE(keyword(text), Keyword::None);
}

void TestOptOut::pleasAreFlagged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("flagged");
    QTest::newRow("please") << u"Please STOP texting me"_s << true;
    QTest::newRow("apostrophe") << u"Don\u2019t text me again"_s << true;
    QTest::newRow("zero-width") << u"no more te\u200bxts"_s << true;
    QTest::newRow("unsubscribe") << u"How do I unsubscribe?"_s << true;
    QTest::newRow("stop stop") << u"STOP STOP STOP"_s << true;
    QTest::newRow("German") << u"Bitte keine SMS mehr!"_s << true;
    QTest::newRow("French") << u"Arrêtez de m\u2019écrire"_s << true;
    QTest::newRow("Spanish") << u"no quiero recibir más mensajes"_s << true;
    QTest::newRow("Swedish") << u"Sluta skicka sms"_s << true;
    QTest::newRow("bill") << u"We have got to STOP this bill!"_s << false;
    QTest::newRow("bus") << u"Which bus stop is it?"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestOptOut::pleasAreFlagged()
{
    QFETCH(QString, text);
    QTEST(soundsLikeStop(text), "flagged");
}

QTEST_APPLESS_MAIN(TestOptOut)
#include "test_optout.moc"
