// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/composer.h"

#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"
#include "ui/thread/replyedit.h"
#include "ui/words/words.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSaveMs = 400;

QString draftMode(int mode)
{
    return mode == 0 ? u"reply"_s : u"note"_s;
}

} // namespace

Composer::Composer(const DeskServices &services, QWidget *parent) : QFrame(parent), m_services(services)
{
    build();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(kSaveMs);
    connect(&m_saveSoon, &QTimer::timeout, this, &Composer::flush);
    connect(m_edit, &ReplyEdit::textChanged, this, &Composer::textEdited);
    connect(m_edit, &ReplyEdit::submitted, this, [this] { submit(After::Nothing); });
    m_edit->setYieldsUndo([this] { return m_services.outbox.undoable() != 0; });
    m_edit->installEventFilter(this);
    setMode(Reply);
}

Composer::~Composer()
{
    flush();
}

void Composer::open(qint64 customerId)
{
    flush();
    m_customer = customerId;
    m_conversation = {};
    m_known = false;
    m_startedAgain = false;
    m_slots = {};
    showError(nullptr);
    showOffer({});
    {
        const QScopedValueRollback filling(m_filling, true);
        m_edit->clear();
    }
    setMode(Reply);
    load(Reply);
    load(Note);
}

void Composer::setConversation(const Conversation &conversation)
{
    m_conversation = conversation;
    m_known = true;
    if (conversation.state != ConversationState::Closed)
        m_startedAgain = false;
    if (slot(Reply).loaded && !slot(Reply).offered.isEmpty())
        offer(std::exchange(slot(Reply).offered, {}));
    refresh();
}

bool Composer::closedChat() const
{
    return m_known && (m_conversation.id == 0 || (m_conversation.state == ConversationState::Closed && !m_startedAgain));
}

void Composer::load(Mode mode)
{
    if (m_customer == 0)
        return;
    if (const auto it = m_underWay.constFind({m_customer, draftMode(mode)}); it != m_underWay.cend())
        return take(mode, *it);
    whenDone(m_services.conversations.draft(m_customer, draftMode(mode)), this,
             [this, mode, customer = m_customer](const Result<Draft> &stored) {
                 if (customer != m_customer)
                     return;
                 if (stored)
                     return take(mode, *stored);
                 Draft fresh;
                 fresh.customerId = customer;
                 fresh.mode = draftMode(mode);
                 fresh.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
                 take(mode, fresh);
             });
}

void Composer::take(Mode mode, const Draft &stored)
{
    Slot &s = slot(mode);
    const QString typed = mode == m_mode ? m_edit->toPlainText() : s.draft.text;
    s.draft = stored;
    s.loaded = true;
    // Somebody who was faster than the disk keeps both.
    if (!typed.isEmpty()) {
        s.draft.text += typed;
        s.changed = true;
        m_saveSoon.start();
    }
    if (mode == m_mode && m_edit->toPlainText() != s.draft.text) {
        const QScopedValueRollback filling(m_filling, true);
        m_edit->setPlainText(s.draft.text);
        m_edit->moveCursor(QTextCursor::End);
    }
    if (m_known && !s.offered.isEmpty())
        offer(std::exchange(s.offered, {}));
    refresh();
}

void Composer::textEdited()
{
    if (!m_filling) {
        Slot &s = slot(m_mode);
        s.draft.text = m_edit->toPlainText();
        s.changed = true;
        m_saveSoon.start();
        showError(nullptr);
    }
    refresh();
}

void Composer::save(Mode mode)
{
    Slot &s = slot(mode);
    if (!s.changed || !s.loaded || s.sending || m_customer == 0)
        return;
    s.changed = false;
    const QPair<qint64, QString> key{s.draft.customerId, s.draft.mode};
    m_underWay.insert(key, s.draft);
    whenDone(m_services.conversations.saveDraft(s.draft), this, [this, key, saved = s.draft](const Status &done) {
        if (const auto it = m_underWay.constFind(key); it != m_underWay.cend() && *it == saved)
            m_underWay.erase(it);
        if (done || key.first != m_customer)
            return;
        Slot &again = slot(key.second == draftMode(Reply) ? Reply : Note);
        again.changed = true; // the disk said no; the next change or switch tries again
        showError(&done.error());
    });
}

void Composer::flush()
{
    m_saveSoon.stop();
    save(Reply);
    save(Note);
}

void Composer::setMode(Mode mode)
{
    m_mode = mode;
    m_replyTab->setChecked(mode == Reply);
    m_noteTab->setChecked(mode == Note);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_edit->setPlainText(slot(mode).draft.text);
        m_edit->moveCursor(QTextCursor::End);
    }
    showError(nullptr);
    refresh();
}

void Composer::toggleMode()
{
    setMode(m_mode == Reply ? Note : Reply);
    focusText();
}

void Composer::focusText()
{
    if (m_edit->isVisible())
        m_edit->setFocus(Qt::OtherFocusReason);
}

void Composer::offer(const QString &text)
{
    Slot &s = slot(Reply);
    if (!s.loaded || !m_known) {
        s.offered = text;
        return;
    }
    if (!s.draft.text.trimmed().isEmpty() || closedChat())
        return showOffer(text);
    s.draft.text = text;
    s.changed = true;
    m_saveSoon.start();
    setMode(Reply);
    focusText();
}

void Composer::submit(After after)
{
    const Mode mode = m_mode;
    Slot &s = slot(mode);
    const QString text = m_edit->toPlainText();
    // A second Enter while the first is being written down is the same message.
    if (s.sending || !s.loaded || text.trimmed().isEmpty() || m_customer == 0 || !m_known || (mode == Reply && closedChat()))
        return;
    s.sending = true;
    m_saveSoon.stop();
    showError(nullptr);
    refresh();
    const qint64 customer = m_customer;
    const auto done = mode == Note ? m_services.conversations.note(s.draft.draftId, customer, m_conversation.id, text)
                                   : m_services.outbox.reply(s.draft.draftId, m_conversation.id, text);
    whenDone(done, this, [this, mode, customer, text, after](const Result<qint64> &id) {
        finished(mode, customer, text, id ? Status(Done{}) : Status(tl::unexpected<Error>(id.error())), after);
    });
}

void Composer::finished(Mode mode, qint64 customerId, const QString &text, const Status &done, After after)
{
    if (customerId != m_customer)
        return;
    Slot &s = slot(mode);
    s.sending = false;
    if (!done) {
        s.changed = true;
        m_saveSoon.start();
        if (mode == m_mode)
            showError(&done.error());
        refresh();
        return;
    }
    // What was typed while it was written down is the beginning of the next one.
    s.draft.text = s.draft.text.startsWith(text) ? s.draft.text.mid(text.size()) : s.draft.text;
    s.draft.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    s.changed = !s.draft.text.isEmpty();
    if (mode == m_mode) {
        const QScopedValueRollback filling(m_filling, true);
        m_edit->setPlainText(s.draft.text);
        m_edit->moveCursor(QTextCursor::End);
    }
    if (s.changed)
        m_saveSoon.start();
    refresh();
    Q_EMIT sent();
    if (after == After::Pending)
        Q_EMIT pendingWanted();
    if (after == After::Close)
        Q_EMIT closeWanted();
}

void Composer::showError(const Error *error)
{
    if (error) {
        const words::Said said = words::error(*error);
        m_errorWords->setText(said.text.isEmpty() ? said.title : said.title + u" "_s + said.text);
    }
    m_error->setVisible(error);
}

void Composer::showOffer(const QString &text)
{
    m_offered = text;
    m_offer->setVisible(!text.isEmpty());
    m_offerWords->setText(tr("A message is ready: “%1”").arg(text)); // seen already: only then it knows how much room there is
}

void Composer::refresh()
{
    const bool closed = closedChat() && m_mode == Reply;
    const bool sms = m_conversation.endpoint.channel == Channel::Sms;
    m_edit->setVisible(!closed);
    m_closedWords->setVisible(closed);
    m_closedWords->setText(m_conversation.id == 0 ? tr("No chat is open with this customer. Start one, or leave a note.")
                                                  : tr("This chat is closed. Start it again, or send an SMS."));
    m_where->setText(m_mode == Note ? tr("Only your team sees it")
                                    : closed ? QString() : tr("Reply goes to %1").arg(words::channel(m_conversation.endpoint.channel)));
    m_edit->setPlaceholderText(m_mode == Note ? tr("Write a private note") : sms ? tr("Reply with an SMS") : tr("Write a reply"));
    m_edit->setAccessibleName(m_mode == Note ? tr("Private note") : tr("Reply"));
    m_send->setText(m_mode == Note ? tr("Add note") : tr("Send"));
    m_send->setVisible(!closed);
    m_send->setEnabled(!slot(m_mode).sending && !m_edit->document()->isEmpty());
    m_send->setPopupMode(m_mode == Note ? QToolButton::DelayedPopup : QToolButton::MenuButtonPopup);
    m_hint->setVisible(!closed);
    m_hint->setText(slot(m_mode).sending ? tr("Writing it down…") : m_mode == Note ? tr("Enter adds it") : tr("Enter sends"));
    m_startWeb->setVisible(closed && m_conversation.id != 0 && m_conversation.endpoint.channel == Channel::WebChat);
    m_startChat->setVisible(m_mode == Reply);
    if (m_startChat->property("primary").toBool() != closed) {
        m_startChat->setProperty("primary", closed);
        m_startChat->setAutoRaise(!closed);
        m_startChat->update();
    }
    update();
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QFrame::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = m_edit->hasFocus();
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), m_mode == Note ? Role::Note : Role::Surface),
                 color(palette(), focus ? Role::Accent : Role::Control), focus ? 2 : 1);
}

} // namespace heliograph::ui
