// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/savedqueries.h"

#include "policy/customersearch.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
const QString kQueriesKey = u"contacts/filters"_s;
}

void SavedQueries::keepIn(const QString &iniFile)
{
    m_file = iniFile;
    m_all.clear();
    for (const QString &query : QSettings(m_file, QSettings::IniFormat).value(kQueriesKey).toStringList()) {
        const policy::CustomerSearch read = policy::readCustomerSearch(query);
        if (read.problems.isEmpty() && !read.filter.isEmpty() && !m_all.contains(query) && m_all.size() < kMost)
            m_all.append(query);
    }
}

void SavedQueries::add(const QString &query)
{
    if (query.isEmpty() || m_all.contains(query))
        return;
    m_all.append(query);
    if (m_all.size() > kMost)
        m_all.removeFirst();
    write();
}

void SavedQueries::remove(const QString &query)
{
    m_all.removeAll(query);
    write();
}

void SavedQueries::write() const
{
    if (!m_file.isEmpty())
        QSettings(m_file, QSettings::IniFormat).setValue(kQueriesKey, m_all);
}

} // namespace heliograph::ui
