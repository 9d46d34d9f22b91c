// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/parteditor.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace ledger {

class Session;

/// Who of the day's roster came: everybody is ticked, the absent are unticked with their reason.
class AttendanceEditor : public PartEditor
{
    Q_OBJECT
public:
    AttendanceEditor(const PartInfo& part, Session& session, QWidget* parent);

    QList<PartRow> rows() const override;
    void setRows(const QList<PartRow>& rows) override;
    void setRecord(const Record& record) override;
    void focusFirst() override;
    /// Somebody typed a name and did not say that it is the one.
    QString problem() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Fill { AskedFor, Automatic };
    void fillNew();
    void listAnew(const QList<qint64>& members);
    void askRoster(Fill fill);
    void takeRoster(const QList<qint64>& members, Fill fill);
    void createTable();
    void createAbsentLine();
    /// The rows of the people whom the typed letters can mean, those present first.
    QList<int> rowsMeant() const;
    void showMeant(int step);
    void toggleMeant();
    void noteItem(const QTableWidgetItem* item);
    void addRow(const PartRow& values);
    PartRow rowOf(qint64 member, bool isPresent) const;
    void showVoteColumns();
    void setAll(Qt::CheckState state);
    void showCounts();

    PartInfo m_part;
    Session& m_session;
    QLineEdit* m_absent; ///< a name, pinyin or initials and Enter: that person was not there
    QTableWidget* m_table;
    QLabel* m_counts;
    QPushButton* m_fill;
    qint64 m_branch = 0;
    QDate m_day;
    QString m_category;
    bool m_hasVote = false;
    bool m_isNew = false; ///< the record is not in the ledger yet
    bool m_isListed = false; ///< the names are those of the roster, listed by the form itself
    int m_generation = 0;
    int m_meant = 0; ///< which of rowsMeant() Enter takes
};

} // namespace ledger
