// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosterdialog.h"

#include "figures/rosterofday.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

namespace ledger {

static QString dayText(QDate day)
{
    return day.isValid() ? PartialDate::day(day).toText() : QString();
}

static void fill(QTableWidget* table, const QList<QStringList>& rows)
{
    table->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column)
            table->setItem(row, column, new QTableWidgetItem(rows[row].value(column)));
    }
}

RosterDialog::RosterDialog(Session& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_day(makeEditor({QStringLiteral("day"), tr("截至日期"), FieldType::Date}, session, this))
    , m_count(makeTextBlock({}, LabelRole::Plain, this))
    , m_members(makeTable(QStringLiteral("rosterMembers"),
                          {tr("党组织"), tr("姓名"), tr("身份"), tr("党小组"), tr("在册自")}))
    , m_posts(makeTable(QStringLiteral("rosterPosts"), {tr("党组织"), tr("职务"), tr("姓名"), tr("任职自")}))
{
    setObjectName(QStringLiteral("rosterOfDay"));
    setWindowTitle(tr("某日花名册和任职"));
    setRole(this, "surface");
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    createLayout();
    resize(scaled(820), scaled(600));
    m_day->setValue(QVariant::fromValue(PartialDate::day(session.today())));
    connect(m_day, &FieldEditor::edited, this, &RosterDialog::ask);
    connect(m_day, &FieldEditor::finished, this, &RosterDialog::ask);
    ask();
    m_day->target()->setFocus();
}

QTableWidget* RosterDialog::makeTable(const QString& name, const QStringList& heads)
{
    auto* table = new QTableWidget(this);
    table->setObjectName(name);
    setRole(table, "rows");
    table->setColumnCount(static_cast<int>(heads.size()));
    table->setHorizontalHeaderLabels(heads);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(0, scaled(220));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    return table;
}

void RosterDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(8));
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("截至日期"), LabelRole::Field, this));
    m_day->setFixedWidth(scaled(180));
    head->addWidget(m_day);
    head->addWidget(m_count, 1);
    layout->addLayout(head);
    m_members->setAccessibleName(tr("花名册"));
    layout->addWidget(m_members, 3);
    layout->addWidget(makeLabel(tr("当日任职"), LabelRole::CardTitle, this));
    m_posts->setAccessibleName(tr("当日任职"));
    layout->addWidget(m_posts, 2);
    auto* close = new QPushButton(tr("关闭"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void RosterDialog::ask()
{
    const QDate day = m_day->value().value<PartialDate>().last();
    if (const QString problem = m_day->problem(); !problem.isEmpty() || !day.isValid()) {
        // What stands below would be the roster of another day.
        ++m_generation;
        fill(m_members, {});
        fill(m_posts, {});
        m_count->setText(problem.isEmpty() ? tr("请填写截至日期。") : problem);
        return;
    }
    const QList<qint64> scope = m_session.branchesInScope();
    const QSet<qint64> branches(scope.begin(), scope.end());
    m_session.lists().ask<RosterOfDay>(
        this, [day, branches](Reader& reader) { return rosterOfDay(reader, day, branches); },
        [this, generation = ++m_generation](const Result<RosterOfDay>& roster) {
            if (generation == m_generation)
                showRoster(roster);
        });
}

void RosterDialog::showRoster(const Result<RosterOfDay>& roster)
{
    if (!roster) {
        m_count->setText(errorText(roster.error()));
        return;
    }
    QList<QStringList> members;
    int probationary = 0;
    for (const RosterLine& line : roster->members) {
        members.append({line.branch, line.name, standingText(line.standing), line.group, dayText(line.since)});
        probationary += line.standing == Standing::Probationary ? 1 : 0;
    }
    QList<QStringList> posts;
    for (const PostLine& post : roster->posts)
        posts.append({post.branch, post.post, post.name, dayText(post.span.from)});
    fill(m_members, members);
    fill(m_posts, posts);
    m_count->setText(
        members.isEmpty()
            ? tr("这一天名册上没有人：请看看日期和上方选的党组织。")
            : tr("在册 %1 人，其中预备党员 %2 人").arg(QString::number(members.size()), QString::number(probationary)));
}

} // namespace ledger
