// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/planner.h"

#include "domain/itemlife.h"
#include "exchange/import/planneditems.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

Planner::Planner(Reader& reader, const Schema& schema, const Vocabulary& vocabulary, QDate today)
    : m_reader(reader)
    , m_schema(schema)
    , m_vocabulary(vocabulary)
    , m_today(today)
    , m_frozen(reader.connection(), schema)
    , m_committeePosts(vocabulary.having(QStringLiteral("post"), QStringLiteral("committee")))
    , m_fullCategories(vocabulary.having(QStringLiteral("member_category"), QStringLiteral("full")))
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("recipient_type"))) {
        const QString role = word.attributes.value(QLatin1StringView("role")).toString();
        if (role == QLatin1StringView("person"))
            m_personWord = word.word;
        else if (role == QLatin1StringView("organization"))
            m_organizationWord = word.word;
    }
}

Result<> Planner::start()
{
    auto organization = m_reader.organization(m_vocabulary);
    if (!organization)
        return organization.error();
    m_organization = std::move(*organization);
    m_root = m_organization.rootBranch();
    if (auto read = readDuesRules(); !read)
        return read;
    for (const Kind kind : allKinds) {
        auto highest = m_reader.highestId(kind);
        if (!highest)
            return highest.error();
        const size_t at = static_cast<size_t>(kind) - 1;
        m_firstIds[at] = *highest + 1;
        m_nextIds[at] = *highest + 1;
    }
    return {};
}

qint64 Planner::nextId(Kind kind)
{
    return m_nextIds[static_cast<size_t>(kind) - 1]++;
}

static DaySpan dateRange(const QList<const SheetRows*>& sheets, Kind kind, const QString& dateField)
{
    DaySpan range;
    for (const SheetRows* sheet : sheets) {
        const int column = sheet->columnOf(dateField);
        if (sheet->setup().kind != kind || column < 0)
            continue;
        for (const int row : sheet->rows()) {
            const CellValue value = readDateCell(sheet->cell(row, column));
            if (!value.value.isValid())
                continue;
            const PartialDate date = value.value.value<PartialDate>();
            range.from = range.from.isValid() ? std::min(range.from, date.first) : date.first;
            range.to = range.to.isValid() ? std::max(range.to, date.last()) : date.last();
        }
    }
    return range;
}

Result<> Planner::prepare(const QList<const SheetRows*>& sheets)
{
    for (const Kind kind : allKinds) {
        const bool isWanted = std::any_of(sheets.begin(), sheets.end(),
                                          [&](const SheetRows* sheet) { return sheet->setup().kind == kind; });
        if (!isWanted || kind == Kind::Member)
            continue;
        const KindInfo& info = m_schema.of(kind);
        ListQuery query;
        query.kind = kind;
        const bool isDated = kind != Kind::Branch && info.yearField.isEmpty();
        if (isDated) {
            const DaySpan range = dateRange(sheets, kind, info.dateField);
            query.from = range.from;
            query.to = range.to;
            if (!range.from.isValid())
                continue;
        }
        auto ids = m_reader.ids(query);
        if (!ids)
            return ids.error();
        auto records = m_reader.rows(kind, *ids);
        if (!records)
            return records.error();
        QHash<QString, qint64>& keys = m_storedKeys[static_cast<size_t>(kind) - 1];
        for (const Record& record : std::as_const(*records)) {
            keys.insert(eventIdentity(info, record), record.id);
            if (const QString number = kind == Kind::ResponsibilityItem ? numberIdentity(record) : QString();
                !number.isEmpty())
                keys.insert(number, record.id);
        }
    }
    return {};
}

void Planner::plan(RowDraft& draft)
{
    draft.readPlainFields();
    m_lastAction = PlannedAction::Create;
    switch (draft.record.kind) {
    case Kind::Branch:
        return planBranch(draft);
    case Kind::Member:
        return planMember(draft);
    case Kind::StudySession:
        return planSession(draft);
    case Kind::Honor:
        return planHonor(draft);
    case Kind::VolunteerActivity:
        return planVolunteer(draft);
    case Kind::ResponsibilityItem:
        return planItem(draft);
    case Kind::WorkRecord:
        return planWork(draft);
    case Kind::PartyDues:
        return planDues(draft);
    }
}

DaySpan Planner::daysOf(const Record& record) const
{
    const QVariant date = record.value(m_schema.of(record.kind).dateField);
    if (!date.isValid())
        return {m_today, m_today};
    const PartialDate partial = date.value<PartialDate>();
    return {partial.first, partial.last()};
}

void Planner::checkDatePrecision(RowDraft& draft)
{
    const Field* field = draft.info().field(draft.info().dateField);
    const QVariant date = draft.record.value(field->key);
    if (field->is(FieldFlag::DayUsual) && date.isValid() && date.value<PartialDate>().precision != DatePrecision::Day)
        draft.warn(field->key, QStringLiteral("date_imprecise"),
                   say(QT_TRANSLATE_NOOP("import", "只有年月，没有具体日期")));
}

qint64 Planner::branchOfPeople(const QList<qint64>& memberIds, QDate day) const
{
    qint64 common = 0;
    for (const qint64 id : memberIds) {
        const qint64 branch = m_organization.branchOf(id, day);
        if (branch == 0 || (common != 0 && branch != common))
            return 0;
        common = branch;
    }
    return common;
}

/// The same rows in another order say nothing new.
static bool areSameSet(const PartInfo& part, const QList<PartRow>& a, const QList<PartRow>& b)
{
    const auto sorted = [&part](const QList<PartRow>& rows) {
        QStringList texts;
        for (const PartRow& row : rows) {
            QStringList cells;
            for (qsizetype i = 0; i < part.fields.size(); ++i)
                cells << storedText(part.fields[i], row.value(i));
            texts << cells.join(QChar(0x1f));
        }
        texts.sort();
        return texts;
    };
    return a.size() == b.size() && sorted(a) == sorted(b);
}

/// What workbooks do not speak of stays as it stands in the ledger: the written opinion of a person who is named again.
static QList<PartRow> completed(const PartInfo& part, const QList<PartRow>& rows, const QList<PartRow>& before)
{
    QList<PartRow> result = rows;
    for (PartRow& row : result) {
        row.resize(part.fields.size());
        const auto isSame = [&](const PartRow& other) {
            for (qsizetype i = 0; i < part.fields.size(); ++i) {
                const bool tells = i == 0 || part.fields[i].is(FieldFlag::Required);
                if (tells && other.value(i) != row[i])
                    return false;
            }
            return true;
        };
        const auto stored = std::find_if(before.begin(), before.end(), isSame);
        for (qsizetype i = 0; stored != before.end() && i < part.fields.size(); ++i) {
            if (part.fields[i].is(FieldFlag::Later) && !row[i].isValid())
                row[i] = stored->value(i);
        }
    }
    return result;
}

/// Numbered by the ledger, and differently: two records, however much alike.
static bool areNumberedApart(const Record& a, const Record& b)
{
    return !a.uid.isEmpty() && !b.uid.isEmpty() && a.uid != b.uid;
}

/// The record as it will be: what stands in the ledger, overwritten by what the row states.
static Record merged(const KindInfo& info, const Record& before, const Record& row, QDate today)
{
    Record result = before;
    for (const Field& field : info.fields) {
        if (!field.is(FieldFlag::Derived) && row.isStated(field.key))
            result.set(field.key, row.value(field.key));
    }
    for (const PartInfo& part : info.parts) {
        if (!row.parts.contains(part.key))
            continue;
        const QList<PartRow> stored = before.parts.value(part.key);
        if (part.key == u"responsibility_progress") {
            result.parts.insert(part.key, addedProgress(info, before, row.parts.value(part.key), today));
            continue;
        }
        const QList<PartRow> rows = completed(part, row.parts.value(part.key), stored);
        if (!areSameSet(part, rows, stored))
            result.parts.insert(part.key, rows);
    }
    return result;
}

PlannedRecord* Planner::plannedByKey(Kind kind, const QString& key)
{
    const size_t at = static_cast<size_t>(kind) - 1;
    const auto found = m_plannedKeys[at].constFind(key);
    return found == m_plannedKeys[at].constEnd() ? nullptr : &m_planned[at][*found];
}

void Planner::keep(RowDraft& draft, const QString& identity, const QString& duplicateColumn)
{
    const KindInfo& info = draft.info();
    const size_t at = static_cast<size_t>(info.kind) - 1;
    PlannedRecord* twin = plannedByKey(info.kind, identity);
    if (twin && !areNumberedApart(twin->record, draft.record)) {
        m_lastAction = PlannedAction::Unchanged;
        if (!sameContent(info, merged(info, twin->record, draft.record, m_today), twin->record))
            draft.error(duplicateColumn, QStringLiteral("duplicate"),
                        say(QT_TRANSLATE_NOOP("import", "与本次导入的另一行是同一件事，但内容不同；请留下正确的一行")));
        return;
    }
    PlannedRecord planned;
    planned.record = draft.record;
    qint64 stored = 0;
    if (!draft.record.uid.isEmpty())
        stored = m_reader.idOf(info.kind, draft.record.uid).value_or(0);
    if (stored == 0)
        stored = m_storedKeys[at].value(identity);
    if (stored == 0 && info.kind == Kind::ResponsibilityItem)
        stored = m_storedKeys[at].value(numberIdentity(draft.record));
    auto before = stored != 0 ? m_reader.load(info.kind, stored) : Result<Record>(Error{});
    if (before && !before->isDeleted) {
        planned.before = *before;
        planned.record = merged(info, *before, draft.record, m_today);
        planned.action = sameContent(info, planned.record, *before) ? PlannedAction::Unchanged : PlannedAction::Update;
        if (planned.action == PlannedAction::Update && info.kind == Kind::ResponsibilityItem
            && isClosedItem(*before, m_vocabulary)) {
            draft.error(QStringLiteral("state"), QStringLiteral("item_closed"),
                        say(QT_TRANSLATE_NOOP(
                            "import", "台账里这一项已销号，内容只读，没有按本行修改；确需修改请先在台账里重新打开")));
            return;
        }
    } else {
        planned.record.id = nextId(info.kind);
        if (before)
            planned.record.uid.clear();
    }
    m_lastAction = planned.action;
    if (!fitsSubmitted(draft, planned))
        return;
    m_plannedKeys[at].insert(identity, m_planned[at].size());
    m_planned[at].append(std::move(planned));
}

} // namespace ledger
