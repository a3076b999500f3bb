// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/undoline.h"

#include "ui/common/announce.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr qint64 kOfferMs = 10'000;
} // namespace

UndoLine::UndoLine(Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_words = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Elide);
    auto *undo = new QPushButton(tr("Undo"));
    undo->setProperty("compact", true);
    row->addWidget(new IconLabel("check"_L1, 16, Role::Ok));
    row->addWidget(m_words, 1);
    row->addWidget(undo);
    hide();
    connect(undo, &QPushButton::clicked, this, [this] {
        const auto act = std::exchange(m_undo, nullptr);
        leave();
        if (act)
            act();
    });
}

void UndoLine::offer(const QString &words, std::function<void()> undo)
{
    m_undo = std::move(undo);
    show();
    m_words->setText(words);
    setAccessibleName(words);
    announce(*this, words);
    m_clock.after(kOfferMs, this, [this, offer = ++m_offers] {
        if (offer == m_offers)
            leave();
    });
}

void UndoLine::leave()
{
    ++m_offers;
    m_undo = nullptr;
    hide();
}

} // namespace heliograph::ui
