// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/period.h"
#include "figures/figures.h"
#include "report/composition.h"
#include "report/peoplebook.h"
#include "report/reportcontent.h"

#include <QHash>
#include <QMap>

namespace ledger {

/// What one report is about.
struct ReportSubject {
    Period period;
    qint64 branch = 0; ///< 0 = the whole organ
    QDate today; ///< the date under the report
    QSet<QString> choices = {}; ///< keys of what was chosen to be printed too
    QString holder = {}; ///< whose responsibility list: 党组, 张三, 政治部; empty = all
    std::shared_ptr<const Record> record = {}; ///< of a report about one record; otherwise nothing
    std::shared_ptr<const PeopleBook> people = {}; ///< goes with it
};

/// Everything sentences and tables of one report may ask: figures by window, texts, branches. Filled once, then only read.
class ReportContext
{
public:
    /// `figures` and `reader` must outlive it and belong to the calling thread.
    static Result<ReportContext> open(Figures& figures, Reader& reader, const ReportSubject& subject);
    /// Asks the figures of every window that the patterns name.
    Result<> loadFigures(const QStringList& patterns);

    Figures& figures() const { return *m_figures; }
    Reader& reader() const { return *m_reader; }
    const Organization& organization() const { return m_figures->organization(); }
    const ReportSubject& subject() const { return m_subject; }
    Audience audience() const { return m_audience; }
    bool isFor(Audience audience) const { return audience == Audience::Everybody || audience == m_audience; }

    /// next and the windows of slots (report/reportwindow.h); an unknown word is the period itself.
    Period window(const QString& name) const;
    /// nullptr when the catalogue has no such figure.
    const FigureValue* figure(const QString& key, const QString& window) const;
    FigureRef refOf(const QString& key, const QString& window) const;
    /// nullopt: no such text.
    std::optional<QString> text(const QString& key) const;
    void setText(const QString& key, const QString& text) { m_texts.insert(key, text); }

    /// The subject with all below it; empty = the whole organ.
    const QList<qint64>& branches() const { return m_branches; }
    /// Branches (in service and retired) that the report speaks of one by one, as they existed on the last day.
    QList<const OrgBranch*> singleBranches() const;
    QString branchName(qint64 branch) const;
    /// As a narrow column shows it: a long name gives way to the short one.
    QString branchCell(qint64 branch) const;
    /// Names of those who hold the post in the branch on the period's last day, joined by 、.
    QString holders(const Record& branch, const QString& post) const;

private:
    ReportContext(Figures& figures, Reader& reader, const ReportSubject& subject);
    Result<> loadTexts();
    Result<> loadNarrowed(const QString& key, const QString& windowName);
    Result<> loadListTitle();
    void loadRecordTexts();
    void loadBranchDays(const OrgBranch* branch);
    void loadPeriodTexts();

    Figures* m_figures;
    Reader* m_reader;
    ReportSubject m_subject;
    Audience m_audience = Audience::Branch;
    QList<qint64> m_branches;
    QHash<QString, QHash<QString, FigureValue>> m_values; ///< window → key → value
    QHash<QString, Narrowing> m_narrowings; ///< of figures over a part of their records, by key with brackets
    QHash<QString, QString> m_texts;
    std::optional<Record> m_branch; ///< with its posts
};

/// The number as it is printed, styled as in templates or for a "column"; a rate over nothing is a dash.
QString figureText(const FigureValue& value, const QString& style);

} // namespace ledger
