// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "services/templateservice.h"

#include "services/timeline.h"

#include <QRegularExpression>

#include <algorithm>

namespace heliograph {

namespace {

Status refuse(const char *why)
{
    return fail(ErrorCode::InvalidArgument, QString::fromLatin1(why));
}

/// As it is stored: plain text, names without blanks around them, "DE-at" as "de-AT".
MessageTemplate tidied(MessageTemplate text)
{
    text.name = timeline::oneLine(text.name);
    text.body = timeline::cleaned(text.body);
    QStringList parts = text.language.trimmed().replace(u'_', u'-').split(u'-');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QString &part = parts[i];
        part = i > 0 && part.size() == 2 ? part.toUpper() : part.toLower();
        if (i > 0 && part.size() == 4)
            part[0] = part.at(0).toUpper();
    }
    text.language = parts.join(u'-');
    text.marketing = text.marketing && text.kind == TemplateKind::Sms;
    return text;
}

QString objectOf(qint64 id)
{
    return QStringLiteral("template:%1").arg(id);
}

} // namespace

TemplateService::TemplateService(store::Store &store, SettingsService &settings, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_settings(settings)
    , m_clock(clock)
{
}

Async<QList<MessageTemplate>> TemplateService::list(TemplateKind kind)
{
    return m_store.read([kind](const store::View &view) { return view.templates.list(kind); });
}

Status TemplateService::check(const MessageTemplate &text)
{
    static const QRegularExpression language(QStringLiteral("^([A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*)?$"));
    if (text.name.simplified().isEmpty())
        return refuse("name:required");
    if (text.name.simplified().size() > kLongestName)
        return refuse("name:too_long");
    if (!language.match(text.language.trimmed()).hasMatch())
        return refuse("language:not_a_language");
    if (text.body.trimmed().isEmpty())
        return refuse("body:required");
    if (text.body.size() > kLongestBody)
        return refuse("body:too_long");
    return policy::mistakes(text.body).isEmpty() ? Status(Done{}) : refuse("body:variables");
}

Async<qint64> TemplateService::put(const MessageTemplate &text)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Templates); !ok)
        return finished<qint64>(tl::unexpected<Error>(ok.error()));
    if (const Status ok = check(text); !ok)
        return finished<qint64>(tl::unexpected<Error>(ok.error()));
    MessageTemplate put = tidied(text);
    put.updatedAt = m_clock.nowMs();
    put.actor = m_settings.actor();
    return m_store.write([put](store::Unit &unit) -> Result<qint64> {
        const auto id = unit.templates.put(put);
        if (!id && id.error().code == ErrorCode::Conflict)
            return fail(ErrorCode::Conflict, QStringLiteral("template"));
        if (!id)
            return id;
        unit.changed(Change::Kind::Template, *id);
        const QString action = put.id == 0 ? QStringLiteral("template.added") : QStringLiteral("template.changed");
        return timeline::audit(unit, put.updatedAt, put.actor, action, objectOf(*id),
                               {{QStringLiteral("kind"), int(put.kind)}, {QStringLiteral("language"), put.language},
                                {QStringLiteral("marketing"), put.marketing}})
            .map([id](Done) { return *id; });
    });
}

Async<Done> TemplateService::remove(qint64 id)
{
    if (const Status ok = m_settings.allowed(policy::Ability::Templates); !ok)
        return finished<Done>(ok);
    return m_store.write([id, now = m_clock.nowMs(), actor = m_settings.actor()](store::Unit &unit) -> Status {
        if (const Status ok = unit.templates.remove(id); !ok)
            return ok;
        unit.changed(Change::Kind::Template, id);
        return timeline::audit(unit, now, actor, QStringLiteral("template.removed"), objectOf(id));
    });
}

policy::Values TemplateService::values(const Customer &customer) const
{
    const Settings &settings = m_settings.current();
    return policy::variableValues(customer, {settings.text(Key::WorkspaceName), settings.text(Key::AgentName), settings.text(Key::ChatLink)});
}

const MessageTemplate *TemplateService::bestFor(const Customer &customer, const QString &name, const QList<MessageTemplate> &all)
{
    const QString wanted = name.simplified();
    QStringList languages;
    QList<const MessageTemplate *> named;
    for (const MessageTemplate &text : all) {
        if (text.name.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        languages.append(text.language);
        named.append(&text);
    }
    const qsizetype best = policy::languageFor(customer.language, languages);
    return best < 0 ? nullptr : named.at(best);
}

} // namespace heliograph
