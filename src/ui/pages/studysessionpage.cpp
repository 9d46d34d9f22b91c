// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"
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

static QString expectedField()
{
    return QStringLiteral("expected");
}

/// What the names make of the count, as the write door reckons it.
static qlonglong countedIn(const QString& field, const PartInfo& part, const QList<PartRow>& rows)
{
    const int present = part.indexOf(presentField());
    const int excluded = part.indexOf(u"excluded_reason");
    return std::ranges::count_if(rows, [&](const PartRow& row) {
        return field == presentField() ? row.value(present).toBool() : !row.value(excluded).isValid();
    });
}

/// A count that came from the names goes with them; one that somebody has stated otherwise stays.
static void followNames(const QString& edited, RecordForm& form)
{
    const QString names = QStringLiteral("attendances");
    if (edited != names)
        return;
    const PartInfo& part = *form.session().schema().of(Kind::StudySession).part(names);
    const Record& before = form.shown();
    for (const QString& field : {presentField(), expectedField()}) {
        FieldEditor* count = form.editor(field);
        const qlonglong counted = countedIn(field, part, before.parts.value(names));
        const bool comesFromNames = before.isStated(field) && before.number(field) == counted;
        static const char* followed = "followedNames";
        if (!count || !comesFromNames)
            continue;
        const QVariant last = count->property(followed).isValid() ? count->property(followed) : QVariant(counted);
        if (count->value() != last)
            continue;
        const qlonglong now = countedIn(field, part, form.partEditor(names)->rows());
        count->setValue(now);
        count->setProperty(followed, now);
    }
}

/// A vote in one line: 接收张三（接收预备党员）：赞成 9，不赞成 0
static QString voteText(const PartInfo& part, const PartRow& row, Session& session)
{
    if (part.key != u"session_votes")
        return {};
    QStringList counts;
    for (const char* key : {"votes_for", "votes_against", "votes_abstained", "votes_void"}) {
        const int column = part.indexOf(QString::fromLatin1(key));
        if (row.value(column).isValid())
            counts << QStringLiteral("%1 %2").arg(fieldLabel(part.fields[column]), row.value(column).toString());
    }
    const QString kind =
        session.vocabulary().text(QStringLiteral("vote_kind"), row.value(part.indexOf(u"vote_kind")).toString());
    const QString head = QCoreApplication::translate("StudySessionPage", "%1（%2）")
                             .arg(row.value(part.indexOf(u"matter")).toString(), kind);
    return counts.isEmpty()
        ? head
        : QCoreApplication::translate("StudySessionPage", "%1：%2").arg(head, counts.join(QStringLiteral("，")));
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
    traits.partText = voteText;
    traits.onEdited = followNames;
    traits.uncopiedFields = {presentField(), expectedField(), QStringLiteral("counts_approximate")};
    traits.prepareNew = prepareSession;
    traits.emptyTitle = QCoreApplication::translate("StudySessionPage", "这个期间还没有会议和学习记录");
    return traits;
}

} // namespace ledger
