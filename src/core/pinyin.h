// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace ledger {

/// "单晓明" → "shanxiaoming": no tones, no blanks, surname as surname, ü as u; other letters and digits in lower case.
QString pinyinFull(QStringView name);

/// "单晓明" → "sxm".
QString pinyinInitials(QStringView name);

/// The readings of each Chinese character of a name, the likeliest first, surnames as surnames; a Latin letter or digit stands for itself.
QList<QStringList> nameSyllables(QStringView name);

/// All full spellings of a name with characters of several readings, the likeliest first, at most 8.
QStringList pinyinReadings(QStringView name);

/// The same for spelled pieces that the caller has: every combination, at most 8.
QStringList spellingsOf(const QList<QStringList>& pieces);

/// The readings of one character without context, the usual one first; empty for what is no Chinese character.
QStringList syllablesOf(char32_t character);

/// True for a syllable that some character has.
bool isPinyinSyllable(QStringView syllable);

/// 欧阳, 尉迟 …: a surname of two characters.
bool isDoubleSurname(QStringView word);

/// Bytes to be compared with memcmp: order by pinyin, surnames read as surnames. Thread safe.
QByteArray sortKeyPinyin(QStringView name);

/// Bytes to be compared with memcmp: 姓氏笔画, by the number of strokes, then by which they are (横竖撇点折), character by
/// character; names of two characters before those of three. Thread safe.
QByteArray sortKeyStroke(QStringView name);

} // namespace ledger
