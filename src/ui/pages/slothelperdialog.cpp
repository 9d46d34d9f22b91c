// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/slothelperdialog.h"

#include "ui/kit/dialoglook.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

SlotHelperDialog::SlotHelperDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("slotHelper"));
    setWindowTitle(tr("占位符助手"));
    dressDialog(this);
    createLayout();
    createFigures();
    createChoices();
    resize(scaled(620), sizeHint().height());
    m_figure->setFocus();
}

QComboBox* SlotHelperDialog::addChoice(QFormLayout* form, const QString& label, const QString& name)
{
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(label);
    QLabel* field = makeLabel(label, LabelRole::Field, this);
    field->setBuddy(box);
    form->addRow(field, box);
    connect(box, &QComboBox::currentIndexChanged, this, &SlotHelperDialog::ask);
    return box;
}

QLineEdit* SlotHelperDialog::addLine(QFormLayout* form, const QString& label, const QString& name)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    QLabel* field = makeLabel(label, LabelRole::Field, this);
    field->setBuddy(line);
    form->addRow(field, line);
    connect(line, &QLineEdit::textChanged, this, &SlotHelperDialog::ask);
    return line;
}

void SlotHelperDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(12));
    layout->addWidget(
        makeTextBlock(tr("选好以后，把占位符复制到 Word 或 WPS 的模板里；数值按当前期间（%1）和党组织计算。")
                          .arg(m_session.scope().period.label()),
                      LabelRole::Muted, this));
    auto* form = new QFormLayout;
    form->setSpacing(scaled(8));
    m_figure = addChoice(form, tr("指标"), QStringLiteral("slotFigure"));
    m_window = addChoice(form, tr("时段"), QStringLiteral("slotWindow"));
    m_when = addLine(form, tr("哪年、哪月"), QStringLiteral("slotWhen"));
    m_style = addChoice(form, tr("样式"), QStringLiteral("slotStyle"));
    m_branch = addChoice(form, tr("只算这个党组织"), QStringLiteral("slotBranch"));
    m_person = addLine(form, tr("只算这个人"), QStringLiteral("slotPerson"));
    m_category = addLine(form, tr("只算这个类别"), QStringLiteral("slotCategory"));
    m_level = addLine(form, tr("只算这个级别"), QStringLiteral("slotLevel"));
    m_title = addLine(form, tr("只算名称里有"), QStringLiteral("slotTitle"));
    layout->addLayout(form);
    m_slot = new QLineEdit(this);
    m_slot->setObjectName(QStringLiteral("slotText"));
    m_slot->setAccessibleName(tr("占位符"));
    m_slot->setReadOnly(true);
    layout->addWidget(m_slot);
    m_value = makeTextBlock({}, LabelRole::Plain, this);
    m_value->setObjectName(QStringLiteral("slotValue"));
    layout->addWidget(m_value);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    m_copy = new QPushButton(tr("复制占位符"), this);
    m_copy->setObjectName(QStringLiteral("copySlot"));
    m_copy->setDefault(true);
    setRole(m_copy, "primary");
    connect(m_copy, &QPushButton::clicked, this, &SlotHelperDialog::copy);
    auto* close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(m_copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

/// Figures are chosen by typing any part of their name or key.
void SlotHelperDialog::createFigures()
{
    m_figure->setEditable(true);
    m_figure->setInsertPolicy(QComboBox::NoInsert);
    m_figure->completer()->setFilterMode(Qt::MatchContains);
    m_figure->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_session.figures().ask<QList<std::pair<QString, QString>>>(
        this,
        [](Figures& figures, Reader&) -> Result<QList<std::pair<QString, QString>>> {
            QList<std::pair<QString, QString>> list;
            for (const FigureDefinition& figure : figures.definitions())
                list += {figure.key, figures.labelOf(figure)};
            return list;
        },
        [this](const Result<QList<std::pair<QString, QString>>>& list) {
            if (!list)
                return m_session.showError(list.error());
            for (const auto& [key, label] : *list)
                m_figure->addItem(tr("%1（%2）").arg(label, key), key);
            for (const auto& [name, label] : slotTables())
                m_figure->addItem(tr("表格：%1（table:%2）").arg(label, name), QStringLiteral("table:") + name);
            for (const char* key : {"unit.name", "unit.city", "period.label", "branch.name"})
                m_figure->addItem(QString::fromLatin1(key), QString::fromLatin1(key));
        });
}

void SlotHelperDialog::createChoices()
{
    m_window->addItem(tr("报告期"), QStringLiteral("period"));
    m_window->addItem(tr("本年初至期末"), QStringLiteral("year"));
    m_window->addItem(tr("指定年份"), QStringLiteral("year:"));
    m_window->addItem(tr("指定月份"), QStringLiteral("month:"));
    m_window->addItem(tr("近三年（至期末）"), QStringLiteral("last3y"));
    m_window->addItem(tr("截至期末"), QStringLiteral("asof"));
    m_window->addItem(tr("历年累计（至期末）"), QStringLiteral("ever"));
    m_style->addItem(tr("数字：12"), QStringLiteral("plain"));
    m_style->addItem(tr("约数：百余、20余"), QStringLiteral("about"));
    m_style->addItem(tr("汉字：十二"), QStringLiteral("chinese"));
    m_style->addItem(tr("百分数：96.2%"), QStringLiteral("percent"));
    m_branch->addItem(tr("不限"), QString());
    for (const BranchList::Entry& entry : m_session.branches().entries())
        m_branch->addItem(entry.name, entry.name);
}

QString SlotHelperDialog::window() const
{
    const QString word = m_window->currentData().toString();
    return word.endsWith(u':') ? word + m_when->text().trimmed() : word;
}

QString SlotHelperDialog::conditions() const
{
    QStringList list;
    const auto add = [&list](const QString& word, const QString& value) {
        if (!value.trimmed().isEmpty())
            list += word + value.trimmed();
    };
    add(QStringLiteral("branch="), m_branch->currentData().toString());
    add(QStringLiteral("person="), m_person->text());
    add(QStringLiteral("category="), m_category->text());
    add(QStringLiteral("level="), m_level->text());
    add(QStringLiteral("title~"), m_title->text());
    return list.isEmpty() ? QString() : u'[' + list.join(u',') + u']';
}

QString SlotHelperDialog::slotText() const
{
    const QString key = m_figure->currentData().toString();
    const QString style = m_style->currentData().toString();
    const QString whole = key + conditions() + u'@' + window() + u'|' + style;
    return key.isEmpty() ? QString() : ledger::slotText(parseSlot(whole));
}

void SlotHelperDialog::ask()
{
    if (m_slot == nullptr || m_branch == nullptr)
        return;
    m_when->setEnabled(m_window->currentData().toString().endsWith(u':'));
    m_when->setPlaceholderText(m_window->currentData().toString() == u"month:" ? tr("例如 2022-03") : tr("例如 2021"));
    const QString slot = slotText();
    m_slot->setText(slot);
    m_copy->setEnabled(!slot.isEmpty());
    if (slot.isEmpty())
        return;
    const ReportSubject subject{m_session.scope().period, m_session.scope().branch, m_session.today()};
    m_session.figures().ask<SlotAnswer>(
        this,
        [slot, subject](Figures& figures, Reader& reader) -> Result<SlotAnswer> {
            auto answers = SlotAnswers::open(figures, reader, subject);
            return answers ? answers->answer(slot.mid(2, slot.size() - 4)) : Result<SlotAnswer>(answers.error());
        },
        [this, number = ++m_asked](const Result<SlotAnswer>& answer) {
            if (number == m_asked)
                showAnswer(answer);
        });
}

void SlotHelperDialog::showAnswer(const Result<SlotAnswer>& answer)
{
    if (!answer)
        return m_value->setText(errorText(answer.error()));
    if (answer->table)
        return m_value->setText(tr("现在是一张 %1 行的表，要单独成行。").arg(answer->table->rows.size()));
    m_value->setText(answer->text ? tr("现在的值：%1").arg(*answer->text) : tr("填不上：%1").arg(answer->reason));
}

void SlotHelperDialog::copy()
{
    QGuiApplication::clipboard()->setText(slotText());
    m_session.show({Message::Tone::Good, tr("已复制：%1").arg(slotText())});
}

} // namespace ledger
