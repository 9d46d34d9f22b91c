// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importdraft.h"
#include "ui/dialogs/importstep.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QSpinBox;

namespace ledger {

class ColumnTable;

/// Second step: what each sheet is and what its columns become, as recognised; everything can be corrected.
class SheetsStep : public ImportStep
{
    Q_OBJECT
public:
    SheetsStep(ImportDraft& draft, const Session& session, QWidget* parent);

    void enter() override;
    bool isReady() const override;
    QString nextText() const override;
    QString hint() const override;

private:
    QWidget* makeSheetList();
    QWidget* makeDetail();
    QWidget* makeHeadRow();
    void connectSignals();
    void fillSheets();
    void showItem(int row);
    /// Its chip and note, after something of it was changed.
    void refreshCurrent();
    void showCurrent();
    void showMissing();
    void setTaken(const QListWidgetItem* item);
    void chooseKind();
    void chooseHead();
    void chooseField(int column, const QString& key);
    const SheetChoice* current() const;
    ImportDraft::SheetPlace currentPlace() const;

    ImportDraft& m_draft;
    const Schema& m_schema;
    const Vocabulary& m_vocabulary;
    QList<ImportDraft::SheetPlace> m_places;
    QListWidget* m_sheets;
    QLabel* m_title;
    QComboBox* m_kind;
    QSpinBox* m_headRow;
    QCheckBox* m_twoRows;
    QLabel* m_missing;
    ColumnTable* m_columns;
    bool m_isFilling = false;
};

} // namespace ledger
