// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ledger {

enum class Appearance;

/// Puts another look in the place of the one in force, for as long as it lives.
class LookGuard
{
public:
    LookGuard(Appearance appearance, int scalePercent);
    ~LookGuard();
    LookGuard(const LookGuard&) = delete;
    LookGuard& operator=(const LookGuard&) = delete;

private:
    bool m_isDark;
    int m_percent;
    bool m_isChanged;
};

} // namespace ledger
