// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inbox/savedfilters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

/// What the list's menu can narrow it to.
QJsonObject toJson(const ConversationFilter &filter)
{
    QJsonObject json;
    if (filter.unread)
        json.insert("unread"_L1, true);
    if (filter.failedSms)
        json.insert("failed"_L1, true);
    if (filter.verified)
        json.insert("verified"_L1, *filter.verified);
    if (filter.optedOut)
        json.insert("optout"_L1, *filter.optedOut);
    if (filter.channel)
        json.insert("channel"_L1, int(*filter.channel));
    if (!filter.labels.isEmpty())
        json.insert("labels"_L1, QJsonArray::fromStringList(filter.labels));
    return json;
}

/// Empty: not one of ours.
ConversationFilter fromJson(const QJsonObject &json)
{
    ConversationFilter filter;
    filter.unread = json.value("unread"_L1).toBool();
    filter.failedSms = json.value("failed"_L1).toBool();
    if (json.value("verified"_L1).isBool())
        filter.verified = json.value("verified"_L1).toBool();
    if (json.value("optout"_L1).isBool())
        filter.optedOut = json.value("optout"_L1).toBool();
    const auto channel = static_cast<Channel>(json.value("channel"_L1).toInt());
    if (channel == Channel::WebChat || channel == Channel::Sms || channel == Channel::Email)
        filter.channel = channel;
    for (const QJsonValue &label : json.value("labels"_L1).toArray()) {
        if (!label.toString().isEmpty())
            filter.labels.append(label.toString());
    }
    return filter;
}

QList<ConversationFilter> readFilters(const QVariant &stored)
{
    QList<ConversationFilter> filters;
    for (const QJsonValue &value : QJsonDocument::fromJson(stored.toByteArray()).array()) {
        const ConversationFilter filter = fromJson(value.toObject());
        if (!filter.isEmpty())
            filters.append(filter);
    }
    return filters;
}

QVariant storedFilters(const QList<ConversationFilter> &filters)
{
    QJsonArray json;
    for (const ConversationFilter &filter : filters)
        json.append(toJson(filter));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

SavedFilters::SavedFilters() : KeptList(u"inbox/filters"_s, readFilters, storedFilters) {}

} // namespace heliograph::ui
