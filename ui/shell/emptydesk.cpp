// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/emptydesk.h"

#include "ui/commands/commandtable.h"
#include "ui/commands/keycaps.h"
#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kWidth{400};

/// The mark of the product on its hill: a heliograph that rests.
void paintResting(QPainter &painter, const QRectF &where, const QPalette &palette)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    const QColor accent = color(palette, Role::Accent);
    const QColor hill = color(palette, Role::Control);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hill, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(1, 62), QPointF(96, 62));
    painter.drawArc(QRectF(14, 42, 68, 52), 22 * 16, 136 * 16);
    painter.setPen(QPen(accent, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(48, 36), QPointF(48, 61));
    painter.drawLine(QPointF(40, 61), QPointF(56, 61));
    painter.setBrush(color(palette, Role::Soft));
    painter.drawEllipse(QPointF(48, 28), 9, 9);
    const QPointF rays[][2] = {{{48, 2}, {48, 10}}, {{30, 9}, {35, 14}}, {{66, 9}, {61, 14}}, {{22, 28}, {30, 28}}, {{66, 28}, {74, 28}}};
    for (const auto &ray : rays)
        painter.drawLine(ray[0], ray[1]);
}

} // namespace

EmptyDesk::EmptyDesk(QWidget *parent)
    : QWidget(parent)
    , m_shortcuts(new QGridLayout)
    , m_picture(new QWidget)
    , m_title(new PlainLabel({}, TextSize::Page, Role::Text, true))
    , m_text(new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap))
    , m_find(new QPushButton(icon(QLatin1StringView("search")), tr("Find a customer")))
    , m_next(new QPushButton(tr("Next customer")))
    , m_provider(new QPushButton(tr("Set up a provider")))
    , m_demo(new QPushButton(tr("Try the demo")))
    , m_new(new QPushButton(icon(QLatin1StringView("person-plus")), tr("New customer")))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_provider->setProperty("primary", true);
    m_next->setProperty("primary", true);
    m_demo->setProperty("ghost", true);
    m_picture->setFixedSize(100, 68);
    auto *middle = new QWidget;
    middle->setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_picture);
    column->addSpacing(24);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_text);
    column->addSpacing(20);
    auto *buttons = new FlowLayout(8); // one below the other where the words are large
    for (QPushButton *button : {m_next, m_provider, m_find, m_demo, m_new})
        buttons->addWidget(button);
    column->addLayout(buttons);
    column->addSpacing(24);
    column->addWidget(new Hairline);
    column->addSpacing(16);
    m_shortcuts->setVerticalSpacing(8);
    m_shortcuts->setColumnStretch(0, 1);
    column->addLayout(m_shortcuts);
    auto *page = new QWidget;
    auto *whole = new QVBoxLayout(page);
    whole->addStretch(2);
    auto *centred = new QHBoxLayout; // not an alignment, for which the words would be measured at the whole width
    centred->addStretch();
    centred->addWidget(middle);
    centred->addStretch();
    whole->addLayout(centred);
    whole->addStretch(3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new ScrollPage(page));
    connect(m_find, &QAbstractButton::clicked, this, &EmptyDesk::findWanted);
    connect(m_next, &QAbstractButton::clicked, this, &EmptyDesk::nextWanted);
    connect(m_provider, &QAbstractButton::clicked, this, &EmptyDesk::providerWanted);
    connect(m_demo, &QAbstractButton::clicked, this, &EmptyDesk::demoWanted);
    connect(m_new, &QAbstractButton::clicked, this, &EmptyDesk::newCustomerWanted);
    setState(State::NothingOpen, 0);
}

void EmptyDesk::showShortcuts(const CommandTable &table, const QStringList &ids)
{
    while (QLayoutItem *item = m_shortcuts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const QString &id : ids) {
        const QKeySequence key = table.key(id);
        if (key.isEmpty())
            continue;
        m_shortcuts->setRowMinimumHeight(row, Scaled{20});
        const QString name = table.command(id)->name;
        auto *words = new PlainLabel(name, TextSize::Body, Role::Muted);
        words->setAccessibleName(tr("%1: %2").arg(name, key.toString(QKeySequence::NativeText)));
        m_shortcuts->addWidget(words, row, 0);
        m_shortcuts->addWidget(new KeyCaps(key), row, 1, isRightToLeft() ? Qt::AlignLeft | Qt::AlignAbsolute : Qt::AlignRight | Qt::AlignAbsolute);
        ++row;
    }
}

void EmptyDesk::setState(State state, int others)
{
    m_state = state;
    m_next->setVisible(state == State::NothingOpen);
    m_find->setVisible(state == State::NothingOpen || state == State::NothingWaiting);
    m_provider->setVisible(state == State::NoProvider);
    m_demo->setVisible(state == State::NoProvider);
    m_new->setVisible(state == State::NoCustomers || state == State::NothingWaiting);
    switch (state) {
    case State::NothingWaiting:
        m_title->setText(tr("Nice work. Nothing waiting."));
        m_text->setText(others > 0 ? tr("A conversation appears on the left the moment somebody writes. %n may still write back.", nullptr, others)
                                   : tr("A conversation appears on the left the moment somebody writes."));
        break;
    case State::NothingOpen:
        m_title->setText(tr("Choose a conversation"));
        m_text->setText(tr("Take the customer who waits longest, or open one from the list."));
        break;
    case State::NoProvider:
        m_title->setText(tr("No provider yet"));
        m_text->setText(tr("This workspace is real and empty. A provider carries its SMS; until there is one, nothing can be sent."));
        break;
    case State::NoCustomers:
        m_title->setText(tr("Nobody has written yet"));
        m_text->setText(tr("A conversation appears on the left the moment somebody writes to your number. To write first, add the customer."));
        break;
    }
    update();
}

void EmptyDesk::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintResting(painter, QRectF(m_picture->mapTo(this, QPoint()), m_picture->size()), palette());
}

} // namespace heliograph::ui
