// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "policy/searchquery.h"
#include "services/exportwork.h"
#include "ui/words/transcript.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

constexpr int kPageRows = 500;
constexpr int kHits = 10'000;

struct Listed {
    Conversation conversation;
    Customer customer;
};

/// Conversations in which these words were written, or whose customer's name holds them.
Result<QSet<qint64>> matching(const Desk &desk, const policy::SearchQuery &asked)
{
    return desk.read([asked](const store::View &view) -> Result<QSet<qint64>> {
        QSet<qint64> ids;
        store::SearchIndex::Query query;
        query.text = asked.text;
        query.limit = kHits;
        const auto hits = view.search.find(query);
        const auto customers = view.customers.list(asked.plainText(), kPageRows, 0);
        if (!hits || !customers)
            return tl::unexpected<Error>(!hits ? hits.error() : customers.error());
        for (const SearchHit &hit : *hits)
            ids.insert(hit.message.conversationId);
        for (const Customer &customer : *customers) {
            const auto conversations = view.conversations.ofCustomer(customer.id);
            if (!conversations)
                return tl::unexpected<Error>(conversations.error());
            for (const Conversation &c : *conversations)
                ids.insert(c.id);
        }
        return ids;
    });
}

Result<QList<Listed>> page(const Desk &desk, const ConversationFilter &filter, qint64 beforeId)
{
    return desk.read([filter, beforeId, now = desk.context().clock().nowMs()](const store::View &view) -> Result<QList<Listed>> {
        ConversationFilter exact = filter;
        if (!filter.agent.isEmpty()) {
            const auto agents = view.conversations.assignees();
            if (!agents)
                return tl::unexpected<Error>(agents.error());
            exact.agent = policy::meantAgent(filter.agent, *agents);
            if (exact.agent.isEmpty())
                return QList<Listed>();
        }
        const auto conversations = view.conversations.found(exact, {}, now, kPageRows, beforeId);
        if (!conversations)
            return tl::unexpected<Error>(conversations.error());
        QList<Listed> listed;
        for (const Conversation &c : *conversations) {
            const auto customer = view.customers.get(c.customerId);
            if (!customer)
                return tl::unexpected<Error>(customer.error());
            listed.append({c, *customer});
        }
        return listed;
    });
}

void showListed(const Call &call, const Listed &listed)
{
    const Conversation &c = listed.conversation;
    QJsonObject object = toJson(c);
    object.insert(u"name"_s, listed.customer.name);
    call.console.show(object, u"%1\t%2\t%3\t%4\t%5\t%6"_s.arg(QString::number(c.id), stateName(c.state), channelName(c.endpoint.channel),
                                                              timeText(c.lastActivityAt), listed.customer.name, c.preview));
}

QString messageLine(const Message &m)
{
    const QString who = m.direction == Direction::Inbound ? u"customer"_s : m.actor.isEmpty() ? u"desk"_s : m.actor;
    if (m.kind == MessageKind::Event)
        return u"%1\t— %2"_s.arg(timeText(m.at), words::event(m));
    const QString state = words::stateLine(m, m.stateAt);
    return u"%1\t%2\t%3\t%4"_s.arg(timeText(m.at), who, m.kind == MessageKind::Otp ? u"(verification code)"_s : words::smsText(m), state);
}

} // namespace

ExitCode listConversations(const Call &call)
{
    const policy::SearchQuery query = policy::readSearch(call.arguments().join(u' '));
    if (!query.problems.isEmpty())
        return call.usage(words::searchProblem(query.problems.first()));
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    QSet<qint64> wanted;
    if (!query.text.isEmpty()) {
        const auto found = matching(**desk, query);
        if (!found)
            return call.console.failed(found.error());
        wanted = *found;
    }
    for (qint64 before = 0;;) {
        const auto rows = page(**desk, query.filter, before);
        if (!rows)
            return call.console.failed(rows.error());
        for (const Listed &listed : *rows) {
            if (query.text.isEmpty() || wanted.contains(listed.conversation.id))
                showListed(call, listed);
        }
        if (rows->size() < kPageRows)
            return Done;
        before = rows->last().conversation.id;
    }
}

ExitCode showConversation(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    const auto whole = (*desk)->read([id = Call::id(call.argument(0))](const store::View &view) { return exports::conversation(view, id); });
    if (!whole)
        return call.console.failed(whole.error());
    if (!call.console.json()) {
        showListed(call, {whole->conversation, whole->customer});
        for (const Message &message : whole->messages)
            call.console.show({}, messageLine(message));
        return Done;
    }
    QJsonArray messages;
    for (const Message &message : whole->messages)
        messages.append(toJson(message));
    QJsonObject object = toJson(whole->conversation);
    object.insert(u"name"_s, whole->customer.name);
    object.insert(u"messages"_s, messages);
    call.console.show(object, {});
    return Done;
}

ExitCode exportConversations(const Call &call)
{
    const QString file = QDir::cleanPath(QDir::current().absoluteFilePath(call.value("--out")));
    const QString ending = QFileInfo(file).suffix().toLower();
    const bool table = ending == u"csv"_s;
    const QHash<QString, exchange::TranscriptFormat> formats{
        {u"txt"_s, exchange::TranscriptFormat::Text}, {u"html"_s, exchange::TranscriptFormat::Html}, {u"json"_s, exchange::TranscriptFormat::Json},
        {u"csv"_s, call.value("--row") == u"message"_s ? exchange::TranscriptFormat::RowPerMessage : exchange::TranscriptFormat::RowPerConversation}};
    const auto format = formats.constFind(ending);
    if (format == formats.cend())
        return call.usage(u"the file's name ends with .txt, .html, .json or .csv; the window writes PDF"_s);
    if (!table && (call.arguments().size() > 1 || call.has("--row")))
        return call.usage(u"several conversations, and --row, need a file whose name ends with .csv"_s);
    QList<qint64> ids;
    for (const QString &text : call.arguments())
        ids.append(Call::id(text));
    const auto desk = Desk::toWrite(call); // never without its entry in the audit trail
    if (!desk)
        return call.console.failed(desk.error());
    ConversationFile form;
    form.choices = {!call.has("--no-notes"), call.has("--mask-numbers")};
    form.mark = table;
    form.head = table ? exchange::conversationHeading(*format) : QByteArray();
    form.one = [format = *format, choices = form.choices](const exchange::ExportedConversation &whole) { return words::conversationFile(whole, format, choices); };
    const auto count = await((*desk)->context().exchange().exportConversations(file, ids, form));
    if (!count)
        return call.console.failed(count.error());
    call.console.show({{u"file"_s, file}, {u"conversations"_s, *count}}, u"%1: %2 conversations."_s.arg(file, QString::number(*count)));
    return *count < ids.size() ? NotFound : Done;
}

} // namespace heliograph::ctl
