// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/changefielddialog.h"

#include "ui/kit/applyasking.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/label.h"
#include "ui/kit/messagebar.h"
#include "ui/kit/prompt.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace ledger {

static constexpr int UsualWidth = 460;

ChangeFieldDialog::ChangeFieldDialog(const QList<Record>& records, const QList<Field>& fields, Session& session,
                                     QWidget* parent)
    : ActionDialog({QStringLiteral("changeField"), tr("修改选中行的字段"), tr("修改 %1 行").arg(records.size())},
                   session, parent)
    , m_records(records)
    , m_fields(fields)
    , m_field(new QComboBox(this))
    , m_place(new QVBoxLayout)
    , m_error(makeTextBlock({}, LabelRole::Error, this))
{
    for (const Field& field : m_fields)
        m_field->addItem(fieldLabel(field), field.key);
    createLayout();
    setMinimumWidth(scaled(UsualWidth));
    connect(m_field, &QComboBox::currentIndexChanged, this, &ChangeFieldDialog::showEditor);
    showEditor(0);
    m_field->setFocus();
}

void ChangeFieldDialog::createLayout()
{
    body().addWidget(makeLabel(tr("修改选中的 %1 行").arg(m_records.size()), LabelRole::CardTitle, this));
    auto* which = makeLabel(tr("字段"), LabelRole::Field, this);
    which->setBuddy(m_field);
    body().addWidget(which);
    m_field->setObjectName(QStringLiteral("field"));
    m_field->setAccessibleName(tr("字段"));
    m_field->setMaxVisibleItems(16);
    body().addWidget(m_field);
    body().addWidget(makeLabel(tr("改为（留空则清空）"), LabelRole::Field, this));
    body().addLayout(m_place);
    m_error->setObjectName(QStringLiteral("error"));
    m_error->hide();
    body().addWidget(m_error);
    body().addStretch();
}

void ChangeFieldDialog::chooseField(const QString& key)
{
    const int at = m_field->findData(key);
    if (at < 0)
        return;
    m_field->setCurrentIndex(at);
    m_editor->target()->setFocus();
}

void ChangeFieldDialog::showEditor(int at)
{
    if (at < 0 || at >= m_fields.size())
        return;
    delete m_editor;
    m_editor = makeEditor(m_fields[at], session(), this);
    m_place->addWidget(m_editor);
    setTabOrder(m_field, m_editor->target());
    m_error->hide();
    connect(m_editor, &FieldEditor::edited, m_error, &QWidget::hide);
    connect(m_editor, &FieldEditor::finished, this, [this] { button().setFocus(); });
}

bool ChangeFieldDialog::isMeant(const Field& field, const QVariant& value)
{
    return value.isValid()
        || session().prompt().confirm(
            this,
            {tr("清空"),
             tr("要把选中的 %1 行的“%2”清空吗？可以撤销。").arg(QString::number(m_records.size()), fieldLabel(field)),
             tr("清空")});
}

void ChangeFieldDialog::apply()
{
    if (!m_editor)
        return;
    m_editor->settle();
    const Field field = m_editor->field();
    const QVariant value = m_editor->value();
    m_error->setText(m_editor->problem());
    m_error->setVisible(!m_error->text().isEmpty());
    if (!m_error->text().isEmpty() || !isMeant(field, value) || !begin())
        return;
    const KindInfo& info = session().schema().of(m_records.constFirst().kind);
    RecordEdits action{
        info.kind,
        QStringLiteral("change-field"),
        tr("修改 %1 行%2的“%3”").arg(QString::number(m_records.size()), fieldText(info.label), fieldLabel(field)),
        {}};
    for (const Record& record : std::as_const(m_records))
        action.edits.append({record, {{field.key, value}}});
    applyAsking(session(), this, action,
                [this](const EditsOutcome& outcome) { finish(outcome.written, outcome.failedAt); });
}

void ChangeFieldDialog::finish(const Result<QList<Record>>& written, qsizetype failedAt)
{
    end();
    if (written) {
        session().show({Message::Tone::Good, tr("已修改 %1 行，可以撤销。").arg(written->size())});
        accept();
        return;
    }
    const QString reason = errorText(written.error());
    messages().showMessage(
        {Message::Tone::Bad,
         failedAt < 0 ? reason : tr("一行也没有改。选中的第 %1 行：%2").arg(QString::number(failedAt + 1), reason)});
}

} // namespace ledger
