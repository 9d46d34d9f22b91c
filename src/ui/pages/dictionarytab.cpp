// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionarytab.h"

#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace ledger {

/// The dictionaries that fields choose from, named after those fields; words that only the importer reads are left out.
static QList<QPair<QString, QString>> fieldDictionaries(const Schema& schema)
{
    QList<QPair<QString, QString>> found;
    const auto note = [&found](const QString& owner, const Field& field) {
        if (field.dictionary.isEmpty())
            return;
        for (const auto& [key, label] : std::as_const(found)) {
            if (key == field.dictionary)
                return;
        }
        found.append({field.dictionary, QStringLiteral("%1 · %2").arg(fieldText(owner), fieldLabel(field))});
    };
    for (const Kind kind : allKinds) {
        const KindInfo& info = schema.of(kind);
        for (const Field& field : info.fields)
            note(info.label, field);
        for (const PartInfo& part : info.parts) {
            for (const Field& field : part.fields)
                note(part.label, field);
        }
    }
    return found;
}

DictionaryTab::DictionaryTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_dictionaries(new QListWidget(this))
    , m_words(new QTableWidget(this))
    , m_newWord(new QLineEdit(this))
    , m_add(new QPushButton(tr("增加"), this))
{
    createLayout();
    connect(m_dictionaries, &QListWidget::currentRowChanged, this, &DictionaryTab::showWords);
    connect(m_add, &QPushButton::clicked, this, &DictionaryTab::addWord);
    connect(m_newWord, &QLineEdit::returnPressed, this, &DictionaryTab::addWord);
    connect(m_newWord, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_add->setEnabled(!text.trimmed().isEmpty() && !m_session.ledger().isReadOnly());
    });
    fillDictionaries();
}

void DictionaryTab::createLayout()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->setSpacing(scaled(20));
    m_dictionaries->setFixedWidth(scaled(260));
    m_dictionaries->setAccessibleName(tr("词表"));
    layout->addWidget(m_dictionaries);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(10));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("词"));
    m_words->setItemDelegate(new FieldDelegate(m_words));
    m_dictionaries->setObjectName(QStringLiteral("dictionaries"));
    m_newWord->setObjectName(QStringLiteral("newWord"));
    m_newWord->setAccessibleName(tr("本单位要增加的词"));
    m_add->setObjectName(QStringLiteral("addWord"));
    m_words->setColumnCount(2);
    m_words->setHorizontalHeaderLabels({tr("词"), tr("导入时也认的写法")});
    m_words->setColumnWidth(0, scaled(200));
    m_words->horizontalHeader()->setStretchLastSection(true);
    m_words->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->verticalHeader()->hide();
    m_words->verticalHeader()->setDefaultSectionSize(scaled(34));
    m_words->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_words->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_words->setShowGrid(false);
    m_words->setTabKeyNavigation(false);
    right->addWidget(m_words, 1);
    auto* row = new QHBoxLayout;
    m_newWord->setPlaceholderText(tr("本单位要增加的词"));
    m_newWord->setMaxLength(40);
    m_newWord->setMaximumWidth(scaled(320));
    m_newWord->setReadOnly(m_session.ledger().isReadOnly());
    m_add->setEnabled(false);
    setRole(m_add, "primary");
    row->addWidget(m_newWord, 1);
    row->addWidget(m_add);
    row->addStretch(1);
    right->addLayout(row);
    layout->addLayout(right, 1);
}

void DictionaryTab::fillDictionaries()
{
    for (const auto& [key, label] : fieldDictionaries(m_session.schema())) {
        auto* item = new QListWidgetItem(label, m_dictionaries);
        item->setData(Qt::UserRole, key);
        item->setSizeHint(QSize(0, scaled(34)));
    }
    m_dictionaries->setCurrentRow(0);
}

void DictionaryTab::showWords()
{
    const QListWidgetItem* item = m_dictionaries->currentItem();
    const QList<DictionaryWord> words =
        item ? m_session.vocabulary().words(item->data(Qt::UserRole).toString()) : QList<DictionaryWord>();
    m_words->setRowCount(static_cast<int>(words.size()));
    for (int row = 0; row < m_words->rowCount(); ++row) {
        for (const auto& [column, text] :
             {std::pair(0, words[row].word), std::pair(1, words[row].synonyms.join(u'、'))}) {
            auto* cell = new QTableWidgetItem(text);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            cell->setToolTip(plainToolTip(text));
            m_words->setItem(row, column, cell);
        }
    }
}

void DictionaryTab::addWord()
{
    const QListWidgetItem* item = m_dictionaries->currentItem();
    const QString word = m_newWord->text().trimmed();
    if (!item || word.isEmpty() || m_session.ledger().isReadOnly())
        return;
    const QString dictionary = item->data(Qt::UserRole).toString();
    if (const auto known = m_session.vocabulary().canonical(dictionary, word)) {
        m_session.show({Message::Tone::Info, tr("词表里已经有“%1”。").arg(*known)});
        return;
    }
    const auto added = m_session.ledger().addWord(dictionary, word);
    if (!added) {
        m_session.showError(added.error());
        return;
    }
    m_newWord->clear();
    showWords();
    m_words->scrollToBottom();
    m_session.show({Message::Tone::Good, tr("已增加“%1”。").arg(word)});
}

} // namespace ledger
