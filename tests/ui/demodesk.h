// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "secrets/sessionsecrets.h"
#include "services/deskfixture.h"
#include "ui/common/deskservices.h"

#include <QWidget>

namespace heliograph::test {

/// Takes every reply; what the customers write, a test writes.
class QuietChat final : public ChatChannel
{
    Q_OBJECT
public:
    using ChatChannel::ChatChannel;
    Channel channel() const override { return Channel::WebChat; }
    Async<Done> send(const Endpoint &, const QString &) override { return finished<Done>(Done{}); }
    bool connected() const override { return true; }
};

/// The services of a whole desk over a real store in a temporary folder, on a clock that stands at 14:36 in Leeds (2026-05-14).
/// The provider keeps what it is given (requests) and answers as told (answer).
class DemoDesk
{
public:
    enum class Fill {
        Settled,  ///< the demo's workspace on a busy afternoon
        Newcomer, ///< the same as a first start finds it
        Real,     ///< a real profile: no customer, no provider
    };
    explicit DemoDesk(Fill fill = Fill::Settled);
    ~DemoDesk();

    [[nodiscard]] ui::DeskServices services();
    /// Closes the store and opens the same profile again. Windows over the old services must be gone.
    void restart();
    /// Lets everything pending happen that needs no time.
    void settle();
    /// Lets time go by, in the order of the timers.
    void pass(qint64 ms);
    template<typename T>
    Result<T> result(const QFuture<Result<T>> &future)
    {
        while (!future.isFinished())
            spin();
        return future.resultCount() ? future.resultAt(0) : Result<T>(fail(ErrorCode::Cancelled));
    }
    template<typename T>
    T await(const QFuture<Result<T>> &future)
    {
        const Result<T> r = result(future);
        if (!r)
            qFatal("error %d %s", int(r.error().code), qPrintable(r.error().detail));
        return *r;
    }
    /// The customer of this name, and their newest conversation (0: none).
    struct Found {
        qint64 customerId = 0;
        qint64 conversationId = 0;
        Endpoint endpoint;
    };
    Found find(const QString &name);
    /// This customer writes in their newest conversation, which must be a chat.
    void write(const Found &who, const QString &text);
    /// Somebody nobody knows yet writes.
    void arrive(const QString &name, const QString &text, const QString &topic = {});
    /// The code that the last OTP carried.
    [[nodiscard]] QString code() const;

    QTemporaryDir folder;
    HandClock clock;
    QList<SmsRequest> requests;
    SendVerdict::Kind answer = SendVerdict::Kind::Accepted;
    QString words; ///< of the provider, with its answers
    MadeCodes codes;
    NoSecrets secrets;
    SessionSecrets auditKeys; ///< what signs the trail
    QuietChat chat;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<ChangeFeed> changes;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<RetentionService> retention;
    std::unique_ptr<AccountService> accounts;
    std::unique_ptr<OutboxService> outbox;
    std::unique_ptr<BulkService> bulk;
    std::unique_ptr<VerificationService> verification;
    std::unique_ptr<ConversationService> conversations;
    std::unique_ptr<RoutingService> routing;
    std::unique_ptr<CustomerService> customers;
    std::unique_ptr<ExchangeService> exchange;
    std::unique_ptr<TemplateService> templates;
    std::unique_ptr<ReminderService> reminders;
    std::unique_ptr<ReportService> reports;
    std::unique_ptr<ReviewService> reviews;

private:
    void open();
    void close();
    void spin();
    Fill m_fill;
};

} // namespace heliograph::test
