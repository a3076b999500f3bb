// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzzinput.h"
#include "store/searchtext.h"

#include <QList>

#include <sqlite3.h>

using namespace heliograph::fuzz;
using namespace heliograph::store;

namespace {

/// A real index, so that what was typed is never a syntax error of it.
sqlite3_stmt *searching()
{
    sqlite3 *db = nullptr;
    must(sqlite3_open(":memory:", &db) == SQLITE_OK);
    registerSearchFunctions(db);
    must(sqlite3_exec(db, "CREATE VIRTUAL TABLE s USING fts5(body, meta, prefix='2 3', tokenize=\"unicode61 remove_diacritics 2\");"
                          "INSERT INTO s VALUES('hello body world', 't1 a7 w3')", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_stmt *statement = nullptr;
    must(sqlite3_prepare_v2(db, "SELECT count(*) FROM s WHERE s MATCH ?", -1, &statement, nullptr) == SQLITE_OK);
    return statement;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static sqlite3_stmt *statement = searching();
    const Input input(data, size);
    const QString text = input.text();
    const SearchTerms terms = searchTerms(text);
    for (const bool cut : {false, true}) {
        const QString match = terms.match(cut);
        must(match.isEmpty() == terms.terms.isEmpty());
        if (match.isEmpty())
            continue;
        const QByteArray utf8 = match.toUtf8();
        sqlite3_bind_text(statement, 1, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
        must(sqlite3_step(statement) == SQLITE_ROW);
        sqlite3_reset(statement);
    }
    (void)terms.longPrefix();
    (void)snippet(text, terms);
    (void)snippet(QStringLiteral("hello body world"), terms);
    (void)searchText(text);
    (void)folded(text);
    (void)agentToken(text);
    return 0;
}
