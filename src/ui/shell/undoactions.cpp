// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoactions.h"

#include "core/language.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <optional>

namespace ledger {

namespace {

constexpr qsizetype MostTitles = 3;

/// Which way the keys go; nullopt for any other key.
std::optional<UndoDirection> directionOf(const QKeyEvent& event)
{
    const Qt::KeyboardModifiers held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_Z && held == Qt::ControlModifier)
        return UndoDirection::Undo;
    const bool isRedo = (event.key() == Qt::Key_Y && held == Qt::ControlModifier)
        || (event.key() == Qt::Key_Z && held == (Qt::ControlModifier | Qt::ShiftModifier));
    return isRedo ? std::optional(UndoDirection::Redo) : std::nullopt;
}

bool isText(const QObject* widget)
{
    return qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QPlainTextEdit*>(widget) != nullptr;
}

bool hasOwnStep(const QObject* widget, UndoDirection direction)
{
    const bool isUndo = direction == UndoDirection::Undo;
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return !line->isReadOnly() && (isUndo ? line->isUndoAvailable() : line->isRedoAvailable());
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(widget))
        return !text->isReadOnly()
            && (isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable());
    return false;
}

void runOwnStep(QObject* widget, UndoDirection direction)
{
    const bool isUndo = direction == UndoDirection::Undo;
    if (auto* line = qobject_cast<QLineEdit*>(widget))
        isUndo ? line->undo() : line->redo();
    else if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        isUndo ? text->undo() : text->redo();
}

/// A label as a menu shows it: no letter of it is an access key, and a long one ends in dots.
QString menuText(QString label)
{
    constexpr qsizetype longest = 40;
    if (label.size() > longest)
        label = label.left(longest - 1) + u'…';
    return label.replace(u'&', QStringLiteral("&&"));
}

} // namespace

UndoActions::UndoActions(Session& session, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_undo(makeAction("undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)}, UndoDirection::Undo))
    , m_redo(makeAction("redo", {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
                        UndoDirection::Redo))
{
    window->addActions({m_undo, m_redo});
    connect(&session.ledger().hub(), &ChangeHub::changed, this, &UndoActions::refresh);
    qApp->installEventFilter(this);
    refresh();
}

QAction* UndoActions::makeAction(const char* name, const QList<QKeySequence>& shortcuts, UndoDirection direction)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(shortcuts);
    connect(action, &QAction::triggered, this, [this, direction] { step(direction); });
    return action;
}

void UndoActions::refresh()
{
    UndoLabels labels;
    if (!m_session.ledger().isReadOnly() && !m_isStepping) {
        if (const auto reader = m_session.reader())
            labels = (*reader)->undoLabels().value_or(UndoLabels());
    }
    m_undo->setText(labels.undo.isEmpty() ? tr("撤销") : tr("撤销：%1").arg(menuText(labels.undo)));
    m_redo->setText(labels.redo.isEmpty() ? tr("重做") : tr("重做：%1").arg(menuText(labels.redo)));
    m_undo->setEnabled(!labels.undo.isEmpty());
    m_redo->setEnabled(!labels.redo.isEmpty());
}

void UndoActions::step(UndoDirection direction)
{
    if (m_isStepping)
        return;
    m_isStepping = true;
    refresh();
    // An import of thousands of records goes back in one transaction; the window stays alive meanwhile.
    runTask<UndoOutcome>(
        m_session.tasks(), this, direction == UndoDirection::Undo ? tr("正在撤销") : tr("正在重做"),
        [&ledger = m_session.ledger(), direction](const TaskControl&) { return stepBack(ledger, direction); },
        [this, direction](const Result<UndoOutcome>& outcome) {
            m_isStepping = false;
            refresh();
            if (outcome)
                report(*outcome, direction);
            else
                m_session.showError(outcome.error());
        });
}

void UndoActions::report(const UndoOutcome& outcome, UndoDirection direction)
{
    const bool isUndo = direction == UndoDirection::Undo;
    // A setting is no record to be counted.
    const QString done = outcome.records == 0
        ? (isUndo ? tr("已撤销：%1。") : tr("已重做：%1。")).arg(outcome.label)
        : (isUndo ? tr("已撤销：%1（%2 条记录）。") : tr("已重做：%1（%2 条记录）。"))
              .arg(outcome.label, QString::number(outcome.records));
    if (outcome.kept.isEmpty()) {
        m_session.show({Message::Tone::Good, done});
        return;
    }
    QStringList titles;
    for (const LeftAlone& record : outcome.kept.mid(0, MostTitles))
        titles.append(record.title);
    QString kept = tr("%1 条后来又改过，保持原样：%2").arg(QString::number(outcome.kept.size()), listText(titles));
    if (outcome.kept.size() > MostTitles)
        kept += tr(" 等");
    m_session.show({Message::Tone::Warning, done + kept});
}

bool UndoActions::eventFilter(QObject* watched, QEvent* event)
{
    const bool isAsked = event->type() == QEvent::ShortcutOverride;
    if ((!isAsked && event->type() != QEvent::KeyPress) || !isText(watched))
        return QObject::eventFilter(watched, event);
    const auto direction = directionOf(*static_cast<QKeyEvent*>(event));
    if (!direction)
        return QObject::eventFilter(watched, event);
    const bool hasStep = hasOwnStep(watched, *direction);
    // Qt's texts claim these keys even when they have nothing to take back, and not every one of them to redo.
    event->setAccepted(hasStep);
    if (!isAsked && hasStep)
        runOwnStep(watched, *direction);
    return true;
}

} // namespace ledger
