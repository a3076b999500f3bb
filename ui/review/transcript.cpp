// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/transcript.h"

#include "models/timelinemodel.h"
#include "ui/common/hairline.h"
#include "ui/common/iconbutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/review/coachcard.h"
#include "ui/review/coachframe.h"
#include "ui/thread/smsdetails.h"
#include "ui/thread/timelineview.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kMostMarks = 500;
}

Transcript::Transcript(const DeskServices &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new PlainLabel({}, TextSize::Title, Role::Text, true))
    , m_shield(new IconLabel("shield-check"_L1, 16, Role::Ok))
    , m_line(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_silent(new PlainLabel(tr("Silent, audited"), TextSize::Meta, Role::Muted))
    , m_coach(new IconButton("note"_L1, tr("Coaching note on this message")))
    , m_timeline(new TimelineView(m_desk, this))
{
    setAccessibleName(tr("Transcript"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *head = new QWidget;
    head->setFixedHeight(metric::Header);
    auto *row = new QHBoxLayout(head);
    setRowMargins(*row, metric::Padding, 0, 8, 0);
    row->setSpacing(6);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name);
    first->addWidget(m_shield);
    first->addStretch(1);
    words->addStretch(1);
    words->addLayout(first);
    words->addWidget(m_line);
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(new IconLabel("eye"_L1, 16, Role::Muted));
    m_silent->setToolTip(tr("Nothing is marked read and nobody is told. That you opened it stands in the audit trail."));
    row->addWidget(m_silent);
    row->addWidget(m_coach);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    column->addWidget(m_timeline, 1);
    setFocusProxy(m_timeline);
    m_timeline->setReadOnly();
    connect(m_coach, &QAbstractButton::clicked, this, &Transcript::coach);
    connect(m_timeline, &TimelineView::shown, this, &Transcript::showNotes); // which side a note hangs on, its message says
    connect(m_timeline, &TimelineView::failed, this, &Transcript::failed);
    connect(m_timeline, &TimelineView::detailsWanted, this, &Transcript::showDetails);
    connect(m_timeline, &TimelineView::menuOpening, this, [this](QMenu *menu, const Message &message) {
        if (!mayCoach(message))
            return;
        menu->addSeparator();
        menu->addAction(icon("note"_L1), tr("Coaching note…"), this, [this, id = message.id] {
            CoachingNote note;
            note.messageId = id;
            write(note, CoachForm::For::Note);
        });
    });
}

void Transcript::open(const ReviewSheet &sheet, const QString &words)
{
    delete m_form;
    m_withNotes.clear();
    m_sheet = sheet;
    showHead();
    m_timeline->open(sheet.conversation.customerId, sheet.customerName, 0, sheet.conversation.id);
    mark(words);
}

void Transcript::setSheet(const ReviewSheet &sheet)
{
    const bool same = sheet.notes == m_sheet.notes;
    m_sheet = sheet;
    showHead();
    if (!same)
        showNotes();
}

void Transcript::showHead()
{
    const Conversation &c = m_sheet.conversation;
    m_name->setText(m_sheet.customerName);
    m_shield->setVisible(m_sheet.verified);
    const qint64 end = c.closedAt > 0 ? c.closedAt : c.lastActivityAt;
    const QString time = tr("%1 to %2", "a conversation's times").arg(words::when(c.openedAt, m_desk.clock.nowMs()), words::clockTime(end));
    m_line->setText(words::line({words::channel(c.endpoint.channel), time, c.assignee}));
    m_silent->setText(m_sheet.mine ? tr("About your work") : tr("Silent, audited"));
    m_coach->setVisible(m_desk.settings.may(policy::Ability::Score) && !c.assignee.isEmpty());
}

bool Transcript::mayCoach(const Message &message) const
{
    return m_desk.settings.may(policy::Ability::Score) && !m_sheet.conversation.assignee.isEmpty() && message.kind != MessageKind::Event && message.kind != MessageKind::Otp;
}

void Transcript::mark(const QString &words)
{
    const int question = ++m_question;
    m_timeline->setFound({}, 0);
    if (words.isEmpty())
        return;
    whenDone(m_desk.conversations.findInThread(m_sheet.conversation.customerId, words, kMostMarks), this,
             [this, question](const Result<QList<ThreadHit>> &hits) {
                 if (!hits || question != m_question)
                     return;
                 QHash<qint64, QList<TextRange>> found;
                 for (const ThreadHit &hit : *hits)
                     found.insert(hit.key.id, hit.marks);
                 m_timeline->setFound(found, 0);
             });
}

/// Beneath each message all that is said of it. What is being written stays.
void Transcript::showNotes()
{
    const qint64 writing = m_form ? m_form->note().messageId : 0;
    QMap<qint64, QList<CoachingNote>> byMessage;
    for (const CoachingNote &note : std::as_const(m_sheet.notes))
        byMessage[note.messageId].append(note);
    for (const qint64 gone : std::as_const(m_withNotes)) {
        if (!byMessage.contains(gone) && gone != writing)
            m_timeline->setBeneath(gone, nullptr);
    }
    m_withNotes = QSet<qint64>(byMessage.keyBegin(), byMessage.keyEnd());
    const bool reviews = m_desk.settings.may(policy::Ability::Score);
    for (auto it = byMessage.cbegin(); it != byMessage.cend(); ++it) {
        if (it.key() == writing)
            continue;
        const int row = m_timeline->model().rowOf(it.key());
        auto *frame = new CoachFrame(row < 0 || m_timeline->model().message(row).direction != Direction::Inbound);
        for (const CoachingNote &note : it.value()) {
            auto *card = new CoachCard(note, m_desk.settings.actor(), reviews, m_desk.clock.nowMs());
            frame->add(card);
            connect(card, &CoachCard::followUpWanted, this, [this, note] { write(note, CoachForm::For::FollowUp); });
            connect(card, &CoachCard::editWanted, this, [this, note] { write(note, CoachForm::For::Note); });
            connect(card, &CoachCard::answerWanted, this, [this, note] { write(note, CoachForm::For::Answer); });
            const auto watch = [this](const Async<Done> &done) {
                whenDone(done, this, [this](const Status &status) {
                    if (!status)
                        Q_EMIT failed(status.error());
                });
            };
            connect(card, &CoachCard::doneWanted, this, [this, id = note.id, watch] { watch(m_desk.reviews.followedUp(id)); });
            connect(card, &CoachCard::removeWanted, this, [this, id = note.id, watch] { watch(m_desk.reviews.removeNote(id)); });
        }
        m_timeline->setBeneath(it.key(), frame);
    }
}

void Transcript::coach()
{
    const TimelineModel &model = m_timeline->model();
    int row = model.rowOf(m_timeline->currentId());
    if (row < 0 || !mayCoach(model.message(row))) {
        for (row = model.rowCount() - 1; row >= 0; --row) {
            if (model.message(row).direction == Direction::Outbound && mayCoach(model.message(row)))
                break;
        }
    }
    if (row < 0)
        return;
    CoachingNote note;
    note.messageId = model.message(row).id;
    write(note, CoachForm::For::Note);
}

void Transcript::write(const CoachingNote &note, CoachForm::For purpose)
{
    if (m_form)
        leaveForm();
    const int row = m_timeline->model().rowOf(note.messageId);
    auto *frame = new CoachFrame(row < 0 || m_timeline->model().message(row).direction != Direction::Inbound);
    m_form = new CoachForm(note, purpose, m_desk.clock.nowMs());
    frame->add(m_form);
    connect(frame, &CoachFrame::heightChanged, m_timeline, [this, id = note.messageId] {
        m_timeline->beneathChanged(id);
        m_timeline->showBeneath(id);
    });
    connect(m_form, &CoachForm::saveWanted, this, &Transcript::save);
    connect(m_form, &CoachForm::left, this, &Transcript::leaveForm);
    m_timeline->setBeneath(note.messageId, frame);
    m_timeline->showBeneath(note.messageId);
    m_form->takeFocus();
}

void Transcript::save()
{
    const CoachingNote note = m_form->note();
    const bool answer = m_form->purpose() == CoachForm::For::Answer;
    const auto done = [this, form = m_form](const std::optional<Error> &error) {
        if (!form)
            return;
        if (error)
            return form->showError(*error);
        leaveForm();
    };
    if (answer)
        whenDone(m_desk.reviews.answerNote(note.id, note.answer), this, [done](const Status &s) { done(s ? std::nullopt : std::optional(s.error())); });
    else
        whenDone(m_desk.reviews.coach(note), this, [done](const Result<qint64> &id) { done(id ? std::nullopt : std::optional(id.error())); });
}

/// The notes of its message stand there again.
void Transcript::leaveForm()
{
    const qint64 message = m_form ? m_form->note().messageId : 0;
    m_form = nullptr;
    m_timeline->setBeneath(message, nullptr);
    showNotes();
    m_timeline->setFocus(Qt::OtherFocusReason);
}

void Transcript::showDetails(const Message &message, const QPoint &globalPos)
{
    whenDone(m_desk.outbox.history(message.id), this, [this, message, globalPos](const Result<SmsHistory> &history) {
        if (!history && history.error().code != ErrorCode::NotFound) {
            Q_EMIT failed(history.error());
            return;
        }
        QString account = message.extra.value("provider"_L1).toString();
        for (const Account &each : m_desk.accounts.accounts()) {
            if (each.id == account)
                account = each.name;
        }
        (new SmsDetails(message, history.value_or(SmsHistory{}), account, m_sheet.customerName, m_desk.clock.nowMs(), this))->openAt(globalPos);
    });
}

} // namespace heliograph::ui
