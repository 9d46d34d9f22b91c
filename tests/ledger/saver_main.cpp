// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partialdate.h"
#include "ledger/ledger.h"
#include "ledger/unitofwork.h"
#include "storage/storageresources.h"

#include <QCoreApplication>

#include <cstdio>

using namespace ledger;

/// Saves pairs of honors into the ledger named by the first argument and prints the number of each pair that is
/// safely saved, until it is killed.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    initStorageResources();
    auto opened = Ledger::open(QCoreApplication::arguments().value(1), OpenMode::ReadWrite, Clock::system());
    if (!opened)
        return 3;
    for (int number = 1;; ++number) {
        const auto saved =
            (*opened)->transact(QStringLiteral("save"), QStringLiteral("保存"), [&](UnitOfWork& unit) -> Result<> {
                for (const char* half : {"甲", "乙"}) {
                    Record honor;
                    honor.kind = Kind::Honor;
                    honor.set(QStringLiteral("title"), QStringLiteral("荣誉"));
                    honor.set(QStringLiteral("rank"), QString::fromUtf8(half));
                    honor.set(QStringLiteral("awarded_on"), QVariant::fromValue(PartialDate::month(2022, 7)));
                    honor.set(QStringLiteral("level"), QStringLiteral("省级"));
                    honor.set(QStringLiteral("recipient_type"), QStringLiteral("个人"));
                    honor.parts[QStringLiteral("honor_recipients")] = {PartRow{{}, {}, QStringLiteral("张三")}};
                    if (auto done = unit.save(honor); !done)
                        return done;
                }
                return {};
            });
        if (!saved)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
