// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/itemevidence.h"

#include "core/partialdate.h"
#include "core/resources.h"
#include "domain/itemlife.h"
#include "domain/itemlist.h"
#include "ledger/attachments.h"
#include "ledger/itemkeeping.h"
#include "ledger/reader.h"
#include "storage/recordstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ledger {

namespace {

constexpr int MostLookedAt = 3000; ///< of a kind, the newest ones
constexpr qsizetype MostProposed = 20;
constexpr int LeaderWeight = 4;
constexpr int DepartmentWeight = 2;

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

const QSet<QString>& commonWords()
{
    static const QSet<QString> words = [] {
        initCoreResources();
        QFile file(QStringLiteral(":/branchledger/catalogue/responsibility_lists.json"));
        QSet<QString> read;
        if (!file.open(QIODevice::ReadOnly))
            return read;
        for (const QJsonValue& word : QJsonDocument::fromJson(file.readAll()).object()[u"common_words"].toArray())
            read << word.toString();
        return read;
    }();
    return words;
}

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

/// What is left of a shared run when the common words in it are taken out.
QStringList withoutCommon(const QString& run)
{
    QString left = run;
    for (const QString& word : commonWords())
        left.replace(word, QStringLiteral(" "));
    QStringList words = left.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return word.size() < 2; });
    return words;
}

QString textsOf(const KindInfo& info, const Record& record)
{
    QStringList texts;
    for (const Field& field : info.fields) {
        const bool isText =
            field.type == FieldType::Text || field.type == FieldType::LongText || field.type == FieldType::Choice;
        if (isText && record.isStated(field.key) && !field.is(FieldFlag::Sensitive))
            texts << record.text(field.key);
    }
    return texts.join(u'\n');
}

bool mentionsAny(const QString& text, const QStringList& names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const QString& name) { return name.size() > 1 && text.contains(name); });
}

/// Judges records of one kind against the item.
class Judge
{
public:
    explicit Judge(const Record& item)
        : m_leaders(namesInCell(item.text(QStringLiteral("leader"))))
        , m_departments(namesInCell(item.text(QStringLiteral("lead_department"))))
        , m_task(item.text(QStringLiteral("class")) + u'\n' + item.text(QStringLiteral("task")) + u'\n'
                 + item.text(QStringLiteral("measures")))
    {
        const QVariant due = item.value(QStringLiteral("due_on"));
        if (due.isValid())
            m_due = due.value<PartialDate>().last();
    }

    /// Without a reason beside the date, nothing is proposed.
    std::optional<EvidenceProposal> judge(const KindInfo& info, const Record& record) const;

private:
    QStringList m_leaders;
    QStringList m_departments;
    QString m_task;
    QDate m_due;
};

std::optional<EvidenceProposal> Judge::judge(const KindInfo& info, const Record& record) const
{
    EvidenceProposal proposal;
    const QString texts = textsOf(info, record);
    const auto date = record.value(info.dateField).value<PartialDate>();
    const bool isInTime = !m_due.isValid() || date.first <= m_due;
    if (mentionsAny(texts, m_leaders)) {
        proposal.reasons << say(QT_TRANSLATE_NOOP("ledger", "同一责任领导"));
        proposal.weight += LeaderWeight;
    }
    if (mentionsAny(texts, m_departments)) {
        proposal.reasons << say(QT_TRANSLATE_NOOP("ledger", "同一部门"));
        proposal.weight += DepartmentWeight;
    }
    const QStringList words =
        sharedWords(m_task, record.text(info.titleField) + u'\n' + record.text(info.categoryField));
    constexpr qsizetype mostTold = 2;
    for (const QString& word : words.first(std::min(mostTold, words.size())))
        proposal.reasons << say(QT_TRANSLATE_NOOP("ledger", "含“%1”")).arg(word);
    for (const QString& word : words)
        proposal.weight += static_cast<int>(word.size());
    if (proposal.reasons.isEmpty())
        return std::nullopt;
    proposal.reasons.prepend(isInTime ? say(QT_TRANSLATE_NOOP("ledger", "日期在任务期内"))
                                      : say(QT_TRANSLATE_NOOP("ledger", "日期在到期之后")));
    proposal.weight += isInTime ? 1 : 0;
    proposal.kind = record.kind;
    proposal.id = record.id;
    proposal.uid = record.uid;
    proposal.title = record.text(info.titleField).simplified();
    proposal.date = date.toIso();
    return proposal;
}

QSet<QString> linked(const KindInfo& info, const Record& item)
{
    const PartInfo* part = info.part(u"responsibility_evidence");
    QSet<QString> uids;
    for (const PartRow& row : item.parts.value(part->key))
        uids << row.value(part->indexOf(u"record_uid")).toString();
    return uids;
}

} // namespace

QString EvidenceProposal::why() const
{
    return reasons.join(QStringLiteral(" · "));
}

QStringList sharedWords(const QString& a, const QString& b)
{
    QStringList words;
    for (qsizetype at = 0; at < b.size();) {
        qsizetype length = 0;
        while (at + length < b.size() && isHan(b[at + length]) && a.contains(QStringView(b).mid(at, length + 1)))
            ++length;
        for (const QString& word : withoutCommon(b.mid(at, length))) {
            if (!words.contains(word))
                words << word;
        }
        at += std::max<qsizetype>(1, length);
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const QString& x, const QString& y) { return x.size() > y.size(); });
    return words;
}

Result<QList<EvidenceProposal>> proposeEvidence(Reader& reader, const Record& item)
{
    const QSet<QString> known = linked(reader.schema().of(Kind::ResponsibilityItem), item);
    const int year = static_cast<int>(item.number(QStringLiteral("year")));
    const Judge judge(item);
    QList<EvidenceProposal> proposals;
    if (year <= 0)
        return proposals;
    for (const Kind kind : {Kind::StudySession, Kind::Honor, Kind::VolunteerActivity, Kind::WorkRecord}) {
        ListQuery query;
        query.kind = kind;
        query.from = QDate(year, 1, 1);
        query.to = QDate(year, 12, 31);
        const auto ids = reader.ids(query, MostLookedAt);
        if (!ids)
            return ids.error();
        const auto records = reader.rows(kind, *ids);
        if (!records)
            return records.error();
        for (const Record& record : *records) {
            const auto proposal = judge.judge(reader.schema().of(kind), record);
            if (proposal && !known.contains(proposal->uid))
                proposals.append(*proposal);
        }
    }
    std::stable_sort(proposals.begin(), proposals.end(), [](const EvidenceProposal& a, const EvidenceProposal& b) {
        return a.weight != b.weight ? a.weight > b.weight : a.date > b.date;
    });
    return proposals.first(std::min(MostProposed, proposals.size()));
}

Result<QList<EvidenceState>> evidenceStates(Reader& reader, const Record& item)
{
    const PartInfo* part = reader.schema().of(Kind::ResponsibilityItem).part(u"responsibility_evidence");
    RecordStore records(reader.connection(), reader.schema());
    QList<EvidenceState> states;
    for (const PartRow& row : item.parts.value(part->key)) {
        const auto kind = kindFromKey(row.value(part->indexOf(u"kind")).toString());
        const QString seen = row.value(part->indexOf(u"seen")).toString();
        const auto look = kind ? lookOf(records, *kind, row.value(part->indexOf(u"record_uid")).toString())
                               : Result<QString>(QString());
        if (!look)
            return look.error();
        if (look->isEmpty())
            states << EvidenceState::Gone;
        else if (seen.isEmpty())
            states << EvidenceState::Unseen;
        else
            states << (*look == seen ? EvidenceState::Sound : EvidenceState::Changed);
    }
    return states;
}

static bool isReviewed(const KindInfo& info, const Record& item)
{
    const PartInfo& book = *info.part(u"responsibility_states");
    const QList<PartRow> rows = item.parts.value(book.key);
    const QString inBook = rows.isEmpty() ? QString() : rows.constLast().value(book.indexOf(u"reviewed_by")).toString();
    return !inBook.isEmpty() || item.isStated(QStringLiteral("closed_by"));
}

Result<ClosingGaps> closingGaps(Reader& reader, const Record& item, const Vocabulary& vocabulary)
{
    ClosingGaps gaps;
    if (!isClosedItem(item, vocabulary))
        return gaps;
    gaps.isUnreviewed = !isReviewed(reader.schema().of(Kind::ResponsibilityItem), item);
    const auto states = evidenceStates(reader, item);
    if (!states)
        return states.error();
    if (std::any_of(states->begin(), states->end(), [](EvidenceState state) { return state != EvidenceState::Gone; }))
        return gaps;
    const auto files = attachmentsOf(reader, Kind::ResponsibilityItem, item.id);
    if (!files)
        return files.error();
    gaps.isUnproven = files->isEmpty();
    return gaps;
}

} // namespace ledger
