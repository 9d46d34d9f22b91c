// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/attendanceeditor.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

static QString rateText(double present, double expected)
{
    return expected > 0 ? QStringLiteral("%1%").arg(present * 100 / expected, 0, 'f', 1) : QString();
}

static PartEditor* attendancesEditor(const PartInfo& part, Session& session, QWidget* parent)
{
    return part.key == u"attendances" ? new AttendanceEditor(part, session, parent) : nullptr;
}

static void prepareSession(Record& record, Session& session)
{
    if (!record.isStated(QStringLiteral("branch")) && session.scope().branch != 0)
        record.set(QStringLiteral("branch"), session.scope().branch);
}

KindTraits studySessionTraits()
{
    KindTraits traits;
    traits.kind = Kind::StudySession;
    const QString rate = QCoreApplication::translate("StudySessionPage", "到会率");
    traits.extraColumns = {{QStringLiteral("rate"), rate, QStringLiteral("expected"), [](const Record& record) {
                                return rateText(record.value(QStringLiteral("present")).toDouble(),
                                                record.value(QStringLiteral("expected")).toDouble());
                            }}};
    traits.footText = [rate](const ListSums& sums) {
        const QString text = rateText(sums.ratioAbove, sums.ratioBelow);
        return text.isEmpty() ? QString() : rate + u' ' + text;
    };
    traits.partEditor = attendancesEditor;
    traits.prepareNew = prepareSession;
    traits.emptyTitle = QCoreApplication::translate("StudySessionPage", "这个期间还没有会议和学习记录");
    return traits;
}

} // namespace ledger
