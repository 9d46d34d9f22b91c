// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/recordtable.h"

#include "core/partialdate.h"
#include "domain/itemlife.h"
#include "exchange/partbook.h"

#include <algorithm>

namespace ledger {

/// What was reported for a quarter, without what was corrected; 0 stands for progress that names no quarter.
static TableColumn quarterColumn(const PartColumnContext& context, int quarter, const QString& otherwise)
{
    const KindInfo& info = context.info;
    const QString header = context.header(QStringLiteral("progress:%1").arg(quarter), otherwise);
    return {{header}, [&info, quarter](const Record& record, qsizetype) {
                QStringList texts;
                for (const ProgressEntry& entry : progressOf(info, record)) {
                    if (entry.quarter == quarter && !entry.isCorrected)
                        texts << entry.text;
                }
                return ExportCell::ofText(texts.join(u'\n'));
            }};
}

/// All entries with who made them when, where there is more to say than the columns of the quarters do.
static QString progressBook(const PartInfo& part, const QList<PartRow>& rows)
{
    const bool isMore = std::any_of(rows.begin(), rows.end(), [&part](const PartRow& row) {
        for (qsizetype i = 0; i < part.fields.size(); ++i) {
            if (part.fields[i].is(FieldFlag::Later) && row.value(i).isValid())
                return true;
        }
        return false;
    });
    return isMore ? partBook(part, rows) : QString();
}

/// 进行中@2022-03-01；已销号@2022-06-30@申请人@审核人@说明
static QString stateBook(const PartInfo& part, const QList<PartRow>& rows)
{
    return partBook(part, rows);
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
        bookColumn(*context.info.part(u"responsibility_progress"),
                   context.header(QStringLiteral("progress_book"), QStringLiteral("进展填报记录")), progressBook),
        bookColumn(*context.info.part(u"responsibility_states"),
                   context.header(QStringLiteral("state_book"), QStringLiteral("状态记录")), stateBook),
        bookColumn(*context.info.part(u"responsibility_evidence"),
                   context.header(QStringLiteral("evidence_book"), QStringLiteral("佐证记录")), evidenceBook),
    };
}

} // namespace ledger
