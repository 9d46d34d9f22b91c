// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/planner.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

const SheetContext& Planner::contextOf(const RowDraft& draft)
{
    SheetContext::Places places{draft.section(), draft.setup().title, draft.sheet().name, draft.fileName()};
    if (m_context.places() == places)
        return m_context;
    m_context = SheetContext(std::move(places));
    m_contextBranch.reset();
    return m_context;
}

qint64 Planner::branchNamedBySheet(const RowDraft& draft) const
{
    const QList<qint64> found = m_organization.findBranches(draft.sheet().name);
    return found.size() == 1 ? found.constFirst() : 0;
}

qint64 Planner::branchOfContext(const RowDraft& draft)
{
    const SheetContext& context = contextOf(draft);
    if (!m_contextBranch)
        m_contextBranch = context.branch(m_organization);
    return *m_contextBranch;
}

void Planner::readBranch(RowDraft& draft)
{
    const QString key = QStringLiteral("branch");
    const QString word = draft.text(key);
    if (word.isEmpty()) {
        qint64 branch = branchNamedBySheet(draft);
        if (branch == 0 && (!draft.has(key) || !draft.section().isEmpty()))
            branch = branchOfContext(draft);
        if (branch != 0)
            draft.record.set(key, branch);
        return;
    }
    const QList<qint64> found = m_organization.findBranches(word);
    if (found.size() == 1) {
        draft.record.set(key, found.constFirst());
        return;
    }
    draft.error(
        key, QStringLiteral("branch_unknown"),
        found.isEmpty()
            ? say(QT_TRANSLATE_NOOP("import", "没有名为“%1”的党组织；请在党组织的别名里补上，或改正名称")).arg(word)
            : say(QT_TRANSLATE_NOOP("import", "“%1”对应不止一个党组织，请写全称")).arg(word));
}

void Planner::readCategory(RowDraft& draft)
{
    const KindInfo& info = draft.info();
    if (draft.has(info.categoryField))
        return draft.require(info.categoryField);
    const QString dictionary = info.field(info.categoryField)->dictionary;
    if (const QString word = contextOf(draft).word(m_vocabulary, dictionary); !word.isEmpty())
        return draft.record.set(info.categoryField, word);
    if (info.kind == Kind::StudySession)
        return draft.record.set(info.categoryField, m_vocabulary.words(dictionary).constLast().word);
    draft.require(info.categoryField);
}

} // namespace ledger
