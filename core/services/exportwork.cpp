// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/exportwork.h"

#include "services/ownerfile.h"
#include "services/timeline.h"

#include <QFileInfo>
#include <QJsonArray>

namespace heliograph::exports {

namespace {

constexpr int kWindow = 200;

Result<exchange::ExportedCustomer> exported(const store::View &view, qint64 id)
{
    const auto customer = view.customers.get(id);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    exchange::ExportedCustomer one{*customer, false, {}};
    for (const ContactPoint &number : customer->numbers) {
        const auto out = view.consents.optedOut(number.e164);
        if (!out)
            return tl::unexpected<Error>(out.error());
        one.optedOut = one.optedOut || *out;
    }
    const auto lines = view.consents.ofCustomer(id);
    if (!lines)
        return tl::unexpected<Error>(lines.error());
    for (const ConsentRecord &line : *lines) {
        if (one.consentSource.isEmpty() && line.status == ConsentStatus::OptIn)
            one.consentSource = line.source;
    }
    return one;
}

struct Page {
    QList<exchange::ExportedCustomer> customers;
    CustomerKey next;
};

Result<Page> page(const store::View &view, const CustomerQuery &query, const CustomerKey &after, qint64 nowMs)
{
    const auto window = view.customers.window(query, after, nowMs, kWindow);
    if (!window)
        return tl::unexpected<Error>(window.error());
    Page page{{}, window->next};
    for (const qint64 id : window->ids) {
        const auto one = exported(view, id);
        if (!one)
            return tl::unexpected<Error>(one.error());
        page.customers.append(*one);
    }
    return page;
}

QByteArray written(const exchange::ExportedCustomer &one, exchange::ExportFormat format, const QStringList &details, bool first)
{
    switch (format) {
    case exchange::ExportFormat::Csv: return exchange::csvRow(one, details).toUtf8();
    case exchange::ExportFormat::VCard: return exchange::vCard(one);
    case exchange::ExportFormat::Json: break;
    }
    return QByteArray(first ? "\n" : ",\n") + exchange::jsonObject(one);
}

/// The trail keeps what left the desk; from a profile that is open elsewhere nothing can be written down.
Status told(const imports::Surroundings &s, const QString &action, const QString &object, const QJsonObject &details)
{
    if (s.store.readOnly())
        return Done{};
    return s.store.write([&](store::Unit &unit) { return timeline::audit(unit, s.nowMs, s.actor, action, object, details); }).result();
}

} // namespace

std::optional<exchange::ExportFormat> formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("csv"))
        return exchange::ExportFormat::Csv;
    if (ending == QLatin1String("json"))
        return exchange::ExportFormat::Json;
    if (ending == QLatin1String("vcf"))
        return exchange::ExportFormat::VCard;
    return std::nullopt;
}

Result<int> write(const imports::Surroundings &s, const QString &name, exchange::ExportFormat format, const CustomerQuery &query, bool mark)
{
    const auto details = s.store.read([](const store::View &view) { return view.imports.attributeNames(); }).result();
    if (!details)
        return tl::unexpected<Error>(details.error());
    const bool table = format == exchange::ExportFormat::Csv, list = format == exchange::ExportFormat::Json;
    OwnerFile file(name);
    if (const Status ok = file.open(table && mark); !ok)
        return tl::unexpected<Error>(ok.error());
    file.write(table ? exchange::csvHeading(*details).toUtf8() : QByteArray(list ? "[" : ""));
    int count = 0;
    CustomerKey after;
    do {
        const auto some = s.store.read([&](const store::View &view) { return page(view, query, after, s.nowMs); }).result();
        if (!some)
            return tl::unexpected<Error>(some.error());
        for (const exchange::ExportedCustomer &one : some->customers)
            file.write(written(one, format, *details, count++ == 0));
        after = some->next;
        s.progress(count, 0);
        if (s.cancelled)
            return fail(ErrorCode::Cancelled);
        if (const Status ok = file.state(); !ok)
            return tl::unexpected<Error>(ok.error());
    } while (after.id != 0);
    file.write(list ? "\n]\n" : "");
    if (const Status ok = file.commit(); !ok)
        return tl::unexpected<Error>(ok.error());
    return told(s, QStringLiteral("customers.exported"), QStringLiteral("customers"), {{QStringLiteral("count"), count}}).map([count](Done) { return count; });
}

Result<exchange::ExportedConversation> conversation(const store::View &view, qint64 id)
{
    const auto found = view.conversations.get(id);
    if (!found)
        return tl::unexpected<Error>(found.error());
    const auto customer = view.customers.get(found->customerId);
    if (!customer)
        return tl::unexpected<Error>(customer.error());
    exchange::ExportedConversation whole{*customer, *found, {}};
    for (store::MessageTable::Key key;;) {
        const auto part = view.messages.after(found->customerId, key, kWindow);
        if (!part)
            return tl::unexpected<Error>(part.error());
        for (const Message &message : *part) {
            if (message.conversationId == id)
                whole.messages.append(message);
        }
        if (part->size() < kWindow)
            return whole;
        key = {part->last().at, part->last().id};
    }
}

Result<int> write(const imports::Surroundings &s, const QString &name, const QList<qint64> &ids, const ConversationFile &form)
{
    OwnerFile file(name);
    if (const Status ok = file.open(form.mark); !ok)
        return tl::unexpected<Error>(ok.error());
    file.write(form.head);
    QJsonArray written;
    for (const qint64 id : ids) {
        const auto whole = s.store.read([id](const store::View &view) { return conversation(view, id); }).result();
        if (!whole && whole.error().code == ErrorCode::NotFound)
            continue;
        if (!whole)
            return tl::unexpected<Error>(whole.error());
        file.write(form.one(*whole));
        written.append(id);
        s.progress(written.size(), ids.size());
        if (s.cancelled)
            return fail(ErrorCode::Cancelled);
        if (const Status ok = file.state(); !ok)
            return tl::unexpected<Error>(ok.error());
    }
    if (written.isEmpty())
        return fail(ErrorCode::NotFound);
    if (const Status ok = file.commit(); !ok)
        return tl::unexpected<Error>(ok.error());
    const QJsonObject details{{QStringLiteral("conversations"), written}, {QStringLiteral("count"), written.size()}, {QStringLiteral("notes"), form.choices.notes},
                              {QStringLiteral("numbers_masked"), form.choices.maskNumbers}};
    return told(s, QStringLiteral("conversations.exported"), QStringLiteral("conversations"), details).map([&written](Done) { return int(written.size()); });
}

} // namespace heliograph::exports
