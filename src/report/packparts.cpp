// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/packparts.h"

#include "core/jsontexts.h"
#include "ledger/attachments.h"
#include "report/collect.h"
#include "report/reportcatalogue.h"
#include "report/tablerows.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>
#include <optional>

namespace ledger {

namespace {

constexpr int LongestSide = 1400; ///< pixels: sharp enough for half a page
constexpr int JpegQuality = 82;

Result<Composition> documentOf(const PartSpec& part, const ReportContext& context)
{
    const auto settings = context.reader().settings();
    if (!settings)
        return settings.error();
    auto composition = compositionNamed(part.include, *settings);
    if (composition && composition->about != kindOf(part.table))
        return fail(ErrorCode::Unreadable,
                    QCoreApplication::translate("Report", "报表里要收入的“%1”不是这类记录的单据。").arg(part.include));
    return composition;
}

/// As a picture of at most so many pixels; nothing where it cannot be read.
std::optional<ReportImage> photoOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return std::nullopt;
    if (std::max(image.width(), image.height()) > LongestSide)
        image = image.scaled(LongestSide, LongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // What is transparent is white on paper.
    QImage opaque(image.size(), QImage::Format_RGB32);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    QByteArray jpeg;
    QBuffer out(&jpeg);
    if (!out.open(QIODevice::WriteOnly) || !opaque.save(&out, "JPG", JpegQuality))
        return std::nullopt;
    return ReportImage{jpeg, opaque.width(), opaque.height(), {}};
}

/// 7月5日 第一党支部 主题党日：会场 (the note of the file, or its name).
QString captionOf(const Record& record, const Attachment& file, const ReportContext& context)
{
    const KindInfo& info = context.reader().schema().of(record.kind);
    QStringList words{record.value(info.dateField).value<PartialDate>().toChinese(),
                      context.branchName(record.number(info.branchField)), record.text(info.titleField)};
    words.removeAll(QString());
    const QString about = file.note.isEmpty() ? QFileInfo(file.name).completeBaseName() : file.note;
    return words.join(u'　') + QStringLiteral("（%1）").arg(about);
}

/// The pictures of one kind's records, as many as there is room for.
Result<> addPhotos(QList<ReportBlock>& blocks, const TableSpec& table, qsizetype most, const ReportContext& context)
{
    const auto ids = recordIds(table, context);
    if (!ids)
        return ids.error();
    Reader& reader = context.reader();
    for (const qint64 id : *ids) {
        const auto files = attachmentsOf(reader, kindOf(table), id);
        if (!files)
            return files.error();
        for (const Attachment& file : *files) {
            if (blocks.size() >= most || !file.content.mediaType.startsWith(QLatin1StringView("image/")))
                continue;
            const auto bytes = readAttachment(reader, file);
            auto photo = bytes ? photoOf(*bytes) : std::nullopt;
            const auto records = reader.rows(kindOf(table), {id});
            if (!records)
                return records.error();
            if (!photo || records->isEmpty())
                continue;
            photo->caption = captionOf(records->constFirst(), file, context);
            blocks += *photo;
        }
    }
    return {};
}

} // namespace

Result<QList<IncludedDocument>> includedDocuments(const PartSpec& part, const ReportContext& context)
{
    const auto composition = documentOf(part, context);
    if (!composition)
        return composition.error();
    const auto ids = recordIds(part.table, context);
    if (!ids)
        return ids.error();
    auto people = PeopleBook::open(context.reader(), context.figures().vocabulary());
    if (!people)
        return people.error();
    ReportSubject subject = context.subject();
    subject.people = std::make_shared<const PeopleBook>(std::move(*people));
    QList<IncludedDocument> documents;
    for (const qint64 id : ids->first(std::min<qsizetype>(ids->size(), part.table.options[u"most"].toInt(200)))) {
        auto record = context.reader().load(kindOf(part.table), id);
        if (!record)
            return record.error();
        const KindInfo& info = context.reader().schema().of(record->kind);
        subject.record = std::make_shared<const Record>(*record);
        subject.branch = record->number(info.branchField);
        auto content = collectReport(*composition, context.figures(), context.reader(), subject);
        if (!content)
            return content.error();
        const auto day = record->value(info.dateField).value<PartialDate>();
        documents += IncludedDocument{day.toChinese() + u'　' + content->title, *content};
    }
    return documents;
}

Result<QList<ReportBlock>> photoBlocks(const PartSpec& part, const ReportContext& context)
{
    const qsizetype most = part.table.options[u"most"].toInt(80);
    QList<ReportBlock> blocks;
    const QStringList kinds = textsOf(part.table.options[u"kinds"]);
    for (const QString& kind : kinds) {
        TableSpec table = part.table;
        table.options.insert(QStringLiteral("kind"), kind);
        if (auto added = addPhotos(blocks, table, most, context); !added)
            return added.error();
    }
    return blocks;
}

} // namespace ledger
