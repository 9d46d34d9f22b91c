// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportcontext.h"

#include "core/chinesenumber.h"
#include "domain/itemlist.h"
#include "report/filling/slotnarrowing.h"
#include "report/pattern.h"
#include "report/recordtexts.h"
#include "report/reportwindow.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype LongestTitleLine = 20; ///< characters of 二号 that fit the width of the text

enum class Span { Month, Quarter, Half, Year, Other };

Span spanOf(const Period& period)
{
    const QDate day = period.from;
    if (period.from == Period::monthOf(day).from && period.to == Period::monthOf(day).to)
        return Span::Month;
    if (period.from == Period::quarterOf(day).from && period.to == Period::quarterOf(day).to)
        return Span::Quarter;
    if (period.from == Period::halfOf(day).from && period.to == Period::halfOf(day).to)
        return Span::Half;
    const bool isYear = period.from == Period::yearOf(day).from && period.to == Period::yearOf(day).to;
    return isYear ? Span::Year : Span::Other;
}

Period following(const Period& period)
{
    const QDate day = period.to.addDays(1);
    switch (spanOf(period)) {
    case Span::Month:
        return Period::monthOf(day);
    case Span::Quarter:
        return Period::quarterOf(day);
    case Span::Half:
        return Period::halfOf(day);
    case Span::Year:
        return Period::yearOf(day);
    case Span::Other:
        break;
    }
    return Period::range(day, day.addDays(period.from.daysTo(period.to)));
}

/// 本季度 and 下季度, as the words of the period's length go.
std::pair<QString, QString> wordsOf(Span span)
{
    switch (span) {
    case Span::Month:
        return {QStringLiteral("本月"), QStringLiteral("下月")};
    case Span::Quarter:
        return {QStringLiteral("本季度"), QStringLiteral("下季度")};
    case Span::Half:
        return {QStringLiteral("本半年"), QStringLiteral("下个半年")};
    case Span::Year:
        return {QStringLiteral("本年度"), QStringLiteral("下年度")};
    case Span::Other:
        break;
    }
    return {QStringLiteral("本期"), QStringLiteral("下期")};
}

/// A post without its own first day is held from the start of the term.
bool isHeldOn(const PartInfo& part, const PartRow& row, QDate day, const PartialDate& termFrom)
{
    auto from = row.value(part.indexOf(u"held_from")).value<PartialDate>();
    if (!from.isValid())
        from = termFrom;
    const auto to = row.value(part.indexOf(u"held_to")).value<PartialDate>();
    return (!from.isValid() || from.first <= day) && (!to.isValid() || day <= to.last());
}

} // namespace

QString figureText(const FigureValue& value, const QString& style)
{
    if (!value.value)
        return QStringLiteral("—");
    if (style == u"about")
        return styledAbout(*value.value);
    if (style == u"chinese")
        return styledChinese(*value.value);
    if (style == u"column" && value.isRate)
        return columnPercent(*value.value);
    if (style == u"percent" || value.isRate)
        return styledPercent(*value.value);
    return styledPlain(*value.value);
}

ReportContext::ReportContext(Figures& figures, Reader& reader, const ReportSubject& subject)
    : m_figures(&figures)
    , m_reader(&reader)
    , m_subject(subject)
{
    if (subject.branch != 0) {
        const QSet<qint64> below = organization().withDescendants(subject.branch);
        m_branches = QList<qint64>(below.begin(), below.end());
        std::sort(m_branches.begin(), m_branches.end());
    }
    const auto singles = singleBranches();
    const bool isItself = singles.size() == 1 && singles.first()->id == subject.branch;
    if (subject.branch == 0 || (!singles.isEmpty() && !isItself))
        m_audience = Audience::Organ;
}

Result<ReportContext> ReportContext::open(Figures& figures, Reader& reader, const ReportSubject& subject)
{
    ReportContext context(figures, reader, subject);
    if (auto loaded = context.loadTexts(); !loaded)
        return loaded.error();
    if (subject.record)
        context.loadRecordTexts();
    return context;
}

Result<> ReportContext::loadFigures(const QStringList& patterns)
{
    QSet<QString> windows{QStringLiteral("period")};
    for (const QString& pattern : patterns) {
        const QList<PatternPiece> pieces = parsePattern(pattern);
        for (const PatternPiece& piece : pieces) {
            windows.insert(piece.window);
            if (auto loaded = loadNarrowed(piece.key, piece.window); !loaded)
                return loaded;
        }
    }
    for (const QString& name : std::as_const(windows)) {
        auto values = m_figures->values(window(name), m_subject.branch);
        if (!values)
            return values.error();
        for (const FigureValue& value : std::as_const(*values))
            m_values[name].insert(value.key, value);
    }
    return {};
}

/// A figure over a part of its records, {volunteer.people[title~植树]}; what cannot be asked so stays unfilled.
Result<> ReportContext::loadNarrowed(const QString& key, const QString& windowName)
{
    const SlotQuestion question = parseSlot(key);
    if (question.conditions.isEmpty() || m_figures->definition(question.key) == nullptr)
        return {};
    QString reason;
    const std::optional<Narrowing> narrowing = narrowingOf(question, *this, reason);
    if (!narrowing)
        return {};
    auto value = m_figures->narrowed(question.key, window(windowName), m_subject.branch, *narrowing);
    if (!value)
        return value.error().code == ErrorCode::Usage ? Result<>() : Result<>(value.error());
    m_values[windowName].insert(key, *value);
    m_narrowings.insert(key, *narrowing);
    return {};
}

Period ReportContext::window(const QString& name) const
{
    const Period& period = m_subject.period;
    if (name == u"next")
        return following(period);
    return reportWindow(name, period).value_or(period);
}

const FigureValue* ReportContext::figure(const QString& key, const QString& window) const
{
    const auto values = m_values.constFind(window);
    if (values == m_values.constEnd())
        return nullptr;
    const auto value = values->constFind(key);
    return value == values->constEnd() ? nullptr : &*value;
}

FigureRef ReportContext::refOf(const QString& key, const QString& windowName) const
{
    const auto part = m_narrowings.constFind(key);
    if (part == m_narrowings.constEnd())
        return {key, window(windowName).text, m_subject.branch};
    return {key.section(u'[', 0, 0), window(windowName).text, m_subject.branch, *part};
}

std::optional<QString> ReportContext::text(const QString& key) const
{
    if (const auto known = m_texts.constFind(key); known != m_texts.constEnd())
        return *known;
    if (key.startsWith(QLatin1StringView("post:")))
        return m_branch ? holders(*m_branch, key.mid(5)) : QString();
    for (const char* family : {"annex.", "setting.", "record.", "step:"}) {
        if (key.startsWith(QLatin1StringView(family)))
            return QString();
    }
    return std::nullopt;
}

Result<> ReportContext::loadTexts()
{
    auto settings = m_reader->settings();
    if (!settings)
        return settings.error();
    for (auto setting = settings->constBegin(); setting != settings->constEnd(); ++setting)
        m_texts.insert(setting.key(), setting.value());
    m_texts.insert(QStringLiteral("ledger.id"), settings->value(QStringLiteral("ledger.uid")));
    if (!m_texts.contains(QStringLiteral("unit.name")))
        m_texts.insert(QStringLiteral("unit.name"), QString());

    const qint64 own = m_subject.branch != 0 ? m_subject.branch : organization().rootBranch();
    const OrgBranch* branch = organization().branch(own);
    const QString unit = m_texts.value(QStringLiteral("unit.name"));
    const QString name = branch != nullptr ? branch->name : QString();
    m_texts.insert(QStringLiteral("branch.name"), name);
    const QString full = name.contains(unit) ? name : unit + name;
    m_texts.insert(QStringLiteral("branch.full"), full);
    m_texts.insert(QStringLiteral("title.owner"),
                   full.size() > LongestTitleLine && full.startsWith(unit) ? unit + u'\n' + full.mid(unit.size())
                                                                           : full);
    m_texts.insert(QStringLiteral("branch.self"),
                   m_audience == Audience::Branch ? QStringLiteral("本支部") : (name.isEmpty() ? unit : name));
    loadBranchDays(branch);
    loadPeriodTexts();
    if (auto titled = loadListTitle(); !titled)
        return titled;
    if (branch == nullptr)
        return {};
    auto record = m_reader->load(Kind::Branch, own);
    if (!record)
        return record.error();
    m_branch = *record;
    return {};
}

/// Of one holder's list its own title; lists of several holders, or all, bear the common one.
Result<> ReportContext::loadListTitle()
{
    const QString key = QStringLiteral("list.title");
    m_texts.insert(key, QStringLiteral("责任清单"));
    if (m_subject.holder.isEmpty())
        return {};
    const auto items = m_figures->lights(m_subject.period, {m_subject.branch, {}, {}});
    if (!items)
        return items.error();
    QList<Record> records;
    for (const LitItem& each : *items)
        records << each.item;
    QList<ItemList> lists = listsOf(records, m_figures->vocabulary());
    lists.removeIf(
        [this](const ItemList& list) { return !isListNamed(list, m_subject.holder, m_figures->vocabulary()); });
    if (lists.isEmpty())
        return fail(ErrorCode::Usage,
                    QCoreApplication::translate(
                        "Report", "%1年没有“%2”的责任清单；可以写 党组、书记、班子成员、部门，或责任人、部门的名称。")
                        .arg(m_subject.period.to.year())
                        .arg(m_subject.holder));
    m_texts.insert(key,
                   listTitle(lists.size() == 1 ? lists.constFirst() : ItemList{lists.constFirst().holderType, {}}));
    return {};
}

void ReportContext::loadRecordTexts()
{
    const QHash<QString, QString> texts = recordTexts(*this);
    for (auto text = texts.constBegin(); text != texts.constEnd(); ++text)
        m_texts.insert(text.key(), text.value());
}

/// Days that lie after the period tell nothing about it.
void ReportContext::loadBranchDays(const OrgBranch* branch)
{
    const QDate day = m_subject.period.to;
    const bool isTermKnown = branch != nullptr && branch->termFrom <= day;
    m_texts.insert(QStringLiteral("term.from"), isTermKnown ? chineseDay(branch->termFrom) : QString());
    m_texts.insert(QStringLiteral("term.to"), isTermKnown ? chineseDay(branch->termTo) : QString());
    const bool isLater = branch != nullptr && branch->foundedOn > day;
    m_texts.insert(QStringLiteral("branch.founded_later"), isLater ? chineseDay(branch->foundedOn) : QString());
    QStringList exempt;
    const QList<const OrgBranch*> singles = singleBranches();
    for (const OrgBranch* single : singles) {
        const QList<MeetingRule>& rules = m_figures->rules();
        const bool isExempt = std::any_of(rules.begin(), rules.end(), [&](const MeetingRule& rule) {
            return rule.isInEffect(day) && rule.exemptRoles.contains(single->role);
        });
        if (isExempt)
            exempt += single->name;
    }
    m_texts.insert(QStringLiteral("branches.exempt"), exempt.join(u'、'));
}

void ReportContext::loadPeriodTexts()
{
    const Period& period = m_subject.period;
    const auto [now, next] = wordsOf(spanOf(period));
    m_texts.insert(QStringLiteral("period.label"), period.labelChinese());
    m_texts.insert(QStringLiteral("period.from"), chineseDay(period.from));
    m_texts.insert(QStringLiteral("period.end"), chineseDay(period.to));
    m_texts.insert(QStringLiteral("period.word"), now);
    m_texts.insert(QStringLiteral("next.word"), next);
    m_texts.insert(QStringLiteral("next.label"), window(QStringLiteral("next")).labelChinese());
    m_texts.insert(QStringLiteral("year"), QString::number(period.to.year()));
    m_texts.insert(QStringLiteral("today"), chineseDay(m_subject.today));
}

QList<const OrgBranch*> ReportContext::singleBranches() const
{
    QList<const OrgBranch*> singles;
    const QDate day = m_subject.period.to;
    const auto all = organization().branches();
    for (const OrgBranch& entry : all) {
        const OrgBranch* branch = organization().branch(entry.id);
        const bool isSingle = branch->role == BranchRole::Branch || branch->role == BranchRole::Retired;
        const bool isThen = (!branch->foundedOn.isValid() || branch->foundedOn <= day)
            && (!branch->closedOn.isValid() || branch->closedOn >= day);
        if (isSingle && isThen && (m_branches.isEmpty() || m_branches.contains(branch->id)))
            singles += branch;
    }
    return singles;
}

QString ReportContext::branchName(qint64 branch) const
{
    const OrgBranch* found = organization().branch(branch);
    return found != nullptr ? found->name : QString();
}

QString ReportContext::branchCell(qint64 branch) const
{
    constexpr qsizetype longest = 8;
    const OrgBranch* found = organization().branch(branch);
    if (found == nullptr)
        return {};
    return found->name.size() > longest && !found->shortName.isEmpty() ? found->shortName : found->name;
}

QString ReportContext::holders(const Record& branch, const QString& post) const
{
    const PartInfo* part = m_reader->schema().of(Kind::Branch).part(u"branch_posts");
    const auto termFrom = branch.value(QStringLiteral("term_from")).value<PartialDate>();
    QStringList names;
    const QList<PartRow> rows = branch.parts.value(part->key);
    for (const PartRow& row : rows) {
        const bool isPost = row.value(part->indexOf(u"post")).toString() == post;
        if (isPost && isHeldOn(*part, row, m_subject.period.to, termFrom))
            names += row.value(part->indexOf(u"person_name")).toString();
    }
    names.removeDuplicates();
    return names.join(u'、');
}

} // namespace ledger
