// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"
#include "exchange/import/importer.h"
#include "ui/dialogs/importstep.h"

class QLabel;
class QPushButton;
class QTableWidget;

namespace ledger {

class ImportDraft;
class ImportRun;
class Session;

/// Last step: what was imported, the rows that were not, and the way back.
class SummaryStep : public ImportStep
{
    Q_OBJECT
public:
    SummaryStep(ImportDraft& draft, ImportRun& run, Session& session, QWidget* parent);

    void enter() override;
    bool isReady() const override { return true; }
    QString nextText() const override;
    QString hint() const override;
    bool isUndone() const { return m_isUndone; }

Q_SIGNALS:
    void saveRejectsRequested();
    /// The wizard shall close; a page with the records is shown.
    void recordsShown();
    void undone();

private:
    QWidget* makeSums();
    QWidget* makeTable();
    void fillTable();
    void addRow(const QString& name, const SheetReport& report);
    void showSums(const ImportReport& report);
    void askUndo();
    void showUndone(const UndoReport& report);
    void strikeOut();
    void showRecords(Kind kind);
    /// First and last day of the records of a kind that were written; invalid days without any.
    DaySpan daysOf(Kind kind) const;

    ImportDraft& m_draft;
    ImportRun& m_run;
    Session& m_session;
    QList<QLabel*> m_sums;
    QLabel* m_text;
    QTableWidget* m_table;
    QPushButton* m_saveRejects;
    QPushButton* m_undo;
    bool m_isUndone = false;
};

} // namespace ledger
