// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/frozenstrip.h"

#include "ledger/frozenperiods.h"
#include "ledger/submissions.h"
#include "ui/kit/role.h"
#include "ui/shell/session.h"

namespace ledger {

FrozenStrip::FrozenStrip(Session& session, QWidget* parent)
    : QLabel(parent)
    , m_session(session)
{
    setObjectName(QStringLiteral("frozenStrip"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setRole(this, "muted");
    hide();
}

void FrozenStrip::follow(const Record& record)
{
    const KindInfo& info = m_session.schema().of(record.kind);
    const Field* date = info.field(info.dateField);
    const QString known = (date ? storedText(*date, record.value(date->key)) : QString()) + u' '
        + QString::number(record.number(info.branchField)) + u' ' + QString::number(record.id);
    if (known == m_known)
        return;
    m_known = known;
    const auto reader = m_session.reader();
    const auto over = reader ? submissionsOver(**reader, record) : Result<QList<Submission>>(reader.error());
    setVisible(over && !over->isEmpty());
    if (over && !over->isEmpty())
        setText(tr("本期已上报，改动需说明原因：%1").arg(submissionText(over->constFirst())));
}

} // namespace ledger
