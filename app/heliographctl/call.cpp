// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/call.h"

#include "app/appcontext.h"

#include <QDir>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <termios.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

/// One line of this descriptor, which is closed.
Result<QByteArray> passphraseFrom(const QString &number)
{
    bool isNumber = false;
    const int descriptor = number.toInt(&isNumber);
    std::FILE *file = isNumber && descriptor >= 0 ? ::fdopen(descriptor, "r") : nullptr;
    if (!file)
        return fail(ErrorCode::InvalidArgument, u"vault-passphrase-fd:not_a_number"_s);
    QByteArray line;
    for (int c = std::fgetc(file); c != EOF && c != '\n'; c = std::fgetc(file))
        line.append(char(c));
    std::fclose(file);
    if (line.isEmpty())
        return fail(ErrorCode::SecretUnavailable, u"empty_passphrase"_s);
    return line;
}

} // namespace

Call::Call(const Command &command_, QStringList arguments, QMultiHash<QString, QString> options)
    : command(command_)
    , console(options.contains(u"--json"_s))
    , m_arguments(std::move(arguments))
    , m_options(std::move(options))
{
}

QStringList Call::values(const char *option) const
{
    QStringList values = m_options.values(QLatin1StringView(option));
    std::reverse(values.begin(), values.end()); // the hash gives the newest first
    return values;
}

std::optional<QJsonObject> Call::pairs(const char *option) const
{
    QJsonObject pairs;
    for (const QString &pair : values(option)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals <= 0)
            return std::nullopt;
        pairs.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return pairs;
}

QString Call::folder() const
{
    return has("--profile") ? QDir::cleanPath(QDir::current().absoluteFilePath(value("--profile"))) : profileFolder(u"default"_s);
}

const Result<QByteArray> &Call::vaultPassphrase() const
{
    if (!m_passphrase)
        m_passphrase = passphraseFrom(value("--vault-passphrase-fd"));
    return *m_passphrase;
}

ExitCode Call::usage(const QString &why) const
{
    console.say(u"heliographctl %1: %2\nSee: heliographctl %1 --help"_s.arg(QLatin1StringView(command.name), why));
    return Usage;
}

qint64 Call::id(const QString &text)
{
    bool number = false;
    const qint64 id = text.toLongLong(&number);
    return number && id > 0 ? id : 0;
}

QByteArray lineFromInput()
{
    termios shown{};
    const bool terminal = ::isatty(STDIN_FILENO) == 1 && ::tcgetattr(STDIN_FILENO, &shown) == 0;
    if (terminal) {
        termios hidden = shown;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &hidden);
    }
    char *buffer = nullptr;
    std::size_t room = 0;
    const ssize_t length = ::getline(&buffer, &room, stdin);
    QByteArray line = length > 0 ? QByteArray(buffer, qsizetype(length)) : QByteArray();
    if (buffer != nullptr) {
        std::fill_n(buffer, room, '\0');
        std::free(buffer);
    }
    if (terminal)
        ::tcsetattr(STDIN_FILENO, TCSANOW, &shown);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QByteArray secretFromInput()
{
    constexpr qsizetype kMost = 64 * 1024;
    QByteArray secret = lineFromInput();
    // Between its strings JSON may have any blank, and inside them no line end.
    while (secret.trimmed().startsWith('{') && secret.size() < kMost && !QJsonDocument::fromJson(secret).isObject()) {
        if (std::feof(stdin) != 0)
            break;
        secret += ' ' + lineFromInput();
    }
    return secret;
}

} // namespace heliograph::ctl
