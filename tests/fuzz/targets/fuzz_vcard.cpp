// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/customerrow.h"
#include "exchange/vcardreader.h"
#include "fuzzinput.h"

using namespace heliograph;
using namespace heliograph::exchange;
using namespace heliograph::fuzz;

namespace {

QList<Record> read(const QString &text, qsizetype piece)
{
    VCardReader reader;
    for (qsizetype i = 0; i < text.size(); i += piece)
        reader.feed(text.mid(i, piece));
    reader.finish();
    QList<Record> records;
    for (Record record; reader.next(record);)
        records.append(record);
    return records;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Input input(data, size);
    const QString text = input.text();
    const QList<Record> whole = read(text, 1'000'000), pieces = read(text, 1 + (input.switches & 7));
    must(whole.size() == pieces.size());
    const Mapping mapping = guessMapping({}, true, {});
    for (qsizetype i = 0; i < whole.size(); ++i) {
        must(whole.at(i).cells == pieces.at(i).cells && whole.at(i).line == pieces.at(i).line && whole.at(i).fault == pieces.at(i).fault);
        must(whole.at(i).cells.size() == kColumns);
        const CustomerRow row = readCustomer(whole.at(i), mapping, QStringLiteral("GB"));
        must(row.rejected() || (!row.customer.name.isEmpty() && !row.customer.numbers.isEmpty()));
    }
    return 0;
}
