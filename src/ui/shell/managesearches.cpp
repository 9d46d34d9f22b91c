// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/managesearches.h"

#include "ui/kit/prompt.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("SavedSearches", text);
}

static bool report(Session& session, const Result<>& done, const QString& good)
{
    if (!done)
        session.showError(done.error());
    else
        session.show({Message::Tone::Good, good});
    return done.has_value();
}

QString savedNameOf(const Ledger& ledger, const QString& query)
{
    for (const SavedSearch& search : savedSearches(ledger)) {
        if (search.query == query.simplified())
            return search.name;
    }
    return {};
}

static bool isNameTaken(const Ledger& ledger, const QString& name)
{
    const QList<SavedSearch> saved = savedSearches(ledger);
    return std::any_of(saved.begin(), saved.end(),
                       [&](const SavedSearch& search) { return search.name == name.simplified(); });
}

bool askToSaveSearch(Session& session, QWidget* parent, const QString& query)
{
    const QString name = session.prompt().askText(parent, say(QT_TRANSLATE_NOOP("SavedSearches", "保存搜索")),
                                                  say(QT_TRANSLATE_NOOP("SavedSearches", "名称")), query.simplified());
    if (name.isNull())
        return false;
    if (isNameTaken(session.ledger(), name)
        && !session.prompt().confirm(
            parent,
            {say(QT_TRANSLATE_NOOP("SavedSearches", "替换已保存的搜索")),
             say(QT_TRANSLATE_NOOP("SavedSearches", "已经有名为“%1”的搜索。要用现在的词替换它吗？")).arg(name),
             say(QT_TRANSLATE_NOOP("SavedSearches", "替换"))}))
        return false;
    return report(session, saveSearch(session.ledger(), {name, query}),
                  say(QT_TRANSLATE_NOOP("SavedSearches", "已保存搜索“%1”，点搜索框即可再用。")).arg(name.simplified()));
}

bool askToRenameSearch(Session& session, QWidget* parent, const QString& name)
{
    const QString wanted = session.prompt().askText(parent, say(QT_TRANSLATE_NOOP("SavedSearches", "给保存的搜索改名")),
                                                    say(QT_TRANSLATE_NOOP("SavedSearches", "名称")), name);
    return !wanted.isNull()
        && report(session, renameSearch(session.ledger(), name, wanted),
                  say(QT_TRANSLATE_NOOP("SavedSearches", "已改名为“%1”。")).arg(wanted.simplified()));
}

bool askToRemoveSearch(Session& session, QWidget* parent, const QString& name)
{
    const Prompt::Question question{
        say(QT_TRANSLATE_NOOP("SavedSearches", "删除保存的搜索")),
        say(QT_TRANSLATE_NOOP("SavedSearches", "要删除保存的搜索“%1”吗？记录不受影响。")).arg(name),
        say(QT_TRANSLATE_NOOP("SavedSearches", "删除")),
        {},
        Prompt::Weight::Destructive};
    return session.prompt().confirm(parent, question)
        && report(session, removeSearch(session.ledger(), name),
                  say(QT_TRANSLATE_NOOP("SavedSearches", "已删除搜索“%1”。")).arg(name));
}

} // namespace ledger
