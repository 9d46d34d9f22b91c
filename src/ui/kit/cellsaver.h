// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/kit/twincheck.h"

#include <QObject>

namespace ledger {

class RecordTableModel;
struct RecordEdits;
class Session;

/// One cell as somebody left it.
struct CellEdit {
    qint64 id = 0;
    qint64 revision = 0; ///< of the record as it was shown while they typed
    QString key;
    QVariant value;
    QString typed;
    QString problem = {}; ///< why the text is no value of the field
    KnownTwins known = {}; ///< what has been said of them
};

/// Saves cells one after another through the write door, in the background. What is refused stays in its cell, marked
/// with the reason.
class CellSaver : public QObject
{
    Q_OBJECT
public:
    CellSaver(RecordTableModel& model, Session& session, QObject* parent);

    void save(const CellEdit& edit);
    /// Drops what was refused; the cell shows again what the ledger holds.
    void giveUp(qint64 id, const QString& key);
    bool isIdle() const { return m_waiting.isEmpty(); }

Q_SIGNALS:
    void saved(qint64 id);
    void refused(const QString& reason, qint64 id, const QString& key);
    /// The record would be alike to others; nothing was written, and somebody has to say whether it is another one.
    void twinsMet(const ledger::CellEdit& edit, const ledger::Record& record, const QList<ledger::Twin>& twins);

private:
    /// The record as it stands now, or as it would stand beside its twins.
    struct Answer {
        Record record;
        QList<Twin> twins;
    };
    static Result<Answer> saveOrFindTwins(Ledger& ledger, const RecordEdits& action, const KnownTwins& known);
    void refuse(const CellEdit& edit, const QString& reason);
    void start();
    void finish(const Result<Answer>& answer);
    QString reasonOf(const CellEdit& edit, const Error& error) const;

    RecordTableModel& m_model;
    Session& m_session;
    QList<CellEdit> m_waiting; ///< the first one is being saved
    QHash<std::pair<qint64, qint64>, qint64> m_reached; ///< (id, revision) → the revision our own save made of it
};

} // namespace ledger
