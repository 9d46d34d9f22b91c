// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/recyclebindialog.h"

#include "core/language.h"
#include "ui/dialogs/recyclebinmodel.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/emptystate.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/recorddialog.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr QSize UsualSize(1120, 660);
constexpr int TypingPause = 250; ///< milliseconds after the last key

} // namespace

RecycleBinDialog::RecycleBinDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new RecycleBinModel(session, this))
    , m_messages(new MessageBar(this))
    , m_kind(new QComboBox(this))
    , m_words(new QLineEdit(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableView(this))
    , m_empty(new EmptyState(this))
    , m_foot(makeTextBlock({}, LabelRole::Small, this))
    , m_show(new QPushButton(tr("查看"), this))
    , m_restore(new QPushButton(tr("恢复选中的"), this))
{
    setObjectName(QStringLiteral("recycleBinDialog"));
    setWindowTitle(tr("回收站"));
    dressDialog(this);
    createFilters();
    createTable();
    createLayout();
    connectSignals();
    fitDialog(this, UsualSize);
    updateButtons();
    m_table->setFocus(Qt::OtherFocusReason);
    m_model->refresh();
}

void RecycleBinDialog::createFilters()
{
    m_kind->setObjectName(QStringLiteral("binKind"));
    m_kind->setAccessibleName(tr("类别"));
    m_kind->addItem(tr("所有类别"));
    for (const Kind kind : allKinds)
        m_kind->addItem(fieldText(m_session.schema().of(kind).label), static_cast<int>(kind));
    m_words->setObjectName(QStringLiteral("binWords"));
    m_words->setAccessibleName(tr("名称里的字"));
    m_words->setPlaceholderText(tr("按名称查找"));
    m_words->setClearButtonEnabled(true);
}

void RecycleBinDialog::createTable()
{
    m_table->setObjectName(QStringLiteral("bin"));
    m_table->setAccessibleName(tr("删除的记录"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(FieldDelegate::rowHeight());
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(RecycleBinModel::TitleColumn, QHeaderView::Stretch);
    const QList<std::pair<int, int>> widths{{RecycleBinModel::KindColumn, 132}, {RecycleBinModel::BranchColumn, 132},
                                            {RecycleBinModel::DateColumn, 112}, {RecycleBinModel::DeletedAtColumn, 154},
                                            {RecycleBinModel::ActorColumn, 92}, {RecycleBinModel::ReasonColumn, 176}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, scaled(width));
}

void RecycleBinDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(16));
    layout->setSpacing(scaled(10));
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    head->addWidget(makeLabel(tr("回收站"), LabelRole::PageTitle, this));
    head->addStretch();
    m_kind->setMinimumWidth(scaled(150));
    m_words->setFixedWidth(scaled(240));
    head->addWidget(m_kind);
    head->addWidget(m_words);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(scaled(8));
    m_foot->setObjectName(QStringLiteral("binFoot"));
    foot->addWidget(m_foot, 1);
    auto* close = new QPushButton(tr("关闭"), this);
    m_show->setObjectName(QStringLiteral("binShow"));
    m_restore->setObjectName(QStringLiteral("binRestore"));
    m_restore->setToolTip(tr("Ctrl+回车"));
    setRole(m_restore, "primary");
    for (QPushButton* button : {close, m_show, m_restore}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    layout->addLayout(foot);
    setTabOrder(m_kind, m_words);
    setTabOrder(m_words, m_table);
    setTabOrder(m_table, m_restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void RecycleBinDialog::connectSignals()
{
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(TypingPause);
    connect(m_words, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, &RecycleBinDialog::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecycleBinDialog::ask);
    connect(m_model, &RecycleBinModel::listed, this, &RecycleBinDialog::showContent);
    connect(m_model, &RecycleBinModel::failed, m_messages, &MessageBar::showError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecycleBinDialog::updateButtons);
    // The next block comes before somebody reaches the end of this one.
    const auto readOn = [this] {
        const QScrollBar* bar = m_table->verticalScrollBar();
        if (bar->value() >= bar->maximum() - bar->pageStep())
            m_model->fetchMore({});
    };
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, readOn);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, readOn);
    connect(m_table, &QTableView::doubleClicked, this, &RecycleBinDialog::showCurrent);
    connect(m_show, &QPushButton::clicked, this, &RecycleBinDialog::showCurrent);
    connect(m_restore, &QPushButton::clicked, this, &RecycleBinDialog::restoreSelected);
    connect(&m_session.ledger().hub(), &ChangeHub::changed, m_model, &RecycleBinModel::refresh);
}

void RecycleBinDialog::ask()
{
    const QVariant kind = m_kind->currentData();
    m_model->setQuery(kind.isValid() ? std::optional(static_cast<Kind>(kind.toInt())) : std::nullopt, m_words->text());
}

void RecycleBinDialog::showContent()
{
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isFiltered = m_kind->currentIndex() > 0 || !m_words->text().trimmed().isEmpty();
    if (isFiltered)
        m_empty->setText(tr("没有这样的记录"), tr("回收站里没有符合条件的记录。换一个类别，或者少写几个字再找。"));
    else
        m_empty->setText(tr("回收站是空的"), tr("删除的记录会到这里，随时可以恢复。"));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_empty) : m_table);
    const QString kept = tr("党务资料要留存，这里的记录不会自动清除，也不能彻底删除。");
    m_foot->setText(isEmpty ? kept : tr("共 %1 条。").arg(m_model->total()) + kept);
    // Whatever keys are still held from opening the bin.
    if (!isEmpty)
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, RecycleBinModel::TitleColumn),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    updateButtons();
}

QList<DeletedRecord> RecycleBinDialog::selected() const
{
    QList<DeletedRecord> records;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        if (const DeletedRecord* record = m_model->at(index.row()))
            records.append(*record);
    }
    return records;
}

void RecycleBinDialog::updateButtons()
{
    const qsizetype count = m_table->selectionModel()->selectedRows().size();
    m_show->setEnabled(count == 1);
    m_restore->setEnabled(count > 0 && !m_session.ledger().isReadOnly());
    m_restore->setText(count > 1 ? tr("恢复选中的 %1 条").arg(count) : tr("恢复选中的"));
}

void RecycleBinDialog::restoreSelected()
{
    const QList<DeletedRecord> records = selected();
    if (records.isEmpty() || m_session.ledger().isReadOnly())
        return;
    m_restore->setEnabled(false);
    runTask<RestoreOutcome>(
        m_session.tasks(), this, tr("正在恢复"),
        [&ledger = m_session.ledger(), records](const TaskControl&) { return restoreDeleted(ledger, records); },
        [this](const Result<RestoreOutcome>& outcome) {
            if (!outcome) {
                m_messages->showError(outcome.error());
                updateButtons();
                return;
            }
            QString text = tr("已恢复 %1 条记录。").arg(outcome->restored);
            if (!outcome->missingBranches.isEmpty())
                text += tr("所属的“%1”也在回收站里，请一并恢复。").arg(listText(outcome->missingBranches));
            offerUndo(m_session, m_messages, text, outcome->step);
            m_table->setFocus(Qt::OtherFocusReason);
        });
}

void RecycleBinDialog::showCurrent()
{
    const DeletedRecord* record = m_model->at(m_table->currentIndex().row());
    if (!record)
        return;
    auto* dialog = new RecordDialog(traitsOf(record->kind), m_session, record->id, this);
    dialog->open();
}

void RecycleBinDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier)) {
        restoreSelected();
        return;
    }
    if (isEnter) {
        if (m_table->hasFocus())
            showCurrent();
        return;
    }
    QDialog::keyPressEvent(event);
}

void openRecycleBin(Session& session, QWidget* window)
{
    auto* dialog = new RecycleBinDialog(session, window);
    dialog->open();
}

} // namespace ledger
