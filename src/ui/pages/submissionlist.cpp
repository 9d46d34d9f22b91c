// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissionlist.h"

#include "core/language.h"
#include "figures/submissionstates.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/rowlist.h"
#include "ui/kit/style.h"
#include "ui/pages/submissiontext.h"
#include "ui/shell/session.h"

#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr QSize UsualSize(880, 580);
constexpr int IdOfBranch = Qt::UserRole;
constexpr qsizetype MostNamed = 6;

using State = SubmissionState::State;

QString stateWord(State state)
{
    switch (state) {
    case State::InTime:
        return SubmissionList::tr("已上报");
    case State::Late:
        return SubmissionList::tr("迟报");
    case State::Waiting:
        return SubmissionList::tr("还没上报");
    case State::Missing:
        return SubmissionList::tr("逾期未报");
    }
    Q_UNREACHABLE();
}

QColor stateColour(State state)
{
    if (state == State::Missing)
        return theme().bad;
    return state == State::Late ? theme().warning : state == State::InTime ? theme().good : theme().muted;
}

} // namespace

SubmissionList::SubmissionList(Session& session, const Period& period, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_period(period)
    , m_days(makeTextBlock({}, LabelRole::Muted, this))
    , m_sum(makeTextBlock(tr("正在读取…"), LabelRole::Plain, this))
    , m_table(makeRowList({"submissionTable",
                           tr("各支部的上报情况"),
                           {tr("党组织"), tr("情况"), tr("上报日期"), tr("上报人"), tr("第几次"), tr("上报后改动")}},
                          this))
    , m_collect(new QPushButton(tr("汇总成机关报告"), this))
{
    setObjectName(QStringLiteral("submissionList"));
    setWindowTitle(tr("上报情况"));
    dressDialog(this);
    createLayout();
    fitDialog(this, UsualSize);
    ask();
}

void SubmissionList::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(20), scaled(28), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(makeLabel(tr("%1报告上报情况").arg(m_period.label()), LabelRole::PageTitle, this));
    m_days->setObjectName(QStringLiteral("submissionDays"));
    m_sum->setObjectName(QStringLiteral("submissionSum"));
    layout->addWidget(m_days);
    layout->addWidget(m_sum);
    const QList<std::pair<int, int>> widths{{0, 220}, {1, 110}, {2, 130}, {3, 120}, {4, 90}};
    for (const auto& [column, width] : widths)
        m_table->setColumnWidth(column, scaled(width));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_table, 1);
    auto* row = new QHBoxLayout;
    m_collect->setObjectName(QStringLiteral("collectReports"));
    setRole(m_collect, "primary");
    auto* close = new QPushButton(tr("关闭"), this);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_collect);
    layout->addLayout(row);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_collect, &QPushButton::clicked, this, &SubmissionList::collect);
    connect(m_table, &QTreeWidget::itemActivated, this, &SubmissionList::openBranch);
}

void SubmissionList::ask()
{
    const auto open = m_session.reader();
    const auto days = open ? reportDays(**open, m_period, m_session.today()) : Result<ReportDays>(open.error());
    if (days)
        m_days->setText(
            tr("%1 前报送，%2 后为迟报。依据：%3")
                .arg(PartialDate::day(days->due).toText(), PartialDate::day(days->lateAfter).toText(), days->basis));
    m_session.lists().ask<QList<SubmissionState>>(
        this,
        [period = m_period, today = m_session.today()](Reader& reader) {
            return submissionStates(reader, period, today);
        },
        [this](const Result<QList<SubmissionState>>& states) {
            if (states)
                showStates(*states);
            else
                m_sum->setText(errorText(states.error()));
        });
}

void SubmissionList::showStates(const QList<SubmissionState>& states)
{
    m_table->clear();
    m_missing.clear();
    for (const SubmissionState& state : states) {
        const auto& submission = state.submission;
        auto* item = new QTreeWidgetItem(
            {state.name, stateWord(state.state), submission ? submittedOn(*submission) : QString(),
             submission ? submission->by : QString(), submission ? QString::number(submission->number) : QString(),
             state.laterChanges > 0 ? tr("%1 条").arg(state.laterChanges) : QString()});
        item->setData(0, IdOfBranch, state.branch);
        item->setSizeHint(0, QSize(0, FieldDelegate::rowHeight()));
        item->setForeground(1, stateColour(state.state));
        m_table->addTopLevelItem(item);
        if (!submission)
            m_missing << state.name;
    }
    const auto late =
        std::count_if(states.begin(), states.end(), [](const SubmissionState& s) { return s.state == State::Late; });
    m_sum->setText(states.isEmpty() ? tr("这个期间没有要上报的党支部。")
                                    : tr("共 %1 个党支部：已上报 %2 个（其中迟报 %3 个），没有上报 %4 个。")
                                          .arg(states.size())
                                          .arg(states.size() - m_missing.size())
                                          .arg(late)
                                          .arg(m_missing.size()));
    if (m_table->topLevelItemCount() > 0)
        m_table->setCurrentItem(m_table->topLevelItem(0));
    m_table->setFocus();
}

void SubmissionList::openBranch()
{
    if (const QTreeWidgetItem* item = m_table->currentItem()) {
        m_session.setBranch(item->data(0, IdOfBranch).toLongLong());
        accept();
    }
}

/// The organ's own report counts what the ledger holds; who has not submitted yet is named, and may still change theirs.
void SubmissionList::collect()
{
    m_session.setPeriod(m_period);
    m_session.setBranch(0);
    m_session.goTo(QStringLiteral("report"));
    if (m_missing.isEmpty()) {
        m_session.show({Message::Tone::Good, tr("各支部都已上报，这是机关的报告。")});
    } else {
        QString names = listText(m_missing.mid(0, MostNamed));
        if (m_missing.size() > MostNamed)
            names = tr("%1等").arg(names);
        m_session.show({Message::Tone::Warning,
                        tr("机关报告已汇总，还有 %1 个支部没有上报：%2。").arg(m_missing.size()).arg(names)});
    }
    accept();
}

} // namespace ledger
