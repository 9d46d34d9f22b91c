// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/membernumberstab.h"

#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>

namespace ledger {

namespace {

constexpr int YearsBack = 10;
enum Column { NameColumn, RecordedColumn, ReportedColumn, DifferenceColumn, Columns };

QTableWidgetItem* fixedItem(const QString& text)
{
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

MemberNumbersTab::MemberNumbersTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_year(new QComboBox(this))
    , m_table(new QTableWidget(this))
    , m_remark(makeTextBlock({}, LabelRole::Muted, this))
{
    const int last = session.today().year() - 1;
    for (int year = last; year > last - YearsBack; --year)
        m_year->addItem(tr("%1年末").arg(year), year);
    createTable();
    createLayout();
    connect(m_year, &QComboBox::currentIndexChanged, this, &MemberNumbersTab::ask);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (!m_isFilling && column == ReportedColumn)
            save(row);
    });
    ask();
}

void MemberNumbersTab::createTable()
{
    m_table->setObjectName(QStringLiteral("memberNumbers"));
    m_table->setAccessibleName(tr("年末上报的党员数"));
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setColumnCount(Columns);
    m_table->setHorizontalHeaderLabels({tr("党组织"), tr("按现有记录当日在册"), tr("年末上报数"), tr("相差")});
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(36));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(m_session.ledger().isReadOnly()
                                 ? QAbstractItemView::NoEditTriggers
                                 : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setColumnWidth(NameColumn, scaled(280));
    m_table->setColumnWidth(RecordedColumn, scaled(180));
    m_table->setColumnWidth(ReportedColumn, scaled(140));
}

void MemberNumbersTab::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->setSpacing(scaled(10));
    auto* row = new QHBoxLayout;
    QLabel* words = makeLabel(tr("哪一年"), LabelRole::Field, this);
    words->setBuddy(m_year);
    m_year->setObjectName(QStringLiteral("numbersYear"));
    m_year->setAccessibleName(tr("哪一年"));
    m_year->setFixedWidth(scaled(160));
    row->addWidget(words);
    row->addWidget(m_year);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(makeTextBlock(tr("填上一年度党内统计上报的党员数，次年的“党员增减变动表”和 member-change "
                                       "以它作期初数；不填就用现有记录的数。"),
                                    LabelRole::Muted, this));
    layout->addWidget(m_table, 1);
    m_remark->setObjectName(QStringLiteral("numbersRemark"));
    layout->addWidget(m_remark);
}

int MemberNumbersTab::year() const
{
    return m_year->currentData().toInt();
}

void MemberNumbersTab::ask()
{
    m_session.lists().ask<QList<BranchChange>>(
        this, [next = Period::yearOf(QDate(year() + 1, 1, 1))](Reader& reader) { return yearEquation(reader, next); },
        [this, generation = ++m_generation](const Result<QList<BranchChange>>& changes) {
            if (generation == m_generation)
                showNumbers(changes);
        });
}

void MemberNumbersTab::addRow(const QString& label, const QString& setting, qint64 recorded)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString reported = m_session.ledger().setting(setting).trimmed();
    QTableWidgetItem* name = fixedItem(label);
    name->setData(Qt::UserRole, setting);
    m_table->setItem(row, NameColumn, name);
    m_table->setItem(row, RecordedColumn, fixedItem(QString::number(recorded)));
    m_table->setItem(row, ReportedColumn, new QTableWidgetItem(reported));
    const qint64 difference = reported.toLongLong() - recorded;
    m_table->setItem(row, DifferenceColumn,
                     fixedItem(reported.isEmpty() || difference == 0 ? QString() : QString::number(difference)));
}

/// The whole first, then the branches; their numbers have to add up to it.
void MemberNumbersTab::showNumbers(const Result<QList<BranchChange>>& changes)
{
    if (!changes)
        return m_session.showError(changes.error());
    m_isFilling = true;
    m_table->setRowCount(0);
    addRow(tr("全机关"), reportedSetting(year(), {}), changes->constLast().change.recordedBefore);
    qint64 sum = 0;
    bool areAllReported = changes->size() > 1;
    for (const BranchChange& one : changes->first(changes->size() - 1)) {
        const QString setting = reportedSetting(year(), one.branch);
        addRow(one.branch, setting, one.change.recordedBefore);
        areAllReported = areAllReported && !m_session.ledger().setting(setting).isEmpty();
        sum += m_session.ledger().setting(setting).toLongLong();
    }
    m_isFilling = false;
    const QString whole = m_session.ledger().setting(reportedSetting(year(), {}));
    const bool differs = areAllReported && !whole.isEmpty() && whole.toLongLong() != sum;
    m_remark->setText(differs
                          ? tr("各支部上报数之和是 %1，全机关上报数是 %2，请核对。").arg(QString::number(sum), whole)
                          : QString());
    m_remark->setVisible(differs);
}

void MemberNumbersTab::save(int row)
{
    const QString setting = m_table->item(row, NameColumn)->data(Qt::UserRole).toString();
    const QString value = m_table->item(row, ReportedColumn)->text().trimmed();
    if (value == m_session.ledger().setting(setting))
        return;
    const auto allowed = checkReportedSetting(setting, value);
    const auto saved = allowed ? m_session.ledger().setSetting(setting, value) : allowed;
    if (!saved)
        m_session.showError(saved.error());
    else
        m_session.show({Message::Tone::Good, tr("已保存。")});
    ask();
}

} // namespace ledger
