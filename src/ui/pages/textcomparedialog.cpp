// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/textcomparedialog.h"

#include "ui/kit/label.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ledger {

namespace {

using Change = ComparedSentence::Change;

QString markedHtml(const QString& sentence, const QList<ChangedSpan>& marks)
{
    QString html;
    qsizetype done = 0;
    for (const ChangedSpan& mark : marks) {
        html += sentence.mid(done, mark.at - done).toHtmlEscaped()
            + QStringLiteral("<b style=\"color:%1\">").arg(theme().accent.name())
            + sentence.mid(mark.at, mark.size).toHtmlEscaped() + QStringLiteral("</b>");
        done = mark.at + mark.size;
    }
    return html + sentence.mid(done).toHtmlEscaped();
}

QString rowHtml(const ComparedSentence& sentence)
{
    const QString ground =
        sentence.change == Change::None ? QString() : QStringLiteral(" bgcolor=\"%1\"").arg(theme().accentSoft.name());
    const QString cell = QStringLiteral("<td width=\"50%\" valign=\"top\"%1>%2</td>");
    return QStringLiteral("<tr>") + cell.arg(ground, markedHtml(sentence.before, sentence.beforeMarks))
        + cell.arg(ground, markedHtml(sentence.now, sentence.nowMarks)) + QStringLiteral("</tr>");
}

} // namespace

TextCompareDialog::TextCompareDialog(const QList<ComparedSentence>& compared, const Heads& heads, QWidget* parent)
    : QDialog(parent)
    , m_count(makeTextBlock({}, LabelRole::Muted, this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("textCompare"));
    setWindowTitle(tr("与上期逐句对比"));
    setRole(this, "surface");
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    createLayout();
    showCompared(compared, heads);
    resize(scaled(1040), scaled(640));
}

void TextCompareDialog::createLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(24), scaled(20), scaled(24), scaled(16));
    layout->setSpacing(scaled(8));
    m_count->setObjectName(QStringLiteral("compareCount"));
    layout->addWidget(m_count);
    m_text->setObjectName(QStringLiteral("compareText"));
    m_text->setAccessibleName(tr("逐句对比"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_text, 1);
    auto* close = new QPushButton(tr("关闭"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignRight);
}

void TextCompareDialog::showCompared(const QList<ComparedSentence>& compared, const Heads& heads)
{
    QString rows = QStringLiteral("<tr><th align=\"left\">%1</th><th align=\"left\">%2</th></tr>")
                       .arg(heads.before.toHtmlEscaped(), heads.now.toHtmlEscaped());
    int numbers = 0;
    int words = 0;
    for (const ComparedSentence& sentence : compared) {
        rows += rowHtml(sentence);
        numbers += sentence.change == Change::Numbers ? 1 : 0;
        words += sentence.change == Change::None || sentence.change == Change::Numbers ? 0 : 1;
    }
    m_text->setHtml(QStringLiteral("<table width=\"100%\" cellpadding=\"6\" cellspacing=\"2\">%1</table>").arg(rows));
    m_count->setText(numbers + words == 0 ? tr("两期文字相同。")
                                          : tr("数字有变化的 %1 句，文字有增减的 %2 句；变化处用红色标出。")
                                                .arg(QString::number(numbers), QString::number(words)));
}

} // namespace ledger
