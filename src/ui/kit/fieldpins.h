// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

class QToolButton;
class QWidget;

namespace ledger {

class UiSettings;
struct Field;
struct KindInfo;

/// The pins beside the fields of a form: a pinned field keeps its value for the next new record of a series.
class FieldPins
{
public:
    FieldPins(UiSettings& settings, const KindInfo& info);

    QToolButton* make(const Field& field, QWidget* parent);
    /// Seen where one is set, and beside the field with the keyboard; `current` may be empty.
    void show(const QString& current);
    void hide();
    void toggle(const QString& field);

private:
    UiSettings& m_settings;
    const KindInfo& m_info;
    QHash<QString, QToolButton*> m_pins;
};

} // namespace ledger
