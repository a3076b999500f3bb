// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcutsheet.h"

#include "ui/commands/commandtable.h"
#include "ui/commands/keycaps.h"
#include "ui/common/card.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/common/toast.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kSheetWidth{880};
constexpr Scaled kSheetRow{28};

QStringList idsWithKeys(const CommandTable &commands, CommandScope scope)
{
    QStringList ids;
    const QStringList all = commands.ids();
    for (const QString &id : all) {
        if (commands.command(id)->scope == scope && !commands.key(id).isEmpty())
            ids.append(id);
    }
    return ids;
}

QString keyText(const CommandTable &commands, const QString &id)
{
    return QKeySequence::listToString(commands.keys(id), QKeySequence::NativeText);
}

} // namespace

ShortcutSheet::ShortcutSheet(const CommandTable &commands, QWidget *window)
    : Overlay(window)
    , m_commands(commands)
    , m_area(new QScrollArea)
{
    setAccessibleName(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(&card());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 0, 12, 0);
    head->setSpacing(8);
    auto *title = new PlainLabel(tr("Keyboard shortcuts"), TextSize::Title, Role::Text, true);
    title->setFixedHeight(metric::Header);
    auto *copy = new QPushButton(tr("Copy as text"));
    auto *change = new QPushButton(tr("Change them"));
    auto *cross = new IconButton("cross"_L1, tr("Close"));
    head->addWidget(title, 1);
    for (QPushButton *button : {copy, change}) {
        button->setProperty("ghost", true);
        head->addWidget(button);
    }
    head->addWidget(cross);
    column->addLayout(head);
    column->addWidget(new Hairline);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setFocusPolicy(Qt::StrongFocus);
    m_area->setAccessibleName(tr("Keyboard shortcuts"));
    column->addWidget(m_area, 1);
    m_stops = {m_area, copy, change, cross};
    connect(cross, &QAbstractButton::clicked, this, &ShortcutSheet::leave);
    connect(change, &QAbstractButton::clicked, this, [this] {
        leave();
        Q_EMIT changeWanted();
    });
    connect(copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(asText());
        toast(this, tr("The shortcuts are copied as text"));
    });
    connect(&commands, &CommandTable::aboutToRun, this, [this] {
        if (isVisible())
            leave();
    });
}

QString ShortcutSheet::asText() const
{
    QStringList lines;
    for (const CommandScope scope : kCommandScopes) {
        const QStringList ids = idsWithKeys(m_commands, scope);
        if (ids.isEmpty())
            continue;
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(scopeName(scope));
        for (const QString &id : ids)
            lines.append(u"  %1  %2"_s.arg(keyText(m_commands, id), -22).arg(m_commands.command(id)->name));
    }
    return lines.join(u'\n') + u'\n';
}

/// Two columns of about the same height, a scope never torn.
QWidget *ShortcutSheet::buildColumns() const
{
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(24, 12, 24, 24);
    row->setSpacing(48);
    QVBoxLayout *columns[2];
    int heights[2] = {0, 0};
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(0);
        row->addLayout(column, 1);
    }
    for (const CommandScope scope : kCommandScopes) {
        const QStringList ids = idsWithKeys(m_commands, scope);
        if (ids.isEmpty())
            continue;
        const int to = heights[0] <= heights[1] ? 0 : 1;
        heights[to] += int(ids.size()) + 2;
        auto *head = new PlainLabel(scopeName(scope), TextSize::Meta, Role::Muted, true);
        head->setContentsMargins(0, 12, 0, 4);
        columns[to]->addWidget(head);
        for (const QString &id : ids) {
            auto *line = new QHBoxLayout;
            auto *name = new PlainLabel(m_commands.command(id)->name, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide);
            name->setAccessibleName(tr("%1: %2").arg(m_commands.command(id)->name, keyText(m_commands, id)));
            name->setFixedHeight(kSheetRow);
            line->setSpacing(12);
            line->addWidget(name, 1);
            const QList<QKeySequence> keys = m_commands.keys(id);
            for (const QKeySequence &key : keys)
                line->addWidget(new KeyCaps(key));
            columns[to]->addLayout(line);
        }
    }
    for (QVBoxLayout *column : columns)
        column->addStretch();
    return page;
}

void ShortcutSheet::open()
{
    QWidget *page = buildColumns();
    m_area->setWidget(page); // the one before goes
    page->setAutoFillBackground(false);
    cover();
    m_area->setFocus(Qt::PopupFocusReason);
}

void ShortcutSheet::place()
{
    const int width = qMin<int>(kSheetWidth, this->width() - 32);
    const int wanted = m_area->widget()->heightForWidth(width) > 0 ? m_area->widget()->heightForWidth(width) : m_area->widget()->sizeHint().height();
    card().resize(width, qMin(wanted + metric::Header + 6, height() - 64));
    card().move((this->width() - width) / 2, (height() - card().height()) / 2);
}

void ShortcutSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool ShortcutSheet::focusNextPrevChild(bool next)
{
    const qsizetype at = m_stops.indexOf(window()->focusWidget());
    m_stops.at((at + (next ? 1 : -1) + m_stops.size()) % m_stops.size())->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace heliograph::ui
