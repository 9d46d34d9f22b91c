// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/recordform.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

/// Each category has its unit: 篇, 份, 名 …
static void fillUnit(const QString& field, RecordForm& form)
{
    if (field != u"category")
        return;
    const QString category = form.value(field).toString();
    for (const DictionaryWord& word : form.session().vocabulary().words(QStringLiteral("work_category"))) {
        if (word.word == category)
            form.fillIn(QStringLiteral("unit"), word.attributes.value(QLatin1StringView("unit")).toString());
    }
}

KindTraits workRecordTraits()
{
    KindTraits traits;
    traits.kind = Kind::WorkRecord;
    traits.copiedParts = {QStringLiteral("work_record_people")};
    traits.onEdited = fillUnit;
    traits.hiddenInForm = {QStringLiteral("parent_uid")};
    traits.emptyTitle = QCoreApplication::translate("WorkRecordPage", "这个期间还没有工作成果");
    return traits;
}

} // namespace ledger
