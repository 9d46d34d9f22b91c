// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tablerows.h"

#include "core/chinesenumber.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace ledger {

namespace {

using Source = Result<SourceRows> (*)(const TableSpec&, const ReportContext&);

const QHash<QString, Source>& sources()
{
    static const QHash<QString, Source> table{
        {QStringLiteral("records"), recordRows},
        {QStringLiteral("register"), registerRows},
        {QStringLiteral("attendance_months"), attendanceMonthRows},
        {QStringLiteral("attendance_sessions"), attendanceSessionRows},
        {QStringLiteral("volunteers"), volunteerRows},
        {QStringLiteral("holdings"), holdingRows},
        {QStringLiteral("drafts"), draftRows},
        {QStringLiteral("submissions"), submissionRows},
        {QStringLiteral("items"), itemRows},
        {QStringLiteral("branches"), branchRows},
        {QStringLiteral("meetings"), meetingRows},
        {QStringLiteral("gaps"), gapRows},
        {QStringLiteral("obligations"), obligationRows},
        {QStringLiteral("confirmations"), confirmationRows},
        {QStringLiteral("corrections"), correctionRows},
        {QStringLiteral("roster"), rosterRows},
        {QStringLiteral("top_people"), topPeopleRows},
        {QStringLiteral("part"), partRows},
        {QStringLiteral("attendance"), attendanceRows},
        {QStringLiteral("votes"), voteRows},
        {QStringLiteral("quorum"), quorumRows},
        {QStringLiteral("steps"), stepRows},
        {QStringLiteral("attended"), attendedRows},
        {QStringLiteral("attended_kinds"), attendedKindRows},
        {QStringLiteral("named"), namedRows},
        {QStringLiteral("posts"), postRows},
        {QStringLiteral("dues"), duesRows},
        {QStringLiteral("item_lists"), itemListRows},
        {QStringLiteral("item_evidence"), itemEvidenceRows},
        {QStringLiteral("member_changes"), changeRows},
        {QStringLiteral("member_change_people"), changedPeopleRows},
        {QStringLiteral("member_change_doubts"), changeDoubtRows},
    };
    return table;
}

QString labelOf(const QString& period)
{
    if (const QDate day = QDate::fromString(period, Qt::ISODate); day.isValid())
        return chineseDay(day);
    const auto parsed = Period::parse(period);
    return parsed ? parsed->labelChinese() : period;
}

constexpr qsizetype ShortestSpan = 3;

/// Behind the last of the months or quarters of one year that follow each other from `first` on.
qsizetype endOfSpan(const QStringList& periods, qsizetype first)
{
    qsizetype end = first + 1;
    auto before = Period::parse(periods[first]);
    for (; before && end < periods.size(); ++end) {
        auto next = Period::parse(periods[end]);
        const bool isNext = next && next->from == before->to.addDays(1) && next->from.year() == before->from.year();
        if (!isNext || periods[end].size() != periods[first].size())
            break;
        before = next;
    }
    return end;
}

/// 2022年7月 and 9月 → 2022年7—9月; 2022年第一季度 and 第三季度 → 2022年第一至第三季度.
QString spanOf(QString first, const QString& last)
{
    const bool areMonths = first.endsWith(u'月');
    first.chop(areMonths ? 1 : 2);
    return first + (areMonths ? QStringLiteral("—") : QStringLiteral("至")) + last;
}

} // namespace

bool isTableSource(const QString& source)
{
    return sources().contains(source);
}

QStringList tableSources(bool isAboutRecord)
{
    static const QStringList ofRecord =
        QString::fromLatin1("part attendance votes quorum steps attended attended_kinds named posts").split(u' ');
    QStringList names = sources().keys();
    names.removeIf([&](const QString& name) { return !isAboutRecord && ofRecord.contains(name); });
    names.sort();
    return names;
}

Result<SourceRows> rowsOf(const TableSpec& table, const ReportContext& context)
{
    if (const Source source = sources().value(table.source))
        return source(table, context);
    return fail(ErrorCode::Unreadable,
                QCoreApplication::translate("Report", "报表的构成说明里有未知的表格来源“%1”。").arg(table.source));
}

QString shortDate(const PartialDate& date, const Period& period)
{
    const QString text = date.toChinese();
    const bool isOneYear = period.from.year() == period.to.year() && date.first.year() == period.to.year();
    if (!isOneYear || date.precision == DatePrecision::Year)
        return text;
    return text.section(QStringLiteral("年"), 1);
}

QString periodsText(const QStringList& periods)
{
    QStringList labels;
    QString year;
    for (qsizetype first = 0; first < periods.size();) {
        const qsizetype end = endOfSpan(periods, first);
        QString label = labelOf(periods[first]);
        const QString own = label.section(QStringLiteral("年"), 0, 0, QString::SectionIncludeTrailingSep);
        if (end - first >= ShortestSpan)
            label = spanOf(label, labelOf(periods[end - 1]).mid(own.size()));
        labels += own == year && own.size() < label.size() ? label.mid(own.size()) : label;
        year = own;
        first = end - first >= ShortestSpan ? end : first + 1;
    }
    return labels.join(u'、');
}

TextRuns countCell(double value)
{
    return value == 0 ? TextRuns() : TextRuns{{styledPlain(value), {}, value}};
}

} // namespace ledger
