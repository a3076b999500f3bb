// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "sms/segments.h"

#include <QTest>

#include <cstdlib>

using namespace heliograph::sms;
using namespace Qt::StringLiterals;

// Containers of Qt allocate with malloc, everything else through operator new, which calls malloc: counting here sees
// both. Sanitizers bring their own malloc; there the count is not taken.
#if !defined(__SANITIZE_ADDRESS__) && defined(__GLIBC__)
#define COUNTS_ALLOCATIONS
static thread_local int allocations = 0;
extern "C" {
void *__libc_malloc(size_t);
void *__libc_calloc(size_t, size_t);
void *__libc_realloc(void *, size_t);
void *malloc(size_t size)
{
    ++allocations;
    return __libc_malloc(size);
}
void *calloc(size_t count, size_t size)
{
    ++allocations;
    return __libc_calloc(count, size);
}
void *realloc(void *at, size_t size)
{
    ++allocations;
    return __libc_realloc(at, size);
}
}
#endif

class TestAllocations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGsmPathAllocatesOnlyItsResult();
};

void TestAllocations::theGsmPathAllocatesOnlyItsResult()
{
#ifdef COUNTS_ALLOCATIONS
    const auto count = [](auto fn) {
        const int before = allocations;
        fn();
        return allocations - before;
    };
    // The counter sees what it should.
    QCOMPARE(count([] { (void)QString(100, u'a'); }), 1);
    QCOMPARE(count([] { ::operator delete(::operator new(8)); }), 1);

    const QString texts[] = {QString(160, u'a'), QString(1'600, u'a'), u"[\u20ac\r\n"_s.repeated(400), u"one two\r\n"_s.repeated(75)};
    Segments reused;
    for (const Split split : {Split::Pair, Split::Cluster, Split::Words}) {
        const Rules rules{.split = split};
        for (const QString &text : texts) {
            // One list of splits, made in one piece.
            QCOMPARE(count([&] { (void)measure(text, rules); }), 1);
            measure(text, rules, reused);
            QCOMPARE(count([&] { measure(text, rules, reused); }), 0);
        }
    }
    // A million recipients: one result for all of them.
    QCOMPARE(count([&] {
                 for (int i = 0; i < 1'000; ++i)
                     measure(texts[i % 4], {}, reused);
             }), 0);
#else
    QSKIP("the sanitizer's malloc is not counted");
#endif
}

QTEST_APPLESS_MAIN(TestAllocations)
#include "test_allocations.moc"
