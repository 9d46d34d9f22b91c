// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dictionarytab.h"

#include "core/language.h"
#include "ledger/dictionaries.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
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

QList<QPair<QString, QString>> fieldDictionaries(const Schema& schema)
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
    , m_rename(new QPushButton(tr("改名…"), this))
    , m_up(new QPushButton(tr("上移"), this))
    , m_down(new QPushButton(tr("下移"), this))
    , m_retire(new QPushButton(tr("停用"), this))
{
    createLayout();
    connect(m_dictionaries, &QListWidget::currentRowChanged, this, &DictionaryTab::showWords);
    connect(m_add, &QPushButton::clicked, this, &DictionaryTab::addWord);
    connect(m_newWord, &QLineEdit::returnPressed, this, &DictionaryTab::addWord);
    connect(m_newWord, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_add->setEnabled(!text.trimmed().isEmpty() && !m_session.ledger().isReadOnly());
    });
    connect(m_words, &QTableWidget::itemSelectionChanged, this, &DictionaryTab::showButtons);
    connect(m_rename, &QPushButton::clicked, this, &DictionaryTab::rename);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_retire, &QPushButton::clicked, this, &DictionaryTab::toggleRetired);
    connect(&m_session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areSettingsTouched)
            report({}, chosenWord());
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
    m_words->setColumnCount(3);
    m_words->setHorizontalHeaderLabels({tr("词"), tr("状态"), tr("导入时也认的写法")});
    m_words->setColumnWidth(0, scaled(200));
    m_words->setColumnWidth(1, scaled(80));
    m_words->horizontalHeader()->setStretchLastSection(true);
    m_words->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_words->horizontalHeader()->setHighlightSections(false);
    m_words->verticalHeader()->hide();
    m_words->verticalHeader()->setDefaultSectionSize(scaled(34));
    m_words->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_words->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_words->setSelectionMode(QAbstractItemView::SingleSelection);
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
    m_rename->setObjectName(QStringLiteral("renameWord"));
    m_up->setObjectName(QStringLiteral("wordUp"));
    m_down->setObjectName(QStringLiteral("wordDown"));
    m_retire->setObjectName(QStringLiteral("retireWord"));
    for (QPushButton* button : {m_rename, m_up, m_down, m_retire})
        row->addWidget(button);
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
    const Vocabulary& vocabulary = m_session.vocabulary();
    const QList<DictionaryWord> words = vocabulary.words(dictionary());
    m_words->setRowCount(static_cast<int>(words.size()));
    for (int row = 0; row < m_words->rowCount(); ++row) {
        const DictionaryWord& word = words[row];
        // A renamed word is understood by its first name too.
        const QStringList spellings =
            (word.otherName().isEmpty() ? QStringList() : QStringList{word.word}) + word.synonyms;
        const QStringList texts{vocabulary.text(dictionary(), word.word), word.isRetired() ? tr("已停用") : QString(),
                                listText(spellings)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* cell = new QTableWidgetItem(texts[column]);
            cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            cell->setToolTip(plainToolTip(texts[column]));
            cell->setData(Qt::UserRole, word.word);
            m_words->setItem(row, column, cell);
        }
    }
    showButtons();
}

QString DictionaryTab::dictionary() const
{
    const QListWidgetItem* item = m_dictionaries->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QString DictionaryTab::chosenWord() const
{
    const QTableWidgetItem* cell =
        m_words->selectionModel()->hasSelection() ? m_words->item(m_words->currentRow(), 0) : nullptr;
    return cell ? cell->data(Qt::UserRole).toString() : QString();
}

void DictionaryTab::showButtons()
{
    const bool isChosen = !chosenWord().isEmpty() && !m_session.ledger().isReadOnly();
    const int row = m_words->currentRow();
    m_rename->setEnabled(isChosen);
    m_up->setEnabled(isChosen && row > 0);
    m_down->setEnabled(isChosen && row + 1 < m_words->rowCount());
    m_retire->setEnabled(isChosen);
    const bool isRetired = isChosen && !m_words->item(row, 1)->text().isEmpty();
    m_retire->setText(isRetired ? tr("恢复") : tr("停用"));
}

/// The table anew, with the same word chosen.
void DictionaryTab::report(const Result<>& done, const QString& chosen)
{
    if (!done) {
        m_session.showError(done.error());
        return;
    }
    showWords();
    for (int row = 0; row < m_words->rowCount(); ++row) {
        if (m_words->item(row, 0)->data(Qt::UserRole).toString() == chosen)
            m_words->selectRow(row);
    }
}

void DictionaryTab::rename()
{
    const QString word = chosenWord();
    const QString shown = m_session.vocabulary().text(dictionary(), word);
    const QString wanted = m_session.prompt().askText(
        this, tr("给词改名"), tr("新的名称（已有记录也随之显示新名称，旧名称仍然认得）"), shown);
    if (!wanted.isNull() && wanted.simplified() != shown)
        report(renameWord(m_session.ledger(), dictionary(), word, wanted), word);
}

void DictionaryTab::move(int by)
{
    const QString word = chosenWord();
    report(moveWord(m_session.ledger(), dictionary(), word, by), word);
}

void DictionaryTab::toggleRetired()
{
    const QString word = chosenWord();
    const QList<DictionaryWord> words = m_session.vocabulary().words(dictionary());
    const bool isRetired = std::any_of(
        words.begin(), words.end(), [&](const DictionaryWord& each) { return each.word == word && each.isRetired(); });
    report(retireWord(m_session.ledger(), dictionary(), word, !isRetired), word);
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
    // Not clear(): Ctrl+Z in the line would bring the letters back instead of taking the word away.
    m_newWord->setText(QString());
    showWords();
    m_words->scrollToBottom();
    m_session.show({Message::Tone::Good, tr("已增加“%1”。").arg(word)});
}

} // namespace ledger
