// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/officefile.h"

#include "exchange/export/zipwriter.h"

#include <QBuffer>
#include <QCoreApplication>

namespace ledger {

QByteArray officeDeclaration()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
}

QByteArray wordNamespace()
{
    return "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}

Result<QByteArray> officeArchive(const QList<std::pair<QString, QByteArray>>& parts)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    ZipWriter zip(&buffer);
    bool isWhole = true;
    for (const auto& [name, bytes] : parts) {
        const bool isType = name == u"mimetype";
        isWhole = isWhole && zip.begin(name, isType ? ZipWriter::Packing::Stored : ZipWriter::Packing::Deflated)
            && zip.write(bytes) == bytes.size() && zip.end();
    }
    if (!isWhole || !zip.finish())
        return fail(ErrorCode::Io, QCoreApplication::translate("Report", "文档无法生成，没有写出文件；请重试。"));
    return buffer.data();
}

} // namespace ledger
