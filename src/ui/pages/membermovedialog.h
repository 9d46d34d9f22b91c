// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/membermoves.h"
#include "ui/kit/actiondialog.h"

class QComboBox;
class QFormLayout;

namespace ledger {

class FieldEditor;

/// Enters what happened to one or several members: transfer, leaving, retirement, death … One action that can be undone.
class MemberMoveDialog final : public ActionDialog
{
    Q_OBJECT
public:
    MemberMoveDialog(const QList<qint64>& members, Session& session, QWidget* parent);

    void apply() override;

private:
    void createLayout();
    void addKinds();
    FieldEditor* addEditor(QFormLayout* form, const QString& part, const QString& field);
    void showPlaces();
    MemberMove move() const;
    void finish(const Result<>& done);

    QList<qint64> m_members;
    QComboBox* m_what;
    FieldEditor* m_day = nullptr;
    FieldEditor* m_branch = nullptr;
    FieldEditor* m_group = nullptr;
    FieldEditor* m_note = nullptr;
};

} // namespace ledger
