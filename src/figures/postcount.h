// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figuredefinition.h"
#include "storage/factstore.h"

namespace ledger {

/// Why an entry of a post is not counted on the day; empty when it is.
QString postFailure(const FigureDefinition& figure, const PostHolder& holder, QDate day);
/// Tells persons apart: the member, or the name of an outsider.
QString personKey(const PostHolder& holder);
/// Different persons who hold one of the figure's posts on the day.
int countHolders(const FigureDefinition& figure, const QList<PostHolder>& holders, QDate day);

} // namespace ledger
