// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>
#include <type_traits>
#include <unordered_map>

struct sqlite3;
class QSqlError;
class QThread;

namespace heliograph::store {

/// A bound value. Text is never NULL and always well-formed: NUL and lone surrogates become U+FFFD, because
/// SQLite would pair a lone surrogate with whatever follows it.
class Value
{
public:
    Value(const QString &text);
    Value(const QByteArray &blob) : m_value(blob.isNull() ? QByteArray("", 0) : blob) {}
    Value(const QJsonObject &json); ///< compact JSON; empty object: empty text
    Value(const QList<qint64> &ids);    ///< of any length, for `IN (SELECT value FROM json_each(?))`
    Value(const QStringList &texts);    ///< the same
    template<typename T>
        requires std::is_integral_v<T> || std::is_enum_v<T>
    Value(T number) : m_value(QVariant::fromValue(static_cast<qint64>(number))) {}
    [[nodiscard]] const QVariant &variant() const { return m_value; }

private:
    QVariant m_value;
};

class Connection;

/// One use of a prepared statement. Whatever happens, it is finished when this goes out of scope: an open SELECT
/// would keep the write-ahead log from being reset.
class Statement
{
public:
    Statement(Connection &connection, const QString &sql, const QList<Value> &values = {});
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Status run();        ///< executes
    Result<bool> next(); ///< executes at first, then steps
    [[nodiscard]] int changed() const { return m_query->numRowsAffected(); }
    [[nodiscard]] qint64 lastId() const { return m_query->lastInsertId().toLongLong(); }

    [[nodiscard]] qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] int number(int column) const { return m_query->value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return m_query->value(column).toInt() != 0; }
    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] QJsonObject json(int column) const;
    template<typename E>
    [[nodiscard]] E as(int column) const { return static_cast<E>(m_query->value(column).toInt()); }

private:
    Connection &m_connection;
    QSqlQuery *m_query = nullptr;
    bool *m_inUse = nullptr;               ///< the cache's mark; nullptr: m_own
    std::unique_ptr<QSqlQuery> m_own;      ///< the same SQL was in use further up
    std::optional<Error> m_failed;
    bool m_ran = false;
};

/// A message whose words go into the search index at the end of its group.
struct IndexEntry {
    qint64 id = 0;
    QString body;
    QString meta;
};

/// What units leave for the end of their group: FTS5 writes a segment at every savepoint, so its inserts wait until
/// all savepoints of the group are released.
struct Deferred {
    QList<IndexEntry> messages;
    QList<qint64> customers;
};

/// One SQLite connection, used only in the thread that opened it.
class Connection
{
public:
    enum class Mode {
        Write, ///< WAL, synchronous FULL; the only one that checkpoints
        Read,  ///< opened read-only, query_only, never checkpoints
        Copy,  ///< opened read-only; VACUUM INTO, which query_only forbids
        Plain, ///< a file nobody else has open: a copy being made or checked; no WAL
    };
    /// Blocks. The pragmas are read back: StoreUnavailable when one did not take.
    static Result<std::unique_ptr<Connection>> open(const QString &file, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Status exec(const QString &sql, const QList<Value> &values = {});
    Result<int> change(const QString &sql, const QList<Value> &values);    ///< rows changed
    Result<qint64> insert(const QString &sql, const QList<Value> &values); ///< rowid given
    Result<qint64> integer(const QString &sql, const QList<Value> &values = {}); ///< first column; NotFound
    Result<QString> text(const QString &sql, const QList<Value> &values = {});   ///< first column; NotFound

    template<typename T>
    Result<T> one(const QString &sql, const QList<Value> &values, T (*read)(const Statement &))
    {
        Statement statement(*this, sql, values);
        const Result<bool> row = statement.next();
        if (!row)
            return tl::unexpected<Error>(row.error());
        if (!*row)
            return fail(ErrorCode::NotFound);
        return read(statement);
    }
    template<typename T>
    Result<QList<T>> all(const QString &sql, const QList<Value> &values, T (*read)(const Statement &))
    {
        Statement statement(*this, sql, values);
        QList<T> list;
        for (;;) {
            const Result<bool> row = statement.next();
            if (!row)
                return tl::unexpected<Error>(row.error());
            if (!*row)
                return list;
            list.append(read(statement));
        }
    }

    /// False after SQLite rolled the whole transaction back by itself (disk full, I/O error).
    [[nodiscard]] bool inTransaction() const;
    /// Statements not reset: 0 between calls.
    [[nodiscard]] int openStatements() const;
    [[nodiscard]] Error error(const QSqlError &error);
    /// SQLite called the file malformed at least once.
    [[nodiscard]] bool metDamage() const { return m_metDamage; }

    Deferred deferred;

private:
    Connection() = default;
    friend class Statement;
    struct Prepared {
        std::unique_ptr<QSqlQuery> query;
        bool inUse = false;
    };
    Status configure(Mode mode);
    Status pragma(const QString &name, const QString &value, const QString &expected);
    void assertOwner() const;
    QString m_name;
    QSqlDatabase m_db;
    sqlite3 *m_handle = nullptr;
    const QThread *m_owner = nullptr;
    bool m_metDamage = false;
    std::unordered_map<QString, Prepared> m_prepared;
};

} // namespace heliograph::store
