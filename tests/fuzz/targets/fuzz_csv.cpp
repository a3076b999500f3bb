// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "exchange/csvtext.h"
#include "exchange/customerrow.h"
#include "exchange/filereader.h"
#include "fuzzinput.h"

#include <QBuffer>

using namespace heliograph;
using namespace heliograph::exchange;
using namespace heliograph::fuzz;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    Input input(data, size);
    QBuffer file(&input.bytes);
    file.open(QIODevice::ReadOnly);
    const auto form = readForm(file);
    if (!form)
        return 0;
    QList<Record> records;
    file.seek(0);
    FileReader reader(file, *form);
    qint64 line = 0;
    for (Record record; reader.next(record); records.append(record)) {
        must(record.line > line); // each row begins on a line of its own, in their order
        line = record.line;
        for (const QString &cell : record.cells) {
            must(cell.size() <= kLongestCell);
            must(unguarded(guarded(cell)) == cell);
        }
    }
    must(!reader.failed() && reader.bytesRead() == input.bytes.size());
    const Mapping mapping = guessMapping(records.mid(0, 20), form->cards, QStringLiteral("GB"));
    for (const Record &record : std::as_const(records)) {
        const CustomerRow row = readCustomer(record, mapping, QStringLiteral("GB"));
        must(row.rejected() || (!row.customer.name.isEmpty() && !row.customer.numbers.isEmpty()));
    }
    return 0;
}
