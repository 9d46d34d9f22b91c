// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chinesenumber.h"
#include "core/jsontexts.h"
#include "report/recordtexts.h"
#include "report/tablerows.h"

#include <QJsonArray>

namespace ledger {

namespace {

void insertText(RowCells& cells, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        cells.insert(key, {{text}});
}

RowCells cellsOf(const NamedAttendance& named, const ReportContext& context)
{
    RowCells cells;
    insertText(cells, QStringLiteral("name"), context.subject().people->nameOf(named.member));
    insertText(cells, QStringLiteral("reason"), named.reason);
    insertText(cells, QStringLiteral("excluded"), named.excluded);
    insertText(cells, QStringLiteral("written"), named.hasWritten ? QStringLiteral("书面意见") : QString());
    return cells;
}

bool isAsked(const NamedAttendance& named, const QString& only)
{
    if (only == u"present")
        return named.isPresent;
    if (only == u"absent")
        return !named.isPresent && named.isExpected();
    if (only == u"asked")
        return named.isExpected();
    if (only == u"written")
        return named.hasWritten;
    if (only == u"excluded")
        return !named.isExpected();
    return true;
}

/// What the member's record has of the steps: step → rows, and for some the day of a field.
class TakenSteps
{
public:
    TakenSteps(const TableSpec& table, const ReportContext& context);

    QList<RowCells> rowsOf(const QString& step) const { return m_rows.value(step); }
    /// In the order of the record.
    const QStringList& steps() const { return m_steps; }

private:
    QHash<QString, QList<RowCells>> m_rows;
    QStringList m_steps;
};

/// Who was named with a step, how long a training took, and what was written: 张三、李四；3天；24学时；支委会同意.
QString statedWith(const PartInfo& part, const PartRow& row)
{
    const auto text = [&](QStringView key) { return row.value(part.indexOf(key)).toString().simplified(); };
    const auto counted = [&](QStringView key, const QString& unit) {
        const QVariant value = row.value(part.indexOf(key));
        return value.isValid() ? styledPlain(value.toDouble()) + unit : QString();
    };
    QStringList stated{text(u"people"), counted(u"days", QStringLiteral("天")),
                       counted(u"hours", QStringLiteral("学时")), text(u"note")};
    stated.removeAll(QString());
    return stated.join(QStringLiteral("；"));
}

TakenSteps::TakenSteps(const TableSpec& table, const ReportContext& context)
{
    const Record& member = *context.subject().record;
    const PartInfo* part = context.reader().schema().of(Kind::Member).part(u"development_steps");
    const QList<PartRow> rows = member.parts.value(part->key);
    for (const PartRow& row : rows) {
        RowCells cells;
        insertText(cells, QStringLiteral("date"),
                   row.value(part->indexOf(u"happened_on")).value<PartialDate>().toChinese());
        insertText(cells, QStringLiteral("note"), statedWith(*part, row));
        const QString step = row.value(part->indexOf(u"step")).toString();
        m_rows[step] += cells;
        if (!m_steps.contains(step))
            m_steps += step;
    }
    const QJsonObject stated = table.options[u"stated"].toObject();
    for (auto step = stated.begin(); step != stated.end(); ++step) {
        const auto day = member.value(step.value().toString()).value<PartialDate>();
        if (!m_rows.contains(step.key()) && day.isValid())
            m_rows[step.key()] += RowCells{{QStringLiteral("date"), {{day.toChinese()}}}};
    }
}

/// Those of the dictionary that are in use or were taken, and then what was written in other words.
QStringList stepsInOrder(const Vocabulary& vocabulary, const TakenSteps& taken)
{
    QStringList steps;
    const QList<DictionaryWord> words = vocabulary.words(QStringLiteral("development_step"));
    for (const DictionaryWord& word : words) {
        if (!word.isRetired() || !taken.rowsOf(word.word).isEmpty())
            steps += word.word;
    }
    for (const QString& step : taken.steps()) {
        if (!steps.contains(step))
            steps += step;
    }
    return steps;
}

/// step → the words over the steps of its stage.
QHash<QString, QString> stagesOf(const TableSpec& table)
{
    QHash<QString, QString> stages;
    for (const QJsonValue& entry : table.options[u"stages"].toArray()) {
        const QStringList steps = textsOf(entry.toObject()[u"steps"]);
        for (const QString& step : steps)
            stages.insert(step, entry.toObject()[u"label"].toString());
    }
    return stages;
}

} // namespace

Result<SourceRows> partRows(const TableSpec& table, const ReportContext& context)
{
    const Record* record = context.subject().record.get();
    const PartInfo* part = record != nullptr
        ? context.reader().schema().of(record->kind).part(table.options[u"part"].toString())
        : nullptr;
    SourceRows rows;
    if (part == nullptr)
        return rows;
    const QList<PartRow> entries = record->parts.value(part->key);
    for (const PartRow& entry : entries) {
        RowCells cells;
        for (qsizetype i = 0; i < part->fields.size(); ++i)
            insertText(cells, part->fields[i].key, valueText(part->fields[i], entry.value(i), context));
        rows.rows += cells;
    }
    return rows;
}

Result<SourceRows> attendanceRows(const TableSpec& table, const ReportContext& context)
{
    const Record& session = *context.subject().record;
    const QString only = table.options[u"only"].toString();
    const PartInfo* part = context.reader().schema().of(Kind::StudySession).part(u"attendances");
    const QList<PartRow> entries = session.parts.value(part->key);
    SourceRows rows;
    for (const PartRow& entry : entries) {
        const NamedAttendance named = namedAttendance(*part, entry);
        if (isAsked(named, only))
            rows.rows += cellsOf(named, context);
    }
    if (!entries.isEmpty() || (!only.isEmpty() && only != u"asked"))
        return rows;
    const QList<qint64> owing =
        owingAttendance(context.subject().people->organization(), context.figures().vocabulary(), session);
    for (const qint64 member : owing)
        rows.rows += cellsOf({member, false, false, {}, {}}, context);
    return rows;
}

Result<SourceRows> stepRows(const TableSpec& table, const ReportContext& context)
{
    const TakenSteps taken(table, context);
    const QHash<QString, QString> stages = stagesOf(table);
    const QString others = table.options[u"others"].toString();
    SourceRows rows;
    int number = 0;
    const QStringList steps = stepsInOrder(context.figures().vocabulary(), taken);
    for (const QString& step : steps) {
        QList<RowCells> own = taken.rowsOf(step);
        if (own.isEmpty())
            own += RowCells();
        own.first().insert(QStringLiteral("number"), {{QString::number(++number)}});
        for (RowCells& cells : own) {
            insertText(cells, QStringLiteral("step"),
                       context.figures().vocabulary().shown(QStringLiteral("development_step"), step));
            insertText(cells, QStringLiteral("stage"), stages.value(step, others));
        }
        rows.rows += own;
    }
    return rows;
}

} // namespace ledger
