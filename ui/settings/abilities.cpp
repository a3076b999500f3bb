// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/abilities.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/beginpage.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

Abilities::Abilities(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *whole = beginPage(this, tr("What it can do"), TextSize::Body);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 24, 16, 16);
    column->setSpacing(8);
    whole->addLayout(column, 1);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(12);
    column->addLayout(m_rows);
    column->addSpacing(12);
    column->addWidget(new PlainLabel(tr("Read from the adapter, not from this form."), TextSize::Meta, Role::Muted, false,
                                     PlainLabel::Fit::Wrap));
    column->addStretch();
    setFixedWidth(ScaledWidth{304});
}

void Abilities::add(bool can, const QString &what, const QString &how)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new IconLabel(can ? "check"_L1 : "cross"_L1, 16, can ? Role::Ok : Role::Muted), 0, Qt::AlignTop);
    auto *name = new PlainLabel(what, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    name->setFixedWidth(ScaledWidth{112});
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(new PlainLabel(how, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap), 1);
    m_rows->addWidget(row);
}

void Abilities::show(const ProviderInfo &info)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString own = info.parameters.isEmpty() ? tr("a text set up there") : tr("a text set up there, with parameters");
    const QString length = info.ownText ? own : info.maxUtf16 ? tr("to %1 characters").arg(info.maxUtf16)
        : info.freeText                  ? tr("as long as you allow")
                                         : tr("fixed texts only");
    add(info.oneWay, tr("One-way SMS"), info.oneWay ? length : tr("no"));
    add(info.twoWay, tr("Two-way SMS"), info.twoWay ? tr("in a conversation") : tr("no"));
    const bool codes = info.ownsOtp || info.takesTextAlone();
    add(codes, tr("One-time codes"), !codes                       ? tr("no: it sends no text of the desk's")
                                     : info.ownsOtp               ? tr("the provider makes and checks them")
                                     : !info.ownsOtpWith.isEmpty() ? tr("the desk makes and checks them; the provider can")
                                                                   : tr("the desk makes and checks them"));
    const bool receipts = info.receipts != ProviderInfo::Receipts::None;
    add(receipts, tr("Receipts"), info.receipts == ProviderInfo::Receipts::Callback ? tr("sent to this desk")
            : receipts                                                              ? tr("asked for now and then")
            : info.callsPublicly                                                    ? tr("none: it tells them a public address only, which a desk has not. Accepted is the last word")
                                                                                    : tr("none: Accepted is the last word"));
    add(info.inbound, tr("Inbound SMS"), info.inbound      ? (info.asksInbound ? tr("asked for now and then") : tr("sent to this desk"))
                                         : info.callsPublicly ? tr("no: it hands them to a public address only, which a desk has not")
                                                              : tr("no"));
    add(info.history, tr("History"), info.history ? tr("can be asked what arrived") : tr("none: a broken line may need your decision"));
}

} // namespace heliograph::ui
