// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace ledger {

class FieldEditor;
class Session;
struct RosterOfDay;

/// Who was on the rosters on a day and who held which post: of the branches chosen in the top bar.
class RosterDialog final : public QDialog
{
    Q_OBJECT
public:
    RosterDialog(Session& session, QWidget* parent);

private:
    void createLayout();
    QTableWidget* makeTable(const QString& name, const QStringList& heads);
    void ask();
    void showRoster(const Result<RosterOfDay>& roster);

    Session& m_session;
    FieldEditor* m_day;
    QLabel* m_count;
    QTableWidget* m_members;
    QTableWidget* m_posts;
    int m_generation = 0;
};

} // namespace ledger
