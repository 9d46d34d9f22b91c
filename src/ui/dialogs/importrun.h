// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import/importer.h"
#include "ui/kit/runtask.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

class QTimer;

namespace ledger {

class Session;

/// How many of the sheet's problems let their row in.
qsizetype warningsIn(const SheetReport& report);

/// Plans, writes and takes back one import off the window's thread; one thing at a time.
class ImportRun : public QObject
{
    Q_OBJECT
public:
    enum class Work { Planning, Applying, Undoing, SavingRejects };

    ImportRun(Session& session, QObject* parent);
    ~ImportRun() override;

    void plan(ImportSource source);
    void apply();
    void undo();
    void saveRejects(const QString& path);
    /// What was asked for answers failed(Cancelled) soon; a commit under way is finished.
    void cancel();
    bool isRunning() const { return m_task; }

    const ImportSource& source() const { return *m_source; }
    /// Of the last plan, with the batch's id once it is applied.
    const ImportReport& report() const { return m_plan->report; }
    const QList<PlannedRecord>& records() const { return m_plan->records; }
    /// The report of a sheet; nullptr when the sheet was left out.
    const SheetReport* reportOf(int file, int sheet) const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void planned();
    void applied();
    void undone(const ledger::UndoReport& report);
    void rejectsSaved(const QString& path);
    void failed(ledger::ImportRun::Work work, const ledger::Error& error);

private:
    struct Progress {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    /// Starts `work`; `done` gets its value, and nobody hears of work that another has taken the place of.
    template<class T>
    void start(Work kind, const QString& title, std::function<Result<T>(TaskControl)> work,
               std::function<void(T)> done);

    Session& m_session;
    std::shared_ptr<const ImportSource> m_source;
    std::shared_ptr<ImportPlan> m_plan;
    std::shared_ptr<Progress> m_progress;
    QPointer<Task> m_task;
    QTimer* m_pulse;
    int m_number = 0; ///< of the work started last
};

} // namespace ledger
