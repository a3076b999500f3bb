// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testsize.h"
#include "ui/common/deskstyle.h"
#include "ui/demodesk.h"
#include "ui/shell/deskpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/thread/smssheet.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace heliograph;
using namespace heliograph::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1'000, kMinute = 60 * kSecond, kHour = 60 * kMinute;
constexpr qint64 kShift = 8 * kHour;
const qint64 kStep = scaled(20, 8) * kSecond; ///< an agent does one thing in that time
constexpr int kStandard = 6, kMaximum = 8;

/// A customer as the script has them, and what must be on record of them.
struct Caller {
    enum class Where { Absent, Waiting, Mine, Pending, Snoozed, Closed };
    QString name;
    QString e164;
    bool bySms = false;
    qint64 comesAt = 0;
    int lines = 0;             ///< still to be written
    bool wantsSms = false;     ///< after proving the number
    bool saysStop = false;     ///< their last line
    bool comesBack = false;    ///< once more after the end
    qint64 writesAt = 0;       ///< 0: it is our turn
    qint64 sleepsUntil = 0;    ///< Snoozed
    Where where = Where::Absent;
    qint64 customerId = 0, conversationId = 0;
    bool waits = false;
    bool asked = false;        ///< a code is on its way
    bool proven = false;
    bool stopped = false;
    QStringList wrote, answered, texted;
};

/// Proportional set size of this process, KiB.
qint64 pssKib()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

/// Eight hours at one desk, every move of customers and agent from one seed, beside a model of what must come of it.
class Shift
{
public:
    explicit Shift(int callers)
        : m_window((prepare(), m_desk.services()), m_desk.folder.path() + u"/window.ini"_s)
    {
        m_window.resize(1400, 800);
        m_window.show();
        m_desk.settle();
        m_begin = m_desk.clock.nowMs();
        for (int i = 0; i < callers; ++i)
            m_callers.append(makeCaller(i));
    }

    void run()
    {
        for (qint64 at = 0; at < kShift; at += kStep) {
            for (Caller &caller : m_callers)
                customerActs(caller, m_begin + at);
            agentActs();
            m_desk.pass(kStep);
            wake();
            if (at % (30 * kMinute) == 0)
                compare();
            if (at == kHour || at + kStep >= kShift)
                weigh();
        }
        compare();
    }

    void everythingIsOnRecord()
    {
        int confirmations = 0;
        for (const Caller &caller : m_callers) {
            if (caller.where == Caller::Where::Absent)
                continue;
            QStringList wrote, answered, texted;
            for (const Message &m : m_desk.await(m_desk.conversations->threadBefore(caller.customerId, {}, 500)).messages) {
                if (m.direction == Direction::Inbound)
                    wrote += m.codeHidden ? u"(code)"_s : m.body;
                else if (m.kind == MessageKind::Chat || m.kind == MessageKind::SmsTwoWay)
                    answered += m.body;
                else if (m.kind == MessageKind::SmsOneWay && m.state != MessageState::NotSent)
                    texted += m.body;
                confirmations += m.kind == MessageKind::OptOutConfirmation;
            }
            QCOMPARE(wrote, caller.wrote);
            QCOMPARE(answered, caller.answered);
            QCOMPARE(texted, caller.texted);
            QStringList carried;
            for (const SmsRequest &request : m_desk.requests) {
                if (request.kind == MessageKind::SmsOneWay && request.to == caller.e164)
                    carried += request.text;
            }
            QCOMPARE(carried, caller.texted); // once each
        }
        QCOMPARE(confirmations, std::count_if(m_callers.begin(), m_callers.end(), [](const Caller &c) { return c.stopped; }));
    }

    void nothingGrew()
    {
        const auto [first, last] = std::pair(m_weights.first(), m_weights.last());
        qInfo("objects %lld → %lld, timers %lld → %lld, PSS %.1f → %.1f MiB: %.2f MiB an hour", first.objects, last.objects, first.timers, last.timers,
              first.pss / 1024.0, last.pss / 1024.0, (last.pss - first.pss) / 1024.0 / 7);
        QVERIFY(last.objects < first.objects * 1.2);
        QVERIFY(last.timers < first.timers + 20);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(last.pss < first.pss + 100 * 1024);
#endif
    }

    [[nodiscard]] QString said() const { return m_said; }
    void tell(qint64 ms)
    {
        int messages = 0, sms = 0, came = 0;
        for (const Caller &c : std::as_const(m_callers)) {
            messages += int(c.wrote.size() + c.answered.size());
            sms += int(c.texted.size());
            came += c.where != Caller::Where::Absent;
        }
        qInfo("%d conversations, %d messages, %d one-way SMS, most in hand %d, in %.1f s", came, messages, sms, m_most, double(ms) / 1000);
    }

private:
    struct Weight { qint64 objects = 0, timers = 0, pss = 0; };

    void prepare()
    {
        m_desk.await(m_desk.settings->set(u"country.home"_s, u"GB"_s));
        m_desk.await(m_desk.settings->set(u"workspace.name"_s, u"Fernhill"_s));
        m_desk.await(m_desk.settings->set(u"agent.name"_s, u"Ines Duarte"_s));
        m_desk.await(m_desk.settings->set(u"capacity.standard"_s, QString::number(kStandard)));
        m_desk.await(m_desk.settings->set(u"capacity.maximum"_s, QString::number(kMaximum)));
        m_desk.await(m_desk.accounts->put(Account{u"phone"_s, u"simulated"_s, u"Phone"_s, {}, {}, true, {}, 0}));
        m_desk.settle();
        m_desk.pass(18 * kHour); // half past eight in the morning
    }

    Caller makeCaller(int i)
    {
        Caller c;
        c.name = u"Caller %1"_s.arg(i, 3, 10, QLatin1Char('0'));
        c.e164 = u"+447700%1"_s.arg(900'000 + (i * 7'919) % 99'991); // spread over the prefixes, which have a limit each
        c.bySms = m_random.bounded(4) == 0;
        c.comesAt = m_begin + m_random.bounded(int(kShift - kHour));
        c.lines = 1 + int(m_random.bounded(4));
        c.wantsSms = m_random.bounded(4) == 0;
        c.saysStop = c.bySms && m_random.bounded(3) == 0;
        c.comesBack = m_random.bounded(6) == 0;
        c.writesAt = c.comesAt;
        return c;
    }

    // The customers.

    void customerActs(Caller &c, qint64 now)
    {
        if (c.writesAt == 0 || now < c.writesAt)
            return;
        c.writesAt = 0;
        if (c.asked) {
            c.asked = false;
            c.proven = true;
            writes(c, codeSentTo(c.e164));
            c.wrote.last() = u"(code)"_s;
            return;
        }
        --c.lines;
        if (c.lines == 0 && c.saysStop) {
            c.stopped = true;
            return writes(c, u"STOP"_s);
        }
        writes(c, u"Line %1 of %2"_s.arg(c.wrote.size()).arg(c.name));
    }

    [[nodiscard]] QString codeSentTo(const QString &e164) const
    {
        const auto sent = std::find_if(m_desk.requests.rbegin(), m_desk.requests.rend(),
                                       [&](const SmsRequest &r) { return r.kind == MessageKind::Otp && r.to == e164; });
        return sent == m_desk.requests.rend() ? QString() : QRegularExpression(u"[0-9]{6,8}"_s).match(sent->text).captured();
    }

    void writes(Caller &c, const QString &text)
    {
        if (c.bySms) {
            m_desk.await(m_desk.conversations->receive(
                InboundSms{u"phone"_s, QString::number(++m_keys), c.e164, u"+447700900000"_s, text, m_desk.clock.nowMs()}));
        } else {
            InboundChat message;
            message.key = QString::number(++m_keys);
            message.endpoint = {Channel::WebChat, u"desk"_s, c.name};
            message.customerName = c.name;
            message.text = text;
            message.at = m_desk.clock.nowMs();
            m_desk.await(m_desk.conversations->receive(message));
        }
        c.wrote += text;
        c.waits = true;
        if (c.where == Caller::Where::Absent) {
            const QList<Customer> found = m_desk.await(m_desk.customers->list(c.bySms ? c.e164 : c.name, 2));
            QCOMPARE(found.size(), 1);
            c.customerId = found.first().id;
            c.conversationId = m_desk.await(m_desk.customers->profile(c.customerId)).conversations.first().id;
            c.where = Caller::Where::Waiting;
        } else if (c.where != Caller::Where::Waiting) {
            c.where = Caller::Where::Mine; // pending, snoozed and just closed alike
        }
        m_desk.settle();
    }

    // The agent.

    void agentActs()
    {
        if (const auto &offer = m_desk.routing->offer()) {
            const qint64 id = offer->conversation.id;
            m_desk.await(m_desk.conversations->accept(id));
            return taken(id);
        }
        if (Caller *c = longestWaiting())
            return answer(*c);
        const auto awaited = [](const Caller &c) { return c.where == Caller::Where::Mine && !c.waits && c.lines == 0 && !c.asked && c.writesAt == 0; };
        if (const auto done = std::find_if(m_callers.begin(), m_callers.end(), awaited); done != m_callers.end())
            return finish(*done);
        if (count(Caller::Where::Waiting) > 0 && count(Caller::Where::Mine) < kMaximum)
            taken(m_desk.await(m_desk.conversations->next()));
    }

    void taken(qint64 conversationId)
    {
        const auto it = std::find_if(m_callers.begin(), m_callers.end(), [&](const Caller &c) { return c.conversationId == conversationId; });
        QVERIFY(it != m_callers.end());
        QCOMPARE(it->where, Caller::Where::Waiting); // in no two hands
        it->where = Caller::Where::Mine;
        m_desk.settle();
        m_window.desk().open(it->customerId, it->conversationId);
        m_desk.settle();
        m_most = qMax(m_most, count(Caller::Where::Mine));
    }

    Caller *longestWaiting()
    {
        for (const InboxRow &row : m_desk.await(m_desk.conversations->inbox(InboxTab::Mine, 1))) {
            for (Caller &c : m_callers) {
                if (c.conversationId == row.conversation.id && c.waits)
                    return &c;
            }
        }
        return nullptr;
    }

    void answer(Caller &c)
    {
        m_window.desk().open(c.customerId, c.conversationId);
        c.waits = false;
        if (c.wantsSms && !c.bySms && !c.proven)
            return sendCode(c);
        if (c.stopped || c.proven)
            text(c);
        if (c.bySms && c.stopped) { // nobody may answer by SMS; it is put aside
            c.lines = 0;
            m_desk.await(m_desk.conversations->close(c.conversationId, u"no_reply_needed"_s));
            c.where = Caller::Where::Closed;
            return m_desk.settle();
        }
        const QString words = u"Answer %1 to %2"_s.arg(c.answered.size()).arg(c.name);
        QVERIFY(m_desk.await(m_desk.outbox->reply(QUuid::createUuid().toString(QUuid::WithoutBraces), c.conversationId, words)) > 0);
        c.answered += words;
        c.wantsSms = c.wantsSms && !c.proven; // one SMS each
        c.proven = false;
        if (c.lines > 0)
            c.writesAt = m_desk.clock.nowMs() + 20 * kSecond + m_random.bounded(int(4 * kMinute));
        m_desk.settle();
    }

    void sendCode(Caller &c)
    {
        ContactPoint number;
        number.customerId = c.customerId;
        number.e164 = c.e164;
        number.smsTag = number.mobileConfirmed = true;
        m_desk.await(m_desk.customers->setNumber(number));
        const auto started = m_desk.await(m_desk.verification->start(c.customerId, c.e164, c.conversationId));
        QVERIFY(started.refused.isEmpty());
        c.asked = true;
        c.writesAt = m_desk.clock.nowMs() + kMinute;
        m_desk.settle();
    }

    /// A one-way SMS; after a stop it must be refused.
    void text(Caller &c)
    {
        ConsentRecord consent;
        consent.customerId = c.customerId;
        consent.e164 = c.e164;
        consent.status = ConsentStatus::AskedHere;
        consent.scope = u"sms"_s;
        consent.source = u"asked in conversation"_s;
        consent.conversationId = c.conversationId;
        m_desk.await(m_desk.customers->recordConsent(consent));
        SmsDraft draft;
        draft.draftId = QUuid::createUuid().toString(QUuid::WithoutBraces);
        draft.customerId = c.customerId;
        draft.conversationId = c.conversationId;
        draft.e164 = c.e164;
        draft.text = u"%1, it is ready. Fernhill"_s.arg(c.name);
        const auto sent = m_desk.await(m_desk.outbox->send(draft));
        QCOMPARE(sent.messageId != 0, !c.stopped);
        if (sent.messageId != 0 && m_random.bounded(5) == 0)
            m_desk.await(m_desk.outbox->undo(sent.messageId));
        else if (sent.messageId != 0)
            c.texted += draft.text;
    }

    void finish(Caller &c)
    {
        const qint64 now = m_desk.clock.nowMs();
        const int how = int(m_random.bounded(8));
        if (how == 0) {
            m_desk.await(m_desk.conversations->setPending(c.conversationId, true));
            c.where = Caller::Where::Pending;
        } else if (how == 1) {
            c.sleepsUntil = now + 30 * kMinute;
            m_desk.await(m_desk.conversations->snooze({c.conversationId}, c.sleepsUntil));
            c.where = Caller::Where::Snoozed;
        } else {
            m_desk.await(m_desk.conversations->close(c.conversationId, u"closed"_s));
            c.where = Caller::Where::Closed;
        }
        if (std::exchange(c.comesBack, false)) {
            c.lines = 1;
            c.writesAt = now + kMinute + m_random.bounded(int(20 * kMinute));
        }
        m_desk.settle();
    }

    // The model.

    int count(Caller::Where where) const
    {
        return int(std::count_if(m_callers.begin(), m_callers.end(), [where](const Caller &c) { return c.where == where; }));
    }

    /// What was snoozed comes back by itself.
    void wake()
    {
        for (Caller &c : m_callers) {
            if (c.where == Caller::Where::Snoozed && c.sleepsUntil <= m_desk.clock.nowMs())
                c.where = Caller::Where::Mine;
        }
    }

    void compare()
    {
        m_desk.settle();
        const InboxCounts counts = m_desk.await(m_desk.conversations->counts());
        const InboxCounts expected{count(Caller::Where::Mine), count(Caller::Where::Waiting), count(Caller::Where::Pending),
                                   count(Caller::Where::Snoozed), count(Caller::Where::Closed), 0};
        if (!(counts == expected))
            m_said += u"mine %1/%2, waiting %3/%4, pending %5/%6, snoozed %7/%8, closed %9/%10, failed %11\n"_s
                          .arg(counts.mine).arg(expected.mine).arg(counts.unassigned).arg(expected.unassigned).arg(counts.pending)
                          .arg(expected.pending).arg(counts.snoozed).arg(expected.snoozed).arg(counts.closed).arg(expected.closed)
                          .arg(counts.failedSms);
    }

    void weigh()
    {
        m_window.desk().open(0, 0);
        m_desk.settle();
        m_weights.append({m_window.findChildren<QObject *>().size(), qint64(m_desk.clock.timers.size()), pssKib()});
    }

    DemoDesk m_desk{DemoDesk::Fill::Real};
    QRandomGenerator m_random{20'260'514};
    ui::MainWindow m_window;
    QList<Caller> m_callers;
    QList<Weight> m_weights;
    QString m_said; ///< where desk and model differ
    qint64 m_begin = 0;
    qint64 m_keys = 0;
    int m_most = 0;
};

} // namespace

/// A whole day's work, with a window open over it.
class TestShift : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void eightHours()
    {
        QElapsedTimer timer;
        timer.start();
        Shift shift(scaled(60, 500));
        shift.run();
        shift.tell(timer.elapsed());
        QCOMPARE(shift.said(), QString());
        shift.everythingIsOnRecord();
        shift.nothingGrew();
    }
};

QTEST_MAIN(TestShift)
#include "test_shift.moc"
