// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace ledger {

/// The word by which the style sheet knows a widget: card, primary, muted …
inline void setRole(QWidget* widget, const char* word)
{
    widget->setProperty("role", QString::fromLatin1(word));
}

/// Changes a property that the style sheet looks at and has the widget dressed anew.
inline void setLook(QWidget* widget, const char* property, const QVariant& value)
{
    widget->setProperty(property, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace ledger
