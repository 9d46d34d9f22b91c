// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"

#include <functional>

class QTableWidget;

namespace ledger {

class Card;
class EmptyState;
class ExportCard;
class Session;

/// Workbooks in and out: the import wizard, the imports made so far, each of which can be taken back, and lists as workbooks.
class ExchangePage : public Page
{
    Q_OBJECT
public:
    /// Opens the import wizard over the window.
    using OpenWizard = std::function<void(Session&, QWidget*, const QStringList& files)>;

    ExchangePage(Session& session, OpenWizard openWizard, QWidget* parent);

    void setScope(const Scope& scope) override;
    void refresh(const Changes& changes) override;
    QList<QAction*> headerActions() const override { return {m_import}; }

private:
    struct Batch {
        QString uid;
        QString at;
        QString files;
        qint64 created = 0;
        qint64 updated = 0;
        bool isUndone = false;
    };
    void createLayout();
    void createTable();
    Card* makeBatchCard();
    void ask();
    void showBatches(const QList<Batch>& batches);
    void showBatch(int row, const Batch& batch);
    void undo(const Batch& batch);

    Session& m_session;
    QAction* m_import;
    QTableWidget* m_table;
    EmptyState* m_empty;
    ExportCard* m_export;
};

} // namespace ledger
