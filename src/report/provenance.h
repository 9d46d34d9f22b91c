// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission.h"
#include "figures/figures.h"
#include "report/report.h"

namespace ledger {

/// What a report's check code stands for: its content as collected, and every figure of its period and branch.
struct CodedContent {
    QByteArray document;
    QList<FrozenFigure> figures;
    QByteArray digest;
};
/// `content` without the line of provenance and without the annex of sources, so that a report with them and one
/// without have the same code.
Result<CodedContent> codedContent(Reader& reader, Figures& figures, const ReportRequest& request,
                                  const ReportContent& content);

/// The line under a report: from which ledger, over which period, on which basis, when, with which check code.
struct ProvenanceLine {
    QString ledgerUid;
    Period period;
    QString basis; ///< 本院, or with the figures that count the whole city
    QDateTime at;
    QByteArray digest;
};
void addProvenance(ReportContent& content, const ProvenanceLine& line);
/// 本院；办结为民实事、检察联络站含全市: by the figures that the report says.
QString basisOf(const ReportContent& content, const Figures& figures);

/// The annex 数字来源: under each figure of the report the records that make it.
Result<> addSources(ReportContent& content, Figures& figures, qint64 branch);

/// Every figure that the content says, each once, in its order.
QList<FigureRef> figuresOf(const ReportContent& content);

} // namespace ledger
