// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/gallery.h"

#include "ui/common/avatar.h"
#include "ui/common/banner.h"
#include "ui/common/card.h"
#include "ui/common/desktabs.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/plainlabel.h"
#include "ui/common/ringcountdown.h"
#include "ui/common/tag.h"
#include "ui/common/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// Names of controls in the gallery are for developers and are not translated.
QHBoxLayout *galleryRow(QVBoxLayout *column, const QString &title)
{
    column->addWidget(new PlainLabel(title, TextSize::Meta, Role::Muted, true));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    return row;
}

void switchTo(QWidget &control, bool enabled)
{
    control.setEnabled(enabled);
    control.setAccessibleDescription(enabled ? QString() : u"Disabled, to be looked at"_s);
}

QPushButton *galleryButton(const QString &text, const char *look, bool enabled = true, const char *size = nullptr)
{
    auto *button = new QPushButton(text);
    if (look)
        button->setProperty(look, true);
    if (size)
        button->setProperty(size, true);
    switchTo(*button, enabled);
    return button;
}

QToolButton *gallerySplit(const QString &text, bool primary, bool enabled)
{
    auto *button = new QToolButton;
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setPopupMode(QToolButton::MenuButtonPopup);
    auto *menu = new QMenu(button);
    menu->addAction(text)->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    menu->addSeparator();
    menu->addAction(text)->setEnabled(false);
    button->setMenu(menu);
    button->setProperty("primary", primary);
    switchTo(*button, enabled);
    return button;
}

void buttons(QVBoxLayout *column)
{
    QHBoxLayout *row = galleryRow(column, u"Push buttons"_s);
    row->addWidget(galleryButton(u"Primary"_s, "primary"));
    row->addWidget(galleryButton(u"Secondary"_s, nullptr));
    row->addWidget(galleryButton(u"Ghost"_s, "ghost"));
    row->addWidget(galleryButton(u"Disabled"_s, nullptr, false));
    row->addWidget(galleryButton(u"Disabled"_s, "primary", false));
    row->addWidget(galleryButton(u"Compact"_s, nullptr, true, "compact"));
    auto *checked = galleryButton(u"Chip"_s, nullptr, true, "compact");
    checked->setCheckable(true);
    checked->setChecked(true);
    row->addWidget(checked);
    auto *pictured = galleryButton(u"Send SMS"_s, nullptr);
    pictured->setIcon(icon("send-sms"_L1));
    row->addWidget(pictured);
    row->addStretch();

    row = galleryRow(column, u"Tool buttons, split buttons, segments"_s);
    row->addWidget(new IconButton("plus"_L1, u"Add"_s));
    row->addWidget(new IconButton("edit"_L1, u"Edit"_s));
    row->addWidget(gallerySplit(u"Send"_s, true, true));
    row->addWidget(gallerySplit(u"Close"_s, false, true));
    row->addWidget(gallerySplit(u"Send"_s, true, false));
    for (const auto &word : {u"Reply"_s, u"Note"_s}) {
        QPushButton *segment = galleryButton(word, "segment", true, "compact");
        segment->setCheckable(true);
        segment->setChecked(word == "Reply"_L1);
        row->addWidget(segment);
    }
    row->addStretch();
}

void inputs(QVBoxLayout *column)
{
    QHBoxLayout *row = galleryRow(column, u"Inputs"_s);
    auto *line = new QLineEdit(u"Text"_s);
    auto *invalid = new QLineEdit(u"+44 7700"_s);
    invalid->setProperty("invalid", true);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    empty->setAccessibleName(u"Placeholder"_s);
    auto *off = new QLineEdit(u"Disabled"_s);
    for (QLineEdit *each : {line, invalid, off})
        each->setAccessibleName(each->text());
    switchTo(*off, false);
    auto *combo = new QComboBox;
    combo->addItems({u"Kannel"_s, u"Simulated provider"_s});
    for (QWidget *input : std::initializer_list<QWidget *>{line, invalid, empty, off, combo})
        row->addWidget(input);

    row = galleryRow(column, u"Choices"_s);
    auto *box = new QCheckBox(u"Checked"_s);
    box->setChecked(true);
    auto *radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    auto *boxOff = new QCheckBox(u"Disabled"_s);
    switchTo(*boxOff, false);
    auto *toggle = new Toggle(u"Switch"_s);
    toggle->setChecked(true);
    for (QWidget *choice : std::initializer_list<QWidget *>{box, new QCheckBox(u"Clear"_s), boxOff, radio, new QRadioButton(u"Radio"_s), toggle, new Toggle(u"Switch off"_s)})
        row->addWidget(choice);
    row->addStretch();

    row = galleryRow(column, u"Text area, list, progress"_s);
    auto *area = new QPlainTextEdit(u"Several lines\nof text, with a scroll bar when there are more than fit.\n1\n2\n3\n4\n5"_s);
    area->setFixedHeight(96);
    area->setAccessibleName(u"Text area"_s);
    auto *list = new QListWidget;
    for (int i = 1; i <= 12; ++i)
        list->addItem(u"Row %1"_s.arg(i));
    list->setCurrentRow(1);
    list->setFixedHeight(96);
    list->setAccessibleName(u"List"_s);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setValue(40);
    bar->setAccessibleName(u"Progress"_s);
    for (QWidget *widget : std::initializer_list<QWidget *>{area, list, bar})
        row->addWidget(widget);
}

void smallParts(QVBoxLayout *column)
{
    auto *tabs = new DeskTabs(36);
    tabs->addTab(u"Mine"_s);
    tabs->addTab(u"Unassigned"_s);
    tabs->addTab(u"Pending"_s);
    tabs->setCount(0, 8);
    tabs->setCount(1, 7);
    column->addWidget(tabs);
    column->addWidget(new Hairline);
    QHBoxLayout *row = galleryRow(column, u"Small parts"_s);
    for (const auto &[name, side] : {std::pair{u"Maya Okonkwo"_s, 48}, std::pair{u"Owen Pritchard"_s, 36}, std::pair{u"Ines Duarte"_s, 28}}) {
        auto *avatar = new Avatar(side);
        avatar->setName(name);
        avatar->setPresent(side == 28);
        row->addWidget(avatar);
    }
    row->addWidget(new Tag(u"Mobile"_s));
    row->addWidget(new Tag(u"SMS"_s));
    row->addWidget(new KeyCap(u"Ctrl"_s));
    row->addWidget(new KeyCap(u"K"_s));
    auto *ring = new RingCountdown;
    ring->setLeft(393'000, 600'000);
    row->addWidget(ring);
    row->addStretch();
    for (const auto tone : {Banner::Tone::Info, Banner::Tone::Warning, Banner::Tone::Problem}) {
        auto *banner = new Banner(tone);
        banner->say(u"What happened."_s, u"What it means, and what to do."_s);
        banner->addButton(u"Do it"_s);
        banner->setClosable(true);
        column->addWidget(banner);
    }
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    setWindowTitle(u"Gallery"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    buttons(column);
    inputs(column);
    smallParts(column);
    column->addStretch();
    resize(900, 700);
}

} // namespace heliograph::ui
