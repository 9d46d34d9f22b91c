// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace ledger {

/// How a surname is said, and a character of that sound in whose place it is sorted.
struct Surname {
    QStringList syllables;
    QString sortsLike;
};

/// What resources/catalogue/pinyin.json adds to ICU's readings.
struct PinyinCatalogue {
    QHash<QString, Surname> surnames;
    QHash<QString, QStringList> polyphones;
};

const PinyinCatalogue& pinyinCatalogue();

/// The listed surname that a name begins with, of two characters or one; empty for one that is read as usual.
QString surnameOf(QStringView name);

} // namespace ledger
