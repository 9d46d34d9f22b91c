// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attachments.h"

#include "core/digest.h"
#include "core/safefile.h"
#include "ledger/contentwriter.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "storage/contentstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("Attachments", text);
}

/// “合影.jpg” or “合影.jpg 等 3 个”
static QString named(const QStringList& names)
{
    return names.size() == 1
        ? names.constFirst()
        : say(QT_TRANSLATE_NOOP("Attachments", "%1 等 %2 个")).arg(names.value(0)).arg(names.size());
}

static bool holds(const QList<Attachment>& attachments, const QByteArray& hash)
{
    return std::any_of(attachments.begin(), attachments.end(),
                       [&](const Attachment& attachment) { return attachment.content.hash == hash; });
}

namespace {

/// A file whose content lies in the ledger.
struct StoredFile {
    QString name;
    ContentInfo content;
};

/// The files of a closed responsibility item stay as they are.
Result<> refuseAtClosed(UnitOfWork& unit, Kind kind, qint64 recordId)
{
    if (kind != Kind::ResponsibilityItem)
        return {};
    auto item = unit.load(kind, recordId);
    if (!item)
        return item.error();
    return unit.items().refuseClosed(*item);
}

Result<> addRows(UnitOfWork& unit, const AttachmentRequest& request, const QList<StoredFile>& files,
                 AttachmentOutcome& outcome)
{
    if (auto open = refuseAtClosed(unit, request.kind, request.recordId); !open)
        return open;
    auto present = unit.attachments().store().of(request.kind, request.recordId);
    if (!present)
        return present.error();
    QStringList names;
    for (const StoredFile& file : files) {
        if (holds(*present, file.content.hash)) {
            outcome.alreadyThere << file.name;
            continue;
        }
        Attachment attachment;
        attachment.kind = request.kind;
        attachment.recordId = request.recordId;
        attachment.name = file.name;
        attachment.addedAt = unit.clock().now().toString(Qt::ISODate);
        attachment.content = file.content;
        if (auto added = unit.attachments().add(attachment); !added)
            return added;
        present->append(attachment);
        outcome.added.append(attachment);
        names << file.name;
    }
    if (!names.isEmpty())
        unit.setLabel(say(QT_TRANSLATE_NOOP("Attachments", "添加附件 %1")).arg(named(names)));
    return {};
}

/// One change of several attachments as one action.
Result<> changeAll(Ledger& ledger, const QList<qint64>& ids, const QString& operation, const char* label,
                   const std::function<void(Attachment&)>& edit)
{
    auto done = ledger.transact(operation, {}, [&](UnitOfWork& unit) -> Result<> {
        QStringList names;
        for (const qint64 id : ids) {
            auto before = unit.attachments().store().load(id);
            if (!before)
                return before.error();
            if (auto open = refuseAtClosed(unit, before->kind, before->recordId); !open)
                return open;
            Attachment after = *before;
            edit(after);
            const bool isSame =
                after.isDeleted == before->isDeleted && after.name == before->name && after.note == before->note;
            if (isSame)
                continue;
            if (auto changed = unit.attachments().change(after, *before); !changed)
                return changed;
            names << after.name;
        }
        unit.setLabel(say(label).arg(named(names)));
        return {};
    });
    if (!done)
        return done.error();
    return {};
}

} // namespace

Result<AttachmentOutcome> attachFiles(Ledger& ledger, const AttachmentRequest& request,
                                      const AttachmentProgress& progress)
{
    ContentWriter writer(ledger, request.limits, progress);
    AttachmentOutcome outcome;
    QList<StoredFile> files;
    writer.expect(request.sources);
    for (const AttachmentSource& source : request.sources) {
        auto content = writer.store(source);
        if (content)
            files.append({source.name, *content});
        else if (content.error().code == ErrorCode::Validation || content.error().code == ErrorCode::Unreadable)
            outcome.refused.append(content.error());
        else
            return content.error();
    }
    if (files.isEmpty())
        return outcome;
    auto done = ledger.transact(QStringLiteral("attach"), {},
                                [&](UnitOfWork& unit) { return addRows(unit, request, files, outcome); });
    if (!done)
        return done.error();
    writer.keep();
    return outcome;
}

Result<> detachFiles(Ledger& ledger, const QList<qint64>& ids)
{
    return changeAll(ledger, ids, QStringLiteral("detach"), QT_TRANSLATE_NOOP("Attachments", "移除附件 %1"),
                     [](Attachment& attachment) { attachment.isDeleted = true; });
}

Result<> putBackFiles(Ledger& ledger, const QList<qint64>& ids)
{
    return changeAll(ledger, ids, QStringLiteral("attach"), QT_TRANSLATE_NOOP("Attachments", "恢复附件 %1"),
                     [](Attachment& attachment) { attachment.isDeleted = false; });
}

Result<> describeAttachment(Ledger& ledger, qint64 id, const QString& name, const QString& note)
{
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::Validation, say(QT_TRANSLATE_NOOP("Attachments", "附件的名称不能为空。")));
    return changeAll(ledger, {id}, QStringLiteral("attach"), QT_TRANSLATE_NOOP("Attachments", "修改附件 %1"),
                     [&](Attachment& attachment) {
                         const QString ending = endingOf(attachment.name);
                         const bool hasEnding = ending.isEmpty() || endingOf(name) == ending;
                         attachment.name = safeFileName(hasEnding ? name : name.trimmed() + u'.' + ending);
                         attachment.note = note.trimmed();
                     });
}

Result<> moveAttachments(UnitOfWork& unit, Kind kind, qint64 from, qint64 to)
{
    AttachmentStore& store = unit.attachments().store();
    auto moving = store.of(kind, from);
    if (!moving)
        return moving.error();
    auto present = store.of(kind, to);
    if (!present)
        return present.error();
    qint64 position = present->isEmpty() ? 0 : present->constLast().position;
    for (const Attachment& before : std::as_const(*moving)) {
        Attachment after = before;
        if (holds(*present, before.content.hash)) {
            after.isDeleted = true;
        } else {
            after.recordId = to;
            after.position = ++position;
            present->append(after);
        }
        if (auto changed = unit.attachments().change(after, before); !changed)
            return changed;
    }
    return {};
}

Result<QList<Attachment>> attachmentsOf(Reader& reader, Kind kind, qint64 recordId)
{
    return AttachmentStore(reader.connection()).of(kind, recordId);
}

Result<QMap<Kind, AttachmentCount>> attachmentCounts(Reader& reader)
{
    QMap<Kind, AttachmentCount> counts;
    auto read = AttachmentStore(reader.connection()).counts([&counts](Kind kind, qint64 files, qint64 bytes) {
        counts.insert(kind, {files, bytes});
    });
    if (!read)
        return read.error();
    return counts;
}

Result<QByteArray> readAttachment(Reader& reader, const Attachment& attachment)
{
    QByteArray bytes;
    bytes.reserve(attachment.content.size);
    auto read = ContentStore(reader.connection()).read(attachment.content.id, [&](const QByteArray& piece) {
        bytes += piece;
        return bytes.size() <= attachment.content.size;
    });
    if (!read)
        return read.error();
    if (bytes.size() != attachment.content.size || sha256(bytes) != attachment.content.hash)
        return fail(ErrorCode::Corrupt,
                    say(QT_TRANSLATE_NOOP("Attachments",
                                          "附件“%1”的内容不完整或被改动过，不能打开。请从备份恢复，或移除后重新添加。"))
                        .arg(attachment.name));
    return bytes;
}

} // namespace ledger
