// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/auditmodel.h"

#include "ui/words/audit.h"

#include <QLocale>

#include <algorithm>

namespace heliograph::ui {

namespace {
constexpr int kEntryPage = 100;
constexpr int kFreshMs = 300;
} // namespace

AuditModel::AuditModel(AuditService &audit, ChangeFeed &changes, Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_audit(audit), m_clock(clock)
{
    m_fresh.setSingleShot(true);
    m_fresh.setInterval(kFreshMs);
    connect(&m_fresh, &QTimer::timeout, this, &AuditModel::readNewest);
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &all) {
        if (!std::any_of(all.begin(), all.end(), [](const Change &change) { return change.kind == Change::Kind::Audit; }))
            return;
        m_stale = true;
        if (m_inSight && !m_fresh.isActive())
            m_fresh.start();
    });
}

void AuditModel::setInSight(bool inSight)
{
    m_inSight = inSight;
    if (inSight && m_stale)
        m_rows.isEmpty() ? begin() : readNewest();
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    m_filter = filter;
    m_stale = true;
    ++m_generation; // what is under way answers another question
    if (m_inSight)
        begin();
}

void AuditModel::begin()
{
    m_stale = false;
    ++m_generation;
    m_reading = false;
    beginResetModel();
    m_rows.clear();
    m_next = 0;
    endResetModel();
    m_wanted = kEntryPage;
    read();
}

void AuditModel::read()
{
    m_reading = true;
    Q_EMIT progressed();
    whenDone(m_audit.window(m_filter, m_next, m_wanted), this, [this, generation = m_generation](const Result<AuditWindow> &window) {
        if (generation != m_generation)
            return;
        m_reading = false;
        if (window)
            return take(*window);
        m_next = 0;
        Q_EMIT progressed();
        Q_EMIT failed(window.error());
    });
}

void AuditModel::take(const AuditWindow &window)
{
    m_next = window.next;
    m_wanted -= int(window.entries.size());
    if (!window.entries.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + window.entries.size()) - 1);
        m_rows += window.entries;
        endInsertRows();
    }
    if (m_wanted > 0 && m_next != 0)
        return read();
    Q_EMIT progressed();
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next != 0 && !m_reading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted = kEntryPage;
    read();
}

void AuditModel::readNewest()
{
    if (!m_inSight || m_reading)
        return;
    m_stale = false;
    whenDone(m_audit.window(m_filter, 0, kEntryPage), this, [this, generation = m_generation](const Result<AuditWindow> &window) {
        if (!window || generation != m_generation || m_reading)
            return;
        const qint64 top = m_rows.isEmpty() ? 0 : m_rows.first().seq;
        const auto old = std::find_if(window->entries.begin(), window->entries.end(), [top](const AuditEntry &entry) { return entry.seq <= top; });
        const auto fresh = old - window->entries.begin();
        if (fresh == window->entries.size() && fresh == kEntryPage)
            return begin(); // there may be more between them
        if (fresh == 0)
            return;
        beginInsertRows({}, 0, int(fresh) - 1);
        m_rows = window->entries.first(fresh) + m_rows;
        endInsertRows();
        Q_EMIT progressed();
    });
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const AuditEntry &entry = m_rows.at(index.row());
    switch (index.column()) {
    case Entry: return QLocale().toString(entry.seq);
    case When: return words::when(entry.at, m_clock.nowMs());
    case Who: return entry.actor.isEmpty() ? tr("The desk") : entry.actor;
    case What: return words::auditAction(entry.action);
    case About: return words::auditAbout(entry);
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Entry: return tr("Entry", "of the audit trail");
    case When: return tr("When");
    case Who: return tr("Who");
    case What: return tr("What");
    case About: return tr("About");
    }
    return {};
}

} // namespace heliograph::ui
