// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/heliographctl/console.h"

#include <QJsonObject>
#include <QMultiHash>
#include <QStringList>

#include <optional>
#include <vector>

namespace heliograph::ctl {

/// An option of one command, or of all. Without `value` it is a switch.
struct OptionSpec {
    const char *name;             ///< "--text"
    const char *value = nullptr;  ///< what stands for its value in the help
    const char *help = "";
    bool required = false;
    bool repeats = false;
    const char *choices = "";     ///< separated by blanks; empty: anything
};

class Call;

struct Command {
    const char *name;             ///< one or two words
    const char *arguments;        ///< in the help: "ID KEY"
    int minimum;
    int maximum;
    const char *summary;
    const char *example;
    std::vector<OptionSpec> options;
    ExitCode (*run)(const Call &call);
};

/// What one run of the program was asked to do.
class Call
{
public:
    Call(const Command &command, QStringList arguments, QMultiHash<QString, QString> options);

    const Command &command;
    const Console console;
    [[nodiscard]] QString argument(qsizetype i) const { return m_arguments.value(i); }
    [[nodiscard]] const QStringList &arguments() const { return m_arguments; }
    [[nodiscard]] bool has(const char *option) const { return m_options.contains(QLatin1StringView(option)); }
    [[nodiscard]] QString value(const char *option) const { return m_options.value(QLatin1StringView(option)); }
    [[nodiscard]] QStringList values(const char *option) const; ///< in the order given
    /// Name → value of an option NAME=VALUE that repeats; nullopt: one of them is not written so.
    [[nodiscard]] std::optional<QJsonObject> pairs(const char *option) const;
    [[nodiscard]] QString folder() const;     ///< of the profile
    /// One line of the descriptor that --vault-passphrase-fd names, read once. SecretUnavailable: it is empty.
    [[nodiscard]] const Result<QByteArray> &vaultPassphrase() const;
    /// Says what is wrong with the command line.
    [[nodiscard]] ExitCode usage(const QString &why) const;
    /// A number that names something stored; 0: it is none.
    [[nodiscard]] static qint64 id(const QString &text);

private:
    QStringList m_arguments;
    QMultiHash<QString, QString> m_options;
    mutable std::optional<Result<QByteArray>> m_passphrase;
};

/// One line of standard input without its end; a terminal does not show what is typed.
[[nodiscard]] QByteArray lineFromInput();
/// A secret: such a line, or a whole JSON object (a key file), as one line.
[[nodiscard]] QByteArray secretFromInput();

} // namespace heliograph::ctl
