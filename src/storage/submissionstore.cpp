// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/submissionstore.h"

#include <QStringList>

namespace ledger {

static const QString& columns()
{
    static const QString text = QStringLiteral(
        "s.id, s.uid, s.branch_id, b.name, s.period, s.first_day, s.last_day, s.number, s.template, s.submitted_at, "
        "s.submitted_by, s.gaps, s.digest, s.reopened_at, s.reopened_by, s.reopen_reason");
    return text;
}

static Submission submissionOf(const Row& row)
{
    Submission submission{row.number(0), row.text(1), row.number(2), row.text(3)};
    submission.period = {row.text(4), row.day(5), row.day(6)};
    submission.number = static_cast<int>(row.number(7));
    submission.templateName = row.text(8);
    submission.at = row.text(9);
    submission.by = row.text(10);
    submission.gaps = row.number(11);
    submission.digest = row.bytes(12);
    submission.reopenedAt = row.text(13);
    submission.reopenedBy = row.text(14);
    submission.reopenReason = row.text(15);
    return submission;
}

static QString word(LaterChange::Entry entry)
{
    return entry == LaterChange::Entry::Correction ? QStringLiteral("correction") : QStringLiteral("late");
}

static LaterChange::Entry entryOfWord(const QString& word)
{
    return word == u"late" ? LaterChange::Entry::Late : LaterChange::Entry::Correction;
}

/// (1,2,3): numbers of the program, never of a person.
static QString listOf(const QList<qint64>& ids)
{
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    return u'(' + numbers.join(u',') + u')';
}

Result<QList<Submission>> SubmissionStore::find(const Filter& filter)
{
    QString sql =
        QStringLiteral("SELECT %1 FROM submissions s JOIN branches b ON b.id = s.branch_id WHERE 1 = 1").arg(columns());
    QVariantList values;
    if (filter.id != 0) {
        sql += QStringLiteral(" AND s.id = ?");
        values << filter.id;
    }
    if (filter.branch != 0) {
        sql += QStringLiteral(" AND s.branch_id = ?");
        values << filter.branch;
    }
    if (!filter.period.isEmpty()) {
        sql += QStringLiteral(" AND s.period = ?");
        values << filter.period;
    }
    if (filter.isOnlyInForce)
        sql += QStringLiteral(" AND s.reopened_at IS NULL");
    QList<Submission> found;
    auto read = m_connection.forEach(sql + QStringLiteral(" ORDER BY s.id DESC"), values, [&](const Row& row) {
        found.append(submissionOf(row));
        return true;
    });
    if (!read)
        return read.error();
    return found;
}

Result<qint64> SubmissionStore::lastNumber(qint64 branch, const QString& period)
{
    return m_connection.number(QStringLiteral("SELECT max(number) FROM submissions WHERE branch_id = ? AND period = ?"),
                               {branch, period});
}

Result<> SubmissionStore::insert(Submission& submission, const QByteArray& document, qint64 contentId)
{
    auto id = m_connection.number(
        QStringLiteral("INSERT INTO submissions (uid, branch_id, period, first_day, last_day, number, template, "
                       "submitted_at, submitted_by, gaps, digest, document, content_id) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        {submission.uid, submission.branch, submission.period.text, submission.period.from.toString(Qt::ISODate),
         submission.period.to.toString(Qt::ISODate), submission.number, submission.templateName, submission.at,
         submission.by, submission.gaps, submission.digest, document, contentId});
    if (!id)
        return id.error();
    submission.id = *id;
    return {};
}

Result<> SubmissionStore::addFigures(qint64 id, const QList<FrozenFigure>& figures)
{
    const QString sql = QStringLiteral("INSERT INTO submission_figures (submission_id, key, value) VALUES (?, ?, ?)");
    for (const FrozenFigure& figure : figures) {
        const QVariant value = figure.value ? QVariant(*figure.value) : QVariant();
        if (auto added = m_connection.execute(sql, {id, figure.key, value}); !added)
            return added;
    }
    return {};
}

Result<> SubmissionStore::addVersions(qint64 id, const QList<RecordVersion>& versions)
{
    const QString sql = QStringLiteral(
        "INSERT INTO submission_records (submission_id, kind, record_id, revision, digest) VALUES (?, ?, ?, ?, ?)");
    for (const RecordVersion& version : versions) {
        auto added = m_connection.execute(
            sql, {id, static_cast<int>(version.kind), version.id, version.revision, version.digest});
        if (!added)
            return added;
    }
    return {};
}

Result<> SubmissionStore::reopen(const Submission& submission)
{
    return m_connection.execute(
        QStringLiteral("UPDATE submissions SET reopened_at = ?, reopened_by = ?, reopen_reason = ? WHERE id = ?"),
        {submission.reopenedAt, submission.reopenedBy, submission.reopenReason, submission.id});
}

Result<QByteArray> SubmissionStore::document(qint64 id)
{
    auto document = m_connection.first(QStringLiteral("SELECT document FROM submissions WHERE id = ?"), {id});
    if (!document)
        return document.error();
    return *document ? (*document)->toByteArray() : QByteArray();
}

Result<qint64> SubmissionStore::contentOf(qint64 id)
{
    return m_connection.number(QStringLiteral("SELECT content_id FROM submissions WHERE id = ?"), {id});
}

Result<QString> SubmissionStore::uidOfContent(qint64 contentId)
{
    auto uid =
        m_connection.first(QStringLiteral("SELECT uid FROM submissions WHERE content_id = ? LIMIT 1"), {contentId});
    if (!uid)
        return uid.error();
    return *uid ? (*uid)->toString() : QString();
}

Result<QList<FrozenFigure>> SubmissionStore::figures(qint64 id)
{
    QList<FrozenFigure> figures;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT key, value FROM submission_figures WHERE submission_id = ? ORDER BY key"), {id},
        [&](const Row& row) {
            figures.append({row.text(0), row.isNull(1) ? std::nullopt : std::optional(row.decimal(1))});
            return true;
        });
    if (!read)
        return read.error();
    return figures;
}

Result<QList<RecordVersion>> SubmissionStore::versions(qint64 id)
{
    QList<RecordVersion> versions;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT kind, record_id, revision, digest FROM submission_records WHERE submission_id = ? "
                       "ORDER BY kind, record_id"),
        {id}, [&](const Row& row) {
            versions.append({static_cast<Kind>(row.number(0)), row.number(1), row.number(2), row.bytes(3)});
            return true;
        });
    if (!read)
        return read.error();
    return versions;
}

Result<QList<RecordVersion>> SubmissionStore::versionsNow(const KindInfo& info, const QList<qint64>& ids)
{
    constexpr qsizetype atOnce = 500;
    QList<RecordVersion> versions;
    for (qsizetype at = 0; at < ids.size(); at += atOnce) {
        auto read =
            m_connection.forEach(QStringLiteral("SELECT id, revision, digest FROM %1 WHERE id IN %2 ORDER BY id")
                                     .arg(info.table, listOf(ids.mid(at, atOnce))),
                                 {}, [&](const Row& row) {
                                     versions.append({info.kind, row.number(0), row.number(1), row.bytes(2)});
                                     return true;
                                 });
        if (!read)
            return read.error();
    }
    return versions;
}

Result<QString> SubmissionStore::uidOfBranch(qint64 branch)
{
    auto uid = m_connection.first(QStringLiteral("SELECT uid FROM branches WHERE id = ?"), {branch});
    if (!uid)
        return uid.error();
    return *uid ? (*uid)->toString() : QString();
}

Result<QList<Submission>> SubmissionStore::over(qint64 branch)
{
    QList<Submission> found;
    auto read = m_connection.forEach(
        QStringLiteral(
            "WITH RECURSIVE above (id) AS (SELECT CAST(? AS BIGINT) UNION SELECT x.parent_id FROM branches x "
            "JOIN above ON x.id = above.id WHERE x.parent_id IS NOT NULL) "
            "SELECT %1 FROM submissions s JOIN above ON s.branch_id = above.id "
            "JOIN branches b ON b.id = s.branch_id WHERE s.reopened_at IS NULL ORDER BY s.id")
            .arg(columns()),
        {branch}, [&](const Row& row) {
            found.append(submissionOf(row));
            return true;
        });
    if (!read)
        return read.error();
    return found;
}

Result<bool> SubmissionStore::isAnyInForce()
{
    auto first = m_connection.first(QStringLiteral("SELECT id FROM submissions WHERE reopened_at IS NULL LIMIT 1"));
    if (!first)
        return first.error();
    return first->has_value();
}

Result<> SubmissionStore::addChange(const LaterChange& change)
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO submission_changes (submission_id, entry, action, kind, record_id, title, day, "
                       "changes, reason, changed_at, changed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {change.submission, word(change.entry), change.action, static_cast<int>(change.kind), change.recordId,
         change.title, change.day.isEmpty() ? QVariant() : QVariant(change.day),
         change.changes.isEmpty() ? QVariant() : QVariant(change.changes), change.reason, change.at, change.by});
}

Result<std::optional<LaterChange::Entry>> SubmissionStore::entryOf(qint64 submission, Kind kind, qint64 recordId)
{
    auto first = m_connection.first(QStringLiteral("SELECT entry FROM submission_changes WHERE submission_id = ? "
                                                   "AND kind = ? AND record_id = ? ORDER BY id LIMIT 1"),
                                    {submission, static_cast<int>(kind), recordId});
    if (!first)
        return first.error();
    return *first ? std::optional(entryOfWord((*first)->toString())) : std::nullopt;
}

Result<QList<LaterChange>> SubmissionStore::readChanges(const QString& where, const QVariantList& values)
{
    QList<LaterChange> changes;
    auto read = m_connection.forEach(
        QStringLiteral("SELECT c.id, c.submission_id, c.entry, c.action, c.kind, c.record_id, c.title, c.day, "
                       "c.changes, c.reason, c.changed_at, c.changed_by FROM submission_changes c "
                       "JOIN submissions s ON s.id = c.submission_id "
                       "LEFT JOIN submissions t ON t.id = c.shown_in WHERE %1 ORDER BY c.id")
            .arg(where),
        values, [&](const Row& row) {
            changes.append({row.number(0), row.number(1), entryOfWord(row.text(2)), row.text(3),
                            static_cast<Kind>(row.number(4)), row.number(5), row.text(6), row.text(7), row.text(8),
                            row.text(9), row.text(10), row.text(11)});
            return true;
        });
    if (!read)
        return read.error();
    return changes;
}

Result<QList<LaterChange>> SubmissionStore::changesOf(qint64 submission)
{
    return readChanges(QStringLiteral("c.submission_id = ?"), {submission});
}

Result<QList<LaterChange>> SubmissionStore::openChanges(const Period& period, const QList<qint64>& branches)
{
    QString where = QStringLiteral("s.last_day <= ? AND (c.shown_in IS NULL OR t.last_day = ?)");
    if (!branches.isEmpty())
        where += QStringLiteral(" AND s.branch_id IN ") + listOf(branches);
    const QString last = period.to.toString(Qt::ISODate);
    return readChanges(where, {last, last});
}

Result<> SubmissionStore::markShown(qint64 by, const QList<LaterChange>& changes)
{
    const QString sql = QStringLiteral("UPDATE submission_changes SET shown_in = ? WHERE id = ? AND shown_in IS NULL");
    for (const LaterChange& change : changes) {
        if (auto marked = m_connection.execute(sql, {by, change.id}); !marked)
            return marked;
    }
    return {};
}

} // namespace ledger
