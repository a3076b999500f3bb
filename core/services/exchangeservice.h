// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customerfilter.h"
#include "exchange/customertext.h"
#include "exchange/transcript.h"
#include "services/importplan.h"
#include "services/settingsservice.h"

#include <QThreadPool>

#include <atomic>
#include <optional>

namespace heliograph {

namespace imports {
struct Surroundings;
}

/// How conversations stand in a file.
struct ConversationFile {
    QByteArray head;  ///< before the first
    std::function<QByteArray(const exchange::ExportedConversation &)> one; ///< called in the service's thread
    bool mark = false; ///< begins a table with a byte order mark, for spreadsheets
    exchange::TranscriptChoices choices; ///< for the audit trail
};

/// Customers from files and to files, and conversations to files. Work is done in a thread of its own, one after the other.
class ExchangeService : public QObject
{
    Q_OBJECT
public:
    ExchangeService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent = nullptr);
    ~ExchangeService() override; ///< breaks off what runs; an import goes on with resume()

    /// `form`: as a person said; guessed without. InvalidArgument "file:empty" "file:encoding"; NotFound "file:absent"; Io.
    Async<ImportPreview> preview(const QString &file, const std::optional<exchange::FileForm> &form = std::nullopt);
    /// Everything that run() would do, and nothing of it is done.
    Async<ImportReport> check(const QString &file, const ImportPlan &plan, const ImportSink &sink = {});
    /// In small commits, each with how far it came: after a crash resume() goes on. Conflict "file:changed".
    Async<ImportReport> run(const QString &file, const ImportPlan &plan, const ImportSink &sink = {});
    Async<ImportReport> resume(qint64 runId, const ImportSink &sink = {});
    /// The run of this very file that a crash broke off; NotFound.
    Async<ImportRun> unfinished(const QString &file);
    Async<QList<ImportRun>> runs(int limit);
    /// Puts back every customer that nobody changed since. Opt-outs stay.
    Async<ImportRun> undo(qint64 runId);
    /// A table of the rows that do not go in as they stand, with line and reason before each. How many rows.
    Async<int> saveProblems(const QString &file, const ImportPlan &plan, const QString &target,
                            const std::function<QString(const exchange::Problem &)> &words);
    /// How many customers. `mark`: begins a table with a byte order mark, for spreadsheets.
    Async<int> exportTo(const QString &file, exchange::ExportFormat format, const CustomerQuery &query = {}, bool mark = false);
    /// How many conversations; one that is gone by now is left out, and none is NotFound. The audit trail names each of them.
    Async<int> exportConversations(const QString &file, const QList<qint64> &ids, const ConversationFile &form);
    /// Breaks off what runs. What an import has taken in stays, and can be gone on with or undone.
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total); ///< total 0: unknown

private:
    template<typename T>
    Async<T> inThread(std::function<Result<T>(const imports::Surroundings &)> work);
    store::Store &m_store;
    SettingsService &m_settings;
    Clock &m_clock;
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_closing = false;
    QThreadPool m_thread;
};

} // namespace heliograph
