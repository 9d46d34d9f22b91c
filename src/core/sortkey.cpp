// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pinyin.h"
#include "core/strokeorder.h"
#include "core/surnames.h"

#include <unicode/coll.h>
#include <unicode/locid.h>

#include <memory>
#include <mutex>

namespace ledger {

namespace {

/// An ICU collator, made when first asked (it loads a large table).
class Sorter
{
public:
    explicit Sorter(const char* locale)
        : m_locale(locale)
    {
    }

    QByteArray key(const QString& text)
    {
        const std::lock_guard lock(m_guard);
        if (!m_collator) {
            UErrorCode status = U_ZERO_ERROR;
            m_collator.reset(icu::Collator::createInstance(icu::Locale::createFromName(m_locale), status));
        }
        // Without ICU's data the order by code point is still an order.
        if (!m_collator)
            return text.toUtf8();
        const icu::UnicodeString source(reinterpret_cast<const char16_t*>(text.utf16()),
                                        static_cast<int32_t>(text.size()));
        QByteArray bytes(64, '\0');
        int32_t size = write(source, bytes);
        if (size > bytes.size()) {
            bytes.resize(size);
            size = write(source, bytes);
        }
        // ICU closes a key with a zero byte, which memcmp does not need.
        bytes.truncate(size - 1);
        return bytes;
    }

private:
    int32_t write(const icu::UnicodeString& source, QByteArray& bytes) const
    {
        return m_collator->getSortKey(source, reinterpret_cast<uint8_t*>(bytes.data()),
                                      static_cast<int32_t>(bytes.size()));
    }

    const char* m_locale;
    std::mutex m_guard;
    std::unique_ptr<icu::Collator> m_collator;
};

} // namespace

QByteArray sortKeyPinyin(QStringView name)
{
    static Sorter sorter("zh@collation=pinyin");
    const QString text = name.trimmed().toString();
    const QString surname = surnameOf(text);
    if (surname.isEmpty())
        return sorter.key(text);
    // 单 sorts among the shan, not the dan; the name itself parts it from its stand-in.
    const QString standIn = pinyinCatalogue().surnames.value(surname).sortsLike;
    return sorter.key(standIn + text.mid(1)) + '\0' + sorter.key(text);
}

/// One character: how many strokes it has, then which they are where the catalogue tells; the others by ICU.
static QByteArray strokesOf(const QString& character, Sorter& sorter)
{
    const StrokeOrder known = strokeOrderOf(character);
    QByteArray key(1, static_cast<char>(known.count));
    if (known.first.isEmpty())
        return key + '\x7f' + sorter.key(character) + '\x01';
    return key + known.first + '\x01';
}

QByteArray sortKeyStroke(QStringView name)
{
    static Sorter sorter("zh@collation=stroke");
    const QString text = name.trimmed().toString();
    if (text.isEmpty())
        return {};
    QByteArray key = strokesOf(text.left(1), sorter);
    // 李希 stands before 李干杰: names of two characters go before those of three.
    key += static_cast<char>(std::min<qsizetype>(text.size(), 0x7f));
    for (const QChar character : QStringView(text).mid(1))
        key += strokesOf(QString(character), sorter);
    return key + sorter.key(text);
}

} // namespace ledger
