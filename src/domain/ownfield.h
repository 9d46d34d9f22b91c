// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QJsonObject>
#include <QStringList>

namespace ledger {

class Vocabulary;

enum class OwnFieldType { Text, Number, Date, Choice, Person };

/// The words for the types, in a definition and for choosing: text, number, date, choice, person.
QString ownTypeKey(OwnFieldType type);
QString ownTypeLabel(OwnFieldType type);

/// A field the unit added to a kind, as it is defined. Never deleted: what was entered under it stays.
struct OwnField {
    Kind kind = Kind::StudySession;
    QString key; ///< made from the label once; its values stand under it
    QString label;
    OwnFieldType type = OwnFieldType::Text;
    QString dictionary; ///< of a choice
    QString unit; ///< of a number
    QStringList headers; ///< further words that head its column in workbooks
    int position = 0;
    bool isRequired = false;
    bool isHidden = false;
    bool isCounted = false; ///< has figures of its own

    /// As the kit knows it.
    Field field() const;
    QJsonObject definition() const;
    static OwnField fromDefinition(Kind kind, const QString& key, const QJsonObject& definition);

    bool operator==(const OwnField& other) const = default;
};

/// A key for a new field: own_ and its label in pinyin, with a number where another field has that key.
QString ownFieldKey(const QString& label, const KindInfo& info);

/// What makes the label or a header word of the field mean another field of its kind too; empty when all is well.
/// `info` may hold the field itself, as it was.
QString ownFieldClash(const OwnField& own, const KindInfo& info, const Vocabulary& vocabulary);

/// The figures of a counted field, as the catalogue writes them: how many records state it, for a number its sum,
/// for a choice how many have each word.
QList<QJsonObject> ownFigures(const OwnField& own, const KindInfo& info, const QStringList& words);

} // namespace ledger
