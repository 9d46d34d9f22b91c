// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rosterview.h"

#include "core/cellblock.h"
#include "core/safefile.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/ruletable.h"
#include "ui/shell/session.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>

namespace ledger {

RosterView::RosterView(Session& session, QWidget* parent)
    : Card({}, parent)
    , m_session(session)
    , m_day(makeEditor({QStringLiteral("asOf"), tr("截至日期"), FieldType::Date}, session, this))
    , m_mark(makeLabel({}, LabelRole::Plain, this))
    , m_copy(new QPushButton(tr("复制"), this))
    , m_export(new QPushButton(tr("导出…"), this))
    , m_table(makeRuleTable({QStringLiteral("rosterMembers"), tr("截至某日的名册"), rosterHeads()}, this))
    , m_foot(makeTextBlock({}, LabelRole::Muted, this))
{
    setObjectName(QStringLiteral("rosterView"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    createLayout();
    connect(m_day, &FieldEditor::edited, this, &RosterView::ask);
    connect(m_day, &FieldEditor::finished, this, [this] {
        ask();
        m_table->setFocus();
    });
    connect(m_copy, &QPushButton::clicked, this, &RosterView::copy);
    connect(m_export, &QPushButton::clicked, this, &RosterView::exportBook);
    auto* keys = new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &RosterView::copy);
}

void RosterView::createLayout()
{
    auto* head = new QHBoxLayout;
    head->setSpacing(scaled(10));
    QLabel* words = makeLabel(tr("截至日期"), LabelRole::Field, this);
    words->setBuddy(m_day->target());
    m_day->setFixedWidth(scaled(190));
    setRole(m_mark, "chip");
    m_mark->setProperty("tone", QStringLiteral("warning"));
    m_mark->setObjectName(QStringLiteral("asOfMark"));
    auto* back = new QPushButton(tr("回到今天的列表"), this);
    back->setObjectName(QStringLiteral("backToToday"));
    m_copy->setObjectName(QStringLiteral("copyRoster"));
    m_export->setObjectName(QStringLiteral("exportRoster"));
    connect(back, &QPushButton::clicked, this, &RosterView::left);
    head->addWidget(words);
    head->addWidget(m_day);
    head->addWidget(m_mark);
    head->addStretch(1);
    for (QPushButton* button : {m_copy, m_export, back})
        head->addWidget(button);
    body()->addLayout(head);
    body()->addWidget(m_table, 1);
    m_foot->setObjectName(QStringLiteral("rosterFoot"));
    body()->addWidget(m_foot);
}

QDate RosterView::day() const
{
    return m_day->problem().isEmpty() ? m_day->value().value<PartialDate>().last() : QDate();
}

void RosterView::showDay(QDate day)
{
    m_day->setValue(QVariant::fromValue(PartialDate::day(day)));
    ask();
    m_day->target()->setFocus();
}

/// What stands below would be the roster of another day.
void RosterView::say(const QString& foot)
{
    m_book = {};
    m_table->setRowCount(0);
    m_foot->setText(foot);
    m_copy->setEnabled(false);
    m_export->setEnabled(false);
}

void RosterView::ask()
{
    const QDate asked = day();
    ++m_generation;
    m_mark->setVisible(asked.isValid());
    if (!asked.isValid())
        return say(m_day->problem().isEmpty() ? tr("请填写截至日期。") : m_day->problem());
    const QString text = PartialDate::day(asked).toText();
    m_mark->setText(asked == m_session.today() ? tr("今天（%1）的名册").arg(text)
                                               : tr("这是 %1 的名册，不是今天的").arg(text));
    const QList<qint64> scope = m_session.branchesInScope();
    m_session.lists().ask<RosterOfDay>(
        this,
        [asked, branches = QSet<qint64>(scope.begin(), scope.end())](Reader& reader) {
            return rosterOfDay(reader, asked, branches);
        },
        [this, generation = m_generation](const Result<RosterOfDay>& roster) {
            if (generation == m_generation)
                showRoster(roster);
        });
}

void RosterView::showRoster(const Result<RosterOfDay>& roster)
{
    if (!roster)
        return say(errorText(roster.error()));
    if (roster->members.isEmpty())
        return say(tr("这一天名册上没有人：请看看日期和上方选的党组织。"));
    m_book = rosterBook(*roster, day(), m_session.vocabulary());
    showRuleRows(m_table, m_book.rows);
    m_foot->setText(m_book.below.join(u'\n'));
    m_copy->setEnabled(true);
    m_export->setEnabled(true);
}

/// The selected rows, or all; the day goes with them.
void RosterView::copy()
{
    if (m_book.rows.isEmpty())
        return;
    QList<QStringList> block{{m_book.title}, m_book.heads};
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& index : selected)
        block.append(m_book.rows[index.row()]);
    if (selected.isEmpty())
        block += m_book.rows;
    QGuiApplication::clipboard()->setText(writeCellBlock(block));
    m_session.show({Message::Tone::Good, tr("已复制 %1 行，第一行写明截至日期。").arg(block.size() - 2)});
}

void RosterView::exportBook()
{
    if (m_book.rows.isEmpty())
        return;
    Prompt::FileRequest wanted{tr("导出名册"), {tr("Excel 工作簿 (*.xlsx)")}, {}};
    wanted.suggestion = safeFileName(m_book.title + QStringLiteral(".xlsx"));
    const QString path = m_session.prompt().saveFileAs(window(), wanted, {QStringLiteral(".xlsx")});
    if (path.isEmpty())
        return;
    runTask<void>(
        m_session.tasks(), this, tr("正在导出名册"),
        [path, book = m_book](const TaskControl&) { return writeRosterBook(path, book); },
        [this, name = QFileInfo(path).fileName(), rows = m_book.rows.size()](const Result<>& written) {
            if (written)
                m_session.show({Message::Tone::Good, tr("已导出 %1 人到“%2”。").arg(QString::number(rows), name)});
            else
                m_session.showError(written.error());
        });
}

} // namespace ledger
