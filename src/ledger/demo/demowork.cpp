// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/demo/demowork.h"

#include <algorithm>

namespace ledger {

/// Category, its unit, and the least and greatest quantity of one record.
struct DemoResultKind {
    QString category;
    QString unit;
    int least;
    int greatest;
};

static const QList<DemoResultKind>& resultKinds()
{
    static const QList<DemoResultKind> kinds{{QStringLiteral("学习档案"), QStringLiteral("册"), 1, 5},
                                             {QStringLiteral("学习材料"), QStringLiteral("份"), 20, 80},
                                             {QStringLiteral("课件"), QStringLiteral("套"), 1, 2},
                                             {QStringLiteral("体会文章"), QStringLiteral("篇"), 1, 2},
                                             {QStringLiteral("新闻稿件"), QStringLiteral("篇"), 1, 1},
                                             {QStringLiteral("两微信息"), QStringLiteral("条"), 1, 3},
                                             {QStringLiteral("新媒体作品"), QStringLiteral("件"), 1, 1},
                                             {QStringLiteral("征文"), QStringLiteral("篇"), 1, 1},
                                             {QStringLiteral("制度文件"), QStringLiteral("项"), 1, 1},
                                             {QStringLiteral("外聘聘任"), QStringLiteral("名"), 3, 8},
                                             {QStringLiteral("合作协议"), QStringLiteral("份"), 1, 1},
                                             {QStringLiteral("典型案例"), QStringLiteral("件"), 1, 1},
                                             {QStringLiteral("人才库"), QStringLiteral("人"), 1, 1},
                                             {QStringLiteral("业务竞赛"), QStringLiteral("次"), 1, 1},
                                             {QStringLiteral("服务承诺"), QStringLiteral("项"), 1, 1},
                                             {QStringLiteral("服务举措"), QStringLiteral("项"), 1, 1},
                                             {QStringLiteral("为民实事"), QStringLiteral("件"), 1, 3},
                                             {QStringLiteral("联络站"), QStringLiteral("个"), 1, 2},
                                             {QStringLiteral("联络点"), QStringLiteral("个"), 3, 8},
                                             {QStringLiteral("联络员"), QStringLiteral("名"), 6, 20},
                                             {QStringLiteral("公开听证"), QStringLiteral("场"), 1, 1},
                                             {QStringLiteral("信访事项"), QStringLiteral("件"), 1, 1},
                                             {QStringLiteral("文体活动"), QStringLiteral("场"), 1, 1}};
    return kinds;
}

Result<> DemoWork::writeSpan(QDate from, QDate to)
{
    const int each = 2 + m_writer.options().branches / 5;
    QList<std::pair<QDate, QString>> planned;
    for (const DemoResultKind& kind : resultKinds()) {
        for (int i = 0; i < each; ++i)
            planned.append({m_random.day(from, to), kind.category});
    }
    std::stable_sort(planned.begin(), planned.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [day, category] : std::as_const(planned)) {
        Record record = result(category, day);
        if (auto saved = m_writer.save(record, day); !saved)
            return saved;
        if (category == u"服务承诺")
            m_lastPledge = record.uid;
    }
    m_writer.counts().others += planned.size();
    return {};
}

Record DemoWork::result(const QString& category, QDate day)
{
    Record record = newRecord(Kind::WorkRecord);
    record.set(QStringLiteral("recorded_on"), demoDay(day));
    record.set(QStringLiteral("category"), category);
    record.set(QStringLiteral("title"), m_words.title(QStringLiteral("work/%1").arg(category), m_random));
    record.set(QStringLiteral("branch"), m_writer.organ().id);
    addQuantity(record, category);
    addLevel(record, category);
    addOutlet(record, category);
    addForce(record, category, day);
    addStatus(record, category, day);
    addPeople(record, category, day);
    ++m_turns[category];
    return record;
}

void DemoWork::addQuantity(Record& record, const QString& category)
{
    for (const DemoResultKind& kind : resultKinds()) {
        if (kind.category != category)
            continue;
        record.set(QStringLiteral("quantity"), static_cast<double>(m_random.between(kind.least, kind.greatest)));
        record.set(QStringLiteral("unit"), kind.unit);
    }
}

/// The first case of each year is a guiding one; pools are national and provincial in turn.
void DemoWork::addLevel(Record& record, const QString& category)
{
    const int turn = m_turns.value(category);
    if (category == u"人才库")
        record.set(QStringLiteral("level"), turn % 2 == 0 ? QStringLiteral("省级") : QStringLiteral("国家级"));
    if (category != u"典型案例")
        return;
    const bool isGuiding = turn % 2 == 0;
    const QStringList& titles = m_words.list(QStringLiteral("work/典型案例"));
    record.set(QStringLiteral("title"),
               isGuiding ? titles.value(0) : titles.value(1 + m_random.below(titles.size() - 1)));
    record.set(QStringLiteral("level"), isGuiding ? QStringLiteral("国家级") : QStringLiteral("省级"));
}

void DemoWork::addOutlet(Record& record, const QString& category)
{
    const bool isPrinted = category == u"新闻稿件";
    const bool isOnline = category == u"两微信息" || category == u"新媒体作品";
    if (isPrinted || isOnline) {
        const QList<QStringList>& outlets =
            m_words.rows(isPrinted ? QStringLiteral("outlets/paper") : QStringLiteral("outlets/online"));
        const QStringList outlet =
            outlets.value(m_turns.value(category) % static_cast<int>(std::max<qsizetype>(1, outlets.size())));
        record.set(QStringLiteral("body"), outlet.value(0));
        record.set(QStringLiteral("level"), outlet.value(1));
        record.set(QStringLiteral("outlet_type"), isPrinted ? QStringLiteral("纸质媒体") : QStringLiteral("新媒体"));
        record.set(QStringLiteral("is_original"), m_turns.value(category) % 5 != 4);
    }
    if (category == u"体会文章")
        record.set(QStringLiteral("is_forwarded"), m_turns.value(category) % 3 == 0);
}

void DemoWork::addForce(Record& record, const QString& category, QDate day)
{
    static const QStringList lasting{QStringLiteral("外聘聘任"), QStringLiteral("人才库"), QStringLiteral("联络站"),
                                     QStringLiteral("联络点"),   QStringLiteral("联络员"), QStringLiteral("合作协议"),
                                     QStringLiteral("制度文件")};
    if (!lasting.contains(category))
        return;
    record.set(QStringLiteral("effective_from"), demoDay(day));
    if (m_random.chance(60))
        record.set(QStringLiteral("effective_to"), demoDay(day.addYears(3).addDays(-1)));
    record.set(QStringLiteral("status"), QStringLiteral("有效"));
    if (category.startsWith(QStringLiteral("联络"))) {
        record.set(QStringLiteral("scope"), QStringLiteral("全市"));
        record.set(QStringLiteral("body"), m_words.pick(QStringLiteral("districts"), m_random));
    }
}

void DemoWork::addStatus(Record& record, const QString& category, QDate day)
{
    const int turn = m_turns.value(category);
    if (category == u"为民实事") {
        record.set(QStringLiteral("status"), turn % 4 == 3 ? QStringLiteral("办理中") : QStringLiteral("办结"));
        record.set(QStringLiteral("scope"), turn % 3 == 0 ? QStringLiteral("全市") : QStringLiteral("本院"));
    }
    if (category == u"信访事项") {
        const int days = turn % 6 == 5 ? m_random.between(8, 14) : m_random.between(0, 7);
        const QDate reply = std::min(day.addDays(days), m_writer.options().until);
        record.set(QStringLiteral("first_reply_on"), demoDay(reply));
        record.set(QStringLiteral("status"), QStringLiteral("已答复"));
    }
    if (category == u"服务举措" && !m_lastPledge.isEmpty())
        record.set(QStringLiteral("parent_uid"), m_lastPledge);
}

void DemoWork::addPeople(Record& record, const QString& category, QDate day)
{
    static const QStringList personal{QStringLiteral("体会文章"), QStringLiteral("新闻稿件"),
                                      QStringLiteral("征文"),     QStringLiteral("人才库"),
                                      QStringLiteral("课件"),     QStringLiteral("新媒体作品")};
    if (!personal.contains(category))
        return;
    const DemoOrgan& organ = m_writer.organ();
    const DemoBranch& branch = m_writer.anyBranch();
    const QList<int> people = m_writer.somePeople(branch, day, 1);
    if (people.isEmpty())
        return;
    const DemoMember& member = organ.members[people.constFirst()];
    record.set(QStringLiteral("branch"), branch.id);
    record.parts[QStringLiteral("work_record_people")].append(PartRow{member.id, member.name});
}

} // namespace ledger
