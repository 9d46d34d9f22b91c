// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stepdialog.h"

#include "domain/developmentcourse.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/pages/developmentdetail.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace ledger {

static constexpr int UsualWidth = 520;

static const Field& stepField(Session& session, QStringView key)
{
    const PartInfo* part = session.schema().of(Kind::Member).part(u"development_steps");
    return part->fields[part->indexOf(key)];
}

StepDialog::StepDialog(const Ground& ground, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_ground(ground)
    , m_session(session)
    , m_facts(developmentFacts(ground.member, session.schema().of(Kind::Member), session.vocabulary()))
    , m_messages(new MessageBar(this))
    , m_step(new QComboBox(this))
    , m_day(makeEditor(stepField(session, u"happened_on"), session, this))
    , m_note(makeEditor(stepField(session, u"note"), session, this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
    , m_window(makeTextBlock({}, LabelRole::Muted, this))
    , m_findings(makeTextBlock({}, LabelRole::Plain, this))
    , m_also(new QCheckBox(this))
    , m_save(new QPushButton(tr("登记"), this))
{
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(tr("登记发展步骤"));
    setRole(this, "surface");
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    for (const RuleFinding& finding : developmentOf(m_facts, m_ground.editions, session.today()).findings)
        m_saidBefore << finding.text;
    fillSteps();
    createLayout();
    setMinimumWidth(scaled(UsualWidth));
    m_day->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    connect(m_step, &QComboBox::currentIndexChanged, this, &StepDialog::judge);
    connect(m_day, &FieldEditor::edited, this, &StepDialog::judge);
    connect(m_day, &FieldEditor::finished, m_note->target(), qOverload<>(&QWidget::setFocus));
    connect(m_note, &FieldEditor::finished, m_save, qOverload<>(&QWidget::setFocus));
    connect(m_save, &QPushButton::clicked, this, &StepDialog::save);
    judge();
    m_day->target()->setFocus();
}

/// What may still be entered: steps that are not done, and those done again and again.
void StepDialog::fillSteps()
{
    m_step->setObjectName(QStringLiteral("step"));
    m_step->setAccessibleName(tr("步骤"));
    m_step->setMaxVisibleItems(16);
    const DevelopmentCourse course(m_facts, m_ground.editions, m_session.today());
    const DevelopmentEdition& edition = course.editionAround(m_session.today());
    for (const QString& step : std::as_const(m_facts.order)) {
        const StepRule* rule = edition.rule(step);
        if (course.isDone(step) && !(rule && rule->isRepeated))
            continue;
        m_step->addItem(course.name(step), step);
    }
    m_step->setCurrentIndex(qMax(0, m_step->findData(m_ground.step)));
}

void StepDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(8));
    layout->addWidget(makeLabel(tr("%1：登记发展步骤").arg(m_ground.member.text(QStringLiteral("name"))),
                                LabelRole::CardTitle, this));
    layout->addWidget(m_messages);
    const auto addRow = [&](const QString& label, QWidget* editor, QWidget* buddy) {
        QLabel* words = makeLabel(label, LabelRole::Field, this);
        words->setBuddy(buddy);
        layout->addWidget(words);
        layout->addWidget(editor);
    };
    addRow(tr("步骤"), m_step, m_step);
    m_window->setObjectName(QStringLiteral("window"));
    layout->addWidget(m_window);
    addRow(tr("日期"), m_day, m_day->target());
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    layout->addWidget(m_error);
    addRow(tr("说明"), m_note, m_note->target());
    m_also->setObjectName(QStringLiteral("also"));
    m_also->setChecked(true);
    layout->addWidget(m_also);
    m_findings->setObjectName(QStringLiteral("findings"));
    layout->addWidget(m_findings);
    layout->addStretch();
    layout->addWidget(makeButtonRow());
}

QWidget* StepDialog::makeButtonRow()
{
    auto* row = new QWidget(this);
    auto* buttons = new QHBoxLayout(row);
    buttons->setContentsMargins(0, scaled(8), 0, 0);
    buttons->setSpacing(scaled(8));
    buttons->addStretch();
    auto* cancel = new QPushButton(tr("取消"), row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_save->setObjectName(QStringLiteral("save"));
    setRole(m_save, "primary");
    for (QPushButton* button : {cancel, m_save}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    return row;
}

DevelopmentFacts StepDialog::factsWithStep() const
{
    DevelopmentFacts facts = m_facts;
    facts.steps.append({m_step->currentData().toString(), m_day->value().value<PartialDate>()});
    return facts;
}

/// What becomes of the member's own fields, in words.
QString StepDialog::followText() const
{
    QStringList texts;
    const KindInfo& info = m_session.schema().of(Kind::Member);
    for (const Field& field : info.fields) {
        const QVariant value = m_follows.value(field.key);
        if (value.isValid())
            texts << tr("%1：%2").arg(fieldLabel(field), displayText(field, value, m_session.vocabulary()));
    }
    return texts.isEmpty() ? QString() : tr("同时填写　%1").arg(texts.join(QStringLiteral("　")));
}

void StepDialog::judge()
{
    m_error->hide();
    const QString step = m_step->currentData().toString();
    const QDate today = m_session.today();
    const DevelopmentCourse course(m_facts, m_ground.editions, today);
    const DevelopmentEdition& edition = course.editionAround(today);
    const DayWindow window = course.windowOf(step, edition);
    DevelopmentTask task;
    task.earliest = window.earliest;
    task.latest = window.latest;
    const StepRule* rule = edition.rule(step);
    QStringList lines;
    if (rule)
        lines << QStringList{daysText(task), edition.basis(rule->article)}.join(QStringLiteral("　")).trimmed()
              << factsOf(*rule);
    m_window->setText(lines.join(u'\n'));
    m_window->setVisible(!lines.isEmpty());
    const DevelopmentFacts facts = factsWithStep();
    m_follows = fieldsAfter(facts, m_ground.editions, step, today);
    m_also->setText(followText());
    m_also->setVisible(!m_follows.isEmpty());
    QStringList said;
    for (const RuleFinding& finding : developmentOf(facts, m_ground.editions, today).findings) {
        const bool isAnswered = finding.field == u"category" && !m_follows.isEmpty();
        if (!m_saidBefore.contains(finding.text) && !isAnswered)
            said << tr("%1：%2（%3）").arg(severityText(finding.severity), finding.text, finding.basis);
    }
    m_findings->setText(said.join(u'\n'));
    m_findings->setVisible(!said.isEmpty());
}

QString StepDialog::problemOfDay() const
{
    if (!m_day->problem().isEmpty())
        return m_day->problem();
    const auto day = m_day->value().value<PartialDate>();
    if (!day.isValid())
        return tr("请填写日期。");
    return day.first > m_session.today() ? tr("这一天还没有到，办完以后再登记。") : QString();
}

void StepDialog::save()
{
    if (m_isWriting || m_step->currentIndex() < 0)
        return;
    m_day->settle();
    m_note->settle();
    judge();
    const QString problem = problemOfDay();
    m_error->setText(problem);
    m_error->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_day->target()->setFocus();
        return;
    }
    StepEntry entry{m_ground.member.id,
                    m_ground.member.revision,
                    m_step->currentData().toString(),
                    m_day->value().value<PartialDate>(),
                    m_note->value().toString(),
                    {}};
    if (m_also->isChecked())
        entry.values = m_follows;
    m_isWriting = true;
    m_save->setEnabled(false);
    runTask<Changes>(
        m_session.tasks(), this, tr("正在保存"),
        [&ledger = m_session.ledger(), entry](const TaskControl&) { return recordStep(ledger, entry); },
        [this](const Result<Changes>& saved) { finish(saved); });
}

void StepDialog::finish(const Result<Changes>& saved)
{
    m_isWriting = false;
    m_save->setEnabled(true);
    if (!saved) {
        m_messages->showMessage({Message::Tone::Bad, errorText(saved.error())});
        return;
    }
    offerUndo(m_session, nullptr, tr("已登记“%1”。").arg(m_step->currentText()), saved->step);
    accept();
}

void StepDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter) {
        QDialog::keyPressEvent(event);
        return;
    }
    if (m_save->hasFocus() || event->modifiers().testFlag(Qt::ControlModifier))
        save();
}

} // namespace ledger
