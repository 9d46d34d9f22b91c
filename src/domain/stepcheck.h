// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ledger {

class Organization;
struct DevelopmentFacts;
struct PartialDate;

/// What must be stated with a step: so many full members, or so much training (细则 art. 9, 14, 17).
struct StepCheck {
    enum class What { People, Training };
    What what = What::People;
    int least = 0; ///< of people
    int most = 0;
    double days = 0; ///< of training: so many days …
    double hours = 0; ///< … or so many hours
    QString article;
};

/// Somebody named with a step, as the roster of its day knows them.
struct StepPerson {
    enum class Known { Nowhere, Full, WithoutVote, NotFull, Several };
    QString name;
    Known known = Known::Nowhere;
};

/// The names of a text, separated by 、 ， ； or spaces.
QList<StepPerson> namedPeople(const QString& text);
/// Looks for everybody who is named with a step on the rosters of its day.
void lookUpPeople(DevelopmentFacts& facts, const Organization& organization);

} // namespace ledger
