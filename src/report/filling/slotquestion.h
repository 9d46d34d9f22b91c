// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ledger {

/// What stands between {{ and }} in a template of the unit: key[narrowing]@window|style.
struct SlotQuestion {
    /// A condition in the brackets: person=张三, title~标兵.
    struct Condition {
        QString word;
        QString value;

        bool operator==(const Condition&) const = default;
    };
    QString key;
    QList<Condition> conditions;
    QString window = QStringLiteral("period");
    QString style = QStringLiteral("plain");
    bool isUnderstood = true; ///< otherwise the brackets do not close, or nothing stands before them

    bool isTable() const { return key.startsWith(QLatin1StringView("table:")); }
    QString tableName() const { return key.mid(6).trimmed(); }
};

/// Full-width signs are taken as they are meant: ＠ ｜ ［ ］ ＝ ～ ： ，.
SlotQuestion parseSlot(const QString& inside);
/// The slot as it is written, with its braces; the window and style that go without saying are left out.
QString slotText(const SlotQuestion& question);

/// A slot in a text.
struct FoundSlot {
    qsizetype at = 0;
    qsizetype size = 0; ///< with its braces
    QString inside;
};

/// Slots of a text, which do not go over a line's end; {{…}} and ｛｛…｝｝.
QList<FoundSlot> findSlots(const QString& text);

} // namespace ledger
