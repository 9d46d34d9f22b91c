// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace ledger {

/// The pages of a report one below the other, as wide as the view, with figures as links. Asks for the pages it shows and
/// keeps only those near by.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    void setReport(int pages, const QList<FigureLink>& links);
    void setImage(int page, const QImage& image);
    int pages() const { return m_pages; }
    int currentPage() const;
    /// Figure under a point of the view; nullptr where there is none.
    const FigureLink* linkAt(QPoint point) const;
    /// Where a page stands in the view.
    QRect pageRect(int page) const;

Q_SIGNALS:
    /// `width` in device pixels.
    void pageNeeded(int page, int width);
    void figureClicked(const ledger::FigureRef& figure);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintPaper(QPainter& painter, int page) const;
    void updateBars();
    void askForShown();
    void step(int direction);
    QSize pageSize() const;
    int imageWidth() const;
    QRectF areaOf(const FigureLink& link) const;

    int m_pages = 0;
    QList<FigureLink> m_links;
    QHash<int, QImage> m_images;
    QHash<int, int> m_asked; ///< page → width asked for
    int m_focused = -1; ///< link chosen with the keyboard
};

} // namespace ledger
