// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/coachcard.h"

#include "ui/common/avatar.h"
#include "ui/common/flowlayout.h"
#include "ui/common/iconbutton.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

CoachCard::CoachCard(const CoachingNote &note, const QString &reader, bool reviews, qint64 nowMs, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("Coaching note by %1: %2").arg(note.author, note.text));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    auto *face = new Avatar(20);
    face->setName(note.author);
    head->addWidget(face);
    head->addWidget(new PlainLabel(note.author, TextSize::Meta, Role::Text, true));
    head->addWidget(new PlainLabel(tr("coaching note · %1").arg(words::shortDay(note.at, nowMs)), TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide), 1);
    const bool own = note.author == reader, open = note.followUpAt > 0 && note.doneAt == 0;
    if (own && reviews) {
        auto *edit = new IconButton(QLatin1StringView("edit"), tr("Change the note"));
        auto *remove = new IconButton(QLatin1StringView("cross"), tr("Remove the note"));
        for (IconButton *each : {edit, remove}) {
            each->setProperty("compact", true);
            head->addWidget(each);
        }
        connect(edit, &QAbstractButton::clicked, this, &CoachCard::editWanted);
        connect(remove, &QAbstractButton::clicked, this, &CoachCard::removeWanted);
    }
    column->addLayout(head);
    column->addWidget(new PlainLabel(note.text, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    if (!note.answer.isEmpty()) {
        column->addWidget(new PlainLabel(tr("%1 answered · %2").arg(note.agent, words::shortDay(note.answeredAt, nowMs)), TextSize::Meta, Role::Muted, true,
                                         PlainLabel::Fit::Wrap));
        column->addWidget(new PlainLabel(note.answer, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap));
    }
    const QString state = note.doneAt > 0 ? tr("Followed up %1").arg(words::shortDay(note.doneAt, nowMs))
        : open                      ? tr("Follow up %1").arg(words::shortDay(note.followUpAt, nowMs))
        : note.agent == reader      ? QString()
        : note.seenAt > 0           ? tr("%1 has seen it").arg(note.agent)
                                    : tr("%1 has not seen it yet").arg(note.agent);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(6, row);
    flow->setContentsMargins(0, 0, 0, 0);
    const auto button = [this, flow](const QString &word, auto signal) {
        auto *made = new QPushButton(word);
        made->setProperty("compact", true);
        made->setAutoDefault(false);
        flow->addWidget(made);
        connect(made, &QPushButton::clicked, this, signal);
    };
    if (reviews && open)
        button(tr("Done"), &CoachCard::doneWanted);
    else if (own && reviews && note.doneAt == 0)
        button(tr("Follow up"), &CoachCard::followUpWanted);
    if (note.agent == reader && !own)
        button(note.answer.isEmpty() ? tr("Answer") : tr("Answer again"), &CoachCard::answerWanted);
    if (!state.isEmpty()) {
        auto *said = new PlainLabel(state, TextSize::Meta, Role::Muted);
        said->setMinimumHeight(metric::Compact);
        flow->addWidget(said);
    }
    if (flow->count() > 0)
        column->addWidget(row);
    else
        delete row;
}

} // namespace heliograph::ui
