// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/drafts.h"

#include "ledger/ledger.h"
#include "ledger/reader.h"
#include "ledger/unitofwork.h"
#include "storage/batchstore.h"
#include "storage/draftstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

static const QString& unreadKey()
{
    static const QString key = QStringLiteral("unread");
    return key;
}

static const QString& cellsKey()
{
    static const QString key = QStringLiteral("cells");
    return key;
}

/// What cannot be read as a value is no part of the record; it stands beside it.
static QString withUnread(const QString& content, const Draft& draft)
{
    const QHash<QString, QString>& unread = draft.unread;
    if (unread.isEmpty())
        return content;
    QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    QJsonObject texts;
    for (auto it = unread.begin(); it != unread.end(); ++it)
        texts.insert(it.key(), it.value());
    object.insert(unreadKey(), texts);
    if (draft.isOfCells)
        object.insert(cellsKey(), true);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

static QHash<QString, QString> unreadOf(const QString& content)
{
    QHash<QString, QString> unread;
    const QJsonObject texts = QJsonDocument::fromJson(content.toUtf8())[unreadKey()].toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        unread.insert(it.key(), it.value().toString());
    return unread;
}

static bool isOfCells(const QString& content)
{
    return QJsonDocument::fromJson(content.toUtf8())[cellsKey()].toBool();
}

Result<> keepDraft(Ledger& ledger, Draft& draft)
{
    const Record& record = draft.record;
    DraftRow row{draft.id,
                 record.kind,
                 record.id,
                 record.revision,
                 ledger.clock().now().toString(Qt::ISODate),
                 withUnread(recordToJson(ledger.schema().of(record.kind), record), draft)};
    auto kept = ledger.housekeep([&row](Connection& connection) { return DraftStore(connection).keep(row); });
    if (!kept)
        return kept;
    draft.id = row.id;
    draft.keptAt = row.keptAt;
    return {};
}

Result<> dropDraft(Ledger& ledger, qint64 draftId)
{
    return ledger.housekeep([draftId](Connection& connection) { return DraftStore(connection).drop(draftId); });
}

Result<> dropDraft(UnitOfWork& work, qint64 draftId)
{
    return draftId == 0 ? Result<>{} : DraftStore(work.connection()).drop(draftId);
}

Result<QList<Draft>> draftsOf(Reader& reader)
{
    auto rows = DraftStore(reader.connection()).all();
    if (!rows)
        return rows.error();
    QList<Draft> drafts;
    for (const DraftRow& row : std::as_const(*rows)) {
        Draft draft{row.id, row.keptAt, unreadOf(row.content), isOfCells(row.content)};
        draft.record.kind = row.kind;
        recordFromJson(reader.schema().of(row.kind), row.content, draft.record);
        draft.record.id = row.recordId;
        draft.record.revision = row.revision;
        drafts.append(draft);
    }
    return drafts;
}

} // namespace ledger
