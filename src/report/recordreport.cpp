// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/recordreport.h"

#include "core/language.h"
#include "core/pinyin.h"
#include "domain/endedmembership.h"
#include "report/collect.h"
#include "report/reportcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype MostNamed = 5;

QString say(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// Collects the documents of one request.
class RecordCollector
{
public:
    RecordCollector(Reader& reader, Figures& figures, const RecordRequest& request)
        : m_reader(reader)
        , m_figures(figures)
        , m_request(request)
    {
    }

    Result<ReportContent> collect(const SeriesProgress& progress);

private:
    Result<> open();
    Result<std::shared_ptr<const Record>> load(qint64 id) const;
    ReportSubject subjectOf(const std::shared_ptr<const Record>& record) const;
    QString reasonAgainst(const Record& record) const;
    Result<> add(const std::shared_ptr<const Record>& record);

    Reader& m_reader;
    Figures& m_figures;
    const RecordRequest& m_request;
    Composition m_composition;
    std::shared_ptr<const PeopleBook> m_people;
    ReportContent m_content;
};

Result<> RecordCollector::open()
{
    const auto settings = m_reader.settings();
    if (!settings)
        return settings.error();
    auto composition = compositionNamed(m_request.templateName, *settings);
    if (!composition)
        return composition.error();
    m_composition = std::move(*composition);
    if (!m_composition.about)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "“%1”不是一条记录的单据。")).arg(m_composition.labelText()));
    if (m_composition.needsPeriod && !m_request.period.isValid())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "“%1”要有期间，例如 2022。")).arg(m_composition.labelText()));
    if (m_request.ids.isEmpty())
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "没有可以写进“%1”的人员或记录。")).arg(m_composition.labelText()));
    auto people = PeopleBook::open(m_reader, m_figures.vocabulary());
    if (!people)
        return people.error();
    if (*m_composition.about == Kind::Member && m_composition.needsPeriod) {
        if (auto read = people->read(m_reader, m_request.period, m_request.ids); !read)
            return read;
    }
    m_people = std::make_shared<const PeopleBook>(std::move(*people));
    return {};
}

Result<std::shared_ptr<const Record>> RecordCollector::load(qint64 id) const
{
    auto record = m_reader.load(*m_composition.about, id);
    if (!record)
        return record.error();
    if (record->isDeleted)
        return fail(ErrorCode::Usage, say(QT_TRANSLATE_NOOP("Report", "这条记录已经删除，恢复后才能打印。")));
    return std::make_shared<const Record>(std::move(*record));
}

/// A meeting is of its day; a person is of the branch that held the person on the last day.
ReportSubject RecordCollector::subjectOf(const std::shared_ptr<const Record>& record) const
{
    ReportSubject subject;
    subject.period = m_request.period;
    subject.today = m_request.today;
    subject.record = record;
    subject.people = m_people;
    const KindInfo& info = m_reader.schema().of(record->kind);
    if (!m_composition.needsPeriod) {
        const auto day = record->value(info.dateField).value<PartialDate>();
        subject.period = record->kind == Kind::Member || !day.isValid() ? Period::ever(m_request.today)
                                                                        : Period::range(day.first, day.last());
    }
    subject.branch = record->number(info.branchField);
    if (record->kind == Kind::Member) {
        const qint64 then = m_people->organization().branchOf(record->id, subject.period.to);
        subject.branch = then != 0 ? m_people->organization().ownerBranch(then) : subject.branch;
    }
    return subject;
}

/// Why the document is not for this person; empty where it is. Who has no day of admission is judged by the category.
QString RecordCollector::reasonAgainst(const Record& record) const
{
    const OrgMember* member = m_composition.isForMembersOnly ? m_people->organization().member(record.id) : nullptr;
    if (!member)
        return {};
    const QString dictionary = QStringLiteral("member_category");
    const Vocabulary& words = m_figures.vocabulary();
    const QSet<QString> categories =
        words.having(dictionary, QStringLiteral("full")) + words.having(dictionary, QStringLiteral("probationary"));
    const QDate last = m_request.period.to;
    const bool isMember = member->admittedOn.isValid()
        ? m_people->organization().standingOn(*member, last) != Standing::None
        : categories.contains(member->category);
    if (!isMember && member->admittedOn.isValid())
        return say(QT_TRANSLATE_NOOP("Report", "%1 才入党")).arg(PartialDate::day(member->admittedOn).toText());
    if (!isMember)
        return words.text(dictionary, member->category);
    if (hasEndedMembership(*member, m_request.period.from) && hasEndedMembership(*member, last))
        return say(QT_TRANSLATE_NOOP("Report", "这一期间已不是党员"));
    return {};
}

Result<> RecordCollector::add(const std::shared_ptr<const Record>& record)
{
    auto content = collectReport(m_composition, m_figures, m_reader, subjectOf(record));
    if (!content)
        return content.error();
    if (!m_content.blocks.isEmpty())
        m_content.blocks += ReportBreak{};
    m_content.blocks += content->blocks;
    m_content.title = content->title;
    m_content.missing += content->missing;
    m_content.toComplete += content->toComplete;
    return {};
}

Result<ReportContent> RecordCollector::collect(const SeriesProgress& progress)
{
    if (auto opened = open(); !opened)
        return opened.error();
    const qsizetype count = m_request.ids.size();
    for (qsizetype i = 0; i < count; ++i) {
        auto record = load(m_request.ids[i]);
        if (!record)
            return record.error();
        const QString name = (*record)->text(m_reader.schema().of((*record)->kind).titleField);
        if (progress && !progress(static_cast<int>(i), static_cast<int>(count), name))
            return fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("Report", "已取消，没有写出文件。")));
        if (const QString reason = reasonAgainst(**record); !reason.isEmpty())
            m_content.leftOut += say(QT_TRANSLATE_NOOP("Report", "%1（%2）")).arg(name, reason);
        else if (auto added = add(*record); !added)
            return added.error();
    }
    const qsizetype made = count - m_content.leftOut.size();
    if (made == 0)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Report", "“%1”只用于正式党员和预备党员：%2。"))
                        .arg(m_composition.labelText(), listText(m_content.leftOut.mid(0, MostNamed))));
    if (made > 1)
        m_content.title = QStringLiteral("%1（%2份）").arg(m_composition.label).arg(made);
    m_content.missing.removeDuplicates();
    m_content.toComplete.removeDuplicates();
    return m_content;
}

} // namespace

Result<ReportContent> collectRecords(Reader& reader, Figures& figures, const RecordRequest& request,
                                     const SeriesProgress& progress)
{
    return RecordCollector(reader, figures, request).collect(progress);
}

Result<ReportOutcome> writeRecords(Reader& reader, Figures& figures, const RecordRequest& request, const QString& path,
                                   const SeriesProgress& progress)
{
    if (auto checked = checkReportPath(path); !checked)
        return checked.error();
    const auto content = collectRecords(reader, figures, request, progress);
    if (!content)
        return content.error();
    return writeContent(*content, path);
}

Result<QList<qint64>> peopleForBatch(Reader& reader, const Figures& figures, const Composition& composition,
                                     qint64 branch, QDate day)
{
    auto people = membersForBatch(reader, figures, branch, day);
    if (!people || !composition.isForMembersOnly)
        return people;
    const auto organization = reader.organization(figures.vocabulary());
    if (!organization)
        return organization.error();
    const QSet<qint64> wanted = branch != 0 ? organization->withDescendants(branch) : QSet<qint64>();
    for (const qint64 id : organization->memberIds()) {
        const OrgMember& person = *organization->member(id);
        const bool isThere = std::ranges::any_of(person.memberships, [&](const OrgMembership& place) {
            return place.span.contains(day) && (branch == 0 || wanted.contains(place.branchId));
        });
        if (isThere && organization->standingOn(person, day) == Standing::None)
            *people += id;
    }
    return people;
}

Result<QList<qint64>> membersForBatch(Reader& reader, const Figures& figures, qint64 branch, QDate day)
{
    const auto organization = reader.organization(figures.vocabulary());
    if (!organization)
        return organization.error();
    const QSet<qint64> wanted = branch != 0 ? organization->withDescendants(branch) : QSet<qint64>();
    QList<qint64> members;
    QSet<qint64> seen;
    const QList<OrgBranch> branches = organization->branches();
    for (const OrgBranch& entry : branches) {
        if (branch != 0 && !wanted.contains(entry.id))
            continue;
        QList<qint64> roster = organization->roster(entry.id, {day, day});
        std::stable_sort(roster.begin(), roster.end(), [&](qint64 a, qint64 b) {
            return sortKeyPinyin(organization->member(a)->name) < sortKeyPinyin(organization->member(b)->name);
        });
        for (const qint64 id : std::as_const(roster)) {
            if (!seen.contains(id))
                members += id;
            seen.insert(id);
        }
    }
    return members;
}

} // namespace ledger
