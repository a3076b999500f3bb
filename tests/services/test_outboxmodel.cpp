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
    void schedulesKeepTheInvariants_data();
    void schedulesKeepTheInvariants();
    void everyDeedAndStateWasReached();

private:
    static constexpr quint32 kPerRow = 50; ///< Qt Test gives one function five minutes
    int m_deeds[16] = {};
    QHash<int, int> m_finals;
    int m_failedOver = 0;
};

void TestOutboxModel::schedulesKeepTheInvariants_data()
{
    QTest::addColumn<quint32>("first");
    QTest::addColumn<quint32>("count");
    if (const QByteArray chosen = qgetenv("HELIOGRAPH_MODEL_SEED"); !chosen.isEmpty()) {
        QTest::newRow(chosen.constData()) << chosen.toUInt() << quint32(1);
        return;
    }
    for (quint32 first = 1; first < scaled<quint32>(100, 3'000); first += kPerRow)
        QTest::newRow(qPrintable(QStringLiteral("from seed %1").arg(first))) << first << kPerRow;
}

void TestOutboxModel::schedulesKeepTheInvariants()
{
    QFETCH(quint32, first);
    QFETCH(quint32, count);
    const int steps = scaled(25, 60);
    for (quint32 seed = first; seed < first + count; ++seed) {
        OutboxModel model(seed);
        for (int i = 0; i < steps; ++i)
            model.step();
        const auto holds = [&model, seed](const char *when) {
            const QList<std::pair<const char *, QString>> answers{
                {"I1", model.i1NothingTwice()}, {"fail-over", model.oneRequestThatMayHaveWorked()}, {"I2", model.i2AcceptedIsThere()}, {"I3", model.i3RefusedIsNotThere()},
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
            m_deeds[i] += model.deeds[i];
        m_failedOver += model.failedOver;
        for (auto it = model.finals.cbegin(); it != model.finals.cend(); ++it)
            m_finals[it.key()] += it.value();
    }
}

/// A schedule that never reaches a state proves nothing about it.
void TestOutboxModel::everyDeedAndStateWasReached()
{
    if (!qEnvironmentVariableIsEmpty("HELIOGRAPH_MODEL_SEED"))
        QSKIP("one schedule alone reaches little");
    for (int deed = 0; deed < 13; ++deed)
        QVERIFY2(m_deeds[deed] > 0, qPrintable(QString::number(deed)));
    QVERIFY2(m_failedOver > 0, "no text ever went to the other account");
    for (const OutboxState state : {OutboxState::Held, OutboxState::Accepted, OutboxState::Delivered, OutboxState::Undelivered, OutboxState::Rejected,
                                    OutboxState::Unknown, OutboxState::Cancelled, OutboxState::DecidedSent, OutboxState::DecidedResent,
                                    OutboxState::DecidedDropped})
        QVERIFY2(m_finals.value(int(state)) > 0, qPrintable(QString::number(int(state))));
}

} // namespace heliograph::test

QTEST_GUILESS_MAIN(heliograph::test::TestOutboxModel)
#include "test_outboxmodel.moc"
