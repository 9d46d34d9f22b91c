// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/cardtext.h"

#include "core/chinesenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

QString cardText(const char* text)
{
    return QCoreApplication::translate("Dashboard", text);
}

DashboardLink CardQuestion::link(const QString& key, const FigurePart& part) const
{
    return {key, scope.period, scope.who.branch, part};
}

FigurePart CardQuestion::whosePart() const
{
    return partOf(scope.who);
}

QString wordText(const CardQuestion& question, const QString& dictionary, const QString& word)
{
    return word.isEmpty() ? cardText(QT_TRANSLATE_NOOP("Dashboard", "未填"))
                          : question.figures.vocabulary().text(dictionary, word);
}

QStringList inDictionaryOrder(const CardQuestion& question, const QString& dictionary, const QStringList& words)
{
    QStringList ordered;
    for (const DictionaryWord& word : question.figures.vocabulary().words(dictionary)) {
        if (words.contains(word.word))
            ordered << word.word;
    }
    ordered += words;
    ordered.removeDuplicates();
    if (ordered.removeAll(QString()) > 0)
        ordered << QString();
    return ordered;
}

QString shortBranchName(const CardQuestion& question, qint64 branch)
{
    const OrgBranch* found = question.figures.organization().branch(branch);
    if (!found)
        return cardText(QT_TRANSLATE_NOOP("Dashboard", "未写支部"));
    return found->shortName.isEmpty() ? found->name : found->shortName;
}

QString ofTotal(double part, double total)
{
    return QStringLiteral("%1 / %2").arg(styledPlain(part), styledPlain(total));
}

Result<QList<CardRow>> monthRows(CardQuestion& question, const QStringList& keys)
{
    QList<CardRow> rows;
    const int year = question.period().to.year();
    const QDate end = std::min(question.period().to, question.today);
    for (QDate first(year, 1, 1); first.year() == year; first = first.addMonths(1)) {
        const Period month = Period::monthOf(first);
        CardRow row;
        row.name = cardText(QT_TRANSLATE_NOOP("Dashboard", "%1月")).arg(first.month());
        row.fullName = month.label();
        row.marks.resize(keys.size());
        if (first <= end) {
            const auto values = question.figures.values(month, question.branch(), keys);
            if (!values)
                return values.error();
            for (qsizetype i = 0; i < keys.size(); ++i)
                row.marks[i] = {values->at(i).value, {keys[i], month, question.branch(), {}}};
            row.link = row.marks.constFirst().link;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace ledger
