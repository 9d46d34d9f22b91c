// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/figureledger.h"
#include "report/recordreport.h"

#include <poppler-qt6.h>

#include <memory>

namespace ledger::testing {

inline const QDate Today(2022, 10, 8);

/// 赵一 … : as many different names of two characters as are asked for.
inline QString nameOf(int number)
{
    const QString surnames = QStringLiteral("赵钱孙李周吴郑王冯陈褚卫");
    const QString given = QStringLiteral("一二三四五六");
    return QString(surnames[number % surnames.size()]) + given[number / static_cast<int>(surnames.size())];
}

inline QString memberLine(const QString& name, const QString& branch, const QString& more = {})
{
    return QStringLiteral("member | name=%1 | category=正式党员 | sex=女 | admitted_on=2015-07-01 | "
                          "confirmed_on=2016-07-01 %3| memberships: branch=%2")
        .arg(name, branch, more);
}

inline QStringList organLines()
{
    return {QStringLiteral("branch | name=机关党委 | type=机关党委"),
            QStringLiteral("branch | name=一支部 | type=党支部 | parent=机关党委 | term_from=2021-01-01 | "
                           "term_to=2023-12-31"),
            QStringLiteral("branch | name=二支部 | type=党支部 | parent=机关党委")};
}

/// The pages as they were written, read back from the file's bytes.
struct Pages {
    std::unique_ptr<Poppler::Document> document;

    int count() const { return document->numPages(); }
    QString text(int page) const { return document->page(page)->text(QRectF()).simplified(); }
    /// Without any space: what stands in a cell may be broken.
    QString solid(int page) const { return text(page).remove(u' '); }
    QString all() const
    {
        QString words;
        for (int page = 0; page < count(); ++page)
            words += solid(page);
        return words;
    }
};

/// A ledger of an organ with two branches, and the documents that are written of it.
class DocumentFixture
{
public:
    DocumentFixture() { draw(organLines()); }

    FigureLedger& drawn() { return m_drawn; }
    Reader& reader() { return m_drawn.reader(); }
    QString path(const QString& name = QStringLiteral("单据.pdf"))
    {
        return m_drawn.testLedger().folder() + u'/' + name;
    }
    void draw(const QStringList& lines) { m_drawn.draw(lines); }
    /// So many members of 一支部.
    void drawMembers(int count);
    RecordRequest request(const char* name, const QString& title, const QString& period = {}) const;
    Pages write(const RecordRequest& request);

private:
    FigureLedger m_drawn{Today};
};

inline void DocumentFixture::drawMembers(int count)
{
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines += memberLine(nameOf(i), QStringLiteral("一支部"));
    draw(lines);
}

inline RecordRequest DocumentFixture::request(const char* name, const QString& title, const QString& period) const
{
    RecordRequest asked{QString::fromLatin1(name), {m_drawn.idOf(title)}, {}, Today};
    if (!period.isEmpty())
        asked.period = FigureLedger::period(period);
    return asked;
}

inline Pages DocumentFixture::write(const RecordRequest& request)
{
    Figures figures = m_drawn.figures();
    const auto outcome = writeRecords(m_drawn.reader(), figures, request, path());
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().message + outcome.error().detail));
    if (!outcome->missing.isEmpty())
        qFatal("missing: %s", qPrintable(outcome->missing.join(u' ')));
    Pages pages{Poppler::Document::load(path())};
    if (!pages.document || pages.count() != outcome->pages)
        qFatal("the file does not hold the pages that were told");
    return pages;
}

} // namespace ledger::testing
