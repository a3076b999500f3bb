// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/insertpopup.h"

#include "ui/common/announce.h"
#include "ui/common/hairline.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr Scaled kHeight{236};
constexpr ScaledWidth kNames{208};
constexpr Scaled kRow{28};
} // namespace

InsertPopup::InsertPopup(QWidget *parent) : QFrame(parent)
{
    hide();
    setFocusPolicy(Qt::NoFocus);
    m_list = new QListWidget(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFixedWidth(kNames);
    m_list->setAccessibleName(tr("What can be put in"));
    m_text = new QPlainTextEdit(this);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setReadOnly(true);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_text->setFont(ui::font(TextSize::Body));
    m_text->setAccessibleName(tr("What it says to this customer"));
    m_hint = new PlainLabel(tr("Enter puts it in, Esc leaves what you typed"), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide, this);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(8, 8, 8, 8);
    side->setSpacing(4);
    side->addWidget(m_text, 1);
    side->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(new Hairline(Qt::Vertical, this));
    row->addLayout(side, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &InsertPopup::preview);
    connect(m_list, &QListWidget::itemClicked, this, &InsertPopup::chosen);
}

void InsertPopup::setItems(const QList<InsertItem> &items, const QString &nothing)
{
    m_items = items;
    m_list->clear();
    for (const InsertItem &item : items) {
        auto *row = new QListWidgetItem(item.note.isEmpty() ? item.title : tr("%1 · %2").arg(item.title, item.note), m_list);
        row->setSizeHint(QSize(0, kRow));
    }
    if (items.isEmpty()) {
        auto *row = new QListWidgetItem(nothing, m_list);
        row->setFlags(Qt::NoItemFlags);
        m_text->clear();
        setAccessibleName(nothing);
        return;
    }
    m_list->setCurrentRow(0);
    preview();
}

void InsertPopup::step(int by)
{
    if (!m_items.isEmpty())
        m_list->setCurrentRow((m_list->currentRow() + by + int(m_items.size())) % int(m_items.size()));
}

const InsertItem *InsertPopup::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_items.size() ? &m_items.at(row) : nullptr;
}

void InsertPopup::placeOver(const QWidget &anchor)
{
    const QPoint top = anchor.mapTo(parentWidget(), QPoint(0, 0));
    const int height = qMin<int>(kHeight, qMax(96, top.y() - 12));
    setGeometry(top.x(), qMax(4, top.y() - height - 4), anchor.width(), height);
    m_list->setFixedWidth(qMin<int>(kNames, anchor.width() / 2));
    show();
    raise();
}

void InsertPopup::preview()
{
    const InsertItem *item = current();
    if (!item)
        return;
    m_text->setPlainText(item->rendered.text);
    markOpen(*m_text, item->rendered.open);
    setAccessibleName(tr("%1: %2").arg(item->title, item->rendered.text));
    announce(*this, accessibleName());
}

void InsertPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Surface), color(palette(), Role::Control));
}

void markOpen(QPlainTextEdit &edit, const QList<policy::Variable> &open)
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const policy::Variable &variable : open) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(edit.document());
        mark.cursor.setPosition(int(variable.from));
        mark.cursor.setPosition(int(variable.from + variable.size), QTextCursor::KeepAnchor);
        mark.format.setBackground(color(edit.palette(), Role::Note));
        mark.format.setForeground(color(edit.palette(), Role::Text));
        mark.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        mark.format.setUnderlineColor(color(edit.palette(), Role::Warn));
        marks.append(mark);
    }
    edit.setExtraSelections(marks);
}

} // namespace heliograph::ui
