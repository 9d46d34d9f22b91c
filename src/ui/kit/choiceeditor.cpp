// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/choiceeditor.h"

#include "core/pinyin.h"
#include "ui/kit/popup.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ledger {

namespace {

constexpr int SearchRole = Qt::UserRole + 1;

/// Offers words by a part of them, by pinyin or by its initials, and writes the word itself.
class WordCompleter final : public QCompleter
{
public:
    explicit WordCompleter(QComboBox* combo)
        : QCompleter(combo->model(), combo)
    {
        setFilterMode(Qt::MatchContains);
        setCaseSensitivity(Qt::CaseInsensitive);
        setCompletionMode(QCompleter::PopupCompletion);
        setCompletionRole(SearchRole);
        dressOffers(*this);
    }

    QString pathFromIndex(const QModelIndex& index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

ChoiceEditor::ChoiceEditor(const Field& field, const Vocabulary& vocabulary, QWidget* parent)
    : FieldEditor(field, parent)
    , m_vocabulary(vocabulary)
    , m_combo(new QComboBox(this))
{
    createCombo();
    adopt(m_combo);
    connectSignals();
}

void ChoiceEditor::createCombo()
{
    m_combo->installEventFilter(this);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    m_combo->setMaxVisibleItems(14);
    if (field().type == FieldType::Flag) {
        m_combo->addItem(tr("未填"));
        m_combo->addItem(tr("是"), true);
        m_combo->addItem(tr("否"), false);
        return;
    }
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->addItem(QString());
    for (const DictionaryWord& word : m_vocabulary.offered(field().dictionary)) {
        m_combo->addItem(shown(word.word), word.word);
        m_combo->setItemData(m_combo->count() - 1,
                             word.word + u' ' + word.english + u' ' + pinyinFull(word.word) + u' '
                                 + pinyinInitials(word.word),
                             SearchRole);
    }
    m_combo->setCompleter(new WordCompleter(m_combo));
    m_combo->lineEdit()->installEventFilter(this);
}

void ChoiceEditor::connectSignals()
{
    if (!m_combo->isEditable()) {
        connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldEditor::edited);
        return;
    }
    connect(m_combo, &QComboBox::editTextChanged, this, [this](const QString& text) {
        if (text == m_last)
            return;
        m_last = text;
        Q_EMIT edited();
    });
    connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &ChoiceEditor::settle);
    // After the completer has written the word into the line.
    connect(m_combo->completer(), qOverload<const QModelIndex&>(&QCompleter::activated), this, &FieldEditor::finished,
            Qt::QueuedConnection);
    connect(
        m_combo->lineEdit(), &QLineEdit::textEdited, this, [this] { markFirstOffer(*m_combo->completer()); },
        Qt::QueuedConnection);
}

QVariant ChoiceEditor::value() const
{
    if (!m_combo->isEditable())
        return m_combo->currentData();
    const QString text = m_combo->currentText().trimmed();
    if (text.isEmpty())
        return {};
    return m_vocabulary.canonical(field().dictionary, text).value_or(text);
}

void ChoiceEditor::setValue(const QVariant& value)
{
    const QSignalBlocker blocker(m_combo);
    if (!m_combo->isEditable()) {
        m_combo->setCurrentIndex(!value.isValid() ? 0 : value.toBool() ? 1 : 2);
        return;
    }
    m_last = shown(value.toString());
    const QSignalBlocker lineBlocker(m_combo->lineEdit());
    m_combo->setCurrentIndex(qMax(0, m_combo->findData(value.toString())));
    m_combo->setEditText(m_last);
    m_combo->lineEdit()->setCursorPosition(0);
}

void ChoiceEditor::setAccess(Access access)
{
    m_combo->setEnabled(access == Access::Editable);
}

QString ChoiceEditor::problem() const
{
    const QString text = m_combo->currentText().trimmed();
    if (!m_combo->isEditable() || text.isEmpty() || !field().is(FieldFlag::CheckedWord)
        || m_vocabulary.canonical(field().dictionary, text))
        return {};
    return tr("词表里没有这个词，请从列表中选；确实需要的词可以先在“设置”的词表里增加。");
}

QString ChoiceEditor::typed() const
{
    return m_combo->currentIndex() == 0 && !m_combo->isEditable() ? QString() : m_combo->currentText();
}

void ChoiceEditor::setTyped(const QString& text)
{
    const QSignalBlocker blocker(m_combo);
    if (!m_combo->isEditable()) {
        m_combo->setCurrentIndex(qMax(0, m_combo->findText(text)));
        return;
    }
    m_last = text;
    m_combo->setEditText(text);
}

QWidget* ChoiceEditor::target() const
{
    return m_combo;
}

QString ChoiceEditor::shown(const QString& word) const
{
    return m_vocabulary.text(field().dictionary, word);
}

/// The one word that what was typed is a part of; the typed words themselves where there are several or none.
QString ChoiceEditor::onlyWordWith(const QString& typed) const
{
    QStringList found;
    for (int row = 1; row < m_combo->count(); ++row) {
        if (m_combo->itemData(row, SearchRole).toString().contains(typed, Qt::CaseInsensitive))
            found.append(m_combo->itemText(row));
    }
    return found.size() == 1 ? found.constFirst() : typed;
}

void ChoiceEditor::settle()
{
    if (!m_combo->isEditable())
        return;
    QString word = shown(value().toString());
    if (!problem().isEmpty())
        word = onlyWordWith(word);
    if (word == m_combo->currentText())
        return;
    const QVariant before = value();
    {
        const QSignalBlocker blocker(m_combo);
        m_last = word;
        m_combo->setEditText(word);
    }
    if (value() != before)
        Q_EMIT edited();
}

bool ChoiceEditor::eventFilter(QObject* watched, QEvent* event)
{
    // Rolling the page must not change a value under the pointer.
    if (event->type() == QEvent::Wheel && !m_combo->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier && !m_combo->view()->isVisible()) {
            settle();
            Q_EMIT finished();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace ledger
