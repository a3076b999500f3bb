// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/result.h"

#include <QMultiHash>
#include <QStringList>

namespace heliograph::ctl {

/// `verified:yes country:GB label:vip "free text" before:2026-11-01`: terms that all have to hold, and words.
class Filter
{
public:
    /// `keys`: the terms that this list knows. InvalidArgument: another one, or a value that says nothing.
    static Result<Filter> read(const QStringList &words, const QStringList &keys);

    [[nodiscard]] QString text() const { return m_text.join(u' '); } ///< free words
    [[nodiscard]] bool has(const QString &key) const { return m_terms.contains(key); }
    [[nodiscard]] QStringList values(const QString &key) const { return m_terms.values(key); }
    /// Does `value` fit every term of this key? Without such a term: yes.
    [[nodiscard]] bool fits(const QString &key, const QString &value) const;
    [[nodiscard]] bool fits(const QString &key, bool value) const;
    /// `before:` and `after:`, days of the local calendar.
    [[nodiscard]] bool fitsTime(qint64 ms) const;

private:
    QMultiHash<QString, QString> m_terms;
    QStringList m_text;
};

} // namespace heliograph::ctl
