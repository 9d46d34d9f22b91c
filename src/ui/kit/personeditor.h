// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/fieldeditor.h"

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace ledger {

/// Names of people, several of them parted by 、; the members are offered by name, pinyin or initials, others may be typed.
class PersonEditor : public FieldEditor
{
    Q_OBJECT
public:
    PersonEditor(const Field& field, Session& session, QWidget* parent);

    QVariant value() const override;
    void setValue(const QVariant& value) override;
    void setAccess(Access access) override;
    QString typed() const override;
    void setTyped(const QString& text) override;
    bool isOffering() const override;
    QWidget* target() const override;

private:
    void offer();
    void take(const QString& name);
    void takeMarked();
    void tidy();

    Session& m_session;
    QLineEdit* m_line;
    QStandardItemModel* m_offers;
    QCompleter* m_completer;
};

} // namespace ledger
