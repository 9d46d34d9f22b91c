// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "report/filling/officetext.h"

#include <QStringList>

namespace ledger {

enum class TemplateFormat { Docx, Odt };

/// One XML part of a template in which text stands.
struct TemplatePart {
    QString name; ///< in the archive
    QByteArray bytes;
    OfficeText text;
    bool isMain = false; ///< the document itself; the others are headers, footers, notes …
};

/// A .docx or .odt that the unit wrote, read whole and found harmless: no macros, no document type, nothing that
/// inflates beyond measure. Plain values that may cross threads.
class TemplateFile
{
public:
    /// Errors: Unreadable, in words for people.
    static Result<TemplateFile> open(const QString& path);
    /// Whether a word of the command line is meant as a file of the unit's own: by its ending, or because it names a folder.
    static bool isTemplatePath(const QString& word);

    TemplateFormat format() const { return m_format; }
    QString ending() const;
    /// The file's name without folder and ending.
    QString baseName() const { return m_baseName; }
    const QList<TemplatePart>& parts() const { return m_parts; }
    /// What stands between the braces, each once, in the order of the document.
    QStringList questions() const;
    /// The file with these parts in place of its own; every other byte stays. Errors: Unreadable (zip64).
    Result<QByteArray> withParts(const QHash<QString, QByteArray>& parts) const;

private:
    TemplateFile() = default;

    TemplateFormat m_format = TemplateFormat::Docx;
    QString m_baseName;
    QByteArray m_archive;
    QList<TemplatePart> m_parts;

    friend class TemplateOpening;
};

/// A paragraph that holds nothing but the slot of a table.
bool isTableSlot(const OfficeParagraph& paragraph);

} // namespace ledger
