// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/submissions.h"

#include "core/digest.h"
#include "core/uid.h"
#include "ledger/unitofwork.h"
#include "storage/contentstore.h"
#include "storage/submissionstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("Submissions", text);
}

QString valueText(const std::optional<double>& value)
{
    constexpr int exact = 17;
    return value ? QString::number(*value, 'g', exact) : QStringLiteral("-");
}

Result<qint64> storePages(Connection& connection, const QByteArray& pdf)
{
    ContentStore store(connection);
    ContentInfo content{0, sha256(pdf), pdf.size(), QStringLiteral("application/pdf")};
    auto known = store.find(content.hash);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    if (auto added = store.add(content); !added)
        return added.error();
    for (qint64 at = 0; at < pdf.size(); at += ContentStore::PieceBytes) {
        auto added = store.addPiece(content.id, at / ContentStore::PieceBytes, pdf.mid(at, ContentStore::PieceBytes));
        if (!added)
            return added.error();
    }
    return content.id;
}

Result<QList<RecordVersion>> versionsOf(SubmissionStore& store, const Schema& schema,
                                        const QList<std::pair<Kind, qint64>>& records)
{
    QList<RecordVersion> versions;
    for (const Kind kind : allKinds) {
        QList<qint64> ids;
        for (const auto& [of, id] : records) {
            if (of == kind)
                ids << id;
        }
        auto now = store.versionsNow(schema.of(kind), ids);
        if (!now)
            return now.error();
        versions += *now;
    }
    return versions;
}

Error submittedAlready(const Submission& submission)
{
    return fail(ErrorCode::Constraint,
                say(QT_TRANSLATE_NOOP("Submissions", "%1%2已由%3于 %4 上报（第%5次）。要再次上报，请先重新打开。"))
                    .arg(submission.branchName, submission.period.label(), submission.by, submission.at.left(10),
                         QString::number(submission.number)));
}

/// One submission on its way into the ledger.
class Submitting
{
public:
    Submitting(UnitOfWork& unit, const ReportToSubmit& report, const QString& ledgerUid)
        : m_unit(unit)
        , m_store(unit.connection())
        , m_report(report)
        , m_ledgerUid(ledgerUid)
    {
    }

    Result<> run(Submission& submission);

private:
    Result<> check();
    Result<> describe(Submission& submission);
    Result<> keep(Submission& submission);

    UnitOfWork& m_unit;
    SubmissionStore m_store;
    const ReportToSubmit& m_report;
    QString m_ledgerUid;
};

Result<> Submitting::check()
{
    auto inForce = m_store.find({0, m_report.branch, m_report.period.text, true});
    if (!inForce)
        return inForce.error();
    if (!inForce->isEmpty())
        return submittedAlready(inForce->constFirst());
    auto last = AuditStore(m_unit.connection()).lastGroup();
    if (!last)
        return last.error();
    if (*last != m_report.lastGroup)
        return fail(
            ErrorCode::Conflict,
            say(QT_TRANSLATE_NOOP("Submissions", "生成报告之后台账又有改动，没有上报。请核对最新的报告后再上报。")));
    return {};
}

Result<> Submitting::describe(Submission& submission)
{
    auto branch = m_unit.load(Kind::Branch, m_report.branch);
    if (!branch)
        return branch.error();
    auto last = m_store.lastNumber(m_report.branch, m_report.period.text);
    if (!last)
        return last.error();
    submission.uid = newUid();
    submission.branch = m_report.branch;
    submission.branchName = branch->text(m_unit.schema().of(Kind::Branch).titleField);
    submission.period = m_report.period;
    submission.number = static_cast<int>(*last) + 1;
    submission.templateName = m_report.templateName;
    submission.at = (m_report.at.isValid() ? m_report.at : m_unit.clock().now()).toUTC().toString(Qt::ISODate);
    submission.by = m_unit.actor();
    submission.gaps = m_report.gaps;
    submission.digest =
        reportDigest({m_ledgerUid, branch->uid, m_report.period.text, m_report.figures, m_report.document});
    return {};
}

/// This report shows what was corrected before; the ones that follow need not.
Result<> Submitting::keep(Submission& submission)
{
    auto pages = storePages(m_unit.connection(), m_report.pdf);
    if (!pages)
        return pages.error();
    auto versions = versionsOf(m_store, m_unit.schema(), m_report.records);
    if (!versions)
        return versions.error();
    auto shown = m_store.openChanges(m_report.period, {m_report.branch});
    if (!shown)
        return shown.error();
    auto kept = m_store.insert(submission, qCompress(m_report.document), *pages);
    if (kept)
        kept = m_store.addFigures(submission.id, m_report.figures);
    if (kept)
        kept = m_store.addVersions(submission.id, *versions);
    return kept ? m_store.markShown(submission.id, *shown) : kept;
}

Result<> Submitting::run(Submission& submission)
{
    if (auto checked = check(); !checked)
        return checked;
    if (auto described = describe(submission); !described)
        return described;
    if (auto kept = keep(submission); !kept)
        return kept;
    m_unit.setLabel(say(QT_TRANSLATE_NOOP("Submissions", "上报%1%2（第%3次，校验码 %4）"))
                        .arg(submission.branchName, submission.period.label(), QString::number(submission.number),
                             checkCode(submission.digest)));
    // Reopening is the way back, with a reason: Ctrl+Z does not take a submitted report back.
    m_unit.leaveNoStep();
    m_unit.noteSettingsChanged();
    return {};
}

} // namespace

QByteArray reportDigest(const CodedReport& report)
{
    QList<FrozenFigure> figures = report.figures;
    std::sort(figures.begin(), figures.end(),
              [](const FrozenFigure& a, const FrozenFigure& b) { return a.key < b.key; });
    Digest digest;
    digest.addField(report.ledgerUid.toUtf8());
    digest.addField(report.branchUid.toUtf8());
    digest.addField(report.period.toUtf8());
    for (const FrozenFigure& figure : std::as_const(figures)) {
        digest.addField(figure.key.toUtf8());
        digest.addField(valueText(figure.value).toUtf8());
    }
    digest.addField(report.document);
    return digest.result();
}

QString checkCode(const QByteArray& digest)
{
    constexpr int bytes = 6;
    const QString hex = QString::fromLatin1(digest.left(bytes).toHex()).toUpper();
    return QStringList{hex.mid(0, 4), hex.mid(4, 4), hex.mid(8, 4)}.join(u'-');
}

Result<> checkSubmittable(const Period& period, QDate today)
{
    bool isWhole = false;
    for (const Period& whole : {Period::monthOf(period.from), Period::quarterOf(period.from),
                                Period::halfOf(period.from), Period::yearOf(period.from)}) {
        isWhole = isWhole || whole.text == period.text;
    }
    if (!isWhole)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Submissions", "“%1”不能上报：上报的期间是月、季度、半年或年，例如 2022Q3。"))
                        .arg(period.text));
    if (today <= period.to)
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Submissions", "%1还没有结束，不能上报。请在 %2 之后上报。"))
                        .arg(period.label(), PartialDate::day(period.to).toText()));
    return {};
}

Result<Submission> submitReport(Ledger& ledger, const ReportToSubmit& report)
{
    if (auto checked = checkSubmittable(report.period, ledger.clock().today()); !checked)
        return checked.error();
    Submission submission;
    auto done = ledger.transact(QStringLiteral("submit"), {}, [&](UnitOfWork& unit) {
        return Submitting(unit, report, ledger.setting(QStringLiteral("ledger.uid"))).run(submission);
    });
    if (!done)
        return done.error();
    return submission;
}

Result<Submission> reopenPeriod(Ledger& ledger, qint64 branch, const Period& period, const QString& reason)
{
    if (reason.simplified().isEmpty())
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("Submissions", "重新打开要说明原因。")));
    Submission submission;
    auto done = ledger.transact(QStringLiteral("reopen"), {}, [&](UnitOfWork& unit) -> Result<> {
        SubmissionStore store(unit.connection());
        auto found = store.find({0, branch, period.text, true});
        if (!found)
            return found.error();
        if (found->isEmpty())
            return fail(ErrorCode::Validation,
                        say(QT_TRANSLATE_NOOP("Submissions", "%1没有上报过，不用重新打开。")).arg(period.label()));
        submission = found->constFirst();
        submission.reopenedAt = unit.clock().now().toString(Qt::ISODate);
        submission.reopenedBy = unit.actor();
        submission.reopenReason = reason.simplified();
        unit.setLabel(say(QT_TRANSLATE_NOOP("Submissions", "重新打开%1%2，原因：%3"))
                          .arg(submission.branchName, period.label(), submission.reopenReason));
        unit.leaveNoStep();
        unit.noteSettingsChanged();
        return store.reopen(submission);
    });
    if (!done)
        return done.error();
    return submission;
}

Result<QList<Submission>> submissions(Reader& reader, const SubmissionQuery& query)
{
    return SubmissionStore(reader.connection()).find({0, query.branch, query.period.text, query.isOnlyInForce});
}

Result<Submission> submissionById(Reader& reader, qint64 id)
{
    auto found = SubmissionStore(reader.connection()).find({id, 0, {}, false});
    if (!found)
        return found.error();
    if (found->isEmpty())
        return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("Submissions", "没有这次上报的记录。")));
    return found->constFirst();
}

Result<std::optional<Submission>> submissionInForce(Reader& reader, qint64 branch, const Period& period)
{
    std::optional<Submission> none;
    if (branch == 0)
        return none;
    auto found = submissions(reader, {branch, period, true});
    if (!found)
        return found.error();
    return found->isEmpty() ? none : std::optional(found->constFirst());
}

Result<QList<Submission>> submissionsOver(Reader& reader, const Record& record)
{
    return FrozenPeriods(reader.connection(), reader.schema()).concerned(nullptr, record);
}

Result<QByteArray> submittedDocument(Reader& reader, qint64 submission)
{
    auto document = SubmissionStore(reader.connection()).document(submission);
    if (!document)
        return document;
    QByteArray text = qUncompress(*document);
    if (text.isEmpty())
        return fail(ErrorCode::Corrupt,
                    say(QT_TRANSLATE_NOOP("Submissions", "上报稿已损坏，不能显示。请从备份恢复台账。")));
    return text;
}

Result<QByteArray> submittedPdf(Reader& reader, qint64 submission)
{
    auto content = SubmissionStore(reader.connection()).contentOf(submission);
    if (!content)
        return content.error();
    QByteArray pdf;
    auto read = ContentStore(reader.connection()).read(*content, [&](const QByteArray& piece) {
        pdf += piece;
        return true;
    });
    if (!read)
        return read.error();
    return pdf;
}

Result<QList<FrozenFigure>> submittedFigures(Reader& reader, qint64 submission)
{
    return SubmissionStore(reader.connection()).figures(submission);
}

Result<QList<LaterChange>> laterChanges(Reader& reader, qint64 submission)
{
    return SubmissionStore(reader.connection()).changesOf(submission);
}

Result<QList<LaterChange>> changesToShow(Reader& reader, const Period& period, const QList<qint64>& branches)
{
    auto changes = SubmissionStore(reader.connection()).openChanges(period, branches);
    if (!changes)
        return changes;
    // One change may concern the month, the quarter and the organ's own report: it is told once.
    QList<LaterChange> once;
    QSet<QString> known;
    for (const LaterChange& change : std::as_const(*changes)) {
        const QString key =
            QStringLiteral("%1 %2 %3").arg(static_cast<int>(change.kind)).arg(change.recordId).arg(change.at);
        if (!known.contains(key))
            once.append(change);
        known.insert(key);
    }
    return once;
}

Result<QList<RecordVersion>> changedVersions(Reader& reader, qint64 submission)
{
    SubmissionStore store(reader.connection());
    auto then = store.versions(submission);
    if (!then)
        return then;
    QList<std::pair<Kind, qint64>> records;
    for (const RecordVersion& version : std::as_const(*then))
        records.append({version.kind, version.id});
    auto now = versionsOf(store, reader.schema(), records);
    if (!now)
        return now;
    QHash<std::pair<int, qint64>, QByteArray> digests;
    for (const RecordVersion& version : std::as_const(*now))
        digests.insert({static_cast<int>(version.kind), version.id}, version.digest);
    QList<RecordVersion> changed;
    for (const RecordVersion& version : std::as_const(*then)) {
        if (digests.value({static_cast<int>(version.kind), version.id}) != version.digest)
            changed.append(version);
    }
    return changed;
}

} // namespace ledger
