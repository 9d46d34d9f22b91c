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

    struct Reading {
        QVariant value; ///< invalid: nothing is stated, or it cannot be read
        QString problem;
    };
    Reading read(const Field& field, const QString& text) const;
    /// As a list shows it: short names of branches, personal data masked.
    QString shown(const Field& field, const QVariant& value) const;
    const Vocabulary& vocabulary() const { return m_vocabulary; }

private:
    Reading readText(const Field& field, const QString& text) const;
    Reading readWord(const Field& field, const QString& text) const;
    Reading readReference(const QMultiHash<QString, qint64>& names, const QString& text, const QString& none) const;

    Vocabulary m_vocabulary;
    QDate m_today;
    QMultiHash<QString, qint64> m_branches; ///< by name and short name, in compact form
    QHash<qint64, QString> m_branchNames; ///< short names
    QMultiHash<QString, qint64> m_members; ///< only where the kind has a field for one
    QHash<qint64, QString> m_memberNames;
};

} // namespace ledger
