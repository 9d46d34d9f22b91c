// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/kind.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace ledger {

class Page;
class Session;

/// One entry of the navigation; the page is made when it is first shown.
struct PageEntry {
    QString id;
    QString title;
    QString icon; ///< name of a line icon
    int group = 0; ///< a rule is drawn between groups
    std::optional<Kind> kind; ///< whose records the page lists
    std::function<Page*(Session&, QWidget*)> make;
};

using PageTable = QList<PageEntry>;

/// All pages of the program in the order of the navigation.
PageTable builtInPages();

} // namespace ledger
