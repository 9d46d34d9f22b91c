// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/rosterbook.h"

#include "core/language.h"
#include "exchange/export/gridworkbook.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("RosterBook", text);
}

static QString dayText(QDate day)
{
    return day.isValid() ? PartialDate::day(day).toText() : QString();
}

static QString postsText(const QStringList& posts, const Vocabulary& words)
{
    QStringList texts;
    for (const QString& post : posts)
        texts << words.text(QStringLiteral("post"), post);
    return listText(texts);
}

QStringList rosterHeads()
{
    return {say(QT_TRANSLATE_NOOP("RosterBook", "党组织")),   say(QT_TRANSLATE_NOOP("RosterBook", "姓名")),
            say(QT_TRANSLATE_NOOP("RosterBook", "类别")),     say(QT_TRANSLATE_NOOP("RosterBook", "党小组")),
            say(QT_TRANSLATE_NOOP("RosterBook", "党内职务")), say(QT_TRANSLATE_NOOP("RosterBook", "在册自"))};
}

RosterBook rosterBook(const RosterOfDay& roster, QDate day, const Vocabulary& words)
{
    RosterBook book;
    book.title = say(QT_TRANSLATE_NOOP("RosterBook", "党员名册（截至%1）")).arg(dayText(day));
    book.heads = rosterHeads();
    for (const RosterLine& line : roster.members)
        book.rows.append({line.branch, line.name, standingText(line.standing), line.group, postsText(line.posts, words),
                          dayText(line.since)});
    book.below << say(QT_TRANSLATE_NOOP("RosterBook", "在册 %1 人：正式党员 %2 人，预备党员 %3 人"))
                      .arg(QString::number(roster.members.size()), QString::number(roster.countOf(Standing::Full)),
                           QString::number(roster.countOf(Standing::Probationary)));
    QStringList elsewhere;
    for (const PostLine& post : roster.postsElsewhere())
        elsewhere << say(QT_TRANSLATE_NOOP("RosterBook", "%1%2 %3"))
                         .arg(post.branch, postsText({post.post}, words), post.name);
    if (!elsewhere.isEmpty())
        book.below << say(QT_TRANSLATE_NOOP("RosterBook", "任职而不在本支部名册上的：%1")).arg(listText(elsewhere));
    return book;
}

Result<> writeRosterBook(const QString& path, const RosterBook& book)
{
    if (!path.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive))
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("RosterBook", "名册写成 .xlsx 工作簿，请这样写文件名。")));
    GridSheet sheet;
    sheet.name = say(QT_TRANSLATE_NOOP("RosterBook", "名册"));
    sheet.title = book.title;
    sheet.heads = book.heads;
    sheet.rows = book.rows;
    sheet.below = book.below;
    return writeGridWorkbook(path, {sheet});
}

} // namespace ledger
