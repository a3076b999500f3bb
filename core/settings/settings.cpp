// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "domain/plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>
#include <array>

namespace heliograph {

namespace {

using Kind = SettingSpec::Kind;

constexpr std::array kSpecs{
    SettingSpec{Key::WorkspaceName, QLatin1StringView("workspace.name"), Kind::Text, QLatin1StringView(""), 0, 60},
    SettingSpec{Key::HomeCountry, QLatin1StringView("country.home"), Kind::Region, QLatin1StringView("")},
    SettingSpec{Key::OtpCountries, QLatin1StringView("otp.countries"), Kind::Regions, QLatin1StringView("")},
    SettingSpec{Key::OtpDigits, QLatin1StringView("otp.digits"), Kind::Number, QLatin1StringView("6"), 6, 8},
    SettingSpec{Key::QuietFrom, QLatin1StringView("quiet.from"), Kind::Minutes, QLatin1StringView("21:00")},
    SettingSpec{Key::QuietUntil, QLatin1StringView("quiet.until"), Kind::Minutes, QLatin1StringView("08:00")},
    SettingSpec{Key::QuietService, QLatin1StringView("quiet.service"), Kind::Flag, QLatin1StringView("false")},
    SettingSpec{Key::UndoSeconds, QLatin1StringView("send.undo"), Kind::Number, QLatin1StringView("5"), 0, 30},
    SettingSpec{Key::StopSuffix, QLatin1StringView("send.suffix"), Kind::Text, QLatin1StringView(""), 0, 160},
    SettingSpec{Key::Zone, QLatin1StringView("workspace.zone"), Kind::Zone, QLatin1StringView("")},
    SettingSpec{Key::DefaultOtp, QLatin1StringView("provider.otp"), Kind::Account, QLatin1StringView("")},
    SettingSpec{Key::DefaultOneWay, QLatin1StringView("provider.oneway"), Kind::Account, QLatin1StringView("")},
    SettingSpec{Key::DefaultTwoWay, QLatin1StringView("provider.twoway"), Kind::Account, QLatin1StringView("")},
    SettingSpec{Key::CapacityStandard, QLatin1StringView("capacity.standard"), Kind::Number, QLatin1StringView("5"), 1, 100},
    SettingSpec{Key::CapacityMaximum, QLatin1StringView("capacity.maximum"), Kind::Number, QLatin1StringView("6"), 1, 100},
    SettingSpec{Key::OfferSeconds, QLatin1StringView("offer.seconds"), Kind::Number, QLatin1StringView("30"), 10, 600},
    SettingSpec{Key::AutoEndHours, QLatin1StringView("session.auto_end"), Kind::Number, QLatin1StringView("0"), 0, 720},
    SettingSpec{Key::CountryRules, QLatin1StringView("country.rules"), Kind::Json, QLatin1StringView("")},
    SettingSpec{Key::ChatLink, QLatin1StringView("workspace.chat_link"), Kind::Link, QLatin1StringView(""), 0, 120},
    SettingSpec{Key::AgentName, QLatin1StringView("agent.name"), Kind::Text, QLatin1StringView(""), 0, 80},
    SettingSpec{Key::AgentRole, QLatin1StringView("agent.role"), Kind::Choice, QLatin1StringView("supervisor")},
    SettingSpec{Key::PriceTable, QLatin1StringView("price.table"), Kind::Json, QLatin1StringView("")},
    SettingSpec{Key::CapSegments, QLatin1StringView("cap.segments"), Kind::Number, QLatin1StringView("0"), 0, 100'000'000},
    SettingSpec{Key::CapCosts, QLatin1StringView("cap.cost"), Kind::Text, QLatin1StringView(""), 0, 200},
    SettingSpec{Key::Routes, QLatin1StringView("provider.routes"), Kind::Json, QLatin1StringView("")},
    SettingSpec{Key::StandIns, QLatin1StringView("provider.stand_ins"), Kind::Json, QLatin1StringView("")},
    SettingSpec{Key::TeamNames, QLatin1StringView("team.names"), Kind::Names, QLatin1StringView(""), 0, 2000},
    SettingSpec{Key::CtrlEnterPeople, QLatin1StringView("composer.ctrl_enter"), Kind::Json, QLatin1StringView("")},
    SettingSpec{Key::ReviewSample, QLatin1StringView("review.sample"), Kind::Number, QLatin1StringView("5"), 0, 50},
    SettingSpec{Key::TerminalAsked, QLatin1StringView("verify.terminal_asked"), Kind::Flag, QLatin1StringView("true")},
    SettingSpec{Key::KeepMessages, QLatin1StringView("retention.messages"), Kind::Number, QLatin1StringView("365"), 0, 36'500},
    SettingSpec{Key::KeepAttempts, QLatin1StringView("retention.attempts"), Kind::Number, QLatin1StringView("90"), 0, 36'500},
    SettingSpec{Key::KeepCodes, QLatin1StringView("retention.codes"), Kind::Number, QLatin1StringView("30"), 0, 36'500},
    SettingSpec{Key::KeepAudit, QLatin1StringView("retention.audit"), Kind::Number, QLatin1StringView("730"), 0, 36'500},
    SettingSpec{Key::RetentionOn, QLatin1StringView("retention.on"), Kind::Flag, QLatin1StringView("false")},
};

/// Names and texts are shown and sent: no character that moves the ones around it, no escape, no bell.
bool isPlainText(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return turnsText(c) || (c.category() == QChar::Other_Control && c != u'\n'); });
}

tl::unexpected<Error> bad(const QString &why)
{
    return fail(ErrorCode::InvalidArgument, why);
}

bool isRegion(const QString &text)
{
    return text.size() == 2 && std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// "7:05" → 425; −1: not a time of day.
int minutesOf(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 2 || parts.at(1).size() != 2)
        return -1;
    bool hoursFine = false, minutesFine = false;
    const int hours = parts.at(0).toInt(&hoursFine), minutes = parts.at(1).toInt(&minutesFine);
    if (!hoursFine || !minutesFine || hours < 0 || hours > 23 || minutes < 0 || minutes > 59)
        return -1;
    return hours * 60 + minutes;
}

/// An address that a phone makes a link of, with https:// or, to spare characters, without.
bool isLink(const QString &text)
{
    const bool blank = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    const QUrl url(text.startsWith(QLatin1String("https://")) ? text : QStringLiteral("https://") + text, QUrl::StrictMode);
    return !blank && url.isValid() && url.host().contains(u'.') && url.userInfo().isEmpty();
}

QStringList regionsOf(const QString &text)
{
    QStringList regions;
    for (const QString &part : text.toUpper().split(u',', Qt::SkipEmptyParts)) {
        if (const QString region = part.trimmed(); !region.isEmpty() && !regions.contains(region))
            regions.append(region);
    }
    return regions;
}

QStringList namesOf(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        if (const QString name = part.simplified(); !name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// Also names that the zone database keeps as links, "Asia/Calcutta", which are in no list.
bool isZone(const QString &text)
{
    const QByteArray id = text.toLatin1();
    const bool path = text.contains(QLatin1String("..")) || text.startsWith(u'/');
    return QTimeZone::isTimeZoneIdAvailable(id) || (!path && text.contains(u'/') && QTimeZone(id).isValid());
}

Result<QString> checkNumber(const SettingSpec &spec, const QString &text)
{
    bool fine = false;
    const int number = text.toInt(&fine);
    if (!fine)
        return bad(QStringLiteral("not_a_number"));
    if (number < spec.minimum || number > spec.maximum)
        return bad(QStringLiteral("out_of_range"));
    return QString::number(number);
}

Result<QString> checkFlag(const QString &text)
{
    const QString word = text.toLower();
    if (word == QLatin1String("true") || word == QLatin1String("on") || word == QLatin1String("yes") || word == QLatin1String("1"))
        return QStringLiteral("true");
    if (word == QLatin1String("false") || word == QLatin1String("off") || word == QLatin1String("no") || word == QLatin1String("0"))
        return QStringLiteral("false");
    return bad(QStringLiteral("not_a_flag"));
}

Result<QString> checkRegions(const QString &text)
{
    const QStringList regions = regionsOf(text);
    if (!std::all_of(regions.cbegin(), regions.cend(), isRegion))
        return bad(QStringLiteral("not_a_region"));
    return regions.join(u',');
}

Result<QString> checkNames(const SettingSpec &spec, const QString &text)
{
    if (text.size() > spec.maximum)
        return bad(QStringLiteral("too_long"));
    return isPlainText(text) && text.isValidUtf16() ? Result<QString>(namesOf(text).join(QStringLiteral(", ")))
                                                    : Result<QString>(bad(QStringLiteral("not_plain")));
}

} // namespace

std::span<const SettingSpec> settingSpecs()
{
    return kSpecs;
}

const SettingSpec *settingSpec(QStringView name)
{
    const auto found = std::find_if(kSpecs.begin(), kSpecs.end(), [name](const SettingSpec &spec) { return spec.name == name; });
    return found == kSpecs.end() ? nullptr : &*found;
}

QString Settings::text(Key key) const
{
    const auto spec = std::find_if(kSpecs.begin(), kSpecs.end(), [key](const SettingSpec &s) { return s.key == key; });
    const auto stored = m_stored.constFind(spec->name);
    return stored == m_stored.constEnd() ? QString(spec->fallback) : *stored;
}

int Settings::number(Key key) const
{
    return text(key).toInt();
}

bool Settings::flag(Key key) const
{
    return text(key) == QLatin1String("true");
}

int Settings::minutes(Key key) const
{
    return qMax(0, minutesOf(text(key)));
}

QStringList Settings::list(Key key) const
{
    return regionsOf(text(key));
}

QStringList Settings::names(Key key) const
{
    return namesOf(text(key));
}

Result<QString> Settings::check(const SettingSpec &spec, const QString &value)
{
    const QString text = value.trimmed();
    // Empty gives the fallback back.
    if (text.isEmpty())
        return QString(spec.fallback);
    switch (spec.kind) {
    case Kind::Text:
        if (spec.maximum > 0 && text.size() > spec.maximum)
            return bad(QStringLiteral("too_long"));
        return isPlainText(text) && text.isValidUtf16() ? Result<QString>(text) : Result<QString>(bad(QStringLiteral("not_plain")));
    case Kind::Region:
        return isRegion(text.toUpper()) ? Result<QString>(text.toUpper()) : Result<QString>(bad(QStringLiteral("not_a_region")));
    case Kind::Regions:
        return checkRegions(text);
    case Kind::Names:
        return checkNames(spec, text);
    case Kind::Minutes: {
        const int minutes = minutesOf(text);
        if (minutes < 0)
            return bad(QStringLiteral("not_a_time"));
        return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    }
    case Kind::Flag:
        return checkFlag(text);
    case Kind::Number:
        return checkNumber(spec, text);
    case Kind::Zone:
        return isZone(text) ? Result<QString>(text) : Result<QString>(bad(QStringLiteral("not_a_zone")));
    case Kind::Account:
        return text;
    case Kind::Json:
        return QJsonDocument::fromJson(text.toUtf8()).isArray() ? Result<QString>(text) : Result<QString>(bad(QStringLiteral("not_json")));
    case Kind::Link:
        if (text.size() > spec.maximum)
            return bad(QStringLiteral("too_long"));
        return isLink(text) ? Result<QString>(text) : Result<QString>(bad(QStringLiteral("not_a_link")));
    case Kind::Choice:
        return text == QLatin1String("agent") || text == QLatin1String("supervisor") ? Result<QString>(text)
                                                                                      : Result<QString>(bad(QStringLiteral("not_a_choice")));
    }
    return bad(QStringLiteral("kind"));
}

} // namespace heliograph
