// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recordform.h"
#include "ui/pages/attendanceeditor.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

#include <algorithm>

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

static QString presentField()
{
    return QStringLiteral("present");
}

static qlonglong presentIn(const PartInfo& part, const QList<PartRow>& rows)
{
    const int column = part.indexOf(presentField());
    return std::ranges::count_if(rows, [column](const PartRow& row) { return row.value(column).toBool(); });
}

/// A count that came from the names goes with them; one that somebody has stated otherwise stays.
static void followNames(const QString& edited, RecordForm& form)
{
    const QString names = QStringLiteral("attendances");
    FieldEditor* count = form.editor(presentField());
    if (edited != names || !count)
        return;
    const PartInfo& part = *form.session().schema().of(Kind::StudySession).part(names);
    const Record& before = form.shown();
    const qlonglong counted = presentIn(part, before.parts.value(names));
    const bool comesFromNames = before.isStated(presentField()) && before.number(presentField()) == counted;
    static const char* followed = "followedNames";
    const QVariant last = count->property(followed).isValid() ? count->property(followed) : QVariant(counted);
    if (!comesFromNames || count->value() != last)
        return;
    const qlonglong now = presentIn(part, form.partEditor(names)->rows());
    count->setValue(now);
    count->setProperty(followed, now);
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
    traits.onEdited = followNames;
    traits.uncopiedFields = {presentField(), QStringLiteral("expected"), QStringLiteral("counts_approximate")};
    traits.prepareNew = prepareSession;
    traits.emptyTitle = QCoreApplication::translate("StudySessionPage", "这个期间还没有会议和学习记录");
    return traits;
}

} // namespace ledger
