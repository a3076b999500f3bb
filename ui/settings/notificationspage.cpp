// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/notificationspage.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/notify/desknotifications.h"
#include "ui/settings/beginpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kLabel{200};
constexpr ScaledWidth kNotificationsWidth{600};
} // namespace

NotificationsPage::NotificationsPage(DeskNotifications &notifications, QWidget *parent) : SettingsPage(parent), m_notifications(notifications)
{
    setAccessibleName(tr("Notifications"));
    QVBoxLayout *column = beginPage(this, tr("Notifications"));
    auto *page = new QWidget;
    page->setAutoFillBackground(false);
    page->setMaximumWidth(kNotificationsWidth);
    m_form = new QVBoxLayout(page);
    m_form->setContentsMargins(24, 16, 24, 24);
    m_form->setSpacing(8);

    auto *state = new QHBoxLayout;
    state->setSpacing(8);
    m_mark = new IconLabel("check-circle"_L1, 16, Role::Ok);
    m_state = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    auto *sample = new QPushButton(tr("Show one now"));
    state->addWidget(m_mark, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    state->addWidget(sample, 0, Qt::AlignTop);
    m_form->addLayout(state);
    addHead(tr("Tell me when"));
    addFlag(&NotificationChoices::offers, tr("Somebody new is waiting"));
    addFlag(&NotificationChoices::replies, tr("A customer of mine writes"));
    addFlag(&NotificationChoices::verified, tr("A customer of mine proves their number"));
    addFlag(&NotificationChoices::snoozes, tr("A conversation that I snoozed is due"));
    addFlag(&NotificationChoices::reminders, tr("A reminder that I set is due"));
    addFlag(&NotificationChoices::failures, tr("An SMS of mine is not delivered"), tr("Also while I work in another conversation."));
    addFlag(&NotificationChoices::repeat, tr("Repeat every two minutes until I have seen it"));
    addHead(tr("What others may see"));
    addPrivacy();
    addHead(tr("Sounds"));
    addSound(&NotificationChoices::mySound, tr("My customers"));
    addSound(&NotificationChoices::offerSound, tr("Somebody new"));
    addHead(tr("Tray"));
    addFlag(&NotificationChoices::tray, tr("Show how many are waiting in the tray"),
            tr("On desktops that have one."));
    addFlag(&NotificationChoices::closeToTray, tr("Closing the window keeps Heliograph running in the tray"),
            tr("Messages go on being received and sent. Quit from the tray, or with Ctrl+Q."));
    m_form->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    column->addWidget(area, 1);
    connect(sample, &QAbstractButton::clicked, &notifications, &DeskNotifications::showSample);
    connect(&notifications.desktop(), &DesktopNotifier::stateChanged, this, &NotificationsPage::showState);
    showState();
}

void NotificationsPage::addHead(const QString &text)
{
    auto *head = new PlainLabel(text, TextSize::Meta, Role::Muted, true);
    head->setContentsMargins(0, 16, 0, 0);
    m_form->addWidget(head);
}

void NotificationsPage::addFlag(bool NotificationChoices::*flag, const QString &text, const QString &hint)
{
    auto *box = new QCheckBox(text);
    box->setChecked(m_notifications.choices().*flag);
    m_form->addWidget(box);
    if (!hint.isEmpty()) {
        auto *words = new PlainLabel(hint, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
        words->setContentsMargins(isRightToLeft() ? 0 : 26, 0, isRightToLeft() ? 26 : 0, 0);
        box->setAccessibleDescription(hint);
        m_form->addWidget(words);
    }
    connect(box, &QCheckBox::toggled, this, [this, flag](bool on) {
        NotificationChoices choices = m_notifications.choices();
        choices.*flag = on;
        m_notifications.setChoices(choices);
    });
}

QComboBox *NotificationsPage::addChoice(const QString &label, const QList<QPair<QString, QString>> &choices, const QString &current)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *words = new PlainLabel(label);
    words->setFixedWidth(kLabel);
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    for (const auto &[value, text] : choices)
        box->addItem(text, value);
    box->setCurrentIndex(qMax(0, box->findData(current)));
    row->addWidget(words);
    row->addWidget(box, 1);
    m_form->addLayout(row);
    return box;
}

void NotificationsPage::addSound(QString NotificationChoices::*sound, const QString &label)
{
    // Names of the freedesktop sound naming specification: the desktop's theme says what they sound like.
    auto *box = addChoice(label,
                          {{QString(), tr("No sound")},
                           {u"message-new-instant"_s, tr("New message")},
                           {u"bell"_s, tr("Bell")},
                           {u"complete"_s, tr("Done")},
                           {u"phone-incoming-call"_s, tr("Telephone")},
                           {u"dialog-information"_s, tr("Information")}},
                          m_notifications.choices().*sound);
    connect(box, &QComboBox::activated, this, [this, sound, box] {
        NotificationChoices choices = m_notifications.choices();
        choices.*sound = box->currentData().toString();
        m_notifications.setChoices(choices);
    });
}

void NotificationsPage::addPrivacy()
{
    using Privacy = NotificationChoices::Privacy;
    const auto value = [](Privacy privacy) { return QString::number(int(privacy)); };
    auto *box = addChoice(tr("A notification shows"),
                          {{value(Privacy::Nothing), tr("Only that something happened")},
                           {value(Privacy::Name), tr("Who it is")},
                           {value(Privacy::NameAndText), tr("Who it is and what they wrote")}},
                          value(m_notifications.choices().privacy));
    auto *hint = new PlainLabel(tr("A verification code is never shown."), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    hint->setContentsMargins(isRightToLeft() ? 0 : kLabel + 12, 0, isRightToLeft() ? kLabel + 12 : 0, 0);
    m_form->addWidget(hint);
    connect(box, &QComboBox::activated, this, [this, box] {
        NotificationChoices choices = m_notifications.choices();
        choices.privacy = Privacy(box->currentData().toInt());
        m_notifications.setChoices(choices);
    });
}

void NotificationsPage::showState()
{
    switch (m_notifications.desktop().state()) {
    case DesktopNotifier::State::Ready:
        m_mark->setIcon("check-circle"_L1, Role::Ok);
        m_state->setText(tr("This desktop shows notifications."));
        break;
    case DesktopNotifier::State::Unknown:
        m_mark->setIcon("clock"_L1, Role::Muted);
        m_state->setText(tr("Asking the desktop whether it shows notifications."));
        break;
    case DesktopNotifier::State::Missing:
        m_mark->setIcon("warning"_L1, Role::Warn);
        m_state->setText(tr("Nothing on this desktop shows notifications: no service answers to org.freedesktop.Notifications. "
                            "Everything else works. Start a notification daemon and they appear by themselves."));
        break;
    case DesktopNotifier::State::Silent:
        m_mark->setIcon("warning"_L1, Role::Warn);
        m_state->setText(tr("The notification service of this desktop did not answer within three seconds. Everything else works; the next "
                            "notification tries again."));
        break;
    }
}

} // namespace heliograph::ui
