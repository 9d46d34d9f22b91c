// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "ui/dashboard/cardtext.h"

#include <algorithm>
#include <numeric>

namespace ledger {

static const char* const Key = "volunteer.hours";

/// A branch with branches below it stands for its own records only.
static DashboardLink linkOf(const CardQuestion& question, qint64 branch, const FigurePart& part)
{
    const Organization& organization = question.figures.organization();
    const QList<qint64> children = organization.childrenOf(branch);
    const bool hasBranches =
        std::any_of(children.begin(), children.end(), [&](qint64 child) { return !organization.isGroup(child); });
    DashboardLink link{QString::fromLatin1(Key), question.period(), branch, part};
    if (branch != 0 && !hasBranches)
        return link;
    link.branch = question.branch();
    link.part.prepend({QStringLiteral("branch"), branch == 0 ? QString() : QString::number(branch)});
    return link;
}

static CardRow rowOf(const CardQuestion& question, qint64 branch, const QMap<QString, double>& parts,
                     const QStringList& words)
{
    const OrgBranch* found = question.figures.organization().branch(branch);
    CardRow row;
    row.name = shortBranchName(question, branch);
    row.fullName = found ? found->name : QString();
    row.link = linkOf(question, branch, {});
    double sum = 0;
    for (const QString& word : words) {
        row.marks.append({parts.value(word), linkOf(question, branch, {{QStringLiteral("category"), word}})});
        sum += parts.value(word);
    }
    row.end = styledPlain(sum);
    return row;
}

static double sumOf(const CardRow& row)
{
    return std::accumulate(row.marks.begin(), row.marks.end(), 0.0,
                           [](double sum, const Mark& mark) { return sum + mark.value.value_or(0); });
}

static Result<CardData> collect(CardQuestion& question)
{
    const auto branches = question.figures.byBranch(QString::fromLatin1(Key), question.period(), question.branch(),
                                                    QStringLiteral("category"));
    if (!branches)
        return branches.error();
    const QString dictionary = QStringLiteral("volunteer_category");
    QStringList words;
    for (const auto& parts : *branches)
        words += parts.keys();
    words = inDictionaryOrder(question, dictionary, words);
    CardData card;
    card.unit = cardText(QT_TRANSLATE_NOOP("Dashboard", " 小时"));
    for (int i = 0; i < static_cast<int>(words.size()); ++i)
        card.series.append({wordText(question, dictionary, words[i]), Tint::Nominal, i});
    for (auto branch = branches->cbegin(); branch != branches->cend(); ++branch) {
        const CardRow row = rowOf(question, branch.key(), *branch, words);
        if (sumOf(row) > 0)
            card.rows.append(row);
    }
    std::stable_sort(card.rows.begin(), card.rows.end(),
                     [](const CardRow& a, const CardRow& b) { return sumOf(a) > sumOf(b); });
    card.note = cardText(QT_TRANSLATE_NOOP("Dashboard", "小时"));
    card.nothing = cardText(QT_TRANSLATE_NOOP("Dashboard", "本期没有志愿服务时长。"));
    return card;
}

CardKind volunteerCard()
{
    return {QStringLiteral("volunteering"),
            cardText(QT_TRANSLATE_NOOP("Dashboard", "志愿服务时长 · 按支部和类别")),
            CardKind::Shape::Numbers,
            {QString::fromLatin1(Key)},
            collect};
}

} // namespace ledger
