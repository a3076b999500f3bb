// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactview.h"

#include "ui/common/theme.h"
#include "ui/contacts/contactdelegate.h"
#include "ui/contacts/contactrows.h"
#include "ui/contacts/contactticks.h"

#include <QCheckBox>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <iterator>

namespace heliograph::ui {

namespace {
constexpr Scaled kRow{40};
constexpr Scaled kHead{32};
constexpr ScaledWidth kMark{36};
constexpr ScaledWidth kNameMin{180}; ///< for less than this the columns at the end give way
} // namespace

ContactView::ContactView(ContactRows &rows, QWidget *parent)
    : QTableView(parent)
    , m_rows(rows)
    , m_all(new QCheckBox(this))
{
    setModel(&rows);
    setItemDelegate(new ContactDelegate(rows, this));
    setAccessibleName(tr("Contacts"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(kRow);
    dressHead();
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, &ContactView::keepPlace);
    connect(&rows, &QAbstractItemModel::modelReset, this, &ContactView::returnToPlace);
    connect(&rows.ticked(), &ContactTicks::changed, this, &ContactView::showAll);
    connect(&rows.source(), &ContactModel::progressed, this, &ContactView::showAll);
    showAll();
}

void ContactView::dressHead()
{
    QHeaderView *head = horizontalHeader();
    head->setFixedHeight(kHead);
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(ContactModel::Name, Qt::AscendingOrder);
    head->setMinimumSectionSize(kMark);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(ContactModel::Name, QHeaderView::Stretch);
    connect(head, &QHeaderView::sectionClicked, this, &ContactView::sortWanted);
    m_all->setAccessibleName(tr("Select all that match"));
    m_all->setToolTip(tr("Select all that match"));
    m_all->setProperty("readFirst", true);
    connect(m_all, &QCheckBox::clicked, this, [this] { tickAll(!m_rows.allTicked()); });
}

void ContactView::layOutColumns()
{
    const QFontMetrics metrics(ui::font(TextSize::Body));
    const int number = metrics.horizontalAdvance(QStringLiteral("+44 7700 900000")) + 28;
    const std::pair<int, int> widths[] = {{ContactModel::Mark, kMark}, {ContactModel::Number, number}, {ContactModel::Proof, ScaledWidth{112}},
                                          {ContactModel::Consent, ScaledWidth{150}}, {ContactModel::LastSeen, ScaledWidth{98}},
                                          {ContactModel::Labels, ScaledWidth{150}}};
    int name = viewport()->width();
    for (const auto &[column, width] : widths) {
        setColumnWidth(column, width);
        name -= width;
    }
    for (const int column : {ContactModel::Labels, ContactModel::LastSeen, ContactModel::Number}) {
        const bool hidden = name < kNameMin;
        name += hidden ? std::find_if(std::begin(widths), std::end(widths), [column](const auto &each) { return each.first == column; })->second : 0;
        setColumnHidden(column, hidden);
    }
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    m_all->setGeometry(rtl ? width() - metric::Padding - 20 : metric::Padding, 0, 20, horizontalHeader()->height());
}

void ContactView::resizeEvent(QResizeEvent *event)
{
    layOutColumns();
    QTableView::resizeEvent(event);
}

qint64 ContactView::currentId() const
{
    return currentIndex().isValid() ? m_rows.source().ids().value(currentIndex().row()) : 0;
}

void ContactView::showAll()
{
    m_all->setCheckState(m_rows.allTicked() ? Qt::Checked : m_rows.ticked().isEmpty() ? Qt::Unchecked : Qt::PartiallyChecked);
    m_all->setEnabled(m_rows.source().complete() && m_rows.rowCount() > 0);
}

void ContactView::tickAll(bool ticked)
{
    m_rows.ticked().set(m_rows.source().ids(), ticked);
}

void ContactView::toggle(int row)
{
    const qint64 id = m_rows.source().ids().value(row);
    m_anchor = id;
    m_rows.ticked().set({id}, !m_rows.ticked().contains(id));
}

/// Ticks from where the last tick was to this row.
void ContactView::tickTo(int row)
{
    const int anchor = m_anchor ? m_rows.source().rowOf(m_anchor) : -1;
    const int from = anchor >= 0 ? anchor : currentIndex().isValid() ? currentIndex().row() : row;
    m_anchor = m_rows.source().ids().value(from);
    m_rows.ticked().set(m_rows.between(from, row), true);
}

bool ContactView::tickingKey(QKeyEvent *event)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    if (event->key() == Qt::Key_Space && row >= 0) {
        toggle(row);
    } else if (event->matches(QKeySequence::SelectAll)) {
        tickAll(true);
    } else if (event->key() == Qt::Key_Escape && !m_rows.ticked().isEmpty()) {
        m_rows.ticked().clear();
    } else if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::ShiftModifier && row >= 0) {
        const int to = qBound(0, row + (event->key() == Qt::Key_Down ? 1 : -1), m_rows.rowCount() - 1);
        tickTo(to);
        setCurrentIndex(m_rows.index(to, currentIndex().column()));
    } else {
        return false;
    }
    return true;
}

void ContactView::keyPressEvent(QKeyEvent *event)
{
    if (tickingKey(event))
        return;
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool letters = !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier));
    if (enter && currentId() != 0)
        Q_EMIT opened(currentId());
    else if (letters)
        Q_EMIT typed(event->text());
    else
        QTableView::keyPressEvent(event);
}

void ContactView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        if (event->modifiers() == Qt::ShiftModifier)
            tickTo(index.row());
        else if (index.column() == ContactModel::Mark || event->modifiers() == Qt::ControlModifier)
            toggle(index.row());
    }
    QTableView::mousePressEvent(event);
}

void ContactView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() == ContactModel::Mark)
        return mousePressEvent(event); // a second tick
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT opened(m_rows.source().ids().value(index.row()));
}

void ContactView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (index.isValid())
        Q_EMIT menuWanted(m_rows.source().ids().value(index.row()), byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

/// The keys need a place to begin.
void ContactView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, ContactModel::Name));
    QTableView::focusInEvent(event);
}

void ContactView::keepPlace()
{
    m_place = currentId();
    m_scrolled = verticalScrollBar()->value();
}

/// The list was exchanged for another one: the keyboard stays with its customer, where that is still in it.
void ContactView::returnToPlace()
{
    const int row = m_place ? m_rows.source().rowOf(m_place) : -1;
    if (row >= 0)
        selectionModel()->setCurrentIndex(m_rows.index(row, ContactModel::Name), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else if (hasFocus() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0, ContactModel::Name));
    verticalScrollBar()->setValue(m_scrolled);
}

} // namespace heliograph::ui
