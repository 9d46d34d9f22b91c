// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figures.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ledger {

/// A number as the contract gives it: counts as integers, others with at most four decimals.
QJsonValue numberJson(double value);
/// The value of a figure; null for a rate over nothing.
QJsonValue valueJson(const std::optional<double>& value);
QJsonObject figureJson(const FigureValue& value);
/// 1,234 as 1234; a rate as 96.2%; — for a rate over nothing.
QString figureText(const FigureValue& value);
QString roundedText(double value);
/// The key of a figure given by its key or its whole label; a usage error that names similar ones where there is none.
Result<QString> figureKeyOf(const Figures& figures, const QString& word);
/// Gaps as the contract lists them, and as a table for people.
QJsonArray gapsJson(const QList<Gap>& gaps);
QString gapsText(const QList<Gap>& gaps);
/// An empty text as null.
QJsonValue textJson(const QString& text);

} // namespace ledger
