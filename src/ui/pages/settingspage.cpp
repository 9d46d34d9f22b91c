// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settingspage.h"

#include "ledger/attachmentlimits.h"
#include "ui/kit/card.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/bookrulestab.h"
#include "ui/pages/developmentrulestab.h"
#include "ui/pages/dictionarytab.h"
#include "ui/pages/duestab.h"
#include "ui/pages/lightstab.h"
#include "ui/pages/membernumberstab.h"
#include "ui/pages/ownfieldstab.h"
#include "ui/pages/rulestab.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ledger {

static QFormLayout* makeRows(QWidget* tab)
{
    auto* rows = new QFormLayout(tab);
    rows->setContentsMargins(scaled(12), scaled(20), scaled(12), scaled(12));
    rows->setHorizontalSpacing(scaled(24));
    rows->setVerticalSpacing(scaled(14));
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return rows;
}

SettingsPage::SettingsPage(Session& session, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_tabs(new QTabWidget(this))
    , m_numbers(new MemberNumbersTab(session, m_tabs))
{
    setObjectName(QStringLiteral("settings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(20));
    auto* card = new Card({}, this);
    card->body()->addWidget(m_tabs, 1);
    layout->addWidget(card);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeUnitTab(), tr("本单位"));
    m_tabs->addTab(makeLookTab(), tr("显示"));
    m_tabs->addTab(makeAttachmentsTab(), tr("附件"));
    m_tabs->addTab(new DictionaryTab(session, m_tabs), tr("词表"));
    m_tabs->addTab(new OwnFieldsTab(session, m_tabs), tr("自定字段"));
    m_tabs->addTab(new RulesTab(session, m_tabs), tr("组织生活规则"));
    m_tabs->addTab(new BookRulesTab(session, m_tabs), tr("表决和期限"));
    m_tabs->addTab(new DevelopmentRulesTab(session, m_tabs), tr("发展党员规则"));
    m_tabs->addTab(new DuesTab(session, m_tabs), tr("党费"));
    m_tabs->addTab(m_numbers, tr("年末党员数"));
    m_tabs->addTab(new LightsTab(session, m_tabs), tr("责任清单亮灯"));
    m_tabs->setCurrentIndex(session.settings().number(UiKey::SettingsTab));
    connect(m_tabs, &QTabWidget::currentChanged, this,
            [this](int tab) { m_session.settings().set(UiKey::SettingsTab, tab); });
}

QLineEdit* SettingsPage::addSetting(QWidget* tab, const QString& label, const QString& name)
{
    auto* line = new QLineEdit(m_session.ledger().setting(name), tab);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setMinimumWidth(scaled(360));
    line->setMaximumWidth(scaled(520));
    line->setReadOnly(m_session.ledger().isReadOnly());
    QLabel* words = makeLabel(label, LabelRole::Field, tab);
    words->setBuddy(line);
    static_cast<QFormLayout*>(tab->layout())->addRow(words, line);
    m_lines.insert(name, line);
    connect(line, &QLineEdit::editingFinished, this, [this, name, line] { saveSetting(name, line); });
    return line;
}

QWidget* SettingsPage::makeUnitTab()
{
    auto* tab = new QWidget(m_tabs);
    QFormLayout* rows = makeRows(tab);
    addSetting(tab, tr("单位名称"), QStringLiteral("unit.name"));
    addSetting(tab, tr("所在城市"), QStringLiteral("unit.city"))->setPlaceholderText(tr("例如：云州市"));
    rows->addRow(makeLabel(tr("台账文件"), LabelRole::Field, tab),
                 makeTextBlock(m_session.ledger().path(), LabelRole::Plain, tab));
    rows->addRow(QString(),
                 makeTextBlock(tr("单位名称用在窗口标题和报表抬头。改完离开输入框即保存。"), LabelRole::Muted, tab));
    return tab;
}

QWidget* SettingsPage::makeAttachmentsTab()
{
    constexpr qint64 megabyte = 1024 * 1024;
    auto* tab = new QWidget(m_tabs);
    QFormLayout* rows = makeRows(tab);
    const AttachmentLimits usual = attachmentLimits({});
    addSetting(tab, tr("每个附件最大（MB）"), AttachmentSetting::LargestMegabytes)
        ->setPlaceholderText(QString::number(usual.largestBytes / megabyte));
    addSetting(tab, tr("照片长边超过多少像素时建议缩小"), AttachmentSetting::PhotoEdge)
        ->setPlaceholderText(QString::number(usual.photoEdge));
    QLineEdit* refused = addSetting(tab, tr("不接收的文件类型"), AttachmentSetting::Refused);
    refused->setPlaceholderText(usual.refused.join(QStringLiteral("、")));
    refused->setToolTip(plainToolTip(refused->placeholderText()));
    rows->addRow(
        QString(),
        makeTextBlock(
            tr("留空就用灰字显示的默认值，填了就以填的为准。附件存放在台账文件里，同一份文件不论添加到多少条记录都只存一份；"
               "附件越大，台账和备份也越大。已经添加的附件不受改动影响。"),
            LabelRole::Muted, tab));
    return tab;
}

void SettingsPage::saveSetting(const QString& name, const QLineEdit* line)
{
    if (line->isReadOnly() || line->text().trimmed() == m_session.ledger().setting(name))
        return;
    if (name == u"unit.name" && line->text().trimmed().isEmpty()) {
        m_lines.value(name)->setText(m_session.ledger().setting(name));
        m_session.show({Message::Tone::Warning, tr("单位名称不能为空，已恢复原来的名称。")});
        return;
    }
    if (const auto allowed = checkAttachmentSetting(name, line->text()); !allowed) {
        m_lines.value(name)->setText(m_session.ledger().setting(name));
        m_session.show({Message::Tone::Warning, tr("%1已恢复原来的值。").arg(allowed.error().message)});
        return;
    }
    // What is typed is the ledger's from here on: Ctrl+Z in the line takes back what was saved, not what was typed.
    const QString value = line->text().trimmed();
    m_lines.value(name)->setModified(false);
    const auto saved = m_session.ledger().setSetting(name, value, tr("修改设置“%1”").arg(line->accessibleName()));
    if (!saved)
        m_session.showError(saved.error());
    else
        m_session.show({Message::Tone::Good, tr("已保存。")});
}

/// Kept at once; it holds from the next start on.
QComboBox* SettingsPage::makeReminder(QWidget* tab)
{
    auto* reminder = new QComboBox(tab);
    reminder->setObjectName(QStringLiteral("reminder"));
    reminder->setAccessibleName(tr("到期提醒"));
    reminder->addItem(tr("启动时提醒"), QStringLiteral("start"));
    reminder->addItem(tr("启动时和系统托盘"), QStringLiteral("tray"));
    reminder->addItem(tr("不提醒"), QStringLiteral("off"));
    reminder->setCurrentIndex(qMax(0, reminder->findData(m_session.settings().text(UiKey::Reminder))));
    connect(reminder, &QComboBox::currentIndexChanged, this, [this, reminder] {
        m_session.settings().set(UiKey::Reminder, reminder->currentData());
        m_session.show({Message::Tone::Good, tr("已保存，下次启动起按此提醒。")});
    });
    return reminder;
}

QWidget* SettingsPage::makeLookTab()
{
    auto* tab = new QWidget(m_tabs);
    QFormLayout* rows = makeRows(tab);
    auto* appearance = new QComboBox(tab);
    appearance->setObjectName(QStringLiteral("appearance"));
    appearance->addItem(tr("浅色"), QStringLiteral("light"));
    appearance->addItem(tr("深色"), QStringLiteral("dark"));
    appearance->addItem(tr("跟随系统"), QStringLiteral("system"));
    appearance->setCurrentIndex(qMax(0, appearance->findData(m_session.settings().text(UiKey::Appearance))));
    auto* scale = new QComboBox(tab);
    scale->setObjectName(QStringLiteral("scale"));
    for (const int percent : {90, 100, 110, 125, 150, 175, 200})
        scale->addItem(QStringLiteral("%1%").arg(percent), percent);
    const int current = m_session.settings().number(UiKey::TextScale);
    if (scale->findData(current) < 0)
        scale->addItem(QStringLiteral("%1%").arg(current), current);
    scale->setCurrentIndex(scale->findData(current));
    QComboBox* reminder = makeReminder(tab);
    for (QComboBox* combo : {appearance, scale, reminder})
        combo->setFixedWidth(scaled(240));
    rows->addRow(makeLabel(tr("外观"), LabelRole::Field, tab), appearance);
    rows->addRow(makeLabel(tr("文字大小"), LabelRole::Field, tab), scale);
    rows->addRow(makeLabel(tr("到期提醒"), LabelRole::Field, tab), reminder);
    auto* apply = new QPushButton(tr("应用"), tab);
    apply->setObjectName(QStringLiteral("applyLook"));
    setRole(apply, "primary");
    apply->setFixedWidth(scaled(120));
    rows->addRow(QString(), apply);
    rows->addRow(QString(),
                 makeTextBlock(tr("也可以随时用 Ctrl+= 放大、Ctrl+- 缩小、Ctrl+0 还原。"), LabelRole::Muted, tab));
    connect(apply, &QPushButton::clicked, this, [this, appearance, scale] {
        m_session.settings().set(UiKey::Appearance, appearance->currentData());
        m_session.settings().set(UiKey::TextScale, scale->currentData());
        m_session.requestNewLook();
    });
    return tab;
}

void SettingsPage::refresh(const Changes& changes)
{
    if (changes.areSettingsTouched || changes.touches(Kind::Member) || changes.touches(Kind::Branch))
        m_numbers->ask();
    if (!changes.areSettingsTouched)
        return;
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it) {
        if (!it.value()->hasFocus() || !it.value()->isModified())
            it.value()->setText(m_session.ledger().setting(it.key()));
    }
}

} // namespace ledger
