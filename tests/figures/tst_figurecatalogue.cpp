// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace ledger;
using namespace ledger::testing;

class FigureCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBuiltInCatalogueIsUnderstoodWhole();
    void everyFigureOfTheContractIsThere();
    void labelsUnitsAndPlacesAreGiven();
    void wordsStandInTheirDictionaries();
    void whatIsNotUnderstoodIsRefused_data();
    void whatIsNotUnderstoodIsRefused();
    void aFigureOfTheUnitIsCountedLikeABuiltInOne();
    void aFaultyFigureOfTheUnitIsLeftOutAndNamed();
    void theExamplesOfTheDocumentAreUnderstood();
};

static QJsonObject catalogue(const QString& name)
{
    QFile file(QStringLiteral(BL_SOURCE_DIR "/resources/catalogue/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void FigureCatalogue::theBuiltInCatalogueIsUnderstoodWhole()
{
    FigureLedger ledger;
    Figures figures = ledger.figures();
    QCOMPARE(figures.problems(), QStringList());
    QCOMPARE(figures.definitions().size(),
             catalogue(QStringLiteral("figures.json")).value(QStringLiteral("figures")).toArray().size());
    QVERIFY(!catalogue(QStringLiteral("figures.json")).value(QStringLiteral("source")).toString().isEmpty());
    QVERIFY(!catalogue(QStringLiteral("rules.json")).value(QStringLiteral("source")).toString().isEmpty());
}

void FigureCatalogue::everyFigureOfTheContractIsThere()
{
    FigureLedger ledger;
    Figures figures = ledger.figures();
    QFile file(QStringLiteral(BL_FIXTURES_DIR "/yunzhou/expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll())
                                     .object()
                                     .value(QStringLiteral("figures"))
                                     .toObject()
                                     .value(QStringLiteral("2022Q3"))
                                     .toObject()
                                     .value(QString())
                                     .toObject();
    QVERIFY(expected.size() > 80);
    for (const QString& key : expected.keys())
        QVERIFY2(figures.definition(key), qPrintable(key));
    // The keys of the contract's table that the fixture does not ask.
    for (const char* key : {"study.films", "study.reading_classes", "case.guiding", "gap.missed"})
        QVERIFY2(figures.definition(QLatin1StringView(key)), key);
}

void FigureCatalogue::labelsUnitsAndPlacesAreGiven()
{
    FigureLedger ledger;
    Figures figures = ledger.figures();
    for (const FigureDefinition& figure : figures.definitions()) {
        QVERIFY2(!figure.label.isEmpty() && !figure.english.isEmpty(), qPrintable(figure.key));
        QVERIFY2(figure.isRate == figure.unit.isEmpty(), qPrintable(figure.key));
        QCOMPARE(figures.labelOf(figure), figure.label);
        QVERIFY2(figure.pillar.isEmpty() || (figure.planMeasure >= 1 && figure.planMeasure <= 3),
                 qPrintable(figure.key));
    }
    QVERIFY(figures.definition(QStringLiteral("member.total"))->isAsOf());
    QVERIFY(figures.definition(QStringLiteral("branch.young_assistants"))->isAsOf());
    QVERIFY(!figures.definition(QStringLiteral("member.admitted"))->isAsOf());
}

static void checkWords(const Condition& condition, const KindInfo& info, const Vocabulary& vocabulary)
{
    for (const Condition& inner : condition.any)
        checkWords(inner, info, vocabulary);
    const Field* field = info.field(condition.field);
    if (!field || field->dictionary.isEmpty())
        return;
    if (condition.test == Condition::Test::OneOf)
        QVERIFY2(!condition.words.isEmpty(), qPrintable(condition.field));
    for (const QString& word : condition.words)
        QCOMPARE(vocabulary.canonical(field->dictionary, word).value_or(QString()), word);
}

void FigureCatalogue::wordsStandInTheirDictionaries()
{
    FigureLedger ledger;
    Figures figures = ledger.figures();
    const Schema schema = Schema::builtIn();
    for (const FigureDefinition& figure : figures.definitions()) {
        for (const FactQuestion& question : figure.questions) {
            for (const Condition& condition : question.conditions)
                checkWords(condition, schema.of(figure.kind), figures.vocabulary());
        }
    }
    const QJsonArray rules = catalogue(QStringLiteral("rules.json")).value(QStringLiteral("rules")).toArray();
    for (const QJsonValue& entry : rules) {
        auto rule = readRule(entry.toObject());
        QVERIFY(rule);
        for (const QString& category : std::as_const(rule->categories))
            QVERIFY(figures.vocabulary().canonical(QStringLiteral("session_category"), category));
    }
}

void FigureCatalogue::whatIsNotUnderstoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto row = [](const char* name, const char* entry) { QTest::newRow(name) << QByteArray(entry); };
    row("kind", R"({"key":"x","kind":"party","count":"records"})");
    row("mode", R"({"key":"x","kind":"honor","mode":"in_force","count":"records"})");
    row("way of counting", R"({"key":"x","kind":"honor","count":"guess"})");
    row("field that is no number", R"({"key":"x","kind":"honor","count":"sum","of":"title"})");
    row("persons where there are none", R"({"key":"x","kind":"responsibility_item","count":"persons"})");
    row("field of a condition",
        R"({"key":"x","kind":"honor","count":"records","where":[{"field":"colour","is":["红"]}]})");
    row("test of a condition",
        R"({"key":"x","kind":"honor","count":"records","where":[{"field":"title","like":["红"]}]})");
    row("flag test on a text",
        R"({"key":"x","kind":"honor","count":"records","where":[{"field":"title","true":true}]})");
    row("event without a date", R"({"key":"x","kind":"member","mode":"event","count":"records"})");
    row("post that is none", R"({"key":"x","kind":"branch","mode":"posts","post_attribute":"chief"})");
    row("rate of persons",
        R"({"key":"x","kind":"honor","count":"rate","above":{"count":"persons"},"below":{"count":"records"}})");
}

void FigureCatalogue::whatIsNotUnderstoodIsRefused()
{
    QFETCH(QByteArray, entry);
    FigureLedger ledger;
    auto figure = readFigure(QJsonDocument::fromJson(entry).object(), Schema::builtIn(), ledger.figures().vocabulary());
    QVERIFY(!figure);
    QCOMPARE(figure.error().code, ErrorCode::Validation);
}

static void addFigure(FigureLedger& ledger, const QString& entry)
{
    const QString key = QJsonDocument::fromJson(entry.toUtf8()).object().value(QStringLiteral("key")).toString();
    auto added = ledger.testLedger().tamper(
        QStringLiteral("INSERT INTO figure_definitions (key, definition, position) VALUES ('%1', '%2', 900)")
            .arg(key, entry));
    if (!added)
        qFatal("%s", qPrintable(added.error().detail));
}

void FigureCatalogue::aFigureOfTheUnitIsCountedLikeABuiltInOne()
{
    FigureLedger ledger;
    ledger.draw(drawnOrgan());
    addFigure(
        ledger,
        QStringLiteral(R"({"key":"own.women_admitted","label":"发展女党员","unit":"名","kind":"member","mode":"event",)"
                       R"("date":"admitted_on","count":"records","where":[{"field":"sex","is":["男"]}]})"));
    Figures figures = ledger.figures();
    auto values =
        figures.values(FigureLedger::period(QStringLiteral("2022Q3")), 0, {QStringLiteral("own.women_admitted")});
    QVERIFY(values);
    QCOMPARE(values->constFirst().value, std::optional(1.0));
    QCOMPARE(values->constFirst().label, QStringLiteral("发展女党员"));
}

void FigureCatalogue::aFaultyFigureOfTheUnitIsLeftOutAndNamed()
{
    FigureLedger ledger;
    addFigure(ledger, QStringLiteral(R"({"key":"own.wrong","kind":"honor","count":"guess"})"));
    Figures figures = ledger.figures();
    QVERIFY(!figures.definition(QStringLiteral("own.wrong")));
    QCOMPARE(figures.problems().size(), 1);
    QVERIFY(figures.problems().constFirst().contains(QStringLiteral("own.wrong")));
    QVERIFY(figures.values(FigureLedger::period(QStringLiteral("2022Q3"))));
}

void FigureCatalogue::theExamplesOfTheDocumentAreUnderstood()
{
    QFile file(QStringLiteral(BL_SOURCE_DIR "/docs/figures.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList pieces = QString::fromUtf8(file.readAll()).split(QStringLiteral("```"));
    FigureLedger ledger;
    QStringList keys;
    for (const QString& piece : pieces) {
        if (!piece.startsWith(QLatin1StringView("json")))
            continue;
        QJsonObject entry = QJsonDocument::fromJson(piece.mid(4).toUtf8()).object();
        QVERIFY2(!entry.isEmpty(), qPrintable(piece));
        entry.insert(QStringLiteral("key"), QStringLiteral("example.") + entry.value(QStringLiteral("key")).toString());
        addFigure(ledger, QString::fromUtf8(QJsonDocument(entry).toJson(QJsonDocument::Compact)));
        keys << entry.value(QStringLiteral("key")).toString();
    }
    Figures figures = ledger.figures();
    QCOMPARE(figures.problems(), QStringList());
    QCOMPARE(keys.size(), 3);
    QVERIFY(figures.values(FigureLedger::period(QStringLiteral("2022Q3")), 0, keys));
}

QTEST_GUILESS_MAIN(FigureCatalogue)
#include "tst_figurecatalogue.moc"
