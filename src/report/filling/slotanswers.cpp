// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/slotanswers.h"

#include "report/filling/slotnarrowing.h"
#include "report/namedtables.h"
#include "report/reportwindow.h"
#include "report/tablemaker.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Slots", text);
}

SlotAnswer unfilled(const QString& reason)
{
    SlotAnswer answer;
    answer.reason = reason;
    return answer;
}

bool isStyle(const QString& word)
{
    static const QStringList styles{QStringLiteral("plain"), QStringLiteral("about"), QStringLiteral("chinese"),
                                    QStringLiteral("percent")};
    return styles.contains(word);
}

QString textOfWindow(const QString& key, const Period& window)
{
    return key == u"period.label" ? window.labelChinese() : QString();
}

} // namespace

Result<SlotAnswers> SlotAnswers::open(Figures& figures, Reader& reader, const ReportSubject& subject)
{
    auto context = ReportContext::open(figures, reader, subject);
    if (!context)
        return context.error();
    return SlotAnswers(std::move(*context));
}

Result<SlotAnswer> SlotAnswers::answer(const QString& inside)
{
    SlotQuestion question = parseSlot(inside);
    // Word makes the first letter of a sentence a capital
    if (m_context.figures().definition(question.key) == nullptr
        && m_context.figures().definition(question.key.toLower()) != nullptr)
        question.key = question.key.toLower();
    const QString text = slotText(question);
    if (const auto known = m_answers.constFind(text); known != m_answers.constEnd())
        return *known;
    auto found = find(question);
    if (found)
        m_answers.insert(text, *found);
    return found;
}

Result<SlotAnswer> SlotAnswers::find(const SlotQuestion& question) const
{
    if (!question.isUnderstood)
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "写法不对，应为 {{代号[条件]@时段|样式}}")));
    const auto window = reportWindow(question.window, m_context.subject().period);
    if (!window)
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "时段“%1”不认识，或者在报告期之后")).arg(question.window));
    if (!isStyle(question.style))
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "没有“%1”这种样式")).arg(question.style));
    if (question.isTable())
        return tableAnswer(question, *window);
    if (m_context.figures().definition(question.key) != nullptr)
        return figureAnswer(question, *window);
    if (const auto text = m_context.text(question.key))
        return textAnswer(question, *window, *text);
    return unfilled(say(QT_TRANSLATE_NOOP("Slots", "没有这个统计指标")));
}

SlotAnswer SlotAnswers::textAnswer(const SlotQuestion& question, const Period& window, const QString& text) const
{
    if (!question.conditions.isEmpty() || question.style != u"plain")
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "这是一段文字，没有条件和样式可言")));
    const QString ofWindow = textOfWindow(question.key, window);
    const bool isOther = question.window != u"period";
    if (isOther && ofWindow.isEmpty())
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "这是一段文字，没有时段可言")));
    SlotAnswer answer;
    if (isOther)
        answer.text = ofWindow;
    else if (!text.isEmpty())
        answer.text = text;
    else
        answer.reason = say(QT_TRANSLATE_NOOP("Slots", "台账里还没有填"));
    return answer;
}

Result<SlotAnswer> SlotAnswers::figureAnswer(const SlotQuestion& question, const Period& window) const
{
    QString reason;
    const std::optional<Narrowing> narrowing = narrowingOf(question, m_context, reason);
    if (!narrowing)
        return unfilled(reason);
    Figures& figures = m_context.figures();
    FigureRef ref{question.key, window.text, m_context.subject().branch, *narrowing};
    Narrowing within = *narrowing;
    if (within.branch != 0)
        ref.branch = std::exchange(within.branch, 0);
    ref.narrowing = within;
    std::optional<FigureValue> value;
    if (within.isEmpty()) {
        auto values = figures.values(window, ref.branch, {question.key});
        if (!values)
            return values.error();
        value = values->constFirst();
    } else {
        auto part = figures.narrowed(question.key, window, ref.branch, within);
        if (!part && part.error().code == ErrorCode::Usage)
            return unfilled(say(QT_TRANSLATE_NOOP("Slots", "这个指标只能按党组织缩小范围")));
        if (!part)
            return part.error();
        value = *part;
    }
    if (!value->value)
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "没有可以相除的数，算不出比率")));
    if (question.style == u"percent" && !value->isRate)
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "这个指标不是比率，不能写成百分数")));
    SlotAnswer answer;
    answer.text = figureText(*value, question.style);
    answer.figure = ref;
    return answer;
}

Result<SlotAnswer> SlotAnswers::tableAnswer(const SlotQuestion& question, const Period& window) const
{
    const TableSpec* spec = namedTable(question.tableName());
    if (spec == nullptr)
        return unfilled(say(QT_TRANSLATE_NOOP("Slots", "没有这个名称的表")));
    ReportSubject subject = m_context.subject();
    subject.period = window;
    auto context = ReportContext::open(m_context.figures(), m_context.reader(), subject);
    if (!context)
        return context.error();
    if (auto loaded = context->loadFigures({}); !loaded)
        return loaded.error();
    Sentences sentences(*context);
    auto table = makeTable(*spec, *context, sentences);
    if (!table)
        return table.error();
    SlotAnswer answer;
    if (*table)
        answer.table = **table;
    else
        answer.text = QStringLiteral("无");
    return answer;
}

QList<std::pair<QString, QString>> slotTables()
{
    QList<std::pair<QString, QString>> names;
    for (const TableSpec& table : namedTables())
        names += {table.name, table.caption};
    return names;
}

} // namespace ledger
