// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/developmentrulestab.h"

#include "core/safefile.h"
#include "ui/kit/label.h"
#include "ui/kit/prompt.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"
#include "ui/pages/ruletable.h"
#include "ui/shell/session.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableWidget>

namespace ledger {

static constexpr qint64 LargestFile = 4 * 1024 * 1024;

DevelopmentRulesTab::DevelopmentRulesTab(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_edition(new QComboBox(this))
    , m_note(makeTextBlock({}, LabelRole::Muted, this))
    , m_table(makeRuleTable(
          {QStringLiteral("developmentRules"), tr("发展党员规则"), {tr("步骤"), tr("要求"), tr("依据"), tr("适用")}},
          this))
    , m_load(new QPushButton(tr("录入新版本"), this))
    , m_save(new QPushButton(tr("另存为文件"), this))
    , m_toggle(new QPushButton(tr("启用"), this))
    , m_remove(new QPushButton(tr("删除这个版本"), this))
{
    createLayout();
    connect(m_edition, &QComboBox::currentIndexChanged, this, &DevelopmentRulesTab::showRules);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DevelopmentRulesTab::showButtons);
    connect(m_table, &QTableWidget::itemActivated, m_toggle, &QPushButton::click);
    connect(m_load, &QPushButton::clicked, this, &DevelopmentRulesTab::load);
    connect(m_save, &QPushButton::clicked, this, &DevelopmentRulesTab::saveFile);
    connect(m_toggle, &QPushButton::clicked, this, &DevelopmentRulesTab::toggle);
    connect(m_remove, &QPushButton::clicked, this, &DevelopmentRulesTab::remove);
    connect(&session.ledger().hub(), &ChangeHub::changed, this, [this](const Changes& changes) {
        if (changes.areSettingsTouched)
            ask();
    });
    ask();
}

void DevelopmentRulesTab::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(4), scaled(14), scaled(4), scaled(4));
    layout->addWidget(makeTextBlock(
        tr("每一步按它发生那天适用的版本核对。中央规定不能放宽；本地规程与它同时适用，可以逐条启用。步骤的名称和次序在“词表”里改。"),
        LabelRole::Muted, this));
    auto* head = new QHBoxLayout;
    m_edition->setObjectName(QStringLiteral("edition"));
    m_edition->setAccessibleName(tr("版本"));
    m_edition->setMinimumWidth(scaled(280));
    head->addWidget(m_edition);
    head->addWidget(m_note, 1);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    m_load->setObjectName(QStringLiteral("loadEdition"));
    m_save->setObjectName(QStringLiteral("saveEdition"));
    m_toggle->setObjectName(QStringLiteral("toggleLimit"));
    m_remove->setObjectName(QStringLiteral("removeEdition"));
    setRole(m_load, "primary");
    for (QPushButton* button : {m_load, m_save, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    buttons->addWidget(m_toggle);
    layout->addLayout(buttons);
}

void DevelopmentRulesTab::ask()
{
    m_session.lists().ask<QList<DevelopmentEdition>>(
        this, [](Reader& reader) { return developmentEditions(reader); },
        [this](const Result<QList<DevelopmentEdition>>& editions) {
            if (editions)
                showEditions(*editions);
            else
                m_session.showError(editions.error());
        });
}

void DevelopmentRulesTab::showEditions(const QList<DevelopmentEdition>& editions)
{
    const QString before = chosen() ? chosen()->edition : QString();
    m_editions = editions;
    {
        const QSignalBlocker quiet(m_edition);
        m_edition->clear();
        for (const DevelopmentEdition& edition : editions)
            m_edition->addItem(tr("%1（%2 起）").arg(labelOf(edition), edition.from.toString(Qt::ISODate)),
                               edition.edition);
        const int same = m_edition->findData(before);
        m_edition->setCurrentIndex(same >= 0 ? same : m_edition->count() - 1);
    }
    showRules();
}

const DevelopmentEdition* DevelopmentRulesTab::chosen() const
{
    const int at = m_edition->currentIndex();
    return at >= 0 && at < m_editions.size() ? &m_editions[at] : nullptr;
}

/// The edition stands over the table; before its whole name the article would not be seen.
static QString placeOf(const DevelopmentEdition& edition, const QString& article, LimitOrigin origin)
{
    return origin == LimitOrigin::Central ? article : edition.basis(article, origin);
}

QList<DevelopmentRulesTab::RuleRow> DevelopmentRulesTab::rowsOf(const DevelopmentEdition& edition) const
{
    const QString dictionary = QStringLiteral("development_step");
    StepNames names;
    for (const DictionaryWord& word : m_session.vocabulary().words(dictionary))
        names.insert(word.word, m_session.vocabulary().text(dictionary, word.word));
    const auto useText = [](LimitOrigin origin, bool isOn) {
        if (origin == LimitOrigin::Central)
            return tr("中央规定");
        return isOn ? tr("本地规程，已启用") : tr("本地规程，未启用");
    };
    QList<RuleRow> rows;
    for (const StepRule& rule : edition.steps) {
        for (int place = 0; place < rule.limits.size(); ++place) {
            const StepLimit& limit = rule.limits[place];
            rows.append({{nameOf(rule.step, names), limitText(limit, names),
                          placeOf(edition, limit.article, limit.origin), useText(limit.origin, limit.isOn)},
                         limit.origin,
                         limit.isOn,
                         {LocalLimit::List::Steps, rule.step, place}});
        }
    }
    for (int place = 0; place < edition.recurring.size(); ++place) {
        const RecurringRule& rule = edition.recurring[place];
        rows.append({{nameOf(rule.step, names), tr("每%1至少一次").arg(rule.every.text()),
                      placeOf(edition, rule.article, rule.origin), useText(rule.origin, rule.isOn)},
                     rule.origin,
                     rule.isOn,
                     {LocalLimit::List::Recurring, rule.step, place}});
    }
    return rows;
}

void DevelopmentRulesTab::showRules()
{
    const DevelopmentEdition* edition = chosen();
    m_rows = edition ? rowsOf(*edition) : QList<RuleRow>();
    const bool isLast = edition && edition->edition == m_editions.constLast().edition;
    m_note->setText(isLast ? noteOf(*edition) : QString());
    QList<QStringList> rows;
    for (const RuleRow& row : std::as_const(m_rows))
        rows.append(row.texts);
    showRuleRows(m_table, rows);
    showButtons();
}

void DevelopmentRulesTab::showButtons()
{
    const bool mayWrite = !m_session.ledger().isReadOnly();
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    const RuleRow* rule = row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
    const bool isLocal = rule && rule->origin == LimitOrigin::Local;
    m_load->setEnabled(mayWrite);
    m_save->setEnabled(chosen() != nullptr);
    m_toggle->setEnabled(mayWrite && isLocal);
    m_toggle->setText(isLocal && rule->isOn ? tr("停用") : tr("启用"));
    m_remove->setEnabled(mayWrite && chosen() && !isBuiltInEdition(chosen()->edition));
}

void DevelopmentRulesTab::report(const Result<>& done, const QString& text)
{
    if (!done) {
        m_session.showError(done.error());
        return;
    }
    m_session.show({Message::Tone::Good, text});
}

void DevelopmentRulesTab::load()
{
    const QStringList files = m_session.prompt().openFiles(this, {tr("录入新版本"), {tr("规则数据文件 (*.json)")}});
    if (files.isEmpty())
        return;
    m_session.lists().ask<EditionOffer>(
        this,
        [file = files.constFirst()](Reader& reader) -> Result<EditionOffer> {
            const auto bytes = readFileChecked(file, LargestFile);
            return bytes ? offeredEdition(reader, *bytes) : Result<EditionOffer>(bytes.error());
        },
        [this](const Result<EditionOffer>& offer) {
            if (offer)
                take(*offer);
            else
                m_session.showError(offer.error());
        });
}

void DevelopmentRulesTab::take(const EditionOffer& offer)
{
    const QString question = tr("与“%1”相比，文件放宽了这些规定：\n\n%2\n\n确认原文如此，再录入。")
                                 .arg(offer.before, offer.looser.join(u'\n'));
    if (!offer.looser.isEmpty()
        && !m_session.prompt().confirm(this,
                                       {tr("录入新版本"), question, tr("仍然录入"), {}, Prompt::Weight::Destructive}))
        return;
    report(takeEdition(m_session.ledger(), offer),
           tr("已录入“%1”，自 %2 起适用。").arg(offer.edition.edition, offer.edition.from.toString(Qt::ISODate)));
}

void DevelopmentRulesTab::saveFile()
{
    const QString edition = chosen()->edition;
    const QString target = m_session.prompt().saveFileAs(
        this, {tr("另存为文件"), {tr("规则数据文件 (*.json)")}, edition + QStringLiteral(".json")},
        {QStringLiteral(".json")});
    if (target.isEmpty())
        return;
    const auto reader = m_session.reader();
    const auto bytes = reader ? developmentEditionFile(**reader, edition) : Result<QByteArray>(reader.error());
    const Result<> written = bytes ? writeFileSafely(target, *bytes) : Result<>(bytes.error());
    if (!written)
        m_session.showError(written.error());
    else
        m_session.show({Message::Tone::Good, tr("已保存到 %1。").arg(target)});
}

void DevelopmentRulesTab::toggle()
{
    const int row = m_table->currentRow();
    if (!m_toggle->isEnabled() || row < 0 || row >= m_rows.size())
        return;
    const RuleRow rule = m_rows[row];
    report(switchLocalLimit(m_session.ledger(), chosen()->edition, rule.place, !rule.isOn),
           rule.isOn ? tr("已停用这一条本地规程。") : tr("已启用这一条本地规程。"));
}

void DevelopmentRulesTab::remove()
{
    const QString edition = chosen()->edition;
    const QString question = tr("删除“%1”以后，它施行期间的步骤改按前一个版本核对。").arg(edition);
    if (m_session.prompt().confirm(this, {tr("删除这个版本"), question, tr("删除"), {}, Prompt::Weight::Destructive}))
        report(removeEdition(m_session.ledger(), edition), tr("已删除“%1”。").arg(edition));
}

} // namespace ledger
