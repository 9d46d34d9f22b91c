// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"
#include "core/textkey.h"
#include "domain/itemlife.h"
#include "exchange/import/duetext.h"
#include "exchange/import/planneditems.h"
#include "exchange/import/planner.h"

#include <QRegularExpression>

#include <algorithm>

namespace ledger {

QString standingText(const KindInfo& info, const Record& item, int quarter)
{
    QStringList texts;
    for (const ProgressEntry& entry : progressOf(info, item)) {
        if (entry.quarter == quarter && !entry.isCorrected)
            texts << entry.text;
    }
    return texts.join(u'\n');
}

/// The number of the quarter's last entry that no other stands for; 0 where there is none.
static int lastStanding(const KindInfo& info, const Record& item, int quarter)
{
    int number = 0;
    for (const ProgressEntry& entry : progressOf(info, item)) {
        if (entry.quarter == quarter && !entry.isCorrected)
            number = entry.number;
    }
    return number;
}

static bool isReported(const KindInfo& info, const Record& item, int quarter, const QString& text)
{
    const QList<ProgressEntry> entries = progressOf(info, item);
    return standingText(info, item, quarter) == text
        || std::any_of(entries.begin(), entries.end(),
                       [&](const ProgressEntry& entry) { return entry.quarter == quarter && entry.text == text; });
}

QList<PartRow> addedProgress(const KindInfo& info, const Record& before, const QList<PartRow>& rows, QDate today)
{
    const PartInfo* part = info.part(u"responsibility_progress");
    Record item = before;
    for (PartRow row : rows) {
        row.resize(part->fields.size());
        const int quarter = row.value(part->indexOf(u"quarter")).toInt();
        const QString text = row.value(part->indexOf(u"text")).toString();
        if (isReported(info, item, quarter, text))
            continue;
        QVariant& corrects = row[part->indexOf(u"corrects")];
        QVariant& day = row[part->indexOf(u"entered_on")];
        const QString known = standingText(info, item, quarter) + u'\n';
        if (text.startsWith(known))
            row[part->indexOf(u"text")] = text.sliced(known.size());
        else if (const int last = lastStanding(info, item, quarter); last > 0 && !corrects.isValid())
            corrects = static_cast<qlonglong>(last);
        if (!day.isValid())
            day = QVariant::fromValue(PartialDate::day(today));
        item.parts[part->key].append(row);
    }
    return item.parts.value(part->key);
}

void Planner::readList(RowDraft& draft)
{
    Record& record = draft.record;
    const QString yearKey = QStringLiteral("year");
    const QString holderKey = QStringLiteral("holder_type");
    const SheetContext& context = contextOf(draft);
    if (!record.isStated(yearKey) && context.year() != 0)
        record.set(yearKey, static_cast<qlonglong>(context.year()));
    if (draft.has(holderKey) || record.isStated(holderKey))
        return;
    if (const QString holder = context.word(m_vocabulary, holderKey); !holder.isEmpty())
        record.set(holderKey, holder);
}

/// A list in words ("全年") keeps them; a date, or words that name one, give the due day too.
void Planner::readDue(RowDraft& draft)
{
    Record& record = draft.record;
    const QString textKey = QStringLiteral("due_text");
    const QString dayKey = QStringLiteral("due_on");
    const RawCell& cell = draft.cell(textKey);
    if (isBlank(cell) || record.isStated(dayKey))
        return;
    const CellValue date = readDateCell(cell);
    if (date.value.isValid()) {
        record.set(dayKey, date.value);
        record.values.remove(textKey);
        return;
    }
    record.set(textKey, cell.text.trimmed());
    if (m_vocabulary.canonical(QStringLiteral("no_due_day"), cell.text))
        return;
    const QDate day = dueDayOf(cell.text, static_cast<int>(record.number(QStringLiteral("year"))));
    if (day.isValid())
        record.set(dayKey, QVariant::fromValue(PartialDate::day(day)));
}

/// What stands in the columns of the quarters; where the book of entries says the same, the book says more.
void Planner::readProgress(RowDraft& draft)
{
    const PartInfo* part = draft.info().part(u"responsibility_progress");
    Record booked;
    booked.parts.insert(part->key, rowsOfCell(draft, QStringLiteral("progress_book"), *part));
    QList<PartRow> rows = booked.parts.value(part->key);
    constexpr int quarters = 4;
    for (int quarter = 0; quarter <= quarters; ++quarter) {
        const QString text = draft.text(QStringLiteral("progress:%1").arg(quarter));
        if (!text.isEmpty() && standingText(draft.info(), booked, quarter) != text)
            rows.append(PartRow{static_cast<qlonglong>(quarter), text});
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(part->key, rows);
}

/// What our own export writes of the state book and the evidence links: "进行中@2022-03-01；已完成@2022-06-30".
void Planner::readBooks(RowDraft& draft)
{
    static const QRegularExpression separator(QStringLiteral("[；;]"));
    readBook(draft, QStringLiteral("state_book"), u"responsibility_states");
    QList<PartRow> evidence;
    for (const QString& entry : draft.text(QStringLiteral("evidence_book")).split(separator, Qt::SkipEmptyParts)) {
        const QStringList pieces = entry.split(QLatin1Char(':'));
        const QString note = entry.section(QLatin1Char(':'), 2).trimmed();
        evidence.append(PartRow{pieces.constFirst().trimmed(), pieces.value(1).trimmed(),
                                note.isEmpty() ? QVariant() : QVariant(note)});
    }
    if (!evidence.isEmpty())
        draft.record.parts.insert(QStringLiteral("responsibility_evidence"), evidence);
}

void Planner::planItem(RowDraft& draft)
{
    readBranch(draft);
    Record& record = draft.record;
    if (!record.isStated(QStringLiteral("branch")) && m_root != 0)
        record.set(QStringLiteral("branch"), m_root);
    readList(draft);
    draft.require(QStringLiteral("task"));
    const QString percentKey = QStringLiteral("percent");
    const RawCell& percent = draft.cell(percentKey);
    const bool isFraction = percent.type == RawCell::Type::Number && percent.number <= 1.0;
    if (isFraction && record.isStated(percentKey))
        record.set(percentKey, percent.number * 100);
    readDue(draft);
    readProgress(draft);
    readBooks(draft);
    if (!draft.hasErrors())
        keep(draft, eventIdentity(draft.info(), record), QStringLiteral("task"));
}

} // namespace ledger
