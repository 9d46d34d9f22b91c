// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/historydialog.h"

#include "ui/kit/changetext.h"
#include "ui/kit/changeview.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/shell/session.h"

#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr QSize UsualSize(1180, 680);
enum Column { At, Actor, Action, Summary, ColumnCount };

QTableWidgetItem* makeItem(const QString& text, Tone tone = Tone::None)
{
    auto* item = new QTableWidgetItem(text);
    item->setData(RecordTableModel::ToneRole, static_cast<int>(tone));
    item->setTextAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    item->setToolTip(plainToolTip(text));
    return item;
}

} // namespace

HistoryDialog::HistoryDialog(const KindTraits& traits, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_title(makeLabel({}, LabelRole::PageTitle, this))
    , m_messages(new MessageBar(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_view(new ChangeView(traits, session, this))
    , m_close(new QPushButton(tr("关闭"), this))
{
    setObjectName(QStringLiteral("history"));
    setWindowTitle(tr("修改历史"));
    dressDialog(this);
    createTable();
    createLayout();
    fitDialog(this, UsualSize);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showChange(row); });
    connect(m_view, &ChangeView::fieldRestoreRequested, this, &HistoryDialog::restoreField);
    connect(m_view, &ChangeView::stateRestoreRequested, this, &HistoryDialog::restoreState);
    connect(&session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.ids.value(m_traits.kind).contains(m_id))
            ask();
    });
}

void HistoryDialog::createTable()
{
    m_table->setObjectName(QStringLiteral("changes"));
    m_table->setAccessibleName(tr("改动列表"));
    m_table->setHorizontalHeaderLabels({tr("时间"), tr("操作人"), tr("操作"), tr("内容")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(At, scaled(154));
    m_table->setColumnWidth(Actor, scaled(92));
    m_table->setColumnWidth(Action, scaled(82));
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(FieldDelegate::rowHeight());
}

void HistoryDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(m_title);
    layout->addWidget(m_messages);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_view);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(scaled(14));
    splitter->setSizes({scaled(500), scaled(620)});
    layout->addWidget(splitter, 1);
    auto* foot = new QHBoxLayout;
    foot->addWidget(makeLabel(tr("↑ ↓ 选择改动　Tab 到右边　Esc 关闭"), LabelRole::Small, this), 1);
    m_close->setAutoDefault(false);
    foot->addWidget(m_close);
    layout->addLayout(foot);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void HistoryDialog::showRecord(qint64 id)
{
    m_id = id;
    showChange(-1);
    m_table->setFocus(Qt::OtherFocusReason);
    ask();
}

void HistoryDialog::ask()
{
    m_session.lists().ask<RecordHistory>(
        this, [kind = m_traits.kind, id = m_id](Reader& reader) { return recordHistory(reader, kind, id); },
        [this](const Result<RecordHistory>& history) {
            if (history)
                take(*history);
            else
                m_messages->showError(history.error());
        });
}

void HistoryDialog::take(const RecordHistory& history)
{
    m_history = history;
    const QString name = m_history.now.text(m_info.titleField).simplified();
    const QString title = tr("修改历史：%1").arg(name);
    m_title->setText(m_title->fontMetrics().elidedText(title, Qt::ElideRight, width() - scaled(80)));
    if (m_history.now.isDeleted)
        m_title->setText(m_title->text() + tr("（在回收站里）"));
    fillTable();
    Q_EMIT listed();
}

void HistoryDialog::fillTable()
{
    const QSignalBlocker blocker(m_table);
    m_table->setRowCount(static_cast<int>(m_history.changes.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const RecordChange& change = m_history.changes[row];
        m_table->setItem(row, At, makeItem(momentText(change.at)));
        m_table->setItem(row, Actor, makeItem(change.actor));
        m_table->setItem(row, Action, makeItem(actionText(change), actionTone(change)));
        m_table->setItem(row, Summary, makeItem(changeSummary(m_info, change)));
    }
    m_table->setCurrentCell(0, At);
    showChange(0);
}

/// The keys lead from the list to what is beside it, and to the button below at last.
void HistoryDialog::showChange(qsizetype row)
{
    m_view->showChange(m_history, row);
    QWidget* last = m_table;
    for (QWidget* part : m_view->findChildren<QWidget*>()) {
        if ((part->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        setTabOrder(last, part);
        last = part;
    }
    setTabOrder(last, m_close);
}

const RecordChange* HistoryDialog::currentChange() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < m_history.changes.size() ? &m_history.changes[row] : nullptr;
}

void HistoryDialog::restoreField(const QString& key)
{
    const RecordChange* change = currentChange();
    if (!change)
        return;
    const Field* field = m_info.field(key);
    const QString label = field ? fieldLabel(*field) : fieldText(m_info.part(key)->label);
    report(ledger::restoreField(m_session.ledger(), m_history.now, *change, key), tr("已恢复“%1”。").arg(label));
}

void HistoryDialog::restoreState()
{
    const RecordChange* change = currentChange();
    if (!change)
        return;
    const QString at = momentText(change->at);
    report(ledger::restoreState(m_session.ledger(), m_history.now, *change), tr("已恢复到 %1 的样子。").arg(at));
}

/// What came back may name somebody who was merged or deleted since.
QString HistoryDialog::warningText()
{
    const auto reader = m_session.reader();
    const auto record = reader ? (*reader)->load(m_traits.kind, m_id) : Result<Record>(reader.error());
    const qint64 deleted = record ? countDeletedReferences(**reader, *record).value_or(0) : 0;
    return deleted == 0 ? QString() : tr("其中 %1 个党组织或党员在回收站里，请核对。").arg(deleted);
}

void HistoryDialog::report(const Result<Changes>& done, const QString& text)
{
    if (!done)
        m_messages->showError(done.error());
    else
        offerUndo(m_session, m_messages, text + warningText(), done->step);
    m_table->setFocus(Qt::OtherFocusReason);
}

void openHistory(const KindTraits& traits, Session& session, qint64 id, QWidget* window)
{
    if (id == 0)
        return;
    auto* dialog = new HistoryDialog(traits, session, window);
    dialog->showRecord(id);
    dialog->open();
}

} // namespace ledger
