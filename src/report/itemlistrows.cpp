// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/itemlife.h"
#include "domain/itemlist.h"
#include "ledger/attachments.h"
#include "report/tablerows.h"

#include <algorithm>

namespace ledger {

namespace {

/// What proves an item, with the number under which lists name it.
struct Proof {
    int number = 0;
    QString kind;
    QString date;
    QString title;
    QStringList items; ///< numbers of the items it proves
};

/// The lists of a year as they are printed, and the numbers of what proves their items: a record that proves several items
/// has one number.
class PrintedLists
{
public:
    explicit PrintedLists(const ReportContext& context)
        : m_context(context)
        , m_info(context.reader().schema().of(Kind::ResponsibilityItem))
    {
    }

    Result<> read();
    RowCells cells(const LitItem& lit) const;
    QList<LitItem> items;
    QList<Proof> proofs;

private:
    Result<> addProofs(const Record& item);
    void addProof(const QString& key, const Proof& proof, const Record& item);
    Result<Proof> linkedProof(const PartRow& row) const;

    const ReportContext& m_context;
    const KindInfo& m_info;
    QHash<QString, qsizetype> m_places; ///< uid of the record → place among the proofs
    QHash<qint64, QList<int>> m_numbers; ///< item → numbers
};

Result<> PrintedLists::read()
{
    const ReportSubject& subject = m_context.subject();
    const auto lit = m_context.figures().lights(subject.period, {subject.branch, {}, {}});
    if (!lit)
        return lit.error();
    QList<Record> records;
    for (const LitItem& each : *lit)
        records << each.item;
    const Vocabulary& vocabulary = m_context.figures().vocabulary();
    for (const ItemList& list : listsOf(records, vocabulary)) {
        if (!isListNamed(list, subject.holder, vocabulary))
            continue;
        for (const LitItem& each : *lit) {
            if (listOf(each.item) == list)
                items << each;
        }
    }
    for (const LitItem& each : std::as_const(items)) {
        if (auto added = addProofs(each.item); !added)
            return added;
    }
    return {};
}

void PrintedLists::addProof(const QString& key, const Proof& proof, const Record& item)
{
    if (!m_places.contains(key)) {
        m_places.insert(key, proofs.size());
        proofs << proof;
        proofs.last().number = static_cast<int>(proofs.size());
    }
    Proof& known = proofs[m_places.value(key)];
    if (const QString number = item.text(QStringLiteral("list_no")); !number.isEmpty())
        known.items << number;
    m_numbers[item.id] << known.number;
}

Result<Proof> PrintedLists::linkedProof(const PartRow& row) const
{
    const PartInfo& part = *m_info.part(u"responsibility_evidence");
    const auto kind = kindFromKey(row.value(part.indexOf(u"kind")).toString());
    Reader& reader = m_context.reader();
    const auto id = kind ? reader.idOf(*kind, row.value(part.indexOf(u"record_uid")).toString()) : Result<qint64>(0);
    if (!id)
        return id.error();
    const auto records = kind && *id != 0 ? reader.rows(*kind, {*id}) : Result<QList<Record>>(QList<Record>());
    if (!records)
        return records.error();
    // Paper is Chinese whatever the interface speaks.
    if (records->isEmpty() || records->constFirst().isDeleted)
        return Proof{0, QStringLiteral("—"), {}, QStringLiteral("（记录已删除）"), {}};
    const KindInfo& info = reader.schema().of(*kind);
    const Record& record = records->constFirst();
    return Proof{0,
                 info.label,
                 record.value(info.dateField).value<PartialDate>().toChinese(),
                 record.text(info.titleField).simplified(),
                 {}};
}

Result<> PrintedLists::addProofs(const Record& item)
{
    const PartInfo& part = *m_info.part(u"responsibility_evidence");
    for (const PartRow& row : item.parts.value(part.key)) {
        const auto proof = linkedProof(row);
        if (!proof)
            return proof.error();
        addProof(row.value(part.indexOf(u"record_uid")).toString(), *proof, item);
    }
    const auto files = attachmentsOf(m_context.reader(), Kind::ResponsibilityItem, item.id);
    if (!files)
        return files.error();
    for (const Attachment& file : *files)
        addProof(file.uid, {0, QStringLiteral("附件"), {}, file.name, {}}, item);
    return {};
}

void put(RowCells& cells, const char* key, const QString& text)
{
    if (!text.isEmpty())
        cells.insert(QString::fromLatin1(key), {{text}});
}

QString dueText(const Record& item)
{
    const QString text = item.text(QStringLiteral("due_text"));
    const QVariant due = item.value(QStringLiteral("due_on"));
    const QString recurrence = item.text(QStringLiteral("recurrence"));
    QStringList texts{text.isEmpty() && due.isValid() ? due.value<PartialDate>().toChinese() : text, recurrence};
    texts.removeAll(QString());
    return texts.join(QStringLiteral("；"));
}

RowCells PrintedLists::cells(const LitItem& lit) const
{
    const Record& item = lit.item;
    RowCells cells = recordCells(item, m_context);
    put(cells, "list", listTitle(listOf(item)));
    put(cells, "due", dueText(item));
    for (int quarter = 1; quarter <= 4; ++quarter) {
        QStringList texts;
        for (const ProgressEntry& entry : progressOf(m_info, item)) {
            const bool isKnown = !entry.day.isValid() || entry.day <= m_context.subject().period.to;
            if (entry.quarter == quarter && !entry.isCorrected && isKnown)
                texts << entry.text;
        }
        if (!texts.isEmpty())
            cells.insert(QStringLiteral("quarter:%1").arg(quarter), {{texts.join(QStringLiteral("；"))}});
    }
    if (lit.actual)
        put(cells, "done", QStringLiteral("%1%").arg(*lit.actual));
    put(cells, "light",
        QStringLiteral("%1：%2").arg(lightWord(lit.verdict.light, Wording::Paper),
                                     lightReason(lit.verdict, Wording::Paper)));
    QStringList numbers;
    for (const int number : m_numbers.value(item.id))
        numbers << QString::number(number);
    QStringList proof{numbers.isEmpty() ? QString() : QStringLiteral("佐证") + numbers.join(QStringLiteral("、")),
                      item.text(QStringLiteral("evidence_text")).simplified()};
    proof.removeAll(QString());
    put(cells, "evidence", proof.join(QStringLiteral("；")));
    return cells;
}

} // namespace

Result<SourceRows> itemListRows(const TableSpec&, const ReportContext& context)
{
    PrintedLists lists(context);
    if (auto read = lists.read(); !read)
        return read.error();
    SourceRows rows;
    for (const LitItem& lit : std::as_const(lists.items))
        rows.rows << lists.cells(lit);
    return rows;
}

Result<SourceRows> itemEvidenceRows(const TableSpec&, const ReportContext& context)
{
    PrintedLists lists(context);
    if (auto read = lists.read(); !read)
        return read.error();
    SourceRows rows;
    for (const Proof& proof : std::as_const(lists.proofs)) {
        RowCells cells;
        put(cells, "number", QString::number(proof.number));
        put(cells, "kind", proof.kind);
        put(cells, "date", proof.date);
        put(cells, "title", proof.title);
        put(cells, "items", proof.items.join(QStringLiteral("、")));
        rows.rows << cells;
    }
    return rows;
}

} // namespace ledger
