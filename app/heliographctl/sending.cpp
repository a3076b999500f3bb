// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/sending.h"

#include "app/heliographctl/objects.h"
#include "ui/words/words.h"

#include <QDateTime>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {
constexpr qint64 kReceiptWaitMs = 60'000;
} // namespace

ExitCode exitFor(const OutboxRow &row)
{
    switch (peopleState(row.state)) {
    case MessageState::Accepted:
    case MessageState::Delivered: return Done;
    case MessageState::Sending:
    case MessageState::Unknown: return OutcomeUnknown;
    case MessageState::Waiting:
        // Kept by a rule of the workspace or by its sender, and goes by itself; everything else waits because the provider has not taken it.
        return row.detail == QString::fromUtf16(detail::QuietHours) || row.detail == QString::fromUtf16(detail::Scheduled) ? Done : ProviderRefused;
    case MessageState::NotSent: {
        const bool rule = row.detail == QString::fromUtf16(detail::OptedOut) || row.detail == QString::fromUtf16(detail::NotVerified);
        return rule ? Refused : ProviderRefused;
    }
    case MessageState::NotDelivered:
    case MessageState::None: break;
    }
    return ProviderRefused;
}

void showSent(const Call &call, const Desk &desk, const OutboxRow &row)
{
    const qint64 now = desk.context().clock().nowMs();
    call.console.show(toJson(row), u"%1\t%2"_s.arg(QString::number(row.messageId), words::stateLine(shownAs(row), now)));
    const Account *account = desk.context().accounts().account(row.accountId);
    if (account && !account->pausedReason.isEmpty())
        call.console.say(u"%1 is paused: %2."_s.arg(row.accountId, words::pausedReason(account->pausedReason)));
}

Result<OutboxRow> rowNow(const Desk &desk, qint64 id)
{
    return desk.read([id](const store::View &view) { return view.outbox.get(id); });
}

Result<OutboxRow> handOver(const Call &call, const Desk &desk, qint64 id)
{
    OutboxService &outbox = desk.context().outbox();
    if (const auto tried = await(outbox.runOnce(id)); !tried)
        return tl::unexpected<Error>(tried.error());
    const auto row = rowNow(desk, id);
    if (!row || !call.has("--wait") || row->state != OutboxState::Accepted)
        return row;
    if (::isatty(STDERR_FILENO) == 1)
        call.console.say(u"Waiting for the receipt…"_s);
    const auto received = await(outbox.waitFor(id, true, kReceiptWaitMs));
    return received || received.error().code != ErrorCode::Timeout ? received : rowNow(desk, id);
}

qint64 timeOf(const QString &text)
{
    const QDateTime time = QDateTime::fromString(QString(text).trimmed().replace(u' ', u'T'), Qt::ISODate);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

} // namespace heliograph::ctl
