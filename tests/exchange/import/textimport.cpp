// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textimport.h"

#include "workbookfixture.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace ledger;
using namespace ledger::testing;

namespace textimport {

static Result<QStringList> write(const QTemporaryDir& folder, const QList<Text>& files)
{
    QStringList paths;
    for (const Text& text : files) {
        QFile file(folder.filePath(text.name));
        if (!file.open(QIODevice::WriteOnly))
            return fail(ErrorCode::Io, file.errorString());
        file.write(text.content.toUtf8());
        paths << file.fileName();
    }
    return paths;
}

static Result<ImportSource> sources(TestLedger& ledger, const QStringList& paths)
{
    ReadControl control;
    control.program = workbookfixture::program();
    return readSources(paths, ledger.ledger(), {}, control);
}

Result<ImportPlan> plan(TestLedger& ledger, const QList<Text>& files)
{
    const QTemporaryDir folder;
    const auto paths = write(folder, files);
    if (!paths)
        return paths.error();
    const auto source = sources(ledger, *paths);
    if (!source)
        return source.error();
    return planImport(ledger.ledger(), *ledger.reader(), *source, {});
}

Result<ImportReport> import(TestLedger& ledger, const QList<Text>& files)
{
    auto planned = plan(ledger, files);
    if (!planned)
        return planned.error();
    return applyImport(ledger.ledger(), *planned, {});
}

Result<ImportReport> importFiles(TestLedger& ledger, const QStringList& paths, const QString& rejects)
{
    const auto source = sources(ledger, paths);
    if (!source)
        return source.error();
    auto planned = planImport(ledger.ledger(), *ledger.reader(), *source, {});
    if (!planned)
        return planned.error();
    if (!rejects.isEmpty()) {
        if (auto written = writeRejectedRows(rejects, *source, planned->report, ledger.ledger().vocabulary()); !written)
            return written.error();
    }
    return applyImport(ledger.ledger(), *planned, {});
}

QStringList problems(const ImportReport& report)
{
    QStringList lines;
    for (const FileReport& file : report.files) {
        for (const SheetReport& sheet : file.sheets) {
            for (const ImportProblem& problem : sheet.problems)
                lines << QStringLiteral("%1 %2 %3 %4")
                             .arg(problem.row)
                             .arg(problem.column, problem.code,
                                  problem.severity == ImportProblem::Severity::Error ? QStringLiteral("error")
                                                                                     : QStringLiteral("warning"));
        }
    }
    return lines;
}

QList<Record> records(TestLedger& ledger, Kind kind)
{
    ListQuery query;
    query.kind = kind;
    const auto reader = ledger.reader();
    auto ids = reader->ids(query);
    if (!ids)
        return {};
    std::sort(ids->begin(), ids->end());
    QList<Record> all;
    for (const qint64 id : std::as_const(*ids)) {
        if (auto record = reader->load(kind, id))
            all << *record;
    }
    return all;
}

} // namespace textimport
