// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportlayoutdialog.h"

#include "report/reportcatalogue.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ledger {

constexpr int PauseBeforeCheck = 300; ///< milliseconds after the last key

ReportLayoutDialog::ReportLayoutDialog(Session& session, const QString& name, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_name(name)
    , m_saved(name.isEmpty() ? QString() : text)
{
    setObjectName(QStringLiteral("reportLayout"));
    setWindowTitle(tr("本单位报表"));
    setRole(this, "surface");
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout(text);
    resize(scaled(720), scaled(560));
    check();
}

void ReportLayoutDialog::createLayout(const QString& text)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(
        makeTextBlock(tr("报表由这段文字说明：标题、段落、表格的列和次序都可以改；{…} 是数字和名称的位置。"
                         "“试看”在后面的页面上显示，不保存；保存后出现在报表的列表里。"),
                      LabelRole::Muted, this));
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("layoutText"));
    m_text->setAccessibleName(tr("报表的构成说明"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setPlainText(text);
    layout->addWidget(m_text, 1);
    m_state = makeTextBlock({}, LabelRole::Plain, this);
    m_state->setObjectName(QStringLiteral("layoutState"));
    layout->addWidget(m_state);
    layout->addWidget(createButtons());
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseBeforeCheck);
    connect(m_pause, &QTimer::timeout, this, &ReportLayoutDialog::check);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
}

QWidget* ReportLayoutDialog::createButtons()
{
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, const char* name) {
        auto* button = new QPushButton(text, place);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_remove = add(tr("删除"), "layoutRemove");
    m_reset = add(tr("还原"), "layoutReset");
    row->addStretch(1);
    m_try = add(tr("试看"), "layoutTry");
    QPushButton* close = add(tr("关闭"), "layoutClose");
    m_save = add(tr("保存"), "layoutSave");
    setRole(m_save, "primary");
    m_reset->setToolTip(plainToolTip(tr("回到上次保存的内容")));
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tried(m_text->toPlainText()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_text->setPlainText(m_saved); });
    connect(m_remove, &QPushButton::clicked, this, &ReportLayoutDialog::remove);
    connect(m_save, &QPushButton::clicked, this, &ReportLayoutDialog::save);
    connect(close, &QPushButton::clicked, this, &ReportLayoutDialog::reject);
    return place;
}

void ReportLayoutDialog::check()
{
    const auto composition = compositionOfText(m_text->toPlainText());
    m_state->setText(composition ? tr("没有问题：%1").arg(composition->label) : composition.error().message);
    m_try->setEnabled(bool(composition));
    m_save->setEnabled(bool(composition));
    m_remove->setVisible(!m_name.isEmpty());
    m_reset->setVisible(!m_name.isEmpty());
    m_reset->setEnabled(hasChanges());
}

bool ReportLayoutDialog::hasChanges() const
{
    return m_text->toPlainText() != m_saved;
}

/// Under another name than before it is another report, and the one before stays.
void ReportLayoutDialog::save()
{
    const QString text = m_text->toPlainText();
    const auto saved = saveUnitReport(m_session.ledger(), text);
    if (!saved)
        return m_session.showError(saved.error());
    m_name = saved->name;
    m_saved = text;
    check();
    Q_EMIT changed(m_name);
    m_session.show({Message::Tone::Good, tr("已保存本单位报表“%1”。").arg(saved->label)});
}

void ReportLayoutDialog::remove()
{
    const Prompt::Question question{tr("删除本单位报表"),
                                    tr("删除“%1”？程序自带的报表不受影响；可以用撤销找回。").arg(m_name),
                                    tr("删除"),
                                    {},
                                    Prompt::Weight::Destructive};
    if (!m_session.prompt().confirm(this, question))
        return;
    if (const auto removed = removeUnitReport(m_session.ledger(), m_name); !removed)
        return m_session.showError(removed.error());
    m_saved = m_text->toPlainText();
    Q_EMIT changed({});
    accept();
}

/// What was typed and not kept is not thrown away without a word.
void ReportLayoutDialog::reject()
{
    const Prompt::Question question{
        tr("关闭"), tr("修改还没有保存，要放弃吗？"), tr("放弃"), {}, Prompt::Weight::Destructive};
    if (!hasChanges() || m_session.prompt().confirm(this, question))
        QDialog::reject();
}

} // namespace ledger
