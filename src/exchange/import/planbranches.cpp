// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/datetext.h"
#include "core/textkey.h"
#include "exchange/import/planner.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static const QString& postsKey()
{
    static const QString key = QStringLiteral("branch_posts");
    return key;
}

/// "2020-01-01至2021-03-01" behind a holder's name.
static DaySpan spanOfRemark(const QString& remark)
{
    const QStringList ends = remark.split(QStringLiteral("至"));
    DaySpan span;
    if (const auto from = readDateText(ends.value(0)))
        span.from = from->first;
    if (const auto to = readDateText(ends.value(1)))
        span.to = to->last();
    return span;
}

static QVariant dayValue(QDate day)
{
    return day.isValid() ? QVariant::fromValue(PartialDate::day(day)) : QVariant();
}

void Planner::readPosts(RowDraft& draft)
{
    const PartInfo* part = draft.info().part(postsKey());
    const QString prefix = QStringLiteral("post:");
    QList<PartRow> rows;
    for (const DictionaryWord& post : m_vocabulary.words(QStringLiteral("post"))) {
        for (const NamedRemark& holder : splitNames(draft.text(prefix + post.word))) {
            const DaySpan span = spanOfRemark(holder.remark);
            PartRow row(part->fields.size());
            row[part->indexOf(u"person_name")] = holder.name;
            row[part->indexOf(u"post")] = post.word;
            row[part->indexOf(u"held_from")] = dayValue(span.from);
            row[part->indexOf(u"held_to")] = dayValue(span.to);
            rows.append(row);
        }
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(postsKey(), rows);
}

void Planner::resolvePosts(Record& record)
{
    const PartInfo* part = m_schema.of(Kind::Branch).part(postsKey());
    const int member = part->indexOf(u"member");
    const int name = part->indexOf(u"person_name");
    const DaySpan term{record.day(QStringLiteral("term_from")), {}};
    for (PartRow& row : record.parts[postsKey()]) {
        if (row[member].isValid())
            continue;
        const QString text = row[name].toString();
        PersonMatch match = qualifiedPerson(text);
        if (match.outcome != PersonMatch::Outcome::One)
            match = m_organization.findPerson(plainName(text), record.id, term);
        if (match.outcome != PersonMatch::Outcome::One)
            continue;
        row[member] = match.memberId;
        row[name] = plainName(text);
    }
}

static OrgBranch orgBranch(const Record& record, const Vocabulary& vocabulary)
{
    OrgBranch branch;
    branch.id = record.id;
    branch.name = record.text(QStringLiteral("name"));
    branch.shortName = record.text(QStringLiteral("short_name"));
    branch.aliases = record.text(QStringLiteral("aliases")).split(QStringLiteral("、"), Qt::SkipEmptyParts);
    branch.type = record.text(QStringLiteral("type"));
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("branch_type"))) {
        if (word.word == branch.type)
            branch.role = branchRoleFromWord(word.attributes.value(QLatin1StringView("role")).toString());
    }
    branch.parentId = record.number(QStringLiteral("parent"));
    branch.foundedOn = record.day(QStringLiteral("founded_on"));
    branch.termFrom = record.day(QStringLiteral("term_from"));
    branch.termTo = record.day(QStringLiteral("term_to"));
    branch.hasCommittee = record.flag(QStringLiteral("has_committee"));
    return branch;
}

/// Without a column for it, a branch has a committee when at least three persons hold its posts (条例 article 20).
static void inferCommittee(RowDraft& draft, const QSet<QString>& committeePosts)
{
    const QString key = QStringLiteral("has_committee");
    if (draft.has(key) || draft.record.isStated(key))
        return;
    const PartInfo* part = draft.info().part(postsKey());
    QSet<QString> persons;
    for (const PartRow& row : draft.record.parts.value(postsKey())) {
        if (committeePosts.contains(row[part->indexOf(u"post")].toString()))
            persons.insert(row[part->indexOf(u"person_name")].toString());
    }
    constexpr qsizetype smallestCommittee = 3;
    if (persons.size() >= smallestCommittee)
        draft.record.set(key, true);
}

static bool isTop(const Record& record, const Vocabulary& vocabulary)
{
    return vocabulary.having(QStringLiteral("branch_type"), QStringLiteral("top"))
        .contains(record.text(QStringLiteral("type")));
}

/// Above the organ's own committee stands one of no ledger of ours (市直机关工委): its name is kept among the remarks.
static void keepOutsideSuperior(Record& record, const QString& superior)
{
    const QString key = QStringLiteral("notes");
    const QString note = say(QT_TRANSLATE_NOOP("import", "上级党组织：%1")).arg(superior);
    const QString notes = record.text(key);
    if (!notes.contains(note))
        record.set(key, notes.isEmpty() ? note : notes + QStringLiteral("；") + note);
}

void Planner::planBranch(RowDraft& draft)
{
    Record& record = draft.record;
    draft.require(QStringLiteral("name"));
    const QString typeKey = QStringLiteral("type");
    if (!draft.has(typeKey) && !record.isStated(typeKey))
        record.set(typeKey,
                   m_vocabulary.wordInside(QStringLiteral("branch_type"), record.text(QStringLiteral("name"))));
    draft.require(typeKey);
    QStringList aliases;
    for (const NamedRemark& alias : splitNames(record.text(QStringLiteral("aliases"))))
        aliases << alias.name;
    record.set(QStringLiteral("aliases"), aliases.join(QStringLiteral("、")));
    const QString parentWord = draft.text(QStringLiteral("parent"));
    const QList<qint64> parents = m_organization.findBranches(parentWord);
    if (parents.size() == 1)
        record.set(QStringLiteral("parent"), parents.constFirst());
    else if (!parentWord.isEmpty() && isTop(record, m_vocabulary) && parents.isEmpty())
        keepOutsideSuperior(record, parentWord);
    else if (!parentWord.isEmpty())
        draft.error(QStringLiteral("parent"), QStringLiteral("branch_unknown"),
                    say(QT_TRANSLATE_NOOP("import", "没有名为“%1”的上级党组织")).arg(parentWord));
    readPosts(draft);
    readBook(draft, QStringLiteral("term_book"), u"branch_terms");
    inferCommittee(draft, m_committeePosts);
    if (draft.hasErrors())
        return;
    OrgBranch branch = orgBranch(record, m_vocabulary);
    if (branch.parentId == 0 && branch.role != BranchRole::Organ && m_root != 0) {
        branch.parentId = m_root;
        record.set(QStringLiteral("parent"), m_root);
    }
    const QString identity = compactKey(record.text(QStringLiteral("name")));
    // Of two people of one name, the holder is the one of this very branch.
    record.id = m_storedKeys[static_cast<size_t>(Kind::Branch) - 1].value(identity);
    if (record.parts.contains(postsKey()))
        resolvePosts(record);
    keep(draft, identity, QStringLiteral("name"));
    if (draft.hasErrors())
        return;
    const PlannedRecord* planned = plannedByKey(Kind::Branch, identity);
    m_organization.addBranch(orgBranch(planned->record, m_vocabulary));
    if (planned->action == PlannedAction::Create)
        m_frozen.addBranch(planned->record.id, planned->record.number(QStringLiteral("parent")));
    m_root = m_organization.rootBranch();
}

void Planner::resolveAllPosts()
{
    const PartInfo* part = m_schema.of(Kind::Branch).part(postsKey());
    for (PlannedRecord& planned : m_planned[static_cast<size_t>(Kind::Branch) - 1]) {
        if (planned.action == PlannedAction::Unchanged)
            continue;
        resolvePosts(planned.record);
        for (PartRow& row : planned.record.parts[postsKey()])
            row[part->indexOf(u"person_name")] = plainName(row[part->indexOf(u"person_name")].toString());
        m_organization.removePostsOf(planned.record.id);
        for (const PartRow& row : planned.record.parts.value(postsKey())) {
            const QDate from = row[part->indexOf(u"held_from")].value<PartialDate>().first;
            const QVariant to = row[part->indexOf(u"held_to")];
            m_organization.addPost({planned.record.id,
                                    row[part->indexOf(u"member")].toLongLong(),
                                    row[part->indexOf(u"person_name")].toString(),
                                    row[part->indexOf(u"post")].toString(),
                                    {from.isValid() ? from : planned.record.day(QStringLiteral("term_from")),
                                     to.isValid() ? to.value<PartialDate>().last() : QDate()}});
        }
    }
}

} // namespace ledger
