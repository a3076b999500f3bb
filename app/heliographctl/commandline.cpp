// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/commandline.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

struct Words {
    QStringList plain;
    QMultiHash<QString, QString> options;
    QString problem;
};

const Command *findCommand(const QStringList &plain)
{
    const auto named = [&](const QString &name) -> const Command * {
        const auto it = std::find_if(commands().begin(), commands().end(), [&](const Command &c) { return name == QLatin1StringView(c.name); });
        return it == commands().end() ? nullptr : &*it;
    };
    if (plain.isEmpty())
        return nullptr;
    if (const Command *two = named(plain.mid(0, 2).join(u' ')); two && plain.size() > 1)
        return two;
    return named(plain.first());
}

const OptionSpec *findOption(const Command *command, const QString &name)
{
    const auto in = [&](const std::vector<OptionSpec> &all) -> const OptionSpec * {
        const auto it = std::find_if(all.begin(), all.end(), [&](const OptionSpec &o) { return name == QLatin1StringView(o.name); });
        return it == all.end() ? nullptr : &*it;
    };
    const OptionSpec *own = command ? in(command->options) : nullptr;
    return own ? own : in(commonOptions());
}

/// The plain words alone, as far as they can be told without knowing the command: its options' values come later.
QStringList leadingWords(const QStringList &words)
{
    QStringList plain;
    for (qsizetype i = 0; i < words.size() && plain.size() < 2; ++i) {
        if (!words.at(i).startsWith(u'-')) {
            plain.append(words.at(i));
            continue;
        }
        const OptionSpec *common = findOption(nullptr, words.at(i));
        if (common && common->value)
            ++i;
        else if (!common && !plain.isEmpty())
            break;
    }
    return plain;
}

Words readWords(const QStringList &words, const Command *command)
{
    Words read;
    bool onlyPlain = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (onlyPlain || !word.startsWith(u'-') || word == u"-"_s) {
            read.plain.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyPlain = true;
            continue;
        }
        const qsizetype equals = word.startsWith(u"--"_s) ? word.indexOf(u'=') : -1;
        const QString name = equals > 0 ? word.left(equals) : word;
        const OptionSpec *option = findOption(command, name);
        if (!option) {
            read.problem = u"there is no option %1"_s.arg(name);
            return read;
        }
        if (!option->value && equals > 0) {
            read.problem = u"%1 takes no value"_s.arg(name);
            return read;
        }
        if (option->value && equals < 0 && i + 1 >= words.size()) {
            read.problem = u"%1 needs a value"_s.arg(name);
            return read;
        }
        if (read.options.contains(name) && !option->repeats) {
            read.problem = u"%1 was given twice"_s.arg(name);
            return read;
        }
        const QString value = !option->value ? QString() : equals > 0 ? word.mid(equals + 1) : words.at(++i);
        const QStringList choices = QString::fromLatin1(option->choices).split(u' ', Qt::SkipEmptyParts);
        if (!choices.isEmpty() && !choices.contains(value)) {
            read.problem = u"%1 takes %2"_s.arg(name, choices.join(u", "_s));
            return read;
        }
        read.options.insert(name, value);
    }
    return read;
}

QString optionLine(const OptionSpec &option)
{
    const QString name = option.value ? u"%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value))
                                      : QString::fromLatin1(option.name);
    return u"  %1 %2\n"_s.arg(name.leftJustified(28), QString::fromUtf8(option.help));
}

QString usageOf(const Command &command)
{
    QString line = u"heliographctl %1"_s.arg(QLatin1StringView(command.name));
    if (*command.arguments != '\0')
        line += u' ' + QString::fromLatin1(command.arguments);
    for (const OptionSpec &option : command.options) {
        const QString word = option.value ? u"%1 %2"_s.arg(QLatin1StringView(option.name), QLatin1StringView(option.value))
                                          : QString::fromLatin1(option.name);
        line += option.required ? u' ' + word : u" [%1%2]"_s.arg(word, option.repeats ? u" …"_s : QString());
    }
    return line;
}

QString helpOf(const Command &command)
{
    QString help = u"%1\n\n%2\n"_s.arg(usageOf(command), QString::fromUtf8(command.summary));
    if (!command.options.empty())
        help += u"\nOptions:\n"_s;
    for (const OptionSpec &option : command.options)
        help += optionLine(option);
    return help + u"\nExample:\n  %1\n"_s.arg(QString::fromUtf8(command.example));
}

QString helpOfAll(const QString &group)
{
    QString help = u"heliographctl [--profile DIR] [--json] COMMAND …\n\nCommands:\n"_s;
    for (const Command &command : commands()) {
        const QString name = QString::fromLatin1(command.name);
        if (group.isEmpty() || name == group || name.startsWith(group + u' '))
            help += u"  %1 %2\n"_s.arg(name.leftJustified(22), QString::fromUtf8(command.summary).section(u'\n', 0, 0));
    }
    help += u"\nFor every command:\n"_s;
    for (const OptionSpec &option : commonOptions())
        help += optionLine(option);
    return help
        + u"\nExit status: 0 done, 1 refused by a rule, 2 wrong usage, 3 the provider refused, 4 outcome unknown,\n"
          "5 the profile or the store cannot be used, 6 nothing found.\n"
          "heliographctl COMMAND --help says more about one of them.\n"_s;
}

void print(std::FILE *file, const QString &text)
{
    std::fputs(text.toUtf8().constData(), file);
}

} // namespace

ExitCode runCommandLine(const QStringList &words)
{
    const QStringList leading = leadingWords(words);
    const Command *command = findCommand(leading);
    const bool help = words.contains(u"--help"_s) || words.contains(u"-h"_s) || leading.value(0) == u"help"_s;
    if (words.contains(u"--version"_s)) {
        print(stdout, u"heliographctl %1\n"_s.arg(QStringLiteral(HELIOGRAPH_VERSION)));
        return Done;
    }
    if (help) {
        const QStringList about = leading.value(0) == u"help"_s ? leading.mid(1) : leading;
        print(stdout, command ? helpOf(*command) : helpOfAll(about.value(0)));
        return Done;
    }
    if (!command) {
        const QString name = leading.join(u' ');
        print(stderr, name.isEmpty() ? helpOfAll({}) : u"heliographctl: there is no command “%1”\nSee: heliographctl --help\n"_s.arg(name));
        return Usage;
    }
    Words read = readWords(words, command);
    const qsizetype nameWords = QLatin1StringView(command->name).contains(u' ') ? 2 : 1;
    const Call call(*command, read.plain.mid(nameWords), read.options);
    if (!read.problem.isEmpty())
        return call.usage(read.problem);
    const qsizetype given = read.plain.size() - nameWords;
    if (given < command->minimum || given > command->maximum)
        return call.usage(u"it takes %1"_s.arg(*command->arguments == '\0' ? u"no further words"_s : QString::fromLatin1(command->arguments)));
    for (const OptionSpec &option : command->options) {
        if (option.required && !call.has(option.name))
            return call.usage(u"%1 is missing"_s.arg(QLatin1StringView(option.name)));
    }
    return command->run(call);
}

QStringList completions(const QStringList &words)
{
    const QString last = words.value(words.size() - 1);
    const QStringList before = words.mid(0, words.size() - 1);
    const QStringList leading = leadingWords(before);
    const Command *command = findCommand(leading);
    QStringList all;
    const OptionSpec *asked = before.isEmpty() ? nullptr : findOption(command, before.last());
    if (asked && asked->value) {
        all = QString::fromLatin1(asked->choices).split(u' ', Qt::SkipEmptyParts);
    } else if (last.startsWith(u'-')) {
        for (const OptionSpec &option : commonOptions())
            all.append(QString::fromLatin1(option.name));
        for (const OptionSpec &option : command ? command->options : std::vector<OptionSpec>())
            all.append(QString::fromLatin1(option.name));
    } else if (!command) {
        for (const Command &known : commands()) {
            const QStringList name = QString::fromLatin1(known.name).split(u' ');
            if (leading.isEmpty() || leading.first() == name.first())
                all.append(name.value(leading.size()));
        }
    }
    all.removeIf([&](const QString &word) { return word.isEmpty() || !word.startsWith(last); });
    all.removeDuplicates();
    all.sort();
    return all;
}

} // namespace heliograph::ctl
