// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidenceeditor.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

static Tone stateTone(const QString& field, const Record& record)
{
    if (field != u"state" || !record.isStated(field))
        return Tone::None;
    const QString state = record.text(field);
    if (state == QStringLiteral("已完成") || state == QStringLiteral("已销号"))
        return Tone::Good;
    if (state == QStringLiteral("逾期"))
        return Tone::Bad;
    return state == QStringLiteral("进行中") || state == QStringLiteral("延期") ? Tone::Warning : Tone::Neutral;
}

static PartEditor* evidenceEditor(const PartInfo& part, Session& session, QWidget* parent)
{
    return part.key == u"responsibility_evidence" ? new EvidenceEditor(part, session, parent) : nullptr;
}

static QString evidenceRow(const PartInfo& part, const PartRow& row, Session& session)
{
    if (part.key != u"responsibility_evidence")
        return {};
    const QString text = evidenceText(row.value(part.indexOf(u"kind")).toString(),
                                      row.value(part.indexOf(u"record_uid")).toString(), session);
    const QString note = row.value(part.indexOf(u"note")).toString();
    return note.isEmpty() ? text : QCoreApplication::translate("ResponsibilityPage", "%1（%2）").arg(text, note);
}

static void prepareItem(Record& record, Session& session)
{
    if (!record.isStated(QStringLiteral("year")))
        record.set(QStringLiteral("year"), static_cast<qlonglong>(session.scope().period.to.year()));
}

KindTraits responsibilityTraits()
{
    KindTraits traits;
    traits.kind = Kind::ResponsibilityItem;
    traits.datesAhead = DatesAhead::Usual;
    traits.periodUse = PeriodUse::YearField;
    traits.firstSort = QStringLiteral("list_no");
    traits.firstOrder = Qt::AscendingOrder;
    traits.tone = stateTone;
    traits.prepareNew = prepareItem;
    traits.partEditor = evidenceEditor;
    traits.partText = evidenceRow;
    // The book of states is kept by the write door.
    traits.hiddenInForm = {QStringLiteral("responsibility_states")};
    traits.emptyTitle = QCoreApplication::translate("ResponsibilityPage", "这一年还没有责任清单");
    return traits;
}

} // namespace ledger
