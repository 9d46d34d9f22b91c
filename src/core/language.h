// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ledger {

/// Whether the installed translation is the English one; without any, the interface speaks Chinese.
bool isInterfaceEnglish();
/// The text of data that is kept in both languages: English where the interface is and the data has it.
const QString& inInterfaceLanguage(const QString& chinese, const QString& english);

/// Things one after the other: 甲、乙 or A, B. Not for what is kept in the ledger or written into documents.
QString listText(const QStringList& things);
/// Statements one after the other: 甲；乙 or A; B.
QString clausesText(const QStringList& statements);
/// With something in brackets behind it: 甲（乙） or A (B); nothing in brackets where there is no remark.
QString withRemark(const QString& text, const QString& remark);
/// What is said of something: 甲：乙 or A: B.
QString saidOf(const QString& subject, const QString& what);

} // namespace ledger
