// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/runs.h"
#include "sms/segments.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// Languages of the national tables by identifier (3GPP TS 23.038 6.2.1.2.4).
constexpr const char *kLanguages[] = {"", "turkish", "spanish", "portuguese", "bengali", "gujarati", "hindi",
                                      "kannada", "malayalam", "oriya", "punjabi", "tamil", "telugu", "urdu"};

QByteArray quoted(const QString &text)
{
    // QJsonDocument knows how to escape, but takes no bare string.
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

void append(QByteArray &out, const char *key, qint64 value)
{
    out += key;
    out += QByteArray::number(value);
}

/// By hand: a million lines are measured in about the time that building a million JSON trees would take.
void write(QByteArray &out, const sms::Segments &measure)
{
    out.resize(0);
    out += measure.encoding == sms::Encoding::Gsm7 ? "{\"encoding\":\"GSM-7\"" : "{\"encoding\":\"UCS-2\"";
    append(out, ",\"units\":", measure.units);
    append(out, ",\"segments\":", measure.segments);
    out += ",\"splits\":[";
    for (qsizetype i = 0; i < measure.splits.size(); ++i)
        append(out, i == 0 ? "" : ",", measure.splits.at(i));
    append(out, "],\"limit\":", measure.limit);
    append(out, ",\"remaining\":", measure.segments == 0 ? measure.limit : measure.remaining);
    out += measure.exact ? ",\"exact\":true" : ",\"exact\":false";
    const int table = measure.lockingTable > 0 ? measure.lockingTable : measure.shiftTable;
    out += ",\"table\":";
    out += table > 0 && table < int(std::size(kLanguages)) ? '"' + QByteArray(kLanguages[table]) + '"' : QByteArray("null");
    out += ",\"forces_ucs2\":[";
    for (qsizetype i = 0; i < measure.forces.size(); ++i) {
        append(out, i == 0 ? "{\"offset\":" : ",{\"offset\":", measure.forces.at(i).offset);
        out += ",\"character\":" + quoted(QString::fromUcs4(&measure.forces.at(i).character, 1)) + '}';
    }
    out += "]}\n";
}

struct Meter {
    sms::Rules rules;
    bool compose = false;
    sms::Segments measure;
    QByteArray line;

    void put(const QString &text)
    {
        sms::measure(compose ? text.normalized(QString::NormalizationForm_C) : text, rules, measure);
        write(line, measure);
        std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    }
};

struct FreeDeleter {
    void operator()(char *memory) const { std::free(memory); }
};

ExitCode measureInput(Meter &meter)
{
    char *buffer = nullptr;
    std::size_t room = 0;
    ExitCode code = Done;
    qint64 number = 0;
    for (ssize_t length = ::getline(&buffer, &room, stdin); length >= 0; length = ::getline(&buffer, &room, stdin)) {
        ++number;
        QJsonParseError error;
        const QJsonDocument line = QJsonDocument::fromJson(QByteArray::fromRawData(buffer, qsizetype(length)), &error);
        const QJsonValue text = line.object().value(u"text"_s);
        if (text.isString()) {
            meter.put(text.toString());
            continue;
        }
        const QString why = error.error != QJsonParseError::NoError ? error.errorString() : u"there is no \"text\""_s;
        QByteArray bad;
        append(bad, "{\"line\":", number);
        bad += ",\"error\":" + quoted(why) + "}\n";
        std::fwrite(bad.constData(), 1, std::size_t(bad.size()), stdout);
        code = Refused;
    }
    const std::unique_ptr<char, FreeDeleter> owner(buffer);
    return std::fflush(stdout) == 0 ? code : Unusable;
}

} // namespace

ExitCode segmentTexts(const Call &call)
{
    Meter meter;
    meter.compose = call.value("--normalize") == u"nfc"_s;
    const QString split = call.value("--split");
    std::unique_ptr<Desk> desk;
    if (call.has("--provider")) {
        auto opened = Desk::toRead(call);
        if (!opened)
            return call.console.failed(opened.error());
        desk = std::move(*opened);
        const ProviderInfo *info = desk->context().accounts().infoFor(call.value("--provider"));
        if (!info)
            return call.console.failed({ErrorCode::NotFound, u"account"_s});
        meter.rules = info->rules;
    }
    if (!split.isEmpty())
        meter.rules.split = split == u"words"_s ? sms::Split::Words : split == u"cluster"_s ? sms::Split::Cluster : sms::Split::Pair;
    if (!call.has("--text"))
        return measureInput(meter);
    meter.put(call.value("--text"));
    return Done;
}

} // namespace heliograph::ctl
