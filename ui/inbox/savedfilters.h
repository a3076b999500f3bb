// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/inbox.h"

#include <QList>

namespace heliograph::ui {

/// Filters that somebody keeps for the lists, in the window's ini file. Each is kept once; the newest is last.
class SavedFilters
{
public:
    static constexpr int kMost = 20;
    /// Reads what is kept there; from then on every change is written at once. Without a file they live as long as the window.
    void keepIn(const QString &iniFile);
    [[nodiscard]] const QList<ConversationFilter> &all() const { return m_all; }
    [[nodiscard]] bool contains(const ConversationFilter &filter) const { return m_all.contains(filter); }
    void add(const ConversationFilter &filter); ///< beyond kMost the oldest goes
    void remove(const ConversationFilter &filter);

private:
    void write() const;
    QList<ConversationFilter> m_all;
    QString m_file;
};

} // namespace heliograph::ui
