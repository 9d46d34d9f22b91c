// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/lightstab.h"

#include "core/language.h"
#include "core/partialdate.h"
#include "ui/kit/label.h"
#include "ui/kit/lineeditor.h"
#include "ui/kit/prompt.h"
#include "ui/kit/style.h"
#include "ui/pages/ruletable.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace ledger {

static Field fromField()
{
    Field field;
    field.key = QStringLiteral("lightsFrom");
    field.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "生效日期"));
    field.type = FieldType::Date;
    return field;
}

LightsTab::LightsTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_table(makeRuleTable(
          {QStringLiteral("lightRules"),
           tr("亮灯规则"),
           {tr("规定"), tr("生效"), tr("到期前几天亮黄灯"), tr("落后几点亮黄灯"), tr("落后几点亮红灯"), tr("依据")}},
          this))
    , m_from(new LineEditor(fromField(), dateFormat(session.today()), this))
    , m_days(new QComboBox(this))
    , m_yellow(new QDoubleSpinBox(this))
    , m_red(new QDoubleSpinBox(this))
    , m_notStarted(new QCheckBox(tr("未启动的也按序时"), this))
    , m_basis(new QLineEdit(this))
    , m_add(new QPushButton(tr("增加规定"), this))
    , m_remove(new QPushButton(tr("删除所选"), this))
    , m_remark(makeTextBlock({}, LabelRole::Muted, this))
{
    createLayout();
    showRules();
    const bool isReadOnly = session.ledger().isReadOnly();
    m_add->setDisabled(isReadOnly);
    m_remove->setDisabled(isReadOnly);
    connect(m_add, &QPushButton::clicked, this, &LightsTab::add);
    connect(m_remove, &QPushButton::clicked, this, &LightsTab::removeSelected);
}

QLayout* LightsTab::createForm()
{
    constexpr double most = 100;
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    for (const int days : {7, 15, 30})
        m_days->addItem(tr("到期前 %1 天").arg(days), days);
    m_days->setCurrentIndex(1);
    m_days->setObjectName(QStringLiteral("lightDays"));
    m_days->setAccessibleName(tr("到期前几天亮黄灯"));
    struct Points {
        QDoubleSpinBox* box;
        QString name;
        QString label;
        double value;
    };
    for (const Points& points : {Points{m_yellow, QStringLiteral("lightYellow"), tr("落后几点亮黄灯"), 10},
                                 Points{m_red, QStringLiteral("lightRed"), tr("落后几点亮红灯"), 30}}) {
        points.box->setObjectName(points.name);
        points.box->setAccessibleName(points.label);
        points.box->setDecimals(0);
        points.box->setRange(0, most);
        points.box->setValue(points.value);
    }
    m_notStarted->setObjectName(QStringLiteral("lightNotStarted"));
    m_basis->setObjectName(QStringLiteral("lightBasis"));
    m_basis->setAccessibleName(tr("依据"));
    m_basis->setPlaceholderText(tr("依据，例如：院党组2026年第1次会议"));
    m_add->setObjectName(QStringLiteral("addLights"));
    m_remove->setObjectName(QStringLiteral("removeLights"));
    m_from->setFixedWidth(scaled(140));
    row->addWidget(makeLabel(tr("自"), LabelRole::Field, this));
    row->addWidget(m_from);
    row->addWidget(m_days);
    row->addWidget(makeLabel(tr("黄"), LabelRole::Field, this));
    row->addWidget(m_yellow);
    row->addWidget(makeLabel(tr("红"), LabelRole::Field, this));
    row->addWidget(m_red);
    row->addWidget(m_notStarted);
    row->addStretch(1);
    return row;
}

void LightsTab::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->setSpacing(scaled(10));
    layout->addWidget(
        makeTextBlock(tr("灰灯：未到期未启动；绿灯：按序时或已完成；黄灯：临近到期或落后序时；红灯：逾期或落后较多。"
                         "序时进度从清单年度1月1日到完成日期按日历天数计算。按查看那天适用的规定亮灯。"),
                      LabelRole::Muted, this));
    layout->addWidget(m_table, 1);
    m_remark->setObjectName(QStringLiteral("lightsRemark"));
    layout->addWidget(m_remark);
    layout->addWidget(makeLabel(tr("本单位的规定"), LabelRole::Field, this));
    layout->addLayout(createForm());
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(10));
    row->addWidget(m_basis, 1);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    layout->addLayout(row);
}

void LightsTab::showRules()
{
    const LightBook book = LightBook::of(m_session.ledger().settings());
    QList<QStringList> rows;
    for (const LightRules& rules : book.editions) {
        const QString points = rules.isScheduleForNotStarted ? tr("%1（含未启动）") : QStringLiteral("%1");
        rows.append({rules.name, rules.from.toString(Qt::ISODate), QString::number(rules.soonDays),
                     points.arg(rules.behindYellow), QString::number(rules.behindRed), rules.basis});
    }
    showRuleRows(m_table, rows);
    m_own.clear();
    QStringList looser;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (!book.editions[row].isOwn)
            continue;
        m_own << book.editions[row];
        m_table->item(row, 0)->setData(Qt::UserRole, static_cast<int>(m_own.size()));
        looser += looserLights(book.editions[row]);
    }
    m_remark->setText(looser.isEmpty() ? QString() : tr("比默认规则宽：%1。").arg(clausesText(looser)));
    m_remark->setVisible(!looser.isEmpty());
}

LightRules LightsTab::typed() const
{
    LightRules rules;
    rules.from = m_from->value().value<PartialDate>().first;
    rules.soonDays = m_days->currentData().toInt();
    rules.behindYellow = m_yellow->value();
    rules.behindRed = m_red->value();
    rules.isScheduleForNotStarted = m_notStarted->isChecked();
    rules.basis = m_basis->text().simplified();
    rules.isOwn = true;
    return rules;
}

bool LightsTab::save(const QList<LightRules>& own)
{
    const QString name = QStringLiteral("setting.lights_own");
    QStringList lines;
    for (const LightRules& rules : own)
        lines << ownLightsLine(rules);
    const QString text = lines.join(u'\n');
    if (const auto allowed = checkLightSetting(name, text); !allowed) {
        m_session.show({Message::Tone::Warning, allowed.error().message});
        return false;
    }
    if (const auto saved = m_session.ledger().setSetting(name, text); !saved) {
        m_session.showError(saved.error());
        return false;
    }
    showRules();
    return true;
}

/// Rules that warn later need a basis, and are asked about.
void LightsTab::add()
{
    const LightRules rules = typed();
    const auto refuse = [this](const QString& text) { m_session.show({Message::Tone::Warning, text}); };
    if (!rules.from.isValid())
        return refuse(tr("请填写生效日期。"));
    if (rules.behindYellow > rules.behindRed)
        return refuse(tr("亮红灯的点数不能小于亮黄灯的点数。"));
    const QStringList looser = looserLights(rules);
    if (!looser.isEmpty() && rules.basis.isEmpty())
        return refuse(tr("比默认规则宽（%1），请写明依据。").arg(clausesText(looser)));
    if (!looser.isEmpty()
        && !m_session.prompt().confirm(
            this,
            {tr("比默认规则宽"), tr("%1。仍要这样规定吗？").arg(clausesText(looser)), tr("仍要增加"), tr("不增加")}))
        return;
    if (!save(m_own + QList<LightRules>{rules}))
        return;
    m_basis->clear();
    m_session.show({Message::Tone::Good, tr("已增加亮灯规定。")});
}

void LightsTab::removeSelected()
{
    const QTableWidgetItem* item = m_table->currentRow() < 0 ? nullptr : m_table->item(m_table->currentRow(), 0);
    const int own = item ? item->data(Qt::UserRole).toInt() : 0;
    if (own == 0)
        return m_session.show({Message::Tone::Info, tr("请先选中一条本单位的规定；默认规则不能删除。")});
    QList<LightRules> left = m_own;
    left.removeAt(own - 1);
    if (save(left))
        m_session.show({Message::Tone::Good, tr("已删除。")});
}

} // namespace ledger
