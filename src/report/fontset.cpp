// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fontset.h"

#include "core/jsontexts.h"
#include "report/reportresources.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

namespace {

constexpr double UnitsPerPoint = 100;

QStringList present(const QStringList& families)
{
    QStringList found;
    for (const QString& family : families) {
        if (QFontDatabase::hasFamily(family))
            found += family;
    }
    return found;
}

} // namespace

Result<FontSet> FontSet::find()
{
    initReportResources();
    QFile file(QStringLiteral(":/branchledger/reports/fonts.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal,
                    QCoreApplication::translate("Report", "程序内置的字体清单无法读取，请重新安装本程序。"));
    }
    const QJsonArray roles = QJsonDocument::fromJson(file.readAll()).object()[u"roles"].toArray();
    FontSet set;
    for (const QJsonValue& role : roles) {
        const QStringList wanted = textsOf(role[u"families"]);
        const QStringList own = present(wanted);
        const QStringList help = present(textsOf(role[u"substitutes"]));
        QStringList families = own + help;
        if (families.isEmpty())
            families += QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
        set.m_choices += FontChoice{role[u"label"].toString(), wanted.value(0), families.first(), own.isEmpty()};
        set.m_families += families;
    }
    return set;
}

QFont FontSet::font(FontRole role, double points) const
{
    QFont font;
    font.setFamilies(m_families.value(static_cast<int>(role)));
    font.setPixelSize(qRound(points * UnitsPerPoint));
    font.setHintingPreference(QFont::PreferNoHinting);
    // shaping would put alternate forms that no character maps to, and the text could not be found in the PDF
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias | QFont::PreferNoShaping));
    font.setKerning(false);
    return font;
}

QFont FontSet::gridFont(FontRole role, double points, double pitch) const
{
    QFont font = this->font(role, points);
    const double advance = QFontMetricsF(font).horizontalAdvance(u'国');
    font.setLetterSpacing(QFont::AbsoluteSpacing, pitch - advance);
    return font;
}

QStringList FontSet::notices() const
{
    QStringList notices;
    for (const FontChoice& choice : m_choices) {
        if (choice.isSubstitute) {
            notices += QCoreApplication::translate("Report", "%1：本机没有%2，以“%3”代替")
                           .arg(choice.role, choice.wanted, choice.used);
        }
    }
    return notices;
}

} // namespace ledger
