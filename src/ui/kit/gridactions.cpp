// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/gridactions.h"

#include "ui/kit/applyasking.h"
#include "ui/kit/cellsaver.h"
#include "ui/kit/changefielddialog.h"
#include "ui/kit/icons.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/twindialog.h"
#include "ui/kit/twintext.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QPointer>
#include <QSignalBlocker>

#include <memory>

namespace ledger {

namespace {

QString strokesWord()
{
    return QStringLiteral("strokes");
}

QString pinyinWord()
{
    return QStringLiteral("pinyin");
}

} // namespace

GridActions::GridActions(const KindTraits& traits, Session& session, RecordTableModel& model, RecordView& view,
                         QWidget* page)
    : QObject(page)
    , m_traits(traits)
    , m_session(session)
    , m_model(model)
    , m_view(view)
    , m_page(page)
{
    createActions();
    connectSignals();
}

QAction* GridActions::addAction(const char* name, const QString& text, const QKeySequence& shortcut,
                                void (GridActions::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(shortcut);
    // The same keys mean something else in the fields of the filter row.
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setDisabled(m_session.ledger().isReadOnly());
    m_page->addAction(action);
    m_view.addAction(action);
    if (run)
        connect(action, &QAction::triggered, this, run);
    return action;
}

void GridActions::createActions()
{
    m_mode = addAction("gridMode", tr("表格编辑"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), nullptr);
    m_mode->setShortcutContext(Qt::WindowShortcut);
    m_mode->setCheckable(true);
    m_mode->setToolTip(tr("在列表里直接改格子：F2 或直接打字开始，回车、Tab 到下一格，Esc 放弃"));
    m_paste = addAction("paste", tr("粘贴"), QKeySequence::Paste, &GridActions::paste);
    // The fields of the filter row take their own pastes before it comes to this; an empty list has no table to paste into.
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view.removeAction(m_paste);
    m_fillDown =
        addAction("fillDown", tr("向下填充"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), &GridActions::fillDown);
    m_changeField = addAction("changeField", tr("修改选中行的字段…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U),
                              &GridActions::changeField);
    m_clear = addAction("clearCells", tr("清空格子"), {}, &GridActions::clearCells);
    m_strokeOrder = addAction("strokeOrder", tr("姓名按姓氏笔画排序"), {}, nullptr);
    m_strokeOrder->setEnabled(true);
    m_strokeOrder->setCheckable(true);
    m_strokeOrder->setChecked(nameOrder() == NameOrder::Strokes);
    m_fillDown->setEnabled(false);
    m_clear->setEnabled(false);
}

void GridActions::connectSignals()
{
    connect(m_mode, &QAction::toggled, this, [this](bool isOn) {
        m_view.setMode(isOn ? RecordView::Mode::Cells : RecordView::Mode::Rows);
        m_view.setFocus();
    });
    connect(&m_view, &RecordView::modeChanged, this, [this](RecordView::Mode mode) {
        const bool isCells = mode == RecordView::Mode::Cells;
        const bool isWritable = !m_session.ledger().isReadOnly();
        m_mode->setChecked(isCells);
        m_fillDown->setEnabled(isCells && isWritable);
        m_clear->setEnabled(isCells && isWritable);
        const QKeySequence usual(Qt::CTRL | Qt::SHIFT | Qt::Key_D);
        m_fillDown->setShortcuts(isCells ? QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_D), usual}
                                         : QList<QKeySequence>{usual});
        m_clear->setShortcut(isCells ? QKeySequence(QKeySequence::Delete) : QKeySequence());
    });
    connect(m_strokeOrder, &QAction::toggled, this, [this](bool isOn) {
        m_session.settings().set(UiKey::NameOrder, isOn ? strokesWord() : pinyinWord());
        Q_EMIT nameOrderChanged();
    });
    connect(&m_view, &RecordView::explained, this, &GridActions::explain);
    connect(&m_view.saver(), &CellSaver::refused, this, &GridActions::explainRefusal);
    connect(&m_view.saver(), &CellSaver::saved, this,
            [this](qint64 id) { m_session.noteSavedInPlace(m_traits.kind, id); });
    connect(&m_model, &RecordTableModel::marksChanged, this,
            [this] { m_session.setRefusedCells(m_traits.kind, m_model.refusedCells()); });
    connect(&m_view.saver(), &CellSaver::twinsMet, this, &GridActions::explainTwins);
}

NameOrder GridActions::nameOrder() const
{
    return m_session.settings().text(UiKey::NameOrder) == strokesWord() ? NameOrder::Strokes : NameOrder::Pinyin;
}

void GridActions::readNameOrder()
{
    const QSignalBlocker blocker(m_strokeOrder);
    m_strokeOrder->setChecked(nameOrder() == NameOrder::Strokes);
}

void GridActions::explain(const QString& reason)
{
    m_session.show({Message::Tone::Info, reason});
}

void GridActions::explainRefusal(const QString& reason, qint64 id, const QString& key)
{
    const Field* field = m_model.info().field(key);
    const auto goOn = [actions = QPointer(this), id, key] {
        if (!actions)
            return;
        // The message stays when another page is shown.
        if (!actions->m_view.isVisible())
            actions->m_session.goTo(actions->m_model.info().key);
        actions->m_view.editCell(id, key);
    };
    m_session.show(
        {Message::Tone::Warning, tr("“%1”没有保存：%2").arg(fieldLabel(*field), reason), tr("继续修改"), goOn});
}

void GridActions::explainTwins(const CellEdit& edit, const Record& record, const QList<Twin>& twins)
{
    const auto look = [actions = QPointer(this), edit, record, twins] {
        if (actions)
            actions->askAboutTwins(edit, record, twins);
    };
    m_session.show({Message::Tone::Warning,
                    tr("“%1”没有保存：%2")
                        .arg(fieldLabel(*m_model.info().field(edit.key)), twinText(twins.constFirst(), m_session)),
                    tr("看一看…"), look});
}

void GridActions::askAboutTwins(const CellEdit& edit, const Record& record, const QList<Twin>& twins)
{
    auto* dialog = new TwinDialog(m_traits, m_session, record, twins, m_page->window());
    connect(dialog, &TwinDialog::saveRequested, this, [this, edit](const KnownTwins& known) {
        CellEdit again = edit;
        again.known = known;
        m_view.saver().save(again);
    });
    connect(dialog, &TwinDialog::merged, this, [this, edit] { m_view.saver().giveUp(edit.id, edit.key); });
    dialog->open();
}

bool GridActions::isFree(const QList<int>& columns)
{
    for (const int column : columns) {
        if (const QString reason = m_model.whyFixed(column); !reason.isEmpty()) {
            explain(reason);
            return false;
        }
    }
    return !columns.isEmpty();
}

/// A selection need not be a rectangle.
QList<int> GridActions::selectedIn(int row, const QList<int>& columns) const
{
    QList<int> selected;
    for (const int column : columns) {
        if (m_view.selectionModel()->isSelected(m_model.index(row, column)))
            selected.append(column);
    }
    return selected;
}

/// What an edit needs of a known record.
Record GridActions::recordOf(int row) const
{
    Record record;
    record.kind = m_traits.kind;
    record.id = m_model.idAt(row);
    record.revision = m_model.revisionOf(record.id);
    return record;
}

void GridActions::fillDown()
{
    QList<int> rows = m_view.selectedRowNumbers();
    const QList<int> columns = m_view.selectedColumns();
    // A single cell takes what stands above it.
    if (rows.size() == 1 && rows.constFirst() > 0)
        rows.prepend(rows.constFirst() - 1);
    if (rows.size() < 2 || !isFree(columns))
        return;
    const Record* source = m_model.recordAt(rows.takeFirst());
    if (!source)
        return;
    const Record above = *source;
    RecordEdits action{m_traits.kind,
                       QStringLiteral("fill-down"),
                       tr("向下填充 %1 行%2").arg(QString::number(rows.size()), fieldText(m_model.info().label)),
                       {}};
    for (const int row : std::as_const(rows)) {
        RecordEdit edit{recordOf(row), {}};
        for (const int column : selectedIn(row, columns))
            edit.values.insert(m_model.keyOf(column), above.value(m_model.keyOf(column)));
        action.edits.append(edit);
    }
    write(action);
}

void GridActions::clearCells()
{
    const QList<int> rows = m_view.selectedRowNumbers();
    const QList<int> columns = m_view.selectedColumns();
    if (rows.isEmpty() || !isFree(columns))
        return;
    RecordEdits action{m_traits.kind,
                       QStringLiteral("clear"),
                       tr("清空 %1 行%2的格子").arg(QString::number(rows.size()), fieldText(m_model.info().label)),
                       {}};
    for (const int row : rows) {
        RecordEdit edit{recordOf(row), {}};
        for (const int column : selectedIn(row, columns)) {
            edit.values.insert(m_model.keyOf(column), {});
            m_view.saver().giveUp(edit.record.id, m_model.keyOf(column));
        }
        action.edits.append(edit);
    }
    write(action);
}

void GridActions::changeField()
{
    const QList<int> rows = m_view.selectedRowNumbers();
    if (rows.isEmpty())
        return;
    QList<Field> fields;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.whyFixed(column).isEmpty())
            fields.append(*m_model.fieldOf(column));
    }
    if (fields.isEmpty())
        return;
    QList<Record> records;
    for (const int row : rows)
        records.append(recordOf(row));
    auto* dialog = new ChangeFieldDialog(records, fields, m_session, m_page->window());
    if (m_view.mode() == RecordView::Mode::Cells)
        dialog->chooseField(m_model.keyOf(m_view.currentIndex().column()));
    dialog->open();
}

void GridActions::write(const RecordEdits& action)
{
    applyAsking(m_session, m_page, action, [actions = QPointer(this), action](const EditsOutcome& outcome) {
        if (actions)
            actions->report(action, outcome);
    });
}

void GridActions::report(const RecordEdits& action, const EditsOutcome& outcome)
{
    if (outcome.written) {
        m_session.show({Message::Tone::Good, tr("%1：已完成，可以撤销。").arg(action.label)});
        return;
    }
    const int row = outcome.failedAt < 0 ? -1 : m_model.rowOf(action.edits[outcome.failedAt].record.id);
    const QString reason = errorText(outcome.written.error());
    m_session.show({Message::Tone::Bad,
                    row < 0 ? reason : tr("一格也没有改。第 %1 行：%2").arg(QString::number(row + 1), reason)});
}

} // namespace ledger
