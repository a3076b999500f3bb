// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/commandpalette.h"

#include "ui/commands/commandtable.h"
#include "ui/commands/keycaps.h"
#include "ui/common/card.h"
#include "ui/common/hairline.h"
#include "ui/common/iconlabel.h"
#include "ui/common/keycap.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/palettedelegate.h"
#include "ui/shell/palettemodel.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr ScaledWidth kPaletteWidth{640};
constexpr int kTop = 112;
constexpr Scaled kInput{52};
constexpr Scaled kFoot{36};
constexpr Scaled kMostList{424};

/// To a screen reader the palette is a combo box: a field, and the list that opens under it.
QAccessibleInterface *paletteInterface(const QString &, QObject *object)
{
    auto *palette = qobject_cast<CommandPalette *>(object);
    return palette ? new QAccessibleWidget(palette, QAccessible::ComboBox) : nullptr;
}

} // namespace

CommandPalette::CommandPalette(CommandTable &commands, const DeskServices &desk, QWidget *window)
    : Overlay(window)
    , m_commands(commands)
    , m_model(new PaletteModel(commands, desk, this))
    , m_line(new QLineEdit)
    , m_list(new QListView)
    , m_none(new PlainLabel(tr("Nothing is called like this. Fewer letters find more."), TextSize::Body, Role::Muted))
    , m_hint(new PlainLabel({}, TextSize::Meta, Role::Muted))
    , m_sheetKey(new KeyCaps({}))
{
    static const bool installed = (QAccessible::installFactory(paletteInterface), true);
    Q_UNUSED(installed)
    setAccessibleName(tr("Commands"));
    m_line->setProperty("bare", true);
    m_line->setFont(ui::font(TextSize::Title));
    m_line->setMaxLength(100);
    m_line->setPlaceholderText(tr("What do you want to do?"));
    m_line->setAccessibleName(tr("Find a command or a customer"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(*m_model, this));
    m_list->setAccessibleName(tr("Commands and customers"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_none->setContentsMargins(20, 12, 20, 12);
    m_none->hide();
    auto *column = new QVBoxLayout(&card());
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(kInput);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(12);
    row->addWidget(new IconLabel("search"_L1, 20, Role::Muted));
    row->addWidget(m_line, 1);
    row->addWidget(m_hint);
    column->addWidget(head);
    column->addWidget(new Hairline);
    column->addSpacing(4);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addSpacing(4);
    column->addWidget(new Hairline);
    column->addWidget(buildFoot());

    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, m_model, &PaletteModel::find);
    connect(m_model, &PaletteModel::found, this, &CommandPalette::found);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        runCurrent();
    });
    // Whatever runs, by its key too, runs in the window and not in the palette.
    connect(&commands, &CommandTable::aboutToRun, this, [this] {
        if (isVisible())
            leave();
    });
}

QWidget *CommandPalette::buildFoot()
{
    auto *foot = new QWidget;
    foot->setFixedHeight(kFoot);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(20, 0, 20, 0);
    row->setSpacing(4);
    const auto words = [row](const QString &text) {
        row->addSpacing(4);
        row->addWidget(new PlainLabel(text, TextSize::Meta, Role::Muted));
        row->addSpacing(12);
    };
    row->addWidget(new KeyCap(u"↑"_s));
    row->addWidget(new KeyCap(u"↓"_s));
    words(tr("choose"));
    row->addWidget(new KeyCaps(QKeySequence(Qt::Key_Return)));
    words(tr("run"));
    row->addWidget(new KeyCaps(QKeySequence(Qt::Key_Escape)));
    words(tr("close"));
    row->addStretch();
    row->addWidget(m_sheetKey);
    row->addSpacing(4);
    row->addWidget(new PlainLabel(tr("all shortcuts"), TextSize::Meta, Role::Muted));
    return foot;
}

void CommandPalette::open(const QString &subject)
{
    m_hint->setText(m_commands.key(u"window.palette"_s).toString(QKeySequence::NativeText));
    m_sheetKey->setKey(m_commands.key(u"window.shortcuts"_s));
    m_line->setAlignment(Qt::AlignVCenter | Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)); // beside its icon
    m_line->clear();
    m_model->begin(subject);
    cover();
    m_line->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const int width = qMin<int>(kPaletteWidth, this->width() - 32);
    const int top = qMin(kTop, height() / 7);
    const int room = height() - top - kInput - kFoot - 32;
    int rows = 0;
    for (int i = 0; i < m_model->rowCount() && rows < kMostList; ++i)
        rows += m_list->sizeHintForRow(i);
    m_list->setFixedHeight(qMax<int>(metric::Control, std::min<int>({rows, kMostList, room})));
    card().setFixedWidth(width);
    card().adjustSize();
    card().move((this->width() - width) / 2, top);
}

void CommandPalette::found()
{
    const bool any = m_model->rowCount() > 0;
    m_list->setVisible(any);
    m_none->setVisible(!any);
    choose(any ? 1 : -1); // the first line is a head
    place();
}

void CommandPalette::choose(int row)
{
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    if (!index.isValid() || !isVisible())
        return;
    m_list->scrollTo(row == 1 ? m_model->index(0, 0) : index);
    QAccessibleEvent event(m_list, QAccessible::Focus); // its line, not the list: what a screen reader calls the active descendant
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::step(int by)
{
    const int count = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int i = 0; i < count; ++i) {
        row = (row + by + count) % count;
        if (m_model->flags(m_model->index(row, 0)) & Qt::ItemIsSelectable)
            return choose(row);
    }
}

void CommandPalette::runCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const PaletteRow row = m_model->row(index);
    if (row.kind == PaletteRow::Kind::Customer) {
        leave();
        Q_EMIT customerChosen(row.customerId);
    } else if (row.possible) {
        leave();
        m_commands.run(row.command);
    } else {
        choose(index.row()); // its line says why; it is read once more
    }
}

bool CommandPalette::keyPressed(int key, Qt::KeyboardModifiers held)
{
    if (held & ~Qt::KeypadModifier)
        return false;
    switch (key) {
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 5; ++i)
            step(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: runCurrent(); return true;
    case Qt::Key_Escape: leave(); return true;
    default: return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<const QKeyEvent *>(event);
        return keyPressed(press->key(), press->modifiers());
    }
    return Overlay::eventFilter(watched, event);
}

/// The keyboard stays in the field: what lies below is out of reach until the palette is closed.
bool CommandPalette::focusNextPrevChild(bool)
{
    return true;
}

} // namespace heliograph::ui
