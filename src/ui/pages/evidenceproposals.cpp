// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidenceproposals.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ledger {

EvidenceProposals::EvidenceProposals(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_search(new QPushButton(tr("推荐佐证"), this))
    , m_list(new QListWidget(this))
    , m_remark(makeTextBlock({}, LabelRole::Muted, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(6));
    m_search->setObjectName(QStringLiteral("proposeEvidence"));
    m_search->setToolTip(tr("按责任领导、日期和任务里的词，找出可能的佐证记录"));
    m_search->setAutoDefault(false);
    setRole(m_search, "link");
    m_list->setObjectName(QStringLiteral("evidenceProposals"));
    m_list->setAccessibleName(tr("推荐的佐证记录，回车加入"));
    m_list->setFixedHeight(scaled(150));
    m_list->setWordWrap(true);
    m_list->hide();
    m_remark->hide();
    m_search->hide();
    layout->addWidget(m_search, 0, Qt::AlignLeft);
    layout->addWidget(m_remark);
    layout->addWidget(m_list);
    connect(m_search, &QPushButton::clicked, this, &EvidenceProposals::search);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { choose(m_list->row(item)); });
}

void EvidenceProposals::setItem(const Record& item)
{
    const bool isSame = item.id == m_item.id && item.revision == m_item.revision;
    m_item = item;
    if (isSame)
        return;
    m_search->setVisible(item.id != 0);
    m_list->hide();
    m_remark->hide();
}

void EvidenceProposals::search()
{
    m_search->setEnabled(false);
    m_session.lists().ask<QList<EvidenceProposal>>(
        this, [item = m_item](Reader& reader) { return proposeEvidence(reader, item); },
        [this](const Result<QList<EvidenceProposal>>& found) {
            m_search->setEnabled(true);
            if (found)
                showFound(*found);
            else
                m_session.showError(found.error());
        });
}

void EvidenceProposals::showFound(const QList<EvidenceProposal>& proposals)
{
    m_found = proposals;
    m_list->clear();
    for (const EvidenceProposal& proposal : proposals) {
        const QString kind = fieldText(m_session.schema().of(proposal.kind).label);
        m_list->addItem(QStringList{kind, proposal.title, proposal.date}.join(QStringLiteral("　")) + u'\n'
                        + proposal.why());
    }
    m_list->setVisible(!proposals.isEmpty());
    m_remark->setText(proposals.isEmpty() ? tr("没有找到相近的记录，可以在上面查找。")
                                          : tr("点一下或回车加入；保存后生效。"));
    m_remark->show();
}

void EvidenceProposals::choose(int row)
{
    if (row >= 0 && row < m_found.size())
        Q_EMIT chosen(m_found[row].kind, m_found[row].id);
}

void EvidenceProposals::leaveOut(const QString& uid)
{
    for (qsizetype row = m_found.size() - 1; row >= 0; --row) {
        if (m_found[row].uid != uid)
            continue;
        m_found.removeAt(row);
        delete m_list->takeItem(static_cast<int>(row));
    }
    m_list->setVisible(!m_found.isEmpty());
}

} // namespace ledger
