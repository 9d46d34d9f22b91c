// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language.h"
#include "core/partialdate.h"
#include "ui/pages/evidenceeditor.h"
#include "ui/pages/itemstepdialog.h"
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

/// 第3季度　已落实　50%　2026-09-20　李四　更正第 1 条
static QString progressRow(const PartInfo& part, const PartRow& row)
{
    const auto text = [&](QStringView key) { return row.value(part.indexOf(key)).toString(); };
    QStringList words;
    if (const int quarter = row.value(part.indexOf(u"quarter")).toInt(); quarter > 0)
        words << QCoreApplication::translate("ResponsibilityPage", "第%1季度").arg(quarter);
    words << text(u"text");
    if (const QString percent = text(u"percent"); !percent.isEmpty())
        words << percent + u'%';
    words << row.value(part.indexOf(u"entered_on")).value<PartialDate>().toIso() << text(u"entered_by");
    if (const int corrects = row.value(part.indexOf(u"corrects")).toInt(); corrects > 0)
        words << QCoreApplication::translate("ResponsibilityPage", "更正第 %1 条").arg(corrects);
    words.removeAll(QString());
    return words.join(QStringLiteral("　"));
}

static QString evidenceRow(const PartInfo& part, const PartRow& row, Session& session)
{
    if (part.key == u"responsibility_progress")
        return progressRow(part, row);
    if (part.key != u"responsibility_evidence")
        return {};
    const QString text = evidenceText(row.value(part.indexOf(u"kind")).toString(),
                                      row.value(part.indexOf(u"record_uid")).toString(), session);
    const QString note = row.value(part.indexOf(u"note")).toString();
    return withRemark(text, note);
}

static KindAction stepAction(ItemStepDialog::Step step, const char* key, const QString& text,
                             const QKeySequence& shortcut)
{
    KindAction action;
    action.key = QString::fromLatin1(key);
    action.text = text;
    action.shortcut = shortcut;
    action.run = [step](const QList<qint64>& ids, Session& session, QWidget* page) {
        openItemStep(step, ids, session, page);
    };
    return action;
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
    // The book of states is kept by the write door, and reports of progress are only ever added, by their own dialog.
    traits.hiddenInForm = {QStringLiteral("responsibility_states"), QStringLiteral("responsibility_progress")};
    traits.uncopiedFields = {QStringLiteral("state"), QStringLiteral("percent"), QStringLiteral("closed_on"),
                             QStringLiteral("closed_by")};
    traits.actions = {stepAction(ItemStepDialog::Step::Report, "itemReport",
                                 QCoreApplication::translate("ResponsibilityPage", "填报进展…"),
                                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)),
                      stepAction(ItemStepDialog::Step::Close, "itemClose",
                                 QCoreApplication::translate("ResponsibilityPage", "销号…"), {}),
                      stepAction(ItemStepDialog::Step::Reopen, "itemReopen",
                                 QCoreApplication::translate("ResponsibilityPage", "重新打开…"), {})};
    traits.emptyTitle = QCoreApplication::translate("ResponsibilityPage", "这一年还没有责任清单");
    return traits;
}

} // namespace ledger
