// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"
#include "ledger/ledgerfixture.h"

namespace ledger::testing {

/// A ledger drawn line by line. A line is "kind | field=value | … | part: cells ; cells":
///   study_session | held_on=2022-07 | category=党课 | title=一 | branch=一支部
///   honor | … | honor_recipients: name=张三 ; name=李四
/// Branches stand by name; a name in a part that is a member's is joined to the member.
class FigureLedger
{
public:
    explicit FigureLedger(QDate today = QDate(2023, 1, 10));

    void draw(const QStringList& lines);
    Figures figures();
    Reader& reader();
    TestLedger& testLedger() { return m_ledger; }
    qint64 branch(const QString& name) const { return m_branches.value(name); }
    qint64 idOf(const QString& title) const { return m_titles.value(title); }
    static Period period(const QString& text);

private:
    Record recordOf(const QString& line) const;
    QVariant valueOf(const Field& field, const QString& text) const;
    PartRow rowOf(const PartInfo& part, const QString& cells) const;

    QDate m_today;
    TestLedger m_ledger;
    std::unique_ptr<Reader> m_reader;
    QHash<QString, qint64> m_branches;
    QHash<QString, qint64> m_members;
    QHash<QString, qint64> m_titles;
};

/// The organ that most tests count: every figure of the contract finds something in it.
QStringList drawnOrgan();

} // namespace ledger::testing
