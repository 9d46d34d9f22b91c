// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/searchtokens.h"
#include "ledger/reader.h"
#include "ledger/submissions.h"
#include "ledger/unitofwork.h"
#include "storage/attachmentstore.h"
#include "storage/catalogstore.h"
#include "storage/checkstore.h"
#include "storage/contentstore.h"
#include "storage/recordstore.h"
#include "storage/submissionstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

namespace {

/// Findings of one code beyond this are counted, not listed.
constexpr int MostPerCode = 100;
/// Which records are compared with their tokens in the index: an index of a million records takes 0.1 s for each, so
/// the first of a kind are taken often, and ever fewer as they become many.
class Sample
{
public:
    bool takes(qint64 id)
    {
        if (id < m_next)
            return false;
        m_next = id + std::max<qint64>(1, id / 8);
        return true;
    }

private:
    qint64 m_next = 0;
};

/// Collects what is found and tells how far the check is.
class Findings
{
public:
    explicit Findings(const std::function<bool(int)>& onProgress)
        : m_onProgress(onProgress)
    {
    }

    void add(const QString& code, const QString& where, const QString& message)
    {
        if (++m_counts[code] <= MostPerCode)
            m_findings.append({code, where, message});
    }
    CheckStore::Found reporter(const char* code, const char* message)
    {
        return [this, code, message](const QString& where) {
            add(QLatin1StringView(code), where, say(message).arg(where));
        };
    }
    bool goOn(int percent) { return !m_onProgress || m_onProgress(percent); }
    QList<Finding> result()
    {
        for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it) {
            if (it.value() > MostPerCode)
                m_findings.append({it.key(), QString(),
                                   say(QT_TRANSLATE_NOOP("ledger", "同类问题共 %1 处，这里只列出前 %2 处。"))
                                       .arg(it.value())
                                       .arg(MostPerCode)});
        }
        return m_findings;
    }

private:
    std::function<bool(int)> m_onProgress;
    QMap<QString, int> m_counts;
    QList<Finding> m_findings;
};

QString placeOf(const KindInfo& info, const Record& record)
{
    return info.key + u'/' + record.uid;
}

/// What the write door keeps beside a record, made again and compared with what is stored.
void recount(const KindInfo& info, const Record& record, const Vocabulary& vocabulary, Findings& findings)
{
    Record again = record;
    completeDerived(info, again, nullptr, Clock::system(), vocabulary);
    for (const Field& field : info.fields) {
        const QString stored = storedText(field, record.value(field.key));
        const QString counted = storedText(field, again.value(field.key));
        // A count that was stated stays as it was written; only one that is missing is filled in.
        if (stored == counted || (!field.is(FieldFlag::Derived) && !stored.isEmpty()))
            continue;
        if (field.type == FieldType::Decimal && qAbs(stored.toDouble() - counted.toDouble()) < 1e-6)
            continue;
        findings.add(QStringLiteral("count_differs"), placeOf(info, record),
                     say(QT_TRANSLATE_NOOP("ledger", "“%1”的“%2”与重新计算的结果不一致。请打开该记录重新保存。"))
                         .arg(record.text(info.titleField), fieldLabel(field)));
    }
}

/// The index keeps no text, so a sample of records is asked for with all their tokens at once.
Result<> compareIndex(Connection& connection, const KindInfo& info, const Record& record, Findings& findings)
{
    QStringList quoted;
    for (const QString& token : searchTokens(info, record).split(u' ', Qt::SkipEmptyParts))
        quoted << matchText({token});
    if (quoted.isEmpty())
        return {};
    constexpr qsizetype enough = 200;
    auto found =
        SearchStore(connection).find(quoted.mid(0, enough).join(QStringLiteral(" AND ")), info.kind, record.id + 1, 1);
    if (!found)
        return found.error();
    if (found->value(0) != record.id)
        findings.add(QStringLiteral("search_differs"), placeOf(info, record),
                     say(QT_TRANSLATE_NOOP("ledger", "“%1”在搜索索引中的内容已过时。请打开该记录重新保存。"))
                         .arg(record.text(info.titleField)));
    return {};
}

Result<> checkStructure(CheckStore& store, Findings& findings)
{
    auto checked = store.structure(
        findings.reporter("structure", QT_TRANSLATE_NOOP("ledger", "数据库结构损坏：%1。请从最近的备份恢复。")));
    if (checked)
        checked = store.schema(findings.reporter(
            "schema_differs",
            QT_TRANSLATE_NOOP("ledger", "数据表“%1”与本程序的结构不符，可能被其他程序改动过。请从备份恢复。")));
    if (checked)
        checked = store.references(findings.reporter(
            "reference_missing", QT_TRANSLATE_NOOP("ledger", "“%1”引用的记录不存在。请从备份恢复，或重新填写该项。")));
    if (checked)
        checked = store.branchCycles(findings.reporter(
            "branch_cycle",
            QT_TRANSLATE_NOOP("ledger", "编号为 %1 的党组织的上级党组织绕回到了自己。请改正它的上级党组织。")));
    if (checked)
        checked = store.dates(findings.reporter(
            "date_wrong", QT_TRANSLATE_NOOP("ledger", "“%1”处的日期不存在或前后不符。请打开该记录改正日期。")));
    if (checked)
        checked = store.emptyBatches(
            findings.reporter("batch_incomplete",
                              QT_TRANSLATE_NOOP("ledger", "导入批次“%1”登记的记录数与实际不符，该批次不能完整撤销。")));
    if (checked)
        checked = store.missingEvidence(findings.reporter(
            "evidence_missing", QT_TRANSLATE_NOOP("ledger", "“%1”的佐证记录已不存在。请打开该责任事项改正佐证。")));
    return checked;
}

/// False when an older program made the index; its rows then hold other tokens, and are made anew with the first write.
Result<bool> isIndexCurrent(Connection& connection, Findings& findings)
{
    const auto settings = CatalogStore(connection).settings();
    if (!settings)
        return settings.error();
    if (settings->value(searchVersionSetting()).toInt() == searchIndexVersion)
        return true;
    findings.add(
        QStringLiteral("search_outdated"), searchVersionSetting(),
        say(QT_TRANSLATE_NOOP("ledger", "搜索索引由旧版程序建立，搜索不完整。请用本程序打开台账一次，会自动重建。")));
    return false;
}

Result<> checkIndex(CheckStore& store, Findings& findings)
{
    for (const Kind kind : allKinds) {
        auto checked = store.indexRows(
            kind,
            findings.reporter(
                "search_rows",
                QT_TRANSLATE_NOOP("ledger", "“%1”与搜索索引不一致，搜索可能找不到或多找出它。请打开该记录重新保存。")));
        if (!checked)
            return checked;
    }
    return {};
}

/// Stored text that no text field can hold, or a number where a text belongs, shows as a digest that differs.
Result<> checkDigests(Connection& connection, const Schema& schema, Findings& findings)
{
    return compareDigests(
        connection, schema,
        [&](Kind kind, qint64 id) {
            findings.add(
                QStringLiteral("record_changed"), QStringLiteral("%1/%2").arg(kindKey(kind)).arg(id),
                say(QT_TRANSLATE_NOOP(
                        "ledger", "编号为 %1 的“%2”记录与保存时的摘要不符，可能已损坏或被其他程序改动。请与备份核对。"))
                    .arg(id)
                    .arg(fieldText(schema.of(kind).label)));
        },
        [&](int percent) { return findings.goOn(30 + percent * 30 / 100); });
}

/// honor/UID/合影.jpg of the first attachment that leads to the content; others are many.
Result<QString> placeOfContent(Connection& connection, RecordStore& records, const ContentInfo& content)
{
    auto attachments = AttachmentStore(connection).ofContent(content.id);
    if (!attachments)
        return attachments.error();
    if (attachments->isEmpty()) {
        const auto submission = SubmissionStore(connection).uidOfContent(content.id);
        if (!submission || !submission->isEmpty())
            return submission ? QStringLiteral("submissions/") + *submission : submission;
        return QStringLiteral("contents/%1").arg(content.id);
    }
    const Attachment& first = attachments->constFirst();
    auto uid = records.uidOf(first.kind, first.recordId);
    if (!uid)
        return uid.error();
    return QStringLiteral("%1/%2/%3").arg(kindKey(first.kind), *uid, first.name);
}

QString sentenceOf(ContentFault fault)
{
    switch (fault) {
    case ContentFault::Missing:
        return say(QT_TRANSLATE_NOOP("ledger", "附件“%1”的内容缺失或不完整。请从备份恢复，或移除后重新添加。"));
    case ContentFault::Changed:
        return say(QT_TRANSLATE_NOOP("ledger", "附件“%1”的内容与添加时不同，被改动过。请从备份恢复。"));
    case ContentFault::Unused:
        return say(QT_TRANSLATE_NOOP("ledger", "没有附件使用内容“%1”。下次打开台账录入时会自动清除，不影响任何记录。"));
    }
    Q_UNREACHABLE();
}

const char* codeOf(ContentFault fault)
{
    switch (fault) {
    case ContentFault::Missing:
        return "attachment_missing";
    case ContentFault::Changed:
        return "attachment_changed";
    case ContentFault::Unused:
        return "attachment_unused";
    }
    Q_UNREACHABLE();
}

Result<> checkAttachments(Connection& connection, const Schema& schema, Findings& findings)
{
    for (const Kind kind : allKinds) {
        auto checked = AttachmentStore(connection).strays(schema.of(kind).table, kind, [&](qint64 id) {
            const QString where = QStringLiteral("attachments/%1").arg(id);
            findings.add(QStringLiteral("attachment_stray"), where,
                         say(QT_TRANSLATE_NOOP("ledger", "“%1”所属的记录不存在。请从备份恢复。")).arg(where));
        });
        if (!checked)
            return checked;
    }
    QList<std::pair<ContentInfo, ContentFault>> faults;
    auto read = ContentStore(connection)
                    .verify(
                        [&](const ContentInfo& content, ContentFault fault) {
                            faults.append({content, fault});
                        },
                        [&](int percent) { return findings.goOn(96 + percent * 3 / 100); });
    RecordStore records(connection, schema);
    for (const auto& [content, fault] : std::as_const(faults)) {
        auto where = placeOfContent(connection, records, content);
        if (!where)
            return where.error();
        findings.add(QLatin1StringView(codeOf(fault)), *where, sentenceOf(fault).arg(*where));
    }
    return read;
}

} // namespace

Result<QList<Finding>> Reader::check(const std::function<bool(int percent)>& onProgress)
{
    const Error cancelled = fail(ErrorCode::Cancelled, say(QT_TRANSLATE_NOOP("ledger", "检查已取消。")));
    Findings findings(onProgress);
    CheckStore store(*m_connection, m_schema);
    if (!findings.goOn(0))
        return cancelled;
    auto done = checkStructure(store, findings);
    if (done && !findings.goOn(30))
        return cancelled;
    if (done)
        done = checkDigests(*m_connection, m_schema, findings);
    if (done)
        done = checkIndex(store, findings);
    if (done)
        done = AuditStore(*m_connection).verify([&](qint64 group) {
            findings.add(QStringLiteral("audit_chain"), QStringLiteral("audit/%1").arg(group),
                         say(QT_TRANSLATE_NOOP("ledger", "第 %1 条修改日志与日志链不符，日志被改动过。")).arg(group));
        });
    auto words = vocabulary();
    auto isCurrent = isIndexCurrent(*m_connection, findings);
    if (!done)
        return done.error();
    if (!isCurrent)
        return isCurrent.error();
    if (!words)
        return words.error();
    for (const Kind kind : allKinds) {
        const KindInfo& info = m_schema.of(kind);
        Sample sample;
        done = forEachBlock(kind, [&](const QList<Record>& records) -> Result<> {
            if (!findings.goOn(60 + 5 * static_cast<int>(kind)))
                return cancelled;
            for (const Record& record : records) {
                recount(info, record, *words, findings);
                if (!*isCurrent || !sample.takes(record.id))
                    continue;
                if (auto compared = compareIndex(*m_connection, info, record, findings); !compared)
                    return compared;
            }
            return {};
        });
        if (!done)
            return done.error();
    }
    if (done = checkAttachments(*m_connection, m_schema, findings); !done)
        return done.error();
    done = checkSubmissions(*this, [&](const Finding& found) { findings.add(found.code, found.where, found.message); });
    if (!done)
        return done.error();
    if (!findings.goOn(100))
        return cancelled;
    return findings.result();
}

} // namespace ledger
