// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/ledgerfixture.h"
#include "ui/fakeprompt.h"
#include "ui/kit/uisettings.h"
#include "ui/shell/session.h"

#include <QTest>

namespace ledger::testing {

/// A session over a new ledger with a party committee, two branches and three members; nobody sits at the screen.
struct UiFixture {
    TestLedger store;
    FakePrompt prompt;
    UiSettings settings{store.folder() + QStringLiteral("/ui.ini")};
    qint64 organ = store.addBranch(QStringLiteral("云州市人民检察院机关党委"), QStringLiteral("机关党委"));
    qint64 first = store.addBranch(QStringLiteral("第一党支部"), QStringLiteral("党支部"), organ);
    qint64 second = store.addBranch(QStringLiteral("第二党支部"), QStringLiteral("党支部"), organ);
    qint64 ann = store.addMember(QStringLiteral("安知远"), first);
    qint64 bao = store.addMember(QStringLiteral("鲍晓棠"), first);
    qint64 cen = store.addMember(QStringLiteral("岑若溪"), second);
    Session session{store.ledger(), prompt, settings};

    /// How many records of the kind the ledger holds now.
    qsizetype count(Kind kind) const
    {
        ListQuery query;
        query.kind = kind;
        const auto ids = store.reader()->ids(query);
        return ids ? ids->size() : -1;
    }
};

/// The widget of that name; the test ends in a crash, not in a green tick, where it is missing.
template<class T>
T* find(const QWidget* parent, const char* name)
{
    T* found = parent->findChild<T*>(QString::fromUtf8(name));
    if (!found)
        qFatal("no widget is called %s", name);
    return found;
}

} // namespace ledger::testing
