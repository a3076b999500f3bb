// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/templatespage.h"

#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// The list beside the form, and what stands there while there is no template.
namespace heliograph::ui {

namespace {

constexpr ScaledWidth kTemplateList{232};

MessageTemplate exampleTemplate()
{
    MessageTemplate text;
    text.name = TemplatesPage::tr("Delivery slot");
    text.body = TemplatesPage::tr("Hi {{first_name|there}}, your order comes on {{day}}. {{workspace}}");
    return text;
}

} // namespace

QWidget *TemplatesPage::buildList()
{
    auto *list = new QWidget;
    list->setFixedWidth(kTemplateList);
    list->setBackgroundRole(QPalette::Window);
    list->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    setRowMargins(*head, 16, 0, 8, 0);
    auto *title = new PlainLabel(tr("Templates"), TextSize::Body, Role::Text, true);
    title->setFixedHeight(metric::Header);
    auto *add = new IconButton("plus"_L1, tr("Write a template"));
    head->addWidget(title, 1);
    head->addWidget(add);
    column->addLayout(head);
    column->addWidget(new Hairline);
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 8, 4, 8);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    rows->addLayout(m_rows);
    rows->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
    m_writers.append(add);
    connect(add, &QToolButton::clicked, this, [this] { Q_EMIT leaving([this] { begin({}); }); });
    return list;
}

QWidget *TemplatesPage::buildEmpty()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(8);
    auto *write = new QPushButton(tr("Write a template"));
    write->setProperty("primary", true);
    auto *example = new QPushButton(tr("Begin with an example"));
    auto *buttons = new FlowLayout(8); // one below the other where the window is narrow
    buttons->addWidget(write);
    buttons->addWidget(example);
    column->addStretch(1);
    column->addWidget(new IconLabel("template"_L1, 32, Role::Muted));
    column->addWidget(new PlainLabel(tr("No template yet"), TextSize::Title, Role::Text, true, PlainLabel::Fit::Wrap));
    column->addWidget(new PlainLabel(tr("A template is a text that you send often. Where it says {{first_name}} the customer’s name goes in; "
                                        "what the desk does not know, such as {{day}}, you type before it goes. "
                                        "Pick it in the SMS composer, or send it with heliographctl."),
                                     TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap));
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(2);
    m_writers += {write, example};
    connect(write, &QPushButton::clicked, this, [this] { begin({}); });
    connect(example, &QPushButton::clicked, this, [this] { begin(exampleTemplate()); });
    return page;
}

} // namespace heliograph::ui
