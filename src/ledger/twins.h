// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/record.h"

namespace ledger {

class Reader;

/// A record in the ledger that may be the one somebody is about to save.
struct Twin {
    enum class Likeness {
        Same, ///< by the rules of contract section 3
        Near, ///< much speaks for it: the same name in the branch, the same day and category under another title
    };
    qint64 id = 0;
    Likeness likeness = Likeness::Near;
    QString title;
    qint64 branchId = 0;
    QVariant date;
};

/// The likely twins of a record, the same ones first, at most a few. Read by indexes; the recycle bin is left out.
Result<QList<Twin>> likelyTwins(Reader& reader, const Record& record);

/// The same for a change: none where it touches nothing of what makes two records twins. `before` of a new one has id 0.
Result<QList<Twin>> newTwins(Reader& reader, const Record& before, const Record& after);

/// Whether two records may be the same at all, as far as they tell.
bool areLikelyTwins(const KindInfo& info, const Record& a, const Record& b);

/// Whether a change touched nothing of what makes two records twins.
bool isIdentityKept(const KindInfo& info, const Record& before, const Record& after);

} // namespace ledger
