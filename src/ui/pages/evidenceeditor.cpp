// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidenceeditor.h"

#include "ledger/itemevidence.h"
#include "ui/kit/icons.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/evidenceproposals.h"
#include "ui/shell/searchbox.h"
#include "ui/shell/session.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr int RecordColumn = 0;
constexpr int NoteColumn = 1;
constexpr int ConfirmColumn = 2;
constexpr int RemoveColumn = 3;
constexpr int MostRowsShown = 6;
constexpr int KindRole = Qt::UserRole;
constexpr int UidRole = Qt::UserRole + 1;
constexpr int SeenRole = Qt::UserRole + 2; ///< how the record looked when it was linked

Result<Record> recordOf(Kind kind, const QString& uid, Session& session)
{
    const auto reader = session.reader();
    if (!reader)
        return reader.error();
    const auto id = (*reader)->idOf(kind, uid);
    if (!id)
        return id.error();
    return (*reader)->load(kind, *id);
}

} // namespace

QString evidenceText(const QString& kindWord, const QString& uid, Session& session)
{
    const auto kind = kindFromKey(kindWord);
    const auto record = kind ? recordOf(*kind, uid, session) : Result<Record>(fail(ErrorCode::NotFound, {}));
    if (!record || record->isDeleted)
        return EvidenceEditor::tr("（记录已删除）");
    const KindInfo& info = session.schema().of(*kind);
    QStringList words{fieldText(info.label), record->text(info.titleField).simplified()};
    if (record->isStated(info.dateField))
        words.append(record->value(info.dateField).value<PartialDate>().toIso());
    return words.join(QStringLiteral("　"));
}

EvidenceEditor::EvidenceEditor(const PartInfo& part, Session& session, QWidget* parent)
    : PartEditor(parent)
    , m_part(part)
    , m_session(session)
    , m_table(new QTableWidget(this))
    , m_search(new SearchBox(session, this))
    , m_proposals(new EvidenceProposals(session, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    createTable();
    layout->addWidget(m_table);
    m_search->setObjectName(QStringLiteral("findEvidence"));
    m_search->setAccessibleName(tr("查找佐证记录"));
    m_search->setPlaceholderText(tr("查找会议、荣誉、志愿服务或成果，回车加入"));
    m_search->setMaximumWidth(scaled(420));
    layout->addWidget(m_search);
    layout->addWidget(m_proposals);
    connect(m_proposals, &EvidenceProposals::chosen, this, &EvidenceEditor::add);
    connect(m_search, &SearchBox::hitChosen, this, &EvidenceEditor::add);
    connect(m_table, &QTableWidget::itemChanged, this, &PartEditor::edited);
    fitHeight();
}

void EvidenceEditor::createTable()
{
    m_table->setObjectName(m_part.key);
    m_table->setAccessibleName(fieldText(m_part.label));
    setRole(m_table, "rows");
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("记录"), tr("说明"), QString(), QString()});
    m_table->horizontalHeader()->setSectionResizeMode(RecordColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(NoteColumn, scaled(240));
    m_table->setColumnWidth(ConfirmColumn, scaled(44));
    m_table->setColumnWidth(RemoveColumn, scaled(44));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(36));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
}

QToolButton* EvidenceEditor::makeRowButton(const QString& icon, const QString& text)
{
    auto* button = new QToolButton(m_table);
    button->setIcon(lineIcon(icon));
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

void EvidenceEditor::addRow(const PartRow& values)
{
    const QSignalBlocker blocker(m_table);
    const QString kindWord = values.value(m_part.indexOf(u"kind")).toString();
    const QString uid = values.value(m_part.indexOf(u"record_uid")).toString();
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* record = new QTableWidgetItem(evidenceText(kindWord, uid, m_session));
    record->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    record->setToolTip(record->text());
    record->setData(KindRole, kindWord);
    record->setData(UidRole, uid);
    record->setData(SeenRole, values.value(m_part.indexOf(u"seen")));
    m_table->setItem(row, RecordColumn, record);
    m_table->setItem(row, NoteColumn, new QTableWidgetItem(values.value(m_part.indexOf(u"note")).toString()));
    QToolButton* remove = makeRowButton(QStringLiteral("close"), tr("删除这一行"));
    connect(remove, &QToolButton::clicked, this, [this, remove] { removeRow(remove); });
    m_table->setCellWidget(row, RemoveColumn, remove);
    fitHeight();
}

/// What became of the linked records since they were linked, before the words of each; one that changed can be confirmed.
void EvidenceEditor::markStates()
{
    const auto reader = m_session.reader();
    Record item = m_record;
    item.parts.insert(m_part.key, rows());
    const auto states = reader ? evidenceStates(**reader, item) : Result<QList<EvidenceState>>(reader.error());
    if (!states)
        return;
    const QSignalBlocker blocker(m_table);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (states->value(row) != EvidenceState::Changed)
            continue;
        QTableWidgetItem* record = m_table->item(row, RecordColumn);
        record->setText(tr("（关联后改动过）") + record->text());
        record->setToolTip(record->text());
        QToolButton* confirm = makeRowButton(QStringLiteral("check"), tr("已核对，仍能证明"));
        connect(confirm, &QToolButton::clicked, this, [this, confirm] { confirmRow(rowOf(confirm, ConfirmColumn)); });
        m_table->setCellWidget(row, ConfirmColumn, confirm);
    }
}

/// The link is made anew when the item is saved.
void EvidenceEditor::confirmRow(int row)
{
    if (row < 0)
        return;
    QTableWidgetItem* record = m_table->item(row, RecordColumn);
    record->setData(SeenRole, {});
    record->setText(evidenceText(record->data(KindRole).toString(), record->data(UidRole).toString(), m_session));
    m_table->removeCellWidget(row, ConfirmColumn);
    Q_EMIT edited();
}

int EvidenceEditor::rowOf(const QWidget* button, int column) const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->cellWidget(row, column) == button)
            return row;
    }
    return -1;
}

void EvidenceEditor::setRecord(const Record& record)
{
    m_record = record;
    m_proposals->setItem(record);
}

void EvidenceEditor::add(Kind kind, qint64 id)
{
    m_search->clear();
    const auto reader = m_session.reader();
    const auto found = reader ? (*reader)->rows(kind, {id}) : Result<QList<Record>>(reader.error());
    if (!found) {
        m_session.showError(found.error());
        return;
    }
    if (found->isEmpty() || found->constFirst().uid == m_record.uid)
        return;
    const QString uid = found->constFirst().uid;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, RecordColumn)->data(UidRole).toString() == uid)
            return;
    }
    addRow(PartRow{kindKey(kind), uid, {}});
    m_proposals->leaveOut(uid);
    Q_EMIT edited();
}

void EvidenceEditor::removeRow(const QWidget* button)
{
    if (const int row = rowOf(button, RemoveColumn); row >= 0)
        m_table->removeRow(row);
    fitHeight();
    Q_EMIT edited();
}

QList<PartRow> EvidenceEditor::rows() const
{
    QList<PartRow> rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QTableWidgetItem* record = m_table->item(row, RecordColumn);
        const QString note = m_table->item(row, NoteColumn)->text().trimmed();
        PartRow values(m_part.fields.size());
        values[m_part.indexOf(u"kind")] = record->data(KindRole);
        values[m_part.indexOf(u"record_uid")] = record->data(UidRole);
        if (!note.isEmpty())
            values[m_part.indexOf(u"note")] = note;
        values[m_part.indexOf(u"seen")] = record->data(SeenRole);
        rows.append(values);
    }
    return rows;
}

void EvidenceEditor::setRows(const QList<PartRow>& rows)
{
    m_table->setRowCount(0);
    for (const PartRow& row : rows)
        addRow(row);
    markStates();
    fitHeight();
}

void EvidenceEditor::focusFirst()
{
    m_search->setFocus(Qt::TabFocusReason);
}

void EvidenceEditor::fitHeight()
{
    const int count = m_table->rowCount();
    m_table->setVisible(count > 0);
    m_table->setFixedHeight(scaled(40) + qMin(count, MostRowsShown) * scaled(36) + 4);
}

} // namespace ledger
