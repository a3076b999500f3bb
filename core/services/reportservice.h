// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/figures.h"
#include "policy/reportperiod.h"
#include "services/settingsservice.h"

#include <QThreadPool>

#include <atomic>

namespace heliograph {

struct ReportQuery {
    policy::ReportPeriod period;
    QString agent;      ///< empty: everybody
    QString account;    ///< empty: every provider
    GroupBy by = GroupBy::Day;
    friend bool operator==(const ReportQuery &, const ReportQuery &) = default;
};

struct Report {
    struct Row {
        QString key;    ///< Day: ISO date; Hour: "00" … "23"; Agent: name, empty: nobody; Provider: account; Country: region, empty: not known
        Figures figures;
    };
    ReportQuery query;
    QList<Row> rows;    ///< in the order of the key; a row for each day and each hour, for the others where there was something
    Figures total;
    Figures before;     ///< of the period before; of a running day, too, that whole period
};

/// Set from the outside, ends a reading early: ErrorCode::Cancelled.
using Dropped = std::shared_ptr<const std::atomic<bool>>;

/// Figures of whole days of the workspace's time zone. Read on the reader threads a few days at a time, so that nobody waits long
/// behind a report.
class ReportService : public QObject
{
    Q_OBJECT
public:
    ReportService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);
    ~ReportService() override; ///< waits for a file that is being written

    [[nodiscard]] QTimeZone zone() const;   ///< the workspace's; this computer's where none is set
    [[nodiscard]] QDate today() const;      ///< in that zone
    /// InvalidArgument as policy::checkPeriod(); Refused: who may not open the reports sees their own figures alone; Cancelled.
    Async<Report> read(const ReportQuery &query, const Dropped &dropped = {});
    Async<QStringList> agents();            ///< who has or had a conversation, by name
    /// A table for spreadsheets, each cell guarded against formulas, 0600, whole or not at all; audited. Refused, Io, DiskFull.
    Async<Done> save(const QString &file, const QList<QStringList> &rows, const ReportQuery &query);
    /// Audits that a report was written to a file by the caller (a picture of it).
    Async<Done> noteExport(const QString &form, const ReportQuery &query);

private:
    struct Reading;
    void step(const std::shared_ptr<Reading> &reading);
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
    QThreadPool m_thread;
};

} // namespace heliograph
