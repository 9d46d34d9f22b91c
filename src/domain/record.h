// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QDate>
#include <QHash>
#include <QVariant>

namespace ledger {

class Vocabulary;

/// One row of a part; the values stand in the order of PartInfo::fields.
using PartRow = QList<QVariant>;

/// A record of any kind: values under the keys of its descriptor, and its parts.
struct Record {
    Kind kind = Kind::Branch;
    qint64 id = 0; ///< of this ledger file; 0 = not saved yet
    QString uid = {}; ///< stable between PCs
    qint64 revision = 0; ///< grows with every save; guards against lost updates
    bool isDeleted = false;
    QHash<QString, QVariant> values = {};
    QHash<QString, QList<PartRow>> parts = {};

    QVariant value(const QString& key) const { return values.value(key); }
    QString text(const QString& key) const { return values.value(key).toString(); }
    qint64 number(const QString& key) const { return values.value(key).toLongLong(); }
    bool flag(const QString& key) const { return values.value(key).toBool(); }
    /// First day of a date field; invalid when not stated.
    QDate day(const QString& key) const;
    bool isStated(const QString& key) const { return values.value(key).isValid(); }
    /// Sets a value; an invalid variant or an empty text takes it away.
    void set(const QString& key, const QVariant& value);
};

/// True when both hold the same values and parts (ids, revisions and derived fields aside).
bool sameContent(const KindInfo& info, const Record& a, const Record& b);

/// The value for the screen, without resolving references: 2022-07-01, 是, 2.5; words of dictionaries in the interface's
/// language.
QString displayText(const Field& field, const QVariant& value, const Vocabulary& vocabulary);

/// The exact form that is stored, audited and hashed: ISO dates, 0/1, shortest decimals. Empty = not stated.
QString storedText(const Field& field, const QVariant& value);

/// Reads storedText() back.
QVariant fromStoredText(const Field& field, const QString& text);

} // namespace ledger
