// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/recordhistory.h"
#include "ui/kit/kindtraits.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ledger {

/// One change of a record: what each field was and became, with a way back for each and for all of it.
class ChangeView : public QWidget
{
    Q_OBJECT
public:
    ChangeView(const KindTraits& traits, Session& session, QWidget* parent);

    /// Nothing is shown for a row that the history does not have.
    void showChange(const RecordHistory& history, qsizetype row);

Q_SIGNALS:
    void fieldRestoreRequested(const QString& key);
    void stateRestoreRequested();

private:
    void createLayout();
    QWidget* makeRows(const RecordHistory& history, const RecordChange& change);
    void addRow(QGridLayout* grid, const RecordHistory& history, const RecordChange& change, const QString& key);
    void addWayBack(QGridLayout* grid, int line, const QString& key, const QString& whyNot);

    KindTraits m_traits;
    Session& m_session;
    const KindInfo& m_info;
    QLabel* m_title;
    QLabel* m_note;
    QScrollArea* m_area;
    QPushButton* m_restore;
    QLabel* m_reason;
};

} // namespace ledger
