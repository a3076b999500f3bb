// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smscomposition.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

constexpr int kSaveMs = 400;
constexpr int kLookMs = 300;
constexpr int kNewerLooked = 60;

QString freshDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

SmsComposition::SmsComposition(const DeskServices &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    const auto later = [this](QTimer &timer, int ms, auto slot) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, slot);
    };
    later(m_saveSoon, kSaveMs, &SmsComposition::save);
    later(m_lookSoon, kLookMs, &SmsComposition::look);
    later(m_contextSoon, 0, &SmsComposition::readContext);
    connect(&services.changes, &ChangeFeed::changed, this, &SmsComposition::follow);
    connect(&services.accounts, &AccountService::accountsChanged, this, [this] {
        if (m_active)
            m_contextSoon.start();
    });
}

SmsComposition::~SmsComposition()
{
    save();
}

void SmsComposition::begin(const Customer &customer, qint64 conversationId, const Start &start)
{
    save();
    ++m_turn;
    m_active = true;
    m_customer = customer;
    m_draft = {};
    m_draft.customerId = customer.id;
    m_draft.conversationId = conversationId;
    m_context = {};
    m_report = {};
    m_known.clear();
    m_open.clear();
    m_marks.clear();
    m_began = -1;
    m_newer = 0;
    m_ready = m_draftRead = m_changed = m_sending = false;
    Q_EMIT savingChanged(Saving::Nothing);
    giveText({});
    tell();
    readDraft(start);
}

void SmsComposition::rest()
{
    save();
    m_saveSoon.stop();
    m_lookSoon.stop();
    m_active = false;
}

const ContactPoint *SmsComposition::number() const
{
    const auto it = std::find_if(m_customer.numbers.cbegin(), m_customer.numbers.cend(),
                                 [this](const ContactPoint &point) { return point.e164 == m_draft.e164; });
    return it == m_customer.numbers.cend() ? nullptr : &*it;
}

sms::Rules SmsComposition::rules() const
{
    const ProviderInfo *info = m_services.accounts.infoFor(m_context.accountId);
    return info ? info->rules : sms::Rules{};
}

const ProviderInfo *SmsComposition::account() const
{
    const QString &known = m_context.accountId.isEmpty() ? m_draft.accountId : m_context.accountId;
    return m_services.accounts.infoFor(known.isEmpty() ? m_services.accounts.defaultFor(Purpose::OneWay) : known);
}

bool SmsComposition::sendsOwnText() const
{
    const ProviderInfo *info = account();
    return info && info->ownText;
}

sms::Segments SmsComposition::measureOf(const QString &text) const
{
    if (!judged())
        return sms::measure(text);
    SmsDraft draft = m_draft;
    draft.text = text;
    return m_services.outbox.preflight(m_context, draft).measure;
}

QJsonObject SmsComposition::profileValues() const
{
    const ProviderInfo *info = account();
    return info ? policy::profileValues(info->parameters, m_services.templates.values(m_customer)) : QJsonObject();
}

void SmsComposition::readContext()
{
    if (m_draft.e164.isEmpty() || !m_draftRead) {
        m_ready = m_draftRead;
        return judge();
    }
    whenDone(m_services.outbox.context(m_customer.id, m_draft.e164, m_draft.kind, m_draft.accountId), this,
             m_contexts.of([this, customer = m_customer.id, to = m_draft.e164](const Result<SendContext> &context) {
                 if (customer != m_customer.id || to != m_draft.e164)
                     return;
                 if (!context)
                     return fail(context.error());
                 takeContext(*context);
             }));
}

void SmsComposition::takeContext(const SendContext &context)
{
    m_context = context;
    m_customer = context.customer;
    m_draft.sendZone = context.input.zones.value(0, context.input.workspaceZone);
    m_ready = true;
    if (m_began < 0)
        m_began = context.newestMessageId;
    if (!context.senders.contains(m_draft.sender))
        m_draft.sender.clear(); // the account no longer has it
    Q_EMIT contextRead();
    judge();
    look();
    countNewer();
}

void SmsComposition::follow(const QList<Change> &changes)
{
    if (!m_active)
        return;
    for (const Change &change : changes) {
        const bool ours = change.threadId == m_customer.id || (change.kind == Change::Kind::Customer && change.id == m_customer.id);
        if (ours && (change.kind == Change::Kind::Verification || change.kind == Change::Kind::Consent || change.kind == Change::Kind::Customer))
            m_contextSoon.start();
        if (ours && change.kind == Change::Kind::Message)
            countNewer();
        if (change.kind == Change::Kind::Setting)
            m_contextSoon.start();
    }
}

void SmsComposition::countNewer()
{
    whenDone(m_services.conversations.threadBefore(m_customer.id, {}, kNewerLooked), this,
             m_pages.of([this, customer = m_customer.id](const Result<ThreadPage> &page) {
                 if (!page || customer != m_customer.id || m_began < 0)
                     return;
                 m_newer = int(std::count_if(page->messages.cbegin(), page->messages.cend(), [this](const Message &message) {
                     return message.id > m_began && message.direction == Direction::Inbound;
                 }));
                 tell();
             }));
}

void SmsComposition::judge()
{
    if (m_ready)
        m_report = m_services.outbox.preflight(m_context, m_draft);
    tell();
}

/// Adds what only the store knew about this very text.
void SmsComposition::tell()
{
    QList<policy::Finding> &findings = m_report.findings;
    for (const policy::Finding &known : std::as_const(m_known)) {
        const auto it = std::find_if(findings.begin(), findings.end(), [&](const policy::Finding &f) { return f.rule == known.rule; });
        if (it != findings.end())
            *it = known;
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const policy::Finding &a, const policy::Finding &b) { return int(a.severity) > int(b.severity); });
    Q_EMIT changed();
}

void SmsComposition::look()
{
    if (!judged() || (m_draft.text.trimmed().isEmpty() && !sendsOwnText()))
        return;
    whenDone(m_services.outbox.check(m_draft), this, m_looks.of([this, asked = m_draft](const Result<PreflightReport> &report) {
        if (!report || asked.text != m_draft.text || asked.parameters != m_draft.parameters || asked.e164 != m_draft.e164)
            return;
        m_known.clear();
        for (const policy::Finding &finding : report->findings) {
            if (finding.rule == policy::Rule::Duplicate)
                m_known.append(finding);
        }
        judge();
    }));
}

void SmsComposition::submit()
{
    if (m_sending)
        return;
    m_sending = true;
    m_saveSoon.stop();
    m_lookSoon.stop();
    tell();
    whenDone(m_services.outbox.send(m_draft), this,
             [this, customer = m_customer.id, text = m_draft.text, own = sendsOwnText()](const Result<OutboxService::Sent> &sent) {
                 if (customer != m_customer.id)
                     return;
                 m_sending = false;
                 if (!sent)
                     return fail(sent.error());
                 if (sent->messageId != 0)
                     return taken(*sent, text, own);
                 m_report = sent->report;
                 m_known = refusals();
                 tell();
                 m_contextSoon.start();
                 Q_EMIT refused();
             });
}

/// Durable: only now the box is emptied. What was typed meanwhile begins the next one.
void SmsComposition::taken(const OutboxService::Sent &sent, const QString &text, bool own)
{
    m_underWay = {};
    // A text that waits for another account did not go.
    const QString rest = own ? m_draft.text : m_draft.text.startsWith(text) ? m_draft.text.mid(text.size()) : QString();
    m_draft.parameters = {};
    m_draft.sendAt = 0;
    m_draft.draftId = freshDraftId();
    m_draft.useTemplate({});
    m_changed = !rest.isEmpty();
    giveText(rest);
    Q_EMIT this->sent(sent.messageId);
}

void SmsComposition::fail(const Error &error)
{
    touch();
    tell();
    Q_EMIT failed(error);
}

} // namespace heliograph::ui
