// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/composer.h"
#include "ui/thread/composerbar.h"
#include "ui/thread/draftkeeper.h"
#include "ui/thread/replyedit.h"
#include "ui/thread/replymeter.h"

#include <algorithm>

// From Enter to the durable message.
namespace heliograph::ui {

namespace {

constexpr int kComposerLookBack = 60;

/// What an agent should have seen before a reply goes: the customer's words, and those of a colleague.
bool matters(const Message &message, const QString &self)
{
    if (message.kind == MessageKind::Event || message.kind == MessageKind::Otp || message.kind == MessageKind::OptOutConfirmation)
        return false;
    return message.direction == Direction::Inbound || (!message.actor.isEmpty() && message.actor != self);
}

} // namespace

void Composer::submit(After after, bool anyway)
{
    DraftKeeper &keeper = draft();
    const Outgoing out{m_mode, m_customer, m_conversation.id, keeper.draftId(), keeper.text(), after};
    // A second Enter while the first is being written down is the same message.
    if (keeper.sending() || !keeper.loaded() || m_checking == out.draftId || out.text.trimmed().isEmpty() || m_customer == 0 || !m_known
        || (m_mode == Reply && closedChat()))
        return;
    if (m_mode == Reply && !m_meter->whyNot().isEmpty())
        return; // the bar says why
    if (!m_open.isEmpty())
        return goToOpen();
    showError(nullptr);
    if (m_mode == Note || anyway || keeper.begunAfter() < 0)
        return write(out);
    checkThread(out);
}

void Composer::checkThread(const Outgoing &out)
{
    m_checking = out.draftId;
    whenDone(m_services.conversations.threadBefore(out.customerId, {}, kComposerLookBack), this,
             [this, out, begun = draft().begunAfter()](Result<ThreadPage> page) {
        if (m_checking == out.draftId)
            m_checking.clear();
        if (page) {
            page->messages.removeIf([&](const Message &m) { return m.id <= begun || !matters(m, m_services.settings.actor()); });
            if (!page->messages.isEmpty())
                return stopFor(*page, out);
        }
        write(out);
    });
}

/// The text stays a draft. Only the button sends it, so that a second Enter does not pass over what was never read.
void Composer::stopFor(const ThreadPage &page, const Outgoing &out)
{
    if (out.customerId != m_customer || out.draftId != m_drafts[Reply]->draftId())
        return;
    m_stoppedAfter = out.after;
    m_firstNew = {page.messages.first().at, page.messages.first().id};
    m_lastNew = 0;
    for (const Message &message : page.messages)
        m_lastNew = std::max(m_lastNew, message.id);
    const int count = int(page.messages.size());
    m_changedBar->say(count == 1 ? tr("1 new message since you began") : tr("%n new messages since you began", nullptr, count));
}

void Composer::review()
{
    m_drafts[Reply]->setBegunAfter(m_lastNew);
    m_changedBar->say({});
    Q_EMIT reviewWanted(m_firstNew);
    focusText();
}

void Composer::write(const Outgoing &out)
{
    DraftKeeper &keeper = *m_drafts[size_t(out.mode)];
    if (keeper.draftId() == out.draftId)
        keeper.setSending(true);
    m_changedBar->say({});
    refresh();
    const auto done = out.mode == Note ? m_services.conversations.note(out.draftId, out.customerId, out.conversationId, out.text)
                                       : m_services.outbox.reply(out.draftId, out.conversationId, out.text);
    whenDone(done, this, [this, out](const Result<qint64> &id) {
        finished(out, id ? Status(Done{}) : Status(tl::unexpected<Error>(id.error())));
    });
}

void Composer::finished(const Outgoing &out, const Status &done)
{
    DraftKeeper &keeper = *m_drafts[size_t(out.mode)];
    if (keeper.draftId() != out.draftId)
        return;
    if (!done) {
        keeper.setSending(false);
        if (out.mode == m_mode)
            showError(&done.error());
        refresh();
        return;
    }
    keeper.sent(out.text);
    if (out.mode == m_mode) {
        m_edit->moveCursor(QTextCursor::End);
        lookForOpen();
    }
    refresh();
    Q_EMIT sent();
    if (out.after == After::Pending)
        Q_EMIT pendingWanted();
    if (out.after == After::Close)
        Q_EMIT closeWanted();
}

} // namespace heliograph::ui
