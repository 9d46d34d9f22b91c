// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/detailpanel.h"

#include "core/language.h"
#include "figures/findings.h"
#include "ui/kit/attachmentpanel.h"
#include "ui/kit/countedfigures.h"
#include "ui/kit/detailtext.h"
#include "ui/kit/findingspanel.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/historydialog.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace ledger {

static constexpr int LabelGap = 16;
static constexpr qsizetype MostPartRows = 12;
static constexpr qsizetype MostHistory = 5;

DetailPanel::DetailPanel(const KindTraits& traits, Session& session, QWidget* parent)
    : QFrame(parent)
    , m_traits(traits)
    , m_session(session)
    , m_info(session.schema().of(traits.kind))
    , m_title(makeTextBlock({}, LabelRole::CardTitle, this))
    , m_edit(new QPushButton(tr("修改"), this))
    , m_area(new QScrollArea(this))
    , m_attachments(new AttachmentPanel(session, this))
{
    setRole(this, "card");
    setObjectName(QStringLiteral("detail"));
    setAccessibleName(tr("记录详情"));
    createLayout();
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_record.id); });
    connect(m_attachments, &AttachmentPanel::messageRequested, &session, &Session::show);
    m_attachments->takeDropsOn(this);
    showRecord(0);
}

void DetailPanel::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(20), scaled(14), scaled(8), scaled(12));
    layout->setSpacing(scaled(8));
    auto* head = new QHBoxLayout;
    auto* close = new QPushButton(this);
    close->setIcon(lineIcon(QStringLiteral("close")));
    close->setAccessibleName(tr("关闭详情"));
    close->setToolTip(tr("关闭详情（F9）"));
    setRole(close, "link");
    setRole(m_edit, "link");
    head->addWidget(m_title, 1);
    m_steps = makeSteps();
    if (m_steps)
        head->addWidget(m_steps, 0, Qt::AlignTop);
    head->addWidget(m_edit, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    layout->addLayout(head);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_area, 1);
    connect(close, &QPushButton::clicked, this, &DetailPanel::closeRequested);
}

/// A menu of what can be done to records of the kind only.
QPushButton* DetailPanel::makeSteps()
{
    if (m_traits.actions.isEmpty() || m_session.ledger().isReadOnly())
        return nullptr;
    auto* button = new QPushButton(tr("办理"), this);
    button->setObjectName(QStringLiteral("detailSteps"));
    setRole(button, "link");
    auto* menu = new QMenu(button);
    for (const KindAction& known : std::as_const(m_traits.actions)) {
        QAction* action = menu->addAction(known.text);
        action->setObjectName(known.key);
        connect(action, &QAction::triggered, this, [this, run = known.run] { run({m_record.id}, m_session, this); });
    }
    button->setMenu(menu);
    return button;
}

void DetailPanel::showRecord(qint64 id)
{
    m_record = {};
    QWidget* focused = m_attachments->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_attachments->setParent(this);
    m_attachments->hide();
    m_content = new QWidget(m_area);
    // Never wider than the panel: a long row wraps, where else it would run out of sight.
    m_content->setMinimumWidth(1);
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(0, 0, scaled(12), 0);
    m_rows->setSpacing(scaled(6));
    if (id != 0) {
        const auto reader = m_session.reader();
        auto record = reader ? (*reader)->load(m_traits.kind, id) : Result<Record>(reader.error());
        if (record)
            m_record = std::move(*record);
    }
    m_edit->setVisible(m_record.id != 0 && !m_isReadOnly);
    if (m_steps)
        m_steps->setVisible(m_record.id != 0 && !m_isReadOnly);
    fill();
    m_area->setWidget(m_content);
    if (focused && m_record.id != 0)
        focused->setFocus(Qt::OtherFocusReason);
}

void DetailPanel::fill()
{
    if (m_record.id == 0) {
        m_title->setText(tr("详情"));
        m_rows->addWidget(makeTextBlock(tr("在列表中选一条记录，这里显示它的全部内容、历史和计入的数字。"),
                                        LabelRole::Muted, m_content));
        m_rows->addStretch();
        return;
    }
    m_title->setText(m_record.text(m_info.titleField));
    m_doubts = new QVBoxLayout;
    m_remarks = new QVBoxLayout;
    for (QVBoxLayout* lines : {m_doubts, m_remarks})
        lines->setSpacing(scaled(4));
    m_rows->addLayout(m_doubts);
    addActions();
    addSections();
    addParts();
    m_rows->addLayout(m_remarks);
    addAttachments();
    m_figures = new QVBoxLayout;
    m_history = new QVBoxLayout;
    m_rows->addLayout(m_figures);
    m_rows->addLayout(m_history);
    m_rows->addStretch();
    if (!m_record.isDeleted)
        askFigures();
    if (!m_record.isDeleted && Findings::concern(m_traits.kind))
        askFindings();
    askHistory();
}

/// What can be done with a record of this kind only.
void DetailPanel::addActions()
{
    for (const KindAction& action : m_traits.actions) {
        const bool isOffered = action.needs == KindAction::Needs::SelectedRecords && !m_record.isDeleted;
        if (!isOffered || m_isReadOnly || m_session.ledger().isReadOnly())
            continue;
        auto* button = new QPushButton(action.text, m_content);
        button->setObjectName(action.key);
        button->setToolTip(action.shortcut.toString(QKeySequence::NativeText));
        m_rows->addWidget(button, 0, Qt::AlignLeft);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] { run({m_record.id}, m_session, this); });
    }
}

void DetailPanel::addHeading(const QString& text)
{
    m_rows->addSpacing(scaled(8));
    m_rows->addWidget(makeLabel(text, LabelRole::CardTitle, m_content));
}

/// One column of labels for all sections, so that the values stand below one another.
int DetailPanel::widestLabel() const
{
    int widest = scaled(84);
    for (const Field& field : m_info.fields) {
        if (m_record.isStated(field.key) && field.key != m_info.titleField)
            widest = qMax(widest, fontMetrics().horizontalAdvance(fieldLabel(field)));
    }
    return qMin(widest + 2, scaled(150));
}

void DetailPanel::addSections()
{
    QString section;
    bool isFirst = true;
    m_labelWidth = widestLabel() + scaled(LabelGap);
    for (const Field& field : m_info.fields) {
        if (!m_record.isStated(field.key) || field.key == m_info.titleField || field.is(FieldFlag::Hidden))
            continue;
        if (!isFirst && field.section != section && !field.section.isEmpty())
            addHeading(fieldText(field.section));
        isFirst = false;
        section = field.section;
        if (field.is(FieldFlag::Sensitive))
            addSensitive(field);
        else
            addField(field);
    }
}

QLabel* DetailPanel::makeFieldLabel(const Field& field, QWidget* parent) const
{
    QLabel* label = makeLabel(fieldLabel(field), LabelRole::Field, parent);
    label->setFixedWidth(m_labelWidth);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void DetailPanel::addField(const Field& field)
{
    const QString text = valueText(field, m_record.value(field.key), m_session);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(makeFieldLabel(field, m_content), 0, Qt::AlignTop);
    row->addWidget(makeTextBlock(text, LabelRole::Plain, m_content), 1);
    m_rows->addLayout(row);
}

/// A number that nobody needs to see by the way. In a narrow panel or with large text it stands below its label.
void DetailPanel::addSensitive(const Field& field)
{
    const QString text = valueText(field, m_record.value(field.key), m_session);
    auto* row = new QWidget(m_content);
    auto* layout = new FlowLayout(row, 0);
    QLabel* label = makeTextBlock(maskedText(field, text), LabelRole::Plain, row);
    label->setWordWrap(false);
    auto* show = new QPushButton(tr("显示"), row);
    show->setAccessibleName(tr("显示%1").arg(fieldLabel(field)));
    setRole(show, "link");
    label->setMinimumHeight(show->sizeHint().height());
    QLabel* name = makeFieldLabel(field, row);
    name->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    name->setMinimumHeight(show->sizeHint().height());
    for (QWidget* part : {static_cast<QWidget*>(name), static_cast<QWidget*>(label), static_cast<QWidget*>(show)})
        layout->addWidget(part);
    m_rows->addWidget(row);
    connect(show, &QPushButton::clicked, label, [label, show, field, text] {
        const bool isMasked = label->text() != text;
        label->setText(isMasked ? text : maskedText(field, text));
        show->setText(isMasked ? tr("隐藏") : tr("显示"));
    });
}

void DetailPanel::addParts()
{
    for (const PartInfo& part : m_info.parts) {
        const QList<PartRow> rows = m_record.parts.value(part.key);
        if (rows.isEmpty())
            continue;
        addHeading(fieldText(part.label));
        if (part.key == u"attendances") {
            const AttendanceText attendance =
                attendanceText(part, rows, [this](qint64 member) { return m_session.nameOfMember(member); });
            m_rows->addWidget(makeTextBlock(attendance.summary, LabelRole::Plain, m_content));
            m_rows->addWidget(makeTextBlock(attendance.absent, LabelRole::Muted, m_content));
            continue;
        }
        addRows(part, rows);
    }
}

void DetailPanel::addAttachments()
{
    m_rows->addWidget(m_attachments);
    m_attachments->show();
    m_attachments->showRecord(m_traits.kind, m_record.id);
}

void DetailPanel::addRows(const PartInfo& part, const QList<PartRow>& rows)
{
    QStringList lines;
    for (const PartRow& row : rows)
        lines.append(rowText(m_traits, part, row, m_session));
    // Rows of one word each, as names of participants, read as a sentence.
    const bool areWords = lines.size() > 1
        && std::none_of(lines.begin(), lines.end(), [](const QString& line) { return line.contains(u'　'); });
    if (areWords) {
        m_rows->addWidget(makeTextBlock(listText(lines), LabelRole::Plain, m_content));
        return;
    }
    for (const QString& line : lines.mid(0, MostPartRows))
        m_rows->addWidget(makeTextBlock(line, LabelRole::Plain, m_content));
    if (rows.size() > MostPartRows)
        m_rows->addWidget(makeLabel(tr("共 %1 行，打开记录看全部").arg(rows.size()), LabelRole::Muted, m_content));
}

void DetailPanel::askFindings()
{
    m_session.lists().ask<QList<RuleFinding>>(
        m_content,
        [record = m_record, today = m_session.today()](Reader& reader) { return findingsOf(reader, record, today); },
        [this, id = m_record.id](const Result<QList<RuleFinding>>& findings) {
            if (findings && id == m_record.id)
                showFindings(*findings);
        });
}

/// A decision that does not hold is the first thing to know of a meeting, that all is well one of the last.
void DetailPanel::showFindings(const QList<RuleFinding>& findings)
{
    for (const RuleFinding& finding : gravestFirst(findings)) {
        const bool isRemark = finding.severity == RuleFinding::Severity::Info;
        QVBoxLayout* lines = isRemark ? m_remarks : m_doubts;
        if (isRemark && lines->isEmpty()) {
            lines->addSpacing(scaled(8));
            lines->addWidget(makeLabel(tr("按规则核对"), LabelRole::CardTitle, m_content));
        }
        lines->addWidget(makeFindingLine(finding, m_content));
    }
}

void DetailPanel::askFigures()
{
    m_session.figures().ask<QStringList>(
        m_content,
        [record = m_record, period = m_session.scope().period](Figures& figures, Reader& reader) {
            return figuresCounting(figures, reader, record, period);
        },
        [this, id = m_record.id](const Result<QStringList>& labels) {
            if (labels && id == m_record.id)
                showFigures(*labels);
        });
}

void DetailPanel::showFigures(const QStringList& labels)
{
    if (labels.isEmpty())
        return;
    m_figures->addSpacing(scaled(8));
    QLabel* heading = makeLabel(tr("计入这些数字"), LabelRole::CardTitle, m_content);
    heading->setToolTip(plainToolTip(tr("%1的数字").arg(m_session.scope().period.label())));
    m_figures->addWidget(heading);
    auto* chips = new QWidget(m_content);
    auto* flow = new FlowLayout(chips, scaled(6));
    for (const QString& label : labels) {
        QLabel* chip = makeLabel(label, LabelRole::Plain, chips);
        setRole(chip, "chip");
        flow->addWidget(chip);
    }
    m_figures->addWidget(chips);
}

void DetailPanel::askHistory()
{
    m_session.lists().ask<QList<HistoryEntry>>(
        m_content, [kind = m_traits.kind, id = m_record.id](Reader& reader) { return reader.history(kind, id); },
        [this, id = m_record.id](const Result<QList<HistoryEntry>>& entries) {
            if (entries && id == m_record.id)
                showHistory(*entries);
        });
}

void DetailPanel::showHistory(const QList<HistoryEntry>& entries)
{
    if (entries.isEmpty())
        return;
    m_history->addSpacing(scaled(8));
    m_history->addWidget(makeLabel(tr("历史"), LabelRole::CardTitle, m_content));
    for (const HistoryEntry& entry : entries.mid(0, MostHistory))
        m_history->addWidget(makeTextBlock(historyText(m_info, entry), LabelRole::Muted, m_content));
    auto* all = new QPushButton(tr("全部历史…"), m_content);
    all->setObjectName(QStringLiteral("allHistory"));
    all->setToolTip(tr("谁在什么时候把什么改成了什么，可以恢复（Ctrl+Shift+H）"));
    setRole(all, "link");
    m_history->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, &DetailPanel::openHistory);
}

void DetailPanel::openHistory()
{
    ledger::openHistory(m_traits, m_session, m_record.id, window());
}

void DetailPanel::showOnly()
{
    m_isReadOnly = true;
    m_edit->hide();
    m_attachments->showOnly();
}

} // namespace ledger
