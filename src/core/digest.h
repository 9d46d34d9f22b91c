// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace ledger {

/// BLAKE2b of `bytes` bytes (16–64), binary.
QByteArray blake2b(QByteArrayView data, int bytes = 16);

/// SHA-256, binary.
QByteArray sha256(QByteArrayView data);

/// BLAKE2b over data that comes in pieces.
class Digest
{
public:
    explicit Digest(int bytes = 16);
    ~Digest();
    Digest(Digest&& other) noexcept;
    Digest& operator=(Digest&& other) noexcept;

    void add(QByteArrayView piece);
    /// Adds the length before the piece, so that ("ab","c") and ("a","bc") differ.
    void addField(QByteArrayView field);
    /// The digest of what was added so far; more may be added afterwards.
    QByteArray result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// SHA-256 over data that comes in pieces.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;

    void add(QByteArrayView piece);
    /// The hash of what was added so far, binary; more may be added afterwards.
    QByteArray result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace ledger
