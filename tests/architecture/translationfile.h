// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ledger::architecture {

struct TranslatedString {
    QString context;
    QString source;
    QString comment;
    bool isFinished = false;
    QStringList translations; ///< one, or one per plural form

    QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

struct TranslationFile {
    QString language;
    QList<TranslatedString> strings;
    QString error; ///< empty: the file is well-formed

    static TranslationFile parse(const QByteArray& bytes);
    static TranslationFile read(const QString& path);
};

/// Strings without a finished, non-empty translation, and those whose places (%1, %n) got lost on the way.
QStringList checkComplete(const TranslationFile& file);
/// Strings of the sources that the file does not know.
QStringList checkCovers(const TranslationFile& file, const TranslationFile& sources);

} // namespace ledger::architecture
