// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

namespace ledger::testing {

FigureLedger::FigureLedger(QDate today)
    : m_today(today)
    , m_ledger(Clock::fixed(today))
{
}

Period FigureLedger::period(const QString& text)
{
    auto period = Period::parse(text);
    if (!period)
        qFatal("%s", qPrintable(text));
    return *period;
}

QVariant FigureLedger::valueOf(const Field& field, const QString& text) const
{
    if (field.type == FieldType::Branch)
        return m_branches.contains(text) ? QVariant(m_branches.value(text)) : QVariant();
    if (field.type == FieldType::Member)
        return m_members.contains(text) ? QVariant(m_members.value(text)) : QVariant();
    return fromStoredText(field, text);
}

static QString nameIn(const QStringList& cells)
{
    for (const QString& cell : cells) {
        if (cell.startsWith(QStringLiteral("name=")) || cell.startsWith(QStringLiteral("person_name=")))
            return cell.section(u'=', 1);
    }
    return {};
}

PartRow FigureLedger::rowOf(const PartInfo& part, const QString& text) const
{
    const QStringList cells = text.simplified().split(u' ', Qt::SkipEmptyParts);
    PartRow row(part.fields.size());
    for (const QString& cell : cells) {
        const int at = part.indexOf(cell.section(u'=', 0, 0));
        if (at < 0)
            qFatal("no field %s", qPrintable(cell));
        row[at] = valueOf(part.fields[at], cell.section(u'=', 1));
    }
    const QString name = nameIn(cells);
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        const FieldType type = part.fields[i].type;
        if (!row[i].isValid() && (type == FieldType::Member || type == FieldType::Branch))
            row[i] = valueOf(part.fields[i], name);
    }
    return row;
}

Record FigureLedger::recordOf(const QString& line) const
{
    const QStringList pieces = line.split(u'|');
    Record record;
    const auto kind = kindFromKey(pieces.constFirst().trimmed());
    if (!kind)
        qFatal("no kind %s", qPrintable(line));
    record.kind = *kind;
    const KindInfo info = Schema::builtIn().of(*kind);
    for (const QString& piece : pieces.sliced(1)) {
        const QString partKey = piece.section(u':', 0, 0).trimmed();
        if (const PartInfo* part = info.part(partKey)) {
            for (const QString& row : piece.section(u':', 1).split(u';'))
                record.parts[partKey].append(rowOf(*part, row));
            continue;
        }
        const Field* field = info.field(piece.section(u'=', 0, 0).trimmed());
        if (!field)
            qFatal("no field %s", qPrintable(piece));
        record.set(field->key, valueOf(*field, piece.section(u'=', 1).trimmed()));
    }
    return record;
}

void FigureLedger::draw(const QStringList& lines)
{
    const auto work = [&](UnitOfWork& unit) -> Result<> {
        for (const QString& line : lines) {
            Record record = recordOf(line);
            const QString title = record.text(unit.schema().of(record.kind).titleField);
            if (auto saved = unit.save(record); !saved)
                return saved;
            if (record.kind == Kind::Branch)
                m_branches.insert(title, record.id);
            if (record.kind == Kind::Member)
                m_members.insert(title, record.id);
            m_titles.insert(title, record.id);
        }
        return {};
    };
    auto drawn = m_ledger.ledger().transact(QStringLiteral("draw"), QStringLiteral("画"), work);
    if (!drawn)
        qFatal("%s", qPrintable(drawn.error().message + drawn.error().detail));
}

Reader& FigureLedger::reader()
{
    if (!m_reader)
        m_reader = m_ledger.reader();
    return *m_reader;
}

Figures FigureLedger::figures()
{
    auto figures = Figures::load(reader(), m_today);
    if (!figures)
        qFatal("%s", qPrintable(figures.error().message));
    return std::move(*figures);
}

QStringList drawnOrgan()
{
    return QStringLiteral(
        "branch | name=机关党委 | type=机关党委\n"
        "branch | name=一支部 | type=党支部 | parent=机关党委 | founded_on=2018-01-01 | has_committee=1 | term_from=2020-01-01 | term_to=2022-12-31\n"
        "branch | name=二支部 | type=党支部 | parent=机关党委 | founded_on=2022-08-15\n"
        "branch | name=老支部 | type=离退休党支部 | parent=机关党委\n"
        "branch | name=一组 | type=党小组 | parent=一支部 | founded_on=2022-08-10\n"
        "member | name=张一 | sex=女 | ethnic_group=回族 | birth_on=1986-10-01 | education=大学本科 | category=正式党员 | admitted_on=2010-07-01 | confirmed_on=2011-07-01 | memberships: branch=一支部 group=一组\n"
        "member | name=李二 | sex=男 | ethnic_group=汉族 | birth_on=1986-09-30 | education=大学专科 | category=正式党员 | admitted_on=2021-09-30 | confirmed_on=2022-09-30 | memberships: branch=一支部 left_on=2022-09-30 ; branch=二支部 joined_on=2022-10-01\n"
        "member | name=王三 | sex=男 | ethnic_group=汉族 | birth_on=1990-01 | education=普通高中 | category=预备党员 | admitted_on=2022-07 | memberships: branch=一支部 joined_on=2022-07-15 left_on=2022-08-14 ; branch=二支部 joined_on=2022-08-15\n"
        "member | name=赵四 | sex=女 | ethnic_group=满族 | birth_on=1950-05-01 | category=正式党员 | admitted_on=1975-01-01 | memberships: branch=老支部\n"
        "member | name=孙五 | sex=女 | category=入党积极分子 | memberships: branch=一支部\n"
        "branch | name=三支部 | type=党支部 | parent=机关党委 | founded_on=2019-01-01 | closed_on=2022-09-30 | branch_posts: person_name=张一 post=党建助理 held_to=2022-08-31\n"
        "branch | name=四支部 | type=党支部 | parent=机关党委 | founded_on=2022-10-01 | term_from=2022-10-01 | branch_posts: person_name=王三 post=党建助理 ; person_name=李二 post=党建助理 ; person_name=外人 post=党建助理\n"
        "branch | name=五支部 | type=党支部 | parent=机关党委 | founded_on=2010-01-01 | term_from=2020-01-01 | term_to=2021-12-31 | branch_posts: person_name=张一 post=党建助理 ; person_name=李二 post=党建助理 held_from=2022-01-01 ; person_name=张一 post=书记\n"
        "study_session | held_on=2022-07-05 | category=支部党员大会 | title=大会 | branch=一支部 | expected=10 | present=9 | hours=2\n"
        "study_session | held_on=2022-09-30 | category=支委会 | title=支委会 | branch=一支部 | expected=3 | present=3\n"
        "study_session | held_on=2022-08-12 | category=党小组会 | title=小组会 | branch=一组 | expected=5\n"
        "study_session | held_on=2022-08 | category=主题党日 | title=党日 | branch=一支部 | expected=10 | present=6 | hours=1.5\n"
        "study_session | held_on=2022 | category=主题党日 | title=全年党日 | branch=一支部\n"
        "study_session | held_on=2022-07-20 | category=党课 | title=党课一 | branch=机关党委 | lecturer=院长 | lecturer_is_leader=1 | expected=20 | present=18\n"
        "study_session | held_on=2022-07-21 | category=党课 | title=党课二 | branch=二支部\n"
        "study_session | held_on=2022-09-01 | category=组织生活会 | title=生活会 | branch=一支部\n"
        "study_session | held_on=2022-09-02 | category=民主评议 | title=评议 | branch=一支部\n"
        "study_session | held_on=2022-09-03 | category=中心组学习 | title=中心组 | branch=机关党委\n"
        "study_session | held_on=2022-09-04 | category=专题理论学习 | title=理论 | branch=机关党委\n"
        "study_session | held_on=2022-09-05 | category=读书班 | title=读书班 | branch=机关党委\n"
        "study_session | held_on=2022-09-06 | category=观影 | title=《海岛》 | branch=一支部\n"
        "study_session | held_on=2022-09-07 | category=观影 | title=《海岛》 | branch=二支部\n"
        "study_session | held_on=2022-09-08 | category=现场学习 | title=基地 | branch=一支部\n"
        "study_session | held_on=2022-09-09 | category=业务培训 | title=业务 | branch=机关党委\n"
        "study_session | held_on=2022-09-10 | category=线上培训 | title=线上 | branch=机关党委\n"
        "study_session | held_on=2022-09-11 | category=党务培训 | title=党务 | branch=机关党委\n"
        "study_session | held_on=2022-09-12 | category=党课 | title=全市党课 | branch=机关党委 | scope=全市\n"
        "study_session | held_on=2022-10-01 | category=党课 | title=下季党课 | branch=一支部\n"
        "work_record | recorded_on=2022-07-01 | category=学习档案 | title=档案 | branch=一支部 | quantity=5\n"
        "work_record | recorded_on=2022-07-02 | category=学习档案 | title=档案二 | branch=二支部\n"
        "work_record | recorded_on=2022-07-03 | category=学习材料 | title=材料 | branch=一支部 | quantity=60\n"
        "work_record | recorded_on=2022-07-04 | category=课件 | title=课件 | branch=一支部 | quantity=2\n"
        "work_record | recorded_on=2022-07-05 | category=体会文章 | title=体会 | branch=一支部 | quantity=3 | is_forwarded=1\n"
        "work_record | recorded_on=2022-07-06 | category=体会文章 | title=体会二 | branch=一支部 | is_forwarded=0\n"
        "work_record | recorded_on=2022-07-07 | category=新闻稿件 | title=稿一 | branch=一支部 | level=省级 | outlet_type=纸质媒体\n"
        "work_record | recorded_on=2022-07-08 | category=新闻稿件 | title=稿二 | branch=一支部 | level=国家级 | outlet_type=网络媒体\n"
        "work_record | recorded_on=2022-07-09 | category=两微信息 | title=微一 | branch=一支部 | is_original=1\n"
        "work_record | recorded_on=2022-07-10 | category=两微信息 | title=微二 | branch=一支部\n"
        "work_record | recorded_on=2022-07-11 | category=新媒体作品 | title=视频 | branch=一支部 | is_original=1 | quantity=2\n"
        "work_record | recorded_on=2022-07-12 | category=制度文件 | title=制度 | branch=机关党委 | quantity=4\n"
        "work_record | recorded_on=2022-07-13 | category=典型案例 | title=指导性案例 | branch=一支部 | level=国家级\n"
        "work_record | recorded_on=2022-07-14 | category=典型案例 | title=案例二 | branch=一支部 | level=国家级 | body=最高检指导性案例\n"
        "work_record | recorded_on=2022-07-15 | category=典型案例 | title=指导性案例三 | branch=一支部 | level=省级\n"
        "work_record | recorded_on=2020-01-01 | category=人才库 | title=人才 | branch=一支部 | level=省级 | work_record_people: name=张一 ; name=李二\n"
        "work_record | recorded_on=2020-01-02 | category=人才库 | title=人才二 | branch=一支部 | level=国家级 | effective_to=2022-09-30 | work_record_people: name=张一 ; name=外人\n"
        "work_record | recorded_on=2020-01-03 | category=人才库 | title=人才三 | branch=一支部 | level=市级 | work_record_people: name=王三\n"
        "work_record | recorded_on=2021-01-01 | category=外聘聘任 | title=聘任 | branch=机关党委 | quantity=21\n"
        "work_record | recorded_on=2021-01-02 | category=外聘聘任 | title=聘任二 | branch=机关党委 | quantity=2 | effective_from=2021-06-01 | effective_to=2022-06\n"
        "work_record | recorded_on=2022-07-16 | category=合作协议 | title=协议 | branch=机关党委\n"
        "work_record | recorded_on=2022-07-17 | category=服务承诺 | title=承诺 | branch=机关党委\n"
        "work_record | recorded_on=2022-07-18 | category=服务举措 | title=举措 | branch=机关党委\n"
        "work_record | recorded_on=2022-07-19 | category=为民实事 | title=实事 | branch=一支部 | status=办结 | quantity=2\n"
        "work_record | recorded_on=2022-07-20 | category=为民实事 | title=实事二 | branch=一支部 | status=办结 | scope=全市\n"
        "work_record | recorded_on=2022-07-21 | category=为民实事 | title=实事三 | branch=一支部 | status=办理中\n"
        "work_record | recorded_on=2022-01-01 | category=联络站 | title=站 | branch=机关党委 | scope=全市 | quantity=4\n"
        "work_record | recorded_on=2022-01-02 | category=联络点 | title=点 | branch=机关党委 | quantity=19\n"
        "work_record | recorded_on=2022-01-03 | category=联络员 | title=员 | branch=机关党委 | quantity=55\n"
        "work_record | recorded_on=2022-10-03 | category=联络员 | title=后来的员 | branch=机关党委 | quantity=1\n"
        "work_record | recorded_on=2022-07-22 | category=信访事项 | title=信访一 | branch=一支部 | first_reply_on=2022-07-29\n"
        "work_record | recorded_on=2022-07-23 | category=信访事项 | title=信访二 | branch=一支部 | first_reply_on=2022-07-31\n"
        "work_record | recorded_on=2022-07-24 | category=信访事项 | title=信访三 | branch=一支部\n"
        "work_record | recorded_on=2022-07-25 | category=公开听证 | title=听证 | branch=机关党委\n"
        "work_record | recorded_on=2022-07-26 | category=文体活动 | title=健步走 | branch=机关党委\n"
        "honor | awarded_on=2022-07 | title=优秀共产党员 | level=市直 | recipient_type=个人 | branch=一支部 | honor_recipients: name=张一 ; name=李二\n"
        "honor | awarded_on=2022-07-02 | title=全市优秀共产党员 | level=市级 | recipient_type=个人 | branch=一支部 | honor_recipients: name=张一\n"
        "honor | awarded_on=2022-07-03 | title=优秀党务工作者 | level=市级 | recipient_type=个人 | branch=一支部 | honor_recipients: name=张一\n"
        "honor | awarded_on=2022-07-04 | title=百强党支部 | level=市级 | recipient_type=组织 | branch=一支部 | honor_recipients: name=一支部\n"
        "honor | awarded_on=2022-07-05 | title=百强党支部 | level=市级 | recipient_type=组织 | branch=二支部 | honor_recipients: name=二支部\n"
        "honor | awarded_on=2022-07-06 | title=先进集体 | level=国家级 | recipient_type=组织 | branch=机关党委 | honor_recipients: name=市院\n"
        "honor | awarded_on=2022-07-07 | title=业务标兵 | level=省级 | recipient_type=个人 | branch=一支部 | honor_recipients: name=张一\n"
        "honor | awarded_on=2022-07-08 | title=办案能手 | level=省级 | recipient_type=个人 | branch=二支部 | honor_recipients: name=张一 ; name=王三\n"
        "honor | awarded_on=2022-07-09 | title=优秀事例 | level=省级 | recipient_type=实事 | branch=机关党委 | scope=全市 | honor_recipients: name=实事\n"
        "volunteer_activity | held_on=2022-07-01 | category=志愿服务 | title=志愿 | branch=一支部 | hours=2 | volunteer_participants: name=张一 ; name=外人\n"
        "volunteer_activity | held_on=2022-07-02 | category=双报到 | title=双报到 | branch=一支部 | hours=1.5 | participant_count=3 | volunteer_participants: name=张一 ; name=李二\n"
        "volunteer_activity | held_on=2022-07-03 | category=值班值守 | title=值守 | branch=二支部 | volunteer_participants: name=王三 hours=4\n"
        "volunteer_activity | held_on=2022-07-04 | category=普法宣讲 | title=普法 | branch=一支部 | participant_count=5\n"
        "volunteer_activity | held_on=2022-07-05 | category=义诊坐诊 | title=义诊 | branch=一支部\n"
        "volunteer_activity | held_on=2022-07-06 | category=走访慰问 | title=走访 | branch=一支部\n"
        "volunteer_activity | held_on=2022-07-07 | category=捐款捐物 | title=捐款 | branch=一支部 | quantity=1900 | unit=元\n"
        "volunteer_activity | held_on=2022-07-08 | category=捐款捐物 | title=捐书 | branch=一支部 | quantity=92 | unit=册\n"
        "volunteer_activity | held_on=2022-07-09 | category=无偿献血 | title=献血 | branch=一支部 | unit=毫升 | volunteer_participants: name=张一 quantity=400 unit=毫升 ; name=李二 quantity=200 unit=毫升\n"
        "volunteer_activity | held_on=2022-07-10 | category=无偿献血 | title=献血二 | branch=二支部 | quantity=1000 | unit=毫升\n"
        "responsibility_item | year=2022 | list_no=1 | task=事项一 | branch=机关党委 | state=已完成 | due_on=2022-04\n"
        "responsibility_item | year=2022 | list_no=2 | task=事项二 | branch=机关党委 | state=已销号\n"
        "responsibility_item | year=2022 | list_no=3 | task=事项三 | branch=机关党委 | state=进行中 | due_on=2022-09\n"
        "responsibility_item | year=2022 | list_no=4 | task=事项四 | branch=机关党委 | due_on=2022-09-29\n"
        "responsibility_item | year=2022 | list_no=5 | task=事项五 | branch=机关党委 | state=已完成 | due_on=2022-08-01 | responsibility_states: state=进行中 ; state=已完成 since=2022-10-15\n"
        "responsibility_item | year=2021 | list_no=1 | task=旧事项 | branch=机关党委 | state=进行中 | due_on=2021-04")
        .split(u'\n');
}

} // namespace ledger::testing
