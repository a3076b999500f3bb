// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/coachform.h"

#include "ui/common/dayedit.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/words/reviews.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

namespace {
constexpr Scaled kTextHeight{64};
constexpr int kUsualDays = 7; ///< until a follow-up
} // namespace

CoachForm::CoachForm(const CoachingNote &note, For purpose, qint64 nowMs, QWidget *parent)
    : QWidget(parent)
    , m_note(note)
    , m_for(purpose)
    , m_text(new QPlainTextEdit(purpose == For::Answer ? note.answer : note.text))
    , m_error(new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap))
{
    const bool answer = purpose == For::Answer;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QString name = answer ? tr("Your answer to %1").arg(note.author) : tr("Coaching note");
    column->addWidget(new PlainLabel(name, TextSize::Meta, Role::Muted, true, PlainLabel::Fit::Elide));
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(answer ? tr("What you think of it") : tr("What was good here, or what to do next time"));
    m_text->setFixedHeight(kTextHeight);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text);
    if (!answer) {
        m_follow = new QCheckBox(tr("Follow up on"));
        m_day = dayEdit(tr("Day of the follow-up"));
        const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
        m_day->setDate(note.followUpAt > 0 ? QDateTime::fromMSecsSinceEpoch(note.followUpAt).date() : today.addDays(kUsualDays));
        m_follow->setChecked(note.followUpAt > 0 || purpose == For::FollowUp);
        m_day->setEnabled(m_follow->isChecked());
        connect(m_follow, &QCheckBox::toggled, m_day, &QWidget::setEnabled);
        auto *row = new FlowLayout;
        row->addWidget(m_follow);
        row->addWidget(m_day);
        column->addLayout(row);
    }
    m_error->hide();
    column->addWidget(m_error);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    auto *save = new QPushButton(answer ? tr("Answer") : tr("Save note"));
    save->setProperty("primary", true);
    auto *leave = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {save, leave}) {
        button->setProperty("compact", true);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, &CoachForm::saveWanted);
    connect(leave, &QPushButton::clicked, this, &CoachForm::left);
}

CoachingNote CoachForm::note() const
{
    CoachingNote note = m_note;
    (m_for == For::Answer ? note.answer : note.text) = m_text->toPlainText();
    if (m_follow) // by the end of that day
        note.followUpAt = m_follow->isChecked() ? m_day->date().addDays(1).startOfDay().toMSecsSinceEpoch() - 1 : 0;
    return note;
}

void CoachForm::showError(const Error &error)
{
    m_error->setText(words::reviewError(error).line());
    m_error->show();
    if (error.detail.startsWith(QLatin1String("follow_up")))
        m_day->setFocus(Qt::OtherFocusReason);
    else
        takeFocus();
}

void CoachForm::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
    if (m_for == For::FollowUp)
        m_day->setFocus(Qt::OtherFocusReason);
}

void CoachForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT saveWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (!enter)
        QWidget::keyPressEvent(event);
}

} // namespace heliograph::ui
