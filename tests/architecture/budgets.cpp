// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "budgets.h"

#include <QRegularExpression>

namespace ledger::architecture {

namespace {

constexpr int FunctionLines = 60;

enum class Block { Scope, Function, Inside };

struct OpenBlock {
    Block kind = Block::Inside;
    QString head;
    int line = 0;
    bool continuesHead = false; ///< m_x{1} of a constructor: the head goes on behind it
};

/// What stands before a declaration without belonging to it: access words and Qt's macros.
QString withoutMacros(QString head)
{
    static const QRegularExpression prefix(QStringLiteral(
        R"(\bQ_[A-Z_]+\b(\s*\([^()]*\))?|\b(public|protected|private)\s*(Q_SLOTS\s*)?:(?!:)|\bQ_SIGNALS\s*:)"));
    return head.remove(prefix).simplified();
}

bool opensScope(const QString& head)
{
    static const QRegularExpression scope(QStringLiteral(R"(\b(namespace|class|struct|union|enum|extern)\b)"));
    return scope.match(head).hasMatch() && !head.contains(u'(');
}

bool hasBalancedParameters(const QString& head)
{
    return head.contains(u'(') && head.count(u'(') == head.count(u')');
}

/// Between the colon and the body of a constructor, a brace behind a name initialises that member.
bool initialisesMember(const QString& head)
{
    static const QRegularExpression initialiser(QStringLiteral(R"(\)\s*(noexcept\s*)?:[^:].*[\w>]$)"),
                                                QRegularExpression::DotMatchesEverythingOption);
    return initialiser.match(head).hasMatch();
}

OpenBlock classify(const QString& head, Block parent)
{
    OpenBlock block;
    block.head = head;
    if (parent != Block::Scope)
        return block;
    if (opensScope(head))
        block.kind = Block::Scope;
    else if (initialisesMember(head) || !hasBalancedParameters(head) || head.endsWith(u'='))
        block.continuesHead = true;
    else
        block.kind = Block::Function;
    return block;
}

/// Preprocessor lines say nothing about blocks, and their braces need not be paired.
QString withoutPreprocessor(QString code)
{
    static const QRegularExpression directive(QStringLiteral(R"(^[ \t]*#(?:[^\n]*\\\n)*[^\n]*)"),
                                              QRegularExpression::MultilineOption);
    for (qsizetype from = 0;;) {
        const auto match = directive.match(code, from);
        if (!match.hasMatch())
            return code;
        QString blank = match.captured();
        for (QChar& c : blank)
            c = c == u'\n' ? u'\n' : u' ';
        code.replace(match.capturedStart(), blank.size(), blank);
        from = match.capturedEnd();
    }
}

class BodyReader
{
public:
    QList<FunctionBody> read(const QString& code)
    {
        for (const QChar c : code)
            take(c);
        return m_bodies;
    }

private:
    void take(QChar c)
    {
        if (c == u'\n')
            ++m_line;
        if (c == u'{')
            open();
        else if (c == u'}')
            close();
        else if (c == u';')
            m_head.clear();
        else
            m_head += c;
    }

    void open()
    {
        OpenBlock block = classify(withoutMacros(m_head), m_open.isEmpty() ? Block::Scope : m_open.last().kind);
        block.line = m_line;
        m_open.append(block);
        m_head.clear();
    }

    void close()
    {
        m_head.clear();
        if (m_open.isEmpty())
            return;
        const OpenBlock block = m_open.takeLast();
        if (block.kind == Block::Function)
            m_bodies.append({block.head, block.line, m_line - block.line + 1});
        if (block.continuesHead)
            m_head = block.head + QLatin1StringView("()");
    }

    QList<OpenBlock> m_open;
    QList<FunctionBody> m_bodies;
    QString m_head;
    int m_line = 1;
};

} // namespace

QList<FunctionBody> functionBodies(const SourceFile& file)
{
    return BodyReader().read(withoutPreprocessor(file.code()));
}

int lineBudget(const QString& path)
{
    if (path == u"app/main.cpp")
        return 60;
    if (path == u"CMakeLists.txt")
        return 150;
    if (path.endsWith(QLatin1StringView(".cpp")))
        return 500;
    return path.endsWith(QLatin1StringView(".h")) ? 200 : 0;
}

QStringList checkFileLength(const QString& path, qsizetype lineCount)
{
    const int budget = lineBudget(path);
    if (budget == 0 || lineCount <= budget)
        return {};
    return {QStringLiteral("%1:1: %2 lines, at most %3").arg(path).arg(lineCount).arg(budget)};
}

QStringList checkFunctionLengths(const SourceFile& file)
{
    QStringList faults;
    for (const FunctionBody& body : functionBodies(file)) {
        if (body.lineCount > FunctionLines && !body.head.contains(QLatin1StringView("_data(")))
            faults += QStringLiteral("%1:%2: %3 lines, at most %4: %5")
                          .arg(file.path())
                          .arg(body.line)
                          .arg(body.lineCount)
                          .arg(FunctionLines)
                          .arg(body.head.right(70));
    }
    return faults;
}

} // namespace ledger::architecture
