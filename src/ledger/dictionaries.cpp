// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/dictionaries.h"

#include "core/textkey.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "storage/catalogstore.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

constexpr qsizetype LongestWord = 40;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

Result<DictionaryWord> wordOf(const Ledger& ledger, const QString& dictionary, const QString& word)
{
    const QList<DictionaryWord> words = ledger.vocabulary().words(dictionary);
    const auto at =
        std::find_if(words.begin(), words.end(), [&](const DictionaryWord& each) { return each.word == word; });
    if (at == words.end())
        return fail(ErrorCode::NotFound, say(QT_TRANSLATE_NOOP("ledger", "词表里没有“%1”。")).arg(word));
    return *at;
}

Result<> change(Ledger& ledger, const QString& label, const QString& dictionary, const QList<DictionaryWord>& words)
{
    auto done = ledger.transact(QStringLiteral("word"), label, [&](UnitOfWork& unit) -> Result<> {
        if (auto begun = unit.beginSettings(); !begun)
            return begun;
        for (const DictionaryWord& word : words) {
            if (auto changed = CatalogStore(unit.connection()).changeWord(dictionary, word); !changed)
                return changed;
        }
        return {};
    });
    return done ? Result<>{} : Result<>(done.error());
}

} // namespace

Result<> renameWord(Ledger& ledger, const QString& dictionary, const QString& word, const QString& name)
{
    auto known = wordOf(ledger, dictionary, word);
    if (!known)
        return known.error();
    auto wanted = checkedText(name.simplified(), word, TextKind::Name);
    if (!wanted)
        return wanted.error();
    if (wanted->isEmpty() || wanted->size() > LongestWord)
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "请写新的名称，不超过 %1 个字。")).arg(LongestWord));
    if (const auto other = ledger.vocabulary().canonical(dictionary, *wanted); other && *other != word)
        return fail(ErrorCode::Validation,
                    say(QT_TRANSLATE_NOOP("ledger", "“%1”已经是“%2”的写法，请换一个名称。")).arg(*wanted, *other));
    if (*wanted == word)
        known->attributes.remove(QStringLiteral("shown"));
    else
        known->attributes.insert(QStringLiteral("shown"), *wanted);
    return change(ledger, say(QT_TRANSLATE_NOOP("ledger", "词“%1”改称“%2”")).arg(word, *wanted), dictionary, {*known});
}

Result<> moveWord(Ledger& ledger, const QString& dictionary, const QString& word, int by)
{
    QList<DictionaryWord> words = ledger.vocabulary().words(dictionary);
    qsizetype at = 0;
    while (at < words.size() && words[at].word != word)
        ++at;
    const qsizetype to = at + by;
    if (at >= words.size() || to < 0 || to >= words.size())
        return {};
    words.move(at, to);
    for (qsizetype i = 0; i < words.size(); ++i)
        words[i].position = static_cast<int>(i);
    return change(ledger, say(QT_TRANSLATE_NOOP("ledger", "调整词“%1”的次序")).arg(word), dictionary, words);
}

Result<> retireWord(Ledger& ledger, const QString& dictionary, const QString& word, bool isRetired)
{
    auto known = wordOf(ledger, dictionary, word);
    if (!known)
        return known.error();
    if (isRetired)
        known->attributes.insert(QStringLiteral("retired"), true);
    else
        known->attributes.remove(QStringLiteral("retired"));
    const QString label =
        isRetired ? say(QT_TRANSLATE_NOOP("ledger", "停用词“%1”")) : say(QT_TRANSLATE_NOOP("ledger", "恢复词“%1”"));
    return change(ledger, label.arg(word), dictionary, {*known});
}

} // namespace ledger
