// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duestab.h"

#include "core/language.h"
#include "domain/dues.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/ruletable.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>

namespace ledger {

static QString ownRatesSetting()
{
    return QStringLiteral("setting.dues_own");
}

DuesTab::DuesTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rounding(new QComboBox(this))
    , m_quarterly(new QCheckBox(tr("党支部同意按季度交纳（季度末以后才算欠交）"), this))
    , m_table(makeRuleTable({QStringLiteral("duesRules"),
                             tr("党费规则"),
                             {tr("人员类别"), tr("基数（元）"), tr("比例或金额"), tr("依据"), tr("生效")}},
                            this))
    , m_own(new QPlainTextEdit(this))
    , m_remark(makeTextBlock({}, LabelRole::Muted, this))
{
    createLayout();
    showRules();
    const bool isReadOnly = session.ledger().isReadOnly();
    for (QWidget* widget : QList<QWidget*>{m_rounding, m_quarterly})
        widget->setDisabled(isReadOnly);
    m_own->setReadOnly(isReadOnly);
    connect(m_rounding, &QComboBox::activated, this,
            [this] { save(QStringLiteral("setting.dues_rounding"), m_rounding->currentData().toString()); });
    connect(m_quarterly, &QCheckBox::clicked, this, [this](bool isOn) {
        save(QStringLiteral("setting.dues_quarterly"), isOn ? QStringLiteral("1") : QStringLiteral("0"));
    });
    connect(&session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areSettingsTouched)
            showAnew();
    });
}

QLayout* DuesTab::createChoices()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    QLabel* words = makeLabel(tr("月应交金额"), LabelRole::Field, this);
    words->setBuddy(m_rounding);
    m_rounding->setObjectName(QStringLiteral("duesRounding"));
    m_rounding->setAccessibleName(tr("月应交金额"));
    m_rounding->addItem(tr("四舍五入到分"), QStringLiteral("fen"));
    m_rounding->addItem(tr("四舍五入到角"), QStringLiteral("jiao"));
    m_rounding->addItem(tr("四舍五入到元"), QStringLiteral("yuan"));
    m_quarterly->setObjectName(QStringLiteral("duesQuarterly"));
    row->addWidget(words);
    row->addWidget(m_rounding);
    row->addSpacing(scaled(20));
    row->addWidget(m_quarterly);
    row->addStretch(1);
    return row;
}

QLayout* DuesTab::createOwn()
{
    m_own->setObjectName(QStringLiteral("duesOwn"));
    m_own->setAccessibleName(tr("本单位的规定"));
    m_own->setFixedHeight(scaled(76));
    m_own->setTabChangesFocus(true);
    m_own->setPlaceholderText(tr("一行一条，写明生效日期，例如：2023-01-01 离退休 ≤5000 0.5%；其余 1%"));
    m_shownOwn = m_session.ledger().setting(ownRatesSetting());
    m_own->setPlainText(m_shownOwn);
    auto* saveButton = new QPushButton(tr("保存"), this);
    saveButton->setObjectName(QStringLiteral("saveDuesOwn"));
    saveButton->setDisabled(m_session.ledger().isReadOnly());
    connect(saveButton, &QPushButton::clicked, this, &DuesTab::saveOwn);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(12));
    row->addWidget(m_own, 1);
    row->addWidget(saveButton, 0, Qt::AlignBottom);
    return row;
}

void DuesTab::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->setSpacing(scaled(10));
    layout->addLayout(createChoices());
    layout->addWidget(makeTextBlock(tr("比例乘以全部基数，不分段累进。金额在年初核定，改动这里只影响以后核定的记录。"),
                                    LabelRole::Muted, this));
    layout->addWidget(m_table, 1);
    layout->addWidget(makeLabel(tr("本单位的规定"), LabelRole::Field, this));
    layout->addLayout(createOwn());
    m_remark->setObjectName(QStringLiteral("duesRemark"));
    layout->addWidget(m_remark);
}

void DuesTab::showRules()
{
    const DuesRules rules = DuesRules::of(m_session.ledger().settings(), m_session.vocabulary());
    m_rounding->setCurrentIndex(static_cast<int>(rules.rounding));
    m_quarterly->setChecked(rules.isQuarterly);
    showRuleRows(m_table, duesRuleRows(rules, m_session.vocabulary()));
    QStringList looser;
    for (const DuesEdition& edition : rules.editions) {
        if (edition.isOwn)
            looser += looserPlaces(edition, DuesRules::builtIn());
    }
    m_remark->setText(looser.isEmpty() ? QString() : tr("比上级规定宽：%1。").arg(clausesText(looser)));
    m_remark->setVisible(!looser.isEmpty());
}

/// As the settings are now, after they were taken back too; rates that are being typed stay.
void DuesTab::showAnew()
{
    showRules();
    const QString own = m_session.ledger().setting(ownRatesSetting());
    const bool isTyping = m_own->document()->isModified() && m_own->toPlainText().trimmed() != m_shownOwn;
    if (!isTyping && own != m_shownOwn)
        m_own->setPlainText(own);
    m_shownOwn = own;
}

void DuesTab::save(const QString& name, const QString& value)
{
    const QString label = name == ownRatesSetting()       ? m_own->accessibleName()
        : name == QStringLiteral("setting.dues_rounding") ? m_rounding->accessibleName()
                                                          : tr("党支部同意按季度交纳");
    const auto saved = m_session.ledger().setSetting(name, value, tr("修改党费规则“%1”").arg(label));
    if (!saved)
        return m_session.showError(saved.error());
    showRules();
    m_session.show({Message::Tone::Good, tr("已保存。")});
}

void DuesTab::saveOwn()
{
    const QString name = ownRatesSetting();
    const QString text = m_own->toPlainText().trimmed();
    if (const auto allowed = checkDuesSetting(name, text, m_session.vocabulary()); !allowed)
        return m_session.show({Message::Tone::Warning, allowed.error().message});
    save(name, text);
}

} // namespace ledger
