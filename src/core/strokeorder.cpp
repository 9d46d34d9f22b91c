// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strokeorder.h"

#include "core/resources.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <unicode/alphaindex.h>

#include <memory>
#include <mutex>

namespace ledger {

namespace {

QHash<QString, StrokeOrder> loadStrokes()
{
    initCoreResources();
    QHash<QString, StrokeOrder> strokes;
    QFile file(QStringLiteral(":/branchledger/catalogue/strokes.json"));
    if (!file.open(QIODevice::ReadOnly))
        return strokes;
    const QJsonObject entries = QJsonDocument::fromJson(file.readAll())[QLatin1StringView("strokes")].toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QJsonArray entry = it.value().toArray();
        strokes.insert(it.key(), {entry[0].toInt(), entry[1].toString().toLatin1()});
    }
    return strokes;
}

/// ICU tells the number of strokes by the section of an index in which a character stands: 7劃.
class StrokeSections
{
public:
    StrokeSections()
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::AlphabeticIndex index(icu::Locale("zh-u-co-stroke"), status);
        if (U_SUCCESS(status))
            m_index.reset(index.buildImmutableIndex(status));
    }

    int countOf(const QString& character)
    {
        const std::lock_guard lock(m_guard);
        if (!m_index)
            return 0;
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString text(reinterpret_cast<const char16_t*>(character.utf16()),
                                      static_cast<int32_t>(character.size()));
        const icu::AlphabeticIndex::Bucket* section = m_index->getBucket(m_index->getBucketIndex(text, status));
        if (U_FAILURE(status) || !section)
            return 0;
        const icu::UnicodeString& label = section->getLabel();
        int count = 0;
        for (int32_t i = 0; i < label.length() && label[i] >= u'0' && label[i] <= u'9'; ++i)
            count = count * 10 + (label[i] - u'0');
        return count;
    }

private:
    std::mutex m_guard;
    std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> m_index;
};

} // namespace

StrokeOrder strokeOrderOf(const QString& character)
{
    static const QHash<QString, StrokeOrder> strokes = loadStrokes();
    static StrokeSections sections;
    const auto known = strokes.constFind(character);
    return known != strokes.constEnd() ? *known : StrokeOrder{sections.countOf(character)};
}

} // namespace ledger
