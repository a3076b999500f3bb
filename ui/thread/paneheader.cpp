// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/paneheader.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/words/words.h"

#include "phone/phone.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

PaneHeader::PaneHeader(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(metric::Header + 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::Padding, 0, 12, 1);
    row->setSpacing(6);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    m_name = new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Whole, this);

    m_shield = new IconLabel("shield-check"_L1, 16, Role::Ok, this);
    m_shield->setToolTip(tr("A number of this customer is verified"));
    m_shield->hide();
    first->addWidget(m_name);
    first->addWidget(m_shield);
    first->addStretch(1);
    m_line = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide, this);
    m_line->installEventFilter(this);
    column->addStretch(1);
    column->addLayout(first);
    column->addWidget(m_line);
    column->addStretch(1);
    row->addLayout(column, 1);

    m_pending = new QPushButton(ui::icon("hourglass"_L1), tr("Pending"), this);
    m_pending->setProperty("ghost", true);
    m_pending->setCheckable(true);
    m_pending->setAutoDefault(false);
    m_pending->setToolTip(tr("Waiting for something: set aside, opens again when the customer writes"));
    m_sms = new ReasonedButton(ui::icon("send-sms"_L1), tr("Send SMS"), this);
    m_sms->setAutoDefault(false);
    m_close = new QToolButton(this);
    m_close->setText(tr("Close"));
    m_close->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_close->setPopupMode(QToolButton::MenuButtonPopup);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_close);
    menu->addAction(tr("Close and next"), QKeySequence(u"Ctrl+Shift+D"_s), this, [this] { Q_EMIT closeWanted(u"closed"_s, true); });
    menu->addAction(tr("No reply needed"), this, [this] { Q_EMIT closeWanted(u"no_reply_needed"_s, false); });
    m_close->setMenu(menu);
    addActions(menu->actions());
    row->addWidget(m_pending);
    row->addWidget(m_sms);
    row->addWidget(m_close);
    connect(m_pending, &QPushButton::clicked, this, &PaneHeader::pendingWanted);
    connect(m_sms, &QPushButton::clicked, this, &PaneHeader::smsWanted);
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT closeWanted(u"closed"_s, false); });
}

void PaneHeader::setCustomer(const Customer &customer, bool verified)
{
    m_customer = customer;
    m_shield->setVisible(verified);
    fitName();
    m_name->setAccessibleName(verified ? tr("%1, verified").arg(customer.name) : customer.name);
}

/// The name as long as there is room, the shield right behind it.
void PaneHeader::fitName()
{
    const int room = m_line->width() - (m_shield->isHidden() ? 0 : 22);
    const QFontMetrics fm(m_name->font());
    const QString shown = fm.elidedText(m_customer.name, Qt::ElideRight, qMax(40, room));
    m_name->setText(shown);
    m_name->setToolTip(shown == m_customer.name ? QString() : m_customer.name.toHtmlEscaped());
    m_name->setFixedWidth(fm.horizontalAdvance(shown) + 1);
}

void PaneHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitName();
}

bool PaneHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fitName();
    return QWidget::eventFilter(watched, event);
}

void PaneHeader::setConversation(const Conversation &conversation, qint64 nowMs)
{
    m_conversation = conversation;
    const bool open = conversation.state == ConversationState::Open || conversation.state == ConversationState::Pending;
    const bool exists = conversation.id != 0;
    m_pending->setVisible(exists && open);
    m_pending->setChecked(conversation.state == ConversationState::Pending);
    m_close->setVisible(exists && open);
    m_sms->setVisible(conversation.state != ConversationState::Offered || !exists);
    for (QAction *action : actions())
        action->setEnabled(exists && open);
    refreshTime(nowMs);
}

void PaneHeader::setSmsReason(const QString &reason)
{
    m_sms->setReason(reason);
}

QString PaneHeader::localTime(qint64 nowMs) const
{
    QString zoneName = m_customer.zone;
    if (zoneName.isEmpty() && !m_customer.numbers.isEmpty()) {
        const QStringList zones = phone::zones(m_customer.numbers.first().e164);
        if (zones.size() == 1)
            zoneName = zones.first();
    }
    const QTimeZone zone(zoneName.toLatin1());
    if (zoneName.isEmpty() || !zone.isValid())
        return {};
    const QString time = QDateTime::fromMSecsSinceEpoch(nowMs, zone).toString(u"HH:mm"_s);
    const QString city = zoneName.section(u'/', -1).replace(u'_', u' ');
    return tr("%1 in %2").arg(time, m_customer.place.isEmpty() ? city : m_customer.place);
}

void PaneHeader::refreshTime(qint64 nowMs)
{
    QStringList parts;
    if (m_conversation.id != 0) {
        parts.append(words::channel(m_conversation.endpoint.channel));
        switch (m_conversation.state) {
        case ConversationState::Offered:
            parts.append(m_conversation.waitingSince > 0 ? tr("waiting %1").arg(words::duration(nowMs - m_conversation.waitingSince)) : tr("new"));
            break;
        case ConversationState::Open: parts.append(tr("Open")); break;
        case ConversationState::Pending: parts.append(tr("Pending")); break;
        case ConversationState::Closed: parts.append(tr("Closed")); break;
        }
    } else {
        parts.append(tr("No conversation yet"));
    }
    if (const QString time = localTime(nowMs); !time.isEmpty())
        parts.append(time);
    m_line->setText(parts.join(u" · "_s));
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Border));
}

} // namespace heliograph::ui
