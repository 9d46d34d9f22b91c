// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/applyasking.h"

#include "core/language.h"
#include "ui/kit/prompt.h"
#include "ui/kit/twintext.h"
#include "ui/shell/session.h"

#include <QCoreApplication>
#include <QWidget>

namespace ledger {

namespace {

constexpr qsizetype MostNamed = 5;

QString say(const char* text)
{
    return QCoreApplication::translate("TwinPanel", text);
}

void apply(Session& session, QWidget* owner, const RecordEdits& action, std::function<void(const EditsOutcome&)> done)
{
    auto failedAt = std::make_shared<qsizetype>(-1);
    runTask<QList<Record>>(
        session.tasks(), owner, say(QT_TRANSLATE_NOOP("TwinPanel", "正在保存")),
        [&ledger = session.ledger(), action, failedAt](const TaskControl&) {
            return applyEdits(ledger, action, failedAt.get());
        },
        [done = std::move(done), failedAt](const Result<QList<Record>>& written) {
            done({written, *failedAt});
        });
}

bool isAgreed(Session& session, QWidget* owner, const QList<EditTwins>& found)
{
    const KindInfo& info = session.schema().of(found.constFirst().record.kind);
    QStringList lines;
    for (const EditTwins& edit : found.mid(0, MostNamed))
        lines << saidOf(edit.record.text(info.titleField).simplified(), twinText(edit.twins.constFirst(), session));
    if (found.size() > MostNamed)
        lines << say(QT_TRANSLATE_NOOP("TwinPanel", "……共 %1 条")).arg(found.size());
    return session.prompt().confirm(
        owner,
        {say(QT_TRANSLATE_NOOP("TwinPanel", "可能重复")),
         say(QT_TRANSLATE_NOOP("TwinPanel", "改过以后，下面的记录与台账里别的记录相像：\n%1\n仍然保存吗？"))
             .arg(lines.join(QLatin1Char('\n'))),
         say(QT_TRANSLATE_NOOP("TwinPanel", "仍然保存"))});
}

} // namespace

void applyAsking(Session& session, QWidget* owner, const RecordEdits& action,
                 std::function<void(const EditsOutcome&)> done)
{
    runTask<QList<EditTwins>>(
        session.tasks(), owner, say(QT_TRANSLATE_NOOP("TwinPanel", "正在核对")),
        [&ledger = session.ledger(), action](const TaskControl&) { return twinsOfEdits(ledger, action); },
        [&session, owner, action, done = std::move(done)](const Result<QList<EditTwins>>& found) {
            if (!found)
                return done({found.error(), -1});
            if (!found->isEmpty() && !isAgreed(session, owner, *found))
                return done({fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("TwinPanel", "没有保存。"))), -1});
            apply(session, owner, action, done);
        });
}

} // namespace ledger
