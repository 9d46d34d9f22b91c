// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rowunion.h"
#include "ui/kit/kindtraits.h"

#include <QHash>
#include <QWidget>

#include <array>

class QCheckBox;
class QVBoxLayout;

namespace ledger {

/// The parts of two records as one, each thing once: attendances, memberships, posts. A row can be left out.
class MergeParts : public QWidget
{
    Q_OBJECT
public:
    MergeParts(const KindTraits& traits, const std::array<Record, 2>& records, Session& session, QWidget* parent);

    /// Builds the union anew: the kept record's rows come first and go before what contradicts them.
    void propose(int kept);
    void apply(Record& record) const;

private:
    void addPart(const PartInfo& part, int kept);
    QString originOf(const UnitedRow& row, int kept) const;

    KindTraits m_traits;
    std::array<Record, 2> m_records;
    Session& m_session;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    struct Line {
        PartRow row;
        QCheckBox* box;
    };
    QHash<QString, QList<Line>> m_lines; ///< by part
};

} // namespace ledger
