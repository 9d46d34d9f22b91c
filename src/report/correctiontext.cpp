// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/correctiontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ledger {

namespace {

/// Longer values are not repeated in a report: that they were changed is enough.
constexpr qsizetype LongestValue = 24;
constexpr qsizetype MostFields = 4;

/// Says one field's change; empty for what follows from other fields.
class FieldChange
{
public:
    FieldChange(Reader& reader, const Figures& figures)
        : m_reader(reader)
        , m_figures(figures)
    {
    }

    QString of(const Field& field, const QJsonValue& change) const
    {
        if (field.is(FieldFlag::Derived))
            return {};
        const QString before = shown(field, change.toArray().at(0).toString());
        const QString after = shown(field, change.toArray().at(1).toString());
        const bool isShort = change.isArray() && before.size() <= LongestValue && after.size() <= LongestValue;
        if (!isShort)
            return QStringLiteral("“%1”有修改").arg(field.label);
        if (before.isEmpty())
            return QStringLiteral("“%1”补填“%2”").arg(field.label, after);
        return after.isEmpty() ? QStringLiteral("“%1”由“%2”改为空").arg(field.label, before)
                               : QStringLiteral("“%1”由“%2”改为“%3”").arg(field.label, before, after);
    }

private:
    QString shown(const Field& field, const QString& stored) const
    {
        if (stored.isEmpty())
            return {};
        const QVariant value = fromStoredText(field, stored);
        if (field.type == FieldType::Branch) {
            const OrgBranch* branch = m_figures.organization().branch(value.toLongLong());
            return branch ? branch->name : stored;
        }
        if (field.type == FieldType::Member) {
            const auto member = m_reader.rows(Kind::Member, {value.toLongLong()});
            return member && !member->isEmpty() ? member->constFirst().text(QStringLiteral("name")) : stored;
        }
        if (field.type == FieldType::Date)
            return value.value<PartialDate>().toChinese();
        return displayText(field, value, m_figures.vocabulary());
    }

    Reader& m_reader;
    const Figures& m_figures;
};

QStringList changedParts(const KindInfo& info, const QJsonObject& changes)
{
    QStringList said;
    for (const PartInfo& part : info.parts) {
        if (!changes.contains(part.key))
            continue;
        const qsizetype before = changes[part.key].toArray().at(0).toArray().size();
        const qsizetype after = changes[part.key].toArray().at(1).toArray().size();
        said << (before == after ? QStringLiteral("“%1”有修改").arg(part.label)
                                 : QStringLiteral("“%1”由%2条改为%3条").arg(part.label).arg(before).arg(after));
    }
    return said;
}

} // namespace

QString entryWord(LaterChange::Entry entry)
{
    return entry == LaterChange::Entry::Correction ? QStringLiteral("更正") : QStringLiteral("补录");
}

QString changeInWords(Reader& reader, const Figures& figures, const LaterChange& change)
{
    const KindInfo& info = reader.schema().of(change.kind);
    const auto day = PartialDate::fromIso(change.day);
    QString text = QStringLiteral("%1“%2”").arg(day ? day->toChinese() : QString(), change.title);
    if (change.kind == Kind::Member || change.kind == Kind::Branch)
        text = info.label + change.title;
    if (change.action == u"deleted")
        return QStringLiteral("删除") + text;
    if (change.action == u"restored")
        return QStringLiteral("恢复") + text;
    const QJsonObject changes = QJsonDocument::fromJson(change.changes.toUtf8()).object();
    QStringList said;
    const FieldChange words(reader, figures);
    for (const Field& field : info.fields) {
        if (changes.contains(field.key))
            said << words.of(field, changes[field.key]);
    }
    said += changedParts(info, changes);
    said.removeAll(QString());
    const qsizetype all = said.size();
    if (all == 0)
        return text;
    QString list = said.mid(0, MostFields).join(QStringLiteral("，"));
    if (all > MostFields)
        list += QStringLiteral("等%1处").arg(all);
    return text + QStringLiteral("，") + list;
}

} // namespace ledger
