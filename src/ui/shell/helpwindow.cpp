// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/kit/kitresources.h"
#include "ui/kit/role.h"
#include "ui/kit/style.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ledger {

namespace {

constexpr QSize UsualSize(860, 680);
constexpr int LinePercent = 135;

QString manualText()
{
    initKitResources();
    QFile file(QStringLiteral(":/branchledger/help/manual.md"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // The pictures show the window one has before one's eyes; they are in the manual's file only.
    static const QRegularExpression pictures(QStringLiteral("!\\[[^\\]]*\\]\\([^)]*\\)\\n?"));
    // Lines of Chinese are joined without the space that Markdown puts in the place of a line's end.
    static const QRegularExpression brokenLines(QStringLiteral("(?<=[\\p{Han}，。；：、”）])\\n *(?=[\\p{Han}“（])"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    return QString::fromUtf8(file.readAll()).remove(pictures).remove(brokenLines);
}

void giveLinesRoom(QTextDocument& document)
{
    QTextCursor everything(&document);
    everything.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(LinePercent, QTextBlockFormat::ProportionalHeight);
    everything.mergeBlockFormat(format);
}

} // namespace

KeyGroup keysOf(const QString& title, const QList<QAction*>& actions)
{
    KeyGroup group{title, {}};
    for (const QAction* action : actions) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty() && !action->text().isEmpty())
            group.keys.append({QString(action->text()).remove(u'&'), keys});
    }
    return group;
}

HelpWindow* HelpWindow::showManual(QWidget* parent)
{
    return new HelpWindow(tr("使用手册"), manualText(), Format::Markdown, parent);
}

HelpWindow* HelpWindow::showKeys(const QList<KeyGroup>& groups, QWidget* parent)
{
    QString html = QStringLiteral("<table cellspacing='0' cellpadding='5' width='100%'>");
    for (const KeyGroup& group : groups) {
        if (group.keys.isEmpty())
            continue;
        html += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(group.title.toHtmlEscaped());
        for (const auto& [what, keys] : group.keys)
            html += QStringLiteral("<tr><td width='60%'>%1</td><td><b>%2</b></td></tr>")
                        .arg(what.toHtmlEscaped(), keys.toHtmlEscaped());
    }
    return new HelpWindow(tr("快捷键一览"), html + QStringLiteral("</table>"), Format::Html, parent);
}

HelpWindow::HelpWindow(const QString& title, const QString& text, Format format, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setRole(this, "surface");
    setWindowTitle(title);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaled(28), scaled(20), scaled(8), scaled(16));
    auto* reader = new QTextBrowser(this);
    reader->setObjectName(QStringLiteral("helpText"));
    reader->setAccessibleName(title);
    reader->setFrameShape(QFrame::NoFrame);
    reader->setOpenLinks(false);
    if (format == Format::Markdown)
        reader->setMarkdown(text);
    else
        reader->setHtml(text);
    giveLinesRoom(*reader->document());
    layout->addWidget(reader);
    resize(QSize(scaled(UsualSize.width()), scaled(UsualSize.height())).boundedTo(parent->window()->size()));
    show();
}

} // namespace ledger
