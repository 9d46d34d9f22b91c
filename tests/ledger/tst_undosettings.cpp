// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/developmenteditions.h"
#include "ledger/dictionaries.h"
#include "ledger/ledgerfixture.h"
#include "ledger/meetingrules.h"
#include "ledger/ownfields.h"
#include "ledger/savedsearches.h"
#include "ledger/settingwanderer.h"
#include "ledger/undo.h"
#include "storage/catalogstore.h"
#include "storage/settingstore.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace ledger;
using namespace ledger::testing;

/// What is no record is taken back as well: settings, words, own fields, figures, rules.
class TestUndoSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChangeOfASettingIsANamedStep();
    void aSettingGoesBackToNotHavingBeenThere();
    void aSettingThatStaysAsItIsLeavesNoStep();
    void aNewFieldGoesAndComesBackWithWhatWasEntered();
    void whatIsEnteredUnderAFieldOfThisVeryOpeningIsNotLost();
    void aFieldThatIsFilledInGoesOutOfUseInstead();
    void aSettingChangedPastTheStepsIsKept();
    void aLoosenedRuleTakenBackStandsInItsHistory();
    void anotherProgramHearsOfIt();
    void anyWalkThroughTheStepsEndsWhereItBegan_data();
    void anyWalkThroughTheStepsEndsWhereItBegan();

private:
    Ledger& open() { return m_ledger->ledger(); }
    UndoLabels labels() const { return m_ledger->reader()->undoLabels().value_or(UndoLabels()); }
    QMap<SettingPlace, QString> settings() const { return SettingStore(reader()->connection()).all().value(); }
    std::unique_ptr<Reader> reader() const { return m_ledger->reader(); }
    qint64 steps() const;
    QStringList content() const;
    OwnField addField(const QString& label, OwnFieldType type, const QStringList& words = {});
    QJsonObject themeDay(const QString& from) const;
    /// What is said of a change, and the change.
    using Changes = QList<std::pair<QString, std::function<Result<>()>>>;
    Changes changesOfSettingsAndWords();
    Changes changesOfFields();
    Changes changesOfRulesAndSearches();

    std::unique_ptr<TestLedger> m_ledger;
    OwnField m_field;
};

static Result<UndoOutcome> undo(TestLedger& ledger)
{
    return stepBack(ledger.ledger(), UndoDirection::Undo);
}

static Result<UndoOutcome> redo(TestLedger& ledger)
{
    return stepBack(ledger.ledger(), UndoDirection::Redo);
}

void TestUndoSettings::init()
{
    m_ledger = std::make_unique<TestLedger>();
}

qint64 TestUndoSettings::steps() const
{
    return reader()->connection().number(QStringLiteral("SELECT count(*) FROM undo_steps WHERE is_undone = 0")).value();
}

/// Every row of the settings, and every row of the records that are there: all columns but their revisions.
QStringList TestUndoSettings::content() const
{
    QStringList rows;
    const auto all = settings();
    for (auto it = all.begin(); it != all.end(); ++it)
        rows << it.key().first + u' ' + it.key().second + u' ' + it.value();
    const auto opened = reader();
    Connection& connection = opened->connection();
    const auto dump = [&](const QString& table, const QString& where) {
        QStringList columns;
        static_cast<void>(connection.forEach(
            QStringLiteral("SELECT name FROM pragma_table_info('%1') WHERE name <> 'revision'").arg(table), {},
            [&](const Row& row) {
                columns << QStringLiteral("quote(%1)").arg(row.text(0));
                return true;
            }));
        const QString list = columns.join(QStringLiteral(" || ',' || "));
        const auto read = connection.forEach(
            QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY 1").arg(list, table, where), {}, [&](const Row& row) {
                rows << table + u' ' + row.text(0);
                return true;
            });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    };
    const Schema schema = Schema::builtIn();
    for (const Kind kind : allKinds) {
        const KindInfo& info = schema.of(kind);
        dump(info.table, QStringLiteral("is_deleted = 0"));
        for (const PartInfo& part : info.parts)
            dump(part.key, QStringLiteral("owner_id IN (SELECT id FROM %1 WHERE is_deleted = 0)").arg(info.table));
    }
    return rows;
}

OwnField TestUndoSettings::addField(const QString& label, OwnFieldType type, const QStringList& words)
{
    OwnField own;
    own.kind = Kind::Honor;
    own.label = label;
    own.type = type;
    own.isCounted = true;
    const auto saved = saveOwnField(open(), own, words);
    if (!saved)
        qFatal("%s", qPrintable(saved.error().message));
    return *saved;
}

QJsonObject TestUndoSettings::themeDay(const QString& from) const
{
    const auto rules = reader()->meetingRules();
    for (const StoredDefinition& rule : *rules) {
        QJsonObject edition = rule.definition;
        if (rule.key != u"theme_day")
            continue;
        edition.insert(QStringLiteral("every"), QStringLiteral("quarter"));
        edition.insert(QStringLiteral("effective_from"), from);
        return edition;
    }
    return {};
}

TestUndoSettings::Changes TestUndoSettings::changesOfSettingsAndWords()
{
    const QString categories = QStringLiteral("session_category");
    const QString lecture = QStringLiteral("党课");
    return {
        {QStringLiteral("修改设置“unit.city”"),
         [=, this] { return open().setSetting(QStringLiteral("unit.city"), QStringLiteral("云州市")); }},
        {QStringLiteral("修改设置“附件”"),
         [=, this] {
             return open().setSetting(QStringLiteral("setting.attachment_mb"), QStringLiteral("80"),
                                      QStringLiteral("修改设置“附件”"));
         }},
        {QStringLiteral("增加词“海岛宣讲”"),
         [=, this] { return open().addWord(categories, QStringLiteral("海岛宣讲")); }},
        {QStringLiteral("词“党课”改称“大课”"),
         [=, this] { return renameWord(open(), categories, lecture, QStringLiteral("大课")); }},
        {QStringLiteral("停用词“党课”"), [=, this] { return retireWord(open(), categories, lecture, true); }},
        {QStringLiteral("恢复词“党课”"), [=, this] { return retireWord(open(), categories, lecture, false); }},
        {QStringLiteral("调整词“党课”的次序"), [=, this] { return moveWord(open(), categories, lecture, 1); }},
    };
}

TestUndoSettings::Changes TestUndoSettings::changesOfFields()
{
    return {
        {QStringLiteral("增加自定字段“评审结果”"),
         [this]() -> Result<> {
             m_field = addField(QStringLiteral("评审结果"), OwnFieldType::Choice,
                                {QStringLiteral("通过"), QStringLiteral("未通过")});
             addField(QStringLiteral("奖金"), OwnFieldType::Number);
             return undo(*m_ledger) ? Result<>() : Result<>(fail(ErrorCode::Internal, {}));
         }},
        {QStringLiteral("修改自定字段“评审结论”"),
         [this]() -> Result<> {
             m_field.label = QStringLiteral("评审结论");
             auto saved = saveOwnField(open(), m_field, {QStringLiteral("缓评")});
             return saved ? Result<>() : Result<>(saved.error());
         }},
        {QStringLiteral("停用自定字段“评审结论”"), [this] { return hideOwnField(open(), m_field, true); }},
    };
}

TestUndoSettings::Changes TestUndoSettings::changesOfRulesAndSearches()
{
    const QString lecture = QStringLiteral("党课");
    const auto edition = [this]() -> Result<> {
        const auto opened = reader();
        auto file = developmentEditionFile(*opened, developmentEditions(*opened)->constFirst().edition);
        QJsonObject definition = QJsonDocument::fromJson(*file).object();
        definition.insert(QStringLiteral("edition"), QStringLiteral("本单位试行"));
        definition.insert(QStringLiteral("effective_from"), QStringLiteral("2031-01-01"));
        auto offer = offeredEdition(*opened, QJsonDocument(definition).toJson());
        return offer ? takeEdition(open(), *offer) : Result<>(offer.error());
    };
    return {
        {QStringLiteral("规则"),
         [=, this] { return putUnitRule(open(), themeDay(QStringLiteral("2022-07-01")), QStringLiteral("规则")); }},
        {QStringLiteral("期限"),
         [this] {
             const QJsonObject report{{QStringLiteral("key"), QStringLiteral("report")},
                                      {QStringLiteral("effective_from"), QStringLiteral("2022-07-01")},
                                      {QStringLiteral("day"), 8}};
             return putBookRule(open(), {QStringLiteral("deadlines"), report, {}}, QStringLiteral("期限"));
         }},
        {QStringLiteral("录入发展党员规则“本单位试行”"), edition},
        {QStringLiteral("删除发展党员规则“本单位试行”"),
         [=, this] { return removeEdition(open(), QStringLiteral("本单位试行")); }},
        {QStringLiteral("保存搜索“党课”"),
         [=, this] {
             return saveSearch(open(), {lecture, lecture});
         }},
        {QStringLiteral("搜索“党课”改称“讲课”"),
         [=, this] { return renameSearch(open(), lecture, QStringLiteral("讲课")); }},
        {QStringLiteral("删除保存的搜索“讲课”"), [=, this] { return removeSearch(open(), QStringLiteral("讲课")); }},
    };
}

void TestUndoSettings::everyChangeOfASettingIsANamedStep()
{
    const Changes changes = changesOfSettingsAndWords() + changesOfFields() + changesOfRulesAndSearches();
    QList<QMap<SettingPlace, QString>> states{settings()};
    for (const auto& [label, change] : changes) {
        BL_DONE(change());
        QCOMPARE(labels().undo, label);
        QVERIFY2(settings() != states.last(), qPrintable(label));
        states.append(settings());
    }
    for (qsizetype at = states.size() - 1; at > 0; --at) {
        BL_TRY(undone, undo(*m_ledger));
        QVERIFY(undone.settings > 0 && undone.records == 0 && undone.kept.isEmpty());
        QCOMPARE(settings(), states[at - 1]);
        QCOMPARE(labels().redo, changes[at - 1].first);
        if (at % 4 == 0)
            m_ledger->reopen();
    }
    QCOMPARE(labels().undo, QString());
    for (qsizetype at = 1; at < states.size(); ++at) {
        BL_DONE(redo(*m_ledger));
        QCOMPARE(settings(), states[at]);
    }
}

void TestUndoSettings::aSettingGoesBackToNotHavingBeenThere()
{
    const QString name = QStringLiteral("setting.journal");
    BL_DONE(open().setSetting(name, QStringLiteral("《机关党建》")));
    BL_DONE(undo(*m_ledger));
    QVERIFY(!open().settings().contains(name));
    BL_DONE(redo(*m_ledger));
    QCOMPARE(open().setting(name), QStringLiteral("《机关党建》"));
}

void TestUndoSettings::aSettingThatStaysAsItIsLeavesNoStep()
{
    BL_DONE(open().setSetting(QStringLiteral("unit.name"), open().setting(QStringLiteral("unit.name"))));
    QCOMPARE(steps(), 0);
}

void TestUndoSettings::aNewFieldGoesAndComesBackWithWhatWasEntered()
{
    Record honor = m_ledger->honor(QStringLiteral("先进"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(m_ledger->save(honor));
    const OwnField own =
        addField(QStringLiteral("评审结果"), OwnFieldType::Choice, {QStringLiteral("通过"), QStringLiteral("未通过")});
    m_ledger->reopen();
    honor.set(own.key, QStringLiteral("通过"));
    BL_DONE(m_ledger->save(honor));
    BL_DONE(undo(*m_ledger));
    BL_DONE(undo(*m_ledger));
    QVERIFY(ownFields(open())->isEmpty());
    m_ledger->reopen();
    QVERIFY(!open().schema().of(Kind::Honor).field(own.key));
    QVERIFY(open().vocabulary().words(own.dictionary).isEmpty());
    BL_DONE(redo(*m_ledger));
    BL_DONE(redo(*m_ledger));
    m_ledger->reopen();
    QCOMPARE(reader()->load(Kind::Honor, honor.id)->text(own.key), QStringLiteral("通过"));
    QCOMPARE(open().vocabulary().words(own.dictionary).size(), 2);
    BL_TRY(findings, reader()->check());
    QVERIFY(findings.isEmpty());
}

/// The window opens the ledger again when a field comes or goes; taking back must not depend on it.
void TestUndoSettings::whatIsEnteredUnderAFieldOfThisVeryOpeningIsNotLost()
{
    Record honor = m_ledger->honor(QStringLiteral("先进"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(m_ledger->save(honor));
    const OwnField own = addField(QStringLiteral("评审人"), OwnFieldType::Text);
    honor.set(own.key, QStringLiteral("李四"));
    BL_DONE(m_ledger->save(honor));
    for (int round = 0; round < 2; ++round) {
        BL_DONE(undo(*m_ledger));
        BL_DONE(undo(*m_ledger));
        BL_DONE(redo(*m_ledger));
        BL_DONE(redo(*m_ledger));
    }
    m_ledger->reopen();
    QCOMPARE(reader()->load(Kind::Honor, honor.id)->text(own.key), QStringLiteral("李四"));
}

void TestUndoSettings::aFieldThatIsFilledInGoesOutOfUseInstead()
{
    const OwnField own =
        addField(QStringLiteral("评审结果"), OwnFieldType::Choice, {QStringLiteral("通过"), QStringLiteral("未通过")});
    m_ledger->reopen();
    Record honor = m_ledger->honor(QStringLiteral("先进"), QDate(2022, 7, 1), QStringLiteral("张三"));
    honor.set(own.key, QStringLiteral("通过"));
    BL_DONE(open().transact(QStringLiteral("save"), QStringLiteral("无步骤"), [&](UnitOfWork& unit) {
        unit.leaveNoStep();
        return unit.save(honor);
    }));
    const auto before = settings();
    BL_DONE(undo(*m_ledger));
    BL_TRY(fields, ownFields(open()));
    QCOMPARE(fields.size(), 1);
    QVERIFY(fields.constFirst().isHidden);
    m_ledger->reopen();
    QCOMPARE(reader()->load(Kind::Honor, honor.id)->text(own.key), QStringLiteral("通过"));
    QCOMPARE(open().vocabulary().words(own.dictionary).size(), 2);
    BL_TRY(findings, reader()->check());
    QVERIFY(findings.isEmpty());
    BL_DONE(redo(*m_ledger));
    QCOMPARE(settings(), before);
}

void TestUndoSettings::aSettingChangedPastTheStepsIsKept()
{
    const QString city = QStringLiteral("unit.city");
    BL_DONE(open().setSetting(city, QStringLiteral("云州市")));
    BL_DONE(m_ledger->tamper(QStringLiteral("UPDATE ledger_settings SET value = '雾州市' WHERE name = 'unit.city'")));
    const auto undone = undo(*m_ledger);
    QVERIFY(!undone.has_value());
    QCOMPARE(undone.error().code, ErrorCode::Conflict);
    BL_DONE(open().reload());
    QCOMPARE(open().setting(city), QStringLiteral("雾州市"));
    QCOMPARE(labels().undo, QStringLiteral("修改设置“unit.city”"));
}

void TestUndoSettings::aLoosenedRuleTakenBackStandsInItsHistory()
{
    const QString label = QStringLiteral("放宽规则“主题党日”");
    const auto before = settings();
    BL_DONE(putUnitRule(open(), themeDay(QStringLiteral("2022-07-01")), label));
    BL_DONE(undo(*m_ledger));
    QCOMPARE(settings(), before);
    Record honor = m_ledger->honor(QStringLiteral("先进"), QDate(2022, 7, 1), QStringLiteral("张三"));
    BL_DONE(m_ledger->save(honor));
    BL_DONE(undo(*m_ledger));
    const auto opened = reader();
    BL_TRY(changes, ruleChanges(*opened));
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes.constFirst().label, QStringLiteral("撤销：") + label);
    QCOMPARE(changes.constLast().label, label);
}

void TestUndoSettings::anotherProgramHearsOfIt()
{
    const auto opened = reader();
    BL_DONE(open().setSetting(QStringLiteral("unit.city"), QStringLiteral("云州市")));
    BL_TRY(last, opened->lastAuditGroup());
    qint64 group = last;
    BL_DONE(undo(*m_ledger));
    BL_TRY(changes, opened->changesSince(group));
    QVERIFY(changes.areSettingsTouched);
}

void TestUndoSettings::anyWalkThroughTheStepsEndsWhereItBegan_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 8U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestUndoSettings::anyWalkThroughTheStepsEndsWhereItBegan()
{
    QFETCH(unsigned, seed);
    Wanderer wanderer(*m_ledger, seed);
    QList<QStringList> states{content()};
    qint64 written = 0;
    for (int i = 0; i < 40; ++i) {
        wanderer.act();
        // What changed nothing (a word moved past the end) is no step.
        if (steps() == written) {
            QCOMPARE(content(), states.last());
            continue;
        }
        ++written;
        states.append(content());
    }
    QVERIFY(states.size() > 25);
    qsizetype at = states.size() - 1;
    const auto go = [&](UndoDirection direction) {
        const auto moved = stepBack(open(), direction);
        at += !moved ? 0 : direction == UndoDirection::Undo ? -1 : 1;
        return moved.has_value() && moved->kept.isEmpty() && content() == states[at];
    };
    while (at > 0)
        QVERIFY(go(UndoDirection::Undo));
    QVERIFY(!undo(*m_ledger).has_value());
    m_ledger->reopen();
    QCOMPARE(content(), states.first());
    while (at < states.size() - 1)
        QVERIFY(go(UndoDirection::Redo));
    for (int i = 0; i < 40; ++i) {
        const bool isBack = at == states.size() - 1 || (at > 0 && wanderer.upTo(2) == 0);
        QVERIFY(go(isBack ? UndoDirection::Undo : UndoDirection::Redo));
        if (wanderer.upTo(8) == 0)
            m_ledger->reopen();
    }
    BL_TRY(findings, reader()->check({}));
    QVERIFY2(findings.isEmpty(),
             qPrintable(findings.isEmpty() ? QString() : findings.first().where + findings.first().message));
}

QTEST_GUILESS_MAIN(TestUndoSettings)

#include "tst_undosettings.moc"
