// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/segments.h"

#include "support/testsize.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

using namespace heliograph::sms;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr double kTextsPerSecond = 400'000;
constexpr qint64 kKeystrokeNs = 20'000;
/// A machine that runs eight other things, or a sanitizer, is not a defect.
constexpr int kSlack = 10;
constexpr int kRecipients = 64;

/// Texts as a desk sends them: words, numbers, a line or two; 675 units on average.
std::vector<QString> bulk()
{
    QRandomGenerator random(1);
    std::vector<QString> texts;
    for (int i = 0; i < kRecipients; ++i) {
        QString text;
        const int units = 350 + random.bounded(651);
        while (text.size() < units) {
            for (int n = 2 + random.bounded(9); n > 0; --n)
                text += QChar(u'a' + random.bounded(26));
            text += random.bounded(40) ? u" "_s : random.bounded(2) ? u"\n"_s : u" \u20ac12 {a} "_s;
        }
        text.truncate(units);
        texts.push_back(text);
    }
    return texts;
}

/// The floor: is it in the alphabet, how many septets, divided by 153. No splits, and wrong about escapes at an edge.
int naiveSegments(const QString &text)
{
    static const auto table = [] {
        std::array<unsigned char, 0x10000> septets{};
        for (int c = 0x20; c < 0x7f; ++c)
            septets[size_t(c)] = 1;
        for (const char16_t c : u"\n\r\u00e9\u00e8\u00e0\u00fc\u00f6\u00e4\u00df\u00a3")
            septets[c] = 1;
        for (const char16_t c : u"[]{}\\~^|\u20ac")
            septets[c] = 2;
        return septets;
    }();
    int sum = 0;
    for (const QChar c : text) {
        const int units = table[c.unicode()];
        if (units == 0)
            return int(text.size() + 66) / 67;
        sum += units;
    }
    return sum <= 160 ? 1 : (sum + 152) / 153;
}

template<typename Fn>
double textsPerSecond(const std::vector<QString> &texts, int rounds, Fn fn)
{
    int sum = 0;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < rounds; ++round) {
        for (const QString &text : texts)
            sum += fn(text);
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    return sum > 0 ? double(texts.size()) * rounds / seconds : 0;
}

/// The 99th percentile of what one keystroke costs at the end of `text`.
template<typename Fn>
qint64 keystrokeNs(const QString &text, Fn fn)
{
    std::vector<qint64> costs;
    int sum = 0; // so that the work is done
    for (int i = 0; i < scaled(2'000, 50'000); ++i) {
        const QString typed = text + QChar(u'a' + i % 26);
        QElapsedTimer timer;
        timer.start();
        sum += fn(typed);
        costs.push_back(timer.nsecsElapsed());
    }
    const auto p99 = costs.begin() + std::ptrdiff_t(costs.size() * 99 / 100);
    std::nth_element(costs.begin(), p99, costs.end());
    return sum > 0 ? *p99 : 0;
}

} // namespace

/// performance.md P4.
class BenchMeter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batch();
    void keystroke_data();
    void keystroke();
};

void BenchMeter::batch()
{
    const std::vector<QString> texts = bulk();
    const int rounds = scaled(1'000, 50'000);
    Segments reused;
    const double floor = textsPerSecond(texts, rounds, naiveSegments);
    const double ours = textsPerSecond(texts, rounds, [&](const QString &text) {
        measure(text, {}, reused);
        return reused.segments;
    });
    qInfo("batch: %.0f texts/s, goal %.0f; naive floor without splits %.0f/s", ours, kTextsPerSecond, floor);
    QVERIFY(ours > kTextsPerSecond / kSlack);
}

void BenchMeter::keystroke_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("split");
    const QString words = u"Hello there {you}, \u20ac5 off\r\n"_s.repeated(80).left(1'599);
    QTest::newRow("GSM-7") << words << int(Split::Pair);
    QTest::newRow("GSM-7 words") << words << int(Split::Words);
    QTest::newRow("UCS-2") << u"\u041f\u0440\u0438\u0432\u0435\u0442 "_s.repeated(300).left(1'599) << int(Split::Pair);
    QTest::newRow("UCS-2 clusters") << u"\u041f\u0440\u0438\u0432\u0435\u0442 \U0001F44B\U0001F3FD "_s.repeated(300).left(1'599) << int(Split::Cluster);
}

void BenchMeter::keystroke()
{
    QFETCH(QString, text);
    QFETCH(int, split);
    const Rules rules{.split = Split(split)};
    Segments reused;
    const qint64 floor = keystrokeNs(text, naiveSegments);
    const qint64 ours = keystrokeNs(text, [&](const QString &typed) {
        measure(typed, rules, reused);
        return reused.segments;
    });
    qInfo("keystroke at %lld units: %.1f us p99, goal %.0f us; naive floor %.1f us", qlonglong(text.size() + 1), double(ours) / 1e3,
          double(kKeystrokeNs) / 1e3, double(floor) / 1e3);
    QVERIFY(ours < kKeystrokeNs * kSlack);
}

QTEST_APPLESS_MAIN(BenchMeter)
#include "bench_meter.moc"
