// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organization.h"

#include <optional>

namespace ledger {

class Vocabulary;

/// A meeting as far as it says whom it calls.
struct MeetingCall {
    qint64 branch = 0;
    QString category; ///< word of session_category; its attribute "members" says whom
    DaySpan days; ///< that its date can mean
};

/// Who is called to a meeting by name (支部工作条例 art. 11–13).
struct CalledPeople {
    QList<qint64> all; ///< 正式 and 预备 on the roster, or the committee
    QList<qint64> owing; ///< of them: those who owe attendance
    qint64 size = 0; ///< with those of the committee who are known by name only
};

/// Nothing where nobody can tell: no branch, a category that names nobody, a group meeting of a group that is not named.
std::optional<CalledPeople> calledTo(const MeetingCall& meeting, const Organization& organization,
                                     const Vocabulary& vocabulary);

} // namespace ledger
