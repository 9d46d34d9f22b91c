// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/figureledger.h"

#include <QFile>

namespace ledger::testing {

FigureLedger::FigureLedger(QDate today)
    : m_today(today)
    , m_ledger(Clock::fixed(today))
{
}

Period FigureLedger::period(const QString& text)
{
    auto period = Period::parse(text);
    if (!period)
        qFatal("%s", qPrintable(text));
    return *period;
}

QVariant FigureLedger::valueOf(const Field& field, const QString& text) const
{
    if (field.type == FieldType::Branch)
        return m_branches.contains(text) ? QVariant(m_branches.value(text)) : QVariant();
    if (field.type == FieldType::Member)
        return m_members.contains(text) ? QVariant(m_members.value(text)) : QVariant();
    return fromStoredText(field, text);
}

static QString nameIn(const QStringList& cells)
{
    for (const QString& cell : cells) {
        if (cell.startsWith(QStringLiteral("name=")) || cell.startsWith(QStringLiteral("person_name=")))
            return cell.section(u'=', 1);
    }
    return {};
}

PartRow FigureLedger::rowOf(const PartInfo& part, const QString& text) const
{
    const QStringList cells = text.simplified().split(u' ', Qt::SkipEmptyParts);
    PartRow row(part.fields.size());
    for (const QString& cell : cells) {
        const int at = part.indexOf(cell.section(u'=', 0, 0));
        if (at < 0)
            qFatal("no field %s", qPrintable(cell));
        row[at] = valueOf(part.fields[at], cell.section(u'=', 1));
    }
    const QString name = nameIn(cells);
    for (qsizetype i = 0; i < part.fields.size(); ++i) {
        const FieldType type = part.fields[i].type;
        if (!row[i].isValid() && (type == FieldType::Member || type == FieldType::Branch))
            row[i] = valueOf(part.fields[i], name);
    }
    return row;
}

Record FigureLedger::recordOf(const QString& line) const
{
    const QStringList pieces = line.split(u'|');
    Record record;
    const auto kind = kindFromKey(pieces.constFirst().trimmed());
    if (!kind)
        qFatal("no kind %s", qPrintable(line));
    record.kind = *kind;
    const KindInfo info = Schema::builtIn().of(*kind);
    for (const QString& piece : pieces.sliced(1)) {
        const QString partKey = piece.section(u':', 0, 0).trimmed();
        if (const PartInfo* part = info.part(partKey)) {
            for (const QString& row : piece.section(u':', 1).split(u';'))
                record.parts[partKey].append(rowOf(*part, row));
            continue;
        }
        const Field* field = info.field(piece.section(u'=', 0, 0).trimmed());
        if (!field)
            qFatal("no field %s", qPrintable(piece));
        record.set(field->key, valueOf(*field, piece.section(u'=', 1).trimmed()));
    }
    return record;
}

void FigureLedger::draw(const QStringList& lines)
{
    const auto work = [&](UnitOfWork& unit) -> Result<> {
        for (const QString& line : lines) {
            Record record = recordOf(line);
            const QString title = record.text(unit.schema().of(record.kind).titleField);
            // Lists are drawn as they are taken over, closed items too.
            const bool isList = record.kind == Kind::ResponsibilityItem;
            if (auto saved = unit.save(record, isList ? Validation::Planned : Validation::Full); !saved)
                return saved;
            if (record.kind == Kind::Branch)
                m_branches.insert(title, record.id);
            if (record.kind == Kind::Member)
                m_members.insert(title, record.id);
            m_titles.insert(title, record.id);
        }
        return {};
    };
    auto drawn = m_ledger.ledger().transact(QStringLiteral("draw"), QStringLiteral("画"), work);
    if (!drawn)
        qFatal("%s", qPrintable(drawn.error().message + drawn.error().detail));
}

Reader& FigureLedger::reader()
{
    if (!m_reader)
        m_reader = m_ledger.reader();
    return *m_reader;
}

Figures FigureLedger::figures()
{
    auto figures = Figures::load(reader(), m_today);
    if (!figures)
        qFatal("%s", qPrintable(figures.error().message));
    return std::move(*figures);
}

QStringList drawnOrgan()
{
    QFile file(QStringLiteral(BL_FIXTURES_DIR "/figures/organ.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("tests/fixtures/figures/organ.txt cannot be read");
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace ledger::testing
