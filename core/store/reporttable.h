// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/figures.h"
#include "domain/result.h"

#include <QHash>

namespace heliograph::store {

class Connection;

/// Aggregates of a stretch of time. What is read grows with what happened in it, what is kept with the different lengths of time.
class ReportTable
{
public:
    explicit ReportTable(Connection &c) : m_c(c) {}
    struct Slice {
        qint64 from = 0, until = 0; ///< epoch ms, the end not included
        QString agent;              ///< empty: everybody's
        QString account;            ///< empty: all; else its texts and codes, and the conversations that a text went through it in
        GroupBy by = GroupBy::Day;
    };
    /// By the group as it is stored: an agent's name, an account's id, a region (empty: not known), the quarter of an hour since the
    /// epoch for Hour (every zone's hour begins with one); for Day everything is one. For Provider without conversations.
    Result<QHash<QString, Figures>> figures(const Slice &slice) const;

private:
    Connection &m_c;
};

} // namespace heliograph::store
