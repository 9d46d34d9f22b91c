// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/templatefile.h"

#include "core/safefile.h"
#include "exchange/workbook/ziparchive.h"
#include "exchange/workbook/zipcopy.h"
#include "report/filling/slotquestion.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>

namespace ledger {

namespace {

constexpr qint64 MostFileBytes = qint64(64) << 20;
constexpr qsizetype MostSlots = 5000;

QString say(const char* text)
{
    return QCoreApplication::translate("Template", text);
}

/// What a template may cost before it is refused.
WorkbookLimits limits()
{
    WorkbookLimits limits;
    limits.fileBytes = MostFileBytes;
    limits.entryBytes = qint64(64) << 20;
    return limits;
}

const char* sentenceOf(ReadFailure failure)
{
    switch (failure) {
    case ReadFailure::Protected:
        return QT_TRANSLATE_NOOP("Template", "模板“%1”设有打开密码，无法读取；请去掉密码后再用。");
    case ReadFailure::Bomb:
        return QT_TRANSLATE_NOOP("Template",
                                 "模板“%1”解压后大得异常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。");
    case ReadFailure::DuplicateEntry:
    case ReadFailure::UnsafeEntry:
        return QT_TRANSLATE_NOOP("Template",
                                 "模板“%1”的压缩包结构不正常，为安全起见没有读取；请用 Word 或 WPS 另存后再用。");
    default:
        return QT_TRANSLATE_NOOP("Template", "模板“%1”已损坏或不完整，无法读取；请重新取得完整的文件。");
    }
}

const char* sentenceOf(OfficeFault fault)
{
    switch (fault) {
    case OfficeFault::DocumentType:
        return QT_TRANSLATE_NOOP(
            "Template",
            "模板“%1”里有文档类型声明（DOCTYPE），可能引用别的文件，为安全起见没有读取；请用 Word 或 WPS 另存后再用。");
    case OfficeFault::OtherEncoding:
        return QT_TRANSLATE_NOOP("Template", "模板“%1”的文字不是 UTF-8 编码，无法读取；请用 Word 或 WPS 另存后再用。");
    default:
        return QT_TRANSLATE_NOOP("Template", "模板“%1”的内容已损坏，无法读取；请用 Word 或 WPS 另存后再用。");
    }
}

/// Finds the main part among the types that a .docx lists.
class MainPartFinder : public XmlHandler
{
public:
    bool startElement(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Override" && name != "Default")
            return true;
        const QByteArray type(attributes.value("ContentType").data(),
                              static_cast<qsizetype>(attributes.value("ContentType").size()));
        hasMacros = hasMacros || type.contains("macroEnabled") || type.contains("vbaProject");
        isModel = isModel || type.contains("wordprocessingml.template");
        if (name == "Override" && type.endsWith("wordprocessingml.document.main+xml"))
            mainPart = QString::fromUtf8(attributes.value("PartName").data(),
                                         static_cast<qsizetype>(attributes.value("PartName").size()));
        return true;
    }
    bool endElement(std::string_view) override { return true; }

    QString mainPart; ///< with a slash before it
    bool hasMacros = false;
    bool isModel = false; ///< a .dotx
};

} // namespace

/// The steps of opening a template; each finds a reason to refuse it, or goes on.
class TemplateOpening
{
public:
    explicit TemplateOpening(const QString& path)
        : m_name(QFileInfo(path).fileName())
        , m_path(path)
    {
    }

    Result<TemplateFile> open();

private:
    Result<> refuse(const char* sentence) const { return fail(ErrorCode::Unreadable, say(sentence).arg(m_name)); }
    Result<> checkEnding() const;
    Result<> readArchive();
    Result<> examine(ZipArchive& archive);
    Result<> examineDocx(ZipArchive& archive);
    Result<> examineOdt(ZipArchive& archive, const QByteArray& type);
    Result<> readParts(ZipArchive& archive);
    Result<> checkSlots() const;
    bool isTextPart(const QString& name) const;

    QString m_name;
    QString m_path;
    QString m_mainPart;
    TemplateFile m_file;
};

Result<TemplateFile> TemplateOpening::open()
{
    m_file.m_baseName = QFileInfo(m_path).completeBaseName();
    if (auto done = checkEnding(); !done)
        return done.error();
    if (auto done = readArchive(); !done)
        return done.error();
    QBuffer buffer(&m_file.m_archive);
    buffer.open(QIODevice::ReadOnly);
    ZipArchive archive(&buffer, limits());
    if (const ReadOutcome bad = archive.open())
        return refuse(sentenceOf(bad->failure)).error();
    if (auto done = examine(archive); !done)
        return done.error();
    if (auto done = readParts(archive); !done)
        return done.error();
    if (auto done = checkSlots(); !done)
        return done.error();
    return m_file;
}

Result<> TemplateOpening::checkEnding() const
{
    const QString ending = QFileInfo(m_path).suffix().toLower();
    if (ending == u"docx" || ending == u"odt")
        return {};
    if (ending == u"docm" || ending == u"dotm")
        return refuse(QT_TRANSLATE_NOOP("Template", "“%1”是可以带宏的文件，为安全起见不作模板；请另存为 .docx 再用。"));
    return refuse(QT_TRANSLATE_NOOP("Template",
                                    "“%1”不能作模板：模板是 .docx 或 .odt 文件；请用 Word 或 WPS 另存为 .docx 再用。"));
}

Result<> TemplateOpening::readArchive()
{
    auto bytes = readFileChecked(m_path, MostFileBytes);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return refuse(QT_TRANSLATE_NOOP("Template", "模板“%1”是空文件（0 字节）。"));
    if (bytes->startsWith("\xd0\xcf\x11\xe0"))
        return refuse(QT_TRANSLATE_NOOP(
            "Template", "模板“%1”设有打开密码，或者其实是旧的 .doc 文件，无法读取；请去掉密码，另存为 .docx 再用。"));
    if (!bytes->startsWith("PK"))
        return refuse(QT_TRANSLATE_NOOP("Template", "“%1”的内容不是 .docx 或 .odt 文件，无法作模板。"));
    m_file.m_archive = *bytes;
    return {};
}

Result<> TemplateOpening::examine(ZipArchive& archive)
{
    const QByteArray type = archive.head(QStringLiteral("mimetype"), 100).trimmed();
    const bool isOdt = type.startsWith("application/vnd.oasis.opendocument");
    const bool isNamedOdt = QFileInfo(m_path).suffix().compare(QStringLiteral("odt"), Qt::CaseInsensitive) == 0;
    const bool isDocx = archive.contains(QStringLiteral("[Content_Types].xml"));
    if (!isOdt && !isDocx)
        return refuse(QT_TRANSLATE_NOOP("Template", "“%1”的内容不是 .docx 或 .odt 文件，无法作模板。"));
    if (isOdt != isNamedOdt)
        return refuse(QT_TRANSLATE_NOOP("Template", "模板“%1”的内容与扩展名不符；请改正扩展名，或另存后再用。"));
    m_file.m_format = isOdt ? TemplateFormat::Odt : TemplateFormat::Docx;
    return isOdt ? examineOdt(archive, type) : examineDocx(archive);
}

Result<> TemplateOpening::examineDocx(ZipArchive& archive)
{
    MainPartFinder finder;
    if (const ReadOutcome bad = archive.parse(QStringLiteral("[Content_Types].xml"), finder))
        return refuse(sentenceOf(bad->failure));
    const QStringList& names = archive.names();
    const bool hasProject = std::any_of(names.begin(), names.end(), [](const QString& name) {
        return name.endsWith(QStringLiteral("vbaProject.bin"), Qt::CaseInsensitive);
    });
    if (finder.hasMacros || hasProject)
        return refuse(
            QT_TRANSLATE_NOOP("Template", "模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .docx 再用。"));
    if (finder.isModel)
        return refuse(
            QT_TRANSLATE_NOOP("Template", "“%1”其实是 Word 的模板文件（.dotx）；请打开后另存为 .docx 再用。"));
    m_mainPart = finder.mainPart.mid(1);
    if (m_mainPart.isEmpty() || !archive.contains(m_mainPart))
        return refuse(
            QT_TRANSLATE_NOOP("Template", "“%1”里没有文档正文，不是 Word 文档；请用 Word 或 WPS 另存为 .docx 再用。"));
    return {};
}

Result<> TemplateOpening::examineOdt(ZipArchive& archive, const QByteArray& type)
{
    m_mainPart = QStringLiteral("content.xml");
    if (type != "application/vnd.oasis.opendocument.text" || !archive.contains(m_mainPart))
        return refuse(QT_TRANSLATE_NOOP("Template", "“%1”不是文字文档；请另存为 .odt 再用。"));
    QByteArray manifest;
    if (!archive.read(QStringLiteral("META-INF/manifest.xml"), manifest) && manifest.contains("encryption-data"))
        return refuse(sentenceOf(ReadFailure::Protected));
    const QStringList& names = archive.names();
    const bool hasMacros = std::any_of(names.begin(), names.end(), [](const QString& name) {
        const bool isScript = name.startsWith(QStringLiteral("Basic/")) || name.startsWith(QStringLiteral("Scripts/"));
        return isScript && !name.endsWith(u'/') && !name.endsWith(QStringLiteral("script-lb.xml"))
            && !name.endsWith(QStringLiteral("script-lc.xml"));
    });
    if (hasMacros)
        return refuse(
            QT_TRANSLATE_NOOP("Template", "模板“%1”里有宏，为安全起见没有读取；请另存为不带宏的 .odt 再用。"));
    return {};
}

/// In a .docx all that lies beside the main part: headers, footers, notes, comments, diagrams.
bool TemplateOpening::isTextPart(const QString& name) const
{
    if (m_file.m_format == TemplateFormat::Odt)
        return name == u"content.xml" || name == u"styles.xml";
    const QString folder = m_mainPart.section(u'/', 0, -2, QString::SectionIncludeTrailingSep);
    return name.startsWith(folder, Qt::CaseInsensitive) && name.endsWith(QStringLiteral(".xml"), Qt::CaseInsensitive);
}

Result<> TemplateOpening::readParts(ZipArchive& archive)
{
    const QStringList& names = archive.names();
    for (const QString& name : names) {
        if (!isTextPart(name))
            continue;
        TemplatePart part;
        part.name = name;
        part.isMain = name.compare(m_mainPart, Qt::CaseInsensitive) == 0;
        if (const ReadOutcome bad = archive.read(name, part.bytes))
            return refuse(sentenceOf(bad->failure));
        if (const OfficeFault fault = readOfficeText(part.bytes, part.text); fault != OfficeFault::None)
            return refuse(sentenceOf(fault));
        if (part.isMain)
            m_file.m_parts.prepend(part);
        else if (!part.text.paragraphs.isEmpty())
            m_file.m_parts.append(part);
    }
    return {};
}

Result<> TemplateOpening::checkSlots() const
{
    qsizetype found = 0;
    for (const TemplatePart& part : m_file.m_parts) {
        for (const OfficeParagraph& paragraph : part.text.paragraphs)
            found += findSlots(paragraph.text).size();
    }
    if (found == 0)
        return refuse(QT_TRANSLATE_NOOP(
            "Template", "模板“%1”里没有占位符，没有什么可填；占位符写成 {{代号}}，例如 {{member.total}}。"));
    if (found > MostSlots)
        return fail(ErrorCode::Unreadable,
                    say(QT_TRANSLATE_NOOP("Template", "模板“%1”里有 %2 个占位符，最多 %3 个；请分成几个模板。"))
                        .arg(m_name, QString::number(found), QString::number(MostSlots)));
    return {};
}

Result<TemplateFile> TemplateFile::open(const QString& path)
{
    return TemplateOpening(path).open();
}

bool TemplateFile::isTemplatePath(const QString& word)
{
    static const QStringList endings{QStringLiteral("docx"), QStringLiteral("odt"),  QStringLiteral("docm"),
                                     QStringLiteral("dotx"), QStringLiteral("dotm"), QStringLiteral("doc"),
                                     QStringLiteral("ott"),  QStringLiteral("rtf"),  QStringLiteral("wps")};
    const QString ending = QFileInfo(word).suffix().toLower();
    if (ending == u"json")
        return false; // the layout of a report
    return endings.contains(ending) || word.contains(u'/') || word.contains(u'\\');
}

QString TemplateFile::ending() const
{
    return m_format == TemplateFormat::Odt ? QStringLiteral("odt") : QStringLiteral("docx");
}

QStringList TemplateFile::questions() const
{
    QStringList questions;
    for (const TemplatePart& part : m_parts) {
        for (const OfficeParagraph& paragraph : part.text.paragraphs) {
            const QList<FoundSlot> found = findSlots(paragraph.text);
            for (const FoundSlot& slot : found) {
                if (!questions.contains(slot.inside))
                    questions += slot.inside;
            }
        }
    }
    return questions;
}

Result<QByteArray> TemplateFile::withParts(const QHash<QString, QByteArray>& parts) const
{
    const std::optional<QByteArray> copy = copyZip(m_archive, parts);
    if (!copy)
        return fail(ErrorCode::Unreadable, say(sentenceOf(ReadFailure::UnsafeEntry)).arg(m_baseName));
    return *copy;
}

bool isTableSlot(const OfficeParagraph& paragraph)
{
    const QList<FoundSlot> found = findSlots(paragraph.text);
    return paragraph.isWord && found.size() == 1 && parseSlot(found.first().inside).isTable()
        && paragraph.text.trimmed().size() == found.first().size;
}

} // namespace ledger
