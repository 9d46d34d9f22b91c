// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/gapsheets.h"

#include "figures/gaptable.h"
#include "figures/rulestance.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("GapSheets", text);
}

/// 每月至少 1 次　依据：…　本单位放宽：…; an edition that begins within the year says from when.
QString groundOf(const MeetingRule& rule, const Period& year)
{
    QString text = say(QT_TRANSLATE_NOOP("GapSheets", "%1　依据：%2")).arg(requirementText(rule), rule.basis);
    if (rule.effectiveFrom > year.from)
        text = say(QT_TRANSLATE_NOOP("GapSheets", "自 %1 起：%2"))
                   .arg(PartialDate::day(rule.effectiveFrom).toText(), text);
    if (rule.stance != RuleStance::AsGiven)
        text += say(QT_TRANSLATE_NOOP("GapSheets", "　【%1】%2")).arg(stanceText(rule.stance), rule.difference);
    return text;
}

bool isOfYear(const MeetingRule& rule, const Period& year)
{
    return rule.effectiveFrom <= year.to && (!rule.effectiveTo.isValid() || rule.effectiveTo >= year.from);
}

QStringList groundsOf(const QList<MeetingRule>& rules, const QString& key, const Period& year)
{
    QStringList grounds;
    for (const MeetingRule& rule : rules) {
        const bool isAsked = key.isEmpty() ? rule.stance != RuleStance::AsGiven : rule.key == key;
        if (isAsked && isOfYear(rule, year))
            grounds << (key.isEmpty() ? labelOf(rule) + u' ' : QString()) + groundOf(rule, year);
    }
    return grounds;
}

/// Months in a row in which nothing is asked of a branch.
struct Span {
    QString text; ///< the reason in the first of them
    QStringList columns;
};

QString columnsText(const QStringList& columns)
{
    return columns.size() > 1 ? columns.first() + QStringLiteral("—") + columns.last() : columns.value(0);
}

QList<Span> spansOf(const GapTable& table, qsizetype row)
{
    QList<Span> spans;
    bool isOpen = false;
    for (qsizetype column = 0; column < table.columns().size(); ++column) {
        const GapCell* cell = table.cell(row, column);
        const bool isAsked = !cell || cell->state() != u"not_required";
        if (!isAsked && !isOpen)
            spans.append({cell->reason(), {}});
        isOpen = !isAsked;
        if (isOpen)
            spans.last().columns << table.columns()[column];
    }
    return spans;
}

/// 甲支部、乙支部 等 12 个.
QString namesText(const QStringList& names)
{
    constexpr qsizetype most = 6;
    const QString listed = names.mid(0, most).join(QStringLiteral("、"));
    return names.size() <= most ? listed
                                : say(QT_TRANSLATE_NOOP("GapSheets", "%1 等 %2 个")).arg(listed).arg(names.size());
}

/// "2022-06-10 党员大会：…，不计入（甲支部）", "免：…（丙支部）" and "7月—12月：…（乙支部）", one line for each reason and time.
QStringList reasonsOf(const GapTable& table)
{
    QStringList order;
    QHash<QString, QStringList> branches;
    const auto add = [&](const QString& reason, const QString& branch) {
        if (!branches.contains(reason))
            order << reason;
        if (!branches[reason].contains(branch))
            branches[reason] << branch;
    };
    for (qsizetype row = 0; row < table.branches().size(); ++row) {
        const QString& branch = table.branches()[row].name;
        for (qsizetype column = 0; column < table.columns().size(); ++column) {
            const GapCell* cell = table.cell(row, column);
            for (const QString& meeting : cell ? cell->uncounted() : QStringList())
                add(meeting, branch);
            if (cell && cell->state() == u"exempt")
                add(say(QT_TRANSLATE_NOOP("GapSheets", "免：%1")).arg(cell->reason()), branch);
        }
        for (const Span& span : spansOf(table, row))
            add(say(QT_TRANSLATE_NOOP("GapSheets", "%1：%2")).arg(columnsText(span.columns), span.text), branch);
    }
    for (QString& line : order)
        line = say(QT_TRANSLATE_NOOP("GapSheets", "%1（%2）")).arg(line, namesText(branches.value(line)));
    return order;
}

/// Long tables leave room for few reasons.
QStringList notesOf(const GapTable& table)
{
    constexpr qsizetype many = 30;
    const qsizetype most = table.branches().size() > many ? 3 : 8;
    QStringList notes{gapLegend()};
    const QStringList reasons = reasonsOf(table);
    notes += reasons.mid(0, most);
    if (reasons.size() > most)
        notes << say(QT_TRANSLATE_NOOP("GapSheets", "另有 %1 处不要求的原因，见程序的缺项日历。"))
                     .arg(reasons.size() - most);
    return notes;
}

GapSheet sheetOf(const QList<Gap>& gaps, const QList<MeetingRule>& rules, const QString& rule, const Period& year)
{
    const GapTable table(gaps, {GapTable::Across::Months, rule});
    GapSheet sheet;
    sheet.name = say(QT_TRANSLATE_NOOP("GapSheets", "总表"));
    for (const Gap& gap : gaps) {
        if (gap.rule == rule)
            sheet.name = labelOf(gap);
    }
    sheet.title = say(QT_TRANSLATE_NOOP("GapSheets", "%1缺项日历　%2")).arg(year.label(), sheet.name);
    sheet.grounds = groundsOf(rules, rule, year);
    sheet.grounds << say(QT_TRANSLATE_NOOP("GapSheets", "%1 项缺，%2 项待办"))
                         .arg(table.countOf(u"missed"))
                         .arg(table.countOf(u"due"));
    sheet.heads = table.columns();
    for (qsizetype row = 0; row < table.branches().size(); ++row) {
        sheet.branches << table.branches()[row].name;
        QList<GapSheet::Cell> cells;
        for (qsizetype column = 0; column < table.columns().size(); ++column) {
            const GapCell* cell = table.cell(row, column);
            cells << (cell ? GapSheet::Cell{cell->sign(), cell->state() == u"missed"} : GapSheet::Cell{});
        }
        sheet.rows << cells;
    }
    sheet.notes = notesOf(table);
    return sheet;
}

} // namespace

QString gapLegend()
{
    return say(QT_TRANSLATE_NOOP(
        "GapSheets", "✓ 已开展（次数）　✕ 应开展而没有　○ 还没到期　— 免做或不要求　按季、按年的要求记在期末的月份"));
}

Result<GapSheets> collectGapSheets(Figures& figures, const GapSheetsRequest& request)
{
    const Period year = Period::yearOf(request.year.to);
    const auto gaps = figures.wholeCalendar(year, request.branch);
    if (!gaps)
        return gaps.error();
    QStringList rules;
    for (const Gap& gap : *gaps) {
        if (!rules.contains(gap.rule) && (request.rule.isEmpty() || gap.rule == request.rule))
            rules << gap.rule;
    }
    if (rules.isEmpty())
        return fail(
            ErrorCode::NotFound,
            request.rule.isEmpty()
                ? say(QT_TRANSLATE_NOOP("GapSheets", "%1没有应开展的组织生活，没有可以输出的日历。")).arg(year.label())
                : say(QT_TRANSLATE_NOOP("GapSheets", "%1的日历里没有“%2”这一条，请检查规则的名称。"))
                      .arg(year.label(), request.rule));
    GapSheets sheets;
    sheets.unit = request.unit;
    if (request.rule.isEmpty())
        sheets.sheets << sheetOf(*gaps, figures.rules(), {}, year);
    for (const QString& rule : std::as_const(rules))
        sheets.sheets << sheetOf(*gaps, figures.rules(), rule, year);
    sheets.title = sheets.sheets.constFirst().title;
    return sheets;
}

} // namespace ledger
