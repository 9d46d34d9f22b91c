// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldeditor.h"

#include "ui/kit/choiceeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/lineeditor.h"
#include "ui/kit/longtexteditor.h"
#include "ui/kit/personeditor.h"
#include "ui/kit/pickeditor.h"
#include "ui/kit/role.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QInputMethodEvent>

namespace ledger {

FieldEditor::FieldEditor(const Field& field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
{
}

FieldEditor::~FieldEditor()
{
    // A line that loses the keyboard because it goes announces an end of editing, to an editor that is gone already.
    for (QObject* child : findChildren<QObject*>())
        child->disconnect(this);
}

/// The wheel scrolls the form; a choice changes by it only when it has the keyboard.
class WheelGuard : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (event->type() != QEvent::Wheel || (widget && widget->hasFocus()))
            return false;
        event->ignore();
        return true;
    }
};

void FieldEditor::adopt(QWidget* target)
{
    if (qobject_cast<QComboBox*>(target)) {
        target->setFocusPolicy(Qt::StrongFocus);
        target->installEventFilter(new WheelGuard(target));
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(target);
    target->setObjectName(m_field.key);
    target->setAccessibleName(fieldLabel(m_field));
    setFocusProxy(target);
}

void FieldEditor::inputMethodEvent(QInputMethodEvent* event)
{
    QCoreApplication::sendEvent(target(), event);
}

void FieldEditor::setError(const QString& reason)
{
    if (reason == m_error)
        return;
    m_error = reason;
    QWidget* widget = target();
    setLook(widget, "state", reason.isEmpty() ? QVariant() : QVariant(QStringLiteral("wrong")));
    widget->setAccessibleDescription(reason);
    widget->setToolTip(plainToolTip(reason));
}

FieldEditor* makeEditor(const Field& field, Session& session, QWidget* parent)
{
    switch (field.type) {
    case FieldType::Text:
        // The name a record is called by is nobody else's.
        if (field.is(FieldFlag::PersonName) && !field.is(FieldFlag::Required) && !field.is(FieldFlag::Derived))
            return new PersonEditor(field, session, parent);
        return new LineEditor(field, textFormat(), parent);
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Integer:
        return new LineEditor(field, integerFormat(), parent);
    case FieldType::Decimal:
        return new LineEditor(field, decimalFormat(), parent);
    case FieldType::Money:
        return new LineEditor(field, moneyFormat(), parent);
    case FieldType::Date:
        return new LineEditor(field, dateFormat(session.today()), parent);
    case FieldType::Choice:
    case FieldType::Flag:
        return new ChoiceEditor(field, session.vocabulary(), parent);
    case FieldType::Branch:
        return new PickEditor(field, branchCandidates(session), parent);
    case FieldType::Member:
        return new PickEditor(field, memberCandidates(session), parent);
    }
    Q_UNREACHABLE();
}

} // namespace ledger
