// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace ledger {

/// How a text stands on the page; the style sheet knows the words.
enum class LabelRole { Plain, Muted, Small, CardTitle, PageTitle, Brand, Error, Field };

/// A label that shows its text literally, whatever it holds.
QLabel* makeLabel(const QString& text, LabelRole role, QWidget* parent);

/// The same that breaks lines and can be selected with the mouse.
QLabel* makeTextBlock(const QString& text, LabelRole role, QWidget* parent);

/// A tooltip shown literally, broken into lines.
QString plainToolTip(const QString& text);

} // namespace ledger
