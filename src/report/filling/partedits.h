// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/filling/officetext.h"
#include "report/filling/slotanswers.h"
#include "report/filling/slotquestion.h"

namespace ledger {

/// Changes to the bytes of one part of a template; only what belongs to a slot is touched.
class PartEdits
{
public:
    PartEdits(const QByteArray& part, const OfficeText& text)
        : m_part(part)
        , m_text(text)
    {
    }

    bool isEmpty() const { return m_edits.isEmpty(); }
    /// The text stands where the slot's first character stood, in its look.
    void replaceSlot(const OfficeParagraph& paragraph, const FoundSlot& slot, const QString& text);
    /// The table takes the place of the paragraph that holds its slot. False where the part cannot hold one.
    bool replaceByTable(qsizetype paragraph, const FoundSlot& slot, const ReportTable& table);
    /// The part with all changes made.
    QByteArray applied();

private:
    struct Edit {
        qsizetype begin = 0;
        qsizetype end = 0;
        QByteArray bytes;
    };
    QByteArray written(const OfficeParagraph& paragraph, const RawPiece& piece, const QString& text) const;
    void keepSpace(const OfficeParagraph& paragraph, const RawPiece& piece, qsizetype behind);
    bool mayVanish(qsizetype paragraph) const;
    QByteArray tableOf(const OfficeParagraph& paragraph, const QByteArray& look, const ReportTable& table);
    QByteArray odfTableOf(const OfficeParagraph& paragraph, const QByteArray& look, const ReportTable& table);
    bool canHoldOdfTables() const;
    void addStyles(const QByteArray& styles);

    const QByteArray& m_part;
    const OfficeText& m_text;
    QList<Edit> m_edits;
    QSet<qsizetype> m_spaced; ///< elements that were told to keep their white space
    QByteArray m_styles;
    int m_tables = 0;
};

} // namespace ledger
