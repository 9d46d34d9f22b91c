// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/countedfigures.h"

#include "domain/condition.h"
#include "domain/itemlife.h"
#include "figures/figures.h"

#include <algorithm>

namespace ledger {

namespace {

/// Answers for one record whether a window holds it, each window asked once.
class Windows
{
public:
    Windows(Reader& reader, const Record& record, const Period& period)
        : m_reader(reader)
        , m_record(record)
        , m_period(period)
    {
    }

    Result<bool> hold(const FigureDefinition& figure)
    {
        const QString key = QString::number(static_cast<int>(figure.mode)) + u'|' + figure.dateField;
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        const auto ids = m_reader.factRecords(m_record.kind, windowOf(figure));
        if (!ids)
            return ids.error();
        return *m_known.insert(key, ids->contains(m_record.id));
    }

private:
    FactWindow windowOf(const FigureDefinition& figure) const
    {
        FactWindow window{figure.mode, m_period.from, m_period.to, {}, figure.dateField};
        const qint64 branch = m_record.number(m_reader.schema().of(m_record.kind).branchField);
        // Spares the other branches; where a roster decides, the branch of that day may have been another one.
        if (figure.mode == FactWindow::Mode::DateInPeriod && m_record.kind != Kind::Member && branch != 0)
            window.branches = {branch};
        return window;
    }

    Reader& m_reader;
    const Record& m_record;
    Period m_period;
    QHash<QString, bool> m_known;
};

bool meetsOne(const FigureDefinition& figure, const Record& record, QDate day)
{
    return std::any_of(figure.questions.begin(), figure.questions.end(), [&](const FactQuestion& question) {
        const QList<Condition> conditions = onDay(question.conditions, day);
        return std::all_of(conditions.begin(), conditions.end(),
                           [&](const Condition& condition) { return holds(condition, record); });
    });
}

} // namespace

Result<QStringList> figuresCounting(const Figures& figures, Reader& reader, const Record& record, const Period& period)
{
    Record then = record;
    if (record.kind == Kind::ResponsibilityItem)
        then.set(QStringLiteral("state"), stateOn(reader.schema().of(record.kind), record, period.to));
    QStringList labels;
    Windows windows(reader, record, period);
    for (const FigureDefinition& figure : figures.definitions()) {
        if (figure.source != FigureDefinition::Source::Records || figure.kind != record.kind
            || !meetsOne(figure, then, period.to))
            continue;
        const auto isHeld = windows.hold(figure);
        if (!isHeld)
            return isHeld.error();
        if (*isHeld)
            labels.append(figures.labelOf(figure));
    }
    return labels;
}

} // namespace ledger
