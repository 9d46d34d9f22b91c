// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/pastedialog.h"

#include "core/language.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/pastemodel.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace ledger {

namespace {

constexpr QSize UsualSize(920, 560);
constexpr int MostListed = 200;
constexpr int ColumnWidth = 150;
constexpr int ProblemsHeight = 120;

} // namespace

PasteDialog::PasteDialog(PastePlan plan, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_model(new PasteModel(std::move(plan), this))
    , m_messages(new MessageBar(this))
    , m_summary(makeTextBlock({}, LabelRole::Plain, this))
    , m_table(new QTableView(this))
    , m_problems(new QListWidget(this))
    , m_leaveOut(new QPushButton(this))
    , m_leaveOutTwins(new QPushButton(this))
    , m_paste(new QPushButton(this))
{
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowTitle(tr("粘贴"));
    dressDialog(this);
    createLayout();
    fitDialog(this, UsualSize);
    connect(m_paste, &QPushButton::clicked, this, &PasteDialog::paste);
    connect(m_leaveOut, &QPushButton::clicked, this, &PasteDialog::leaveOutBad);
    connect(m_leaveOutTwins, &QPushButton::clicked, this, &PasteDialog::leaveOutTwins);
    connect(m_problems, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < m_listed.size())
            m_table->setCurrentIndex(m_listed[row]);
    });
    showPlan();
    const bool hasTwins = m_model->plan().twinRows() > 0;
    (!m_paste->isEnabled() ? m_leaveOut : hasTwins ? m_leaveOutTwins : m_paste)->setFocus();
}

void PasteDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(makeLabel(tr("粘贴到列表"), LabelRole::PageTitle, this));
    layout->addWidget(m_messages);
    m_summary->setObjectName(QStringLiteral("summary"));
    layout->addWidget(m_summary);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("粘贴后的样子"));
    setRole(m_table, "boxed");
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(34));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, scaled(ColumnWidth));
    layout->addWidget(m_table, 1);
    m_problems->setObjectName(QStringLiteral("problems"));
    m_problems->setAccessibleName(tr("不能粘贴的格子"));
    m_problems->setMaximumHeight(scaled(ProblemsHeight));
    m_problems->setWordWrap(true);
    layout->addWidget(m_problems);
    layout->addWidget(makeButtonRow());
}

QWidget* PasteDialog::makeButtonRow()
{
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, scaled(6), 0, 0);
    buttons->setSpacing(scaled(8));
    buttons->addWidget(makeLabel(tr("灰字不变，绿底将改，红底不能粘贴"), LabelRole::Small, row), 1);
    auto* cancel = new QPushButton(tr("取消"), row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_leaveOutTwins->setObjectName(QStringLiteral("leaveOutTwins"));
    m_paste->setObjectName(QStringLiteral("paste"));
    m_paste->setDefault(true);
    setRole(m_paste, "primary");
    for (QPushButton* button : {cancel, m_leaveOut, m_leaveOutTwins, m_paste})
        buttons->addWidget(button);
    return row;
}

QString PasteDialog::summary() const
{
    const PastePlan& plan = m_model->plan();
    const int bad = plan.badCells();
    QStringList parts;
    if (plan.changedRows() > 0)
        parts.append(tr("将修改 %1 行").arg(plan.changedRows()));
    if (plan.newRows() > 0)
        parts.append(tr("将新增 %1 条").arg(plan.newRows()));
    if (!parts.isEmpty())
        parts.append(tr("共 %1 个格子").arg(plan.changedCells()));
    else if (bad == 0)
        parts.append(tr("与现有内容相同，没有需要改的"));
    if (bad > 0)
        parts.append(tr("%1 个格子不能粘贴，改好再粘贴，或去掉它们").arg(bad));
    if (plan.twinRows() > 0)
        parts.append(tr("其中 %1 行可能重复，请核对").arg(plan.twinRows()));
    return parts.join(QStringLiteral("，")) + QStringLiteral("。");
}

void PasteDialog::showPlan()
{
    const PastePlan& plan = m_model->plan();
    const int bad = plan.badCells();
    const int rows = plan.changedRows() + plan.newRows();
    m_summary->setText(summary());
    m_leaveOut->setVisible(bad > 0);
    m_leaveOut->setText(tr("去掉不能粘贴的 %1 格").arg(bad));
    const int twins = plan.twinRows();
    m_leaveOutTwins->setVisible(bad == 0 && twins > 0);
    m_leaveOutTwins->setText(tr("去掉可能重复的 %1 行").arg(twins));
    const QString paste = twins > 0 ? tr("仍然粘贴 %1 行") : tr("粘贴 %1 行");
    m_paste->setText(rows > 0 ? paste.arg(rows) : tr("粘贴"));
    m_paste->setEnabled(bad == 0 && rows > 0);
    listProblems();
}

void PasteDialog::listProblems()
{
    m_problems->clear();
    m_listed = m_model->badCells(MostListed);
    for (const QModelIndex& cell : std::as_const(m_listed))
        m_problems->addItem(m_model->explanation(cell));
    for (const QModelIndex& row : m_model->twinRows(MostListed)) {
        m_problems->addItem(m_model->twinExplanation(row.row(), m_session));
        m_listed.append(row);
    }
    const int more = m_model->plan().badCells() + m_model->plan().twinRows() - m_problems->count();
    if (more > 0)
        m_problems->addItem(tr("还有 %1 处。").arg(more));
    m_problems->setVisible(m_problems->count() > 0);
}

void PasteDialog::leaveOutBad()
{
    const QStringList dropped = m_model->leaveOutBad();
    showPlan();
    if (!dropped.isEmpty())
        m_messages->showMessage(
            {Message::Tone::Warning, tr("这些新行缺了必填的内容，整行没有粘贴：%1。").arg(listText(dropped))});
    m_paste->setFocus();
}

void PasteDialog::leaveOutTwins()
{
    m_model->leaveOutTwins();
    showPlan();
    m_paste->setFocus();
}

QString PasteDialog::label() const
{
    const PastePlan& plan = m_model->plan();
    return tr("粘贴 %1 行%2").arg(QString::number(plan.changedRows() + plan.newRows()), fieldText(plan.info().label));
}

void PasteDialog::paste()
{
    if (m_isWriting || !m_paste->isEnabled())
        return;
    m_isWriting = true;
    m_paste->setEnabled(false);
    auto failedAt = std::make_shared<qsizetype>(-1);
    runTask<QList<Record>>(
        m_session.tasks(), this, tr("正在粘贴"),
        [&ledger = m_session.ledger(), action = m_model->plan().edits(label()), failedAt](const TaskControl&) {
            return applyEdits(ledger, action, failedAt.get());
        },
        [this, failedAt](const Result<QList<Record>>& written) { finish(written, *failedAt); });
}

void PasteDialog::finish(const Result<QList<Record>>& written, qsizetype failedAt)
{
    m_isWriting = false;
    if (written) {
        m_session.show({Message::Tone::Good, tr("已粘贴 %1 行，可以撤销。").arg(written->size())});
        Q_EMIT pasted(*written);
        accept();
        return;
    }
    m_paste->setEnabled(true);
    QString place;
    qsizetype at = 0;
    for (const PastedRow& row : m_model->plan().rows()) {
        const bool isWritten =
            std::any_of(row.cells.begin(), row.cells.end(), [](const PastedCell& cell) { return cell.isChange; });
        if (isWritten && at++ == failedAt)
            place = row.place;
    }
    const QString reason = errorText(written.error());
    m_messages->showMessage(
        {Message::Tone::Bad,
         tr("一个格子也没有写入。%1").arg(place.isEmpty() ? reason : tr("%1：%2").arg(place, reason))});
}

} // namespace ledger
