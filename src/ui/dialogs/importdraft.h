// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importer.h"
#include "ui/dialogs/sheetchoice.h"
#include "ui/kit/runtask.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

class QTimer;

namespace ledger {

class Session;

/// The workbooks of one import as they are gathered: reads one after another in the background and keeps the
/// corrections of their sheets. Writes nothing.
class ImportDraft : public QObject
{
    Q_OBJECT
public:
    enum class State { Waiting, Reading, Read, Failed };
    struct File {
        QString path;
        State state = State::Waiting;
        QString message; ///< why it could not be read
        qint64 rows = 0; ///< read so far
        RawWorkbook workbook;
        QList<SheetChoice> sheets;
    };
    /// A sheet by its places; the file's place among files() and in source() is the same once all are read.
    struct SheetPlace {
        int file = -1;
        int sheet = -1;
        bool operator==(const SheetPlace&) const = default;
    };

    ImportDraft(Session& session, ReaderProgram program, QObject* parent);
    ~ImportDraft() override;

    const QList<File>& files() const { return m_files; }
    /// Files that are in the list already are left out; gives how many.
    int addFiles(const QStringList& paths);
    void removeFiles(QList<int> places);
    bool isReading() const;
    bool hasUnreadable() const;
    /// Another file with the same content, empty if there is none.
    QString twinOf(int file) const;

    QList<SheetPlace> sheets() const;
    const SheetChoice& sheet(const SheetPlace& place) const { return m_files[place.file].sheets[place.sheet]; }
    /// File and sheet as people call them.
    QString nameOf(const SheetPlace& place) const;
    void setTaken(const SheetPlace& place, bool isTaken);
    void setKind(const SheetPlace& place, Kind kind);
    void setHead(const SheetPlace& place, int row, int rows);
    int setField(const SheetPlace& place, int column, const QString& key);
    bool hasSheetToImport() const;

    /// What is to be imported, as it stands now.
    ImportSource source() const;
    /// Grows with every change, so that a plan can tell whether it is still true.
    int revision() const { return m_revision; }

Q_SIGNALS:
    void filesChanged();
    /// A file's progress or state.
    void fileChanged(int file);
    void sheetChanged();

private:
    void readNext();
    void finishReading(const QString& path, Result<ImportSource>& source);
    void showProgress();
    int placeOf(const QString& path) const;
    SheetChoice& choice(const SheetPlace& place);

    Session& m_session;
    ReaderProgram m_program;
    RecognitionBasis m_basis;
    QList<File> m_files;
    QPointer<Task> m_task;
    QString m_readingPath;
    std::shared_ptr<std::atomic<qint64>> m_rowsRead;
    QTimer* m_pulse;
    int m_revision = 0;
};

} // namespace ledger
