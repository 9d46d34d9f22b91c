// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/attachmentlimits.h"

#include "core/jsontexts.h"
#include "core/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initAttachmentResource()
{
    Q_INIT_RESOURCE(attachments);
}

namespace ledger {

namespace {

constexpr qint64 Megabyte = 1024 * 1024;
/// A content is opened whole, so that a larger one would need more memory than an office PC has to spare.
constexpr int MostMegabytes = 1024;
constexpr int LeastPhotoEdge = 640;
constexpr int GreatestPhotoEdge = 20000;

QString say(const char* text)
{
    return QCoreApplication::translate("Attachments", text);
}

AttachmentLimits readDefaults()
{
    initAttachmentResource();
    QFile file(QStringLiteral(":/branchledger/catalogue/attachments.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    return {object.value(QLatin1StringView("largestMegabytes")).toInteger() * Megabyte,
            object.value(QLatin1StringView("photoEdge")).toInt(), textsOf(object.value(QLatin1StringView("refused"))),
            textsOf(object.value(QLatin1StringView("opened"))), textsOf(object.value(QLatin1StringView("thumbnails")))};
}

QStringList endingsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral(R"([\s,，、;；]+)"));
    QStringList endings;
    for (QString word : text.toLower().split(between, Qt::SkipEmptyParts)) {
        while (word.startsWith(u'.') || word.startsWith(u'*'))
            word.remove(0, 1);
        if (!word.isEmpty())
            endings << word;
    }
    return endings;
}

std::optional<int> numberBetween(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

Error refusedProgram(const QString& name)
{
    return fail(ErrorCode::Validation,
                say(QT_TRANSLATE_NOOP("Attachments",
                                      "“%1”是程序、脚本或带宏的文件，打开它可能带来病毒，没有添加。"
                                      "如果是文档，请另存为普通格式或 PDF 再添加。"))
                    .arg(name));
}

Result<qint64> checkFile(const AttachmentSource& source)
{
    const QFileInfo file(source.path);
    if (!file.exists() && !file.isSymLink())
        return fail(
            ErrorCode::Unreadable,
            say(QT_TRANSLATE_NOOP("Attachments", "找不到“%1”：它可能已被移走、改名或删除，没有添加。请重新选择。"))
                .arg(source.name));
    if (file.isDir())
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Attachments",
                                          "“%1”是文件夹，没有添加。请打开它选择里面的文件，或先压缩成一个 zip 文件。"))
                        .arg(source.name));
    if (!file.isFile())
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Attachments", "“%1”不是普通文件，没有添加。")).arg(source.name));
    if (!file.isReadable())
        return fail(
            ErrorCode::Unreadable,
            say(QT_TRANSLATE_NOOP("Attachments", "没有读取“%1”的权限，没有添加。请检查文件的权限。")).arg(source.name));
    return file.size();
}

} // namespace

AttachmentLimits attachmentLimits(const QMap<QString, QString>& settings)
{
    static const AttachmentLimits defaults = readDefaults();
    AttachmentLimits limits = defaults;
    if (const auto most = numberBetween(settings.value(AttachmentSetting::LargestMegabytes), 1, MostMegabytes))
        limits.largestBytes = *most * Megabyte;
    if (const auto edge =
            numberBetween(settings.value(AttachmentSetting::PhotoEdge), LeastPhotoEdge, GreatestPhotoEdge))
        limits.photoEdge = *edge;
    if (const QStringList refused = endingsIn(settings.value(AttachmentSetting::Refused)); !refused.isEmpty())
        limits.refused = refused;
    return limits;
}

Result<> checkAttachmentSetting(const QString& name, const QString& value)
{
    const bool isDefault = value.trimmed().isEmpty();
    if (name == AttachmentSetting::LargestMegabytes && !isDefault && !numberBetween(value, 1, MostMegabytes))
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Attachments", "每个附件的上限应是 %1 到 %2 之间的整数，单位 MB。"))
                        .arg(1)
                        .arg(MostMegabytes));
    if (name == AttachmentSetting::PhotoEdge && !isDefault && !numberBetween(value, LeastPhotoEdge, GreatestPhotoEdge))
        return fail(ErrorCode::Usage,
                    say(QT_TRANSLATE_NOOP("Attachments", "照片长边的上限应是 %1 到 %2 之间的整数，单位像素。"))
                        .arg(LeastPhotoEdge)
                        .arg(GreatestPhotoEdge));
    return {};
}

AttachmentSource AttachmentSource::ofFile(const QString& path)
{
    return {safeFileName(QFileInfo(path).fileName()), path, {}};
}

Result<qint64> checkSource(const AttachmentSource& source, const AttachmentLimits& limits)
{
    auto size = source.path.isEmpty() ? Result<qint64>(source.bytes.size()) : checkFile(source);
    if (!size)
        return size;
    if (limits.refused.contains(endingOf(source.name)))
        return refusedProgram(source.name);
    if (*size == 0)
        return fail(
            ErrorCode::Validation,
            say(QT_TRANSLATE_NOOP("Attachments", "“%1”是空文件（0 字节），没有添加。请检查它是否保存或下载完整。"))
                .arg(source.name));
    if (*size > limits.largestBytes)
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("Attachments",
                                          "“%1”有 %2，超过每个附件 %3 的上限，没有添加。请压缩或截取后再添加；"
                                          "上限可以在“设置”页的“附件”里改。"))
                        .arg(source.name, sizeText(*size), sizeText(limits.largestBytes)));
    return size;
}

Result<> checkBeginning(const QString& name, QByteArrayView bytes)
{
    if (bytes.startsWith("MZ")
        || bytes.startsWith("\x7f"
                            "ELF"))
        return refusedProgram(name);
    return {};
}

QString sizeText(qint64 bytes)
{
    constexpr qint64 kilobyte = 1024;
    constexpr qint64 gigabyte = 1024 * Megabyte;
    const auto decimal = [bytes](qint64 unit) {
        const double value = static_cast<double>(bytes) / static_cast<double>(unit);
        const QString text = QString::number(value, 'f', 1);
        return text.endsWith(QStringLiteral(".0")) ? text.chopped(2) : text;
    };
    if (bytes < kilobyte)
        return QStringLiteral("%1 B").arg(bytes);
    if (bytes < Megabyte)
        return QStringLiteral("%1 KB").arg((bytes + kilobyte / 2) / kilobyte);
    return bytes < gigabyte ? decimal(Megabyte) + QStringLiteral(" MB") : decimal(gigabyte) + QStringLiteral(" GB");
}

QString endingOf(const QString& fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    return dot < 0 ? QString() : fileName.mid(dot + 1).trimmed().toLower();
}

} // namespace ledger
