// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldeditor.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/recordform.h"
#include "ui/pages/kindtable.h"
#include "uifixture.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace ledger::testing {

/// A form in its window over a ledger of its own, driven by the names of the fields and by keys.
struct FormDriver : UiFixture {
    ~FormDriver() { delete dialog; }

    FormDialog* open(Kind kind)
    {
        dialog = new FormDialog(traitsOf(kind), session, nullptr);
        dialog->showNew({});
        dialog->open();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("the form does not come up");
        return dialog;
    }

    FormDialog* open(const Record& record)
    {
        open(record.kind);
        if (!dialog->showRecord(record.id))
            qFatal("the record cannot be shown");
        return dialog;
    }

    /// Types into the field in the place of what is there, and presses Enter where that goes on to the next.
    void type(const char* field, const QString& text)
    {
        FieldEditor* editor = dialog->form().editor(QString::fromUtf8(field));
        editor->target()->setFocus();
        if (auto* line = qobject_cast<QLineEdit*>(editor->target())) {
            line->selectAll();
            // Keys have no Chinese; an input method inserts whole words.
            line->insert(text);
        } else if (auto* block = qobject_cast<QPlainTextEdit*>(editor->target())) {
            block->insertPlainText(text);
            return;
        } else {
            QTest::keyClicks(editor->target(), text);
        }
        QTest::keyClick(editor->target(), Qt::Key_Return);
    }

    Record stored(Kind kind, qint64 id) const
    {
        auto record = store.reader()->load(kind, id);
        return record ? *record : Record{};
    }

    QPointer<FormDialog> dialog;
};

} // namespace ledger::testing
