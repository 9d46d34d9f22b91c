// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/factsql.h"

#include <algorithm>

namespace ledger {

SqlPiece& SqlPiece::add(const QString& sql, const QVariantList& bound)
{
    text += sql;
    values += bound;
    return *this;
}

static QString marks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

SqlPiece idList(const QList<qint64>& ids)
{
    qsizetype length = 1;
    while (length < ids.size())
        length *= 4;
    SqlPiece piece{marks(length), {}};
    for (const qint64 id : ids)
        piece.values << id;
    while (piece.values.size() < length)
        piece.values << qint64{0};
    return piece;
}

FactSql::FactSql(const KindInfo& info, const FactWindow& window, Engine engine)
    : m_info(info)
    , m_window(window)
    , m_engine(engine)
{
}

QString FactSql::isoFrom() const
{
    return m_window.from.toString(Qt::ISODate);
}

QString FactSql::isoTo() const
{
    return m_window.to.toString(Qt::ISODate);
}

QString FactSql::from(const QString& part) const
{
    QString sql = m_info.table + QStringLiteral(" t");
    if (!part.isEmpty())
        sql += QStringLiteral(" JOIN %1 p ON p.owner_id = t.id").arg(part);
    return sql;
}

QString FactSql::dateColumn() const
{
    return QStringLiteral("t.") + (m_window.dateField.isEmpty() ? m_info.dateField : m_window.dateField);
}

/// The last entry of the state book that had begun by the day; without one, the state beside the item. The day is
/// written out, not bound: a QDate is no foreign text, and this stands for a column wherever one may stand.
QString FactSql::stateOnDay() const
{
    return QStringLiteral("COALESCE((SELECT s.state FROM responsibility_states s WHERE s.owner_id = t.id "
                          "AND (s.since IS NULL OR s.since <= '%1') ORDER BY s.position DESC LIMIT 1), t.state)")
        .arg(isoTo());
}

static bool isPlainKey(const QString& key)
{
    return std::all_of(key.begin(), key.end(),
                       [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

QString FactSql::value(const QString& fieldKey) const
{
    const Field* field = m_info.field(fieldKey);
    if (!field || !isPlainKey(fieldKey))
        return QStringLiteral("NULL");
    if (field->is(FieldFlag::Own)) {
        const QString json = m_engine == Engine::Sqlite ? QStringLiteral("json_extract(t.extra, '$.%1')")
                                                        : QStringLiteral("(CAST(t.extra AS json) ->> '%1')");
        const bool isNumber = field->type == FieldType::Decimal || field->type == FieldType::Integer;
        return isNumber ? QStringLiteral("CAST(%1 AS DOUBLE PRECISION)").arg(json.arg(fieldKey)) : json.arg(fieldKey);
    }
    if (m_window.mode == FactWindow::Mode::ListOfYear && fieldKey == QLatin1StringView("state"))
        return stateOnDay();
    return QStringLiteral("t.") + field->column();
}

SqlPiece FactSql::branchFilter() const
{
    SqlPiece piece;
    if (m_window.branches.isEmpty())
        return piece;
    const bool isBranch = m_info.kind == Kind::Branch;
    const QString column = isBranch ? QStringLiteral("id") : m_info.field(m_info.branchField)->column();
    return piece.add(QStringLiteral(" AND t.%1 IN (").arg(column))
        .add(idList(m_window.branches))
        .add(QStringLiteral(")"));
}

/// Nobody is on a roster after a death, an expulsion or a stop, until they are restored. `m` is the member's table.
static QString notEnded(const QString& firstDay, const QString& lastDay)
{
    const QString words = QStringLiteral("(SELECT word FROM dictionary_words WHERE dictionary = 'member_event' "
                                         "AND attributes LIKE '%\"%1\"%')");
    return QStringLiteral("NOT EXISTS (SELECT 1 FROM member_events e WHERE e.owner_id = s.owner_id AND e.event IN %1 "
                          "AND COALESCE(e.happened_on_last, e.happened_on) < %2 AND NOT EXISTS (SELECT 1 FROM "
                          "member_events r WHERE r.owner_id = s.owner_id AND r.event IN %3 "
                          "AND r.happened_on > COALESCE(e.happened_on_last, e.happened_on) AND r.happened_on <= %4))")
        .arg(words.arg(QStringLiteral("ends")), firstDay, words.arg(QStringLiteral("begins")), lastDay);
}

/// Somebody's membership that touches the days; with branches asked, one there or in a group there.
SqlPiece FactSql::onRoster(const QString& firstDay, const QString& lastDay, const QVariantList& days) const
{
    const QString there =
        QStringLiteral(
            "(s.joined_on IS NULL OR s.joined_on <= %1) AND (s.left_on IS NULL OR s.left_on_last >= %2) AND ")
            .arg(lastDay, firstDay)
        + notEnded(firstDay, lastDay);
    SqlPiece piece;
    if (m_window.branches.isEmpty())
        return piece.add(
            QStringLiteral("EXISTS (SELECT 1 FROM memberships s WHERE s.owner_id = t.id AND %1)").arg(there), days);
    const SqlPiece ids = idList(m_window.branches);
    // Days that are columns of the member need the member inside the sub-select too.
    const QString member = days.isEmpty() ? QStringLiteral("JOIN members m ON m.id = s.owner_id ") : QString();
    for (const char* column : {"branch_id", "group_id"}) {
        piece.add(piece.text.isEmpty() ? QStringLiteral("t.id IN (") : QStringLiteral(" UNION "));
        piece.add(QStringLiteral("SELECT s.owner_id FROM memberships s %1WHERE s.%2 IN (")
                      .arg(member, QLatin1StringView(column)));
        piece.add(ids).add(
            QStringLiteral(") AND ") + QString(there).replace(QStringLiteral("t."), QStringLiteral("m.")), days);
    }
    return piece.add(QStringLiteral(")"));
}

SqlPiece FactSql::inside() const
{
    const QString date = dateColumn();
    const QString inPeriod = QStringLiteral("%1 >= ? AND %1 <= ? AND %1_last <= ?").arg(date);
    SqlPiece piece;
    switch (m_window.mode) {
    case FactWindow::Mode::DateInPeriod:
        return piece.add(inPeriod, {isoFrom(), isoTo(), isoTo()}).add(branchFilter());
    case FactWindow::Mode::InForce:
        return piece
            .add(QStringLiteral(
                     "COALESCE(t.effective_from, %1) <= ? AND (t.effective_to IS NULL OR t.effective_to_last >= ?)")
                     .arg(date),
                 {isoTo(), isoTo()})
            .add(branchFilter());
    case FactWindow::Mode::ListOfYear:
        return piece.add(QStringLiteral("t.year = ?"), {m_window.to.year()}).add(branchFilter());
    case FactWindow::Mode::Standing:
        return piece
            .add(QStringLiteral(
                     "(t.founded_on IS NULL OR t.founded_on <= ?) AND (t.closed_on IS NULL OR t.closed_on > ?)"),
                 {isoTo(), isoTo()})
            .add(branchFilter());
    case FactWindow::Mode::OnRoster:
        return piece.add(QStringLiteral("t.admitted_on <= ? AND "), {isoTo()})
            .add(onRoster(QStringLiteral("?"), QStringLiteral("?"), {isoTo(), isoTo(), isoTo(), isoTo()}));
    case FactWindow::Mode::EventOnRoster:
        return piece.add(inPeriod, {isoFrom(), isoTo(), isoTo()})
            .add(QStringLiteral(" AND t.admitted_on <= %1_last AND ").arg(date))
            .add(onRoster(date, date + QStringLiteral("_last"), {}));
    }
    Q_UNREACHABLE();
}

SqlPiece FactSql::beside() const
{
    const QString date = dateColumn();
    SqlPiece piece;
    switch (m_window.mode) {
    case FactWindow::Mode::DateInPeriod:
        return piece
            .add(QStringLiteral("%1 <= ? AND %1_last >= ? AND (%1 < ? OR %1_last > ?)").arg(date),
                 {isoTo(), isoFrom(), isoFrom(), isoTo()})
            .add(branchFilter());
    case FactWindow::Mode::InForce:
        return piece
            .add(QStringLiteral("(COALESCE(t.effective_from, %1) > ? OR t.effective_to_last < ?)").arg(date),
                 {isoTo(), isoTo()})
            .add(branchFilter());
    case FactWindow::Mode::Standing:
        return piece.add(QStringLiteral("(t.founded_on > ? OR t.closed_on <= ?)"), {isoTo(), isoTo()})
            .add(branchFilter());
    case FactWindow::Mode::EventOnRoster: {
        const SqlPiece roster = onRoster(date, date + QStringLiteral("_last"), {});
        return piece
            .add(QStringLiteral("%1 >= ? AND %1 <= ? AND %1_last <= ? AND NOT (").arg(date),
                 {isoFrom(), isoTo(), isoTo()})
            .add(roster)
            .add(QStringLiteral(")"))
            .add(branchFilter());
    }
    case FactWindow::Mode::ListOfYear:
    case FactWindow::Mode::OnRoster:
        return piece.add(QStringLiteral("1 = 0"));
    }
    Q_UNREACHABLE();
}

SqlPiece FactSql::where(FactReach reach) const
{
    SqlPiece piece = reach == FactReach::Inside ? inside() : beside();
    piece.add(QStringLiteral(" AND t.is_deleted = 0"));
    if (!m_window.conditions.isEmpty())
        piece.add(QStringLiteral(" AND ")).add(allOf(m_window.conditions));
    return piece;
}

} // namespace ledger
