// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/tr.h"
#include "ui/words/words.h"

#include <algorithm>
#include <iterator>

namespace heliograph::words {

namespace {

/// What, and how to mend it. %1: the name.
struct MistakeWords {
    const char *what;
    const char *words;
};

constexpr MistakeWords kMistakes[] = {
    {"not_json", QT_TRANSLATE_NOOP("words", "It is no JSON: something is wrong at line and column %1. Look for a missing comma, quote or bracket.")},
    {"not_an_object", QT_TRANSLATE_NOOP("words", "An object in braces belongs here.")},
    {"too_long", QT_TRANSLATE_NOOP("words", "It is longer than 32 kB. A description of a gateway is a page.")},
    {"version", QT_TRANSLATE_NOOP("words", "Write \"heliograph\": 1, so that a later version knows how to read it.")},
    {"name", QT_TRANSLATE_NOOP("words", "Give the gateway a name of up to 40 characters.")},
    {"unknown_key", QT_TRANSLATE_NOOP("words", "Nobody reads “%1”. Correct its spelling, or take it out.")},
    {"only_post", QT_TRANSLATE_NOOP("words", "Only POST sends a text. A GET may be repeated on the way, and each time is an SMS. Ask the gateway's maker for their POST form.")},
    {"url", QT_TRANSLATE_NOOP("words", "It must be a whole address, such as https://gateway.example/v1/messages.")},
    {"https_only", QT_TRANSLATE_NOOP("words", "It must begin with https://. Plain http goes to this computer only.")},
    {"placeholder_in_host", QT_TRANSLATE_NOOP("words", "Write the host as it is: a placeholder may stand after it only.")},
    {"inline_secret", QT_TRANSLATE_NOOP("words", "A secret does not belong into the description. Write {{secret:name}} here, then give its value in the form; it goes to the keychain.")},
    {"basic_auth", QT_TRANSLATE_NOOP("words", "Write user and password with a colon between: {{secret:user}}:{{secret:password}}.")},
    {"header_name", QT_TRANSLATE_NOOP("words", "A header's name takes letters, digits and hyphens.")},
    {"header_value", QT_TRANSLATE_NOOP("words", "A header takes plain ASCII on one line.")},
    {"header_ours", QT_TRANSLATE_NOOP("words", "Heliograph writes “%1” itself, or it would change what is sent. Take it out.")},
    {"not_a_text", QT_TRANSLATE_NOOP("words", "It must be a text in quotes.")},
    {"one_body", QT_TRANSLATE_NOOP("words", "Give the request one body: either \"json\" or \"form\".")},
    {"empty_body", QT_TRANSLATE_NOOP("words", "Name what the gateway expects, such as {\"to\": \"{{to}}\", \"text\": \"{{text}}\"}.")},
    {"too_deep", QT_TRANSLATE_NOOP("words", "It is nested too deep: eight levels are the most.")},
    {"no_recipient", QT_TRANSLATE_NOOP("words", "Nothing says who it goes to: write {{to}} (+447700900142) or {{to_digits}} (447700900142).")},
    {"no_text", QT_TRANSLATE_NOOP("words", "Nothing carries the text: write {{text}}, or \"free_text\": false where the gateway sends its own.")},
    {"text_not_allowed", QT_TRANSLATE_NOOP("words", "{{text}} stands here although \"free_text\" is false. Take one of them out.")},
    {"braces", QT_TRANSLATE_NOOP("words", "Braces do not match: a placeholder is {{name}}.")},
    {"placeholder", QT_TRANSLATE_NOOP("words", "There is no {{%1}}. There are to, to_digits, text, sender, ref, secret:name and param:name.")},
    {"not_here", QT_TRANSLATE_NOOP("words", "{{%1}} cannot stand here. In the address only secrets can, in a header no text and no parameter.")},
    {"not_declared", QT_TRANSLATE_NOOP("words", "\"parameters\" does not declare “%1”.")},
    {"parameters", QT_TRANSLATE_NOOP("words", "It must be a list of parameters, each with its name (%1).")},
    {"out_of_range", QT_TRANSLATE_NOOP("words", "It must be a number from 1 to %1.")},
    {"no_success", QT_TRANSLATE_NOOP("words", "Nothing says how success looks, so no text would ever count as accepted. Give at least one rule, such as {\"status\": 202}.")},
    {"list", QT_TRANSLATE_NOOP("words", "It must be a list of up to 32 rules in square brackets.")},
    {"status", QT_TRANSLATE_NOOP("words", "A status is a number from 200 to 599.")},
    {"redirect", QT_TRANSLATE_NOOP("words", "Redirects are never followed: what they lead to may be a second SMS. Write the final address as the url.")},
    {"pointer", QT_TRANSLATE_NOOP("words", "It must be a JSON Pointer, such as /messages/0/id.")},
    {"equals", QT_TRANSLATE_NOOP("words", "Compare with texts, whole numbers, true or false.")},
    {"needs_pointer", QT_TRANSLATE_NOOP("words", "Say with \"pointer\" where in the reply that value stands.")},
    {"needs_value", QT_TRANSLATE_NOOP("words", "Say with \"equals\" or \"matches\" what stands there.")},
    {"pattern", QT_TRANSLATE_NOOP("words", "It is no regular expression of up to 200 characters.")},
    {"empty_rule", QT_TRANSLATE_NOOP("words", "This rule would fit every reply. Name a status, a pointer or an expression.")},
    {"secret_name", QT_TRANSLATE_NOOP("words", "A secret cannot be called “%1”: a field of the account has this name.")},
};

QString sentence(const QString &what, const QString &name)
{
    const auto known = std::find_if(std::begin(kMistakes), std::end(kMistakes), [&](const MistakeWords &m) { return what == QLatin1String(m.what); });
    if (known == std::end(kMistakes))
        return what;
    const QString words = Words::tr(known->words);
    return words.contains(QLatin1String("%1")) ? words.arg(name) : words;
}

} // namespace

QString descriptionMistakes(const QString &mistakes)
{
    QStringList said;
    for (const QString &mistake : mistakes.split(u'\n')) {
        const QString where = mistake.section(u'|', 0, 0), words = sentence(mistake.section(u'|', 1, 1), mistake.section(u'|', 2));
        said.append(where.isEmpty() ? words : Words::tr("%1: %2").arg(where, words));
    }
    return said.join(u'\n');
}

} // namespace heliograph::words
