// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace ledger {

/// Keys under one heading: what they do, and which they are.
struct KeyGroup {
    QString title;
    QList<std::pair<QString, QString>> keys;
};

/// The keys of actions that have one.
KeyGroup keysOf(const QString& title, const QList<QAction*>& actions);

/// A window to read in while one works: the manual, or the list of all keys.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    static HelpWindow* showManual(QWidget* parent);
    static HelpWindow* showKeys(const QList<KeyGroup>& groups, QWidget* parent);

private:
    enum class Format { Markdown, Html };
    HelpWindow(const QString& title, const QString& text, Format format, QWidget* parent);
};

} // namespace ledger
