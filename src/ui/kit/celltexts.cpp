// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/celltexts.h"

#include "core/textkey.h"
#include "ui/kit/derivedparts.h"
#include "ui/kit/detailtext.h"
#include "ui/kit/lineeditor.h"
#include "ui/kit/memberindex.h"
#include "ui/kit/pickeditor.h"
#include "ui/shell/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ledger {

static QString say(const char* text)
{
    return QCoreApplication::translate("CellTexts", text);
}

static QString shortened(const QString& text)
{
    constexpr qsizetype longest = 20;
    return text.size() > longest ? text.left(longest) + QStringLiteral("…") : text;
}

CellTexts::CellTexts(const KindInfo& info, Session& session)
    : m_vocabulary(session.vocabulary())
    , m_today(session.today())
{
    for (const BranchList::Entry& entry : session.branches().entries()) {
        m_branches.insert(compactKey(entry.name), entry.id);
        if (compactKey(entry.shortName) != compactKey(entry.name))
            m_branches.insert(compactKey(entry.shortName), entry.id);
        m_branchNames.insert(entry.id, session.branches().shortNameOf(entry.id));
    }
    if (!needsMembers(info))
        return;
    for (const MemberIndex::Entry& entry : session.members().matching({}, {}, std::numeric_limits<int>::max())) {
        m_members.insert(compactKey(entry.name), entry.id);
        m_memberNames.insert(entry.id, entry.name);
    }
}

bool CellTexts::needsMembers(const KindInfo& info)
{
    return std::any_of(info.fields.begin(), info.fields.end(), [&info](const Field& field) {
        return field.type == FieldType::Member || (field.is(FieldFlag::PersonName) && canFillPart(info, field));
    });
}

static qint64 onlyOne(const QMultiHash<QString, qint64>& names, const QString& name)
{
    const QList<qint64> found = names.values(compactKey(name));
    return found.size() == 1 ? found.constFirst() : 0;
}

qint64 CellTexts::branchNamed(const QString& name) const
{
    return onlyOne(m_branches, name);
}

qint64 CellTexts::memberNamed(const QString& name) const
{
    return onlyOne(m_members, name);
}

CellTexts::Reading CellTexts::read(const Field& field, const QString& text) const
{
    const QString typed = text.trimmed();
    const bool isText = field.type == FieldType::Text || field.type == FieldType::LongText;
    if (typed.isEmpty() || (!isText && isBlankMark(typed)))
        return {};
    const auto readBy = [&](const LineFormat& format) {
        const auto value = format.read(typed);
        return value ? Reading{*value, {}} : Reading{{}, format.problem(typed)};
    };
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return readText(field, typed);
    case FieldType::Integer:
        return readBy(integerFormat());
    case FieldType::Decimal:
        return readBy(decimalFormat());
    case FieldType::Money:
        return readBy(moneyFormat());
    case FieldType::Date:
        return readBy(dateFormat(m_today));
    case FieldType::Choice:
    case FieldType::Flag:
        return readWord(field, typed);
    case FieldType::Branch:
        return readReference(m_branches, typed, say(QT_TRANSLATE_NOOP("CellTexts", "没有“%1”这个党组织。")));
    case FieldType::Member:
        return readReference(m_members, typed, say(QT_TRANSLATE_NOOP("CellTexts", "花名册里没有“%1”。")));
    }
    Q_UNREACHABLE();
}

CellTexts::Reading CellTexts::readText(const Field& field, const QString& text) const
{
    if (field.is(FieldFlag::Sensitive) && (text.contains(u'*') || text.contains(u'•')))
        return {{}, say(QT_TRANSLATE_NOOP("CellTexts", "这是遮住一部分的内容，不能粘贴；请粘贴完整的内容。"))};
    const bool isLine = field.type == FieldType::Text;
    if (isLine && text.size() > LineEditor::LongestLine)
        return {{}, say(QT_TRANSLATE_NOOP("CellTexts", "太长了，这里最多 %1 个字。")).arg(LineEditor::LongestLine)};
    const auto checked = checkedText(text, fieldLabel(field), isLine ? TextKind::Name : TextKind::Note);
    return checked ? Reading{*checked, {}} : Reading{{}, checked.error().message};
}

CellTexts::Reading CellTexts::readWord(const Field& field, const QString& text) const
{
    if (field.type == FieldType::Flag) {
        static const QStringList yes{QStringLiteral("是"), QStringLiteral("√"), QStringLiteral("1"),
                                     QStringLiteral("yes")};
        static const QStringList no{QStringLiteral("否"), QStringLiteral("×"), QStringLiteral("0"),
                                    QStringLiteral("no")};
        if (yes.contains(text, Qt::CaseInsensitive))
            return {true, {}};
        if (no.contains(text, Qt::CaseInsensitive))
            return {false, {}};
        return {{}, say(QT_TRANSLATE_NOOP("CellTexts", "请填“是”或“否”。"))};
    }
    const auto word = m_vocabulary.canonical(field.dictionary, text);
    if (word)
        return {*word, {}};
    if (!field.is(FieldFlag::CheckedWord))
        return {text, {}};
    return {{}, say(QT_TRANSLATE_NOOP("CellTexts", "词表里没有“%1”。")).arg(shortened(text))};
}

CellTexts::Reading CellTexts::readReference(const QMultiHash<QString, qint64>& names, const QString& text,
                                            const QString& none) const
{
    const QList<qint64> found = names.values(compactKey(text));
    if (found.size() == 1)
        return {found.constFirst(), {}};
    if (found.isEmpty())
        return {{}, none.arg(shortened(text))};
    return {{}, say(QT_TRANSLATE_NOOP("CellTexts", "叫“%1”的不止一个，请打开表单选择。")).arg(shortened(text))};
}

QString CellTexts::shown(const Field& field, const QVariant& value) const
{
    if (!value.isValid())
        return {};
    if (field.type == FieldType::Branch)
        return m_branchNames.value(value.toLongLong());
    if (field.type == FieldType::Member)
        return m_memberNames.value(value.toLongLong());
    const QString text = displayText(field, value, m_vocabulary);
    return field.is(FieldFlag::Sensitive) ? maskedText(field, text) : text;
}

} // namespace ledger
