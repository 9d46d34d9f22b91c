// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberpage.h"

#include "core/idnumber.h"
#include "core/partialdate.h"
#include "ui/kit/icons.h"
#include "ui/kit/recordform.h"
#include "ui/pages/kindtable.h"
#include "ui/pages/membermovedialog.h"
#include "ui/pages/rosterview.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

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
    };
    traits.emptyTitle = QCoreApplication::translate("MemberPage", "花名册还是空的");
    traits.emptyText = QCoreApplication::translate("MemberPage", "新建一名党员，或者把已有的党员花名册导入进来。");
    return traits;
}

MemberPage::MemberPage(Session& session, QWidget* parent)
    : RecordPage(traitsOf(Kind::Member), session, parent)
    , m_session(session)
    , m_roster(new RosterView(session, this))
    , m_asOf(new QAction(lineIcon(QStringLiteral("clock")), tr("截至某日"), this))
{
    m_roster->hide();
    m_asOf->setObjectName(QStringLiteral("asOfDay"));
    m_asOf->setCheckable(true);
    m_asOf->setToolTip(tr("某一天的名册：当日所在支部、党小组、类别和职务"));
    m_asOf->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    m_asOf->setShortcutContext(Qt::WindowShortcut);
    QWidget::addAction(m_asOf);
    connect(m_asOf, &QAction::toggled, this, &MemberPage::showRoster);
    connect(m_roster, &RosterView::left, m_asOf, [this] { m_asOf->setChecked(false); });
}

QList<QAction*> MemberPage::headerActions() const
{
    return RecordPage::headerActions() + QList<QAction*>{m_asOf};
}

/// Begins with the end of the period that is looked at.
void MemberPage::showRoster(bool isAsked)
{
    showInstead(isAsked ? m_roster : nullptr);
    if (isAsked)
        m_roster->showDay(std::min(m_session.scope().period.to, m_session.today()));
}

void MemberPage::setScope(const Scope& scope)
{
    RecordPage::setScope(scope);
    if (m_asOf->isChecked())
        m_roster->ask();
}

void MemberPage::refresh(const Changes& changes)
{
    RecordPage::refresh(changes);
    if (m_asOf->isChecked() && (changes.touches(Kind::Member) || changes.touches(Kind::Branch)))
        m_roster->ask();
}

/// A record that is asked for is the one of today.
bool MemberPage::showRecord(qint64 id)
{
    m_asOf->setChecked(false);
    return RecordPage::showRecord(id);
}

} // namespace ledger
