// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/celldelegate.h"

#include "ui/kit/celldrafts.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace ledger {

namespace {

constexpr int NarrowestEditor = 150;
constexpr int NarrowestText = 360;

/// Windows that an editor opens count too: the words of a choice.
bool isPartOf(const QWidget& editor, const QWidget* widget)
{
    while (widget && widget != &editor)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool isEnter(const QKeyEvent& key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

CellDelegate::CellDelegate(RecordTableModel& model, Session& session, QObject* parent)
    : FieldDelegate(parent)
    , m_model(model)
    , m_session(session)
    , m_saver(new CellSaver(model, session, this))
    , m_drafts(new CellDrafts(model, session, this))
{
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    FieldDelegate::paint(painter, option, index);
    if (!m_showsCell || !option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setPen(QPen(theme().accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const Field* field = m_model.fieldOf(index.column());
    const Record* record = m_model.recordAt(index.row());
    if (!field || !record)
        return nullptr;
    auto* self = const_cast<CellDelegate*>(this);
    FieldEditor* editor = makeEditor(*field, m_session, parent);
    editor->layout()->setContentsMargins(0, 0, 0, 0);
    editor->setAutoFillBackground(true);
    // The list gives the keyboard to an input method's editor only where that may have it.
    editor->setFocusPolicy(Qt::StrongFocus);
    editor->target()->installEventFilter(self);
    if (auto* combo = qobject_cast<QComboBox*>(editor->target()); combo && combo->isEditable())
        combo->lineEdit()->installEventFilter(self);
    connect(editor, &FieldEditor::finished, self, [self] { self->leave(Step::Down); });
    connect(editor, &FieldEditor::edited, self,
            [self, editor, id = record->id] { self->m_drafts->note(id, editor->field().key, editor->typed()); });
    m_editor = editor;
    m_cell = index;
    m_revision = record->revision;
    m_before = storedText(*field, record->value(field->key));
    m_isFilled = false;
    m_hasKeys = false;
    m_isDone = false;
    return editor;
}

/// Only once: what the list learns meanwhile must not take away what is being typed.
void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const Record* record = m_model.recordAt(index.row());
    if (editor != m_editor || m_isFilled || !record)
        return;
    m_isFilled = true;
    // Nobody has typed anything yet.
    const QSignalBlocker blocker(m_editor);
    const QString key = m_editor->field().key;
    if (const CellMark* mark = m_model.markOf(record->id, key))
        m_editor->setTyped(mark->typed);
    else
        m_editor->setValue(record->value(key));
    m_openedText = m_editor->typed();
    m_openedValue = storedText(m_editor->field(), m_editor->value());
    if (auto* combo = qobject_cast<QComboBox*>(m_editor->target()); combo && combo->isEditable())
        combo->lineEdit()->selectAll();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor->target()))
        text->selectAll();
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    Q_UNUSED(model)
    if (editor != m_editor || m_isDone)
        return;
    m_isDone = true;
    m_drafts->closeCell();
    const Field& field = m_editor->field();
    const QString key = field.key;
    const qint64 id = m_model.idAt(index.row());
    const CellMark* mark = m_model.markOf(id, key);
    // What an editor shows otherwise than it is stored (a line end, a word of no dictionary) is no change by itself.
    const bool isUntouched = m_editor->typed() == m_openedText && storedText(field, m_editor->value()) == m_openedValue;
    if (isUntouched && !mark)
        return;
    m_editor->settle();
    const CellEdit edit{id, m_revision, key, m_editor->value(), m_editor->typed(), m_editor->problem()};
    const bool isAsBefore = edit.problem.isEmpty() && storedText(field, edit.value) == m_before;
    if (!isAsBefore || (mark && mark->problem.isEmpty()))
        m_saver->save(edit);
    else
        m_saver->giveUp(id, key);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    Q_UNUSED(index)
    QRect place = option.rect;
    const bool isLong = m_editor && m_editor->field().type == FieldType::LongText;
    place.setWidth(qMax(place.width(), scaled(isLong ? NarrowestText : NarrowestEditor)));
    if (isLong)
        place.setHeight(editor->sizeHint().height());
    const QRect room = editor->parentWidget()->rect();
    if (place.right() > room.right())
        place.moveRight(qMax(room.right(), place.width() - 1));
    if (place.bottom() > room.bottom() && isLong)
        place.moveBottom(qMax(room.bottom(), place.height() - 1));
    editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_editor || (watched != m_editor && !m_editor->isAncestorOf(qobject_cast<QWidget*>(watched))))
        return false;
    if (event->type() == QEvent::KeyPress && watched != m_editor) {
        m_hasKeys = true;
        return filterKey(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::InputMethod && watched == m_editor->target())
        noteComposing(*static_cast<QInputMethodEvent*>(event));
    if (event->type() == QEvent::FocusOut && watched == m_editor->target()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const bool comesBack = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason
            || reason == Qt::MenuBarFocusReason || isPartOf(*m_editor, QApplication::focusWidget());
        if (!comesBack && !m_isDone)
            leave(Step::Stay);
    }
    return false;
}

/// A composition that is given up has taken the text it replaces along; the list then asks to have it shown again.
void CellDelegate::noteComposing(const QInputMethodEvent& event)
{
    const bool isGivenUp = event.commitString().isEmpty() && event.preeditString().isEmpty();
    if (isGivenUp && !m_hasKeys)
        m_isFilled = false;
    m_hasKeys = m_hasKeys || !event.commitString().isEmpty();
}

bool CellDelegate::filterKey(const QKeyEvent& key)
{
    const bool isLong = m_editor->field().type == FieldType::LongText;
    if (key.key() == Qt::Key_Escape) {
        giveUp();
        return true;
    }
    if (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab) {
        leave(key.key() == Qt::Key_Tab ? Step::Right : Step::Left);
        return true;
    }
    // The marked offer is taken first; the editor goes on by itself then.
    if (!isEnter(key) || m_editor->isOffering())
        return false;
    const bool isPlain = key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::KeypadModifier;
    if (isLong && !isPlain)
        qobject_cast<QPlainTextEdit*>(m_editor->target())->insertPlainText(QStringLiteral("\n"));
    else
        leave(key.modifiers().testFlag(Qt::ShiftModifier) ? Step::Up : Step::Down);
    // A line would pass the key on to the list, which goes down once more.
    return true;
}

void CellDelegate::leave(Step step)
{
    if (!m_editor || m_isDone)
        return;
    FieldEditor* editor = m_editor;
    Q_EMIT commitData(editor);
    m_isDone = true;
    Q_EMIT closeEditor(editor, NoHint);
    m_editor = nullptr;
    if (step != Step::Stay)
        Q_EMIT left(step);
}

void CellDelegate::giveUp()
{
    FieldEditor* editor = m_editor;
    m_isDone = true;
    m_drafts->closeCell();
    if (m_cell.isValid())
        m_saver->giveUp(m_model.idAt(m_cell.row()), editor->field().key);
    Q_EMIT closeEditor(editor, NoHint);
    m_editor = nullptr;
}

void CellDelegate::suspend()
{
    if (!m_editor || m_isDone || !m_cell.isValid())
        return;
    m_suspended = {m_model.idAt(m_cell.row()), m_editor->field().key, m_editor->typed()};
    m_isDone = true;
}

void CellDelegate::retype(const QString& text)
{
    if (m_editor)
        m_editor->setTyped(text);
}

} // namespace ledger
