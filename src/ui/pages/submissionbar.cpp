// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/submissionbar.h"

#include "report/submitting.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/withfigures.h"
#include "ui/pages/submissioncompare.h"
#include "ui/pages/submissionlist.h"
#include "ui/pages/submissiontext.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ledger {

namespace {

constexpr qsizetype MostGapsNamed = 8;

QString gapLines(const QList<Gap>& gaps)
{
    QStringList lines;
    for (const Gap& gap : gaps.mid(0, MostGapsNamed)) {
        const auto period = Period::parse(gap.period);
        lines << QStringLiteral("· %1　%2　%3").arg(gap.branch, labelOf(gap), period ? period->label() : gap.period);
    }
    if (gaps.size() > MostGapsNamed)
        lines << SubmissionBar::tr("……共 %1 项").arg(gaps.size());
    return lines.join(u'\n');
}

} // namespace

SubmissionBar::SubmissionBar(Session& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_text(makeLabel({}, LabelRole::Plain, this))
{
    setObjectName(QStringLiteral("submissionBar"));
    setRole(this, "card");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(scaled(14), scaled(8), scaled(14), scaled(8));
    row->setSpacing(scaled(8));
    m_text->setObjectName(QStringLiteral("submissionState"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setMinimumWidth(scaled(40));
    row->addWidget(m_text, 1);
    createButtons();
    hide();
}

QPushButton* SubmissionBar::addButton(const char* name, const QString& text)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->hide();
    layout()->addWidget(button);
    return button;
}

void SubmissionBar::createButtons()
{
    m_view = addButton("viewSubmission", tr("看上报稿"));
    m_compare = addButton("compareSubmission", tr("与现在比较"));
    m_reopen = addButton("reopenPeriod", tr("重新打开"));
    m_submit = addButton("submitReport", tr("上报"));
    m_branches = addButton("submissionStates", tr("上报情况"));
    setRole(m_submit, "primary");
    connect(m_submit, &QPushButton::clicked, this, &SubmissionBar::submit);
    connect(m_compare, &QPushButton::clicked, this, &SubmissionBar::compare);
    connect(m_reopen, &QPushButton::clicked, this, &SubmissionBar::reopen);
    connect(m_branches, &QPushButton::clicked, this, &SubmissionBar::showBranches);
    connect(m_view, &QPushButton::clicked, this, [this] {
        if (m_isViewing)
            Q_EMIT viewEnded();
        else if (m_submission)
            Q_EMIT viewRequested(*m_submission);
    });
}

void SubmissionBar::setViewing(bool isViewing)
{
    m_isViewing = isViewing;
    m_view->setText(isViewing ? tr("回到现在的报告") : tr("看上报稿"));
    m_submit->setDisabled(isViewing);
}

void SubmissionBar::showReport(const ReportRequest& request)
{
    m_request = request;
    ask();
}

void SubmissionBar::ask()
{
    const Period period = m_request.period;
    const qint64 branch = m_request.branch;
    m_session.lists().ask<QList<Submission>>(
        this,
        [period, branch](Reader& reader) {
            return branch == 0 ? Result<QList<Submission>>(QList<Submission>()) : submissions(reader, {branch, period});
        },
        [this, period, branch](const Result<QList<Submission>>& all) {
            if (!(period == m_request.period) || branch != m_request.branch)
                return;
            if (all)
                showState(*all);
            else
                m_session.showError(all.error());
        });
}

void SubmissionBar::showState(const QList<Submission>& all)
{
    const auto checked = checkSubmittable(m_request.period, m_session.today());
    const bool mayWrite = !m_session.ledger().isReadOnly();
    const bool isOrgan = m_request.branch == 0;
    m_submission = !all.isEmpty() && all.constFirst().isInForce() ? std::optional(all.constFirst()) : std::nullopt;
    setVisible(checked.has_value() || m_submission.has_value());
    m_branches->setVisible(isOrgan || m_session.branches().depthOf(m_request.branch) == 0);
    m_submit->setVisible(!isOrgan && !m_submission && mayWrite);
    m_view->setVisible(m_submission.has_value());
    m_compare->setVisible(m_submission.has_value());
    m_reopen->setVisible(m_submission && mayWrite);
    if (isOrgan)
        m_text->setText(tr("各支部%1报告：谁已上报，谁还没有").arg(m_request.period.label()));
    else if (m_submission)
        m_text->setText(stateText(*m_submission));
    else if (!all.isEmpty())
        m_text->setText(reopenedText(all.constFirst()));
    else
        m_text->setText(tr("还没有上报"));
    m_text->setToolTip(plainToolTip(m_text->text()));
}

/// The report is made anew for it: what is submitted is what the ledger says now.
void SubmissionBar::submit()
{
    ReportRequest asked = m_request;
    asked.at = m_session.ledger().clock().now();
    m_submit->setEnabled(false);
    runTask<PreparedSubmission>(
        m_session.tasks(), this, tr("准备上报"),
        [asked, &ledger = m_session.ledger()](const TaskControl& control) {
            return withFigures(ledger, asked.today, [&](Reader& reader, Figures& figures) {
                return prepareSubmission(reader, figures, asked, [&control](int percent) {
                    control.progress(percent);
                    return !control.stop.stop_requested();
                });
            });
        },
        [this](const Result<PreparedSubmission>& prepared) {
            m_submit->setEnabled(true);
            if (prepared)
                confirm(*prepared);
            else
                m_session.showError(prepared.error());
        });
}

void SubmissionBar::confirm(const PreparedSubmission& prepared)
{
    QString text =
        tr("上报%1%2的报告？\n\n报告全文、%3 项指标和 %4 条记录的版本就此留存。以后改动这个期间的记录要说明原因，"
           "记为更正或补录。上报不能用 Ctrl+Z 撤回，需要时可以重新打开。")
            .arg(m_session.branches().nameOf(prepared.report.branch), prepared.report.period.label(),
                 QString::number(prepared.report.figures.size()), QString::number(prepared.report.records.size()));
    if (!prepared.gaps.isEmpty())
        text += QStringLiteral("\n\n") + tr("还有 %1 项缺项，不影响上报：").arg(prepared.gaps.size()) + u'\n'
            + gapLines(prepared.gaps);
    if (!m_session.prompt().confirm(this, {tr("上报"), text, tr("上报")}))
        return;
    runTask<Submission>(
        m_session.tasks(), this, tr("正在上报"),
        [&ledger = m_session.ledger(), report = prepared.report](const TaskControl&) {
            return submitReport(ledger, report);
        },
        [this](const Result<Submission>& submission) {
            if (!submission)
                return m_session.showError(submission.error());
            m_session.show({Message::Tone::Good, tr("已上报，校验码 %1。").arg(checkCode(submission->digest))});
            ask();
        });
}

void SubmissionBar::compare()
{
    if (!m_submission)
        return;
    auto* dialog = new SubmissionCompare(m_session, *m_submission, window());
    dialog->open();
}

void SubmissionBar::reopen()
{
    const QString reason = m_session.prompt().askText(
        this, tr("重新打开"),
        tr("重新打开%1以后，改动不再要求说明原因；上报稿保留备查，改好后要再上报一次。\n请说明为什么重新打开：")
            .arg(m_submission->branchName + m_submission->period.label()),
        QString());
    if (reason.isNull())
        return;
    const auto reopened = reopenPeriod(m_session.ledger(), m_submission->branch, m_submission->period, reason);
    if (!reopened)
        return m_session.showError(reopened.error());
    if (m_isViewing)
        Q_EMIT viewEnded();
    ask();
}

void SubmissionBar::showBranches()
{
    auto* dialog = new SubmissionList(m_session, m_request.period, window());
    dialog->open();
}

} // namespace ledger
