// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a form shows and what is typed into it; its look is in recordform.cpp.
#include "ui/kit/detailtext.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/parteditor.h"
#include "ui/kit/recordform.h"

#include <QFrame>
#include <QLabel>

namespace ledger {

void RecordForm::setRecord(const Record& record)
{
    m_record = record;
    for (FieldEditor* editor : std::as_const(m_order)) {
        editor->setValue(record.value(editor->field().key));
        markError(editor->field().key, {});
    }
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
        it.value()->setRecord(record);
        it.value()->setRows(record.parts.value(it.key()));
    }
    m_listed.clear();
    m_errorBox->hide();
    m_shown = this->record();
    m_wasModified = false;
    showPins();
    Q_EMIT modifiedChanged(false);
}

Record RecordForm::record() const
{
    Record record = m_record;
    for (const FieldEditor* editor : m_order)
        record.set(editor->field().key, editor->value());
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it)
        record.parts.insert(it.key(), it.value()->rows());
    return record;
}

void RecordForm::rebase(const Record& latest)
{
    const Record mine = record();
    QHash<QString, QString> notes;
    for (FieldEditor* editor : std::as_const(m_order)) {
        const Field& field = editor->field();
        const QString theirs = storedText(field, latest.value(field.key));
        const bool isMine = !editor->problem().isEmpty() || isChanged(field.key);
        if (!isMine)
            editor->setValue(latest.value(field.key));
        else if (theirs != storedText(field, m_shown.value(field.key))
                 && theirs != storedText(field, mine.value(field.key)))
            notes.insert(field.key, noteOf(field, latest));
    }
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
        if (mine.parts.value(it.key()) == m_shown.parts.value(it.key()))
            it.value()->setRows(latest.parts.value(it.key()));
    }
    m_record = latest;
    m_shown = latest;
    m_wasModified = isModified();
    Q_EMIT modifiedChanged(m_wasModified);
    // Where both changed the same field, what the other wrote stands below what was typed here.
    for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
        m_errors.value(it.key())->setText(it.value());
        m_errors.value(it.key())->show();
    }
}

QString RecordForm::noteOf(const Field& field, const Record& latest) const
{
    if (!latest.isStated(field.key))
        return tr("别处已把这一项清空；这里是您填的。");
    const QString text = valueText(field, latest.value(field.key), m_session);
    return tr("别处改成了“%1”；这里是您填的。").arg(field.is(FieldFlag::Sensitive) ? maskedText(field, text) : text);
}

void RecordForm::retype(const Record& typed)
{
    for (FieldEditor* editor : std::as_const(m_order))
        editor->setValue(typed.value(editor->field().key));
    for (auto it = m_parts.begin(); it != m_parts.end(); ++it) {
        it.value()->setRecord(typed);
        if (const QList<PartRow> rows = typed.parts.value(it.key()); rows != it.value()->rows())
            it.value()->setRows(rows);
    }
    m_wasModified = isModified();
    Q_EMIT modifiedChanged(m_wasModified);
}

QHash<QString, QString> RecordForm::unread() const
{
    QHash<QString, QString> texts;
    for (const FieldEditor* editor : m_order) {
        if (!editor->problem().isEmpty())
            texts.insert(editor->field().key, editor->typed());
    }
    return texts;
}

void RecordForm::retypeUnread(const QHash<QString, QString>& texts)
{
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        FieldEditor* editor = m_editors.value(it.key());
        if (!editor)
            continue;
        editor->setTyped(it.value());
        markError(it.key(), editor->problem());
    }
    m_wasModified = isModified();
    Q_EMIT modifiedChanged(m_wasModified);
}

bool RecordForm::isModified() const
{
    // A text that cannot be read is no value, yet somebody typed it.
    for (const FieldEditor* editor : m_order) {
        if (!editor->problem().isEmpty())
            return true;
    }
    return !sameContent(m_info, m_shown, record());
}

QVariant RecordForm::value(const QString& key) const
{
    const FieldEditor* editor = m_editors.value(key);
    return editor ? editor->value() : m_record.value(key);
}

void RecordForm::fillIn(const QString& key, const QVariant& value)
{
    if (FieldEditor* editor = m_editors.value(key); editor && !editor->value().isValid() && editor->problem().isEmpty())
        editor->setValue(value);
}

void RecordForm::fillGaps(const Record& record)
{
    Record filled = this->record();
    for (const FieldEditor* editor : std::as_const(m_order)) {
        const QString& key = editor->field().key;
        if (!filled.isStated(key) && editor->problem().isEmpty())
            filled.set(key, record.value(key));
    }
    for (auto it = record.parts.begin(); it != record.parts.end(); ++it) {
        if (filled.parts.value(it.key()).isEmpty())
            filled.parts.insert(it.key(), it.value());
    }
    retype(filled);
    Q_EMIT edited();
}

bool RecordForm::isChanged(const QString& key) const
{
    const Field* field = m_info.field(key);
    return field && storedText(*field, value(key)) != storedText(*field, m_shown.value(key));
}

} // namespace ledger
