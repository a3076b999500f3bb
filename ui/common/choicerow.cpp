// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/choicerow.h"

#include "ui/common/iconbutton.h"
#include "ui/common/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

ChoiceRow::ChoiceRow(const QString &name, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        setFocusProxy(m_group->checkedButton());
        Q_EMIT chosen(id);
    });
}

QAbstractButton *ChoiceRow::addChoice(int id, const QString &words)
{
    return add(id, new QPushButton(words));
}

QAbstractButton *ChoiceRow::addChoice(int id, QLatin1StringView icon, const QString &name)
{
    return add(id, new IconButton(icon, name));
}

QAbstractButton *ChoiceRow::add(int id, QAbstractButton *button)
{
    button->setCheckable(true);
    button->setProperty("choice", true);
    button->setProperty("compact", true);
    m_group->addButton(button, id);
    m_row->addWidget(button);
    return button;
}

int ChoiceRow::current() const
{
    return m_group->checkedId();
}

void ChoiceRow::setCurrent(int id)
{
    if (QAbstractButton *button = m_group->button(id))
        button->setChecked(true);
    setFocusProxy(m_group->checkedButton());
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::Radius, color(palette(), isDark(palette()) ? Role::Window : Role::Inbound));
}

} // namespace heliograph::ui
