// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/previewstep.h"

#include "ui/dialogs/columnoffer.h"
#include "ui/dialogs/linedelegate.h"
#include "ui/dialogs/problemmodel.h"
#include "ui/dialogs/progresspane.h"
#include "ui/dialogs/sheetmodel.h"
#include "ui/dialogs/sheetview.h"
#include "ui/kit/card.h"
#include "ui/kit/icons.h"
#include "ui/kit/kindtraits.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ledger {

namespace {

QString countsText(const SheetReport& report)
{
    return PreviewStep::tr("新增 %1　更新 %2　未变 %3").arg(report.created).arg(report.updated).arg(report.unchanged);
}

} // namespace

PreviewStep::PreviewStep(ImportDraft& draft, ImportRun& run, Session& session, QWidget* parent)
    : ImportStep(parent)
    , m_draft(draft)
    , m_run(run)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_progress(new ProgressPane(this))
    , m_sheets(new QListWidget(this))
    , m_problemTitle(makeLabel({}, LabelRole::Muted, this))
    , m_problems(new ProblemModel(this))
    , m_problemList(new QListView(this))
    , m_title(makeLabel({}, LabelRole::CardTitle, this))
    , m_onlyProblems(new QCheckBox(tr("只看有问题的行(&P)"), this))
    , m_saveRejects(new QPushButton(lineIcon(QStringLiteral("download")), tr("保存退回的行…"), this))
    , m_model(new SheetModel(this))
    , m_view(new SheetView(*m_model, this))
{
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(scaled(14));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(320), scaled(840)});
    auto* waiting = new Card({}, this);
    waiting->body()->addWidget(m_progress, 1);
    m_stack->addWidget(waiting);
    m_stack->addWidget(splitter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connectSignals();
}

QWidget* PreviewStep::makeLeft()
{
    auto* column = new QSplitter(Qt::Vertical, this);
    column->setHandleWidth(scaled(14));
    column->setChildrenCollapsible(false);
    column->setMinimumWidth(scaled(220));
    auto* sheets = new Card(tr("工作表"), column);
    m_sheets->setObjectName(QStringLiteral("previewSheets"));
    m_sheets->setAccessibleName(tr("工作表与行数"));
    m_sheets->setItemDelegate(new LineDelegate(m_sheets));
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sheets->setMouseTracking(true);
    sheets->body()->addWidget(m_sheets, 1);
    auto* problems = new Card(tr("问题"), column);
    problems->addToTitle(m_problemTitle);
    m_problemList->setObjectName(QStringLiteral("problems"));
    m_problemList->setAccessibleName(tr("问题"));
    m_problemList->setModel(m_problems);
    m_problemList->setItemDelegate(new LineDelegate(m_problemList));
    m_problemList->setUniformItemSizes(true);
    m_problemList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problemList->setMouseTracking(true);
    problems->body()->addWidget(m_problemList, 1);
    column->addWidget(sheets);
    column->addWidget(problems);
    column->setSizes({scaled(260), scaled(280)});
    return column;
}

QWidget* PreviewStep::makeRight()
{
    auto* card = new Card({}, this);
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(12));
    m_title->setMinimumWidth(scaled(60));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblems"));
    m_saveRejects->setObjectName(QStringLiteral("saveRejectsHere"));
    m_saveRejects->setAutoDefault(false);
    head->addWidget(m_title, 1);
    head->addWidget(m_onlyProblems);
    head->addWidget(m_saveRejects);
    card->body()->addLayout(head);
    card->body()->addWidget(m_view, 1);
    return card;
}

void PreviewStep::connectSignals()
{
    connect(m_sheets, &QListWidget::currentRowChanged, this, &PreviewStep::showSheet);
    connect(m_problemList->selectionModel(), &QItemSelectionModel::currentChanged, this, &PreviewStep::showProblem);
    connect(m_problemList, &QListView::clicked, this, &PreviewStep::showProblem);
    connect(m_onlyProblems, &QCheckBox::toggled, this, &PreviewStep::setProblemRowsOnly);
    connect(m_saveRejects, &QPushButton::clicked, this, &PreviewStep::saveRejectsRequested);
    connect(m_progress, &ProgressPane::cancelRequested, this, [this] {
        m_progress->setStopping();
        m_run.cancel();
    });
    connect(&m_run, &ImportRun::planned, this, &PreviewStep::showPlan);
    connect(&m_run, &ImportRun::failed, this, &PreviewStep::showFailure);
    connect(&m_run, &ImportRun::progressed, m_progress, &ProgressPane::setProgress);
}

void PreviewStep::enter()
{
    if (isPlanned()) {
        m_sheets->setFocus();
        return;
    }
    startPlanning();
}

void PreviewStep::leave()
{
    if (std::exchange(m_askedRevision, -1) >= 0)
        m_run.cancel();
}

void PreviewStep::startPlanning()
{
    m_stack->setCurrentIndex(0);
    m_progress->start(tr("正在逐行检查，还不会写入…"));
    m_askedRevision = m_draft.revision();
    m_run.plan(m_draft.source());
    Q_EMIT changed();
}

void PreviewStep::showFailure(ImportRun::Work work, const Error& error)
{
    if (work != ImportRun::Work::Planning || m_askedRevision < 0)
        return;
    m_askedRevision = -1;
    m_plannedRevision = -1;
    const bool isStopped = error.code == ErrorCode::Cancelled;
    Q_EMIT messageRequested({isStopped ? Message::Tone::Info : Message::Tone::Bad,
                             isStopped ? tr("检查已停止，台账没有改动。") : errorText(error), tr("重新检查"),
                             [this] { startPlanning(); }});
    m_progress->start(tr("还没有检查完"));
    m_progress->setProgress(0, 1);
    m_progress->cancelButton().setEnabled(false);
    Q_EMIT changed();
}

void PreviewStep::showPlan()
{
    m_plannedRevision = std::exchange(m_askedRevision, -1);
    fillSheets();
    m_saveRejects->setVisible(m_run.report().rejected > 0);
    m_stack->setCurrentIndex(1);
    m_sheets->setFocus();
    Q_EMIT changed();
}

void PreviewStep::fillSheets()
{
    const int before = m_sheets->currentRow();
    const QSignalBlocker blocker(m_sheets);
    m_sheets->clear();
    m_places.clear();
    for (const ImportDraft::SheetPlace& place : m_draft.sheets()) {
        const SheetReport* report = m_run.reportOf(place.file, place.sheet);
        if (!report)
            continue;
        m_places.append(place);
        auto* item = new QListWidgetItem(m_draft.nameOf(place), m_sheets);
        const qsizetype warnings = warningsIn(*report);
        item->setData(LineDelegate::NoteRole, countsText(*report));
        item->setData(LineDelegate::ChipRole,
                      report->rejected > 0 ? tr("退回 %1").arg(report->rejected)
                          : warnings > 0   ? tr("提醒 %1").arg(warnings)
                                           : tr("没有问题"));
        item->setData(LineDelegate::ChipToneRole,
                      static_cast<int>(report->rejected > 0 ? Tone::Bad
                                           : warnings > 0   ? Tone::Warning
                                                            : Tone::Good));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1，%2，%3")
                          .arg(item->text(), countsText(*report), item->data(LineDelegate::ChipRole).toString()));
        item->setToolTip(plainToolTip(item->text()));
    }
    m_sheets->setCurrentRow(qBound(0, before, m_sheets->count() - 1));
    showSheet();
}

void PreviewStep::showSheet()
{
    const ImportDraft::SheetPlace place = m_places.value(m_sheets->currentRow());
    const SheetReport* report = place.file < 0 ? nullptr : m_run.reportOf(place.file, place.sheet);
    if (!report)
        return;
    const SheetChoice& choice = m_draft.sheet(place);
    SheetContent content{choice.sheet(), choice.setup(), report->problems, {}};
    for (const ColumnOffer& offer : columnOffers(report->kind, m_session.schema(), m_session.vocabulary()))
        content.labels.insert(offer.key, offer.label);
    const bool hasProblems = !report->problems.isEmpty();
    m_onlyProblems->setEnabled(hasProblems);
    const bool isFiltered = hasProblems && m_onlyProblems->isChecked();
    m_model->setContent(std::move(content), isFiltered ? SheetModel::Filter::ProblemRows : SheetModel::Filter::AllRows);
    m_view->arrange();
    m_problems->setProblems(report->problems);
    m_title->setText(m_draft.nameOf(place));
    m_title->setToolTip(plainToolTip(m_title->text()));
    const qsizetype warnings = warningsIn(*report);
    m_problemTitle->setText(hasProblems ? tr("退回 %1 行，提醒 %2 处").arg(report->rejected).arg(warnings)
                                        : tr("没有问题"));
}

void PreviewStep::setProblemRowsOnly(bool isOn)
{
    m_model->setFilter(isOn ? SheetModel::Filter::ProblemRows : SheetModel::Filter::AllRows);
    m_view->arrange();
    showProblem(m_problemList->currentIndex());
}

void PreviewStep::showProblem(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const ImportProblem& problem = m_problems->problem(index.row());
    m_view->showCell(problem.row - 1, problem.columnIndex);
}

bool PreviewStep::isReady() const
{
    return isPlanned() && m_run.report().created + m_run.report().updated > 0;
}

QString PreviewStep::nextText() const
{
    if (!isPlanned())
        return tr("导入(&I)");
    return tr("导入 %1 条(&I)").arg(m_run.report().created + m_run.report().updated);
}

QString PreviewStep::hint() const
{
    if (!isPlanned())
        return {};
    const ImportReport& report = m_run.report();
    const QString counts = tr("新增 %1　更新 %2　未变 %3　退回 %4")
                               .arg(report.created)
                               .arg(report.updated)
                               .arg(report.unchanged)
                               .arg(report.rejected);
    if (isReady())
        return report.rejected > 0 ? tr("合计 %1。退回的行不写入，其余照常导入。").arg(counts)
                                   : tr("合计 %1").arg(counts);
    return report.rejected > 0 ? tr("合计 %1。没有可以写入的行。").arg(counts)
                               : tr("表里的内容台账都有了，没有需要导入的。");
}

} // namespace ledger
