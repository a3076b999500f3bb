// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/desk.h"
#include "app/heliographctl/objects.h"
#include "app/heliographctl/runs.h"
#include "ui/words/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

TemplateKind kindOf(const Call &call)
{
    return call.value("--kind") == u"reply"_s ? TemplateKind::Reply : TemplateKind::Sms;
}

void showTemplate(const Call &call, const MessageTemplate &text)
{
    const QString language = text.language.isEmpty() ? u"*"_s : text.language;
    const QString line = QStringList{QString::number(text.id), kindName(text.kind), text.marketing ? u"marketing"_s : u"service"_s, language, text.name,
                                     QString(text.body).replace(u'\n', u' ')}.join(u'\t');
    call.console.show(toJson(text), line);
}

/// The one of this kind, name and language; id 0: there is none.
MessageTemplate stored(const QList<MessageTemplate> &all, const MessageTemplate &wanted)
{
    const auto it = std::find_if(all.begin(), all.end(), [&wanted](const MessageTemplate &text) {
        return text.name.compare(wanted.name.simplified(), Qt::CaseInsensitive) == 0 && text.language.compare(wanted.language, Qt::CaseInsensitive) == 0;
    });
    return it == all.end() ? MessageTemplate{} : *it;
}

} // namespace

ExitCode listTemplates(const Call &call)
{
    const auto desk = Desk::toRead(call);
    if (!desk)
        return call.console.failed(desk.error());
    for (const TemplateKind kind : {TemplateKind::Sms, TemplateKind::Reply}) {
        if (call.has("--kind") && kind != kindOf(call))
            continue;
        const auto all = await((*desk)->context().templates().list(kind));
        if (!all)
            return call.console.failed(all.error());
        for (const MessageTemplate &text : *all)
            showTemplate(call, text);
    }
    return Done;
}

ExitCode addTemplate(const Call &call)
{
    MessageTemplate text;
    text.kind = kindOf(call);
    text.name = call.value("--name");
    text.language = call.value("--language");
    text.marketing = call.value("--class") == u"marketing"_s;
    text.body = call.value("--text");
    for (const policy::Mistake &mistake : policy::mistakes(text.body))
        call.console.say(words::mistake(mistake, text.body));
    if (const Status fine = TemplateService::check(text); !fine)
        return call.console.failed(fine.error());
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    TemplateService &templates = (*desk)->context().templates();
    auto all = await(templates.list(text.kind));
    if (!all)
        return call.console.failed(all.error());
    text.id = stored(*all, text).id;
    const auto id = await(templates.put(text));
    if (!id)
        return call.console.failed(id.error());
    all = await(templates.list(text.kind));
    for (const MessageTemplate &kept : all.value_or(QList<MessageTemplate>())) {
        if (kept.id == *id)
            showTemplate(call, kept);
    }
    return Done;
}

ExitCode removeTemplate(const Call &call)
{
    const auto desk = Desk::toWrite(call);
    if (!desk)
        return call.console.failed(desk.error());
    if (const Status removed = await((*desk)->context().templates().remove(Call::id(call.argument(0)))); !removed)
        return call.console.failed(removed.error());
    call.console.show({{u"id"_s, Call::id(call.argument(0))}, {u"state"_s, u"removed"_s}}, u"%1 is removed"_s.arg(call.argument(0)));
    return Done;
}

} // namespace heliograph::ctl
