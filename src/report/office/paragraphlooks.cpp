// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/office/paragraphlooks.h"

#include "report/reportresources.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ledger {

namespace {

constexpr double Pitch = 28.95;
constexpr double Tighter = -0.2;

const ParagraphLook& lookNamed(const QByteArray& id)
{
    const QList<ParagraphLook>& looks = paragraphLooks();
    return *std::find_if(looks.begin(), looks.end(), [&](const ParagraphLook& look) { return look.id == id; });
}

} // namespace

const QList<ParagraphLook>& paragraphLooks()
{
    using Qt::AlignHCenter;
    using Qt::AlignJustify;
    using Qt::AlignLeft;
    static const QList<ParagraphLook> looks{
        {"ReportTitle", QStringLiteral("公文标题"), FontRole::Title, 22, Pitch * 1.25, AlignHCenter, 0, 0, 0, true},
        {"ReportHeading1", QStringLiteral("公文一级标题"), FontRole::Heading1, 16, Pitch, AlignLeft, 2, Tighter, 1,
         true},
        {"ReportHeading2", QStringLiteral("公文二级标题"), FontRole::Heading2, 16, Pitch, AlignLeft, 2, Tighter, 2,
         true},
        {"ReportBody", QStringLiteral("公文正文"), FontRole::Body, 16, Pitch, AlignJustify, 2, Tighter, 0, false},
        {"ReportAnnexMark", QStringLiteral("公文附表标记"), FontRole::Heading1, 16, Pitch, AlignLeft, 0, Tighter, 0,
         true},
        {"ReportSignature", QStringLiteral("公文署名"), FontRole::Body, 16, Pitch, AlignHCenter, 0, Tighter, 0, true},
        {"ReportRemark", QStringLiteral("公文附注"), FontRole::Body, 16, Pitch, AlignLeft, 2, Tighter, 0, true},
        {"ReportNote", QStringLiteral("公文说明"), FontRole::Body, 10.5, 15.75, AlignLeft, 0, 0, 0, false},
        {"ReportContents", QStringLiteral("公文目录"), FontRole::Body, 12, 20.4, AlignLeft, 0, 0, 0, false},
        {"ReportPhotoCaption", QStringLiteral("公文图注"), FontRole::Body, 10.5, 15.75, AlignHCenter, 0, 0, 0, false},
        {"ReportCaption", QStringLiteral("公文表题"), FontRole::Heading1, 12, Pitch, AlignHCenter, 0, 0, 0, true},
        {"ReportTableNote", QStringLiteral("公文表注"), FontRole::Body, 10.5, 15.75, AlignLeft, 0, 0, 0, false},
        {"ReportGap", QStringLiteral("公文间隔"), FontRole::Body, 9, Pitch / 2, AlignLeft, 0, 0, 0, false},
    };
    return looks;
}

const ParagraphLook& lookOf(BlockStyle style)
{
    switch (style) {
    case BlockStyle::Title:
        return lookNamed("ReportTitle");
    case BlockStyle::Heading1:
        return lookNamed("ReportHeading1");
    case BlockStyle::Heading2:
        return lookNamed("ReportHeading2");
    case BlockStyle::AnnexMark:
        return lookNamed("ReportAnnexMark");
    case BlockStyle::SignatureLine:
    case BlockStyle::DateLine:
        return lookNamed("ReportSignature");
    case BlockStyle::Remark:
        return lookNamed("ReportRemark");
    case BlockStyle::Note:
        return lookNamed("ReportNote");
    case BlockStyle::Contents:
        return lookNamed("ReportContents");
    case BlockStyle::Body:
        break;
    }
    return lookNamed("ReportBody");
}

const ParagraphLook& photoCaptionLook()
{
    return lookNamed("ReportPhotoCaption");
}

const ParagraphLook& captionLook()
{
    return lookNamed("ReportCaption");
}

const ParagraphLook& tableNoteLook()
{
    return lookNamed("ReportTableNote");
}

const ParagraphLook& gapLook()
{
    return lookNamed("ReportGap");
}

QString standardFamily(FontRole role)
{
    static const QStringList families = [] {
        initReportResources();
        QStringList names;
        QFile file(QStringLiteral(":/branchledger/reports/fonts.json"));
        if (!file.open(QIODevice::ReadOnly))
            return names;
        const QJsonArray roles = QJsonDocument::fromJson(file.readAll()).object()[u"roles"].toArray();
        for (const QJsonValue& entry : roles)
            names += entry[u"families"].toArray().at(0).toString();
        return names;
    }();
    return families.value(static_cast<int>(role), QStringLiteral("宋体"));
}

} // namespace ledger
