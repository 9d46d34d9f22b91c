// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/export/recordtable.h"

#include "domain/meetingcall.h"
#include "exchange/partbook.h"

#include <QJsonValue>

namespace ledger {

namespace {

struct Attendance {
    qint64 member = 0;
    bool isPresent = false;
    QString reason;
};

/// Reads and writes the attendance of one session the way the import derives it.
class AttendanceText
{
public:
    AttendanceText(const PartColumnContext& context)
        : m_info(context.info)
        , m_part(*context.info.part(u"attendances"))
        , m_names(context.names)
        , m_vocabulary(context.vocabulary)
    {
        const QList<DictionaryWord> nobody = context.vocabulary.words(QStringLiteral("nobody_named"));
        m_nobodyNamed = nobody.isEmpty() ? QStringLiteral("未记名") : nobody.constFirst().word;
    }

    QString present(const Record& record) const;
    QString absent(const Record& record) const;
    /// Written opinions and who is left out of those who should attend: 张三@1；李四@@长期患病.
    QString marks(const Record& record) const;
    QString votes(const Record& record) const;

private:
    QList<Attendance> rows(const Record& record) const;
    qint64 branchOf(const Record& record) const;
    /// Who owes attendance, as far as the import can tell: nobody at organ level or for an unnamed group.
    QList<qint64> owing(const Record& record) const;
    /// Whether the import finds the same people present, in the same order, when the row names only the absent.
    bool isDerivable(const Record& record, const QList<Attendance>& rows) const;
    QString name(const Attendance& row, const Record& record) const;

    const KindInfo& m_info;
    PartInfo m_part;
    const ExportNames& m_names;
    const Vocabulary& m_vocabulary;
    QString m_nobodyNamed;
};

QList<Attendance> AttendanceText::rows(const Record& record) const
{
    QList<Attendance> rows;
    for (const PartRow& row : record.parts.value(m_part.key)) {
        rows.append({row.value(m_part.indexOf(u"member")).toLongLong(), row.value(m_part.indexOf(u"present")).toBool(),
                     row.value(m_part.indexOf(u"reason")).toString()});
    }
    return rows;
}

qint64 AttendanceText::branchOf(const Record& record) const
{
    const qint64 branch = record.number(m_info.branchField);
    return branch != 0 ? branch : m_names.organization().rootBranch();
}

QList<qint64> AttendanceText::owing(const Record& record) const
{
    const Organization& organization = m_names.organization();
    const qint64 branch = branchOf(record);
    const OrgBranch* place = organization.branch(branch);
    if (!place || place->role == BranchRole::Organ || place->role == BranchRole::Other)
        return {};
    const auto called =
        calledTo({branch, record.text(m_info.categoryField), daysOf(m_info, record)}, organization, m_vocabulary);
    return called ? called->owing : QList<qint64>();
}

bool AttendanceText::isDerivable(const Record& record, const QList<Attendance>& rows) const
{
    QList<qint64> present;
    QList<qint64> derived = owing(record);
    for (const Attendance& row : rows) {
        if (row.isPresent)
            present << row.member;
        else
            derived.removeAll(row.member);
    }
    return present == derived;
}

QString AttendanceText::name(const Attendance& row, const Record& record) const
{
    return m_names.person(row.member, {}, branchOf(record), daysOf(m_info, record));
}

QString AttendanceText::present(const Record& record) const
{
    const QList<Attendance> all = rows(record);
    if (all.isEmpty())
        return m_nobodyNamed;
    if (isDerivable(record, all))
        return {};
    QStringList names;
    for (const Attendance& row : all) {
        if (row.isPresent)
            names << name(row, record);
    }
    return names.join(u'、');
}

QString AttendanceText::absent(const Record& record) const
{
    const QList<Attendance> all = rows(record);
    QStringList names;
    for (const Attendance& row : all) {
        if (!row.isPresent)
            names << (row.reason.isEmpty() ? name(row, record)
                                           : QStringLiteral("%1（%2）").arg(name(row, record), row.reason));
    }
    if (!names.isEmpty() || all.isEmpty())
        return names.join(u'、');
    return isDerivable(record, all) ? QStringLiteral("无") : QString();
}

QString AttendanceText::marks(const Record& record) const
{
    const QList<QString> keys{QStringLiteral("member"), QStringLiteral("written_opinion"),
                              QStringLiteral("excluded_reason")};
    PartInfo shown{m_part.key, {}, {}};
    for (const QString& key : keys)
        shown.fields << m_part.fields[m_part.indexOf(key)];
    QList<PartRow> marked;
    for (const PartRow& row : record.parts.value(m_part.key)) {
        PartRow marks;
        for (const QString& key : keys)
            marks << row.value(m_part.indexOf(key));
        if (marks[1].isValid() || marks[2].isValid())
            marked << marks;
    }
    return partBook(shown, marked, [&](qint64 id) { return name({id, false, {}}, record); });
}

QString AttendanceText::votes(const Record& record) const
{
    const PartInfo& part = *m_info.part(u"session_votes");
    return partBook(part, record.parts.value(part.key), [&](qint64 id) { return name({id, false, {}}, record); });
}

} // namespace

QList<TableColumn> attendanceColumns(const PartColumnContext& context)
{
    const auto text = std::make_shared<AttendanceText>(context);
    return {
        {{context.header(QStringLiteral("present_names"), QStringLiteral("参加人员"))},
         [text](const Record& record, qsizetype) { return ExportCell::ofText(text->present(record)); }},
        {{context.header(QStringLiteral("absent_names"), QStringLiteral("缺席人员及原因"))},
         [text](const Record& record, qsizetype) { return ExportCell::ofText(text->absent(record)); }},
        {{context.header(QStringLiteral("attendance_book"), QStringLiteral("书面意见和不计入应到"))},
         [text](const Record& record, qsizetype) { return ExportCell::ofText(text->marks(record)); }},
        {{context.header(QStringLiteral("vote_book"), QStringLiteral("表决记录"))},
         [text](const Record& record, qsizetype) { return ExportCell::ofText(text->votes(record)); }},
    };
}

} // namespace ledger
