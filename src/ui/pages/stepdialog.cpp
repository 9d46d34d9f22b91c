// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/stepdialog.h"

#include "core/language.h"
#include "domain/developmentcourse.h"
#include "figures/articlegloss.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/findingspanel.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/popup.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/pages/developmentdetail.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

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
    , m_people(makeEditor(stepField(session, u"people"), session, this))
    , m_days(makeEditor(stepField(session, u"days"), session, this))
    , m_hours(makeEditor(stepField(session, u"hours"), session, this))
    , m_note(makeEditor(stepField(session, u"note"), session, this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
    , m_window(makeTextBlock({}, LabelRole::Muted, this))
    , m_missingText(makeTextBlock({}, LabelRole::Error, this))
    , m_reason(new QLineEdit(this))
    , m_findings(new FindingsPanel(session, this))
    , m_also(new QCheckBox(this))
    , m_save(new QPushButton(tr("登记"), this))
{
    setObjectName(QStringLiteral("stepDialog"));
    setWindowTitle(tr("登记发展步骤"));
    dressDialog(this);
    lookUpPeople(m_facts, m_ground.people);
    fillSteps();
    createLayout();
    setMinimumWidth(scaled(UsualWidth));
    m_day->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    connect(m_step, &QComboBox::currentIndexChanged, this, &StepDialog::judge);
    for (const FieldEditor* editor : {m_day, m_people, m_days, m_hours})
        connect(editor, &FieldEditor::edited, this, &StepDialog::judge);
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
    addRow(layout, tr("步骤"), m_step, m_step);
    m_window->setObjectName(QStringLiteral("window"));
    layout->addWidget(m_window);
    addRow(layout, tr("日期"), m_day, m_day->target());
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    layout->addWidget(m_error);
    addDetails(layout);
    addRow(layout, tr("说明"), m_note, m_note->target());
    m_also->setObjectName(QStringLiteral("also"));
    m_also->setChecked(true);
    layout->addWidget(m_also);
    addMissing(layout);
    layout->addWidget(m_findings);
    layout->addStretch();
    layout->addWidget(makeButtonRow());
}

void StepDialog::addRow(QVBoxLayout* layout, const QString& label, QWidget* editor, QWidget* buddy)
{
    QLabel* words = makeLabel(label, LabelRole::Field, this);
    words->setBuddy(buddy);
    layout->addWidget(words);
    layout->addWidget(editor);
}

/// Who is named with the step, and how long a training took: shown with the steps of which the rules ask for it.
void StepDialog::addDetails(QVBoxLayout* layout)
{
    struct Detail {
        FieldEditor* editor;
        const char* name;
        QString label;
    };
    for (const Detail& detail : {Detail{m_people, "people", tr("姓名（几个人用顿号分开）")},
                                 Detail{m_days, "days", tr("天数")}, Detail{m_hours, "hours", tr("学时")}}) {
        auto* row = new QWidget(this);
        auto* rowLayout = new QVBoxLayout(row);
        rowLayout->setContentsMargins(0, 0, 0, 0);
        rowLayout->setSpacing(scaled(4));
        detail.editor->setObjectName(QLatin1StringView(detail.name));
        addRow(rowLayout, detail.label, detail.editor, detail.editor->target());
        m_detailRows.insert(detail.editor, row);
        layout->addWidget(row);
    }
}

void StepDialog::addMissing(QVBoxLayout* layout)
{
    m_missingRow = new QWidget(this);
    auto* row = new QVBoxLayout(m_missingRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(4));
    m_missingText->setObjectName(QStringLiteral("missing"));
    row->addWidget(m_missingText);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("仍要登记的理由"));
    m_reason->setPlaceholderText(tr("例如：材料在原单位，组织关系转入后补录"));
    addRow(row, tr("仍要登记的理由"), m_reason, m_reason);
    layout->addWidget(m_missingRow);
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
    StepFact fact{m_step->currentData().toString(), m_day->value().value<PartialDate>()};
    fact.people = namedPeople(m_people->value().toString());
    if (m_days->value().isValid())
        fact.days = m_days->value().toDouble();
    if (m_hours->value().isValid())
        fact.hours = m_hours->value().toDouble();
    facts.steps.append(fact);
    lookUpPeople(facts, m_ground.people);
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
    showWindow(course, edition);
    showDetails(edition.rule(step));
    showMissing(course, edition);
    m_follows = fieldsAfter(factsWithStep(), m_ground.editions, step, today);
    m_also->setText(followText());
    m_also->setVisible(!m_follows.isEmpty());
    showFindings();
    growOnScreen(*this);
}

void StepDialog::showWindow(const DevelopmentCourse& course, const DevelopmentEdition& edition)
{
    const QString step = m_step->currentData().toString();
    const DayWindow window = course.windowOf(step, edition);
    DevelopmentTask task;
    task.earliest = window.earliest;
    task.latest = window.latest;
    const StepRule* rule = edition.rule(step);
    QStringList lines;
    if (rule)
        lines << QStringList{daysText(task), glossedBasis(edition.basis(rule->article))}
                     .join(QStringLiteral("　"))
                     .trimmed()
              << factsOf(*rule);
    m_window->setText(lines.join(u'\n'));
    m_window->setVisible(!lines.isEmpty());
}

void StepDialog::showDetails(const StepRule* rule)
{
    const auto has = [&](StepCheck::What what) {
        return rule && std::ranges::any_of(rule->checks, [&](const StepCheck& check) { return check.what == what; });
    };
    m_detailRows.value(m_people)->setVisible(has(StepCheck::What::People));
    for (FieldEditor* editor : {m_days, m_hours})
        m_detailRows.value(editor)->setVisible(has(StepCheck::What::Training));
}

void StepDialog::showMissing(const DevelopmentCourse& course, const DevelopmentEdition& edition)
{
    m_missing.clear();
    QStringList lines;
    for (const QString& step : course.missingBefore(m_step->currentData().toString(), edition)) {
        m_missing << course.name(step);
        lines << withRemark(tr("“%1”").arg(course.name(step)), edition.rule(step)->article);
    }
    m_missingText->setText(
        tr("前面还缺 %1 步，没有登记就不能办理这一步：\n%2").arg(QString::number(lines.size()), listText(lines)));
    m_missingRow->setVisible(!lines.isEmpty());
}

void StepDialog::showFindings()
{
    QList<RuleFinding> findings;
    for (const RuleFinding& finding : developmentOf(factsWithStep(), m_ground.editions, m_session.today()).findings) {
        if (finding.field != u"category" || m_follows.isEmpty())
            findings.append(finding);
    }
    m_findings->showFindings(findings);
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
    for (FieldEditor* editor : {m_day, m_people, m_days, m_hours, m_note})
        editor->settle();
    judge();
    const QString problem = problemOfDay();
    m_error->setText(problem);
    m_error->setVisible(!problem.isEmpty());
    if (!problem.isEmpty()) {
        m_day->target()->setFocus();
        return;
    }
    if (isMissingAccepted())
        write();
}

/// Without what is missing the step is not lawful: it is entered with a reason and a second yes only.
bool StepDialog::isMissingAccepted()
{
    if (m_missing.isEmpty())
        return true;
    if (m_reason->text().trimmed().isEmpty()) {
        m_error->setText(tr("前面还缺步骤，仍要登记请写明理由。"));
        m_error->show();
        m_reason->setFocus();
        return false;
    }
    return m_session.prompt().confirm(
        this,
        {tr("前面的步骤没有登记"),
         tr("“%1”之前还缺：%2。\n\n缺少这些步骤，这一步按规定不成立。理由“%3”会写进这一步的说明。\n\n确定仍要登记吗？")
             .arg(m_step->currentText(), listText(m_missing), m_reason->text().trimmed()),
         tr("仍要登记"),
         {},
         Prompt::Weight::Destructive});
}

StepEntry StepDialog::entry() const
{
    StepEntry entry{m_ground.member.id,
                    m_ground.member.revision,
                    m_step->currentData().toString(),
                    m_day->value().value<PartialDate>(),
                    m_note->value().toString().trimmed(),
                    {},
                    {}};
    if (!m_missing.isEmpty()) {
        const QString why = tr("登记时缺少%1，理由：%2").arg(listText(m_missing), m_reason->text().trimmed());
        entry.note = entry.note.isEmpty() ? why : tr("%1；%2").arg(entry.note, why);
    }
    const QPair<const char*, FieldEditor*> details[] = {{"people", m_people}, {"days", m_days}, {"hours", m_hours}};
    for (const auto& [name, editor] : details) {
        if (!m_detailRows.value(editor)->isHidden() && editor->value().isValid())
            entry.details.insert(QLatin1StringView(name), editor->value());
    }
    if (m_also->isChecked())
        entry.values = m_follows;
    return entry;
}

void StepDialog::write()
{
    m_isWriting = true;
    m_save->setEnabled(false);
    runTask<Changes>(
        m_session.tasks(), this, tr("正在保存"),
        [&ledger = m_session.ledger(), entry = entry()](const TaskControl&) { return recordStep(ledger, entry); },
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
