// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/longtexteditor.h"

#include "ui/kit/style.h"

#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace ledger {

LongTextEditor::LongTextEditor(const Field& field, QWidget* parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit(this))
{
    adopt(m_text);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 3 + scaled(18));
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QVariant LongTextEditor::value() const
{
    const QString text = m_text->toPlainText().trimmed();
    return text.isEmpty() ? QVariant() : QVariant(text);
}

void LongTextEditor::setValue(const QVariant& value)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(value.toString());
}

void LongTextEditor::setAccess(Access access)
{
    m_text->setReadOnly(access == Access::ReadOnly);
}

QString LongTextEditor::typed() const
{
    return m_text->toPlainText();
}

void LongTextEditor::setTyped(const QString& text)
{
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
}

QWidget* LongTextEditor::target() const
{
    return m_text;
}

} // namespace ledger
