// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/gsmtables.h"
#include "sms/segments.h"

#include "sms/texts.h"
#include "support/testsize.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace heliograph::sms;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTables{1, 3, 6};

/// Units of text[begin, end) with the tables that were chosen, by the plainest reading.
int unitsOf(QStringView part, const Segments &shape)
{
    if (shape.encoding == Encoding::Ucs2)
        return int(part.size());
    int units = 0;
    const GsmTable &locking = lockingTable(shape.lockingTable);
    for (const QChar c : part)
        units += std::find(locking.begin(), locking.end(), c) != locking.end() ? 1 : 2;
    return units;
}

bool inGsm(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const auto in = [c](const GsmTable &table) { return c != QChar(0) && std::find(table.begin(), table.end(), c) != table.end(); };
        return in(kDefaultAlphabet) || in(kDefaultExtension);
    });
}

/// A text made of whole clusters, and where each of them ends. Scripts with syllable rules stand beside emoji.
struct Clustered {
    QString text;
    QList<qsizetype> ends{0};
};

Clustered clusteredText(QRandomGenerator &random, int pieces)
{
    static const QStringList kWhole{
        u"a"_s, u"["_s, u"\u20ac"_s, u"\u044f"_s, u" "_s, u"\u00a0"_s, u"e\u0301"_s, u"\U0001F600"_s, u"\U0001F1EE\U0001F1F9"_s,
        u"\U0001F468\u200d\U0001F469\u200d\U0001F467"_s, u"\u2764\ufe0f"_s, u"\u0915\u093f"_s, u"\u0938\u094d"_s, u"\u0e2a"_s,
        u"\u1100\u1161\u11a8"_s, u"\u4e2d"_s};
    static const QStringList kControls{u"\r\n"_s, u"\n"_s, u"\f"_s, u"\u200b"_s};
    static const QStringList kExtending{u"\u0301"_s, u"\ufe0f"_s, u"\U0001F3FD"_s, u"\u093f"_s};
    Clustered made;
    bool extensible = false;
    for (int i = 0; i < pieces; ++i) {
        const int kind = random.bounded(12);
        const QStringList &list = kind == 0 ? kControls : kind < 3 ? kExtending : kWhole;
        // Now and then a cluster that no segment holds.
        made.text += list.at(random.bounded(int(list.size()))).repeated(kind == 2 && random.bounded(20) == 0 ? 80 : 1);
        if (&list == &kExtending && extensible)
            made.ends.last() = made.text.size();
        else
            made.ends.append(made.text.size());
        extensible = kind > 0;
    }
    return made;
}

} // namespace

/// Properties that hold for every text and every rule.
class TestSplits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void segmentsCoverEveryInventedText();
    void clustersAreCutOnlyWhereTheyAreTooLong();

private:
    void check(const QString &text, const Rules &rules);
};

void TestSplits::check(const QString &text, const Rules &rules)
{
    const Segments measured = measure(text, rules);
    QCOMPARE(measured.segments, int(measured.splits.size()));
    QCOMPARE(measured.segments == 0, text.isEmpty());
    QCOMPARE(measured.units, unitsOf(text, measured));
    if (rules.nationalTables.empty())
        QCOMPARE(measured.encoding == Encoding::Gsm7, inGsm(text));
    qsizetype begin = 0;
    int last = 0;
    QString rejoined;
    for (const qsizetype end : measured.splits) {
        QVERIFY(end > begin && end <= text.size());
        const QStringView part = QStringView(text).sliced(begin, end - begin);
        last = unitsOf(part, measured);
        QVERIFY(last <= measured.limit);
        if (end < text.size()) {
            QVERIFY(!(text.at(end - 1).isHighSurrogate() && text.at(end).isLowSurrogate()));
            // Greedy: what comes next did not fit, unless something had to stay whole.
            const int next = unitsOf(QStringView(text).sliced(end, 1), measured);
            const bool pair = text.at(end).isHighSurrogate() && end + 1 < text.size() && text.at(end + 1).isLowSurrogate();
            if (rules.split == Split::Pair)
                QVERIFY(last + next + (pair && measured.encoding == Encoding::Ucs2 ? 1 : 0) > measured.limit);
        }
        rejoined += part;
        begin = end;
    }
    QCOMPARE(rejoined, text);
    QCOMPARE(measured.remaining, measured.limit - last);
    for (const Forcing &forcing : measured.forces)
        QVERIFY(forcing.offset < text.size() && !inGsm(QStringView(text).sliced(forcing.offset, 1)));
    QCOMPARE(measured.forces.isEmpty(), measured.encoding == Encoding::Gsm7);
}

// reliability.md (b) 28: the text comes back whole from its segments.
void TestSplits::segmentsCoverEveryInventedText()
{
    QRandomGenerator random(3);
    for (int i = 0; i < scaled(5'000, 10'000'000 / 6); ++i) {
        const QString text = inventedText(random, random.bounded(i % 20 == 0 ? 600 : 120));
        for (const Split split : {Split::Pair, Split::Cluster, Split::Words}) {
            for (const bool national : {false, true}) {
                check(text, {.split = split, .reference16 = i % 2 == 0, .nationalTables = national ? std::span<const int>(kTables) : std::span<const int>()});
                if (QTest::currentTestFailed()) {
                    qWarning("text %d, split %d: %s", i, int(split), text.toUtf8().toPercentEncoding().constData());
                    return;
                }
            }
        }
    }
}

// reliability.md (b) 54, 57.
void TestSplits::clustersAreCutOnlyWhereTheyAreTooLong()
{
    QRandomGenerator random(5);
    for (int i = 0; i < scaled(5'000, 500'000); ++i) {
        const auto [text, ends] = clusteredText(random, random.bounded(200));
        for (const Split split : {Split::Cluster, Split::Words}) {
            const Segments measured = measure(text, {.split = split});
            for (const qsizetype end : measured.splits) {
                const auto next = std::lower_bound(ends.begin(), ends.end(), end);
                if (*next == end)
                    continue;
                const QString cluster = text.sliced(*(next - 1), *next - *(next - 1));
                QVERIFY2(unitsOf(cluster, measured) > measured.limit, text.toUtf8().toPercentEncoding().constData());
            }
        }
    }
}

QTEST_APPLESS_MAIN(TestSplits)
#include "test_splits.moc"
