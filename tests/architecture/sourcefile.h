// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace ledger::architecture {

/// A string literal with the line (from 1) where it begins; escapes are left as they stand.
struct Literal {
    int line = 0;
    QString text;
};

/// A C++ file taken apart just far enough for our rules: code, comments and literals, each where it stood.
class SourceFile
{
public:
    SourceFile(QString path, const QString& text);
    /// `root` is the project's folder, `path` relative to it. An unreadable file has no lines.
    static SourceFile read(const QString& root, const QString& path);

    const QString& path() const { return m_path; }
    const QStringList& lines() const { return m_lines; }
    /// The text with comments and the inside of literals blanked; line ends stay, so that positions agree.
    const QString& code() const { return m_code; }
    const QString& comments() const { return m_comments; }
    const QList<Literal>& literals() const { return m_literals; }
    int lineOf(qsizetype position) const;

private:
    void takeApart(const QString& text);
    qsizetype takeComment(const QString& text, qsizetype begin);
    qsizetype takeLiteral(const QString& text, qsizetype begin);
    qsizetype takeRawLiteral(const QString& text, qsizetype begin);
    void blank(QString& where, const QString& text, qsizetype begin, qsizetype end);

    QString m_path;
    QStringList m_lines;
    QString m_code;
    QString m_comments;
    QList<Literal> m_literals;
};

/// Paths relative to `root`, sorted, of the files below `folder` whose names match one of the wildcards.
QStringList filesBelow(const QString& root, const QString& folder, const QStringList& wildcards);

QString readText(const QString& path);

} // namespace ledger::architecture
