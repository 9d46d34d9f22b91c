// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/recorddocuments.h"

#include "report/composition.h"
#include "ui/pages/documentdialog.h"
#include "ui/pages/reportprinter.h"
#include "ui/shell/session.h"

namespace ledger {

static void openDocument(const DocumentSubject& subject, Session& session, QWidget* parent)
{
    static PrinterChooser printers;
    auto* dialog = new DocumentDialog(subject, session, printers, parent);
    dialog->open();
}

QList<PrintedDocument> documentsAbout(Kind kind)
{
    QList<PrintedDocument> documents;
    for (const Composition& composition : Composition::allBuiltIn()) {
        if (composition.about != kind)
            continue;
        PrintedDocument document;
        document.name = composition.name;
        document.label = composition.labelText();
        document.open = [name = composition.name](Session& session, const QList<qint64>& ids, QWidget* parent) {
            openDocument({name, ids, 0}, session, parent);
        };
        if (composition.isForEachMember) {
            document.openForBranch = [name = composition.name](Session& session, QWidget* parent) {
                openDocument({name, {}, session.scope().branch}, session, parent);
            };
        }
        documents += document;
    }
    return documents;
}

} // namespace ledger
