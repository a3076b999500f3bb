// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/facetrow.h"

#include "ui/common/mnemonic.h"
#include "ui/common/plainlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kWords{128};
}

FacetRow::FacetRow(const QString &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_box(new QCheckBox)
    , m_count(new PlainLabel({}, TextSize::Meta, Role::Muted))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_box, 1);
    row->addWidget(m_count);
    setFixedHeight(metric::Compact);
    const QString shown = QFontMetrics(ui::font(TextSize::Body)).elidedText(words, Qt::ElideRight, kWords);
    m_box->setText(withoutMnemonic(shown));
    m_box->setToolTip(shown == words ? QString() : words);
    m_box->setAccessibleName(words);
    setFocusProxy(m_box);
    connect(m_box, &QCheckBox::clicked, this, &FacetRow::toggled);
}

void FacetRow::setCount(int count)
{
    const QString shown = QLocale().toString(count);
    m_count->setText(count >= kCap ? tr("%1+").arg(shown) : shown);
    m_box->setAccessibleName(tr("%1, %2").arg(m_words, m_count->wholeText()));
}

void FacetRow::setChecked(bool checked)
{
    m_box->setChecked(checked);
}

} // namespace heliograph::ui
