// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/recordtable.h"

#include "core/partialdate.h"

namespace ledger {

/// What was reported for a quarter; 0 stands for progress that names no quarter.
static TableColumn quarterColumn(const PartColumnContext& context, int quarter, const QString& otherwise)
{
    const PartInfo part = *context.info.part(u"responsibility_progress");
    const QString header = context.header(QStringLiteral("progress:%1").arg(quarter), otherwise);
    return {{header}, [part, quarter](const Record& record, qsizetype) {
                QStringList texts;
                for (const PartRow& row : record.parts.value(part.key)) {
                    if (row.value(part.indexOf(u"quarter")).toInt() == quarter)
                        texts << row.value(part.indexOf(u"text")).toString();
                }
                return ExportCell::ofText(texts.join(u'\n'));
            }};
}

/// 进行中@2022-03-01；已完成@2022-06-30
static QString stateBook(const PartInfo& part, const QList<PartRow>& rows)
{
    QStringList states;
    for (const PartRow& row : rows) {
        const QString state = row.value(part.indexOf(u"state")).toString();
        const QString since = row.value(part.indexOf(u"since")).value<PartialDate>().toIso();
        states << (since.isEmpty() ? state : state + u'@' + since);
    }
    return states.join(u'；');
}

/// study_session:0190…；honor:0191…:证书
static QString evidenceBook(const PartInfo& part, const QList<PartRow>& rows)
{
    QStringList links;
    for (const PartRow& row : rows) {
        QString link =
            row.value(part.indexOf(u"kind")).toString() + u':' + row.value(part.indexOf(u"record_uid")).toString();
        QString note = row.value(part.indexOf(u"note")).toString();
        note.replace(u'；', u'，').replace(u';', u',');
        links << (note.isEmpty() ? link : link + u':' + note);
    }
    return links.join(u'；');
}

static TableColumn bookColumn(const PartInfo& part, const QString& header,
                              QString (*text)(const PartInfo&, const QList<PartRow>&))
{
    return {{header}, [part, text](const Record& record, qsizetype) {
                return ExportCell::ofText(text(part, record.parts.value(part.key)));
            }};
}

QList<TableColumn> responsibilityPartColumns(const PartColumnContext& context)
{
    return {
        quarterColumn(context, 1, QStringLiteral("一季度")),
        quarterColumn(context, 2, QStringLiteral("二季度")),
        quarterColumn(context, 3, QStringLiteral("三季度")),
        quarterColumn(context, 4, QStringLiteral("四季度")),
        quarterColumn(context, 0, QStringLiteral("工作进展")),
        bookColumn(*context.info.part(u"responsibility_states"),
                   context.header(QStringLiteral("state_book"), QStringLiteral("状态记录")), stateBook),
        bookColumn(*context.info.part(u"responsibility_evidence"),
                   context.header(QStringLiteral("evidence_book"), QStringLiteral("佐证记录")), evidenceBook),
    };
}

} // namespace ledger
