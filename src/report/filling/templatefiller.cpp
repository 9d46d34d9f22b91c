// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/templatefiller.h"

#include "report/filling/partedits.h"

#include <QCoreApplication>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Slots", text);
}

class TemplateFiller
{
public:
    TemplateFiller(const TemplateFile& file, SlotAnswers& answers)
        : m_file(file)
        , m_answers(answers)
    {
    }

    Result<FilledTemplate> fill();

private:
    Result<> fillPart(const TemplatePart& part);
    Result<> fillParagraph(const TemplatePart& part, qsizetype number, PartEdits& edits);
    Result<> fillTable(const TemplatePart& part, qsizetype number, PartEdits& edits);
    Result<SlotAnswer> ask(const QString& inside);
    void noteMissing(const QString& inside, const QString& reason);
    void noteOpenBraces(const OfficeParagraph& paragraph);
    void show(const TemplatePart& part, const OfficeParagraph& paragraph, const TextRuns& runs);

    const TemplateFile& m_file;
    SlotAnswers& m_answers;
    FilledTemplate m_filled;
    QHash<QString, qsizetype> m_places; ///< slot → place in m_filled.filled
    QHash<QString, QByteArray> m_parts;
    bool m_hasOthers = false; ///< text of headers and notes has begun
};

QString markOf(const QString& inside)
{
    return QStringLiteral("【待补：%1】").arg(parseSlot(inside).key);
}

Result<FilledTemplate> TemplateFiller::fill()
{
    for (const TemplatePart& part : m_file.parts()) {
        if (auto done = fillPart(part); !done)
            return done.error();
    }
    auto bytes = m_file.withParts(m_parts);
    if (!bytes)
        return bytes.error();
    m_filled.bytes = *bytes;
    m_filled.content.title = m_file.baseName();
    return m_filled;
}

Result<> TemplateFiller::fillPart(const TemplatePart& part)
{
    PartEdits edits(part.bytes, part.text);
    for (qsizetype i = 0; i < part.text.paragraphs.size(); ++i) {
        const bool isTable = isTableSlot(part.text.paragraphs[i]);
        if (auto done = isTable ? fillTable(part, i, edits) : fillParagraph(part, i, edits); !done)
            return done;
    }
    if (!edits.isEmpty())
        m_parts.insert(part.name, edits.applied());
    return {};
}

Result<> TemplateFiller::fillParagraph(const TemplatePart& part, qsizetype number, PartEdits& edits)
{
    const OfficeParagraph& paragraph = part.text.paragraphs[number];
    TextRuns runs;
    qsizetype done = 0;
    const QList<FoundSlot> found = findSlots(paragraph.text);
    for (const FoundSlot& slot : found) {
        auto answer = ask(slot.inside);
        if (!answer)
            return answer.error();
        if (answer->table) {
            answer->table.reset();
            answer->reason = say(QT_TRANSLATE_NOOP("Slots", "表格的占位符要单独成行"));
            m_filled.filled[m_places.value(slot.inside)].answer = *answer;
        }
        if (!answer->isFilled())
            noteMissing(slot.inside, answer->reason);
        const QString text = answer->text.value_or(markOf(slot.inside));
        edits.replaceSlot(paragraph, slot, text);
        runs += {{paragraph.text.mid(done, slot.at - done)}, {text, answer->figure}};
        done = slot.at + slot.size;
    }
    runs += TextRun{paragraph.text.mid(done)};
    noteOpenBraces(paragraph);
    show(part, paragraph, runs);
    return {};
}

Result<> TemplateFiller::fillTable(const TemplatePart& part, qsizetype number, PartEdits& edits)
{
    const OfficeParagraph& paragraph = part.text.paragraphs[number];
    const FoundSlot slot = findSlots(paragraph.text).first();
    auto answer = ask(slot.inside);
    if (!answer)
        return answer.error();
    if (answer->table && edits.replaceByTable(number, slot, *answer->table)) {
        if (!paragraph.isCopy)
            m_filled.content.blocks += *answer->table;
        return {};
    }
    if (answer->table) {
        answer->table.reset();
        answer->reason = say(QT_TRANSLATE_NOOP("Slots", "文件的这个部分放不下表格"));
        m_filled.filled[m_places.value(slot.inside)].answer = *answer;
    }
    if (!answer->isFilled())
        noteMissing(slot.inside, answer->reason);
    const QString text = answer->text.value_or(markOf(slot.inside));
    edits.replaceSlot(paragraph, slot, text);
    show(part, paragraph, {{text}});
    return {};
}

Result<SlotAnswer> TemplateFiller::ask(const QString& inside)
{
    auto answer = m_answers.answer(inside);
    if (!answer)
        return answer;
    if (const auto known = m_places.constFind(inside); known != m_places.constEnd()) {
        ++m_filled.filled[*known].times;
    } else {
        m_places.insert(inside, m_filled.filled.size());
        m_filled.filled += FilledSlot{inside, *answer};
    }
    return answer;
}

void TemplateFiller::noteMissing(const QString& inside, const QString& reason)
{
    const QString slot = inside.trimmed();
    if (!m_filled.content.missing.contains(slot))
        m_filled.content.missing += slot;
    m_filled.reasons.insert(slot, reason);
}

/// Braces that open and do not close are no slot, but were meant as one.
void TemplateFiller::noteOpenBraces(const OfficeParagraph& paragraph)
{
    constexpr qsizetype Shown = 20;
    QString rest = paragraph.text;
    const QList<FoundSlot> found = findSlots(rest);
    for (auto slot = found.crbegin(); slot != found.crend(); ++slot)
        rest.replace(slot->at, slot->size, u' ');
    for (const QString& braces : {QStringLiteral("{{"), QStringLiteral("｛｛")}) {
        if (const qsizetype at = rest.indexOf(braces); at >= 0)
            noteMissing(rest.mid(at, Shown), say(QT_TRANSLATE_NOOP("Slots", "花括号没有配对，或者中间换了行")));
    }
}

/// Of headers, footers and notes only what is filled is worth reading.
void TemplateFiller::show(const TemplatePart& part, const OfficeParagraph& paragraph, const TextRuns& runs)
{
    if (paragraph.isCopy || (!part.isMain && runs.size() < 2))
        return;
    if (!part.isMain && !m_hasOthers) {
        m_filled.content.blocks += ReportParagraph{BlockStyle::Heading2, {{QStringLiteral("（页眉、页脚、脚注等）")}}};
        m_hasOthers = true;
    }
    TextRuns lines = runs;
    for (TextRun& run : lines)
        run.text.replace(u'\n', u' ');
    m_filled.content.blocks += ReportParagraph{BlockStyle::Body, lines};
}

} // namespace

Result<FilledTemplate> fillTemplate(const TemplateFile& file, SlotAnswers& answers)
{
    return TemplateFiller(file, answers).fill();
}

} // namespace ledger
