// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/searchcontent.h"

#include "core/searchdate.h"
#include "core/searchtext.h"
#include "core/searchtokens.h"
#include "core/textkey.h"

#include <algorithm>

namespace ledger {

static bool isSearched(const Field& field)
{
    return field.is(FieldFlag::Searched) && !field.is(FieldFlag::Sensitive);
}

/// Tokens in the order of their first appearance; attendance lists make them many.
class TokenSet
{
public:
    void add(const QString& token)
    {
        if (m_seen.contains(token))
            return;
        m_seen.insert(token);
        if (!m_text.isEmpty())
            m_text += u' ';
        m_text += token;
    }
    void add(const QStringList& tokens)
    {
        for (const QString& token : tokens)
            add(token);
    }
    QString text() const { return m_text; }

private:
    QSet<QString> m_seen;
    QString m_text;
};

QList<SearchedText> searchedFields(const KindInfo& info, const Record& record)
{
    QList<SearchedText> texts;
    for (const Field& field : info.fields) {
        if (!isSearched(field))
            continue;
        const QString text = record.text(field.key);
        if (!text.isEmpty())
            texts.append({&field, text});
    }
    return texts;
}

QList<SearchedText> searchedParts(const KindInfo& info, const Record& record)
{
    QList<SearchedText> texts;
    for (const PartInfo& part : info.parts) {
        const QList<PartRow> rows = record.parts.value(part.key);
        for (const PartRow& row : rows) {
            for (qsizetype i = 0; i < part.fields.size(); ++i) {
                if (isSearched(part.fields[i]) && row.value(i).isValid())
                    texts.append({&part.fields[i], row.value(i).toString()});
            }
        }
    }
    return texts;
}

bool hasSearchedParts(const KindInfo& info)
{
    return std::any_of(info.parts.begin(), info.parts.end(), [](const PartInfo& part) {
        return std::any_of(part.fields.begin(), part.fields.end(), isSearched);
    });
}

QList<PartialDate> searchedDates(const KindInfo& info, const Record& record)
{
    QList<PartialDate> dates;
    for (const Field& field : info.fields) {
        if (field.type == FieldType::Date && !field.is(FieldFlag::Sensitive) && record.isStated(field.key))
            dates.append(record.value(field.key).value<PartialDate>());
    }
    // The list of a year belongs to that year, whenever its items are due.
    if (info.field(u"year") && record.isStated(QStringLiteral("year")))
        dates.append(PartialDate::year(static_cast<int>(record.number(QStringLiteral("year")))));
    return dates;
}

int recordYear(const KindInfo& info, const Record& record)
{
    const QString year = QStringLiteral("year");
    if (info.field(year) && record.isStated(year))
        return static_cast<int>(record.number(year));
    const QDate day = record.day(info.dateField);
    return day.isValid() ? day.year() : 0;
}

QList<qint64> namedMembers(const KindInfo& info, const Record& record)
{
    QList<qint64> ids;
    QSet<qint64> seen;
    const auto note = [&](const QVariant& value) {
        const qint64 id = value.toLongLong();
        if (id == 0 || seen.contains(id))
            return;
        seen.insert(id);
        ids.append(id);
    };
    for (const Field& field : info.fields) {
        if (field.type == FieldType::Member)
            note(record.value(field.key));
    }
    for (const PartInfo& part : info.parts) {
        const QList<PartRow> rows = record.parts.value(part.key);
        for (qsizetype i = 0; i < part.fields.size(); ++i) {
            if (part.fields[i].type != FieldType::Member)
                continue;
            for (const PartRow& row : rows)
                note(row.value(i));
        }
    }
    return ids;
}

/// The branch the record belongs to; a branch itself, and the group whose list a member is on.
static QList<qint64> ownBranches(const KindInfo& info, const Record& record)
{
    if (info.kind == Kind::Branch)
        return {record.id};
    QList<qint64> branches{record.number(info.branchField)};
    const PartInfo* memberships = info.part(u"memberships");
    if (!memberships)
        return branches;
    const int group = memberships->indexOf(u"group");
    const int left = memberships->indexOf(u"left_on");
    for (const PartRow& row : record.parts.value(memberships->key)) {
        if (!row.value(left).isValid())
            branches << row.value(group).toLongLong();
    }
    return branches;
}

/// Words of dictionaries and names come again a thousand times in an import.
static const QStringList& remembered(const QString& text, QStringList (*make)(QStringView))
{
    constexpr qsizetype most = 20'000;
    thread_local QHash<std::pair<QString, void*>, QStringList> known;
    const std::pair<QString, void*> key(text, reinterpret_cast<void*>(make));
    auto at = known.find(key);
    if (at == known.end()) {
        if (known.size() >= most)
            known.clear();
        at = known.insert(key, make(text));
    }
    return *at;
}

static void addText(TokenSet& tokens, const SearchedText& searched)
{
    const bool isPerson = searched.field->is(FieldFlag::PersonName);
    if (isPerson || searched.field->type == FieldType::Choice)
        tokens.add(remembered(searched.text, documentTokens));
    else
        tokens.add(documentTokens(searched.text));
    if (!isPerson)
        return;
    for (const NamedRemark& name : splitNames(searched.text))
        tokens.add(remembered(name.name, nameTokens));
}

QString searchTokens(const KindInfo& info, const Record& record)
{
    TokenSet tokens;
    for (const SearchedText& searched : searchedFields(info, record)) {
        addText(tokens, searched);
        if (searched.field->key == info.titleField)
            tokens.add(titleTokens(searched.text));
        else if (searched.field->key == info.categoryField)
            tokens.add(remembered(searched.text, titleTokens));
    }
    for (const SearchedText& searched : searchedParts(info, record))
        addText(tokens, searched);
    for (const PartialDate& date : searchedDates(info, record))
        tokens.add(dateTokens(date));
    if (const int year = recordYear(info, record); year > 0)
        tokens.add(yearToken(year));
    for (const qint64 branch : ownBranches(info, record)) {
        if (branch != 0)
            tokens.add(branchToken(branch));
    }
    QString text = tokens.text();
    for (const qint64 member : namedMembers(info, record))
        text += u' ' + memberToken(member);
    return text;
}

} // namespace ledger
