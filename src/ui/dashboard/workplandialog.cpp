// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/workplandialog.h"

#include "figures/figures.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr int KeyRole = Qt::UserRole; ///< of a part and of a figure
constexpr int EnglishRole = Qt::UserRole + 1;

int depthOf(const QTreeWidgetItem* item)
{
    int depth = 0;
    for (; item->parent(); item = item->parent())
        ++depth;
    return depth;
}

QTreeWidgetItem* addNamed(QTreeWidgetItem* item, const QString& label, const QString& english)
{
    item->setText(0, label);
    item->setData(0, EnglishRole, english);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    item->setExpanded(true);
    return item;
}

/// A name that was changed has no English of its own any more.
QString englishOf(const QTreeWidgetItem* item, const QString& label)
{
    return item->text(0) == label ? item->data(0, EnglishRole).toString() : QString();
}

} // namespace

WorkPlanDialog::WorkPlanDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_messages(new MessageBar(this))
    , m_tree(new QTreeWidget(this))
    , m_figures(new QComboBox(this))
{
    setObjectName(QStringLiteral("workPlan"));
    setWindowTitle(tr("工作计划四个部分"));
    setRole(this, "surface");
    resize(scaled(720), scaled(560));
    createLayout();
    readFigures();
}

void WorkPlanDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(10));
    layout->addWidget(
        makeTextBlock(tr("双击改名称。每项措施下面是驾驶舱里列出的指标，一项最多显示三个。"), LabelRole::Muted, this));
    layout->addWidget(m_messages);
    m_tree->setObjectName(QStringLiteral("plan"));
    m_tree->setAccessibleName(tr("工作计划"));
    m_tree->setHeaderHidden(true);
    layout->addWidget(m_tree, 1);
    auto* row = new QHBoxLayout;
    m_figures->setObjectName(QStringLiteral("figure"));
    m_figures->setAccessibleName(tr("指标"));
    row->addWidget(m_figures, 1);
    const auto add = [this, row](const QString& text, const char* name, auto action) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, action);
        row->addWidget(button);
    };
    add(tr("添加指标"), "addFigure", [this] { addFigure(); });
    add(tr("添加措施"), "addMeasure", [this] { addMeasure(); });
    add(tr("移除"), "remove", [this] { removeCurrent(); });
    add(tr("上移"), "up", [this] { moveCurrent(-1); });
    add(tr("下移"), "down", [this] { moveCurrent(1); });
    layout->addLayout(row);
    addButtons();
}

void WorkPlanDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    auto* given = new QPushButton(tr("恢复内置的计划"), this);
    given->setObjectName(QStringLiteral("given"));
    connect(given, &QPushButton::clicked, this, [this] { fill(builtInWorkPlan()); });
    auto* cancel = new QPushButton(tr("取消"), this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* save = new QPushButton(tr("保存"), this);
    save->setObjectName(QStringLiteral("save"));
    setRole(save, "primary");
    save->setDisabled(m_session.ledger().isReadOnly());
    connect(save, &QPushButton::clicked, this, &WorkPlanDialog::accept);
    for (QPushButton* button : {given, cancel, save})
        button->setAutoDefault(false);
    row->addWidget(given);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(save);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

/// The catalogue is asked off the window's thread; the plan is shown when the names are there.
void WorkPlanDialog::readFigures()
{
    using Labels = QList<std::pair<QString, QString>>;
    m_session.figures().ask<Labels>(
        this,
        [](Figures& figures, Reader&) -> Result<Labels> {
            Labels labels;
            for (const FigureDefinition& figure : figures.definitions())
                labels.append({figure.key, figures.labelOf(figure)});
            return labels;
        },
        [this](const Result<Labels>& labels) {
            if (!labels)
                return m_messages->showError(labels.error());
            for (const auto& [key, label] : *labels) {
                m_labels.insert(key, label);
                m_figures->addItem(label, key);
            }
            const auto own = workPlanOf(m_session.ledger().settings());
            if (!own)
                m_messages->showError(own.error());
            fill(own ? *own : builtInWorkPlan());
        });
}

void WorkPlanDialog::fill(const WorkPlan& plan)
{
    m_shown = plan;
    m_tree->clear();
    for (const PlanPart& part : plan.parts) {
        QTreeWidgetItem* top = addNamed(new QTreeWidgetItem(m_tree), part.label, part.english);
        top->setData(0, KeyRole, part.key);
        for (const PlanMeasure& measure : part.measures) {
            QTreeWidgetItem* below = addNamed(new QTreeWidgetItem(top), measure.label, measure.english);
            for (const QString& key : measure.figures) {
                auto* figure = new QTreeWidgetItem(below);
                figure->setText(0, m_labels.value(key, key));
                figure->setData(0, KeyRole, key);
            }
        }
    }
    m_tree->expandToDepth(0);
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
}

WorkPlan WorkPlanDialog::plan() const
{
    WorkPlan plan;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* top = m_tree->topLevelItem(i);
        const PlanPart before = m_shown.parts.value(i);
        PlanPart part{top->data(0, KeyRole).toString(), top->text(0).trimmed(), englishOf(top, before.label), {}};
        for (int j = 0; j < top->childCount(); ++j) {
            const QTreeWidgetItem* below = top->child(j);
            const bool isSame = std::any_of(before.measures.begin(), before.measures.end(),
                                            [below](const PlanMeasure& one) { return one.label == below->text(0); });
            PlanMeasure measure{
                below->text(0).trimmed(), isSame ? below->data(0, EnglishRole).toString() : QString(), {}};
            for (int k = 0; k < below->childCount(); ++k)
                measure.figures << below->child(k)->data(0, KeyRole).toString();
            part.measures.append(measure);
        }
        plan.parts.append(part);
    }
    return plan;
}

QTreeWidgetItem* WorkPlanDialog::currentMeasure() const
{
    QTreeWidgetItem* item = m_tree->currentItem();
    if (!item || depthOf(item) == 0)
        return nullptr;
    return depthOf(item) == 1 ? item : item->parent();
}

void WorkPlanDialog::addFigure()
{
    QTreeWidgetItem* measure = currentMeasure();
    if (!measure)
        return m_messages->showMessage({Message::Tone::Info, tr("先选一项措施。")});
    auto* figure = new QTreeWidgetItem(measure);
    figure->setText(0, m_figures->currentText());
    figure->setData(0, KeyRole, m_figures->currentData());
    measure->setExpanded(true);
}

void WorkPlanDialog::addMeasure()
{
    QTreeWidgetItem* part = m_tree->currentItem();
    while (part && part->parent())
        part = part->parent();
    if (!part)
        return;
    QTreeWidgetItem* measure = addNamed(new QTreeWidgetItem(part), tr("新的措施"), {});
    part->setExpanded(true);
    m_tree->setCurrentItem(measure);
    m_tree->editItem(measure);
}

/// The parts themselves stay.
void WorkPlanDialog::removeCurrent()
{
    QTreeWidgetItem* item = m_tree->currentItem();
    if (item && depthOf(item) > 0)
        delete item;
}

void WorkPlanDialog::moveCurrent(int by)
{
    QTreeWidgetItem* item = m_tree->currentItem();
    QTreeWidgetItem* parent = item ? item->parent() : nullptr;
    if (!parent)
        return;
    const int to = parent->indexOfChild(item) + by;
    if (to < 0 || to >= parent->childCount())
        return;
    const bool isOpen = item->isExpanded();
    parent->insertChild(to, parent->takeChild(parent->indexOfChild(item)));
    item->setExpanded(isOpen);
    m_tree->setCurrentItem(item);
}

void WorkPlanDialog::accept()
{
    const WorkPlan changed = plan();
    for (const PlanPart& part : changed.parts) {
        const bool isNamed = !part.label.isEmpty()
            && std::none_of(part.measures.begin(), part.measures.end(),
                            [](const PlanMeasure& measure) { return measure.label.isEmpty(); });
        if (!isNamed)
            return m_messages->showMessage({Message::Tone::Bad, tr("“%1”里有一项没有名称，请填写。").arg(part.label)});
    }
    const QString text = changed == builtInWorkPlan() ? QString() : workPlanText(changed);
    if (const auto saved = m_session.ledger().setSetting(workPlanSetting(), text, tr("修改工作计划")); !saved)
        return m_messages->showError(saved.error());
    QDialog::accept();
}

} // namespace ledger
