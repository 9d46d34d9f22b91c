// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mergeparts.h"

#include "ui/kit/detailtext.h"
#include "ui/kit/flowlayout.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ledger {

static constexpr qsizetype LongestRow = 60;

MergeParts::MergeParts(const KindTraits& traits, const std::array<Record, 2>& records, Session& session,
                       QWidget* parent)
    : QWidget(parent)
    , m_traits(traits)
    , m_records(records)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

void MergeParts::propose(int kept)
{
    delete m_content;
    m_lines.clear();
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(scaled(8));
    for (const PartInfo& part : m_session.schema().of(m_traits.kind).parts)
        addPart(part, kept);
    setVisible(!m_lines.isEmpty());
}

QString MergeParts::originOf(const UnitedRow& row, int kept) const
{
    if (row.isInFirst && row.isInSecond)
        return tr("两边");
    const int side = row.isInFirst ? kept : 1 - kept;
    return side == 0 ? tr("左") : tr("右");
}

void MergeParts::addPart(const PartInfo& part, int kept)
{
    const QList<UnitedRow> rows = unitedRows(part, m_records[static_cast<size_t>(kept)].parts.value(part.key),
                                             m_records[static_cast<size_t>(1 - kept)].parts.value(part.key));
    if (rows.isEmpty())
        return;
    auto* layout = static_cast<QVBoxLayout*>(m_content->layout());
    layout->addSpacing(scaled(6));
    layout->addWidget(makeLabel(tr("%1（合在一起，共 %2 行）").arg(fieldText(part.label)).arg(rows.size()),
                                LabelRole::CardTitle, m_content));
    auto* box = new QWidget(m_content);
    auto* flow = new FlowLayout(box, scaled(16));
    for (const UnitedRow& row : rows) {
        QString text = rowText(m_traits, part, row.row, m_session).simplified();
        const QString whole = text;
        if (text.size() > LongestRow)
            text = text.left(LongestRow) + u'…';
        auto* check =
            new QCheckBox(tr("%1（%2）").arg(text.replace(u'&', QStringLiteral("&&")), originOf(row, kept)), box);
        check->setObjectName(QStringLiteral("row_%1_%2").arg(part.key).arg(m_lines.value(part.key).size()));
        check->setToolTip(row.isProposed ? plainToolTip(whole)
                                         : plainToolTip(tr("左右两边现在的组织关系不一样，默认取保留的那一条。")));
        check->setChecked(row.isProposed);
        flow->addWidget(check);
        m_lines[part.key].append({row.row, check});
    }
    layout->addWidget(box);
}

void MergeParts::apply(Record& record) const
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        QList<PartRow> rows;
        for (const Line& line : it.value()) {
            if (line.box->isChecked())
                rows.append(line.row);
        }
        record.parts.insert(it.key(), rows);
    }
}

} // namespace ledger
