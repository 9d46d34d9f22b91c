// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace ledger {

/// For comparing names of branches and dictionary words: NFKC, no white space, case folded.
QString compactKey(QStringView text);

/// For comparing header words: compactKey without '*' and without bracketed remarks.
QString headerKey(QStringView text);

/// A person's or body's name as it is stored: NFC, trimmed, without the padding inside short Chinese names.
QString cleanName(QStringView text);

/// One of several names in a cell, with what stood in brackets behind it.
struct NamedRemark {
    QString name;
    QString remark;

    bool operator==(const NamedRemark& other) const = default;
};

/// The names in one cell, in order (contract section 3); a closing 等 or 等N人 is dropped.
QList<NamedRemark> splitNames(QStringView cell);

/// What people write for "nothing": empty, /, \, 无, —, ——, -, N/A.
bool isBlankMark(QStringView cell);

/// What people write for "as above": 〃, ″, ", 同上.
bool isDittoMark(QStringView cell);

/// How far a text may go: names refuse line ends and marks that turn the writing direction, notes allow them.
enum class TextKind { Name, Note };

/// The border check for every text that enters (faults.md 4.10): gives it back in NFC or says what is wrong with it.
/// `what` names the field for the message.
Result<QString> checkedText(const QString& text, QStringView what, TextKind kind = TextKind::Note);

} // namespace ledger
