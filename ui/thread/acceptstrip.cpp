// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/acceptstrip.h"

#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

AcceptStrip::AcceptStrip(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(Scaled{48});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->setSpacing(12);
    m_words = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap, this);
    m_shortcut = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Whole, this);
    auto *accept = new QPushButton(tr("Accept"), this);
    accept->setProperty("primary", true);
    accept->setAutoDefault(false);
    row->addWidget(new IconLabel("eye"_L1, 20, Role::Muted, this));
    row->addWidget(m_words, 1);
    row->addWidget(m_shortcut);
    row->addWidget(accept);
    connect(accept, &QPushButton::clicked, this, &AcceptStrip::accepted);
}

void AcceptStrip::setShortcut(const QKeySequence &shortcut)
{
    m_shortcut->setText(shortcut.toString(QKeySequence::NativeText));
}

void AcceptStrip::setCustomerName(const QString &name)
{
    m_words->setText(tr("You are looking in. %1 is not told until you accept.").arg(name));
}

void AcceptStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Inbound));
}

} // namespace heliograph::ui
