// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"

#include "store/searchtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>

namespace heliograph::store {

namespace {

QString wellFormed(const QString &text)
{
    qsizetype at = 0;
    const auto bad = [&text](qsizetype i) {
        const QChar c = text.at(i);
        if (c.isNull())
            return true;
        if (c.isHighSurrogate())
            return i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate();
        return c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
    };
    while (at < text.size() && !bad(at))
        ++at;
    if (at == text.size())
        return text.isNull() ? QStringLiteral("") : text;
    QString clean = text;
    for (; at < text.size(); ++at) {
        if (bad(at))
            clean[at] = QChar::ReplacementCharacter;
    }
    return clean;
}

ErrorCode codeFor(int sqlite)
{
    switch (sqlite & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_IOERR: return ErrorCode::Io;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return ErrorCode::StoreDamaged;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::StoreUnavailable;
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_TOOBIG: return ErrorCode::InvalidArgument;
    default: return ErrorCode::Internal;
    }
}

} // namespace

Value::Value(const QString &text) : m_value(wellFormed(text)) {}

Value::Value(const QJsonObject &json)
    : m_value(json.isEmpty() ? QStringLiteral("")
                             : wellFormed(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact))))
{
}

Value::Value(const QList<qint64> &ids)
{
    QJsonArray list;
    for (const qint64 id : ids)
        list.append(id);
    m_value = QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Value::Value(const QStringList &texts)
    : m_value(wellFormed(QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact))))
{
}

Statement::Statement(Connection &connection, const QString &sql, const QList<Value> &values)
    : m_connection(connection)
{
    connection.assertOwner();
    auto &entry = connection.m_prepared[sql];
    if (!entry.query || entry.inUse) {
        auto query = std::make_unique<QSqlQuery>(connection.m_db);
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            m_failed = connection.error(query->lastError());
            m_own = std::move(query);
            m_query = m_own.get();
            return;
        }
        if (entry.inUse)
            m_own = std::move(query);
        else
            entry.query = std::move(query);
    }
    if (m_own) {
        m_query = m_own.get();
    } else {
        m_query = entry.query.get();
        m_inUse = &entry.inUse;
        entry.inUse = true;
    }
    int position = 0;
    for (const Value &value : values)
        m_query->bindValue(position++, value.variant());
}

Statement::~Statement()
{
    m_query->finish();
    if (m_inUse)
        *m_inUse = false;
}

Status Statement::run()
{
    m_ran = true;
    if (m_failed)
        return tl::unexpected<Error>(*m_failed);
    if (!m_query->exec())
        return tl::unexpected<Error>(m_connection.error(m_query->lastError()));
    return Done{};
}

Result<bool> Statement::next()
{
    if (!m_ran) {
        if (const Status ran = run(); !ran)
            return tl::unexpected<Error>(ran.error());
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        return tl::unexpected<Error>(m_connection.error(m_query->lastError()));
    return false;
}

QJsonObject Statement::json(int column) const
{
    const QString stored = text(column);
    return stored.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(stored.toUtf8()).object();
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &file, Mode mode)
{
    static std::atomic<int> serial = 0;
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_owner = QThread::currentThread();
    connection->m_name = QStringLiteral("heliograph-store-%1").arg(serial.fetch_add(1));
    connection->m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection->m_name);
    connection->m_db.setDatabaseName(file);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (mode == Mode::Read || mode == Mode::Copy)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection->m_db.setConnectOptions(options);
    if (!connection->m_db.open()) {
        const Error error = connection->error(connection->m_db.lastError());
        return tl::unexpected<Error>(error);
    }
    connection->m_handle = *static_cast<sqlite3 **>(connection->m_db.driver()->handle().data());
    sqlite3_extended_result_codes(connection->m_handle, 1);
    if (const Status ok = connection->configure(mode); !ok)
        return tl::unexpected<Error>(ok.error());
    return connection;
}

Connection::~Connection()
{
    m_prepared.clear();
    m_handle = nullptr;
    if (m_db.isOpen())
        m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Status Connection::pragma(const QString &name, const QString &value, const QString &expected)
{
    if (const Status set = exec(QStringLiteral("PRAGMA %1=%2").arg(name, value)); !set)
        return set;
    const Result<QString> now = text(QStringLiteral("PRAGMA ") + name);
    if (!now)
        return tl::unexpected<Error>(now.error());
    if (*now != expected)
        return fail(ErrorCode::StoreUnavailable, QStringLiteral("pragma:") + name);
    return Done{};
}

Status Connection::configure(Mode mode)
{
    registerSearchFunctions(m_handle);
    struct Setting { QString name, value, expected; };
    QList<Setting> settings{
        {QStringLiteral("foreign_keys"), QStringLiteral("ON"), QStringLiteral("1")},
        {QStringLiteral("trusted_schema"), QStringLiteral("OFF"), QStringLiteral("0")},
        {QStringLiteral("temp_store"), QStringLiteral("MEMORY"), QStringLiteral("2")},
        {QStringLiteral("mmap_size"), QStringLiteral("0"), QStringLiteral("0")},
        {QStringLiteral("cell_size_check"), QStringLiteral("ON"), QStringLiteral("1")},
    };
    switch (mode) {
    case Mode::Write:
        settings += {{QStringLiteral("page_size"), QStringLiteral("8192"), QStringLiteral("8192")},
                     {QStringLiteral("journal_mode"), QStringLiteral("WAL"), QStringLiteral("wal")},
                     {QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2")},
                     {QStringLiteral("cache_size"), QStringLiteral("-16384"), QStringLiteral("-16384")},
                     {QStringLiteral("wal_autocheckpoint"), QStringLiteral("1000"), QStringLiteral("1000")},
                     {QStringLiteral("journal_size_limit"), QStringLiteral("33554432"), QStringLiteral("33554432")}};
        break;
    case Mode::Read:
        settings += {{QStringLiteral("query_only"), QStringLiteral("ON"), QStringLiteral("1")},
                     {QStringLiteral("cache_size"), QStringLiteral("-8192"), QStringLiteral("-8192")},
                     {QStringLiteral("wal_autocheckpoint"), QStringLiteral("0"), QStringLiteral("0")}};
        break;
    case Mode::Copy:
        settings += {{QStringLiteral("wal_autocheckpoint"), QStringLiteral("0"), QStringLiteral("0")}};
        break;
    case Mode::Plain:
        settings += {{QStringLiteral("page_size"), QStringLiteral("8192"), QStringLiteral("8192")},
                     {QStringLiteral("synchronous"), QStringLiteral("FULL"), QStringLiteral("2")}};
        break;
    }
    for (const Setting &setting : std::as_const(settings)) {
        if (const Status ok = pragma(setting.name, setting.value, setting.expected); !ok)
            return ok;
    }
    return Done{};
}

Status Connection::exec(const QString &sql, const QList<Value> &values)
{
    Statement statement(*this, sql, values);
    return statement.run();
}

Result<int> Connection::change(const QString &sql, const QList<Value> &values)
{
    Statement statement(*this, sql, values);
    return statement.run().map([&statement](const Done &) { return statement.changed(); });
}

Result<qint64> Connection::insert(const QString &sql, const QList<Value> &values)
{
    Statement statement(*this, sql, values);
    return statement.run().map([&statement](const Done &) { return statement.lastId(); });
}

Result<qint64> Connection::integer(const QString &sql, const QList<Value> &values)
{
    return one<qint64>(sql, values, [](const Statement &row) { return row.integer(0); });
}

Result<QString> Connection::text(const QString &sql, const QList<Value> &values)
{
    return one<QString>(sql, values, [](const Statement &row) { return row.text(0); });
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

int Connection::openStatements() const
{
    // Ours only: FTS5 keeps a reader of its own open until the transaction ends.
    return int(std::count_if(m_prepared.cbegin(), m_prepared.cend(),
                             [](const auto &entry) { return entry.second.query && entry.second.query->isActive(); }));
}

Error Connection::error(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    m_metDamage = m_metDamage || codeFor(code) == ErrorCode::StoreDamaged;
    return Error{codeFor(code), QStringLiteral("sqlite:%1").arg(code)};
}

void Connection::assertOwner() const
{
    Q_ASSERT_X(QThread::currentThread() == m_owner, "store", "a connection is used only in its own thread");
}

} // namespace heliograph::store
