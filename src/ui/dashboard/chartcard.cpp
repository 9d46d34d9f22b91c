// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/chartcard.h"

#include "ui/dashboard/barchart.h"
#include "ui/dashboard/cardtable.h"
#include "ui/dashboard/planchart.h"
#include "ui/dashboard/trendchart.h"
#include "ui/kit/icons.h"
#include "ui/kit/label.h"
#include "ui/kit/style.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ledger {

namespace {

constexpr int MostRows = 16; ///< up to here all stand together
constexpr int RowsPerPage = 12;
constexpr int PaperRows = 40; ///< beyond, bars can no longer be told apart
constexpr int HeadHeight = 48;
constexpr qreal Sharpness = 2; ///< pixels of a picture per pixel of the window

QString dragFormat()
{
    return QStringLiteral("application/x-branchledger-card");
}

DashboardChart* makeChart(CardKind::Shape shape, QWidget* parent)
{
    switch (shape) {
    case CardKind::Shape::Shares:
        return new BarChart(BarChart::Length::Share, parent);
    case CardKind::Shape::Numbers:
        return new BarChart(BarChart::Length::Number, parent);
    case CardKind::Shape::Line:
        return new TrendChart(TrendChart::Shape::Line, parent);
    case CardKind::Shape::Columns:
        return new TrendChart(TrendChart::Shape::Columns, parent);
    case CardKind::Shape::Plan:
        return new PlanChart(parent);
    }
    Q_UNREACHABLE();
}

QToolButton* makeTool(const QString& icon, const QString& name, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setIcon(lineIcon(icon));
    tool->setAutoRaise(true);
    tool->setToolTip(name);
    tool->setAccessibleName(name);
    return tool;
}

} // namespace

ChartCard::ChartCard(const CardKind& kind, Place place, QWidget* parent)
    : Card(kind.title, parent)
    , m_kind(kind)
    , m_place(place)
    , m_chart(makeChart(kind.shape, this))
    , m_nothing(makeTextBlock({}, LabelRole::Muted, this))
{
    setObjectName(QStringLiteral("card_") + kind.id);
    setAccessibleName(kind.title);
    m_chart->setObjectName(QStringLiteral("chart_") + kind.id);
    m_chart->setAccessibleName(kind.title);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->addWidget(m_chart, 1);
    body()->addWidget(m_nothing, 1);
    m_nothing->hide();
    connect(m_chart, &DashboardChart::linkOpened, this, &ChartCard::linkOpened);
    if (place == Place::Window)
        createTools();
}

void ChartCard::createTools()
{
    m_tools = new QWidget(this);
    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scaled(2));
    m_pageLabel = makeLabel({}, LabelRole::Small, m_tools);
    m_before = makeTool(QStringLiteral("left"), tr("前一页"), m_tools);
    m_after = makeTool(QStringLiteral("right"), tr("后一页"), m_tools);
    m_menu = makeTool(QStringLiteral("menu"), tr("“%1”的更多操作").arg(m_kind.title), m_tools);
    m_menu->setObjectName(QStringLiteral("cardMenu_") + m_kind.id);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(makeMenu());
    connect(m_before, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    for (QWidget* widget : QList<QWidget*>{m_before, m_pageLabel, m_after, m_menu})
        row->addWidget(widget);
    addToTitle(m_tools);
    setAcceptDrops(true);
}

QMenu* ChartCard::makeMenu()
{
    auto* menu = new QMenu(this);
    QAction* table = menu->addAction(tr("以表格显示"));
    table->setCheckable(true);
    connect(table, &QAction::triggered, this, &ChartCard::showTable);
    connect(menu, &QMenu::aboutToShow, this, [this, table] { table->setChecked(isTableShown()); });
    const auto add = [this, menu](const QString& text, CardCommand command) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, command] { Q_EMIT commandChosen(command); });
    };
    menu->addSeparator();
    add(tr("复制图片"), CardCommand::CopyPicture);
    add(tr("复制数值"), CardCommand::CopyValues);
    add(tr("存为图片…"), CardCommand::SavePicture);
    menu->addSeparator();
    if (m_kind.shape == CardKind::Shape::Plan)
        add(tr("编辑工作计划…"), CardCommand::EditPlan);
    add(tr("上移"), CardCommand::MoveUp);
    add(tr("下移"), CardCommand::MoveDown);
    add(tr("隐藏"), CardCommand::Hide);
    return menu;
}

int ChartCard::rowsPerPage() const
{
    const bool isBars = m_kind.shape == CardKind::Shape::Shares || m_kind.shape == CardKind::Shape::Numbers;
    if (!isBars)
        return std::max<int>(1, static_cast<int>(m_data.rows.size()));
    return m_place == Place::Paper ? PaperRows : RowsPerPage;
}

int ChartCard::pageCount() const
{
    const int rows = static_cast<int>(m_data.rows.size());
    if (m_place == Place::Window && rows <= MostRows)
        return 1;
    return std::max(1, (rows + rowsPerPage() - 1) / rowsPerPage());
}

QList<CardRow> ChartCard::rowsOfPage() const
{
    return pageCount() == 1 ? m_data.rows : m_data.rows.mid(m_page * rowsPerPage(), rowsPerPage());
}

void ChartCard::setData(const CardData& data)
{
    m_data = data;
    m_page = std::min(m_page, pageCount() - 1);
    showRows();
}

void ChartCard::showPage(int page)
{
    m_page = std::clamp(page, 0, pageCount() - 1);
    showRows();
}

void ChartCard::showRows()
{
    CardData shown = m_data;
    shown.rows = rowsOfPage();
    const int pages = pageCount();
    const qsizetype rest = m_data.rows.size() - shown.rows.size();
    QString note = m_data.note;
    if (m_place == Place::Paper && rest > 0)
        note += tr("　列出前 %1 行，另有 %2 行").arg(shown.rows.size()).arg(rest);
    setNote(note);
    if (m_tools) {
        for (QWidget* widget : QList<QWidget*>{m_before, m_pageLabel, m_after})
            widget->setVisible(pages > 1);
        m_pageLabel->setText(QStringLiteral("%1 / %2").arg(m_page + 1).arg(pages));
        m_before->setEnabled(m_page > 0);
        m_after->setEnabled(m_page + 1 < pages);
    }
    m_nothing->setText(m_data.nothing);
    m_chart->setCard(shown);
    if (isTableShown())
        return fillTable(*m_table, m_data);
    showChart();
}

void ChartCard::showChart()
{
    showBody(m_data.rows.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_chart);
}

/// They stand below one another and not in a stack: a stack does not ask for the height its chart needs.
void ChartCard::showBody(const QWidget* shown)
{
    for (QWidget* widget : QList<QWidget*>{m_chart, m_nothing, m_table}) {
        if (widget)
            widget->setHidden(widget != shown);
    }
}

bool ChartCard::isTableShown() const
{
    return m_table && !m_table->isHidden();
}

void ChartCard::showTable(bool isShown)
{
    if (isShown && !m_table) {
        m_table = new QTableWidget(this);
        m_table->setObjectName(QStringLiteral("table_") + m_kind.id);
        m_table->setAccessibleName(m_kind.title);
        m_table->verticalHeader()->hide();
        m_table->setFrameShape(QFrame::NoFrame);
        m_table->setTabKeyNavigation(false);
        m_table->hide();
        body()->addWidget(m_table, 1);
        connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int column) {
            if (const DashboardLink link = linkOfCell(m_data, row, column); !link.isEmpty())
                Q_EMIT linkOpened(link);
        });
    }
    if (isShown) {
        fillTable(*m_table, m_data);
        m_table->setMinimumHeight(m_chart->sizeHint().height());
        return showBody(m_table);
    }
    showChart();
}

QImage ChartCard::picture()
{
    if (m_tools)
        m_tools->hide();
    QImage image(size() * Sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Sharpness);
    image.fill(theme().surface);
    render(&image);
    if (m_tools)
        m_tools->show();
    return image;
}

void ChartCard::keyPressEvent(QKeyEvent* event)
{
    const int pages = pageCount();
    if (event->key() == Qt::Key_PageDown && pages > 1)
        return showPage(m_page + 1);
    if (event->key() == Qt::Key_PageUp && pages > 1)
        return showPage(m_page - 1);
    Card::keyPressEvent(event);
}

void ChartCard::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_menu)
        m_menu->menu()->popup(event->globalPos());
}

void ChartCard::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
}

QMimeData* ChartCard::carried() const
{
    auto* data = new QMimeData;
    data->setData(dragFormat(), m_kind.id.toUtf8());
    return data;
}

/// A card is taken by its head.
void ChartCard::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_place == Place::Paper || !event->buttons().testFlag(Qt::LeftButton) || !isFar
        || m_pressed.y() > scaled(HeadHeight))
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(carried());
    drag->setPixmap(grab().scaledToWidth(width() / 2, Qt::SmoothTransformation));
    drag->exec(Qt::MoveAction);
}

void ChartCard::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasFormat(dragFormat()))
        event->acceptProposedAction();
}

void ChartCard::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    Q_EMIT dropped(QString::fromUtf8(event->mimeData()->data(dragFormat())));
}

} // namespace ledger
