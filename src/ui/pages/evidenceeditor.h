// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/parteditor.h"

class QTableWidget;
class QToolButton;

namespace ledger {

class EvidenceProposals;
class SearchBox;
class Session;

/// Records of any kind that show an item of a list to be done: found by search, each with a remark.
class EvidenceEditor : public PartEditor
{
    Q_OBJECT
public:
    EvidenceEditor(const PartInfo& part, Session& session, QWidget* parent);

    QList<PartRow> rows() const override;
    void setRows(const QList<PartRow>& rows) override;
    void setRecord(const Record& record) override;
    void focusFirst() override;

private:
    void createTable();
    void add(Kind kind, qint64 id);
    void addRow(const PartRow& row);
    void markStates();
    QToolButton* makeRowButton(const QString& icon, const QString& text);
    void confirmRow(int row);
    int rowOf(const QWidget* button, int column) const;
    void removeRow(const QWidget* button);
    void fitHeight();

    PartInfo m_part;
    Session& m_session;
    QTableWidget* m_table;
    SearchBox* m_search;
    EvidenceProposals* m_proposals;
    Record m_record; ///< the item as it was opened
};

/// 学习与组织生活　走进社区　2022-09-12; says so where the record is gone.
QString evidenceText(const QString& kindWord, const QString& uid, Session& session);

} // namespace ledger
