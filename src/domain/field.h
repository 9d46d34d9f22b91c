// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>

namespace ledger {

/// What a value is; decides its editor, column, parser and order. In a Record's QVariant stand:
/// QString (Text, LongText, Choice), qlonglong (Integer, Branch, Member, and Money in 分), double (Decimal),
/// PartialDate (Date), bool (Flag); an invalid QVariant is "not stated".
enum class FieldType { Text, LongText, Choice, Integer, Decimal, Date, Flag, Branch, Member, Money };

enum class FieldFlag {
    None = 0,
    Required = 1 << 0,
    InTable = 1 << 1, ///< a column of the list page by default
    Sensitive = 1 << 2, ///< personal: masked on screen, "changed" in the audit log, never in the search index
    Derived = 1 << 3, ///< kept by the write door, never typed
    Summed = 1 << 4, ///< added up in the foot of lists
    Searched = 1 << 5, ///< its text is found by search
    PersonName = 1 << 6, ///< searched by pinyin readings of a name
    DayUsual = 1 << 7, ///< a month alone is worth a warning (date_imprecise)
    CheckedWord = 1 << 8, ///< a word outside its dictionary is refused (value_unknown)
    Identity = 1 << 9, ///< with kind and branch it tells "the same event" (contract section 3)
    Own = 1 << 10, ///< defined by the unit; its value lives in the JSON column "extra"
    Numbering = 1 << 11, ///< a number among others, kept as text: 2 is listed before 10
    Hidden = 1 << 12, ///< of the unit's own: no longer shown or asked for; what was entered stays
    Later = 1 << 13, ///< of a part: came after the first release, so that the digests of older rows do without it
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// One field of a record kind, from which form, table, filter, import, export, audit and SQL columns come.
struct Field {
    QString key; ///< also its SQL column; a Branch or Member column ends in _id, a Date has a second column _last
    QString label; ///< Chinese; shown through fieldLabel()
    FieldType type = FieldType::Text;
    FieldFlags flags = {};
    QString dictionary = {}; ///< of a Choice: the dictionary its words come from
    QString section = {}; ///< heading in forms and detail panels
    QString unit = {}; ///< shown behind numbers

    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    QString column() const;
};

/// The label in the language of the interface.
QString fieldLabel(const Field& field);
/// A section heading, a part's or a kind's label, in the language of the interface.
QString fieldText(const QString& source);

} // namespace ledger
