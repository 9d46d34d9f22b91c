// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/parttable.h"

#include "ui/kit/fieldeditor.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int HeightShown = 340;

int columnWidth(const Field& field)
{
    switch (field.type) {
    case FieldType::Date:
    case FieldType::Branch:
    case FieldType::Member:
    case FieldType::Choice:
        return scaled(160);
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Flag:
        return scaled(96);
    default:
        return scaled(150);
    }
}

/// The widget before it that Tab stops at; others cannot be a link of the chain.
QWidget* stopBefore(QWidget* widget)
{
    QWidget* before = widget->previousInFocusChain();
    while (before != widget && (before->focusPolicy() & Qt::TabFocus) == 0)
        before = before->previousInFocusChain();
    return before;
}

/// Keys under which a part keeps a person's or body's name beside the reference.
bool isNameField(const Field& field)
{
    return field.key == u"name" || field.key == u"person_name";
}

} // namespace

PartTable::PartTable(const PartInfo& part, Session& session, QWidget* parent)
    : PartEditor(parent)
    , m_part(part)
    , m_session(session)
    , m_table(new QTableWidget(this))
    , m_add(new QPushButton(lineIcon(QStringLiteral("plus"), theme().accent), tr("添加一行"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    createTable();
    layout->addWidget(m_table);
    setRole(m_add, "link");
    m_add->setAutoDefault(false);
    m_add->setObjectName(QStringLiteral("add_") + part.key);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &PartTable::addEmptyRow);
    fitHeight();
}

void PartTable::createTable()
{
    const int columns = static_cast<int>(m_part.fields.size());
    m_table->setObjectName(m_part.key);
    m_table->setAccessibleName(fieldText(m_part.label));
    setRole(m_table, "boxed");
    m_table->setColumnCount(columns + 1);
    for (int column = 0; column < columns; ++column) {
        m_table->setHorizontalHeaderItem(column, new QTableWidgetItem(fieldLabel(m_part.fields[column])));
        m_table->setColumnWidth(column, columnWidth(m_part.fields[column]));
    }
    m_table->setHorizontalHeaderItem(columns, new QTableWidgetItem);
    m_table->setColumnWidth(columns, scaled(44));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(columns - 1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(42));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setFocusPolicy(Qt::NoFocus);
    // Tab goes from editor to editor, not from cell to cell.
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void PartTable::addRow(const PartRow& values)
{
    const int row = rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < m_part.fields.size(); ++column) {
        FieldEditor* editor = makeCell(m_part.fields[column]);
        editor->setValue(values.value(column));
        m_table->setCellWidget(row, column, editor);
        m_table->setRowHeight(row, qMax(m_table->rowHeight(row), editor->sizeHint().height()));
    }
    auto* remove = new QToolButton(m_table);
    remove->setIcon(lineIcon(QStringLiteral("close")));
    remove->setAccessibleName(tr("删除这一行"));
    remove->setToolTip(tr("删除这一行"));
    connect(remove, &QToolButton::clicked, this, [this, remove] { removeRow(remove); });
    m_table->setCellWidget(row, static_cast<int>(m_part.fields.size()), remove);
    chainFocus(row);
    fitHeight();
}

FieldEditor* PartTable::makeCell(const Field& field)
{
    FieldEditor* editor = makeEditor(field, m_session, m_table);
    editor->layout()->setContentsMargins(2, 2, 2, 2);
    // A cell is too narrow for the hint; it would be cut.
    if (auto* line = qobject_cast<QLineEdit*>(editor->target())) {
        line->setToolTip(plainToolTip(line->placeholderText()));
        line->setPlaceholderText({});
    }
    if (auto* text = qobject_cast<QPlainTextEdit*>(editor->target()))
        text->setFixedHeight(text->fontMetrics().lineSpacing() * 2 + scaled(20));
    connect(editor, &FieldEditor::edited, this, [this, editor] { noteEdit(editor); });
    connect(editor, &FieldEditor::finished, this, [this, editor] { goOn(editor); });
    return editor;
}

void PartTable::chainFocus(int row)
{
    const int last = static_cast<int>(m_part.fields.size());
    QWidget* before = row == 0 ? stopBefore(m_add) : m_table->cellWidget(row - 1, last);
    for (const Field& field : std::as_const(m_part.fields)) {
        QWidget* target = editorAt(row, field.key)->target();
        setTabOrder(before, target);
        before = target;
    }
    setTabOrder(before, m_table->cellWidget(row, last));
    setTabOrder(m_table->cellWidget(row, last), m_add);
}

void PartTable::addEmptyRow()
{
    addRow({});
    editorAt(rowCount() - 1, m_part.fields.constFirst().key)->target()->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void PartTable::focusFirst()
{
    if (rowCount() == 0)
        m_add->setFocus(Qt::TabFocusReason);
    else
        editorAt(0, m_part.fields.constFirst().key)->target()->setFocus(Qt::TabFocusReason);
}

void PartTable::goOn(FieldEditor* from)
{
    const int columns = static_cast<int>(m_part.fields.size());
    int at = 0;
    while (at < rowCount() * columns && m_table->cellWidget(at / columns, at % columns) != from)
        ++at;
    const int next = at + 1;
    if (next < rowCount() * columns) {
        auto* editor = qobject_cast<FieldEditor*>(m_table->cellWidget(next / columns, next % columns));
        editor->target()->setFocus(Qt::TabFocusReason);
        return;
    }
    // An empty last line ends the list, as in a table that is typed off.
    if (rows().size() == rowCount())
        addEmptyRow();
    else
        Q_EMIT finished();
}

void PartTable::removeRow(QWidget* button)
{
    const int last = static_cast<int>(m_part.fields.size());
    for (int row = 0; row < rowCount(); ++row) {
        if (m_table->cellWidget(row, last) == button) {
            m_table->removeRow(row);
            break;
        }
    }
    fitHeight();
    Q_EMIT edited();
}

int PartTable::rowCount() const
{
    return m_table->rowCount();
}

FieldEditor* PartTable::editorAt(int row, const QString& fieldKey) const
{
    const int column = m_part.indexOf(fieldKey);
    return column < 0 ? nullptr : qobject_cast<FieldEditor*>(m_table->cellWidget(row, column));
}

PartRow PartTable::rowAt(int row) const
{
    PartRow values;
    for (const Field& field : m_part.fields)
        values.append(editorAt(row, field.key)->value());
    return values;
}

QList<PartRow> PartTable::rows() const
{
    QList<PartRow> rows;
    for (int row = 0; row < rowCount(); ++row) {
        const PartRow values = rowAt(row);
        if (std::any_of(values.begin(), values.end(), [](const QVariant& value) { return value.isValid(); }))
            rows.append(values);
    }
    return rows;
}

void PartTable::setRows(const QList<PartRow>& rows)
{
    m_table->setRowCount(0);
    for (const PartRow& row : rows)
        addRow(row);
    fitHeight();
}

QString PartTable::problem() const
{
    for (int row = 0; row < rowCount(); ++row) {
        for (const Field& field : m_part.fields) {
            const QString problem = problemAt(row, field);
            if (!problem.isEmpty())
                return tr("第 %1 行“%2”：%3").arg(QString::number(row + 1), fieldLabel(field), problem);
        }
    }
    return {};
}

QString PartTable::problemAt(int row, const Field& field) const
{
    const FieldEditor* editor = editorAt(row, field.key);
    if (const QString problem = editor->problem(); !problem.isEmpty())
        return problem;
    const PartRow values = rowAt(row);
    const bool isRow = std::any_of(values.begin(), values.end(), [](const QVariant& value) { return value.isValid(); });
    return isRow && field.is(FieldFlag::Required) && !editor->value().isValid() ? tr("还没有填。") : QString();
}

void PartTable::noteEdit(FieldEditor* editor)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (editorAt(row, editor->field().key) == editor && !isNameField(editor->field()))
            fillName(row);
    }
    Q_EMIT edited();
}

void PartTable::fillName(int row)
{
    for (const Field& field : std::as_const(m_part.fields)) {
        if (!isNameField(field))
            continue;
        for (const Field& reference : std::as_const(m_part.fields)) {
            const bool isReference = reference.type == FieldType::Member || reference.type == FieldType::Branch;
            const qint64 id = isReference ? editorAt(row, reference.key)->value().toLongLong() : 0;
            if (id == 0)
                continue;
            const QString name =
                reference.type == FieldType::Branch ? m_session.branches().nameOf(id) : m_session.nameOfMember(id);
            editorAt(row, field.key)->setValue(name);
            return;
        }
    }
}

void PartTable::fitHeight()
{
    m_table->setVisible(rowCount() > 0);
    int rows = 0;
    for (int row = 0; row < rowCount(); ++row)
        rows += m_table->rowHeight(row);
    m_table->setFixedHeight(scaled(40) + qMin(rows, scaled(HeightShown)) + 4);
}

} // namespace ledger
