// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/paneheader.h"

#include "ui/commands/commandtable.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/thread/reasonedbutton.h"
#include "ui/words/line.h"
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
    setRowMargins(*row, metric::Padding, 0, 8, 1);
    row->setSpacing(6);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    m_name = new PlainLabel({}, TextSize::Title, Role::Text, true, PlainLabel::Fit::Whole, this);
    m_shield = new IconLabel("shield-check"_L1, 16, Role::Ok, this);
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
    m_close->setIcon(ui::icon("check-circle"_L1));
    m_close->setAccessibleName(tr("Close"));
    m_close->setPopupMode(QToolButton::MenuButtonPopup);
    m_close->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_close);
    m_close->setMenu(menu); // filled by addCommands
    m_assign = addMenuButton("person-plus"_L1, tr("Assign"), Menu::Assign);
    m_snooze = addMenuButton("alarm"_L1, tr("Snooze"), Menu::Snooze);
    m_more = new IconButton("more"_L1, tr("More"), this);
    m_panel = new IconButton("panel"_L1, tr("Profile"), this);
    m_panel->setCheckable(true);
    m_panel->hide();
    connect(m_panel, &QAbstractButton::clicked, this, &PaneHeader::profileToggled);
    for (QWidget *control : std::initializer_list<QWidget *>{m_assign, m_snooze, m_pending, m_sms, m_close, m_more, m_panel})
        row->addWidget(control);
    connect(m_more, &QToolButton::clicked, this, &PaneHeader::openMenu);
    connect(m_pending, &QPushButton::clicked, this, &PaneHeader::pendingWanted);
    connect(m_sms, &QPushButton::clicked, this, &PaneHeader::smsWanted);
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT closeWanted(u"closed"_s, false); });
}

void PaneHeader::addCommands(CommandTable &table)
{
    const auto add = [this, &table](const QString &id, const QString &name, const QString &keys, QLatin1StringView icon, auto run) {
        return table.add({.id = id, .scope = CommandScope::Conversation, .name = name, .keys = keys, .icon = icon}, this, run, [this] { return whyNotOpen(); });
    };
    add(u"conversation.pending"_s, tr("Pending on or off"), {}, "hourglass"_L1,
        [this] { Q_EMIT pendingWanted(m_conversation.state != ConversationState::Pending); });
    add(u"conversation.close"_s, tr("Close"), u"Ctrl+D"_s, "check"_L1, [this] { Q_EMIT closeWanted(u"closed"_s, false); });
    QMenu *menu = m_close->menu();
    menu->addAction(add(u"conversation.close-next"_s, tr("Close and next"), u"Ctrl+Shift+D"_s, "arrow-right"_L1,
                        [this] { Q_EMIT closeWanted(u"closed"_s, true); }));
    add(u"conversation.no-reply"_s, tr("No reply needed"), {}, "check-double"_L1, [this] { Q_EMIT closeWanted(u"no_reply_needed"_s, false); });
    connect(&table, &CommandTable::keysChanged, this, [this, &table] {
        const QString key = table.key(u"conversation.close"_s).toString(QKeySequence::NativeText);
        m_close->setToolTip(key.isEmpty() ? tr("Close this conversation") : tr("Close this conversation (%1)").arg(key));
        m_findKey = table.key(u"conversation.find"_s);
    });
}

QString PaneHeader::whyNotOpen() const
{
    if (m_conversation.id == 0)
        return tr("no conversation is open");
    switch (m_conversation.state) {
    case ConversationState::Offered: return tr("accept it first");
    case ConversationState::Closed: return tr("it is closed already");
    case ConversationState::Open:
    case ConversationState::Pending:
    case ConversationState::Snoozed: break;
    }
    return {};
}

IconButton *PaneHeader::addMenuButton(QLatin1StringView icon, const QString &name, Menu which)
{
    auto *button = new IconButton(icon, name, this);
    auto *menu = new QMenu(button);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, which] {
        menu->clear();
        Q_EMIT menuWanted(which, menu);
    });
    return button;
}

void PaneHeader::setProfileButton(bool toggles, bool shown)
{
    m_panel->setVisible(toggles);
    m_panel->setChecked(shown);
    m_panel->setName(shown ? tr("Hide the profile") : tr("Show the profile"));
    fit();
}

void PaneHeader::setCustomer(const Customer &customer, const QString &verified)
{
    m_customer = customer;
    m_verified = verified.isEmpty() ? QString() : words::inLine(phone::international(verified));
    m_shield->setVisible(!verified.isEmpty());
    m_shield->setToolTip(tr("Verified: %1").arg(m_verified));
    fit();
    m_name->setAccessibleName(verified.isEmpty() ? customer.name : tr("%1, verified: %2").arg(customer.name, m_verified));
}

void PaneHeader::setConversation(const Conversation &conversation, qint64 nowMs)
{
    m_conversation = conversation;
    const bool open = conversation.state != ConversationState::Offered && conversation.state != ConversationState::Closed;
    const bool exists = conversation.id != 0;
    m_assign->setVisible(exists && conversation.state != ConversationState::Closed);
    m_snooze->setVisible(exists && open);
    m_pending->setVisible(exists && open);
    m_pending->setChecked(conversation.state == ConversationState::Pending);
    m_close->setVisible(exists && open);
    m_sms->setVisible(conversation.state != ConversationState::Offered || !exists);
    refreshTime(nowMs);
    fit();
}

void PaneHeader::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(ui::icon("search"_L1), tr("Find in this conversation"), m_findKey, this, &PaneHeader::findWanted)
        ->setShortcutContext(Qt::WidgetShortcut); // shown here; the pane listens
    menu->addAction(tr("Go to a day…"), this, &PaneHeader::dayWanted);
    if (m_conversation.id != 0) {
        menu->addSeparator();
        Q_EMIT menuWanted(Menu::More, menu);
    }
    if (!m_close->isHidden()) {
        menu->addSeparator();
        menu->addAction(tr("No reply needed"), this, [this] { Q_EMIT closeWanted(u"no_reply_needed"_s, false); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? 0 : m_more->width() - menu->sizeHint().width(), m_more->height())));
}

/// With the verified number where there is room for it; the shield's tool tip has it always.
void PaneHeader::showLine()
{
    const QString rest = words::line(m_parts);
    const QString whole = m_verified.isEmpty() ? rest : words::line(QStringList{m_verified} + m_parts);
    m_line->setText(QFontMetrics(m_line->font()).horizontalAdvance(whole) < m_line->width() ? whole : rest);
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
        case ConversationState::Snoozed: parts.append(tr("Snoozed until %1").arg(words::when(m_conversation.snoozedUntil, nowMs))); break;
        }
    } else {
        parts.append(tr("No conversation yet"));
    }
    if (const QString time = localTime(nowMs); !time.isEmpty())
        parts.append(time);
    m_parts = parts;
    showLine();
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(palette(), Role::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), color(palette(), Role::Border));
}

} // namespace heliograph::ui
