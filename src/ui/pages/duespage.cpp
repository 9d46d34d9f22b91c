// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duespage.h"

#include "core/language.h"
#include "core/money.h"
#include "ledger/duesentry.h"
#include "ui/kit/detailtext.h"
#include "ui/kit/icons.h"
#include "ui/kit/prompt.h"
#include "ui/kit/recordview.h"
#include "ui/kit/undooffer.h"
#include "ui/pages/duespaymentdialog.h"
#include "ui/pages/kindtable.h"
#include "ui/shell/session.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("DuesPage", text);
}

QString duesStateText(const Record& record, const DuesRules& rules, QDate today)
{
    if (!record.isStated(QStringLiteral("monthly")))
        return say(QT_TRANSLATE_NOOP("DuesPage", "未核定"));
    const DuesAccount account = listedDuesAccount(record);
    const DuesArrears arrears = arrearsOf(account, today, rules);
    QStringList parts;
    if (!arrears.months.isEmpty())
        parts << say(QT_TRANSLATE_NOOP("DuesPage", "欠交 %1 个月（%2月）%3 元"))
                     .arg(arrears.months.size())
                     .arg(monthsText(arrears.months), moneyText(arrears.fen));
    else if (account.monthly == 0)
        parts << say(QT_TRANSLATE_NOOP("DuesPage", "免交"));
    if (record.text(QStringLiteral("base_note")) == duesBaseTakenOver())
        parts << say(QT_TRANSLATE_NOOP("DuesPage", "基数沿用上年，请核定"));
    return parts.isEmpty() ? say(QT_TRANSLATE_NOOP("DuesPage", "无欠交")) : clausesText(parts);
}

static void prepareDues(Record& record, Session& session)
{
    if (!record.isStated(QStringLiteral("year")))
        record.set(QStringLiteral("year"), static_cast<qlonglong>(session.scope().period.to.year()));
    const QList<DictionaryWord> groups = session.vocabulary().offered(QStringLiteral("dues_group"));
    if (!record.isStated(QStringLiteral("payer_group")) && !groups.isEmpty())
        record.set(QStringLiteral("payer_group"), groups.constFirst().word);
}

static QString paymentText(const PartInfo& part, const PartRow& row, Session& session)
{
    QStringList words{
        QCoreApplication::translate("DuesPage", "%1月").arg(row.value(part.indexOf(u"month")).toLongLong()),
        QCoreApplication::translate("DuesPage", "%1 元")
            .arg(moneyText(row.value(part.indexOf(u"amount")).toLongLong()))};
    for (const char* key : {"paid_on", "note"}) {
        const int at = part.indexOf(QString::fromLatin1(key));
        words << valueText(part.fields[at], row.value(at), session);
    }
    words.removeAll(QString());
    return words.join(QStringLiteral("　"));
}

KindTraits duesTraits()
{
    KindTraits traits;
    traits.kind = Kind::PartyDues;
    traits.periodUse = PeriodUse::YearField;
    traits.datesAhead = DatesAhead::Usual;
    traits.firstSort = QStringLiteral("member");
    traits.firstOrder = Qt::AscendingOrder;
    traits.prepareNew = prepareDues;
    traits.partText = paymentText;
    traits.uncopiedFields = {QStringLiteral("member"), QStringLiteral("from_month"), QStringLiteral("to_month")};
    traits.emptyTitle = QCoreApplication::translate("DuesPage", "这一年还没有党费记录，可以用上方的“按花名册生成”");
    return traits;
}

/// The list needs the day and the rules beside what every list of the kind has.
static KindTraits pageTraits(Session& session)
{
    KindTraits traits = duesTraits();
    const auto state = [&session](const Record& record) {
        return duesStateText(record, DuesRules::of(session.ledger().settings(), session.vocabulary()), session.today());
    };
    traits.extraColumns = {{QStringLiteral("state"), QCoreApplication::translate("DuesPage", "缴纳情况"),
                            QStringLiteral("paid_months"), state, ExtraColumn::Shows::Words}};
    traits.tone = [&session](const QString& field, const Record& record) {
        if (field != u"paid_months")
            return Tone::None;
        const DuesRules rules = DuesRules::of(session.ledger().settings(), session.vocabulary());
        return arrearsOf(listedDuesAccount(record), session.today(), rules).months.isEmpty() ? Tone::None
                                                                                             : Tone::Warning;
    };
    return traits;
}

DuesPage::DuesPage(Session& session, QWidget* parent)
    : RecordPage(pageTraits(session), session, parent)
    , m_session(session)
    , m_generate(new QAction(tr("按花名册生成"), this))
    , m_pay(new QAction(tr("登记缴费…"), this))
{
    createDuesActions();
}

void DuesPage::createDuesActions()
{
    const bool isReadOnly = m_session.ledger().isReadOnly();
    m_generate->setObjectName(QStringLiteral("generateDues"));
    m_generate->setToolTip(tr("为花名册上还没有本年党费记录的党员各建一条，基数沿用上年"));
    m_generate->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G));
    m_generate->setIcon(lineIcon(QStringLiteral("person")));
    m_pay->setObjectName(QStringLiteral("payDues"));
    m_pay->setToolTip(tr("给选中的党员登记几个月的缴费"));
    m_pay->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_pay->setIcon(lineIcon(QStringLiteral("coin")));
    for (QAction* action : {m_generate, m_pay}) {
        action->setShortcutContext(Qt::WindowShortcut);
        action->setDisabled(isReadOnly);
        QWidget::addAction(action);
    }
    connect(m_generate, &QAction::triggered, this, &DuesPage::generate);
    connect(m_pay, &QAction::triggered, this, &DuesPage::pay);
}

QList<QAction*> DuesPage::headerActions() const
{
    QList<QAction*> actions = RecordPage::headerActions();
    actions.insert(1, m_pay);
    actions.insert(2, m_generate);
    return actions;
}

int DuesPage::year() const
{
    return m_session.scope().period.to.year();
}

void DuesPage::generate()
{
    Ledger& ledger = m_session.ledger();
    m_generate->setEnabled(false);
    runTask<DuesGeneration>(
        m_session.tasks(), this, tr("生成%1年党费记录").arg(year()),
        [&ledger, year = year(), branches = m_session.branchesInScope()](const TaskControl&) {
            return generateDues(ledger, year, branches);
        },
        [this](const Result<DuesGeneration>& done) {
            m_generate->setEnabled(true);
            if (!done)
                return m_session.showError(done.error());
            if (done->made == 0)
                return m_session.show(
                    {Message::Tone::Info,
                     tr("花名册上的党员都有%1年的党费记录了，共 %2 条。").arg(year()).arg(done->known)});
            const QString text = done->takenOver > 0
                ? tr("已生成 %1 条，其中 %2 条的基数沿用上年，请逐人核定。").arg(done->made).arg(done->takenOver)
                : tr("已生成 %1 条，请逐人填写党费基数。").arg(done->made);
            offerUndo(m_session, nullptr, text, done->step);
        });
}

void DuesPage::pay()
{
    const QList<qint64> records = table().selectedIds();
    if (records.isEmpty())
        return m_session.show({Message::Tone::Info, tr("请先选中要登记的党员，可以选多行。")});
    auto* dialog = new DuesPaymentDialog(m_session, records, window());
    dialog->open();
}

} // namespace ledger
