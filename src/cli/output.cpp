// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "cli/texttable.h"
#include "core/log.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace ledger {

static void put(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

void Output::json(const QJsonObject& document)
{
    if (isJson())
        put(stdout, QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented)));
}

void Output::text(const QString& lines)
{
    if (isJson())
        return;
    put(stdout, lines.endsWith(u'\n') ? lines : lines + u'\n');
}

void Output::remark(const QString& line)
{
    put(stderr, line + u'\n');
}

ExitStatus Output::failure(const Error& error)
{
    logFailure(u"command failed", error);
    if (isJson()) {
        json({{QStringLiteral("error"),
               QJsonObject{{QStringLiteral("code"), codeWord(error.code)},
                           {QStringLiteral("message"), error.message}}}});
    } else {
        remark(error.message);
    }
    return exitStatusOf(error.code);
}

ExitStatus Output::finish(ExitStatus status)
{
    const bool isWritten = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    return isWritten ? status : ExitStatus::NotWritten;
}

ProgressLine::ProgressLine()
    : m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
}

ProgressLine::~ProgressLine()
{
    if (m_isTerminal && m_lastPercent >= 0)
        put(stderr, QStringLiteral("\n"));
}

void ProgressLine::show(int percent, const QString& what)
{
    const bool isNew = percent != m_lastPercent || what != m_lastWhat;
    const bool isStep = m_lastPercent < 0 || percent / 10 != m_lastPercent / 10;
    if (!isNew || (!m_isTerminal && !isStep))
        return;
    m_lastPercent = percent;
    m_lastWhat = what;
    const QString line = QStringLiteral("%1%  %2").arg(percent, 3).arg(what);
    if (!m_isTerminal) {
        put(stderr, line + u'\n');
        return;
    }
    const int width = displayWidth(line);
    put(stderr, u'\r' + line + QString(std::max(0, m_width - width), u' '));
    m_width = width;
}

} // namespace ledger
