// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/session.h"

#include "ui/kit/attachmentdesk.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/reasondesk.h"

#include <QApplication>

#include <algorithm>
#include <iterator>

namespace ledger {

static constexpr int AskAgainMilliseconds = 1000;

Session::Session(Ledger& ledger, Prompt& prompt, UiSettings& settings, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_prompt(prompt)
    , m_settings(settings)
    , m_lists(ledger)
    , m_figures(ledger)
    , m_scope{Period::quarterOf(ledger.clock().today()), 0}
    , m_reasons(std::make_unique<ReasonDesk>(ledger, prompt))
{
    connect(&ledger.hub(), &ChangeHub::changed, this, &Session::noteChanges);
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, [this] {
        if (QApplication::activeModalWidget())
            m_renewal.start(AskAgainMilliseconds);
        else
            requestNewLook();
    });
}

Session::~Session() = default;

Result<Reader*> Session::reader()
{
    if (m_reader)
        return m_reader.get();
    auto opened = m_ledger.reader();
    if (!opened)
        return opened.error();
    m_reader = std::move(*opened);
    return m_reader.get();
}

const BranchList& Session::branches()
{
    if (m_areBranchesRead)
        return m_branches;
    m_areBranchesRead = true;
    const auto opened = reader();
    if (!opened)
        return m_branches;
    auto read = BranchList::read(**opened);
    if (read)
        m_branches = std::move(*read);
    else
        showError(read.error());
    return m_branches;
}

ReaderThread& Session::searching()
{
    if (!m_searching)
        m_searching = std::make_unique<ReaderThread>(m_ledger);
    return *m_searching;
}

MemberIndex& Session::members()
{
    if (!m_members)
        m_members = std::make_unique<MemberIndex>(m_lists);
    return *m_members;
}

AttachmentDesk& Session::attachments()
{
    if (!m_attachments)
        m_attachments = std::make_unique<AttachmentDesk>(*this);
    return *m_attachments;
}

QString Session::nameOfMember(qint64 id)
{
    if (m_members && m_members->isReady())
        return m_members->nameOf(id);
    const auto opened = reader();
    if (!opened)
        return {};
    const auto rows = (*opened)->rows(Kind::Member, {id});
    return rows && !rows->isEmpty() ? rows->first().text(QStringLiteral("name")) : QString();
}

void Session::setPeriod(const Period& period)
{
    if (m_scope.period == period)
        return;
    m_scope.period = period;
    Q_EMIT scopeChanged();
}

void Session::setBranch(qint64 branch)
{
    if (m_scope.branch == branch)
        return;
    m_scope.branch = branch;
    Q_EMIT scopeChanged();
}

QList<qint64> Session::branchesInScope()
{
    return m_scope.branch == 0 ? QList<qint64>() : branches().withDescendants(m_scope.branch);
}

void Session::noteChanges(const Changes& changes)
{
    if (changes.touches(Kind::Branch)) {
        m_areBranchesRead = false;
        Q_EMIT branchesChanged();
    }
    m_figures.forget(changes);
    if (m_members && changes.touches(Kind::Member))
        m_members->reload();
    if (changes.areFieldsTouched)
        renewWhenIdle();
}

void Session::renewWhenIdle()
{
    m_renewal.start(0);
}

void Session::setRefusedCells(Kind kind, qsizetype cells)
{
    if (m_refusedCells.value(kind) == cells)
        return;
    m_refusedCells.insert(kind, cells);
    Q_EMIT refusedCellsChanged();
}

QList<Draft> Session::offered(const QList<Draft>& drafts) const
{
    QList<Draft> offered;
    std::copy_if(drafts.begin(), drafts.end(), std::back_inserter(offered),
                 [this](const Draft& draft) { return !m_heldDrafts.contains(draft.id); });
    return offered;
}

qsizetype Session::refusedCells() const
{
    qsizetype sum = 0;
    for (const qsizetype cells : m_refusedCells)
        sum += cells;
    return sum;
}

} // namespace ledger
