// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/idnumber.h"
#include "core/partialdate.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recordform.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/membermovedialog.h"
#include "ui/pages/rosterdialog.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

static Tone categoryTone(const QString& field, const Record& record)
{
    if (field != u"category")
        return Tone::None;
    return record.text(field) == QStringLiteral("正式党员") ? Tone::None : Tone::Neutral;
}

/// An ID number says sex and day of birth; what somebody typed stays.
static void fillFromId(const QString& field, RecordForm& form)
{
    if (field != u"id_number")
        return;
    const QString id = normalIdNumber(form.value(field).toString());
    if (checkIdNumber(id) != IdCheck::Ok)
        return;
    form.fillIn(QStringLiteral("sex"), sexOf(id));
    if (const auto birth = birthOf(id))
        form.fillIn(QStringLiteral("birth_on"), QVariant::fromValue(PartialDate::day(*birth)));
}

static void prepareMember(Record& record, Session& session)
{
    if (session.scope().branch == 0 || !record.parts.value(QStringLiteral("memberships")).isEmpty())
        return;
    record.parts.insert(QStringLiteral("memberships"), {PartRow{session.scope().branch, {}, {}, {}, {}}});
}

KindTraits memberTraits()
{
    KindTraits traits;
    traits.kind = Kind::Member;
    traits.copiedParts = {QStringLiteral("memberships")};
    traits.periodUse = PeriodUse::None;
    traits.firstSort = QStringLiteral("name");
    traits.firstOrder = Qt::AscendingOrder;
    traits.tone = categoryTone;
    traits.onEdited = fillFromId;
    traits.prepareNew = prepareMember;
    traits.actions = {
        {KindAction::Needs::SelectedRecords, QStringLiteral("memberMove"),
         QCoreApplication::translate("MemberPage", "登记变动…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
         [](const QList<qint64>& ids, Session& session, QWidget* page) {
             (new MemberMoveDialog(ids, session, page->window()))->open();
         }},
        {KindAction::Needs::Nothing, QStringLiteral("rosterOfDay"),
         QCoreApplication::translate("MemberPage", "某日花名册和任职…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
         [](const QList<qint64>&, Session& session, QWidget* page) {
             (new RosterDialog(session, page->window()))->open();
         }},
    };
    traits.emptyTitle = QCoreApplication::translate("MemberPage", "花名册还是空的");
    traits.emptyText = QCoreApplication::translate("MemberPage", "新建一名党员，或者把已有的党员花名册导入进来。");
    return traits;
}

} // namespace ledger
