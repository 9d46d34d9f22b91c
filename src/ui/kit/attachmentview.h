// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/attachment.h"

#include <QAbstractListModel>
#include <QListView>

namespace ledger {

class Thumbnails;

/// The attachments of one record, and those that wait for a new record to be saved (id 0).
class AttachmentModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setAttachments(const QList<Attachment>& attachments);
    const Attachment& at(const QModelIndex& index) const { return m_attachments[index.row()]; }
    const QList<Attachment>& attachments() const { return m_attachments; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Attachment> m_attachments;
};

/// A tile, name, size and day for each; as many columns as there is room for, and as high as its rows.
class AttachmentView : public QListView
{
    Q_OBJECT
public:
    AttachmentView(Thumbnails& thumbnails, QWidget* parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void reset() override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    int rowsShown() const;

    int m_columns = 1;
};

/// 3.2 MB · 2022-09-30 · what was noted
QString attachmentLine(const Attachment& attachment);

} // namespace ledger
