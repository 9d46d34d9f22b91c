// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/composition.h"

#include <QMap>

namespace ledger {

class Ledger;

/// A report of the unit's own, as it is kept in the ledger.
struct UnitReport {
    QString name; ///< as the command line calls it
    QString json;
    QString label; ///< its name where the text cannot be read
    bool isAboutRecord = false; ///< a document about one record
};

/// Those kept among the settings, by name.
QList<UnitReport> unitReports(const QMap<QString, QString>& settings);
/// By name: one of the unit's own, one that comes with the program, or the path of a .json file. Errors: Usage, Unreadable.
Result<Composition> compositionNamed(const QString& name, const QMap<QString, QString>& settings);
/// A text that is checked first. Errors: Unreadable, naming the place.
Result<Composition> compositionOfText(const QString& json);
/// The text of a report that comes with the program, or of one of the unit's: what a copy begins with. Errors: Usage.
Result<QString> reportText(const QString& name, const QMap<QString, QString>& settings);
/// The text of a copy, which is called by its new name. Errors: as reportText.
Result<QString> reportCopy(const QString& name, const QString& copy, const QMap<QString, QString>& settings);

/// Keeps a text as a report of the unit's own, under the name that stands in it. Errors: Unreadable (which place, and why),
/// Usage for a name that cannot be used.
Result<Composition> saveUnitReport(Ledger& ledger, const QString& json);
/// Errors: Usage where there is none.
Result<> removeUnitReport(Ledger& ledger, const QString& name);

} // namespace ledger
