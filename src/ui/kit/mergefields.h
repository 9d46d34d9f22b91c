// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/kindtraits.h"

#include <QHash>
#include <QSet>
#include <QWidget>

#include <array>

class QButtonGroup;
class QGridLayout;

namespace ledger {

/// The fields of two records side by side; where they differ, one of the two values is chosen.
class MergeFields : public QWidget
{
    Q_OBJECT
public:
    MergeFields(const std::array<Record, 2>& records, Session& session, QWidget* parent);

    /// Proposes what the kept record states, and of what it leaves open the other; what somebody chose stays.
    void propose(int kept);
    void setOnlyDifferent(bool isOnly);
    /// Personal values stand there masked until somebody asks for them.
    bool hasPersonal() const { return !m_personal.isEmpty(); }
    void showPersonal(bool isShown);
    int differences() const { return static_cast<int>(m_groups.size()); }
    /// Puts the chosen values into the record.
    void apply(Record& record) const;

private:
    void build();
    void addSame(const Field& field);
    void addDifferent(const Field& field);
    QString textOf(const Field& field, int side) const;

    std::array<Record, 2> m_records;
    Session& m_session;
    const KindInfo& m_info;
    QGridLayout* m_grid = nullptr;
    QHash<QString, QButtonGroup*> m_groups; ///< by field key; the button's id is the side
    QSet<QString> m_chosen; ///< by a person
    QList<QWidget*> m_same;
    struct Personal {
        QString field;
        int side;
        std::function<void(const QString&)> setText;
    };
    QList<Personal> m_personal;
    bool m_isPersonalShown = false;
};

} // namespace ledger
