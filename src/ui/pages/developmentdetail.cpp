// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/developmentdetail.h"

#include "figures/articlegloss.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace ledger {

const char* severityTone(RuleFinding::Severity severity)
{
    if (severity == RuleFinding::Severity::Info)
        return "neutral";
    return severity == RuleFinding::Severity::Fault ? "bad" : "warning";
}

static const char* stateTone(DevelopmentTask::State state)
{
    switch (state) {
    case DevelopmentTask::State::Overdue:
        return "bad";
    case DevelopmentTask::State::Due:
        return "warning";
    case DevelopmentTask::State::Open:
        return "good";
    case DevelopmentTask::State::Waiting:
        return "neutral";
    }
    Q_UNREACHABLE();
}

DevelopmentDetail::DevelopmentDetail(Access access, QWidget* parent)
    : Card({}, parent)
    , m_scroll(new QScrollArea(this))
    , m_step(new QPushButton(tr("登记下一步"), this))
    , m_open(new QPushButton(tr("打开档案"), this))
{
    setObjectName(QStringLiteral("developmentDetail"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll, 1);
    m_step->setObjectName(QStringLiteral("recordStep"));
    m_open->setObjectName(QStringLiteral("openMember"));
    setRole(m_step, "primary");
    m_step->setVisible(access == Access::Editable);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_step);
    buttons->addWidget(m_open);
    buttons->addStretch();
    body()->addLayout(buttons);
    connect(m_step, &QPushButton::clicked, this, &DevelopmentDetail::stepRequested);
    connect(m_open, &QPushButton::clicked, this, &DevelopmentDetail::openRequested);
    showNothing();
}

QWidget* DevelopmentDetail::renew()
{
    if (QWidget* before = m_scroll->takeWidget())
        before->deleteLater();
    m_content = new QWidget(m_scroll);
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    m_scroll->setWidget(m_content);
    return m_content;
}

void DevelopmentDetail::addText(const QString& text, const char* role)
{
    QLabel* label = makeTextBlock(text, role ? LabelRole::Muted : LabelRole::Plain, m_content);
    m_content->layout()->addWidget(label);
}

void DevelopmentDetail::addHead(const QString& text, const QString& chip, const char* tone)
{
    auto* head = new QHBoxLayout;
    QLabel* label = makeLabel(text, LabelRole::CardTitle, m_content);
    label->setWordWrap(true);
    head->addWidget(label, 1);
    if (!chip.isEmpty()) {
        QLabel* word = makeLabel(chip, LabelRole::Plain, m_content);
        setRole(word, "chip");
        word->setProperty("tone", QString::fromLatin1(tone));
        head->addWidget(word, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(m_content->layout())->addLayout(head);
}

void DevelopmentDetail::addTask(const DevelopmentTask& task, QDate today)
{
    const bool isLate = task.state == DevelopmentTask::State::Overdue;
    addHead(task.name, isLate ? tr("逾期 %1 天").arg(task.latest.daysTo(today)) : stateText(task.state),
            stateTone(task.state));
    const QString days = daysText(task);
    addText(days.isEmpty() ? tr("没有日期限制") : days);
    for (const QString& fact : task.facts)
        addText(QStringLiteral("· ") + fact);
    if (!task.basis.isEmpty())
        addText(tr("依据：%1").arg(glossedBasis(task.basis)), "muted");
    static_cast<QVBoxLayout*>(m_content->layout())->addSpacing(scaled(8));
}

void DevelopmentDetail::addFindings(const QList<RuleFinding>& findings)
{
    for (const RuleFinding& finding : findings) {
        addHead(tr("已登记的步骤"), severityText(finding.severity), severityTone(finding.severity));
        addText(finding.text);
        addText(tr("依据：%1").arg(glossedBasis(finding.basis)), "muted");
        static_cast<QVBoxLayout*>(m_content->layout())->addSpacing(scaled(8));
    }
}

void DevelopmentDetail::showNothing()
{
    setTitle(tr("下一步"));
    setNote({});
    renew();
    addText(tr("选表中的一人，这里说明下一步是什么、最早和最迟哪一天、依据哪一条。"), "muted");
    static_cast<QVBoxLayout*>(m_content->layout())->addStretch();
    m_step->setEnabled(false);
    m_open->setEnabled(false);
}

void DevelopmentDetail::showPerson(const DevelopingPerson& person, QDate today)
{
    setTitle(person.name);
    setNote(person.category);
    renew();
    const DevelopmentPath& path = person.path;
    const QString since = path.since.isValid() ? path.since.toText() : tr("日期未登记");
    addText(path.stepName.isEmpty() ? tr("还没有登记任何步骤") : tr("已到“%1”（%2）").arg(path.stepName, since));
    if (path.probationEnd.isValid())
        addText(tr("预备期至 %1").arg(path.probationEnd.toText()));
    static_cast<QVBoxLayout*>(m_content->layout())->addSpacing(scaled(8));
    if (path.next)
        addTask(*path.next, today);
    for (const DevelopmentTask& task : path.others)
        addTask(task, today);
    addFindings(path.findings);
    static_cast<QVBoxLayout*>(m_content->layout())->addStretch();
    m_step->setEnabled(path.next.has_value());
    m_open->setEnabled(true);
}

} // namespace ledger
