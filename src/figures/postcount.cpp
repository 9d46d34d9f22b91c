// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/postcount.h"

#include "core/partialdate.h"

#include <QCoreApplication>
#include <QSet>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

QString postFailure(const FigureDefinition& figure, const PostHolder& holder, QDate day)
{
    if (holder.heldFrom.isValid() && holder.heldFrom > day)
        return say(QT_TRANSLATE_NOOP("figures", "期末当日尚未任职"));
    if (holder.heldTo.isValid() && holder.heldTo < day)
        return say(QT_TRANSLATE_NOOP("figures", "期末当日已不再任职"));
    if (figure.ageAtMost < 0)
        return {};
    const int age = wholeYears(holder.birthOn, day);
    if (age < 0)
        return say(QT_TRANSLATE_NOOP("figures", "不知道出生年月，无法计算年龄"));
    if (age > figure.ageAtMost)
        return say(QT_TRANSLATE_NOOP("figures", "%1周岁，超过%2周岁")).arg(age).arg(figure.ageAtMost);
    return {};
}

QString personKey(const PostHolder& holder)
{
    return holder.memberId != 0 ? u'm' + QString::number(holder.memberId) : u'n' + holder.name;
}

int countHolders(const FigureDefinition& figure, const QList<PostHolder>& holders, QDate day)
{
    QSet<QString> persons;
    for (const PostHolder& holder : holders) {
        if (postFailure(figure, holder, day).isEmpty())
            persons.insert(personKey(holder));
    }
    return static_cast<int>(persons.size());
}

} // namespace ledger
