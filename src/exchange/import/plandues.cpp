// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"
#include "core/textkey.h"
#include "domain/dues.h"
#include "exchange/import/planner.h"
#include "exchange/partbook.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

static const QString Adopted = QStringLiteral("adopted");
static const QString Reason = QStringLiteral("reason");

Result<> Planner::readDuesRules()
{
    auto settings = m_reader.settings();
    if (!settings)
        return settings.error();
    m_duesRules = DuesRules::of(*settings, m_vocabulary);
    return {};
}

/// Without a column, those of a branch of the retired are retired, all others paid by the month.
void Planner::inferDuesGroup(RowDraft& draft)
{
    const QString key = QStringLiteral("payer_group");
    if (draft.has(key) || draft.record.isStated(key))
        return;
    const QDate day(static_cast<int>(draft.record.number(QStringLiteral("year"))), 1, 1);
    const qint64 stated = draft.record.number(QStringLiteral("branch"));
    const qint64 place =
        stated != 0 ? stated : m_organization.branchOf(draft.record.number(QStringLiteral("member")), day);
    const OrgBranch* branch = m_organization.branch(place);
    const bool isRetired = branch && branch->role == BranchRole::Retired;
    const QString wanted = isRetired ? QStringLiteral("retired") : QStringLiteral("salary");
    for (const DictionaryWord& word : m_vocabulary.words(QStringLiteral("dues_group"))) {
        if (word.attributes.value(QLatin1StringView("dues")).toString() == wanted && !draft.record.isStated(key))
            draft.record.set(key, word.word);
    }
}

/// 月应交 in other people's registers is mostly what the rules say; another amount is kept, and said.
void Planner::readDuesAmount(RowDraft& draft)
{
    Record& record = draft.record;
    if (!record.uid.isEmpty() || !record.isStated(Adopted))
        return;
    Record computed = record;
    computeDues(computed, m_duesRules, m_vocabulary);
    if (computed.value(QStringLiteral("computed")) == record.value(Adopted)) {
        record.values.remove(Adopted);
        return;
    }
    if (record.isStated(Reason))
        return;
    draft.warn(Adopted, QStringLiteral("amount_differs"),
               say(QT_TRANSLATE_NOOP("import", "月应交 %1 元，按规定计算是 %2 元；按表里的金额导入，请核对并写明理由"))
                   .arg(moneyText(record.number(Adopted)), moneyText(computed.number(QStringLiteral("computed")))));
    record.set(Reason, QStringLiteral("按导入的登记表"));
}

/// A mark that a month was paid stands for the amount of the month.
static CellValue readPaidCell(const RawCell& cell, qlonglong monthly)
{
    CellValue value;
    const bool isMark = cell.type == RawCell::Type::Text && readFlagCell(cell).value_or(false)
        && compactKey(cell.text) != QLatin1StringView("1");
    if (isMark && monthly > 0) {
        value.value = monthly;
        return value;
    }
    return readMoneyCell(cell);
}

static qlonglong paidIn(const QList<PartRow>& rows, int month)
{
    qlonglong sum = 0;
    for (const PartRow& row : rows)
        sum += row.value(0).toLongLong() == month ? row.value(1).toLongLong() : 0;
    return sum;
}

/// The columns of the months go before our own record of payments where somebody has changed them.
void Planner::readPayments(RowDraft& draft)
{
    const PartInfo& part = draft.info().parts.constFirst();
    const QString bookColumn = QStringLiteral("payment_book");
    QList<PartRow> rows = rowsOfCell(draft, bookColumn, part);
    for (const PartRow& row : std::as_const(rows)) {
        const qlonglong month = row.value(0).toLongLong();
        if (month < 1 || month > DuesAccount::Months)
            draft.error(bookColumn, QStringLiteral("number_unreadable"),
                        say(QT_TRANSLATE_NOOP("import", "缴费记录的月份应为 1 到 12，这里是 %1")).arg(month));
    }
    Record computed = draft.record;
    computeDues(computed, m_duesRules, m_vocabulary);
    const QString monthlyKey = computed.isStated(Adopted) ? Adopted : QStringLiteral("computed");
    const CellValue paidOn = readDateCell(draft.cell(QStringLiteral("paid_on_cell")));
    for (int month = 1; month <= DuesAccount::Months; ++month) {
        const QString column = QStringLiteral("month:%1").arg(month);
        const CellValue paid = readPaidCell(draft.cell(column), computed.number(monthlyKey));
        if (paid.isBad()) {
            draft.error(column, paid.code, paid.message);
            continue;
        }
        const qlonglong amount = paid.value.toLongLong();
        if (!paid.value.isValid() || amount == paidIn(rows, month))
            continue;
        rows.removeIf([month](const PartRow& row) { return row.value(0).toLongLong() == month; });
        if (amount > 0)
            rows.append(PartRow{static_cast<qlonglong>(month), amount, paidOn.value, {}});
    }
    if (!rows.isEmpty())
        draft.record.parts.insert(part.key, rows);
}

void Planner::compareDuesTotal(RowDraft& draft)
{
    const QString column = QStringLiteral("total_cell");
    const CellValue total = readMoneyCell(draft.cell(column));
    qlonglong sum = 0;
    for (const PartRow& row : draft.record.parts.value(draft.info().parts.constFirst().key))
        sum += row.value(1).toLongLong();
    if (total.value.isValid() && total.value.toLongLong() != sum)
        draft.warn(column, QStringLiteral("count_mismatch"),
                   say(QT_TRANSLATE_NOOP("import", "合计写的是 %1 元，各月相加是 %2 元"))
                       .arg(moneyText(total.value.toLongLong()), moneyText(sum)));
}

void Planner::planDues(RowDraft& draft)
{
    Record& record = draft.record;
    const QString yearKey = QStringLiteral("year");
    if (!record.isStated(yearKey) && contextOf(draft).year() != 0)
        record.set(yearKey, static_cast<qlonglong>(contextOf(draft).year()));
    readBranch(draft);
    draft.require(yearKey);
    const QString memberKey = QStringLiteral("member");
    if (draft.text(memberKey).isEmpty())
        draft.require(memberKey);
    if (draft.hasErrors())
        return;
    // People are sought on the rosters of the year.
    record.set(QStringLiteral("starts_on"),
               QVariant::fromValue(PartialDate::year(static_cast<int>(record.number(yearKey)))));
    if (const qint64 member = memberOfBook(draft, memberKey, draft.text(memberKey)); member != 0)
        record.set(memberKey, member);
    inferDuesGroup(draft);
    draft.require(QStringLiteral("payer_group"));
    if (draft.hasErrors())
        return;
    readDuesAmount(draft);
    readPayments(draft);
    compareDuesTotal(draft);
    if (!draft.hasErrors())
        keep(draft, eventIdentity(draft.info(), record), memberKey);
}

} // namespace ledger
