// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/findingspanel.h"

#include "core/language.h"
#include "figures/articlegloss.h"
#include "figures/findings.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace ledger {

namespace {

constexpr int PauseInMilliseconds = 350;
constexpr int MostHeight = 128;

QString signOf(RuleFinding::Severity severity)
{
    switch (severity) {
    case RuleFinding::Severity::Info:
        return QStringLiteral("·");
    case RuleFinding::Severity::Warning:
        return QStringLiteral("!");
    case RuleFinding::Severity::Fault:
        return QStringLiteral("×");
    }
    Q_UNREACHABLE();
}

QString toneOf(RuleFinding::Severity severity)
{
    if (severity == RuleFinding::Severity::Fault)
        return QStringLiteral("bad");
    return severity == RuleFinding::Severity::Warning ? QStringLiteral("warning") : QString();
}

QString sentenceOf(const RuleFinding& finding)
{
    return withRemark(finding.text, glossedBasis(finding.basis));
}

} // namespace

QWidget* makeFindingLine(const RuleFinding& finding, QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setObjectName(QStringLiteral("finding_") + severityKey(finding.severity));
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(8));
    QLabel* chip = makeLabel(signOf(finding.severity) + u' ' + severityText(finding.severity), LabelRole::Plain, line);
    setRole(chip, "chip");
    chip->setProperty("tone", toneOf(finding.severity));
    layout->addWidget(chip, 0, Qt::AlignTop);
    QLabel* text = makeTextBlock(sentenceOf(finding), LabelRole::Plain, line);
    text->setObjectName(QStringLiteral("findingText"));
    line->setAccessibleName(severityText(finding.severity) + u' ' + text->text());
    layout->addWidget(text, 1, Qt::AlignTop);
    return line;
}

QList<RuleFinding> gravestFirst(QList<RuleFinding> findings)
{
    std::ranges::stable_sort(findings, std::ranges::greater(), &RuleFinding::severity);
    return findings;
}

QString faultsText(const QList<RuleFinding>& findings)
{
    QStringList faults;
    for (const RuleFinding& finding : findings) {
        if (finding.severity == RuleFinding::Severity::Fault)
            faults << sentenceOf(finding);
    }
    return clausesText(faults);
}

FindingsPanel::FindingsPanel(Session& session, QWidget* parent, int side)
    : QFrame(parent)
    , m_session(session)
    , m_pause(new QTimer(this))
    , m_area(new QScrollArea(this))
{
    setObjectName(QStringLiteral("findings"));
    setAccessibleName(tr("按规则核对"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* rule = new QFrame(this);
    setRole(rule, "rule");
    layout->addWidget(rule);
    auto* room = new QVBoxLayout;
    room->setContentsMargins(side, scaled(2), side, scaled(8));
    room->addWidget(m_area);
    layout->addLayout(room);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::TabFocus);
    m_area->setAccessibleName(accessibleName());
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseInMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &FindingsPanel::ask);
    hide();
}

void FindingsPanel::follow(const Record& record)
{
    if (!Findings::concern(record.kind))
        return;
    m_record = record;
    ++m_generation;
    m_pause->start();
}

void FindingsPanel::ask()
{
    m_session.lists().ask<QList<RuleFinding>>(
        this,
        [record = m_record, today = m_session.today()](Reader& reader) { return findingsOf(reader, record, today); },
        [this, generation = m_generation](const Result<QList<RuleFinding>>& findings) {
            if (generation == m_generation)
                showFindings(findings ? *findings : QList<RuleFinding>());
        });
}

void FindingsPanel::showFindings(const QList<RuleFinding>& findings)
{
    m_lines = new QWidget(m_area);
    auto* layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, scaled(8), 0);
    layout->setSpacing(scaled(4));
    for (const RuleFinding& finding : gravestFirst(findings))
        layout->addWidget(makeFindingLine(finding, m_lines));
    layout->addStretch();
    m_area->setWidget(m_lines);
    setVisible(!findings.isEmpty());
    fitHeight();
}

void FindingsPanel::fitHeight()
{
    if (!m_lines || !m_lines->layout())
        return;
    const int wanted = m_lines->layout()->heightForWidth(m_area->viewport()->width());
    m_area->setFixedHeight(qMin(wanted + 2, scaled(MostHeight)));
}

void FindingsPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

} // namespace ledger
