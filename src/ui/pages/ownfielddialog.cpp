// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ownfielddialog.h"

#include "ledger/ownfields.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"
#include "ui/pages/dictionarytab.h"
#include "ui/shell/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace ledger {

/// Of a field that is new, or known.
static QString titleOf(const OwnField& own, const Session& session)
{
    const QString kind = fieldText(session.schema().of(own.kind).label);
    return own.key.isEmpty() ? OwnFieldDialog::tr("给“%1”增加字段").arg(kind)
                             : OwnFieldDialog::tr("修改“%1”的字段").arg(kind);
}

OwnFieldDialog::OwnFieldDialog(Session& session, OwnField own, QWidget* parent)
    : ActionDialog({QStringLiteral("ownField"), titleOf(own, session), tr("保存"), Enter::Applies}, session, parent)
    , m_own(std::move(own))
    , m_label(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_dictionary(new QComboBox(this))
    , m_words(new QPlainTextEdit(this))
    , m_unit(new QLineEdit(this))
    , m_headers(new QLineEdit(this))
    , m_required(new QCheckBox(tr("必填：录入时不能空着"), this))
    , m_counted(new QCheckBox(tr("计入统计：为它建立统计指标"), this))
    , m_error(makeTextBlock({}, LabelRole::Error, this))
    , m_rows(new QFormLayout)
{
    createLayout();
    fill();
    connect(m_type, &QComboBox::currentIndexChanged, this, &OwnFieldDialog::showRowsOfType);
    connect(m_dictionary, &QComboBox::currentIndexChanged, this, &OwnFieldDialog::showRowsOfType);
    showRowsOfType();
    setMinimumWidth(scaled(560));
}

void OwnFieldDialog::addRow(QFormLayout& rows, const QString& label, QWidget* editor)
{
    QLabel* words = makeLabel(label, LabelRole::Field, this);
    words->setBuddy(editor);
    editor->setAccessibleName(label);
    rows.addRow(words, editor);
}

void OwnFieldDialog::createLayout()
{
    m_rows->setHorizontalSpacing(scaled(20));
    m_rows->setVerticalSpacing(scaled(12));
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addRow(*m_rows, tr("名称"), m_label);
    addRow(*m_rows, tr("类型"), m_type);
    addRow(*m_rows, tr("词表"), m_dictionary);
    addRow(*m_rows, tr("选项"), m_words);
    addRow(*m_rows, tr("单位"), m_unit);
    addRow(*m_rows, tr("表头写法"), m_headers);
    m_rows->addRow(QString(), m_required);
    m_rows->addRow(QString(), m_counted);
    body().addLayout(m_rows);
    m_error->setObjectName(QStringLiteral("ownFieldError"));
    m_error->hide();
    body().addWidget(m_error);
    body().addStretch(1);
    button().setObjectName(QStringLiteral("saveOwnField"));
}

void OwnFieldDialog::fillDictionaries()
{
    m_dictionary->addItem(tr("新的词表"), QString());
    for (const auto& [key, label] : fieldDictionaries(session().schema()))
        m_dictionary->addItem(label, key);
    const int known = m_dictionary->findData(m_own.dictionary);
    m_dictionary->setCurrentIndex(m_own.dictionary.isEmpty() ? 0 : known);
}

void OwnFieldDialog::fill()
{
    for (const OwnFieldType each :
         {OwnFieldType::Text, OwnFieldType::Number, OwnFieldType::Date, OwnFieldType::Choice, OwnFieldType::Person})
        m_type->addItem(ownTypeLabel(each), static_cast<int>(each));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(m_own.type)));
    fillDictionaries();
    const bool isNew = m_own.key.isEmpty();
    // What was entered has this type; another one could not hold it.
    m_type->setEnabled(isNew);
    m_dictionary->setEnabled(isNew);
    m_label->setText(m_own.label);
    m_label->setMaxLength(20);
    m_unit->setText(m_own.unit);
    m_unit->setPlaceholderText(tr("例如：小时、元"));
    m_headers->setText(m_own.headers.join(u'、'));
    m_headers->setPlaceholderText(tr("导入时表头还会写成什么，用、隔开"));
    m_words->setPlaceholderText(tr("一行一个"));
    m_words->setFixedHeight(scaled(120));
    m_words->setTabChangesFocus(true);
    m_required->setChecked(m_own.isRequired);
    m_counted->setChecked(m_own.isCounted);
    m_label->setObjectName(QStringLiteral("ownLabel"));
    m_type->setObjectName(QStringLiteral("ownType"));
    m_dictionary->setObjectName(QStringLiteral("ownDictionary"));
    m_words->setObjectName(QStringLiteral("ownWords"));
    m_unit->setObjectName(QStringLiteral("ownUnit"));
    m_headers->setObjectName(QStringLiteral("ownHeaders"));
    m_required->setObjectName(QStringLiteral("ownRequired"));
    m_counted->setObjectName(QStringLiteral("ownCounted"));
}

OwnFieldType OwnFieldDialog::type() const
{
    return static_cast<OwnFieldType>(m_type->currentData().toInt());
}

void OwnFieldDialog::showRowsOfType()
{
    const bool isChoice = type() == OwnFieldType::Choice;
    const bool isNew = m_own.key.isEmpty();
    m_rows->setRowVisible(m_dictionary, isChoice && isNew);
    // The words of a dictionary that is there are changed in its own tab.
    m_rows->setRowVisible(m_words, isChoice && isNew && m_dictionary->currentData().toString().isEmpty());
    m_rows->setRowVisible(m_unit, type() == OwnFieldType::Number);
    adjustSize();
}

void OwnFieldDialog::apply()
{
    static const QRegularExpression separator(QStringLiteral("[、，,；;\n]"));
    OwnField own = m_own;
    own.label = m_label->text();
    own.type = type();
    if (own.key.isEmpty())
        own.dictionary = own.type == OwnFieldType::Choice ? m_dictionary->currentData().toString() : QString();
    own.unit = m_unit->text();
    own.headers = m_headers->text().split(separator, Qt::SkipEmptyParts);
    own.isRequired = m_required->isChecked();
    own.isCounted = m_counted->isChecked();
    const QStringList words = m_words->toPlainText().split(separator, Qt::SkipEmptyParts);
    const auto saved = saveOwnField(session().ledger(), own, words);
    if (saved)
        return accept();
    m_error->setText(saved.error().message);
    m_error->show();
    const QString at = saved.error().fields.isEmpty() ? QString() : saved.error().fields.constFirst().field;
    QWidget* wrong = at == u"headers" ? m_headers : m_label;
    if (at == u"words")
        m_words->setFocus();
    else
        wrong->setFocus();
}

} // namespace ledger
