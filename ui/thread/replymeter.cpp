// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/replymeter.h"

#include "ui/common/announce.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// The limit of a whole answer, in the unit in which the provider counts it; empty: far away.
QString limitWords(const PreflightReport &report, const QString &text)
{
    const auto length = std::find_if(report.findings.begin(), report.findings.end(), [](const policy::Finding &f) { return f.rule == policy::Rule::TooLong; });
    if (length == report.findings.end())
        return {};
    const int most = int(length->facts.value("max_units"_L1).toInteger());
    if (most <= 0 || text.size() * 10 < qsizetype(most) * 8)
        return {};
    return ReplyMeter::tr("%1 of %2 characters").arg(text.size()).arg(most);
}

} // namespace

ReplyMeter::ReplyMeter(const DeskServices &services, QWidget *parent) : QWidget(parent), m_services(services)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    m_words = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide, this);
    m_words->setAccessibleName(tr("Length of the SMS"));
    m_words->alignToEnd();
    row->addWidget(m_words);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &ReplyMeter::read);
    connect(&services.accounts, &AccountService::accountsChanged, &m_readSoon, qOverload<>(&QTimer::start));
    connect(&services.changes, &ChangeFeed::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes) {
            if ((change.kind == Change::Kind::Consent && change.threadId == m_conversation.customerId) || change.kind == Change::Kind::Setting)
                m_readSoon.start();
        }
    });
    hide();
}

void ReplyMeter::setConversation(const Conversation &conversation)
{
    const bool other = conversation.id != m_conversation.id || conversation.endpoint != m_conversation.endpoint;
    m_conversation = conversation;
    if (!other)
        return;
    m_known = false;
    show();
    read();
}

void ReplyMeter::setText(const QString &text)
{
    m_text = text;
    show();
}

void ReplyMeter::read()
{
    if (m_conversation.id == 0 || m_conversation.endpoint.channel != Channel::Sms)
        return;
    whenDone(m_services.outbox.replyContext(m_conversation.id), this,
             m_contexts.of([this, asked = m_conversation.id](const Result<SendContext> &context) {
        if (asked != m_conversation.id)
            return;
        m_known = context.has_value();
        if (context)
            m_context = *context;
        show();
    }));
}

void ReplyMeter::show()
{
    const bool counts = m_known && m_conversation.endpoint.channel == Channel::Sms;
    QString why;
    if (counts) {
        SmsDraft draft;
        draft.kind = MessageKind::SmsTwoWay;
        draft.text = m_text;
        draft.sendAgain = true; // an equal text is the store's to find, when it goes
        const PreflightReport report = m_services.outbox.preflight(m_context, draft);
        for (const policy::Finding &finding : policy::refusals(report.findings)) {
            if (finding.detail == "empty"_L1)
                continue;
            const words::Said said = words::finding(finding);
            why = said.text.isEmpty() ? said.title : tr("%1. %2", "what is wrong, and what it means").arg(said.title, said.text);
            break;
        }
        const sms::Segments &measure = report.measure;
        m_words->setText(measure.segments == 0 ? QString() : words::line({limitWords(report, m_text), words::meter(measure, 0)}));
        m_words->setRole(why.isEmpty() ? Role::Muted : Role::Bad);
    }
    setVisible(counts && !m_text.isEmpty());
    if (why == m_why)
        return;
    if (m_why.isEmpty())
        announce(*this, why); // not again for each character more
    m_why = why;
    Q_EMIT changed();
}

} // namespace heliograph::ui
