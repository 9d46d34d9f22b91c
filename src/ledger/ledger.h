// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "domain/vocabulary.h"
#include "ledger/changehub.h"
#include "ledger/reader.h"

#include <QMap>

#include <atomic>
#include <functional>
#include <memory>

class QLockFile;

namespace ledger {

class Connection;
class UnitOfWork;
struct FrozenTouch;
class WriterThread;

enum class OpenMode {
    ReadOnly,
    ReadWrite, ///< fails (Locked) when another program writes
    PreferWrite, ///< read-only with a reason where writing is not possible
};

/// Asks somebody why submitted periods are changed; empty: they will not say, and nothing is changed. Called in the thread
/// that wanted to write, while no transaction is open.
using ReasonAsker = std::function<QString(const QList<FrozenTouch>&)>;

/// An open ledger: the one write door, and readers. All writes and checkpoints run on one connection in one
/// thread of its own (faults D1); every other connection is read-only.
class Ledger
{
public:
    /// Makes a new ledger with the built-in dictionaries, header words, figures and rules.
    static Result<std::unique_ptr<Ledger>> create(const QString& path, const QString& unitName, const Clock& clock);
    static Result<std::unique_ptr<Ledger>> open(const QString& path, OpenMode mode, const Clock& clock);
    ~Ledger();

    QString path() const { return m_path; }
    const Clock& clock() const { return m_clock; }
    const Schema& schema() const { return m_schema; }
    const Vocabulary& vocabulary() const { return m_vocabulary; }
    QString setting(const QString& name) const { return m_settings.value(name); }
    const QMap<QString, QString>& settings() const { return m_settings; }
    bool isReadOnly() const { return m_writer == nullptr; }
    /// Why it is read-only, for the banner; empty when it is not.
    QString readOnlyReason() const { return m_readOnlyReason; }
    ChangeHub& hub() { return m_hub; }

    /// A reader for the calling thread.
    Result<std::unique_ptr<Reader>> reader() const;

    /// Runs `work` in the writer's thread as one transaction: validated, written, audited, committed, announced.
    /// Any error rolls everything back. Blocks the caller; call it off the window's thread for long work. Where submitted
    /// periods are changed without a reason, the asker is asked and `work` runs once more from the beginning.
    Result<Changes> transact(const QString& operation, const QString& label,
                             const std::function<Result<>(UnitOfWork&)>& work);

    /// Who is asked for reasons; without one such changes are refused (PeriodFrozen).
    void setReasonAsker(ReasonAsker asker) { m_askReason = std::move(asker); }

    /// Runs `work` as one transaction that is no action of a person: neither audited nor announced (drafts).
    Result<> housekeep(const std::function<Result<>(Connection&)>& work);

    /// False when an older version of the program made the search index: it is made anew before the first write.
    bool isSearchIndexCurrent() const { return m_isIndexCurrent; }
    /// Makes the search index anew; nothing is written when it is cancelled (`goOn` says no). Call it off the window's thread.
    Result<> rebuildSearchIndex(const std::function<bool(int percent)>& goOn = {});

    /// `label` names the change in the history; empty: that a setting was changed.
    Result<> setSetting(const QString& name, const QString& value, const QString& label = {});
    /// Adds a word of the unit's own at the end of a dictionary. Errors: Validation when the dictionary has it already.
    Result<> addWord(const QString& dictionary, const QString& word);
    /// Reads words and settings again, after another program changed them.
    Result<> reload();
    /// A fresh writer connection: the one that built a large index stays slow (speed.md section 9).
    Result<> reopenWriter();

private:
    Ledger(QString path, Clock clock);
    Result<> lock();
    struct Attempt;
    Result<> attempt(const Attempt& attempt, Changes& changes, QList<FrozenTouch>& touches);
    Result<> loadCatalogue();
    void tidy();
    Result<> loadWords(Connection& connection);
    Result<> renewForWriting(Connection& connection);
    Result<> announce(const Changes& changes);

    QString m_path;
    Clock m_clock;
    Schema m_schema;
    // As they are now; the writer's thread alone looks at these two.
    Schema m_writerSchema;
    Vocabulary m_writerVocabulary;
    Vocabulary m_vocabulary;
    QMap<QString, QString> m_settings;
    std::atomic<bool> m_isIndexCurrent = true;
    QString m_readOnlyReason;
    ChangeHub m_hub;
    ReasonAsker m_askReason;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<WriterThread> m_writer;
};

} // namespace ledger
