// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/branchlist.h"

#include "core/pinyin.h"
#include "core/textkey.h"

#include <QSet>

namespace ledger {

static BranchList::Entry entryOf(const Record& record)
{
    BranchList::Entry entry;
    entry.id = record.id;
    entry.parent = record.number(QStringLiteral("parent"));
    entry.name = record.text(QStringLiteral("name"));
    entry.shortName = record.text(QStringLiteral("short_name"));
    entry.type = record.text(QStringLiteral("type"));
    entry.isClosed = record.isStated(QStringLiteral("closed_on"));
    const QString aliases = record.text(QStringLiteral("aliases"));
    QStringList names{entry.name, entry.shortName};
    for (const NamedRemark& alias : splitNames(aliases))
        names.append(alias.name);
    QStringList texts{compactKey(aliases)};
    for (const QString& name : std::as_const(names))
        texts << compactKey(name) << pinyinFull(name) << pinyinInitials(name);
    texts.removeAll(QString());
    entry.searchText = texts.join(u'\n');
    return entry;
}

Result<BranchList> BranchList::read(Reader& reader)
{
    ListQuery query;
    query.kind = Kind::Branch;
    query.sortField = QStringLiteral("name");
    query.order = Qt::AscendingOrder;
    const auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    const auto records = reader.rows(Kind::Branch, *ids);
    if (!records)
        return records.error();
    QList<Entry> entries;
    entries.reserve(records->size());
    for (const Record& record : *records)
        entries.append(entryOf(record));
    // Names of branches are numbered: 第一, 第二 … come in the order in which they were entered, as people list them.
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.id < b.id; });
    BranchList list;
    list.arrange(entries);
    return list;
}

void BranchList::arrange(const QList<Entry>& unordered)
{
    QSet<qint64> known;
    for (const Entry& entry : unordered)
        known.insert(entry.id);
    QHash<qint64, QList<const Entry*>> below;
    for (const Entry& entry : unordered)
        below[known.contains(entry.parent) && entry.parent != entry.id ? entry.parent : 0].append(&entry);
    QList<const Entry*> waiting = below.value(0);
    while (!waiting.isEmpty()) {
        const Entry* next = waiting.takeFirst();
        m_places.insert(next->id, m_entries.size());
        m_entries.append(*next);
        waiting = below.value(next->id) + waiting;
    }
}

const BranchList::Entry* BranchList::find(qint64 id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.constEnd() ? nullptr : &m_entries[*at];
}

QString BranchList::nameOf(qint64 id) const
{
    const Entry* entry = find(id);
    return entry ? entry->name : QString();
}

QString BranchList::shortNameOf(qint64 id) const
{
    const Entry* entry = find(id);
    if (!entry)
        return {};
    return entry->shortName.isEmpty() ? entry->name : entry->shortName;
}

int BranchList::depthOf(qint64 id) const
{
    int depth = 0;
    for (const Entry* entry = find(id); entry && find(entry->parent) && depth < m_entries.size();
         entry = find(entry->parent))
        ++depth;
    return depth;
}

QList<qint64> BranchList::withDescendants(qint64 id) const
{
    QSet<qint64> inside{id};
    QList<qint64> ids{id};
    for (const Entry& entry : m_entries) {
        if (entry.id != id && inside.contains(entry.parent)) {
            inside.insert(entry.id);
            ids.append(entry.id);
        }
    }
    return ids;
}

QList<const BranchList::Entry*> BranchList::matching(const QString& typed) const
{
    const QString key = compactKey(typed);
    const QString lineOfKey = QStringLiteral("\n") + key;
    QList<const Entry*> begun;
    QList<const Entry*> inside;
    for (const Entry& entry : m_entries) {
        if (entry.searchText.startsWith(key) || entry.searchText.contains(lineOfKey))
            begun.append(&entry);
        else if (entry.searchText.contains(key))
            inside.append(&entry);
    }
    return begun + inside;
}

} // namespace ledger
