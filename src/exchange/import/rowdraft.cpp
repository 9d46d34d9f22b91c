// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import/rowdraft.h"

#include "core/textkey.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("import", text);
}

RowDraft::RowDraft(const SheetRows& sheet, int row, Kind kind, const Schema& schema, const Vocabulary& vocabulary)
    : m_sheet(sheet)
    , m_row(row)
    , m_info(schema.of(kind))
    , m_vocabulary(vocabulary)
{
    record.kind = kind;
    record.uid = text(QStringLiteral("uid"));
}

const RawCell& RowDraft::cell(const QString& field) const
{
    return m_sheet.cell(m_row, m_sheet.columnOf(field));
}

QString RowDraft::text(const QString& field) const
{
    const RawCell& c = cell(field);
    return isBlank(c) ? QString() : c.text.trimmed();
}

/// The header word as it stands; where there is no such column, what we call it.
QString RowDraft::columnWord(const QString& field) const
{
    if (const int column = m_sheet.columnOf(field); column >= 0)
        return m_sheet.setup().headers.value(column);
    const Field* known = m_info.field(field);
    return known ? known->label : field;
}

void RowDraft::complain(const QString& field, const QString& code, ImportProblem::Severity severity,
                        const QString& message)
{
    ImportProblem problem;
    problem.row = m_row + 1;
    problem.columnIndex = m_sheet.columnOf(field);
    problem.column = columnWord(field);
    problem.code = code;
    problem.severity = severity;
    problem.message = message;
    m_problems.append(problem);
    m_hasErrors = m_hasErrors || severity == ImportProblem::Severity::Error;
}

void RowDraft::error(const QString& field, const QString& code, const QString& message)
{
    complain(field, code, ImportProblem::Severity::Error, message);
}

void RowDraft::warn(const QString& field, const QString& code, const QString& message)
{
    complain(field, code, ImportProblem::Severity::Warning, message);
}

void RowDraft::require(const QString& field, const QString& column)
{
    if (record.isStated(field))
        return;
    const QString place = column.isEmpty() ? field : column;
    for (const ImportProblem& problem : std::as_const(m_problems)) {
        if (problem.columnIndex >= 0 && problem.columnIndex == m_sheet.columnOf(place))
            return;
    }
    const Field* known = m_info.field(field);
    const QString code = QStringLiteral("required_missing");
    const bool isSaid = std::any_of(m_problems.begin(), m_problems.end(), [&](const ImportProblem& problem) {
        return problem.code == code && problem.column == columnWord(place);
    });
    if (isSaid)
        return;
    error(place, code,
          say(QT_TRANSLATE_NOOP("import", "缺少“%1”，这一行不能导入")).arg(known ? fieldLabel(*known) : field));
}

QList<ImportProblem> RowDraft::problems() const
{
    if (!m_hasErrors)
        return m_problems;
    QList<ImportProblem> errors;
    for (const ImportProblem& problem : m_problems) {
        if (problem.severity == ImportProblem::Severity::Error)
            errors.append(problem);
    }
    return errors;
}

void RowDraft::put(const Field& field, const CellValue& value)
{
    if (value.isBad()) {
        error(field.key, value.code, value.message);
        return;
    }
    record.set(field.key, value.value);
    if (value.isApproximate && m_info.field(u"counts_approximate"))
        record.set(QStringLiteral("counts_approximate"), true);
    const bool givesUnit = field.key == QLatin1StringView("quantity") && !value.unit.isEmpty();
    if (givesUnit && !record.isStated(QStringLiteral("unit")))
        record.set(QStringLiteral("unit"), value.unit);
    else if (field.key == QLatin1StringView("quantity") && value.unit.isEmpty())
        m_headUnit = unitOfHead(headerOf(field.key));
}

/// 捐款金额（元） and 献血量 say what is counted below them.
QString RowDraft::unitOfHead(const QString& header) const
{
    static const QRegularExpression remark(QStringLiteral("\\(([^()]{1,3})\\)$"));
    const QString key = compactKey(header);
    const auto match = remark.match(key);
    if (const auto unit = match.hasMatch() ? m_vocabulary.canonical(QStringLiteral("head_unit"), match.capturedView(1))
                                           : std::nullopt)
        return *unit;
    const QString quantity = m_vocabulary.wordInside(QStringLiteral("head_quantity"), key);
    for (const DictionaryWord& word : m_vocabulary.words(QStringLiteral("head_quantity"))) {
        if (word.word == quantity)
            return word.attributes.value(QLatin1StringView("unit")).toString();
    }
    return {};
}

void RowDraft::readPlainFields()
{
    for (const Field& field : m_info.fields) {
        const bool refers = field.type == FieldType::Branch || field.type == FieldType::Member;
        if (field.is(FieldFlag::Derived) || refers || !has(field.key))
            continue;
        const CellValue value = readCell(cell(field.key), field, m_vocabulary);
        const RawCell& c = cell(field.key);
        const bool isLostFlag = field.type == FieldType::Flag && !value.value.isValid() && !isBlank(c);
        if (isLostFlag) {
            // A word that is neither yes nor no is kept where a person will read it.
            const QString note =
                m_sheet.setup().headers.value(m_sheet.columnOf(field.key)) + QStringLiteral("：") + c.text;
            record.set(QStringLiteral("notes"),
                       (record.text(QStringLiteral("notes")) + QLatin1Char(' ') + note).trimmed());
            continue;
        }
        if (value.isBad() || value.value.isValid())
            put(field, value);
    }
    // A list from before the field was made has no column for it; an empty cell below its head is an omission.
    for (const Field& field : m_info.fields) {
        if (field.is(FieldFlag::Own) && field.is(FieldFlag::Required) && has(field.key))
            require(field.key);
    }
    const QString unit = QStringLiteral("unit");
    if (!m_headUnit.isEmpty() && !record.isStated(unit) && m_info.field(unit))
        record.set(unit, m_headUnit);
}

} // namespace ledger
