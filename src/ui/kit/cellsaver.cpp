// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cellsaver.h"

#include "ledger/recordedits.h"
#include "ui/kit/approximate.h"
#include "ui/kit/recordtablemodel.h"
#include "ui/kit/twintext.h"
#include "ui/shell/session.h"

#include <algorithm>

namespace ledger {

CellSaver::CellSaver(RecordTableModel& model, Session& session, QObject* parent)
    : QObject(parent)
    , m_model(model)
    , m_session(session)
{
}

void CellSaver::save(const CellEdit& edit)
{
    if (!edit.problem.isEmpty()) {
        refuse(edit, edit.problem);
        return;
    }
    m_model.setMark(edit.id, edit.key, {edit.typed, {}});
    m_waiting.append(edit);
    if (m_waiting.size() == 1)
        start();
}

void CellSaver::giveUp(qint64 id, const QString& key)
{
    const CellMark* mark = m_model.markOf(id, key);
    if (mark && !mark->problem.isEmpty())
        m_model.clearMark(id, key);
}

void CellSaver::refuse(const CellEdit& edit, const QString& reason)
{
    m_model.setMark(edit.id, edit.key, {edit.typed, reason});
    Q_EMIT refused(reason, edit.id, edit.key);
}

void CellSaver::start()
{
    const CellEdit& edit = m_waiting.constFirst();
    const KindInfo& info = m_model.info();
    Record record;
    record.kind = info.kind;
    record.id = edit.id;
    record.revision = edit.revision;
    // A cell typed before the one to its left was written has seen the revision before that.
    while (m_reached.contains({record.id, record.revision}))
        record.revision = m_reached.value({record.id, record.revision});
    const QString label = tr("修改%1的“%2”").arg(fieldText(info.label), fieldLabel(*info.field(edit.key)));
    QHash<QString, QVariant> values{{edit.key, edit.value}};
    if (info.field(approximateKey()) && isApproximate(*info.field(edit.key), edit.typed))
        values.insert(approximateKey(), true);
    const RecordEdits action{info.kind, QStringLiteral("save"), label, {{record, values}}};
    runTask<Answer>(
        m_session.tasks(), this, tr("正在保存"),
        [&ledger = m_session.ledger(), action, known = edit.known](const TaskControl&) {
            return saveOrFindTwins(ledger, action, known);
        },
        [this, seen = record.revision](const Result<Answer>& answer) {
            if (answer && answer->twins.isEmpty() && answer->record.revision != seen)
                m_reached.insert({answer->record.id, seen}, answer->record.revision);
            finish(answer);
        });
}

Result<CellSaver::Answer> CellSaver::saveOrFindTwins(Ledger& ledger, const RecordEdits& action, const KnownTwins& known)
{
    const auto found = twinsOfEdits(ledger, action);
    if (!found)
        return found.error();
    for (const EditTwins& edit : *found) {
        if (const QList<Twin> twins = known.unknownOf(edit.twins); !twins.isEmpty())
            return Answer{edit.record, twins};
    }
    const auto saved = applyEdits(ledger, action);
    if (!saved)
        return saved.error();
    return Answer{saved->constFirst(), {}};
}

void CellSaver::finish(const Result<Answer>& answer)
{
    const CellEdit edit = m_waiting.takeFirst();
    const bool isTypedAgain = std::any_of(m_waiting.begin(), m_waiting.end(), [&](const CellEdit& later) {
        return later.id == edit.id && later.key == edit.key;
    });
    if (!answer) {
        refuse(edit, reasonOf(edit, answer.error()));
    } else if (!answer->twins.isEmpty()) {
        m_model.setMark(edit.id, edit.key, {edit.typed, twinText(answer->twins.constFirst(), m_session)});
        Q_EMIT twinsMet(edit, answer->record, answer->twins);
    } else if (!isTypedAgain) {
        m_model.clearMark(edit.id, edit.key);
        Q_EMIT saved(edit.id);
    }
    if (!m_waiting.isEmpty())
        start();
}

QString CellSaver::reasonOf(const CellEdit& edit, const Error& error) const
{
    if (error.code == ErrorCode::Conflict)
        return tr("这条记录刚才在别处改过，没有覆盖。请核对这一行的最新内容，按 F2 再确认一次。");
    for (const FieldError& field : error.fields) {
        if (field.field == edit.key)
            return field.message;
    }
    return error.message;
}

} // namespace ledger
