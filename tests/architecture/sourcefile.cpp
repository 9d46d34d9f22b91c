// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefile.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace ledger::architecture {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

/// An apostrophe between digits groups them (1'000'000) and opens no literal.
bool isDigitSeparator(const QString& text, qsizetype position)
{
    return position > 0 && isWordCharacter(text[position - 1]) && position + 1 < text.size()
        && isWordCharacter(text[position + 1]) && text[position - 1].isDigit();
}

bool isRawPrefix(const QString& text, qsizetype quote)
{
    return quote > 0 && text[quote - 1] == u'R' && (quote < 2 || !text[quote - 2].isDigit());
}

} // namespace

SourceFile::SourceFile(QString path, const QString& text)
    : m_path(std::move(path))
    , m_lines(text.split(u'\n'))
{
    if (m_lines.last().isEmpty())
        m_lines.removeLast();
    takeApart(text);
}

SourceFile SourceFile::read(const QString& root, const QString& path)
{
    return {path, readText(root + u'/' + path)};
}

int SourceFile::lineOf(qsizetype position) const
{
    return static_cast<int>(QStringView(m_code).left(position).count(u'\n')) + 1;
}

void SourceFile::takeApart(const QString& text)
{
    m_code = text;
    m_comments = QString(text.size(), u' ');
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c == u'\n')
            m_comments[at] = u'\n';
        if (c == u'/' && at + 1 < text.size() && (text[at + 1] == u'/' || text[at + 1] == u'*'))
            at = takeComment(text, at);
        else if (c == u'"' && isRawPrefix(text, at))
            at = takeRawLiteral(text, at);
        else if (c == u'"' || (c == u'\'' && !isDigitSeparator(text, at)))
            at = takeLiteral(text, at);
        else
            ++at;
    }
}

qsizetype SourceFile::takeComment(const QString& text, qsizetype begin)
{
    const bool isLine = text[begin + 1] == u'/';
    qsizetype end = isLine ? text.indexOf(u'\n', begin) : text.indexOf(QLatin1StringView("*/"), begin + 2);
    if (end < 0)
        end = text.size();
    else if (!isLine)
        end += 2;
    m_comments.replace(begin, end - begin, text.sliced(begin, end - begin));
    blank(m_code, text, begin, end);
    return end;
}

qsizetype SourceFile::takeLiteral(const QString& text, qsizetype begin)
{
    const QChar quote = text[begin];
    qsizetype end = begin + 1;
    while (end < text.size() && text[end] != quote && text[end] != u'\n')
        end += text[end] == u'\\' ? 2 : 1;
    end = std::min(end, text.size());
    if (quote == u'"')
        m_literals.append({lineOf(begin), text.sliced(begin + 1, end - begin - 1)});
    blank(m_code, text, begin + 1, end);
    return std::min(end + 1, text.size());
}

qsizetype SourceFile::takeRawLiteral(const QString& text, qsizetype begin)
{
    const qsizetype open = text.indexOf(u'(', begin);
    if (open < 0)
        return text.size();
    const QString close = u')' + text.sliced(begin + 1, open - begin - 1) + u'"';
    qsizetype end = text.indexOf(close, open);
    if (end < 0)
        end = text.size();
    m_literals.append({lineOf(begin), text.sliced(open + 1, end - open - 1)});
    blank(m_code, text, begin + 1, std::min(end + close.size() - 1, text.size()));
    return std::min(end + close.size(), text.size());
}

void SourceFile::blank(QString& where, const QString& text, qsizetype begin, qsizetype end)
{
    for (qsizetype at = begin; at < end; ++at) {
        const bool isLineEnd = text[at] == u'\n';
        where[at] = isLineEnd ? u'\n' : u' ';
        if (isLineEnd)
            m_comments[at] = u'\n';
    }
}

QStringList filesBelow(const QString& root, const QString& folder, const QStringList& wildcards)
{
    QStringList paths;
    QDirIterator files(root + u'/' + folder, wildcards, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        paths.append(QDir(root).relativeFilePath(files.next()));
    paths.sort();
    return paths;
}

QString readText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

} // namespace ledger::architecture
