// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ledger/reader.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ledger {

/// Names and tree of the branches, without people: enough for pickers, scope and table cells.
class BranchList
{
public:
    struct Entry {
        qint64 id = 0;
        qint64 parent = 0;
        QString name;
        QString shortName;
        QString type;
        QString searchText; ///< name, short name and aliases, and the pinyin of each, in small letters
        bool isClosed = false;
    };

    static Result<BranchList> read(Reader& reader);

    /// In tree order: every branch directly before those below it.
    const QList<Entry>& entries() const { return m_entries; }
    const Entry* find(qint64 id) const;
    /// Name of the branch, empty for none.
    QString nameOf(qint64 id) const;
    /// Short name where there is one.
    QString shortNameOf(qint64 id) const;
    int depthOf(qint64 id) const;
    QList<qint64> withDescendants(qint64 id) const;
    /// Those with a name that begins so come first; all, in tree order, for an empty text.
    QList<const Entry*> matching(const QString& typed) const;
    bool isEmpty() const { return m_entries.isEmpty(); }

private:
    void arrange(const QList<Entry>& unordered);

    QList<Entry> m_entries;
    QHash<qint64, qsizetype> m_places;
};

} // namespace ledger
