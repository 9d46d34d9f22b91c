// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ownfieldstab.h"

#include "core/language.h"
#include "ledger/ownfields.h"
#include "ui/kit/fielddelegate.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/kit/uisettings.h"
#include "ui/pages/ownfielddialog.h"
#include "ui/shell/session.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

namespace ledger {

namespace {

/// What stands behind the type: the words of a choice, the unit of a number.
QString detailOf(const OwnField& own, const Vocabulary& vocabulary)
{
    if (own.type == OwnFieldType::Number)
        return own.unit;
    QStringList words;
    if (own.type == OwnFieldType::Choice) {
        for (const DictionaryWord& word : vocabulary.offered(own.dictionary))
            words << vocabulary.text(own.dictionary, word.word);
    }
    return listText(words);
}

QString stateOf(const OwnField& own)
{
    if (own.isHidden)
        return OwnFieldsTab::tr("已停用");
    QStringList state;
    if (own.isRequired)
        state << OwnFieldsTab::tr("必填");
    if (own.isCounted)
        state << OwnFieldsTab::tr("计入统计");
    return listText(state);
}

} // namespace

OwnFieldsTab::OwnFieldsTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_kinds(new QListWidget(this))
    , m_note(makeTextBlock({}, LabelRole::Muted, this))
    , m_table(new QTableWidget(this))
    , m_figures(makeTextBlock({}, LabelRole::Muted, this))
{
    createLayout();
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        m_session.settings().set(UiKey::OwnFieldsKind, row);
        showFields();
    });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OwnFieldsTab::showButtons);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &OwnFieldsTab::showFigures);
    connect(&m_session, &Session::scopeChanged, this, &OwnFieldsTab::showFigures);
    connect(m_table, &QTableWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] {
        OwnField own;
        own.kind = kind();
        edit(own);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const OwnField* own = current())
            edit(*own);
    });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_hide, &QPushButton::clicked, this, &OwnFieldsTab::toggleHidden);
    connect(&m_session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areFieldsTouched)
            showFields();
    });
    fillKinds();
}

QPushButton* OwnFieldsTab::addButton(const QString& text, const char* name)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QLatin1StringView(name));
    button->setAutoDefault(false);
    return button;
}

void OwnFieldsTab::createLayout()
{
    m_add = addButton(tr("增加字段…"), "addOwnField");
    m_edit = addButton(tr("修改…"), "editOwnField");
    m_up = addButton(tr("上移"), "ownFieldUp");
    m_down = addButton(tr("下移"), "ownFieldDown");
    m_hide = addButton(tr("停用"), "hideOwnField");
    setRole(m_add, "primary");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->setSpacing(scaled(20));
    m_kinds->setObjectName(QStringLiteral("ownKinds"));
    m_kinds->setAccessibleName(tr("种类"));
    m_kinds->setFixedWidth(scaled(200));
    layout->addWidget(m_kinds);
    auto* right = new QVBoxLayout;
    right->setSpacing(scaled(10));
    right->addWidget(m_note);
    m_table->setObjectName(QStringLiteral("ownFields"));
    m_table->setAccessibleName(tr("自定字段"));
    m_table->setItemDelegate(new FieldDelegate(m_table));
    m_table->setColumnCount(5);
    m_table->setHorizontalHeaderLabels({tr("名称"), tr("类型"), tr("选项或单位"), tr("表头写法"), tr("状态")});
    m_table->setColumnWidth(0, scaled(160));
    m_table->setColumnWidth(1, scaled(80));
    m_table->setColumnWidth(2, scaled(260));
    m_table->setColumnWidth(3, scaled(200));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(36));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    right->addWidget(m_table, 1);
    m_figures->setObjectName(QStringLiteral("ownFigures"));
    right->addWidget(m_figures);
    auto* row = new QHBoxLayout;
    row->setSpacing(scaled(8));
    for (QPushButton* button : {m_add, m_edit, m_up, m_down, m_hide})
        row->addWidget(button);
    row->addStretch(1);
    right->addLayout(row);
    layout->addLayout(right, 1);
}

void OwnFieldsTab::fillKinds()
{
    for (const Kind each : allKinds) {
        auto* item = new QListWidgetItem(fieldText(m_session.schema().of(each).label), m_kinds);
        item->setData(Qt::UserRole, static_cast<int>(each));
        item->setSizeHint(QSize(0, scaled(34)));
    }
    m_kinds->setCurrentRow(qMin(m_session.settings().number(UiKey::OwnFieldsKind), m_kinds->count() - 1));
}

Kind OwnFieldsTab::kind() const
{
    return static_cast<Kind>(m_kinds->currentItem()->data(Qt::UserRole).toInt());
}

void OwnFieldsTab::showFields()
{
    const auto fields = ownFields(m_session.ledger());
    if (!fields) {
        m_session.showError(fields.error());
        return;
    }
    m_fields = *fields;
    m_fields.removeIf([this](const OwnField& own) { return own.kind != kind(); });
    m_note->setText(
        m_fields.isEmpty()
            ? tr("这个种类还没有自定字段。增加的字段会出现在录入、列表、详情、导入、导出、搜索和统计里。")
            : tr("自定字段出现在录入、列表、详情、导入、导出、搜索和统计里。停用只是不再显示，已填的内容一直保留。"));
    m_table->setRowCount(static_cast<int>(m_fields.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const OwnField& own = m_fields[row];
        const QStringList texts{own.label, ownTypeLabel(own.type), detailOf(own, m_session.vocabulary()),
                                listText(own.headers), stateOf(own)};
        for (int column = 0; column < texts.size(); ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            item->setToolTip(plainToolTip(texts[column]));
            m_table->setItem(row, column, item);
        }
    }
    showButtons();
}

const OwnField* OwnFieldsTab::current() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < m_fields.size() ? &m_fields[row] : nullptr;
}

void OwnFieldsTab::showButtons()
{
    const OwnField* own = current();
    const bool isWritable = !m_session.ledger().isReadOnly();
    m_add->setEnabled(isWritable);
    m_edit->setEnabled(isWritable && own && !own->isHidden);
    m_up->setEnabled(isWritable && own && m_table->currentRow() > 0);
    m_down->setEnabled(isWritable && own && m_table->currentRow() + 1 < m_table->rowCount());
    m_hide->setEnabled(isWritable && own);
    m_hide->setText(own && own->isHidden ? tr("恢复") : tr("停用"));
}

void OwnFieldsTab::showFigures()
{
    m_figures->clear();
    const OwnField* own = current();
    if (!own || !own->isCounted)
        return;
    QStringList words;
    for (const DictionaryWord& word : m_session.vocabulary().words(own->dictionary))
        words << word.word;
    QStringList keys;
    for (const QJsonObject& figure : ownFigures(*own, m_session.schema().of(own->kind), words))
        keys << figure.value(QLatin1StringView("key")).toString();
    m_session.figures().ask<QList<FigureValue>>(
        this,
        [keys, scope = m_session.scope()](Figures& figures, Reader&) {
            return figures.values(scope.period, scope.branch, keys);
        },
        [this, period = m_session.scope().period.label()](const Result<QList<FigureValue>>& values) {
            QStringList texts;
            for (const FigureValue& figure : values ? *values : QList<FigureValue>())
                texts << QStringLiteral("%1 %2 %3")
                             .arg(figure.label, QString::number(figure.value.value_or(0), 'g', 12), figure.unit)
                             .trimmed();
            if (!texts.isEmpty())
                m_figures->setText(tr("统计（%1）：%2").arg(period, clausesText(texts)));
        });
}

void OwnFieldsTab::edit(const OwnField& own)
{
    auto* dialog = new OwnFieldDialog(m_session, own, window());
    connect(dialog, &QDialog::accepted, this, [this] { report({}); });
    dialog->open();
}

void OwnFieldsTab::move(int by)
{
    if (const OwnField* own = current())
        report(moveOwnField(m_session.ledger(), *own, by));
}

void OwnFieldsTab::toggleHidden()
{
    const OwnField* own = current();
    if (!own)
        return;
    const Prompt::Question question{
        tr("停用字段"), tr("要停用“%1”吗？它不再出现在录入和列表里；已填的内容保留，恢复后照旧。").arg(own->label),
        tr("停用")};
    if (own->isHidden || m_session.prompt().confirm(this, question))
        report(hideOwnField(m_session.ledger(), *own, !own->isHidden));
}

void OwnFieldsTab::report(const Result<>& done)
{
    if (!done) {
        m_session.showError(done.error());
        return;
    }
    showFields();
}

} // namespace ledger
