// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/collect.h"

#include "core/chinesenumber.h"
#include "report/formmaker.h"
#include "report/packparts.h"
#include "report/tablemaker.h"
#include "report/tablerows.h"

namespace ledger {

namespace {

/// Builds one report's blocks from its composition.
class Collector
{
public:
    Collector(const Composition& composition, ReportContext& context)
        : m_composition(composition)
        , m_context(context)
        , m_sentences(context)
    {
    }

    Result<ReportContent> collect();

private:
    Result<> collectAnnexes();
    Result<> addPart(const PartSpec& part, int depth);
    Result<> addGroup(const PartSpec& part, int depth);
    Result<> addEach(const PartSpec& part);
    Result<> addJoined(const PartSpec& part);
    Result<> addForm(const PartSpec& part);
    Result<> addIncluded(const PartSpec& part);
    Result<> addPhotos(const PartSpec& part);
    void addContents();
    int addTarget(const QString& words, int depth);
    void addText(const PartSpec& part);
    void add(BlockStyle style, const TextRuns& runs) { m_blocks += ReportParagraph{style, runs}; }
    void addClosing();

    const Composition& m_composition;
    ReportContext& m_context;
    Sentences m_sentences;
    QList<ReportBlock> m_blocks;
    QList<ReportTable> m_annexes;
    QList<ReportBlock> m_contents; ///< lines of the table of contents
    int m_sections = 0; ///< headings of the first level so far
    int m_subsections = 0; ///< of the second level, within the section
    int m_numbered = 0; ///< numbered paragraphs since the last heading
};

Result<ReportContent> Collector::collect()
{
    for (const QString& line : m_composition.title)
        add(BlockStyle::Title, {{m_sentences.words(line)}});
    if (auto annexes = collectAnnexes(); !annexes)
        return annexes.error();
    for (const PartSpec& section : m_composition.sections) {
        if (auto added = addPart(section, 1); !added)
            return added.error();
    }
    addContents();
    addClosing();
    ReportContent content;
    content.title = m_composition.documentName.isEmpty()
        ? m_context.text(QStringLiteral("branch.full")).value_or(QString())
            + m_sentences.words(m_composition.title.last())
        : m_sentences.words(m_composition.documentName);
    content.blocks = m_blocks;
    content.paper = m_composition.isLandscape ? PaperFormat::A4Landscape : PaperFormat::A4Portrait;
    content.isRegister = m_composition.isRegister;
    content.missing = m_sentences.missing();
    content.toComplete = m_sentences.toComplete();
    return content;
}

Result<> Collector::collectAnnexes()
{
    for (const TableSpec& spec : m_composition.annexes) {
        auto table = makeTable(spec, m_context, m_sentences);
        if (!table)
            return table.error();
        if (!*table)
            continue;
        const QString mark = QStringLiteral("附表%1").arg(m_annexes.size() + 1);
        m_context.setText(QStringLiteral("annex.") + spec.name, mark);
        m_annexes += **table;
    }
    return {};
}

Result<> Collector::addPart(const PartSpec& part, int depth)
{
    if (!m_context.isFor(part.audience))
        return {};
    if (part.type == PartSpec::Type::Group)
        return addGroup(part, depth);
    if (part.type == PartSpec::Type::Each)
        return addEach(part);
    if (part.type == PartSpec::Type::Joined)
        return addJoined(part);
    if (part.type == PartSpec::Type::Form)
        return addForm(part);
    if (part.type == PartSpec::Type::Include)
        return addIncluded(part);
    if (part.type == PartSpec::Type::Photos)
        return addPhotos(part);
    if (part.type == PartSpec::Type::Text) {
        addText(part);
        return {};
    }
    if (part.type == PartSpec::Type::Table) {
        auto table = makeTable(part.table, m_context, m_sentences);
        if (!table)
            return table.error();
        if (*table)
            m_blocks += **table;
        else if (!part.otherwise.isEmpty() && m_context.isFor(part.table.audience))
            add(BlockStyle::Body, {{m_sentences.words(part.otherwise)}});
        return {};
    }
    if (const auto runs = m_sentences.paragraph(part.sentences))
        add(BlockStyle::Body, *runs);
    return {};
}

/// A heading is written only where something follows it, and numbers close up.
Result<> Collector::addGroup(const PartSpec& part, int depth)
{
    const qsizetype place = m_blocks.size();
    const int before = m_numbered;
    m_numbered = 0;
    if (depth == 1)
        m_subsections = 0;
    int& counter = depth == 1 ? m_sections : m_subsections;
    ++counter;
    const QString number = styledChinese(counter);
    const QString mark = depth == 1 ? number + QStringLiteral("、") : QStringLiteral("（%1）").arg(number);
    const QString words = mark + m_sentences.words(part.heading);
    const qsizetype contents = m_contents.size();
    const BlockStyle style = depth == 1 ? BlockStyle::Heading1 : BlockStyle::Heading2;
    m_blocks += ReportParagraph{style, {{words}}, m_composition.hasContents && depth == 1, addTarget(words, depth)};
    for (const PartSpec& below : part.parts) {
        if (auto added = addPart(below, depth + 1); !added)
            return added;
    }
    if (m_blocks.size() == place + 1 && !part.otherwise.isEmpty())
        add(BlockStyle::Body, {{m_sentences.words(part.otherwise)}});
    if (m_blocks.size() > place + 1)
        return {};
    m_blocks.removeLast();
    m_contents.resize(contents);
    m_numbered = before;
    --counter;
    return {};
}

Result<> Collector::addEach(const PartSpec& part)
{
    if (!m_context.isFor(part.table.audience))
        return {};
    auto source = rowsOf(part.table, m_context);
    if (!source)
        return source.error();
    for (const RowCells& row : std::as_const(source->rows)) {
        const auto said = m_sentences.say(part.sentences.first(), &row);
        if (!said)
            continue;
        TextRuns runs{{QStringLiteral("%1. ").arg(++m_numbered)}};
        runs += *said;
        runs.append({QStringLiteral("。")});
        add(BlockStyle::Body, runs);
    }
    return {};
}

Result<> Collector::addJoined(const PartSpec& part)
{
    auto runs = sayRows(part.joined, m_context, m_sentences);
    if (!runs)
        return runs.error();
    if (!runs->isEmpty())
        add(BlockStyle::Body, *runs + TextRuns{{QStringLiteral("。")}});
    return {};
}

Result<> Collector::addForm(const PartSpec& part)
{
    auto form = makeForm(part.form, m_context, m_sentences);
    if (!form)
        return form.error();
    m_blocks += *form;
    return {};
}

/// A line of the contents for what begins now; 0 where there is no table of contents.
int Collector::addTarget(const QString& words, int depth)
{
    if (!m_composition.hasContents)
        return 0;
    const int target = static_cast<int>(m_contents.size()) + 1;
    const QString indent = depth == 1 ? QString() : QStringLiteral("　　");
    m_contents += ReportParagraph{BlockStyle::Contents, {{indent + words}}, false, target};
    return target;
}

/// Below the title, once all headings are known.
void Collector::addContents()
{
    if (m_contents.isEmpty())
        return;
    qsizetype place = 0;
    while (place < m_blocks.size() && std::holds_alternative<ReportParagraph>(m_blocks[place])
           && std::get<ReportParagraph>(m_blocks[place]).style == BlockStyle::Title)
        ++place;
    m_contents.prepend(ReportParagraph{BlockStyle::Heading1, {{QStringLiteral("目录")}}});
    m_blocks = m_blocks.first(place) + m_contents + m_blocks.mid(place);
}

/// Every document begins on a page of its own; the first one below the heading that begins the page.
Result<> Collector::addIncluded(const PartSpec& part)
{
    auto documents = includedDocuments(part, m_context);
    if (!documents)
        return documents.error();
    for (IncludedDocument& document : *documents) {
        if (auto* first = std::get_if<ReportParagraph>(&document.content.blocks.first())) {
            const auto* above = std::get_if<ReportParagraph>(&m_blocks.last());
            const bool isBelowHeading = above != nullptr && above->beginsPage && above->style == BlockStyle::Heading1;
            first->beginsPage = !isBelowHeading;
            first->target = addTarget(document.title, 2);
        }
        m_blocks += document.content.blocks;
    }
    return {};
}

Result<> Collector::addPhotos(const PartSpec& part)
{
    auto photos = photoBlocks(part, m_context);
    if (!photos)
        return photos.error();
    m_blocks += *photos;
    return {};
}

/// A text that somebody wrote in lines stays in lines.
void Collector::addText(const PartSpec& part)
{
    const QStringList lines = textOf(m_sentences.fill(part.text).value_or(TextRuns())).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.trimmed().isEmpty())
            add(BlockStyle::Body, {{line.trimmed()}});
    }
    for (int i = 0; lines.isEmpty() && i < part.blankLines; ++i)
        add(BlockStyle::Body, {{QString()}});
}

void Collector::addClosing()
{
    for (const QString& line : m_composition.signature) {
        const auto runs = m_sentences.fill(line);
        if (runs)
            add(BlockStyle::SignatureLine, *runs);
    }
    if (!m_composition.dateLine.isEmpty())
        add(BlockStyle::DateLine, {{m_sentences.words(m_composition.dateLine)}});
    if (!m_composition.remark.isEmpty())
        add(BlockStyle::Remark, {{m_sentences.words(m_composition.remark)}});
    if (const auto runs = m_sentences.paragraph(m_composition.notes))
        add(BlockStyle::Note, *runs);
    for (qsizetype i = 0; i < m_annexes.size(); ++i) {
        add(BlockStyle::AnnexMark, {{QStringLiteral("附表%1").arg(i + 1)}});
        m_blocks += m_annexes[i];
    }
}

} // namespace

Result<ReportContent> collectReport(const Composition& composition, Figures& figures, Reader& reader,
                                    const ReportSubject& subject)
{
    auto context = ReportContext::open(figures, reader, subject);
    if (!context)
        return context.error();
    if (!composition.about) {
        if (auto loaded = context->loadFigures(composition.patterns()); !loaded)
            return loaded.error();
    }
    return Collector(composition, *context).collect();
}

} // namespace ledger
