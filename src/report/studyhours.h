// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QDate>
#include <QList>

namespace ledger {

/// How many hours of study a year asks of a member; resources/catalogue/study_hours.json.
struct StudyHoursRule {
    QString label; ///< of whom
    double hours = 0;
    QString postAttribute; ///< only of those who hold a post whose word has it; empty: of everybody
    QDate effectiveFrom;
    QString basis;
};

/// What comes with the program.
const QList<StudyHoursRule>& studyHoursRules();

/// The rule for somebody who held these posts (words of the dictionary "post") in the year of `day`: of those in
/// effect the latest edition, and of that the one that asks for most. nullptr where none is in effect yet.
const StudyHoursRule* studyHoursOf(const QList<StudyHoursRule>& rules, QDate day, const QStringList& posts,
                                   const Vocabulary& vocabulary);

} // namespace ledger
