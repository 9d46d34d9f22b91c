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
        {QStringLiteral("items"), itemRows},
        {QStringLiteral("branches"), branchRows},
        {QStringLiteral("meetings"), meetingRows},
        {QStringLiteral("gaps"), gapRows},
        {QStringLiteral("obligations"), obligationRows},
        {QStringLiteral("confirmations"), confirmationRows},
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

} // namespace

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
    for (const QString& period : periods) {
        const QString label = labelOf(period);
        const QString own = label.section(QStringLiteral("年"), 0, 0, QString::SectionIncludeTrailingSep);
        labels += own == year && own.size() < label.size() ? label.mid(own.size()) : label;
        year = own;
    }
    return labels.join(u'、');
}

QStringList textList(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray())
        texts += text.toString();
    return texts;
}

TextRuns countCell(double value)
{
    return value == 0 ? TextRuns() : TextRuns{{styledPlain(value)}};
}

} // namespace ledger
