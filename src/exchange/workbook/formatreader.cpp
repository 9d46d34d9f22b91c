// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/formatreader.h"

#include "exchange/workbook/csvreader.h"
#include "exchange/workbook/odsreader.h"
#include "exchange/workbook/xlsreader.h"
#include "exchange/workbook/xlsxreader.h"

#include <QFileInfo>
#include <QSet>

namespace ledger {
namespace {

constexpr qint64 HeadBytes = 4096;

enum class Family { Unknown, Xlsx, Xls, Ods, Text };

Family familyOfEnding(const QString& ending)
{
    static const QHash<QString, Family> families = {
        {QStringLiteral("xlsx"), Family::Xlsx}, {QStringLiteral("xlsm"), Family::Xlsx},
        {QStringLiteral("xltx"), Family::Xlsx}, {QStringLiteral("xltm"), Family::Xlsx},
        {QStringLiteral("xls"), Family::Xls},   {QStringLiteral("xlt"), Family::Xls},
        {QStringLiteral("ods"), Family::Ods},   {QStringLiteral("ots"), Family::Ods},
        {QStringLiteral("csv"), Family::Text},  {QStringLiteral("txt"), Family::Text},
        {QStringLiteral("tsv"), Family::Text},  {QStringLiteral("tab"), Family::Text},
    };
    return families.value(ending, Family::Unknown);
}

bool isUnsupportedEnding(const QString& ending)
{
    static const QSet<QString> endings = {QStringLiteral("et"),  QStringLiteral("ett"), QStringLiteral("wps"),
                                          QStringLiteral("wpt"), QStringLiteral("dps"), QStringLiteral("xlsb")};
    return endings.contains(ending);
}

/// Well-known formats that are none of ours, by their first bytes.
QByteArray foreignFormat(const QByteArray& head)
{
    if (head.startsWith("%PDF"))
        return ".pdf";
    if (head.startsWith("{\\rtf"))
        return ".rtf";
    if (head.startsWith("Rar!"))
        return ".rar";
    if (head.startsWith("7z\xBC\xAF"))
        return ".7z";
    const bool oldBook = head.startsWith(QByteArray("\x09\x00\x04\x00", 4))
        || head.startsWith(QByteArray("\x09\x02\x06\x00", 4)) || head.startsWith(QByteArray("\x09\x04\x06\x00", 4))
        || head.startsWith(QByteArray("\x09\x08\x08\x00", 4));
    return oldBook ? QByteArray("Excel 2–95") : QByteArray();
}

ReadOutcome webPage(const QByteArray& head)
{
    QByteArray start = head.startsWith("\xEF\xBB\xBF") ? head.mid(3) : head;
    start = start.trimmed().toLower();
    if (start.startsWith("<?xml") && start.contains("schemas-microsoft-com:office:spreadsheet"))
        return ReadProblem{ReadFailure::Unsupported, "XML 2003"};
    for (const char* mark :
         {"<html", "<!doctype html", "<table", "<head", "<meta", "<style", "<?xml", "mime-version:"}) {
        if (start.startsWith(mark))
            return ReadProblem{ReadFailure::WebPage};
    }
    return {};
}

/// Refuses a file whose ending promises another family: such a file is mostly not what its owner thinks.
ReadOutcome checkEnding(Family promised, Family found, const char* ending)
{
    if (promised == Family::Unknown || promised == found)
        return {};
    return ReadProblem{ReadFailure::WrongEnding, ending};
}

ReadOutcome readZip(QFile& file, Family promised, SheetSink& sink)
{
    ZipArchive zip(&file, sink.limits());
    if (ReadOutcome bad = zip.open())
        return bad;
    const QByteArray type = zip.head(QStringLiteral("mimetype"), HeadBytes);
    if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        const ReadOutcome bad = checkEnding(promised, Family::Ods, ".ods");
        return bad ? bad : readOds(zip, sink);
    }
    if (type.startsWith("application/vnd.oasis.opendocument"))
        return ReadProblem{ReadFailure::Unsupported, "OpenDocument (.odt, .odp …)"};
    if (zip.contains(QStringLiteral("xl/workbook.bin")))
        return ReadProblem{ReadFailure::Unsupported, ".xlsb"};
    if (zip.contains(QStringLiteral("word/document.xml")))
        return ReadProblem{ReadFailure::Unsupported, ".docx"};
    if (!zip.contains(QStringLiteral("[Content_Types].xml")) && !zip.contains(QStringLiteral("xl/workbook.xml")))
        return ReadProblem{ReadFailure::Unsupported, ".zip"};
    const ReadOutcome bad = checkEnding(promised, Family::Xlsx, ".xlsx");
    return bad ? bad : readXlsx(zip, sink);
}

ReadOutcome readOle(QFile& file, Family promised, SheetSink& sink)
{
    const uchar* bytes = file.map(0, file.size());
    if (!bytes)
        return ReadProblem{ReadFailure::ReadError};
    OleContainer container(QByteArrayView(bytes, file.size()));
    if (!container.open())
        return ReadProblem{ReadFailure::DamagedContainer};
    if (container.contains(QStringLiteral("EncryptedPackage")))
        return ReadProblem{ReadFailure::Protected};
    if (container.contains(QStringLiteral("WordDocument")))
        return ReadProblem{ReadFailure::Unsupported, ".doc"};
    if (!container.contains(QStringLiteral("Workbook")) && container.contains(QStringLiteral("Book")))
        return ReadProblem{ReadFailure::Unsupported, "Excel 95 (.xls)"};
    if (ReadOutcome bad = checkEnding(promised, Family::Xls, ".xls"))
        return bad;
    return XlsReader(container, sink).read();
}

ReadOutcome readText(QFile& file, const QFileInfo& info, SheetSink& sink)
{
    const QByteArray head = file.peek(HeadBytes);
    const Family promised = familyOfEnding(info.suffix().toLower());
    if (const QByteArray foreign = foreignFormat(head); !foreign.isEmpty())
        return ReadProblem{ReadFailure::Unsupported, foreign};
    if (ReadOutcome bad = webPage(head))
        return bad;
    if (promised != Family::Text && promised != Family::Unknown && head.contains('\0'))
        return ReadProblem{ReadFailure::DamagedContainer};
    if (ReadOutcome bad = checkEnding(promised, Family::Text, ".txt"))
        return bad;
    return readCsv(file, info.completeBaseName().toUtf8(), sink);
}

} // namespace

ReadOutcome readByContent(QFile& file, const QString& path, SheetSink& sink)
{
    const QFileInfo info(path);
    const QString ending = info.suffix().toLower();
    if (isUnsupportedEnding(ending))
        return ReadProblem{ReadFailure::Unsupported, QByteArray(".") + ending.toUtf8()};
    const QByteArray head = file.peek(HeadBytes);
    const Family promised = familyOfEnding(ending);
    ReadOutcome bad;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        bad = readZip(file, promised, sink);
    else if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        bad = readOle(file, promised, sink);
    else
        bad = readText(file, info, sink);
    if (!bad && sink.sheetCount() == 0)
        return ReadProblem{ReadFailure::NoSheet};
    return bad;
}

} // namespace ledger
