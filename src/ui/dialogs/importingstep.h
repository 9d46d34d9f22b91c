// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/importstep.h"

namespace ledger {

class ImportRun;
class ProgressPane;

/// Fourth step: writes the plan. Stopping leaves the ledger as it was.
class ImportingStep : public ImportStep
{
    Q_OBJECT
public:
    ImportingStep(ImportRun& run, QWidget* parent);

    void enter() override;
    bool isReady() const override { return false; }
    QString nextText() const override { return {}; }
    QString hint() const override;
    void stop();

private:
    ImportRun& m_run;
    ProgressPane* m_progress;
};

} // namespace ledger
