// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/slotnarrowing.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Slots", text);
}

/// The dictionary's own word; nothing, with the reason, where the records have no such field or word.
QString dictionaryWord(const Figures& figures, const Field* field, const QString& word, QString& reason)
{
    if (field == nullptr) {
        reason = say(QT_TRANSLATE_NOOP("Slots", "这个指标的记录不能这样缩小范围"));
        return {};
    }
    const auto known = figures.vocabulary().canonical(field->dictionary, word);
    if (!known)
        reason = say(QT_TRANSLATE_NOOP("Slots", "“%1”里没有“%2”这个词")).arg(fieldLabel(*field), word);
    return known.value_or(QString());
}

/// 0 for a word that is no branch, or one that the report is not about.
qint64 branchNamed(const ReportContext& context, const QString& word)
{
    const QList<qint64> found = context.organization().findBranches(word);
    if (found.size() != 1)
        return 0;
    const QList<qint64>& branches = context.branches();
    return branches.isEmpty() || branches.contains(found.first()) ? found.first() : 0;
}

} // namespace

std::optional<Narrowing> narrowingOf(const SlotQuestion& question, const ReportContext& context, QString& reason)
{
    const Figures& figures = context.figures();
    const FigureDefinition& figure = *figures.definition(question.key);
    const KindInfo& info = context.reader().schema().of(figure.kind);
    Narrowing narrowing;
    for (const SlotQuestion::Condition& condition : question.conditions) {
        if (condition.word == u"person") {
            narrowing.person = condition.value;
        } else if (condition.word == u"title~") {
            narrowing.titlePart = condition.value;
        } else if (condition.word == u"branch") {
            narrowing.branch = branchNamed(context, condition.value);
            if (narrowing.branch == 0)
                reason = say(QT_TRANSLATE_NOOP("Slots", "没有“%1”这个党组织，或者它不在这份报告的范围内"))
                             .arg(condition.value);
        } else if (condition.word == u"category") {
            const Field* field = info.field(u"category") ? info.field(u"category") : info.field(info.categoryField);
            narrowing.category = dictionaryWord(figures, field, condition.value, reason);
        } else if (condition.word == u"level") {
            narrowing.level = dictionaryWord(figures, info.field(u"level"), condition.value, reason);
        } else {
            reason = say(QT_TRANSLATE_NOOP("Slots", "不能按“%1”缩小范围")).arg(condition.word);
        }
    }
    return reason.isEmpty() ? std::optional(narrowing) : std::nullopt;
}

} // namespace ledger
