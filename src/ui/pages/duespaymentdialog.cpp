// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duespaymentdialog.h"

#include "core/money.h"
#include "ui/kit/label.h"
#include "ui/kit/lineeditor.h"
#include "ui/kit/prompt.h"
#include "ui/kit/style.h"
#include "ui/kit/undooffer.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ledger {

static Field dayField()
{
    Field field;
    field.key = QStringLiteral("paidOn");
    field.label = QStringLiteral(QT_TRANSLATE_NOOP("fields", "交纳日期"));
    field.type = FieldType::Date;
    return field;
}

DuesPaymentDialog::DuesPaymentDialog(Session& session, QList<qint64> records, QWidget* parent)
    : ActionDialog(
        {QStringLiteral("duesPayment"), tr("登记缴费：%1 人").arg(records.size()), tr("登记"), Enter::Applies}, session,
        parent)
    , m_records(std::move(records))
    , m_paidOn(new LineEditor(dayField(), dateFormat(session.today()), this))
    , m_note(new QLineEdit(this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
{
    createLayout();
    m_paidOn->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    const int month = session.today().month();
    choose(month, month);
    m_months.at(month - 1)->setFocus();
    setMinimumWidth(scaled(520));
}

QLayout* DuesPaymentDialog::createMonths()
{
    constexpr int perRow = 6;
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(scaled(14));
    grid->setVerticalSpacing(scaled(8));
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        auto* box = new QCheckBox(tr("%1月").arg(month), this);
        box->setObjectName(QStringLiteral("month%1").arg(month));
        m_months.append(box);
        grid->addWidget(box, (month - 1) / perRow, (month - 1) % perRow);
    }
    auto* quarters = new QHBoxLayout;
    quarters->setSpacing(scaled(8));
    constexpr int monthsOfQuarter = 3;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        auto* button = new QPushButton(tr("第%1季度").arg(quarter), this);
        button->setObjectName(QStringLiteral("quarter%1").arg(quarter));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, quarter] { choose(quarter * monthsOfQuarter - 2, quarter * monthsOfQuarter); });
        quarters->addWidget(button);
    }
    auto* year = new QPushButton(tr("全年"), this);
    year->setObjectName(QStringLiteral("wholeYear"));
    year->setAutoDefault(false);
    connect(year, &QPushButton::clicked, this, [this] { choose(1, DuesAccount::Months); });
    quarters->addWidget(year);
    quarters->addStretch(1);
    grid->addLayout(quarters, 2, 0, 1, perRow);
    return grid;
}

void DuesPaymentDialog::createLayout()
{
    body().addWidget(
        makeTextBlock(tr("按每人核定的月应交金额登记；已经交过的月份不会重复登记。"), LabelRole::Muted, this));
    auto* rows = new QFormLayout;
    rows->setHorizontalSpacing(scaled(20));
    rows->setVerticalSpacing(scaled(12));
    rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    rows->addRow(makeLabel(tr("月份"), LabelRole::Field, this), createMonths());
    QLabel* day = makeLabel(tr("交纳日期"), LabelRole::Field, this);
    day->setBuddy(m_paidOn);
    rows->addRow(day, m_paidOn);
    QLabel* note = makeLabel(tr("说明"), LabelRole::Field, this);
    note->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("paymentNote"));
    m_note->setAccessibleName(tr("说明"));
    m_note->setPlaceholderText(tr("例如：补交、由家属代交"));
    m_note->setMaxLength(LineEditor::LongestLine);
    rows->addRow(note, m_note);
    body().addLayout(rows);
    m_error->setObjectName(QStringLiteral("paymentError"));
    m_error->hide();
    body().addWidget(m_error);
    body().addStretch(1);
    button().setObjectName(QStringLiteral("savePayment"));
}

void DuesPaymentDialog::choose(int first, int last)
{
    for (int month = 1; month <= DuesAccount::Months; ++month)
        m_months.at(month - 1)->setChecked(month >= first && month <= last);
}

QList<int> DuesPaymentDialog::months() const
{
    QList<int> chosen;
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        if (m_months.at(month - 1)->isChecked())
            chosen.append(month);
    }
    return chosen;
}

void DuesPaymentDialog::showError(const QString& text)
{
    m_error->setText(text);
    m_error->show();
}

void DuesPaymentDialog::apply()
{
    if (months().isEmpty())
        return showError(tr("请至少选一个月份。"));
    if (!m_paidOn->problem().isEmpty() || !m_paidOn->value().isValid())
        return showError(tr("交纳日期：%1").arg(m_paidOn->problem().isEmpty() ? tr("请填写。") : m_paidOn->problem()));
    if (m_paidOn->value().value<PartialDate>().first > session().today())
        return showError(tr("交纳日期：%1").arg(tr("在今天之后，请核对。")));
    const DuesPayment payment{m_records, months(), m_paidOn->value().value<PartialDate>(), m_note->text().trimmed()};
    Ledger& ledger = session().ledger();
    if (!begin())
        return;
    runTask<DuesPaymentOutcome>(
        session().tasks(), this, tr("登记党费"),
        [&ledger, payment](const TaskControl&) { return payDues(ledger, payment); },
        [this](const Result<DuesPaymentOutcome>& done) { finish(done); });
}

void DuesPaymentDialog::finish(const Result<DuesPaymentOutcome>& done)
{
    end();
    if (!done)
        return showError(errorText(done.error()));
    constexpr qsizetype mostSaid = 12;
    QStringList leftOut = done->leftOut.mid(0, mostSaid);
    if (done->leftOut.size() > mostSaid)
        leftOut << tr("另有 %1 人类似。").arg(done->leftOut.size() - mostSaid);
    if (done->months == 0)
        return showError(leftOut.join(u'\n'));
    if (!leftOut.isEmpty())
        session().prompt().tell(this, tr("登记缴费"), leftOut.join(u'\n'));
    offerUndo(session(), nullptr,
              tr("已登记 %1 人 %2 个月，共 %3 元。").arg(done->members).arg(done->months).arg(moneyText(done->fen)),
              done->step);
    accept();
}

} // namespace ledger
