// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/numberrow.h"

#include "phone/phone.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/tag.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

NumberRow::NumberRow(const VerificationCard &card, qint64 nowMs, QWidget *parent)
    : QWidget(parent), m_mayText(!card.optedOut && card.number.smsTag)
{
    const QString shown = phone::international(card.e164);
    auto *number = new PlainLabel(words::inLine(shown), TextSize::Body, card.optedOut ? Role::Bad : Role::Text, true);
    number->setAccessibleName(shown);
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = number->font();
    font.setStrikeOut(card.optedOut);
    number->setFont(font);
    auto *more = new IconButton("more"_L1, tr("More about %1").arg(shown));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(number);
    head->addStretch();
    if (card.number.type != NumberType::FixedLineOrMobile)
        head->addWidget(new Tag(words::numberType(card.number.type)));
    if (m_mayText)
        head->addWidget(new Tag(tr("SMS")));
    head->addWidget(more);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto line = [grid, row = 0](QLatin1StringView icon, Role role, const QString &words) mutable {
        grid->addWidget(new IconLabel(icon, 14, role), row, 0);
        grid->addWidget(new PlainLabel(words, TextSize::Meta, role == Role::Bad ? role : Role::Muted, false, PlainLabel::Fit::Elide), row, 1);
        ++row;
    };
    const bool verified = card.verifiedAt > 0 && card.validUntil > nowMs;
    line(verified ? "verified"_L1 : "shield"_L1, verified ? Role::Ok : Role::Muted,
         verified ? words::provenAge(card.verifiedAt, card.validUntil, nowMs) : tr("Not verified"));
    const QString source = card.consentSource.isEmpty() ? words::when(card.consentAt, nowMs)
                                                        : tr("%1 · %2").arg(words::when(card.consentAt, nowMs), card.consentSource);
    if (card.optedOut)
        line("ban"_L1, Role::Bad, tr("Opted out · %1").arg(source));
    else if (card.consented)
        line("check"_L1, Role::Ok, tr("SMS consent · %1").arg(source));
    else
        line("info"_L1, Role::Muted, tr("No SMS consent yet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(grid);
    connect(more, &QToolButton::clicked, this, [this, more] { openMenu(*more); });
}

void NumberRow::openMenu(const QWidget &anchor)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon("phone"_L1), tr("Make it the preferred number")), &QAction::triggered, this, &NumberRow::preferWanted);
    if (m_mayText)
        connect(menu->addAction(icon("send-sms"_L1), tr("Send SMS")), &QAction::triggered, this, &NumberRow::smsWanted);
    connect(menu->addAction(icon("ledger"_L1), tr("Consent and opt-outs…")), &QAction::triggered, this, &NumberRow::consentsWanted);
    menu->addSeparator();
    connect(menu->addAction(icon("cross"_L1), tr("Remove this number")), &QAction::triggered, this, &NumberRow::removeWanted);
    menu->popup(anchor.mapToGlobal(QPoint(0, anchor.height())));
}

} // namespace heliograph::ui
