// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxmodel.h"
#include "support/testsize.h"

namespace heliograph::test {

/// Generated schedules against the promises of reliability.md C1 and A9, I1 to I6, R8. HELIOGRAPH_MODEL_SEED replays the deeds of one (the
/// back-off throws dice of its own).
class TestOutboxModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void schedulesKeepTheInvariants();
};

void TestOutboxModel::schedulesKeepTheInvariants()
{
    const QByteArray chosen = qgetenv("HELIOGRAPH_MODEL_SEED");
    const quint32 first = chosen.isEmpty() ? 1 : chosen.toUInt();
    const quint32 count = chosen.isEmpty() ? scaled<quint32>(150, 3'000) : 1;
    const int steps = scaled(25, 60);
    int deeds[16] = {};
    QHash<int, int> finals;
    for (quint32 seed = first; seed < first + count; ++seed) {
        OutboxModel model(seed);
        for (int i = 0; i < steps; ++i)
            model.step();
        const auto holds = [&model, seed](const char *when) {
            const QList<std::pair<const char *, QString>> answers{
                {"I1", model.i1NothingTwice()}, {"I2", model.i2AcceptedIsThere()}, {"I3", model.i3RefusedIsNotThere()},
                {"I4", model.i4UnsureIsAtMostOnce()}, {"I5", model.i5NothingAcknowledgedIsLost()}, {"I6", model.i6OrderIsKept()},
                {"A1 one key", model.oneKeyPerText()}, {"R8 opt-out", model.nothingBeginsAfterAnOptOut()}};
            for (const auto &[name, broken] : answers)
                QVERIFY2(broken.isEmpty(), qPrintable(QStringLiteral("seed %1 %2, %3: %4").arg(seed).arg(QLatin1String(when), QLatin1String(name), broken)));
        };
        holds("on the way");
        if (QTest::currentTestFailed())
            return;
        model.drain();
        holds("in the end");
        if (QTest::currentTestFailed())
            return;
        const QString forgotten = model.nothingIsForgotten();
        QVERIFY2(forgotten.isEmpty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(forgotten)));
        for (int i = 0; i < 16; ++i)
            deeds[i] += model.deeds[i];
        for (auto it = model.finals.cbegin(); it != model.finals.cend(); ++it)
            finals[it.key()] += it.value();
    }
    if (!chosen.isEmpty())
        return;
    // A schedule that never reaches a state proves nothing about it.
    for (int deed = 0; deed < 13; ++deed)
        QVERIFY2(deeds[deed] > 0, qPrintable(QString::number(deed)));
    for (const OutboxState state : {OutboxState::Held, OutboxState::Accepted, OutboxState::Delivered, OutboxState::Undelivered, OutboxState::Rejected,
                                    OutboxState::Unknown, OutboxState::Cancelled, OutboxState::DecidedSent, OutboxState::DecidedResent,
                                    OutboxState::DecidedDropped})
        QVERIFY2(finals.value(int(state)) > 0, qPrintable(QString::number(int(state))));
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestOutboxModel)
#include "test_outboxmodel.moc"
