// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/filling/slotquestion.h"

#include <QRegularExpression>

namespace ledger {

namespace {

QString withPlainSigns(QString text)
{
    static const QString wide = QStringLiteral("＠｜［］＝～：，；");
    static const QString plain = QStringLiteral("@|[]=~:,;");
    for (QChar& character : text) {
        if (const qsizetype place = wide.indexOf(character); place >= 0)
            character = plain[place];
    }
    return text;
}

void readConditions(const QString& inside, SlotQuestion& question)
{
    static const QRegularExpression shape(QStringLiteral("^\\s*(\\w+)\\s*([=~])\\s*(.*?)\\s*$"));
    static const QRegularExpression between(QStringLiteral("[,;]"));
    const QStringList words = inside.split(between);
    for (const QString& word : words) {
        const QRegularExpressionMatch match = shape.match(word);
        question.isUnderstood = question.isUnderstood && match.hasMatch() && !match.captured(3).isEmpty();
        const QString sign = match.captured(2) == u"~" ? QStringLiteral("~") : QString();
        question.conditions += SlotQuestion::Condition{match.captured(1) + sign, match.captured(3)};
    }
}

} // namespace

SlotQuestion parseSlot(const QString& inside)
{
    static const QRegularExpression shape(
        QStringLiteral("^([^\\[\\]@|]+)((?:\\[[^\\[\\]]*\\])*)(?:@([^@|\\[\\]]+))?(?:\\|([^@|\\[\\]]+))?$"));
    SlotQuestion question;
    const QString text = withPlainSigns(inside).trimmed();
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        question.key = text;
        question.isUnderstood = false;
        return question;
    }
    question.key = match.captured(1).trimmed();
    const QString conditions = match.captured(2);
    for (qsizetype from = 0; from < conditions.size();) {
        const qsizetype to = conditions.indexOf(u']', from);
        readConditions(conditions.mid(from + 1, to - from - 1), question);
        from = to + 1;
    }
    if (const QString window = match.captured(3).trimmed().toLower(); !window.isEmpty())
        question.window = window;
    if (const QString style = match.captured(4).trimmed().toLower(); !style.isEmpty())
        question.style = style;
    return question;
}

QString slotText(const SlotQuestion& question)
{
    QString text = question.key;
    if (!question.conditions.isEmpty()) {
        QStringList conditions;
        for (const SlotQuestion::Condition& condition : question.conditions)
            conditions +=
                condition.word + (condition.word.endsWith(u'~') ? QString() : QStringLiteral("=")) + condition.value;
        text += u'[' + conditions.join(u',') + u']';
    }
    if (question.window != u"period")
        text += u'@' + question.window;
    if (question.style != u"plain")
        text += u'|' + question.style;
    return QStringLiteral("{{%1}}").arg(text);
}

QList<FoundSlot> findSlots(const QString& text)
{
    static const QRegularExpression slot(QStringLiteral("(?:\\{\\{|｛｛)([^{}｛｝\\n]{1,500})(?:\\}\\}|｝｝)"));
    QList<FoundSlot> found;
    auto matches = slot.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found += FoundSlot{match.capturedStart(), match.capturedLength(), match.captured(1)};
    }
    return found;
}

} // namespace ledger
