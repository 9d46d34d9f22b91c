// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace ledger {

/// The archive with some parts replaced; every other byte of it stays. A replaced part keeps its place, time and way of
/// packing. The archive has been read by ZipArchive before; nothing for one that cannot be copied so (zip64).
std::optional<QByteArray> copyZip(const QByteArray& archive, const QHash<QString, QByteArray>& replaced);

} // namespace ledger
