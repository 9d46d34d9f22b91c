// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figures.h"

#include "core/money.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr double Hundredths = 100;

QString say(const char* text)
{
    return QCoreApplication::translate("figures", text);
}

const Condition* failing(const FigureDefinition& figure, const Record& dues)
{
    const QList<Condition>& asked = figure.questions.constFirst().conditions;
    const auto found = std::ranges::find_if(asked, [&](const Condition& each) { return !holds(each, dues); });
    return found == asked.end() ? nullptr : &*found;
}

/// What each record adds, in hundredths, so that sums of money stay whole: its arrears in 分, or the member, once.
class ArrearsTally
{
public:
    explicit ArrearsTally(const FigureDefinition& figure)
        : m_arePersons(figure.questions.constFirst().measure.way == Measure::Way::DistinctPersons)
    {
    }

    qlonglong add(const DuesDebt& debt)
    {
        if (!m_arePersons)
            return debt.arrears.fen;
        const qint64 member = debt.record.number(QStringLiteral("member"));
        const bool isNew = !m_members.contains(member);
        m_members.insert(member);
        return isNew ? static_cast<qlonglong>(Hundredths) : 0;
    }

private:
    bool m_arePersons;
    QSet<qint64> m_members;
};

QString toldOf(const DuesDebt& debt)
{
    return say(QT_TRANSLATE_NOOP("figures", "欠交 %1 个月（%2月），共 %3 元"))
        .arg(debt.arrears.months.size())
        .arg(monthsText(debt.arrears.months), moneyText(debt.arrears.fen));
}

} // namespace

/// As lights, arrears do not look ahead. Those of the years before are among them.
Result<QList<DuesDebt>> Figures::debts(const Period& period, qint64 branch)
{
    const QList<qint64> below = branchesBelow(branch);
    return duesDebts(*m_reader, lightDay(period), {below.begin(), below.end()});
}

/// All figures of arrears at once: the records are read for them only once.
Result<> Figures::countArrears(const Period& period, qint64 branch)
{
    const auto all = debts(period, branch);
    if (!all)
        return all.error();
    for (const FigureDefinition& figure : std::as_const(m_definitions)) {
        if (figure.source != FigureDefinition::Source::Arrears)
            continue;
        ArrearsTally tally(figure);
        qlonglong sum = 0;
        for (const DuesDebt& debt : *all)
            sum += debt.arrears.months.isEmpty() || failing(figure, debt.record) ? 0 : tally.add(debt);
        remembered(period, branch).insert(figure.key, static_cast<double>(sum) / Hundredths);
    }
    return {};
}

/// The records with arrears, and those without them with the reason.
Result<> Figures::traceArrears(const FigureDefinition& figure, const Period& period, qint64 branch,
                               const FigurePart& only, Trace& trace)
{
    const auto all = debts(period, branch);
    if (!all)
        return all.error();
    const KindInfo& info = m_reader->schema().of(Kind::PartyDues);
    ArrearsTally tally(figure);
    for (const DuesDebt& debt : *all) {
        if (!isOfPart(debt.record, only, period.to))
            continue;
        TraceRow row = traceRow(info, debt.record, info.dateField, m_organization.branch(debt.branch));
        const Condition* condition = failing(figure, debt.record);
        row.reason = condition ? failureText(*condition, info, debt.record) : debt.reason;
        if (!row.reason.isEmpty()) {
            trace.notCounted.append(row);
            continue;
        }
        row.told = toldOf(debt);
        row.adds = static_cast<double>(tally.add(debt)) / Hundredths;
        if (row.adds == 0)
            row.reason = say(QT_TRANSLATE_NOOP("figures", "没有可计的内容，或已随前面的记录计过"));
        trace.records.append(row);
    }
    return {};
}

} // namespace ledger
