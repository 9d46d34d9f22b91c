// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/recordtable.h"

#include "core/partialdate.h"
#include "exchange/partbook.h"
#include "exchange/workbook/celltext.h"

namespace ledger {

/// All rows of a part that names nobody, in one cell.
static TableColumn bookColumn(const PartColumnContext& context, QStringView partKey, const QString& headerKey)
{
    const PartInfo part = *context.info.part(partKey);
    return {{context.header(headerKey, part.label)}, [part](const Record& record, qsizetype) {
                return ExportCell::ofText(partBook(part, record.parts.value(part.key)));
            }};
}

/// 姓名（2020-01-01至2021-03-01）; no brackets where no day is stated.
static QString holderText(const PartInfo& part, const PartRow& row, const Record& branch, const ExportNames& names)
{
    const QVariant from = row.value(part.indexOf(u"held_from"));
    const QVariant to = row.value(part.indexOf(u"held_to"));
    // The import seeks holders among those on a roster from the start of the term on.
    const QString name = names.person(row.value(part.indexOf(u"member")).toLongLong(),
                                      row.value(part.indexOf(u"person_name")).toString(), branch.id,
                                      {branch.day(QStringLiteral("term_from")), {}});
    const QString fromText = from.value<PartialDate>().toIso();
    const QString toText = to.value<PartialDate>().toIso();
    if (fromText.isEmpty() && toText.isEmpty())
        return name;
    return QStringLiteral("%1（%2至%3）").arg(name, fromText, toText);
}

QList<TableColumn> branchPartColumns(const PartColumnContext& context)
{
    const PartInfo part = *context.info.part(u"branch_posts");
    const ExportNames& names = context.names;
    QList<TableColumn> columns;
    for (const DictionaryWord& word : context.vocabulary.words(QStringLiteral("post"))) {
        const QString post = word.word;
        columns.append({{post}, [part, post, &names](const Record& record, qsizetype) {
                            QStringList holders;
                            for (const PartRow& row : record.parts.value(part.key)) {
                                if (row.value(part.indexOf(u"post")).toString() == post)
                                    holders << holderText(part, row, record, names);
                            }
                            return ExportCell::ofText(holders.join(u'、'));
                        }});
    }
    columns << bookColumn(context, u"branch_terms", QStringLiteral("term_book"));
    return columns;
}

static TableColumn stepColumn(const PartInfo& part, const QString& step)
{
    return {{step}, [part, step](const Record& record, qsizetype) {
                for (const PartRow& row : record.parts.value(part.key)) {
                    if (row.value(part.indexOf(u"step")).toString() == step)
                        return dateCell(row.value(part.indexOf(u"happened_on")));
                }
                return ExportCell();
            }};
}

QList<TableColumn> memberPartColumns(const PartColumnContext& context)
{
    const PartInfo memberships = *context.info.part(u"memberships");
    const ExportNames& names = context.names;
    struct Place {
        QString header;
        QString field;
    };
    const Place places[] = {
        {context.header(QStringLiteral("branch"), QStringLiteral("所在党支部")), QStringLiteral("branch")},
        {context.header(QStringLiteral("group"), QStringLiteral("党小组")), QStringLiteral("group")},
        {context.header(QStringLiteral("joined_on"), QStringLiteral("转入时间")), QStringLiteral("joined_on")},
        {context.header(QStringLiteral("left_on"), QStringLiteral("转出时间")), QStringLiteral("left_on")},
        {context.header(QStringLiteral("transfer_reason"), QStringLiteral("转接事由")), QStringLiteral("reason")},
    };
    QList<TableColumn> columns;
    for (const Place& place : places) {
        const int at = memberships.indexOf(place.field);
        columns.append(
            {{place.header},
             [key = memberships.key, field = memberships.fields[at], at, &names](const Record& record, qsizetype row) {
                 const QVariant value = record.parts.value(key).value(row).value(at);
                 if (field.type == FieldType::Date)
                     return dateCell(value);
                 if (field.type != FieldType::Branch)
                     return ExportCell::ofText(value.toString());
                 return ExportCell::ofText(value.isValid() ? names.branch(value.toLongLong()) : QString());
             }});
    }
    for (const DictionaryWord& word : context.vocabulary.words(QStringLiteral("development_step")))
        columns << stepColumn(*context.info.part(u"development_steps"), word.word);
    // What a column per step cannot hold: steps without a day or taken twice, their order, notes, people.
    columns << bookColumn(context, u"development_steps", QStringLiteral("step_book"))
            << bookColumn(context, u"member_events", QStringLiteral("event_book"));
    return columns;
}

/// 400毫升, 2小时: what is a participant's own.
static QString ownShare(const PartInfo& part, const PartRow& row)
{
    QStringList shares;
    if (const QVariant hours = row.value(part.indexOf(u"hours")); hours.isValid())
        shares << numberText(hours.toDouble()) + QStringLiteral("小时");
    if (const QVariant quantity = row.value(part.indexOf(u"quantity")); quantity.isValid())
        shares << numberText(quantity.toDouble()) + row.value(part.indexOf(u"unit")).toString();
    return shares.join(u'，');
}

/// Names of a part with member, name and, of volunteers, their own hours and quantities; recipients may be branches.
static TableColumn namesColumn(const PartColumnContext& context, const QString& header)
{
    const KindInfo& info = context.info;
    const PartInfo part = info.parts.constFirst();
    const ExportNames& names = context.names;
    return {{header}, [&info, part, &names](const Record& record, qsizetype) {
                QStringList texts;
                const int branchAt = part.indexOf(u"branch");
                const bool hasShares = part.indexOf(u"quantity") >= 0;
                for (const PartRow& row : record.parts.value(part.key)) {
                    const qint64 branch = branchAt < 0 ? 0 : row.value(branchAt).toLongLong();
                    const QString written = row.value(part.indexOf(u"name")).toString();
                    const QString name = branch != 0
                        ? written
                        : names.person(row.value(part.indexOf(u"member")).toLongLong(), written,
                                       record.number(QStringLiteral("branch")), daysOf(info, record));
                    const QString share = hasShares ? ownShare(part, row) : QString();
                    texts << (share.isEmpty() ? name : QStringLiteral("%1（%2）").arg(name, share));
                }
                return ExportCell::ofText(texts.join(u'、'));
            }};
}

QList<TableColumn> partColumns(const PartColumnContext& context)
{
    switch (context.info.kind) {
    case Kind::Branch:
        return branchPartColumns(context);
    case Kind::Member:
        return memberPartColumns(context);
    case Kind::StudySession:
        return attendanceColumns(context);
    case Kind::Honor:
        return {namesColumn(context, context.header(QStringLiteral("recipients"), QStringLiteral("获奖对象")))};
    case Kind::VolunteerActivity:
        return {namesColumn(context, context.header(QStringLiteral("participants"), QStringLiteral("参加人员")))};
    case Kind::ResponsibilityItem:
        return responsibilityPartColumns(context);
    case Kind::PartyDues:
        return duesPartColumns(context);
    case Kind::WorkRecord:
        return {namesColumn(context, context.header(QStringLiteral("people"), QStringLiteral("人员")))};
    }
    Q_UNREACHABLE();
}

} // namespace ledger
