// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/duesentry.h"

#include "core/money.h"
#include "domain/duesplaces.h"
#include "ledger/unitofwork.h"

#include <QCoreApplication>

#include <algorithm>

namespace ledger {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("ledger", text);
}

/// The word of dues_group that stands for a rule.
QString groupWord(const Vocabulary& vocabulary, const QString& rule)
{
    for (const DictionaryWord& word : vocabulary.words(QStringLiteral("dues_group"))) {
        if (word.attributes.value(QLatin1StringView("dues")).toString() == rule && !word.isRetired())
            return word.word;
    }
    return {};
}

Result<QHash<qint64, Record>> duesOfYear(Reader& reader, int year)
{
    ListQuery query;
    query.kind = Kind::PartyDues;
    query.filters = {{QStringLiteral("year"), ListFilter::Test::OneOf, {QString::number(year)}}};
    auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    auto rows = reader.rows(Kind::PartyDues, *ids);
    if (!rows)
        return rows.error();
    QHash<qint64, Record> byMember;
    for (const Record& row : std::as_const(*rows))
        byMember.insert(row.number(QStringLiteral("member")), row);
    return byMember;
}

/// Makes the missing records, one member after the other.
class Generator
{
public:
    Generator(const Vocabulary& vocabulary, Organization organization, int year)
        : m_vocabulary(vocabulary)
        , m_organization(std::move(organization))
        , m_year(year)
    {
    }

    Result<> load(Reader& reader);
    QList<Record> missing(const QSet<qint64>& branches);
    DuesGeneration outcome;

private:
    Record recordFor(const OrgMember& member, const DuesPlaces& places);

    const Vocabulary& m_vocabulary;
    Organization m_organization;
    int m_year;
    QHash<qint64, Record> m_known;
    QHash<qint64, Record> m_before;
};

Result<> Generator::load(Reader& reader)
{
    auto known = duesOfYear(reader, m_year);
    if (!known)
        return known.error();
    m_known = std::move(*known);
    auto before = duesOfYear(reader, m_year - 1);
    if (!before)
        return before.error();
    m_before = std::move(*before);
    return {};
}

Record Generator::recordFor(const OrgMember& member, const DuesPlaces& places)
{
    const qint64 place = places.in(places.first());
    Record record;
    record.kind = Kind::PartyDues;
    record.set(QStringLiteral("member"), member.id);
    record.set(QStringLiteral("year"), static_cast<qlonglong>(m_year));
    record.set(QStringLiteral("branch"), place);
    record.set(QStringLiteral("from_month"), static_cast<qlonglong>(places.first()));
    if (places.last() < DuesAccount::Months)
        record.set(QStringLiteral("to_month"), static_cast<qlonglong>(places.last()));
    const OrgBranch* branch = m_organization.branch(place);
    const bool isRetired = branch && branch->role == BranchRole::Retired;
    record.set(QStringLiteral("payer_group"),
               groupWord(m_vocabulary, isRetired ? QStringLiteral("retired") : QStringLiteral("salary")));
    const auto before = m_before.constFind(member.id);
    if (before == m_before.constEnd())
        return record;
    for (const QString& key : {QStringLiteral("payer_group"), QStringLiteral("base")}) {
        if (before->isStated(key))
            record.set(key, before->value(key));
    }
    if (before->isStated(QStringLiteral("base"))) {
        record.set(QStringLiteral("base_note"), duesBaseTakenOver());
        ++outcome.takenOver;
    }
    return record;
}

QList<Record> Generator::missing(const QSet<qint64>& branches)
{
    QList<Record> records;
    for (const qint64 id : m_organization.memberIds()) {
        const OrgMember* member = m_organization.member(id);
        const DuesPlaces places = DuesPlaces::of(m_organization, *member, m_year);
        if (places.monthsIn(branches).isEmpty())
            continue;
        if (m_known.contains(id))
            ++outcome.known;
        else
            records.append(recordFor(*member, places));
    }
    outcome.made = records.size();
    return records;
}

} // namespace

Result<DuesGeneration> generateDues(Ledger& ledger, int year, const QList<qint64>& branches)
{
    auto reader = ledger.reader();
    if (!reader)
        return reader.error();
    auto organization = (*reader)->organization(ledger.vocabulary());
    if (!organization)
        return organization.error();
    Generator generator(ledger.vocabulary(), std::move(*organization), year);
    if (auto loaded = generator.load(**reader); !loaded)
        return loaded.error();
    const QList<Record> records = generator.missing(QSet<qint64>(branches.begin(), branches.end()));
    if (records.isEmpty())
        return generator.outcome;
    const auto changes =
        ledger.transact(QStringLiteral("generate_dues"),
                        say(QT_TRANSLATE_NOOP("ledger", "生成%1年党费 %2 条")).arg(year).arg(records.size()),
                        [&records](UnitOfWork& unit) -> Result<> {
                            for (Record record : records) {
                                if (auto saved = unit.save(record, Validation::Planned); !saved)
                                    return saved;
                            }
                            return {};
                        });
    if (!changes)
        return changes.error();
    generator.outcome.step = changes->step;
    return generator.outcome;
}

namespace {

/// Enters months of one record; what cannot be entered is said.
class Payer
{
public:
    Payer(const KindInfo& info, const DuesPayment& payment)
        : m_part(info.parts.constFirst())
        , m_info(info)
        , m_payment(payment)
    {
    }

    /// True when something was entered.
    bool pay(Record& record);
    DuesPaymentOutcome outcome;

private:
    void leaveOut(const Record& record, const QList<int>& months, const char* why);

    const PartInfo& m_part;
    const KindInfo& m_info;
    const DuesPayment& m_payment;
};

void Payer::leaveOut(const Record& record, const QList<int>& months, const char* why)
{
    if (!months.isEmpty())
        outcome.leftOut.append(say(why).arg(record.text(m_info.titleField), monthsText(months)));
}

bool Payer::pay(Record& record)
{
    const DuesAccount account = duesAccountOf(m_info, record);
    if (account.monthly <= 0) {
        leaveOut(record, m_payment.months, QT_TRANSLATE_NOOP("ledger", "%1没有核定月应交金额，%2月没有登记。"));
        return false;
    }
    QList<int> paid;
    QList<int> notOwed;
    qsizetype entered = 0;
    for (const int month : m_payment.months) {
        if (!account.isOwed(month)) {
            notOwed.append(month);
            continue;
        }
        if (account.isCovered(month)) {
            paid.append(month);
            continue;
        }
        const qlonglong amount = account.monthly - account.paid[static_cast<size_t>(month)];
        PartRow row(m_part.fields.size());
        row[m_part.indexOf(u"month")] = static_cast<qlonglong>(month);
        row[m_part.indexOf(u"amount")] = amount;
        row[m_part.indexOf(u"paid_on")] = QVariant::fromValue(m_payment.paidOn);
        row[m_part.indexOf(u"note")] = m_payment.note.isEmpty() ? QVariant() : QVariant(m_payment.note);
        record.parts[m_part.key].append(row);
        outcome.fen += amount;
        ++entered;
    }
    leaveOut(record, paid, QT_TRANSLATE_NOOP("ledger", "%1的%2月已经交过，没有重复登记。"));
    leaveOut(record, notOwed, QT_TRANSLATE_NOOP("ledger", "%1的%2月不在应交月份内，没有登记。"));
    outcome.months += entered;
    outcome.members += entered > 0 ? 1 : 0;
    return entered > 0;
}

} // namespace

Result<DuesPaymentOutcome> payDues(Ledger& ledger, const DuesPayment& payment)
{
    Payer payer(ledger.schema().of(Kind::PartyDues), payment);
    const auto changes = ledger.transact(QStringLiteral("pay_dues"), say(QT_TRANSLATE_NOOP("ledger", "登记党费")),
                                         [&](UnitOfWork& unit) -> Result<> {
                                             payer.outcome = {};
                                             for (const qint64 id : payment.records) {
                                                 auto record = unit.load(Kind::PartyDues, id);
                                                 if (!record)
                                                     return record.error();
                                                 if (!payer.pay(*record))
                                                     continue;
                                                 if (auto saved = unit.save(*record, Validation::Planned); !saved)
                                                     return saved;
                                             }
                                             unit.setLabel(say(QT_TRANSLATE_NOOP("ledger", "登记党费：%1 人 %2 个月"))
                                                               .arg(payer.outcome.members)
                                                               .arg(payer.outcome.months));
                                             return {};
                                         });
    if (!changes)
        return changes.error();
    payer.outcome.step = changes->step;
    return payer.outcome;
}

Result<QList<DuesAccount>> duesAccountsOf(Reader& reader, const Record& record)
{
    const KindInfo& info = reader.schema().of(Kind::PartyDues);
    ListQuery query;
    query.kind = Kind::PartyDues;
    query.filters = {{QStringLiteral("member"),
                      ListFilter::Test::OneOf,
                      {QString::number(record.number(QStringLiteral("member")))}}};
    auto ids = reader.ids(query);
    if (!ids)
        return ids.error();
    ids->removeAll(record.id);
    auto records = reader.load(Kind::PartyDues, *ids);
    if (!records)
        return records.error();
    QList<DuesAccount> accounts{duesAccountOf(info, record)};
    for (const Record& other : std::as_const(*records))
        accounts.append(duesAccountOf(info, other));
    std::sort(accounts.begin(), accounts.end(),
              [](const DuesAccount& a, const DuesAccount& b) { return a.year < b.year; });
    return accounts;
}

} // namespace ledger
