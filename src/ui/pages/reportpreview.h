// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pagelayout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QImage>

namespace ledger {

/// The pages of a report one below the other, with figures as links. Asks for the pages it shows and
/// keeps only those near by.
class ReportPreview : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Width, Page, Percent };
    enum class Start { Top, AsBefore };
    static constexpr int LeastPercent = 50;
    static constexpr int GreatestPercent = 300;

    explicit ReportPreview(QWidget* parent = nullptr);

    void setReport(int pages, const QList<FigureLink>& links, Start start = Start::Top);
    /// The paper of the report that is set next.
    void setSheet(const paper::Sheet& sheet) { m_sheet = sheet; }
    /// `percent` of the paper's size counts with Fit::Percent only.
    void setZoom(Fit fit, int percent = 100);
    Fit fit() const { return m_fit; }
    /// How large the paper is shown now.
    int percent() const;
    void goToPage(int page);
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
    /// Another page is in the middle of the view, or there are more or fewer of them.
    void pageChanged();
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void paintPaper(QPainter& painter, int page) const;
    void updateBars();
    void zoomBy(int steps);
    void notePage();
    void askForShown();
    void step(int direction);
    QSize pageSize() const;
    int imageWidth() const;
    QRectF areaOf(const FigureLink& link) const;

    paper::Sheet m_sheet;
    int m_pages = 0;
    QList<FigureLink> m_links;
    QHash<int, QImage> m_images;
    QHash<int, int> m_asked; ///< page → width asked for
    Fit m_fit = Fit::Width;
    int m_percent = 100;
    int m_shownPage = -1;
    int m_focused = -1; ///< link chosen with the keyboard
};

} // namespace ledger
