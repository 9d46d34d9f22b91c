// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidenceeditor.h"

#include "ui/kit/icons.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
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
constexpr int RemoveColumn = 2;
constexpr int MostRowsShown = 6;
constexpr int KindRole = Qt::UserRole;
constexpr int UidRole = Qt::UserRole + 1;

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
    connect(m_search, &SearchBox::hitChosen, this, &EvidenceEditor::add);
    connect(m_table, &QTableWidget::itemChanged, this, &PartEditor::edited);
    fitHeight();
}

void EvidenceEditor::createTable()
{
    m_table->setObjectName(m_part.key);
    m_table->setAccessibleName(fieldText(m_part.label));
    setRole(m_table, "rows");
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("记录"), tr("说明"), QString()});
    m_table->horizontalHeader()->setSectionResizeMode(RecordColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(NoteColumn, scaled(240));
    m_table->setColumnWidth(RemoveColumn, scaled(44));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(36));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
}

void EvidenceEditor::addRow(const QString& kindWord, const QString& uid, const QString& note)
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* record = new QTableWidgetItem(evidenceText(kindWord, uid, m_session));
    record->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    record->setToolTip(record->text());
    record->setData(KindRole, kindWord);
    record->setData(UidRole, uid);
    m_table->setItem(row, RecordColumn, record);
    m_table->setItem(row, NoteColumn, new QTableWidgetItem(note));
    auto* remove = new QToolButton(m_table);
    remove->setIcon(lineIcon(QStringLiteral("close")));
    remove->setAccessibleName(tr("删除这一行"));
    remove->setToolTip(tr("删除这一行"));
    connect(remove, &QToolButton::clicked, this, [this, remove] { removeRow(remove); });
    m_table->setCellWidget(row, RemoveColumn, remove);
    fitHeight();
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
    if (found->isEmpty() || found->constFirst().uid == m_ownUid)
        return;
    const QString uid = found->constFirst().uid;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->item(row, RecordColumn)->data(UidRole).toString() == uid)
            return;
    }
    addRow(kindKey(kind), uid, {});
    Q_EMIT edited();
}

void EvidenceEditor::removeRow(const QWidget* button)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_table->cellWidget(row, RemoveColumn) == button) {
            m_table->removeRow(row);
            break;
        }
    }
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
        rows.append(values);
    }
    return rows;
}

void EvidenceEditor::setRows(const QList<PartRow>& rows)
{
    m_table->setRowCount(0);
    for (const PartRow& row : rows)
        addRow(row.value(m_part.indexOf(u"kind")).toString(), row.value(m_part.indexOf(u"record_uid")).toString(),
               row.value(m_part.indexOf(u"note")).toString());
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
