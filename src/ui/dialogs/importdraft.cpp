// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdraft.h"

#include "ui/shell/session.h"

#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace ledger {

static constexpr int PulseMilliseconds = 120;

ImportDraft::ImportDraft(Session& session, ReaderProgram program, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_program(std::move(program))
    , m_basis{HeaderIndex(session.vocabulary(), session.schema()), session.schema()}
    , m_pulse(new QTimer(this))
{
    m_pulse->setInterval(PulseMilliseconds);
    connect(m_pulse, &QTimer::timeout, this, &ImportDraft::showProgress);
}

ImportDraft::~ImportDraft()
{
    if (m_task)
        m_task->cancel();
}

int ImportDraft::placeOf(const QString& path) const
{
    const auto at = std::find_if(m_files.begin(), m_files.end(), [&](const File& file) { return file.path == path; });
    return at == m_files.end() ? -1 : static_cast<int>(at - m_files.begin());
}

int ImportDraft::addFiles(const QStringList& paths)
{
    int known = 0;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        const QString whole = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
        if (placeOf(whole) >= 0) {
            ++known;
            continue;
        }
        File file;
        file.path = whole;
        m_files.append(file);
    }
    ++m_revision;
    Q_EMIT filesChanged();
    readNext();
    return known;
}

void ImportDraft::removeFiles(QList<int> places)
{
    std::sort(places.begin(), places.end(), std::greater<>());
    for (const int place : std::as_const(places)) {
        if (m_files[place].path == m_readingPath && m_task)
            m_task->cancel();
        m_files.removeAt(place);
    }
    ++m_revision;
    Q_EMIT filesChanged();
}

void ImportDraft::readNext()
{
    const auto next =
        std::find_if(m_files.begin(), m_files.end(), [](const File& file) { return file.state == State::Waiting; });
    if (m_task || next == m_files.end())
        return;
    next->state = State::Reading;
    m_readingPath = next->path;
    m_rowsRead = std::make_shared<std::atomic<qint64>>(0);
    m_pulse->start();
    m_task = runTask<ImportSource>(
        m_session.tasks(), this, tr("正在读取 %1").arg(QFileInfo(next->path).fileName()),
        [path = next->path, &target = m_session.ledger(), program = m_program,
         rows = m_rowsRead](const TaskControl& task) {
            return readSources({path}, target, {}, {program, task.stop, [rows](qint64 count) { *rows = count; }});
        },
        [this, path = next->path](Result<ImportSource> source) { finishReading(path, source); });
    Q_EMIT fileChanged(placeOf(m_readingPath));
}

void ImportDraft::finishReading(const QString& path, Result<ImportSource>& source)
{
    m_task.clear();
    m_readingPath.clear();
    m_pulse->stop();
    const int place = placeOf(path);
    // The file may have been removed, and even added again, in the meantime.
    if (place >= 0 && m_files[place].state == State::Reading) {
        File& file = m_files[place];
        file.state = source ? State::Read : State::Failed;
        file.rows = 0;
        if (source) {
            file.workbook = std::move(source->workbooks.first());
            for (const SheetSetup& setup : std::as_const(source->setups)) {
                const RawSheet& sheet = file.workbook.sheets[setup.sheet];
                file.rows += sheet.rows.size();
                file.sheets.append(SheetChoice(sheet, QFileInfo(path).completeBaseName(), setup));
            }
        } else {
            file.message = errorText(source.error());
        }
        ++m_revision;
        Q_EMIT fileChanged(place);
    }
    readNext();
}

void ImportDraft::showProgress()
{
    const int place = placeOf(m_readingPath);
    if (place < 0 || m_files[place].rows == *m_rowsRead)
        return;
    m_files[place].rows = *m_rowsRead;
    Q_EMIT fileChanged(place);
}

bool ImportDraft::isReading() const
{
    return std::any_of(m_files.begin(), m_files.end(),
                       [](const File& file) { return file.state == State::Waiting || file.state == State::Reading; });
}

bool ImportDraft::hasUnreadable() const
{
    return std::any_of(m_files.begin(), m_files.end(), [](const File& file) { return file.state == State::Failed; });
}

QString ImportDraft::twinOf(int file) const
{
    const QByteArray& digest = m_files[file].workbook.digest;
    for (int other = 0; other < file && !digest.isEmpty(); ++other) {
        if (m_files[other].workbook.digest == digest)
            return m_files[other].workbook.fileName;
    }
    return {};
}

QList<ImportDraft::SheetPlace> ImportDraft::sheets() const
{
    QList<SheetPlace> places;
    for (int file = 0; file < m_files.size(); ++file) {
        for (int sheet = 0; sheet < m_files[file].sheets.size(); ++sheet)
            places.append({file, sheet});
    }
    return places;
}

QString ImportDraft::nameOf(const SheetPlace& place) const
{
    const File& file = m_files[place.file];
    const QString name = file.workbook.fileName;
    return file.sheets.size() == 1 ? name : QStringLiteral("%1 · %2").arg(file.sheets[place.sheet].sheet().name, name);
}

SheetChoice& ImportDraft::choice(const SheetPlace& place)
{
    ++m_revision;
    return m_files[place.file].sheets[place.sheet];
}

void ImportDraft::setTaken(const SheetPlace& place, bool isTaken)
{
    choice(place).setTaken(isTaken);
    Q_EMIT sheetChanged();
}

void ImportDraft::setKind(const SheetPlace& place, Kind kind)
{
    choice(place).setKind(kind, m_basis);
    Q_EMIT sheetChanged();
}

void ImportDraft::setHead(const SheetPlace& place, int row, int rows)
{
    choice(place).setHead(row, rows, m_basis);
    Q_EMIT sheetChanged();
}

int ImportDraft::setField(const SheetPlace& place, int column, const QString& key)
{
    const int before = choice(place).setField(column, key);
    Q_EMIT sheetChanged();
    return before;
}

bool ImportDraft::hasSheetToImport() const
{
    const QList<SheetPlace> places = sheets();
    return std::any_of(places.begin(), places.end(), [this](const SheetPlace& place) {
        return sheet(place).isTaken() && !sheet(place).setup().fields.isEmpty();
    });
}

ImportSource ImportDraft::source() const
{
    ImportSource source;
    for (const File& file : m_files) {
        for (const SheetChoice& choice : file.sheets) {
            SheetSetup setup = choice.setupForImport();
            setup.file = static_cast<int>(source.workbooks.size());
            source.setups.append(std::move(setup));
        }
        source.workbooks.append(file.workbook);
    }
    return source;
}

} // namespace ledger
