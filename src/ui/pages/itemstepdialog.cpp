// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/itemstepdialog.h"

#include "core/partialdate.h"
#include "domain/itemlife.h"
#include "ledger/itemlifesteps.h"
#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/lineeditor.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ledger {

static Field fieldOf(const char* key, const char* label, FieldType type)
{
    Field field;
    field.key = QString::fromLatin1(key);
    field.label = QString::fromUtf8(label);
    field.type = type;
    return field;
}

ItemStepDialog::ItemStepDialog(Step step, const Record& item, Session& session, QWidget* parent)
    : QDialog(parent)
    , m_step(step)
    , m_item(item)
    , m_session(session)
    , m_quarter(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_percent(new LineEditor(fieldOf("stepPercent", "完成比例", FieldType::Decimal), decimalFormat(), this))
    , m_state(new QComboBox(this))
    , m_corrects(new QComboBox(this))
    , m_by(new QLineEdit(this))
    , m_reviewer(new QLineEdit(this))
    , m_day(new LineEditor(fieldOf("stepDay", "填报日期", FieldType::Date), dateFormat(session.today()), this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
    , m_save(new QPushButton(tr("登记"), this))
{
    setObjectName(QStringLiteral("itemStep"));
    dressDialog(this);
    m_day->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    m_by->setText(item.text(QStringLiteral("contact")));
    for (QWidget* field : QList<QWidget*>{m_quarter, m_percent, m_state, m_corrects, m_reviewer})
        field->hide();
    createLayout();
    setMinimumWidth(scaled(540));
}

void ItemStepDialog::addRow(QFormLayout& rows, const QString& label, QWidget* field, const QString& name)
{
    QLabel* words = makeLabel(label, LabelRole::Field, this);
    words->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->show();
    rows.addRow(words, field);
}

void ItemStepDialog::fillCorrections()
{
    const KindInfo& info = m_session.schema().of(Kind::ResponsibilityItem);
    m_corrects->addItem(tr("不是更正"), 0);
    for (const ProgressEntry& entry : progressOf(info, m_item)) {
        if (!entry.isCorrected)
            m_corrects->addItem(tr("更正第 %1 条：%2").arg(entry.number).arg(entry.text.simplified().left(24)),
                                entry.number);
    }
    m_corrects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
}

void ItemStepDialog::addReportRows(QFormLayout& rows)
{
    setWindowTitle(tr("填报进展"));
    for (int quarter = 1; quarter <= 4; ++quarter)
        m_quarter->addItem(tr("第%1季度").arg(quarter), quarter);
    m_quarter->setCurrentIndex((m_session.today().month() - 1) / 3);
    const QString closed = closedState(m_session.vocabulary());
    const QString now = m_item.text(QStringLiteral("state"));
    for (const DictionaryWord& word : m_session.vocabulary().offered(QStringLiteral("responsibility_state"))) {
        if (word.word != closed)
            m_state->addItem(m_session.vocabulary().text(QStringLiteral("responsibility_state"), word.word), word.word);
    }
    const bool isBegun = !now.isEmpty() && now != QStringLiteral("未启动");
    m_state->setCurrentIndex(m_state->findData(isBegun ? now : runningState(m_session.vocabulary())));
    m_percent->setValue(m_item.value(QStringLiteral("percent")));
    fillCorrections();
    addRow(rows, tr("季度"), m_quarter, QStringLiteral("stepQuarter"));
    addRow(rows, tr("进展"), m_text, QStringLiteral("stepText"));
    addRow(rows, tr("完成比例（%）"), m_percent, QStringLiteral("stepPercent"));
    addRow(rows, tr("完成状态"), m_state, QStringLiteral("stepState"));
    addRow(rows, tr("更正"), m_corrects, QStringLiteral("stepCorrects"));
    addRow(rows, tr("填报人"), m_by, QStringLiteral("stepBy"));
    addRow(rows, tr("填报日期"), m_day, QStringLiteral("stepDay"));
}

void ItemStepDialog::addClosingRows(QFormLayout& rows)
{
    setWindowTitle(tr("销号"));
    m_save->setText(tr("销号"));
    addRow(rows, tr("申请人"), m_by, QStringLiteral("stepBy"));
    addRow(rows, tr("审核人"), m_reviewer, QStringLiteral("stepReviewer"));
    m_reviewer->setPlaceholderText(tr("不能是申请人，也不能是填报过进展的人"));
    addRow(rows, tr("销号日期"), m_day, QStringLiteral("stepDay"));
    addRow(rows, tr("审核意见"), m_text, QStringLiteral("stepText"));
}

void ItemStepDialog::addReopeningRows(QFormLayout& rows)
{
    setWindowTitle(tr("重新打开"));
    m_save->setText(tr("重新打开"));
    addRow(rows, tr("由谁打开"), m_by, QStringLiteral("stepBy"));
    addRow(rows, tr("原因"), m_text, QStringLiteral("stepText"));
    m_text->setPlaceholderText(tr("例如：检查发现整改反弹"));
    addRow(rows, tr("日期"), m_day, QStringLiteral("stepDay"));
}

void ItemStepDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(24), scaled(28), scaled(20));
    layout->setSpacing(scaled(14));
    layout->addWidget(makeTextBlock(m_item.text(QStringLiteral("task")).simplified(), LabelRole::CardTitle, this));
    if (m_step == Step::Report)
        layout->addWidget(makeTextBlock(tr("填报后只能再填一条更正，不能改动或删除。"), LabelRole::Muted, this));
    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(scaled(20));
    rows->setVerticalSpacing(scaled(12));
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text->setFixedHeight(scaled(84));
    m_text->setTabChangesFocus(true);
    if (m_step == Step::Report)
        addReportRows(*rows);
    else if (m_step == Step::Close)
        addClosingRows(*rows);
    else
        addReopeningRows(*rows);
    layout->addLayout(rows);
    m_error->setObjectName(QStringLiteral("stepError"));
    m_error->hide();
    layout->addWidget(m_error);
    layout->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(scaled(8));
    buttons->addStretch(1);
    auto* cancel = new QPushButton(tr("取消"), this);
    cancel->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("takeStep"));
    m_save->setDefault(true);
    setRole(m_save, "primary");
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ItemStepDialog::accept);
}

QDate ItemStepDialog::day() const
{
    return m_day->value().value<PartialDate>().first;
}

Result<Changes> ItemStepDialog::take() const
{
    Ledger& ledger = m_session.ledger();
    const QString text = m_text->toPlainText().trimmed();
    if (m_step == Step::Close)
        return closeItem(ledger, {m_item.id, m_by->text(), m_reviewer->text(), day(), text});
    if (m_step == Step::Reopen)
        return reopenItem(ledger, {m_item.id, m_by->text(), text, day()});
    ItemReport report;
    report.item = m_item.id;
    report.quarter = m_quarter->currentData().toInt();
    report.text = text;
    if (const QVariant percent = m_percent->value(); percent.isValid())
        report.percent = percent.toDouble();
    report.enteredBy = m_by->text();
    report.day = day();
    report.corrects = m_corrects->currentData().toInt();
    report.state = m_state->currentData().toString();
    return reportOnItem(ledger, report);
}

void ItemStepDialog::showError(const QString& text)
{
    m_error->setText(text);
    m_error->show();
}

void ItemStepDialog::accept()
{
    for (const LineEditor* editor : {m_percent, m_day}) {
        if (!editor->problem().isEmpty())
            return showError(editor->problem());
    }
    const Result<Changes> done = take();
    if (!done)
        return showError(errorText(done.error()));
    offerUndo(m_session, nullptr, tr("已登记：%1。").arg(done->label), done->step);
    QDialog::accept();
}

void openItemStep(ItemStepDialog::Step step, const QList<qint64>& ids, Session& session, QWidget* parent)
{
    if (ids.size() != 1)
        return session.show({Message::Tone::Info, ItemStepDialog::tr("请只选一项责任清单。")});
    const auto reader = session.reader();
    const auto item =
        reader ? (*reader)->load(Kind::ResponsibilityItem, ids.constFirst()) : Result<Record>(reader.error());
    if (!item)
        return session.showError(item.error());
    const bool isClosed = isClosedItem(*item, session.vocabulary());
    if (isClosed && step != ItemStepDialog::Step::Reopen)
        return session.show(
            {Message::Tone::Info, ItemStepDialog::tr("这一项已销号，内容只读；确需修改请先重新打开。")});
    if (!isClosed && step == ItemStepDialog::Step::Reopen)
        return session.show({Message::Tone::Info, ItemStepDialog::tr("这一项没有销号，不需要重新打开。")});
    auto* dialog = new ItemStepDialog(step, *item, session, parent ? parent->window() : nullptr);
    dialog->open();
}

} // namespace ledger
