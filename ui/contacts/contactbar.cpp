// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/contactbar.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace heliograph::ui {

namespace {
constexpr Scaled kBarHeight{44};
}

ContactBar::ContactBar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_count(new PlainLabel({}, TextSize::Body, Role::Text, true))
    , m_all(new QPushButton)
    , m_label(nullptr)
{
    setAccessibleName(tr("Selected contacts"));
    setFixedHeight(kBarHeight);
    m_row->setSpacing(8);
    setRowMargins(*m_row, metric::Padding, 0, 8, 0);
    m_row->addWidget(m_count);
    m_all->setProperty("ghost", true);
    m_row->addWidget(m_all);
    m_row->addStretch();
    m_label = addAction(QLatin1StringView("label"), tr("Labels"));
    m_label->setToolTip(tr("Labels (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    QPushButton *clear = addAction(QLatin1StringView("cross"), tr("Clear"));
    clear->setAccessibleName(tr("Clear the selection"));
    connect(m_all, &QPushButton::clicked, this, &ContactBar::allWanted);
    connect(m_label, &QPushButton::clicked, this, &ContactBar::labelsWanted);
    connect(clear, &QPushButton::clicked, this, &ContactBar::cleared);
}

QPushButton *ContactBar::addAction(QLatin1StringView iconName, const QString &words, bool primary)
{
    auto *button = new QPushButton(icon(iconName), words);
    button->setProperty(primary ? "primary" : "ghost", true);
    m_row->addWidget(button);
    return button;
}

void ContactBar::setCount(int ticked, int matching)
{
    const QLocale locale;
    const bool all = ticked == matching;
    m_count->setText(all ? tr("All %n selected", nullptr, ticked) : tr("%n selected", nullptr, ticked));
    m_all->setVisible(!all && matching > 0);
    m_all->setText(tr("Select all %1 matching").arg(locale.toString(matching)));
}

QRect ContactBar::labelAnchor() const
{
    return {m_label->mapToGlobal(QPoint()), m_label->size()};
}

void ContactBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Soft));
}

} // namespace heliograph::ui
