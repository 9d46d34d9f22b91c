// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"

#include <sodium.h>

#include <algorithm>

namespace ledger {

namespace {

const unsigned char* bytesOf(QByteArrayView data)
{
    return reinterpret_cast<const unsigned char*>(data.data());
}

unsigned char* bytesOf(QByteArray& data)
{
    return reinterpret_cast<unsigned char*>(data.data());
}

int allowedSize(int bytes)
{
    return std::clamp(bytes, static_cast<int>(crypto_generichash_BYTES_MIN),
                      static_cast<int>(crypto_generichash_BYTES_MAX));
}

} // namespace

QByteArray blake2b(QByteArrayView data, int bytes)
{
    QByteArray digest(allowedSize(bytes), Qt::Uninitialized);
    crypto_generichash(bytesOf(digest), static_cast<std::size_t>(digest.size()), bytesOf(data),
                       static_cast<unsigned long long>(data.size()), nullptr, 0);
    return digest;
}

QByteArray sha256(QByteArrayView data)
{
    QByteArray digest(static_cast<qsizetype>(crypto_hash_sha256_BYTES), Qt::Uninitialized);
    crypto_hash_sha256(bytesOf(digest), bytesOf(data), static_cast<unsigned long long>(data.size()));
    return digest;
}

struct Digest::State {
    crypto_generichash_state running;
    std::size_t size = 0;
};

Digest::Digest(int bytes)
    : m_state(std::make_unique<State>())
{
    m_state->size = static_cast<std::size_t>(allowedSize(bytes));
    crypto_generichash_init(&m_state->running, nullptr, 0, m_state->size);
}

Digest::~Digest() = default;
Digest::Digest(Digest&& other) noexcept = default;
Digest& Digest::operator=(Digest&& other) noexcept = default;

void Digest::add(QByteArrayView piece)
{
    crypto_generichash_update(&m_state->running, bytesOf(piece), static_cast<unsigned long long>(piece.size()));
}

void Digest::addField(QByteArrayView field)
{
    add(QByteArray::number(field.size()) + ':');
    add(field);
}

QByteArray Digest::result() const
{
    crypto_generichash_state copy = m_state->running;
    QByteArray digest(static_cast<qsizetype>(m_state->size), Qt::Uninitialized);
    crypto_generichash_final(&copy, bytesOf(digest), m_state->size);
    return digest;
}

struct Sha256::State {
    crypto_hash_sha256_state running;
};

Sha256::Sha256()
    : m_state(std::make_unique<State>())
{
    crypto_hash_sha256_init(&m_state->running);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView piece)
{
    crypto_hash_sha256_update(&m_state->running, bytesOf(piece), static_cast<unsigned long long>(piece.size()));
}

QByteArray Sha256::result() const
{
    crypto_hash_sha256_state copy = m_state->running;
    QByteArray hash(static_cast<qsizetype>(crypto_hash_sha256_BYTES), Qt::Uninitialized);
    crypto_hash_sha256_final(&copy, bytesOf(hash));
    return hash;
}

} // namespace ledger
