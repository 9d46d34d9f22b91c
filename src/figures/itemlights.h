// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lights.h"
#include "ledger/reader.h"

#include <QHash>

namespace ledger {

/// Whose items are looked at; empty = no test. Names in one cell (张三、李四) count for each.
struct ItemScope {
    qint64 branch = 0; ///< 0 = the whole organ
    QString leader = {};
    QString department = {}; ///< the lead department
};

/// A responsibility item as it stood on a day.
struct LitItem {
    Record item; ///< with its parts; its state is that of the day
    ItemFacts facts;
    LightVerdict verdict;
    double scheduled = 0; ///< 序时进度, 0 … 100
    std::optional<double> actual; ///< nullopt: nothing stated
};

/// A point of the year's course; what it is made of stands behind it.
struct CoursePoint {
    struct Part {
        qint64 id = 0;
        double weight = 1;
        double scheduled = 0;
        std::optional<double> actual; ///< nullopt adds nothing
    };
    QDate day; ///< the last of its month; of the running month the day asked
    std::optional<double> scheduled; ///< mean by weight, 0 … 100; nullopt without items
    std::optional<double> actual; ///< nullopt without items and after the day asked
    QList<Part> parts; ///< stopped items are not among them
};

/// The items of a year's lists with their lights, by the rules in force on the day asked. Items of one year are read once,
/// and judged once for each day.
class ItemLights
{
public:
    ItemLights(Reader& reader, const Vocabulary& vocabulary, LightBook book);

    /// In the order of the lists; `branches` empty = the whole organ.
    Result<QList<LitItem>> on(int year, QDate day, const ItemScope& scope, const QList<qint64>& branches);
    /// Twelve points; those after `today` have no actual progress.
    Result<QList<CoursePoint>> course(int year, QDate today, const ItemScope& scope, const QList<qint64>& branches);
    void forget();
    const LightBook& book() const { return m_book; }

private:
    Result<const QList<Record>*> itemsOf(int year);
    /// All of the year as they stood on the day.
    Result<const QList<LitItem>*> litOn(int year, QDate day);
    LitItem lit(const Record& item, QDate day) const;

    Reader* m_reader;
    Vocabulary m_vocabulary;
    LightBook m_book;
    QHash<int, QList<Record>> m_years;
    QHash<std::pair<int, QDate>, QList<LitItem>> m_days; ///< year of the lists and day
};

} // namespace ledger
