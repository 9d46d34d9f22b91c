// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"
#include "domain/vocabulary.h"

namespace ledger {

/// What the words around the rows say of each of them (contract section 3): a line that heads a section, the title
/// rows, the sheet's name, the file's name; the nearest that says one thing clearly is believed.
class SheetContext
{
public:
    struct Places {
        QString section;
        QString title;
        QString sheetName;
        QString fileName; ///< without ending

        bool operator==(const Places&) const = default;
    };

    SheetContext() = default;
    explicit SheetContext(Places places);

    const Places& places() const { return m_places; }
    /// The dictionary's word that is named; empty when none is, or several are.
    QString word(const Vocabulary& vocabulary, const QString& dictionary) const;
    /// The branch that is named, never the organ itself: that everything is kept there says nothing of a record.
    qint64 branch(const Organization& organization) const;
    /// 0 when no year is named.
    int year() const;

private:
    QStringList nearestFirst() const;

    Places m_places;
};

} // namespace ledger
