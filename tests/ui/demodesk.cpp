// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/demodesk.h"

#include "app/demo/demoseed.h"
#include "providers/simulated.h"

namespace heliograph::test {

namespace {

/// PhoneProvider under the name of the demo's provider.
std::unique_ptr<SmsProvider> recorder(DemoDesk &desk)
{
    auto provider = std::make_unique<PhoneProvider>();
    provider->requests = &desk.requests;
    provider->answer = &desk.answer;
    provider->words = &desk.words;
    provider->codes = &desk.codes;
    return provider;
}

} // namespace

DemoDesk::DemoDesk(Fill fill)
    : m_fill(fill)
{
    open();
}

DemoDesk::~DemoDesk()
{
    close();
}

void DemoDesk::open()
{
    auto opened = store::Store::open(folder.path() + QStringLiteral("/p"), clock.nowMs());
    if (!opened)
        qFatal("store %s", qPrintable(opened.error().detail));
    store = std::move(*opened);
    changes = std::make_unique<ChangeFeed>(*store);
    if (m_fill != Fill::Real && store->report().kind == store::OpenReport::Kind::Created)
        await(seedDemo(*store, demo::makeWorkspace(clock.nowMs(), m_fill == Fill::Settled)));
    settings = std::make_unique<SettingsService>(*store, clock);
    await(settings->load());
    audit = std::make_unique<AuditService>(*store, *settings, auditKeys, clock);
    retention = std::make_unique<RetentionService>(*store, *settings, auditKeys, clock);
    accounts = std::make_unique<AccountService>(
        *store, secrets, *settings, clock, QList<ProviderInfo>{SimulatedProvider::description()},
        [this](const Account &, const QHash<QString, QByteArray> &) { return recorder(*this); });
    await(accounts->load());
    outbox = std::make_unique<OutboxService>(*store, *accounts, *settings, clock);
    bulk = std::make_unique<BulkService>(*store, *outbox, *accounts, *settings, clock);
    verification = std::make_unique<VerificationService>(*store, *outbox, *accounts, *settings, clock, QByteArray(32, 'k'));
    conversations = std::make_unique<ConversationService>(*store, *outbox, *verification, *settings, *accounts, clock);
    conversations->addChannel(&chat);
    routing = std::make_unique<RoutingService>(*store, *settings, clock);
    outbox->addChannel(&chat);
    customers = std::make_unique<CustomerService>(*store, *settings, clock);
    exchange = std::make_unique<ExchangeService>(*store, *settings, clock);
    templates = std::make_unique<TemplateService>(*store, *settings, clock);
    reminders = std::make_unique<ReminderService>(*store, *settings, clock);
    reports = std::make_unique<ReportService>(*store, *settings, clock);
    reviews = std::make_unique<ReviewService>(*store, *settings, clock);
    await(outbox->start(true));
    await(bulk->start(true));
    routing->start();
    settle();
}

void DemoDesk::close()
{
    settle();
    reminders.reset();
    reports.reset();
    reviews.reset();
    templates.reset();
    exchange.reset();
    customers.reset();
    routing.reset();
    conversations.reset();
    verification.reset();
    bulk.reset();
    outbox.reset();
    accounts.reset();
    retention.reset();
    audit.reset();
    settings.reset();
    changes.reset();
    store.reset();
}

void DemoDesk::restart()
{
    close();
    open();
}

ui::DeskServices DemoDesk::services()
{
    return {*changes, *settings, *audit, *retention, *accounts, *outbox, *bulk, *verification, *conversations, *routing, *customers, *exchange, *templates, *reminders, *reports, *reviews, clock, {}, m_fill != Fill::Real};
}

void DemoDesk::spin()
{
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    clock.fireDue();
}

void DemoDesk::settle()
{
    for (int quiet = 0; quiet < 12;) {
        spin();
        quiet = store->inFlight() == 0 ? quiet + 1 : 0;
    }
}

void DemoDesk::pass(qint64 ms)
{
    const qint64 until = clock.boot + ms;
    while (!clock.timers.empty() && clock.timers.begin()->first <= until) {
        const qint64 step = qMax<qint64>(0, clock.timers.begin()->first - clock.boot);
        clock.boot += step;
        clock.wall += step;
        settle();
    }
    clock.wall += until - clock.boot;
    clock.boot = until;
    settle();
}

DemoDesk::Found DemoDesk::find(const QString &name)
{
    const QList<Customer> found = await(customers->list(name, 5));
    if (found.isEmpty())
        qFatal("no customer %s", qPrintable(name));
    const CustomerProfile profile = await(customers->profile(found.first().id));
    Found who{found.first().id, 0, {}};
    if (!profile.conversations.isEmpty()) {
        who.conversationId = profile.conversations.first().id;
        who.endpoint = profile.conversations.first().endpoint;
    }
    return who;
}

void DemoDesk::write(const Found &who, const QString &text)
{
    InboundChat message;
    message.key = QUuid::createUuid().toString();
    message.endpoint = who.endpoint;
    message.customerId = who.customerId;
    message.text = text;
    message.at = clock.nowMs();
    await(conversations->receive(message));
    settle();
}

void DemoDesk::arrive(const QString &name, const QString &text, const QString &topic)
{
    InboundChat message;
    message.key = QUuid::createUuid().toString();
    message.endpoint = {Channel::WebChat, QStringLiteral("desk"), name};
    message.customerName = name;
    message.topic = topic;
    message.text = text;
    message.at = clock.nowMs();
    await(conversations->receive(message));
    settle();
}

QString DemoDesk::code() const
{
    for (qsizetype i = requests.size(); i-- > 0;) {
        if (requests.at(i).kind == MessageKind::Otp)
            return QRegularExpression(QStringLiteral("[0-9]{6,8}")).match(requests.at(i).text).captured();
    }
    return {};
}

} // namespace heliograph::test
