// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/searchtokens.h"

#include "core/pinyin.h"
#include "core/searchtext.h"
#include "core/surnames.h"

#include <QSet>

namespace ledger {

namespace {

/// Keeps the order of first appearance.
class TokenList
{
public:
    void add(const QString& token)
    {
        if (token.isEmpty() || m_seen.contains(token))
            return;
        m_seen.insert(token);
        m_tokens.append(token);
    }

    QStringList tokens() const { return m_tokens; }

private:
    QStringList m_tokens;
    QSet<QString> m_seen;
};

QList<QStringList> allInitials(const QList<QStringList>& pieces)
{
    QList<QStringList> initials;
    for (const QStringList& readings : pieces)
        initials.append(initialsOf(readings));
    return initials;
}

void addNameForms(TokenList& tokens, const QList<QStringList>& pieces)
{
    for (const QString& spelling : spellingsOf(pieces))
        tokens.add(namePinyinToken(spelling));
    if (pieces.size() < 2)
        return;
    for (const QString& initials : spellingsOf(allInitials(pieces)))
        tokens.add(nameInitialsToken(initials));
}

} // namespace

QStringList documentTokens(QStringView text)
{
    TokenList tokens;
    QString before;
    for (const TextPiece& piece : textPieces(text)) {
        if (!piece.isCjkCharacter) {
            tokens.add(wordToken(piece.text));
            before.clear();
            continue;
        }
        if (!before.isEmpty() && piece.isAdjacent)
            tokens.add(before + piece.text);
        tokens.add(piece.text);
        before = piece.text;
    }
    return tokens.tokens();
}

QStringList nameTokens(QStringView name)
{
    const QList<QStringList> pieces = nameSyllables(name);
    if (pieces.isEmpty())
        return {};
    TokenList tokens;
    addNameForms(tokens, pieces);
    const QList<QStringList> given = pieces.mid(std::max<qsizetype>(surnameOf(name).size(), 1));
    if (given.size() > 1)
        addNameForms(tokens, given);
    return tokens.tokens();
}

QStringList titleTokens(QStringView title)
{
    TokenList tokens;
    for (const QList<QStringList>& run : syllableRuns(title)) {
        const QList<QStringList> initials = allInitials(run);
        for (qsizetype i = 0; i + 1 < run.size(); ++i) {
            for (const QString& pair : spellingsOf(run.mid(i, 2)))
                tokens.add(titlePinyinToken(pair));
            for (const QString& pair : spellingsOf(initials.mid(i, 2)))
                tokens.add(titleInitialsToken(pair));
            if (i + 2 >= run.size())
                continue;
            for (const QString& triple : spellingsOf(initials.mid(i, 3)))
                tokens.add(titleInitialsToken(triple));
        }
    }
    return tokens.tokens();
}

} // namespace ledger
