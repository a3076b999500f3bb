// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/verificationview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/hairline.h"
#include "ui/common/iconlabel.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/common/ringcountdown.h"
#include "ui/common/tag.h"
#include "ui/profile/cardnotice.h"
#include "ui/profile/consentrow.h"
#include "ui/profile/numberentry.h"
#include "ui/profile/recordform.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

VerificationView::VerificationView(QWidget *parent) : QWidget(parent)
{
    m_icon = new IconLabel(QLatin1StringView("shield"), 20);
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap);
    m_moment = new PlainLabel({}, TextSize::Meta, Role::Muted);
    m_number = new PlainLabel({}, TextSize::Title, Role::Text, true);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tags = new QWidget;
    m_ring = new RingCountdown;
    m_entry = new NumberEntry;
    m_tick = new IconLabel(QLatin1StringView("check"), 14, Role::Muted);
    m_ticked = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
    m_text = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_text->setAlignment((m_text->alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop);
    m_notices = new QVBoxLayout;
    m_form = new RecordForm;
    m_form->hide();
    m_buttons = new QWidget;
    m_flow = new FlowLayout(8, m_buttons);
    m_consent = new ConsentRow;
    setAccessibleName(tr("Verification of the phone number"));
    build();
    connect(m_consent, &ConsentRow::recordWanted, this, &VerificationView::consentWanted);
    connect(m_consent, &ConsentRow::ledgerWanted, this, &VerificationView::ledgerWanted);
    connect(m_form, &RecordForm::left, this, [this] {
        leaveForm();
        Q_EMIT formLeft();
    });
    connect(m_entry, &NumberEntry::submitted, this, [this] { Q_EMIT wanted(CardAction::SendOtp); });
}

void VerificationView::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addWidget(m_title, 1);
    head->addWidget(m_moment, 0, Qt::AlignTop);
    auto *number = new QHBoxLayout;
    number->setSpacing(6);
    number->addWidget(m_number);
    number->addStretch();
    number->addWidget(m_tags);
    auto *tags = new QHBoxLayout(m_tags);
    tags->setContentsMargins(0, 0, 0, 0);
    tags->setSpacing(6);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addLayout(number);
    rows->addWidget(m_entry);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addLayout(rows, 1);
    top->addWidget(m_ring, 0, Qt::AlignTop);
    body->addLayout(top);
    body->addSpacing(4);
    auto *ticked = new QHBoxLayout;
    ticked->setSpacing(6);
    ticked->addWidget(m_tick);
    ticked->addWidget(m_ticked, 1);
    body->addLayout(ticked);
    body->addWidget(m_text);
    m_notices->setSpacing(12);
    body->addLayout(m_notices);
    m_form->setContentsMargins(0, 8, 0, 0);
    body->addWidget(m_form);
    m_buttons->setContentsMargins(0, 12, 0, 0);
    body->addWidget(m_buttons);
    column->addLayout(body);
    column->addWidget(new Hairline);
    column->addWidget(m_consent);
}

void VerificationView::show(const VerificationCard &card, const CardContext &context)
{
    m_card = card;
    m_context = context;
    refresh();
}

void VerificationView::setBusy(bool busy)
{
    m_busy = busy;
    refresh();
}

void VerificationView::addNotice(CardNotice *notice)
{
    notice->setBusy(m_busy);
    notice->setContentsMargins(0, 8, 0, 0);
    m_notices->addWidget(notice);
}

void VerificationView::clearNotices()
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void VerificationView::enterNumber(const QString &text, const QString &region, bool back)
{
    m_mode = Mode::Entering;
    m_back = back;
    m_form->hide();
    m_entry->begin(text, region);
    refresh();
    if (back)
        m_entry->takeFocus();
}

RecordForm *VerificationView::openForm()
{
    m_mode = Mode::Recording;
    refresh();
    return m_form;
}

void VerificationView::leaveForm()
{
    m_mode = Mode::Showing;
    refresh();
}

void VerificationView::fillHead(const CardFace &face)
{
    m_icon->setIcon(face.icon, face.role);
    m_title->setRole(face.titleRole);
    m_title->setText(face.title);
    m_moment->setText(face.moment);
    m_moment->setVisible(!face.moment.isEmpty());
    QFont font = ui::font(TextSize::Title, true);
    font.setStrikeOut(face.struck);
    m_number->setFont(font);
    m_number->setRole(face.struck ? Role::Bad : Role::Text);
    // A number runs from left to right in every script.
    m_number->setText(words::inLine(face.number));
    m_number->setAccessibleName(face.number);
    QStringList tags;
    // "Fixed line or mobile" is what half of North America is: too long for a tag, and no news.
    const bool saidMobile = m_card.number.type == NumberType::Unknown && m_card.number.mobileConfirmed;
    if (face.tags && m_card.number.type != NumberType::FixedLineOrMobile)
        tags.append(words::numberType(saidMobile ? NumberType::Mobile : m_card.number.type));
    if (face.tags && m_card.number.smsTag && !face.struck)
        tags.append(tr("SMS"));
    setTags(tags);
}

void VerificationView::setTags(const QStringList &tags)
{
    if (tags == m_tagWords)
        return;
    m_tagWords = tags;
    while (QLayoutItem *item = m_tags->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : tags)
        m_tags->layout()->addWidget(new Tag(tag));
}

void VerificationView::refresh()
{
    CardFace face = faceOf(m_card, m_context);
    const bool entering = m_mode == Mode::Entering;
    if (entering) {
        face = CardFace();
        face.icon = QLatin1StringView("phone");
        face.title = tr("Send a code to");
        face.buttons = {{CardAction::SendOtp, tr("Send OTP"), true}};
        if (m_back)
            face.buttons.append({CardAction::Cancel, tr("Cancel")});
    }
    fillHead(face);
    m_number->setVisible(!entering);
    m_tags->setVisible(face.tags);
    m_entry->setVisible(entering);
    m_ring->setVisible(face.ringLeftMs >= 0);
    m_ring->setRole(face.ringRole);
    m_ring->setLeft(face.ringLeftMs, m_card.lifeMs);
    m_tick->setVisible(!face.ticked.isEmpty());
    m_ticked->setVisible(!face.ticked.isEmpty());
    m_ticked->setText(face.ticked);
    m_text->setVisible(!entering);
    m_text->setFont(ui::font(face.small ? TextSize::Meta : TextSize::Body));
    m_text->setMinimumHeight(Scaled{face.ticked.isEmpty() ? 36 : 18});
    m_text->setText(face.text);
    m_form->setVisible(m_mode == Mode::Recording);
    m_buttons->setVisible(m_mode != Mode::Recording && !face.buttons.isEmpty());
    setButtons(face);
    m_consent->setVisible(!m_card.e164.isEmpty());
    m_consent->show(m_card, m_context.nowMs);
    m_consent->setBusy(m_busy || m_mode == Mode::Recording);
    for (int i = 0; i < m_notices->count(); ++i)
        static_cast<CardNotice *>(m_notices->itemAt(i)->widget())->setBusy(m_busy);
    setAccessibleDescription(face.title + QLatin1Char(' ') + face.text);
    updateGeometry();
}

/// Keeps the buttons that are there, so that a focus and a half-made click survive the tick of a second.
void VerificationView::setButtons(const CardFace &face)
{
    const QList<CardButton> &buttons = face.buttons;
    QList<CardAction> actions;
    for (const CardButton &button : buttons)
        actions.append(button.action);
    if (actions != m_shown) {
        m_shown = actions;
        while (QLayoutItem *item = m_flow->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater();
            delete item;
        }
        // Whoever comes from another pane arrives where the hand is.
        setFocusProxy(nullptr);
        for (const CardAction action : std::as_const(actions)) {
            auto *button = new QPushButton(m_buttons);
            connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT wanted(action); });
            m_flow->addWidget(button);
            button->show();
            if (!focusProxy())
                setFocusProxy(button);
        }
    }
    for (int i = 0; i < m_flow->count(); ++i) {
        auto *button = static_cast<QPushButton *>(m_flow->itemAt(i)->widget());
        button->setText(buttons.at(i).words);
        button->setProperty("primary", buttons.at(i).primary);
        button->setEnabled(buttons.at(i).enabled && !m_busy);
        button->setAccessibleDescription(button->isEnabled() ? QString() : m_busy ? tr("Under way") : face.title + QLatin1Char(' ') + face.text);
    }
    m_flow->invalidate();
}

void VerificationView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Surface), color(palette(), Role::Border));
}

} // namespace heliograph::ui
