// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/reader.h"

#include <QList>
#include <QObject>
#include <QString>

namespace ledger {

class ReaderThread;

/// Names of all members with their pinyin, for pickers. Read in the background; asks again when members change.
class MemberIndex : public QObject
{
    Q_OBJECT
public:
    struct Entry {
        qint64 id = 0;
        qint64 branch = 0;
        QString name;
        QString pinyin; ///< full spelling, a line end, initials
        int birthYear = 0; ///< 0 = not stated
    };

    explicit MemberIndex(ReaderThread& thread, QObject* parent = nullptr);

    bool isReady() const { return m_isReady; }
    /// Name, pinyin or initials begin with (or contain) what was typed; those of `branches` first.
    QList<Entry> matching(const QString& typed, const QList<qint64>& branches, int limit) const;
    /// Name, full pinyin or initials begin with what was typed, or the name holds it.
    bool isMatch(qint64 id, const QString& typed) const;
    QString nameOf(qint64 id) const;
    /// 张伟（1985）: the name with what tells this person from others of that name; the name alone where there is none.
    QString distinctNameOf(qint64 id) const;
    void reload();

Q_SIGNALS:
    void ready();

private:
    ReaderThread& m_thread;
    QList<Entry> m_entries;
    QHash<qint64, qsizetype> m_places;
    QHash<QString, int> m_namesakes; ///< how many bear a name
    bool m_isReady = false;
};

} // namespace ledger
