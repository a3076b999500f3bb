// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/exportwork.h"

#include "services/timeline.h"

#include <QFileInfo>
#include <QSaveFile>

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
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, QStringLiteral("file:write"));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool table = format == exchange::ExportFormat::Csv, list = format == exchange::ExportFormat::Json;
    file.write(table ? (mark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + exchange::csvHeading(*details).toUtf8() : QByteArray(list ? "[" : ""));
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
        if (file.error() != QFileDevice::NoError)
            return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Io, QStringLiteral("file:write"));
    } while (after.id != 0);
    file.write(list ? "\n]\n" : "");
    if (!file.commit())
        return fail(ErrorCode::Io, QStringLiteral("file:write"));
    if (!s.store.readOnly()) {
        const Status told = s.store.write([&](store::Unit &unit) {
            return timeline::audit(unit, s.nowMs, s.actor, QStringLiteral("customers.exported"), QStringLiteral("customers"), {{QStringLiteral("count"), count}});
        }).result();
        if (!told)
            return tl::unexpected<Error>(told.error());
    }
    return count;
}

} // namespace heliograph::exports
