// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/async.h"
#include "domain/inorder.h"

#include <QTest>

using namespace heliograph;

class TestInOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOlderAnswerNeverComesLast();
    void answersInOrderAreAllHeard();
    void itsOwnerMayBeGone();

private:
    using Question = QPromise<Result<int>>;
    static void answer(Question &question, int value)
    {
        question.addResult(value);
        question.finish();
    }
};

void TestInOrder::anOlderAnswerNeverComesLast()
{
    InOrder inOrder;
    Question first, second;
    first.start();
    second.start();
    QList<int> heard;
    const auto hear = [&heard](const Result<int> &value) { heard.append(*value); };
    whenDone(first.future(), this, inOrder.of(hear));
    whenDone(second.future(), this, inOrder.of(hear));
    answer(second, 2);
    QTRY_COMPARE(heard, QList{2});
    answer(first, 1);
    QTest::qWait(20);
    QCOMPARE(heard, QList{2});
}

void TestInOrder::answersInOrderAreAllHeard()
{
    InOrder inOrder;
    Question questions[3];
    QList<int> heard;
    for (Question &question : questions) {
        question.start();
        whenDone(question.future(), this, inOrder.of([&heard](const Result<int> &value) { heard.append(*value); }));
    }
    for (int i = 0; i < 3; ++i)
        answer(questions[i], i);
    QTRY_COMPARE(heard, (QList{0, 1, 2}));
}

void TestInOrder::itsOwnerMayBeGone()
{
    auto inOrder = std::make_unique<InOrder>();
    Question question;
    question.start();
    int heard = 0;
    whenDone(question.future(), this, inOrder->of([&heard](const Result<int> &value) { heard = *value; }));
    inOrder.reset();
    answer(question, 7);
    QTRY_COMPARE(heard, 7);
}

QTEST_GUILESS_MAIN(TestInOrder)
#include "test_inorder.moc"
