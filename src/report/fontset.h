// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFont>
#include <QList>
#include <QString>

namespace ledger {

/// What a typeface is for on paper; resources/reports/fonts.json names the families of each.
enum class FontRole { Title, Heading1, Heading2, Body, Number };

/// Which family stands for one that the standard asks for.
struct FontChoice {
    QString role; ///< 小标宋, 黑体, 楷体, 仿宋, 宋体
    QString wanted;
    QString used;
    bool isSubstitute = false;
};

/// The families found on this machine, one per role.
class FontSet
{
public:
    static Result<FontSet> find();

    const QList<FontChoice>& choices() const { return m_choices; }
    /// At `points`, in the layout's unit of 1/100 point, unhinted, so that lines break alike on screen and paper.
    QFont font(FontRole role, double points) const;
    /// The same with every full-width character `pitch` units wide.
    QFont gridFont(FontRole role, double points, double pitch) const;
    /// "仿宋：未找到…，以“…”代替"; empty when nothing was replaced.
    QStringList notices() const;

private:
    QList<FontChoice> m_choices; ///< in the order of FontRole
    QList<QStringList> m_families; ///< the one used first, then those that may help out with a character
};

} // namespace ledger
