// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/memberindex.h"

#include "core/pinyin.h"
#include "core/textkey.h"
#include "ui/kit/readerthread.h"

namespace ledger {

static Result<QList<MemberIndex::Entry>> readEntries(Reader& reader)
{
    ListQuery query;
    query.kind = Kind::Member;
    const auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    const auto records = reader.rows(Kind::Member, *ids);
    if (!records)
        return records.error();
    QList<MemberIndex::Entry> entries;
    entries.reserve(records->size());
    for (const Record& record : *records) {
        const QString name = record.text(QStringLiteral("name"));
        entries.append({record.id, record.number(QStringLiteral("branch")), name,
                        pinyinFull(name) + u'\n' + pinyinInitials(name),
                        record.day(QStringLiteral("birth_on")).year()});
    }
    return entries;
}

MemberIndex::MemberIndex(ReaderThread& thread, QObject* parent)
    : QObject(parent)
    , m_thread(thread)
{
    reload();
}

void MemberIndex::reload()
{
    m_thread.ask<QList<Entry>>(this, readEntries, [this](Result<QList<Entry>> entries) {
        if (!entries)
            return;
        m_entries = std::move(*entries);
        m_places.clear();
        m_namesakes.clear();
        for (qsizetype place = 0; place < m_entries.size(); ++place) {
            m_places.insert(m_entries[place].id, place);
            ++m_namesakes[m_entries[place].name];
        }
        m_isReady = true;
        Q_EMIT ready();
    });
}

static bool matches(const MemberIndex::Entry& entry, const QString& key)
{
    return key.isEmpty() || entry.name.contains(key) || entry.pinyin.startsWith(key)
        || entry.pinyin.contains(QString(u'\n' + key));
}

QList<MemberIndex::Entry> MemberIndex::matching(const QString& typed, const QList<qint64>& branches, int limit) const
{
    const QString key = compactKey(typed);
    QList<Entry> near;
    QList<Entry> far;
    for (const Entry& entry : m_entries) {
        if (!matches(entry, key))
            continue;
        (branches.isEmpty() || branches.contains(entry.branch) ? near : far).append(entry);
        if (near.size() >= limit)
            break;
    }
    return (near + far).mid(0, limit);
}

bool MemberIndex::isMatch(qint64 id, const QString& typed) const
{
    const auto at = m_places.constFind(id);
    return at != m_places.constEnd() && matches(m_entries[*at], compactKey(typed));
}

QString MemberIndex::distinctNameOf(qint64 id) const
{
    const auto at = m_places.constFind(id);
    if (at == m_places.constEnd())
        return {};
    const Entry& entry = m_entries[*at];
    const bool isAmbiguous = m_namesakes.value(entry.name) > 1 && entry.birthYear > 0;
    return isAmbiguous ? tr("%1（%2年生）").arg(entry.name, QString::number(entry.birthYear)) : entry.name;
}

QString MemberIndex::nameOf(qint64 id) const
{
    const auto at = m_places.constFind(id);
    return at == m_places.constEnd() ? QString() : m_entries[*at].name;
}

} // namespace ledger
