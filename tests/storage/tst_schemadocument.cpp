// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safefile.h"
#include "storage/migrator.h"
#include "storage/storagefixture.h"

#include <QFile>

using namespace ledger;
using namespace ledger::testing;

namespace {

/// docs/schema.md as a fresh ledger has it; BL_WRITE_SCHEMA=1 writes it anew.
class SchemaDocument
{
public:
    explicit SchemaDocument(TestStore& store)
        : m_store(store)
    {
        for (const Kind kind : allKinds) {
            const KindInfo& info = store.schema().of(kind);
            describe(info.table, info.label, info.fields);
            for (const PartInfo& part : info.parts)
                describe(part.key, info.label + u'·' + part.label, part.fields);
        }
    }

    QString write()
    {
        m_text =
            QStringLiteral(
                "# The tables of a ledger\n\nMade from a fresh ledger of schema version %1 by `tst_schemadocument` "
                "(`BL_WRITE_SCHEMA=1` writes it anew); do not edit.\n"
                "Dates are ISO text in two columns: the first and the last day they can mean.\n")
                .arg(newestSchemaVersion());
        for (const QString& table : names(QStringLiteral("table")))
            writeTable(table);
        m_text += QStringLiteral("\n## Triggers\n\n");
        for (const QString& trigger : names(QStringLiteral("trigger")))
            m_text += QStringLiteral("- `%1`\n").arg(trigger);
        return m_text;
    }

private:
    void describe(const QString& table, const QString& label, const QList<Field>& fields)
    {
        m_labels.insert(table, label);
        for (const Field& field : fields)
            m_labels.insert(table + u'.' + field.column(), field.label);
    }

    QStringList names(const QString& type)
    {
        QStringList list;
        static_cast<void>(m_store.connection().forEach(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = ? AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                           "AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\' ORDER BY name"),
            {type}, [&](const Row& row) {
                list << row.text(0);
                return true;
            }));
        return list;
    }

    void writeTable(const QString& table)
    {
        const QString label = m_labels.value(table);
        m_text += QStringLiteral("\n## %1%2\n\n| column | type | |\n|---|---|---|\n")
                      .arg(table, label.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(label));
        static_cast<void>(m_store.connection().forEach(
            QStringLiteral("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"), {table},
            [&](const Row& row) {
                const QString kind = row.text(1) + (row.number(3) > 0 ? QStringLiteral(", key") : QString())
                    + (row.number(2) > 0 ? QStringLiteral(", required") : QString());
                m_text += QStringLiteral("| `%1` | %2 | %3 |\n")
                              .arg(row.text(0), kind, m_labels.value(table + u'.' + row.text(0)));
                return true;
            }));
        writeIndexes(table);
    }

    void writeIndexes(const QString& table)
    {
        QStringList lines;
        static_cast<void>(m_store.connection().forEach(
            QStringLiteral(
                "SELECT name, (SELECT group_concat(i.name, ', ') FROM pragma_index_info(s.name) i) "
                "FROM sqlite_master s WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY name"),
            {table}, [&](const Row& row) {
                lines << QStringLiteral("- `%1` (%2)\n").arg(row.text(0), row.text(1));
                return true;
            }));
        if (!lines.isEmpty())
            m_text += u'\n' + lines.join(QString());
    }

    TestStore& m_store;
    QHash<QString, QString> m_labels;
    QString m_text;
};

} // namespace

class TestSchemaDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentShowsTheSchema();
};

void TestSchemaDocument::theDocumentShowsTheSchema()
{
    TestStore store;
    const QString wanted = SchemaDocument(store).write();
    const QString path = QStringLiteral(BL_SOURCE_DIR "/docs/schema.md");
    if (qEnvironmentVariableIsSet("BL_WRITE_SCHEMA"))
        BL_DONE(writeFileSafely(path, wanted.toUtf8()));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly),
             "docs/schema.md is missing: run tst_schemadocument with BL_WRITE_SCHEMA=1");
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList wantedLines = wanted.split(u'\n');
    for (qsizetype i = 0; i < wantedLines.size(); ++i)
        QCOMPARE(lines.value(i), wantedLines[i]);
    QCOMPARE(lines.size(), wantedLines.size());
}

QTEST_GUILESS_MAIN(TestSchemaDocument)
#include "tst_schemadocument.moc"
