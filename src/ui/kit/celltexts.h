// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QMultiHash>

namespace ledger {

class Session;

/// Reads pasted cells by the rules of the editors, and writes values as lists show them. Made in the window's thread from
/// what is known there; then a value of its own that may work in any other.
class CellTexts
{
public:
    CellTexts(const KindInfo& info, Session& session);
    /// Whether cells of the kind name members, whom the session has to have read.
    static bool needsMembers(const KindInfo& info);

    struct Reading {
        QVariant value; ///< invalid: nothing is stated, or it cannot be read
        QString problem;
    };
    Reading read(const Field& field, const QString& text) const;
    /// As a list shows it: short names of branches, personal data masked.
    QString shown(const Field& field, const QVariant& value) const;
    /// The one of that name; 0 where there is none, or more than one.
    qint64 branchNamed(const QString& name) const;
    qint64 memberNamed(const QString& name) const;
    const Vocabulary& vocabulary() const { return m_vocabulary; }

private:
    Reading readText(const Field& field, const QString& text) const;
    Reading readWord(const Field& field, const QString& text) const;
    Reading readReference(const QMultiHash<QString, qint64>& names, const QString& text, const QString& none) const;

    Vocabulary m_vocabulary;
    QDate m_today;
    QMultiHash<QString, qint64> m_branches; ///< by name and short name, in compact form
    QHash<qint64, QString> m_branchNames; ///< short names
    QMultiHash<QString, qint64> m_members; ///< where the kind needs them
    QHash<qint64, QString> m_memberNames;
};

} // namespace ledger
