// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace heliograph::ui {

/// Queries that somebody keeps for the list of customers, as they are written, in the window's ini file. Each is kept once; the
/// newest is last.
class SavedQueries
{
public:
    static constexpr int kMost = 20;
    /// Reads what is kept there; from then on every change is written at once. Without a file they live as long as the window.
    void keepIn(const QString &iniFile);
    [[nodiscard]] const QStringList &all() const { return m_all; }
    void add(const QString &query); ///< beyond kMost the oldest goes
    void remove(const QString &query);

private:
    void write() const;
    QStringList m_all;
    QString m_file;
};

} // namespace heliograph::ui
