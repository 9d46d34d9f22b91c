// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textkey.h"
#include "figures/tally.h"
#include "figures/trace.h"

#include <algorithm>

namespace ledger {

static bool isNamed(const QString& text, const QString& person)
{
    const QList<NamedRemark> names = splitNames(text);
    return std::any_of(names.begin(), names.end(), [&](const NamedRemark& name) { return name.name == person; });
}

static bool isRowOf(const PartInfo& part, const PartRow& row, const QString& person, const QList<qint64>& members)
{
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        const Field& field = part.fields[i];
        if (field.type == FieldType::Member && row.value(i).isValid())
            return members.contains(row.value(i).toLongLong());
    }
    const int name = part.indexOf(u"name");
    return name >= 0 && row.value(name).toString() == person;
}

/// Keeps the person's own rows of every part; true when there is one, or a field of names names the person.
static bool keepRowsOf(const KindInfo& info, const QString& person, const QList<qint64>& members, Record& record)
{
    bool isThere = false;
    for (const PartInfo& part : info.parts) {
        QList<PartRow>& rows = record.parts[part.key];
        rows.removeIf([&](const PartRow& row) { return !isRowOf(part, row, person, members); });
        isThere = isThere || !rows.isEmpty();
    }
    return isThere || std::any_of(info.fields.begin(), info.fields.end(), [&](const Field& field) {
               return field.is(FieldFlag::PersonName) && isNamed(record.text(field.key), person);
           });
}

static double ownShare(const PartInfo& part, const PartRow& row, QStringView field, const QVariant& otherwise)
{
    const QVariant own = row.value(part.indexOf(field));
    return own.isValid() ? own.toDouble() : otherwise.toDouble();
}

/// What the event's totals come to when only the kept participants are looked at. The row's hours are each
/// participant's, its quantity is the whole event's and nobody's share unless there was one participant only.
static void retotal(const KindInfo& info, const Record& whole, Record& record)
{
    const PartInfo* part = info.part(u"volunteer_participants");
    if (!part)
        return;
    const QList<PartRow> rows = record.parts.value(part->key);
    const bool wasAlone =
        whole.parts.value(part->key).size() == 1 && whole.number(QStringLiteral("participant_count")) <= 1;
    const QVariant hours = record.value(QStringLiteral("hours"));
    const QVariant quantity = wasAlone ? record.value(QStringLiteral("quantity")) : QVariant();
    double totalHours = 0;
    double totalQuantity = 0;
    for (const PartRow& row : rows) {
        totalHours += ownShare(*part, row, u"hours", hours);
        totalQuantity += ownShare(*part, row, u"quantity", quantity);
    }
    record.set(QStringLiteral("participant_count"), static_cast<qlonglong>(rows.size()));
    record.set(QStringLiteral("total_hours"), totalHours);
    record.set(QStringLiteral("total_quantity"), totalQuantity);
}

/// Counts of a session as far as they are the kept person's.
static void recount(const KindInfo& info, Record& record)
{
    const PartInfo* part = info.part(u"attendances");
    if (!part)
        return;
    const int present = part->indexOf(u"present");
    qlonglong there = 0;
    const QList<PartRow> rows = record.parts.value(part->key);
    for (const PartRow& row : rows)
        there += row.value(present).toBool() ? 1 : 0;
    if (rows.isEmpty()) {
        record.set(QStringLiteral("present"), {});
        record.set(QStringLiteral("expected"), {});
        return;
    }
    record.set(QStringLiteral("present"), there);
    record.set(QStringLiteral("expected"), static_cast<qlonglong>(rows.size()));
}

bool Tracer::isWithin(const KindInfo& info, const Narrowing& narrowing, const QList<qint64>& members, Record& record)
{
    const QString category = info.field(u"category") ? QStringLiteral("category") : info.categoryField;
    if (!narrowing.category.isEmpty() && record.text(category) != narrowing.category)
        return false;
    if (!narrowing.level.isEmpty() && record.text(QStringLiteral("level")) != narrowing.level)
        return false;
    if (!narrowing.titlePart.isEmpty() && !record.text(info.titleField).contains(narrowing.titlePart))
        return false;
    if (narrowing.person.isEmpty())
        return true;
    const Record whole = record;
    if (!keepRowsOf(info, narrowing.person, members, record))
        return false;
    retotal(info, whole, record);
    recount(info, record);
    return true;
}

Result<QList<qint64>> Tracer::membersNamed(const QString& person)
{
    if (person.isEmpty())
        return QList<qint64>{};
    ListQuery query;
    query.kind = Kind::Member;
    query.sortField = QStringLiteral("name");
    query.filters = {{QStringLiteral("name"), ListFilter::Test::OneOf, {person}}};
    return m_reader.ids(query);
}

/// Persons named in a record's parts: name → the members of that name there.
static QHash<QString, QList<qint64>> personsIn(const KindInfo& info, const Record& record)
{
    QHash<QString, QList<qint64>> persons;
    for (const PartInfo& part : info.parts) {
        const int name = part.indexOf(u"name");
        const int member = part.indexOf(u"member");
        const QList<PartRow> rows = name < 0 ? QList<PartRow>() : record.parts.value(part.key);
        for (const PartRow& row : rows) {
            QList<qint64>& members = persons[row.value(name).toString()];
            if (member >= 0 && row.value(member).isValid())
                members += row.value(member).toLongLong();
        }
    }
    return persons;
}

static bool meets(const QList<Condition>& conditions, const Record& record)
{
    return std::all_of(conditions.begin(), conditions.end(),
                       [&](const Condition& condition) { return holds(condition, record); });
}

Result<std::optional<double>> Tracer::narrowed(const FigureDefinition& figure, const FactWindow& window,
                                               const Narrowing& narrowing)
{
    auto records = recordsOf(figure, window, FactReach::Inside);
    if (!records)
        return records.error();
    auto members = membersNamed(narrowing.person);
    if (!members)
        return members.error();
    const KindInfo& info = m_reader.schema().of(figure.kind);
    QList<double> sums;
    for (const FactQuestion& question : figure.questions) {
        const QList<Condition> conditions = onDay(question.conditions, window.to);
        Tally tally(question.measure);
        double sum = 0;
        for (Record record : std::as_const(*records)) {
            if (meets(conditions, record) && isWithin(info, narrowing, *members, record))
                sum += tally.add(info, record);
        }
        sums.append(sum);
    }
    if (!figure.isRate)
        return std::optional(sums.constFirst());
    if (sums.constLast() == 0)
        return std::optional<double>();
    return std::optional(sums.constFirst() / sums.constLast());
}

Result<QMap<QString, double>> Tracer::byPerson(const FigureDefinition& figure, const FactWindow& window)
{
    auto records = recordsOf(figure, window, FactReach::Inside);
    if (!records)
        return records.error();
    const KindInfo& info = m_reader.schema().of(figure.kind);
    const FactQuestion& question = figure.questions.constFirst();
    const QList<Condition> conditions = onDay(question.conditions, window.to);
    QMap<QString, double> sums;
    QHash<QString, Tally> tallies;
    for (const Record& record : std::as_const(*records)) {
        const auto persons = meets(conditions, record) ? personsIn(info, record) : QHash<QString, QList<qint64>>();
        for (auto person = persons.constBegin(); person != persons.constEnd(); ++person) {
            Record own = record;
            Narrowing narrowing;
            narrowing.person = person.key();
            if (!isWithin(info, narrowing, person.value(), own))
                continue;
            auto tally = tallies.find(person.key());
            if (tally == tallies.end())
                tally = tallies.insert(person.key(), Tally(question.measure));
            sums[person.key()] += tally->add(info, own);
        }
    }
    return sums;
}

} // namespace ledger
