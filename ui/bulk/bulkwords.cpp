// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/bulk/bulkwords.h"

#include "ui/words/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

BulkWord problem(const BulkRecipient &recipient)
{
    if (recipient.problem == "gone"_L1)
        return {"cross-circle"_L1, Role::Bad, BulkWords::tr("This customer is not there any more")};
    const policy::Finding finding = findingOf(recipient);
    const QString title = words::finding(finding).title;
    switch (finding.rule) {
    case policy::Rule::Verified: return {"shield"_L1, Role::Warn, title};
    case policy::Rule::OptedOut: return {"ban"_L1, Role::Bad, title};
    case policy::Rule::Variable: return {"braces"_L1, Role::Warn, words::finding(finding).text};
    default: return {"cross-circle"_L1, Role::Bad, title};
    }
}

} // namespace

BulkWord BulkWords::of(const BulkRecipient &recipient, qint64 nowMs)
{
    if (recipient.state == BulkRowState::LeftOut)
        return problem(recipient);
    if (recipient.state == BulkRowState::Cancelled)
        return {"slash"_L1, Role::Muted, tr("Stopped before it was sent")};
    if (recipient.state == BulkRowState::Ready && recipient.notBefore > nowMs)
        return {"moon"_L1, Role::Muted, tr("Waits for %1: quiet hours").arg(words::when(recipient.notBefore, nowMs))};
    if (recipient.state == BulkRowState::Ready)
        return {"clock"_L1, Role::Muted, recipient.tries > 0 ? tr("Waits to be sent again") : tr("Ready, %n SMS", nullptr, qMax(1, recipient.segments))};
    Message message;
    message.kind = MessageKind::SmsOneWay;
    message.state = peopleState(recipient.outcome);
    message.detail = recipient.detail;
    const QString line = words::stateLine(message, nowMs);
    switch (message.state) {
    case MessageState::Accepted: return {"check"_L1, Role::Muted, line};
    case MessageState::Delivered: return {"check-double"_L1, Role::Ok, line};
    case MessageState::NotDelivered:
    case MessageState::NotSent: return {"cross-circle"_L1, Role::Bad, line};
    case MessageState::Unknown: return {"question-circle"_L1, Role::Warn, line};
    default: return {"clock"_L1, Role::Muted, line};
    }
}

QString BulkWords::cost(const QList<BulkTotals::Sum> &sums)
{
    QStringList parts;
    for (const BulkTotals::Sum &sum : sums) {
        if (!sum.currency.isEmpty())
            parts.append(words::money({sum.cost, sum.currency}));
    }
    return parts.join(u" · "_s);
}

QString BulkWords::left(int waiting, int perMinute)
{
    if (waiting <= 0 || perMinute <= 0)
        return {};
    return tr("About %1 left").arg(words::duration(qMax<qint64>(60'000, qint64(waiting) * 60'000 / perMinute)));
}

QString BulkWords::number(qint64 n)
{
    return QLocale().toString(n);
}

QString BulkWords::standing(const BulkStatus &status)
{
    const QString line = tr("Bulk: %1 of %2").arg(number(status.totals.handled()), number(status.totals.toSend()));
    if (status.job.state == BulkState::Paused)
        return tr("%1, paused").arg(line);
    if (status.job.state == BulkState::Canary)
        return tr("%1, waits for you").arg(line);
    return line;
}

std::pair<QString, QString> BulkWords::pause(const BulkStatus &status, const Account *account)
{
    if (status.job.state == BulkState::Paused && status.job.detail == QString::fromUtf16(bulkpause::Cap))
        return {tr("Today's limit for bulk is reached."), tr("Go on tomorrow, or let a supervisor raise it in Settings, Daily limits.")};
    if (status.job.state == BulkState::Paused && status.job.detail == QString::fromUtf16(bulkpause::Restored))
        return {tr("This profile was restored from a copy."), tr("Who had the SMS since then is not known. Look before you go on.")};
    if (status.job.state == BulkState::Paused)
        return {tr("Paused."), tr("What has left has left. The rest waits.")};
    if (status.job.state != BulkState::Running && status.job.state != BulkState::Canary)
        return {};
    if (!account)
        return {tr("Its provider is not set up any more."), tr("Set it up again under the same name, or stop this.")};
    if (!account->pausedReason.isEmpty())
        return {tr("%1 is paused: %2.").arg(account->shownName(), words::pausedReason(account->pausedReason)), tr("It goes on when the provider does.")};
    if (status.totals.quiet > 0 && status.totals.quiet == status.totals.ready && status.totals.sending == 0)
        return {tr("Quiet hours."), tr("The rest goes when they end where each customer is.")};
    return {};
}

} // namespace heliograph::ui
