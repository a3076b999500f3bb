// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/connection.h"

#include <QCryptographicHash>

/// An entry of the trail to the byte, as its hash was taken.
namespace heliograph::store {

struct StoredEntry {
    qint64 seq = 0, at = 0;
    QString actor, action, object, details; ///< details as stored: hashed to the byte, never parsed and written again
    QByteArray previous, hash;
};

inline constexpr char16_t kEntryColumns[] = u"seq, at, actor, action, object, details, previous, hash";

inline StoredEntry readEntry(const Statement &row)
{
    return StoredEntry{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.blob(6), row.blob(7)};
}

/// SHA-256 over seq, at, actor, action, object, details (compact JSON), previous; each as "<bytes>:" and its UTF-8 bytes,
/// so that no field can flow into the next.
inline QByteArray hashOf(const StoredEntry &entry, qint64 seq)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &bytes) {
        hash.addData(QByteArray::number(bytes.size()) + ':');
        hash.addData(bytes);
    };
    add(QByteArray::number(seq));
    add(QByteArray::number(entry.at));
    add(entry.actor.toUtf8());
    add(entry.action.toUtf8());
    add(entry.object.toUtf8());
    add(entry.details.toUtf8());
    add(entry.previous);
    return hash.result();
}

} // namespace heliograph::store
