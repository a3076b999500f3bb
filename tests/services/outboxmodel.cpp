// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "outboxmodel.h"

using namespace Qt::StringLiterals;
namespace heliograph::test {

namespace {

using Kind = SendVerdict::Kind;
using Fault = SendVerdict::Account;

bool among(OutboxState state, std::initializer_list<OutboxState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

} // namespace

OutboxModel::OutboxModel(quint32 seed) : m_random(seed)
{
    m_desk.addSpare();
    // Both list each other: nothing may go to and fro between them.
    m_desk.standIns(R"([{"purpose":"one_way","region":"","account":"spare"},{"purpose":"one_way","region":"","account":"gate"}])");
    for (Gateway *gateway : {&m_desk.gateway, &m_desk.spare})
        gateway->judge = [this, gateway](const SmsRequest &request) { return judge(*gateway, request); };
    for (qint64 &conversation : m_conversations) {
        conversation = *OutboxDesk::await(m_desk.store->write([customer = m_desk.customer, now = m_desk.clock.nowMs(), &conversation](store::Unit &unit) {
            Conversation c;
            c.customerId = customer;
            c.endpoint = {Channel::WebChat, u"desk"_s, u"visitor %1"_s.arg(quintptr(&conversation))};
            c.openedAt = now;
            return unit.conversations.insert(c);
        }));
    }
}

std::optional<SendVerdict> OutboxModel::judge(Gateway &gateway, const SmsRequest &request)
{
    Truth &truth = m_truth[request.messageId];
    const qsizetype place = m_desk.gateway.requests.size() + m_desk.spare.requests.size();
    const int account = &gateway == &m_desk.spare;
    failedOver += ++truth.accounts[account] == 1 && truth.accounts[1 - account] > 0;
    truth.changes += truth.lastAccount >= 0 && truth.lastAccount != account;
    truth.lastAccount = account;
    ++truth.possible[request.part];
    if (truth.requests++ == 0) {
        truth.key = request.clientRef;
        truth.first = place;
    }
    truth.last = place;
    if (!truth.texts.contains(request.part))
        truth.texts.insert(request.part, request.text);
    truth.sameKey = truth.sameKey && truth.key == request.clientRef && truth.texts.value(request.part) == request.text;
    m_afterOptOut += m_optedOut;
    const int dice = m_calm ? 0 : m_random.bounded(100);
    const bool arrived = dice < 55 || (dice >= 75 && m_random.bounded(2));
    truth.arrived[request.part] += arrived;
    if (dice < 55)
        return answer(Kind::Accepted);
    if (dice < 62)
        return answer(Kind::Rejected);
    if (dice < 75) {
        --truth.possible[request.part];
        const Fault faults[] = {Fault::Fine, Fault::Fine, Fault::Unreachable, Fault::Credentials};
        return answer(Kind::NotProcessed, faults[m_random.bounded(4)], m_random.bounded(2) ? 5'000 : -1);
    }
    if (dice < 87)
        return answer(Kind::Unknown);
    m_open.append({&gateway, gateway.silent.size(), arrived, request.messageId, request.part});
    return std::nullopt;
}

SendVerdict OutboxModel::verdictFor(bool arrived)
{
    if (m_random.bounded(3) == 0)
        return answer(Kind::Unknown);
    return answer(arrived ? Kind::Accepted : m_random.bounded(2) ? Kind::Rejected : Kind::NotProcessed);
}

qint64 OutboxModel::anyId()
{
    const QList<qint64> ids = m_conversationOf.keys();
    return ids.isEmpty() ? 0 : ids.at(m_random.bounded(int(ids.size())));
}

void OutboxModel::send()
{
    SmsDraft draft;
    const bool again = !m_drafts.isEmpty() && m_random.bounded(5) == 0; // a second Enter
    if (again) {
        draft = m_drafts.at(m_random.bounded(int(m_drafts.size())));
    } else {
        const QString text = u"Text %1"_s.arg(m_random.bounded(4) == 0 ? m_texts : ++m_texts);
        // One in four goes in parts: a surrogate pair stands where the gateway would cut it.
        draft = m_desk.draft(m_random.bounded(4) ? text : text + QString(66 - text.size(), u'\u0436') + u"\U0001F600"_s + text, m_random.bounded(2));
        draft.sendAgain = m_random.bounded(2);
        const int place = m_random.bounded(3);
        draft.conversationId = place < 2 ? m_conversations[place] : 0;
        m_drafts.append(draft);
    }
    const auto sent = OutboxDesk::await(m_desk.outbox->send(draft));
    if (!sent || sent->messageId == 0)
        return;
    if (!m_acknowledged.contains(draft.draftId))
        m_acknowledged.insert(draft.draftId, sent->messageId);
    else if (m_acknowledged.value(draft.draftId) != sent->messageId)
        m_acknowledged.insert(draft.draftId, -1); // one draft became two messages
    m_conversationOf.insert(sent->messageId, draft.conversationId);
}

void OutboxModel::answerLate()
{
    if (m_open.isEmpty())
        return;
    const Open open = m_open.takeAt(m_random.bounded(int(m_open.size())));
    auto &promise = open.gateway->silent[open.promise];
    const SendVerdict verdict = verdictFor(open.arrived);
    m_truth[open.messageId].possible[open.part] -= verdict.kind == Kind::NotProcessed;
    promise->addResult(verdict);
    promise->finish();
}

void OutboxModel::tellReceipt()
{
    QList<SmsRequest> went;
    Gateway &gateway = m_random.bounded(2) ? m_desk.spare : m_desk.gateway;
    for (const SmsRequest &request : std::as_const(gateway.requests)) {
        const Truth &truth = m_truth[request.messageId];
        // An account that proved to have done nothing reports nothing.
        if (truth.arrived.value(request.part) > 0 && truth.lastAccount == (&gateway == &m_desk.spare))
            went.append(request);
    }
    if (went.isEmpty())
        return;
    const SmsRequest &request = went.at(m_random.bounded(int(went.size())));
    const ReceiptType types[] = {ReceiptType::Buffered, ReceiptType::HandedOver, ReceiptType::Delivered, ReceiptType::Failed, ReceiptType::Other};
    const Receipt receipt{&gateway == &m_desk.spare ? u"spare"_s : u"gate"_s, request.clientRef, {}, request.part, types[m_random.bounded(5)], m_desk.clock.nowMs(), {}, {}};
    for (int copies = 1 + m_random.bounded(2); copies > 0; --copies)
        Q_EMIT gateway.alive->receiptArrived(receipt);
}

void OutboxModel::consent(ConsentStatus status)
{
    ConsentRecord line;
    line.customerId = m_desk.customer;
    line.e164 = OutboxDesk::number;
    line.status = status;
    line.scope = u"sms"_s;
    line.at = m_desk.clock.nowMs();
    OutboxDesk::await(m_desk.store->write([line](store::Unit &unit) { return unit.consents.append(line); }));
    m_optedOut = status == ConsentStatus::OptOut;
}

void OutboxModel::step()
{
    const int weights[] = {26, 6, 5, 5, 8, 10, 10, 9, 8, 5, 3, 2, 3};
    int dice = m_random.bounded(100), deed = 0;
    while (dice >= weights[deed])
        dice -= weights[deed++];
    ++deeds[deed];
    switch (deed) {
    case 0: send(); break;
    case 1: OutboxDesk::await(m_desk.outbox->undo(anyId())); break;
    case 2: OutboxDesk::await(m_desk.outbox->cancel(anyId())); break;
    case 3: OutboxDesk::await(m_desk.outbox->release(anyId())); break;
    case 4: {
        const qint64 old = anyId();
        const auto fresh = OutboxDesk::await(m_desk.outbox->decide(old, Decision(m_random.bounded(3))));
        if (fresh && *fresh != old)
            m_conversationOf.insert(*fresh, m_conversationOf.value(old));
        break;
    }
    case 5: tellReceipt(); break;
    case 6: answerLate(); break;
    case 7: m_desk.pass(m_random.bounded(6'000)); break;
    case 8: m_desk.pass(m_random.bounded(400'000)); break;
    case 9:
        // Requests under way are never answered: the sockets died with the process.
        m_open.clear();
        m_desk.crash();
        break;
    case 10: consent(m_optedOut ? ConsentStatus::Lifted : ConsentStatus::OptOut); break;
    case 11: m_desk.clock.jump(m_random.bounded(2) ? 86'400'000 : -86'400'000); break;
    default: {
        const QString account = m_random.bounded(2) ? u"gate"_s : u"spare"_s;
        OutboxDesk::await(m_desk.accounts->account(account)->pausedReason.isEmpty() ? m_desk.accounts->pause(account, u"credentials"_s)
                                                                                     : m_desk.accounts->resume(account));
    }
    }
    m_desk.settle();
    observe();
}

/// Rows that a person or an account held leave the queue's order.
void OutboxModel::observe()
{
    const auto held = OutboxDesk::await(m_desk.store->read([](const store::View &view) { return view.outbox.inStates({OutboxState::Held}, 1'000); }));
    for (const OutboxRow &row : *held) {
        if (row.detail != QString::fromUtf16(detail::Undo))
            m_held.insert(row.messageId);
    }
}

void OutboxModel::drain()
{
    m_calm = true;
    while (!m_open.isEmpty())
        answerLate();
    m_desk.settle();
    if (m_optedOut)
        consent(ConsentStatus::Lifted);
    // A breaker or an old fault may pause the account once more.
    for (int again = 0; again < 12; ++again) {
        for (const Account &account : m_desk.accounts->accounts()) {
            if (!account.pausedReason.isEmpty())
                OutboxDesk::await(m_desk.accounts->resume(account.id));
        }
        m_desk.pass(again < 6 ? 60'001 : 400'000);
        observe();
    }
    for (const qint64 id : m_conversationOf.keys())
        ++finals[int(m_desk.row(id).state)];
}

QString OutboxModel::stateText(const OutboxRow &row) const
{
    const Truth truth = m_truth.value(row.messageId);
    return u"message %1: state %2 %3, %4 requests, %5 parts arrived, account %6"_s.arg(row.messageId).arg(int(row.state)).arg(row.detail).arg(truth.requests).arg(truth.parts())
        .arg(row.accountId + u' ' + m_desk.accounts->account(row.accountId)->pausedReason);
}

/// The first row for which `wrong(row, truth)` is true.
template<typename Fn>
QString OutboxModel::forRows(Fn wrong)
{
    for (auto it = m_conversationOf.cbegin(); it != m_conversationOf.cend(); ++it) {
        const OutboxRow row = m_desk.row(it.key());
        if (wrong(row, m_truth.value(row.messageId)))
            return stateText(row);
    }
    return {};
}

QString OutboxModel::i1NothingTwice() const
{
    for (auto it = m_truth.cbegin(); it != m_truth.cend(); ++it) {
        if (it->most() > 1)
            return u"message %1 arrived %2 times"_s.arg(it.key()).arg(it->most());
    }
    return {};
}

QString OutboxModel::oneRequestThatMayHaveWorked() const
{
    for (auto it = m_truth.cbegin(); it != m_truth.cend(); ++it) {
        for (const int requests : it->possible) {
            if (requests > 1)
                return u"message %1: %2 requests that may have worked"_s.arg(it.key()).arg(requests);
        }
        if (it->changes > 1)
            return u"message %1 changed its account %2 times"_s.arg(it.key()).arg(it->changes);
    }
    return {};
}

QString OutboxModel::i2AcceptedIsThere()
{
    return forRows([](const OutboxRow &row, const Truth &truth) {
        if (row.state == OutboxState::Undelivered)
            return truth.parts() == 0;
        return among(row.state, {OutboxState::Accepted, OutboxState::Delivered, OutboxState::NoReceipt}) && truth.parts() != row.parts;
    });
}

QString OutboxModel::i3RefusedIsNotThere()
{
    return forRows([](const OutboxRow &row, const Truth &truth) {
        if (among(row.state, {OutboxState::Held, OutboxState::Queued, OutboxState::RetryWait}))
            return truth.parts() != row.nextPart; // and the desk knows how many of its parts went
        return among(row.state, {OutboxState::Rejected, OutboxState::NotSent, OutboxState::Cancelled, OutboxState::Expired}) && truth.parts() != 0;
    });
}

QString OutboxModel::i4UnsureIsAtMostOnce()
{
    return forRows([](const OutboxRow &row, const Truth &truth) {
        return among(row.state, {OutboxState::Unknown, OutboxState::Sending, OutboxState::DecidedSent, OutboxState::DecidedResent, OutboxState::DecidedDropped})
            && truth.most() > 1;
    });
}

QString OutboxModel::i5NothingAcknowledgedIsLost()
{
    for (auto it = m_acknowledged.cbegin(); it != m_acknowledged.cend(); ++it) {
        const auto stored = OutboxDesk::await(m_desk.store->read([draft = it.key()](const store::View &view) -> Result<qint64> {
            const auto row = view.outbox.byDraft(draft);
            if (!row)
                return tl::unexpected<Error>(row.error());
            const auto message = view.messages.get(row->messageId);
            return message ? Result<qint64>(row->messageId) : Result<qint64>(tl::unexpected<Error>(message.error()));
        }));
        if (!stored || *stored != it.value())
            return u"draft %1, acknowledged as message %2"_s.arg(it.key()).arg(it.value());
    }
    return {};
}

QString OutboxModel::i6OrderIsKept() const
{
    for (auto earlier = m_conversationOf.cbegin(); earlier != m_conversationOf.cend(); ++earlier) {
        for (auto later = m_conversationOf.cbegin(); later != m_conversationOf.cend(); ++later) {
            const bool ordered = earlier.value() != 0 && earlier.value() == later.value() && earlier.key() < later.key()
                && !m_held.contains(earlier.key()) && !m_held.contains(later.key());
            if (!ordered || !m_truth.contains(earlier.key()) || !m_truth.contains(later.key()))
                continue;
            if (m_truth.value(earlier.key()).last > m_truth.value(later.key()).first)
                return u"message %1 went after %2"_s.arg(earlier.key()).arg(later.key());
        }
    }
    return {};
}

QString OutboxModel::oneKeyPerText() const
{
    for (auto it = m_truth.cbegin(); it != m_truth.cend(); ++it) {
        if (!it->sameKey)
            return u"message %1 changed its key or its text"_s.arg(it.key());
    }
    return {};
}

QString OutboxModel::nothingBeginsAfterAnOptOut() const
{
    return m_afterOptOut == 0 ? QString() : u"%1 requests after an opt-out"_s.arg(m_afterOptOut);
}

QString OutboxModel::nothingIsForgotten()
{
    return forRows([](const OutboxRow &row, const Truth &) {
        return row.messageId == 0 || among(row.state, {OutboxState::Queued, OutboxState::Sending, OutboxState::RetryWait})
            || (row.state == OutboxState::Held && row.detail == QString::fromUtf16(detail::Undo));
    });
}

} // namespace heliograph::test
