// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/importwork.h"

#include "services/importrows.h"
#include "services/timeline.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>

#include <memory>

namespace heliograph::imports {

namespace {

constexpr int kBatch = 100;          ///< rows in one commit: a few hundredths of a second
constexpr qsizetype kPreviewRecords = 50;
constexpr qsizetype kShownCells = 12; ///< of a row with a problem
constexpr qsizetype kShownUnits = 120;

struct Row {
    exchange::Record record;
    exchange::CustomerRow read;
    qint64 repeatedLine = 0;
};

Result<std::unique_ptr<QFile>> opened(const QString &name)
{
    auto file = std::make_unique<QFile>(name);
    if (!file->exists())
        return fail(ErrorCode::NotFound, QStringLiteral("file:absent"));
    if (!file->open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("file:read"));
    return file;
}

Result<QByteArray> digestOf(const QString &name)
{
    auto file = opened(name);
    if (!file)
        return tl::unexpected<Error>(file.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(file->get()))
        return fail(ErrorCode::Io, QStringLiteral("file:read"));
    return hash.result();
}

/// One pass over a file.
class Pass
{
public:
    Pass(const Surroundings &s, const ImportPlan &plan, const ImportSink &sink, ImportRun run) : m_s(s), m_plan(plan), m_sink(sink)
    {
        m_report.run = std::move(run);
    }

    Result<ImportReport> over(QFile &file)
    {
        exchange::FileReader reader(file, m_plan.form);
        exchange::Record record;
        bool heading = m_plan.mapping.hasHeading;
        const int resumeAt = m_report.run.counts.read;
        for (int ordinal = 0; reader.next(record);) {
            if (std::exchange(heading, false))
                continue;
            Row row{record, exchange::readCustomer(record, m_plan.mapping, m_s.home), 0};
            const bool past = ordinal++ < resumeAt;
            row.repeatedLine = meet(row.read);
            if (past) {
                tell(row.record, row.read.problems);
                continue;
            }
            m_rows.append(std::move(row));
            if (m_rows.size() < kBatch)
                continue;
            if (const Status ok = flush(); !ok)
                return tl::unexpected<Error>(ok.error());
            m_s.progress(reader.bytesRead(), file.size());
            if (m_s.cancelled)
                return end(ImportState::Stopped);
        }
        if (reader.failed())
            return fail(ErrorCode::Io, QStringLiteral("file:read"));
        if (const Status ok = flush(); !ok)
            return tl::unexpected<Error>(ok.error());
        return end(ImportState::Done);
    }

private:
    [[nodiscard]] bool dry() const { return m_report.run.id == 0; }

    /// The line that one of its numbers was on before; 0: none was.
    qint64 meet(const exchange::CustomerRow &row)
    {
        qint64 line = 0;
        if (row.rejected())
            return line;
        for (const ContactPoint &number : row.customer.numbers) {
            qint64 &seen = m_seen[number.e164.mid(1).toULongLong()];
            line = line > 0 ? line : seen;
            seen = seen > 0 ? seen : row.line;
        }
        return line;
    }

    void tell(const exchange::Record &record, const QList<exchange::Problem> &problems)
    {
        if (problems.isEmpty())
            return;
        ++m_report.problems;
        const ImportProblem problem{record.line, record.cells, problems};
        if (m_report.first.size() < kShownProblems) {
            QStringList shown;
            for (const QString &cell : record.cells.mid(0, kShownCells))
                shown.append(cell.left(kShownUnits));
            m_report.first.append({record.line, shown, problems});
        }
        if (m_sink)
            m_sink(problem);
    }

    Status flush()
    {
        if (m_rows.isEmpty())
            return Done{};
        const auto decided = dry() ? m_s.store.read([this](const store::View &view) { return decideAll(view); }).result()
                                   : m_s.store.write([this](store::Unit &unit) { return storeAll(unit); }).result();
        if (!decided)
            return tl::unexpected<Error>(decided.error());
        m_report.run = decided->run;
        for (qsizetype i = 0; i < m_rows.size(); ++i)
            tell(m_rows.at(i).record, decided->decisions.at(i).problems);
        m_rows.clear();
        return Done{};
    }

    struct Decided { ImportRun run; QList<Decision> decisions; };

    Result<Decided> decideAll(const store::View &view) const
    {
        Decided decided{m_report.run, {}};
        for (const Row &row : m_rows) {
            const auto decision = decide(view, row.read, m_plan.known, row.repeatedLine);
            if (!decision)
                return tl::unexpected<Error>(decision.error());
            ++decided.run.counts.read;
            count(decided.run.counts, *decision);
            decided.run.counts.optedOut += row.read.optedOut;
            decided.run.counts.consents += !row.read.consentSource.isEmpty() && (decision->act == Decision::Add || decision->act == Decision::Update);
            decided.decisions.append(*decision);
        }
        return decided;
    }

    Result<Decided> storeAll(store::Unit &unit) const
    {
        Decided decided{m_report.run, {}};
        for (const Row &row : m_rows) {
            ++decided.run.counts.read;
            const auto decision = storeRow(unit, row.read, m_plan.known, row.repeatedLine, decided.run, m_s.actor, m_s.nowMs);
            if (!decision)
                return tl::unexpected<Error>(decision.error());
            decided.decisions.append(*decision);
        }
        if (const Status ok = unit.imports.update(decided.run); !ok)
            return tl::unexpected<Error>(ok.error());
        return decided;
    }

    Result<ImportReport> end(ImportState state)
    {
        if (dry())
            return state == ImportState::Stopped ? Result<ImportReport>(fail(ErrorCode::Cancelled)) : Result<ImportReport>(m_report);
        ImportRun run = m_report.run;
        run.state = state;
        run.finishedAt = m_s.nowMs;
        const auto ended = m_s.store.write([&, run](store::Unit &unit) -> Status {
            if (const Status ok = unit.imports.update(run); !ok)
                return ok;
            return timeline::audit(unit, m_s.nowMs, m_s.actor, QStringLiteral("customers.imported"), QStringLiteral("import:%1").arg(run.id),
                                   {{QStringLiteral("added"), run.counts.added}, {QStringLiteral("updated"), run.counts.updated},
                                    {QStringLiteral("opted_out"), run.counts.optedOut}, {QStringLiteral("consents"), run.counts.consents}});
        }).result();
        if (!ended)
            return tl::unexpected<Error>(ended.error());
        m_report.run = run;
        return m_report;
    }

    const Surroundings &m_s;
    const ImportPlan &m_plan;
    const ImportSink &m_sink;
    ImportReport m_report;
    QList<Row> m_rows;
    QHash<quint64, qint64> m_seen; ///< digits of a number → the line it was first on
};

Result<ImportReport> passOver(const Surroundings &s, const QString &name, const ImportPlan &plan, const ImportSink &sink, const ImportRun &run)
{
    const auto file = opened(name);
    if (!file)
        return tl::unexpected<Error>(file.error());
    return Pass(s, plan, sink, run).over(**file);
}

} // namespace

Result<ImportPreview> preview(const QString &name, const QString &home, const std::optional<exchange::FileForm> &form)
{
    const auto digest = digestOf(name);
    auto file = opened(name);
    if (!file || !digest)
        return tl::unexpected<Error>(!file ? file.error() : digest.error());
    ImportPreview preview;
    preview.bytes = (*file)->size();
    preview.plan.digest = *digest;
    const auto guessed = form ? Result<exchange::FileForm>(*form) : exchange::readForm(**file);
    if (!guessed)
        return tl::unexpected<Error>(guessed.error());
    preview.plan.form = *guessed;
    if (!exchange::TextDecoder(guessed->encoding).valid())
        return fail(ErrorCode::InvalidArgument, QStringLiteral("file:encoding"));
    (*file)->seek(0);
    exchange::FileReader reader(**file, preview.plan.form);
    for (exchange::Record record; preview.first.size() < kPreviewRecords && reader.next(record);)
        preview.first.append(record);
    preview.plan.mapping = exchange::guessMapping(preview.first, guessed->cards, home);
    return preview;
}

Result<ImportReport> check(const Surroundings &s, const QString &file, const ImportPlan &plan, const ImportSink &sink)
{
    return passOver(s, file, plan, sink, {});
}

Result<ImportReport> begin(const Surroundings &s, const QString &file, const ImportPlan &plan, const ImportSink &sink)
{
    const auto digest = digestOf(file);
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    if (*digest != plan.digest)
        return fail(ErrorCode::Conflict, QStringLiteral("file:changed"));
    ImportRun run;
    run.at = s.nowMs;
    run.actor = s.actor;
    run.file = file;
    run.digest = *digest;
    run.plan = toJson(plan);
    const auto id = s.store.write([run](store::Unit &unit) { return unit.imports.insert(run); }).result();
    if (!id)
        return tl::unexpected<Error>(id.error());
    run.id = *id;
    return passOver(s, file, plan, sink, run);
}

Result<ImportReport> resume(const Surroundings &s, qint64 runId, const ImportSink &sink)
{
    auto run = s.store.read([runId](const store::View &view) { return view.imports.get(runId); }).result();
    if (!run)
        return tl::unexpected<Error>(run.error());
    if (run->state != ImportState::Running && run->state != ImportState::Stopped)
        return fail(ErrorCode::Conflict, QStringLiteral("state"));
    const auto digest = digestOf(run->file);
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    if (*digest != run->digest)
        return fail(ErrorCode::Conflict, QStringLiteral("file:changed"));
    run->state = ImportState::Running;
    return passOver(s, run->file, importPlan(*run), sink, *run);
}

Result<ImportRun> undo(const Surroundings &s, qint64 runId)
{
    auto run = s.store.read([runId](const store::View &view) { return view.imports.get(runId); }).result();
    if (!run)
        return run;
    if (run->state == ImportState::Undone)
        return fail(ErrorCode::Conflict, QStringLiteral("import:undone"));
    run->state = ImportState::Undoing;
    const int total = run->counts.added + run->counts.updated;
    for (bool more = true; more;) {
        struct Part { ImportRun run; bool more = true; };
        const auto part = s.store.write([&s, run = *run](store::Unit &unit) mutable -> Result<Part> {
            const auto rows = unit.imports.rows(run.id, kBatch);
            if (!rows)
                return tl::unexpected<Error>(rows.error());
            for (const store::ImportTable::Row &row : *rows) {
                const auto undone = undoRow(unit, run.id, row, s.actor, s.nowMs);
                if (!undone)
                    return tl::unexpected<Error>(undone.error());
                run.undone += *undone;
                run.kept += !*undone;
            }
            const bool left = rows->size() == kBatch;
            run.state = left ? ImportState::Undoing : ImportState::Undone;
            if (const Status ok = unit.imports.update(run); !ok)
                return tl::unexpected<Error>(ok.error());
            const Status told = left ? Status(Done{})
                                     : timeline::audit(unit, s.nowMs, s.actor, QStringLiteral("customers.import_undone"), QStringLiteral("import:%1").arg(run.id),
                                                       {{QStringLiteral("undone"), run.undone}, {QStringLiteral("kept"), run.kept}});
            return told ? Result<Part>(Part{run, left}) : Result<Part>(tl::unexpected<Error>(told.error()));
        }).result();
        if (!part)
            return tl::unexpected<Error>(part.error());
        run = part->run;
        more = part->more && !s.cancelled;
        s.progress(run->undone + run->kept, total);
    }
    return run;
}

Result<ImportRun> unfinished(const Surroundings &s, const QString &file)
{
    const auto digest = digestOf(file);
    if (!digest)
        return tl::unexpected<Error>(digest.error());
    return s.store.read([digest = *digest](const store::View &view) { return view.imports.unfinished(digest); }).result();
}

} // namespace heliograph::imports
