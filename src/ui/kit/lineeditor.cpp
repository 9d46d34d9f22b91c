// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/lineeditor.h"

#include "core/datetext.h"
#include "core/money.h"
#include "core/numbertext.h"
#include "core/textkey.h"
#include "domain/record.h"
#include "ui/kit/datepopup.h"
#include "ui/kit/icons.h"

#include <QAction>
#include <QLineEdit>

#include <cmath>

namespace ledger {

namespace {

std::optional<QVariant> readNumber(const QString& text, FieldType type)
{
    const auto number = readNumberEntry(text);
    if (!number)
        return std::nullopt;
    if (type == FieldType::Decimal)
        return QVariant(number->value);
    if (std::floor(number->value) != number->value || number->value > 1e15)
        return std::nullopt;
    return QVariant(static_cast<qlonglong>(number->value));
}

LineFormat numberFormat(FieldType type, const QString& problem)
{
    LineFormat format;
    format.read = [type](const QString& text) { return readNumber(text, type); };
    format.write = [type](const QVariant& value) { return storedText({{}, {}, type}, value); };
    format.problem = [problem](const QString& text) {
        return readNumberEntry(text) ? problem : LineEditor::tr("看不懂这个数，请只填数字，例如 26。");
    };
    format.alignment = Qt::AlignRight;
    return format;
}

} // namespace

LineFormat textFormat()
{
    LineFormat format;
    format.read = [](const QString& text) { return std::optional(QVariant(text)); };
    format.write = [](const QVariant& value) { return value.toString(); };
    format.problem = [](const QString&) { return QString(); };
    return format;
}

LineFormat integerFormat()
{
    return numberFormat(FieldType::Integer, LineEditor::tr("请填整数，例如 26。"));
}

LineFormat decimalFormat()
{
    return numberFormat(FieldType::Decimal, LineEditor::tr("请填数字，例如 1.5。"));
}

LineFormat moneyFormat()
{
    LineFormat format;
    format.read = [](const QString& text) -> std::optional<QVariant> {
        const auto fen = readMoney(text).fen;
        return fen ? std::optional(QVariant(*fen)) : std::nullopt;
    };
    format.write = [](const QVariant& value) { return moneyText(value.toLongLong()); };
    format.problem = [](const QString& text) { return moneyProblemText(readMoney(text).problem); };
    format.alignment = Qt::AlignRight;
    return format;
}

LineFormat dateFormat(QDate today)
{
    LineFormat format;
    format.read = [today](const QString& text) -> std::optional<QVariant> {
        const auto date = readDateEntry(text, today);
        return date ? std::optional(QVariant::fromValue(*date)) : std::nullopt;
    };
    format.write = [](const QVariant& value) { return value.value<PartialDate>().toIso(); };
    format.hint = LineEditor::tr("如 3.15、2022-07、今天");
    format.problem = [](const QString& text) {
        if (const auto missing = findMissingDay(text))
            return missing->toText() + LineEditor::tr("，请核对。");
        return LineEditor::tr("这不是日期。可以写 2022-07-01、2022年7月、3.15 或“今天”。");
    };
    return format;
}

LineEditor::LineEditor(const Field& field, LineFormat format, QWidget* parent)
    : FieldEditor(field, parent)
    , m_format(std::move(format))
    , m_line(new QLineEdit(this))
{
    adopt(m_line);
    m_line->setMaxLength(LongestLine);
    m_line->setPlaceholderText(m_format.hint);
    m_line->setAlignment(m_format.alignment | Qt::AlignVCenter);
    if (field.type == FieldType::Date)
        addCalendar();
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &FieldEditor::finished);
    connect(m_line, &QLineEdit::editingFinished, this, &LineEditor::settle);
}

void LineEditor::addCalendar()
{
    QAction* open = m_line->addAction(lineIcon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    open->setText(tr("选择日期"));
    open->setToolTip(tr("选择日期"));
    connect(open, &QAction::triggered, this, [this] {
        if (m_line->isReadOnly())
            return;
        const QDate shown = value().isValid() ? value().value<PartialDate>().first : QDate();
        showDatePopup(m_line, shown, [this](QDate day) {
            setValue(QVariant::fromValue(PartialDate::day(day)));
            Q_EMIT edited();
        });
    });
}

QVariant LineEditor::value() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    return m_format.read(text).value_or(QVariant());
}

void LineEditor::setValue(const QVariant& value)
{
    m_line->setText(value.isValid() ? m_format.write(value) : QString());
    m_line->setCursorPosition(0);
}

void LineEditor::setAccess(Access access)
{
    m_line->setReadOnly(access == Access::ReadOnly);
    m_line->setFocusPolicy(access == Access::ReadOnly ? Qt::ClickFocus : Qt::StrongFocus);
}

QString LineEditor::problem() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() || m_format.read(text) ? QString() : m_format.problem(text);
}

QString LineEditor::typed() const
{
    return m_line->text();
}

void LineEditor::setTyped(const QString& text)
{
    m_line->setText(text);
}

QWidget* LineEditor::target() const
{
    return m_line;
}

void LineEditor::settle()
{
    if (const QVariant read = value(); read.isValid())
        m_line->setText(m_format.write(read));
}

} // namespace ledger
