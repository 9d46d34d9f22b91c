// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldeditor.h"

#include <functional>
#include <optional>

class QLineEdit;

namespace ledger {

/// How a line of text becomes a value and back.
struct LineFormat {
    std::function<std::optional<QVariant>(const QString&)> read; ///< nullopt: no value of this type
    std::function<QString(const QVariant&)> write;
    QString hint; ///< shown while empty
    std::function<QString(const QString&)> problem; ///< what to say of a text that cannot be read
    Qt::Alignment alignment = Qt::AlignLeft;
};

LineFormat textFormat();
LineFormat integerFormat();
LineFormat decimalFormat();
/// Yuan with at most two decimals; the value is in 分.
LineFormat moneyFormat();
/// A day, month or year in any form of readDateEntry, seen from `today`.
LineFormat dateFormat(QDate today);

/// One line: text, numbers, dates. When left, the text is written out as it was understood.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    static constexpr int LongestLine = 1000;

    LineEditor(const Field& field, LineFormat format, QWidget* parent);

    QVariant value() const override;
    void setValue(const QVariant& value) override;
    void setAccess(Access access) override;
    QString problem() const override;
    QString typed() const override;
    void setTyped(const QString& text) override;
    void settle() override;
    QWidget* target() const override;

private:
    void addCalendar();

    LineFormat m_format;
    QLineEdit* m_line;
};

} // namespace ledger
