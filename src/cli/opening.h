// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/output.h"
#include "core/period.h"
#include "domain/organization.h"
#include "figures/figures.h"
#include "ledger/ledger.h"

#include <string>

namespace ledger {

struct Invocation;

/// A ledger with a reader of the calling thread.
struct OpenReading {
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<Reader> reader;
};

/// Refuses addresses that this version does not serve.
Result<> checkLedgerAddress(const std::string& ledger);
Result<OpenReading> openForReading(const std::string& ledger, const Clock& clock);
Result<std::unique_ptr<Ledger>> openForWriting(const std::string& ledger, const Clock& clock);

/// The catalogue; entries that had to be left out are named on standard error.
Result<Figures> loadFigures(Reader& reader, const Clock& clock, Output& out);

/// 0 for an empty word. An unknown or ambiguous word is a usage error that lists the candidates.
Result<qint64> branchNamed(const Organization& organization, const std::string& word);
Result<Period> periodOf(const std::string& text);

/// A ledger, its branches, and the one that was asked for.
struct Place {
    OpenReading open;
    Organization tree;
    qint64 branch = 0; ///< 0: the whole organ

    /// The branch with those below it; empty = the whole organ.
    QSet<qint64> branches() const { return branch == 0 ? QSet<qint64>() : tree.withDescendants(branch); }
};

/// Opens the ledger for reading, then the word for a branch is looked up; the first that is wrong is the error.
Result<Place> placeOf(const std::string& ledger, const std::string& branch, const Clock& clock);

/// What most questions ask: the figures of a ledger in a period, of a branch with those below it.
struct Question {
    OpenReading open; ///< before the figures, which read through it
    Figures figures;
    Period period;
    qint64 branch = 0; ///< 0: the whole organ
};

/// Reads the words in the order period, ledger, branch; the first that is wrong is the error.
Result<Question> questionOf(const std::string& ledger, const std::string& period, const std::string& branch,
                            Invocation& invocation);

/// The name of a branch for answers; empty for 0.
QString branchName(const Organization& organization, qint64 id);

} // namespace ledger
