// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/heliographctl/exitcode.h"
#include "domain/result.h"
#include "policy/preflight.h"

#include <QJsonObject>

namespace heliograph::ctl {

/// Results on standard output: text for people, or with --json one object per line and nothing else. Words go to standard error.
class Console
{
public:
    explicit Console(bool json) : m_json(json) {}
    [[nodiscard]] bool json() const { return m_json; }

    /// One result, in the form that was asked for.
    void show(const QJsonObject &object, const QString &text) const;
    void line(const QByteArray &line) const; ///< as it is
    /// Words beside the results.
    void say(const QString &words) const;
    /// {"refused": […]}, or a line for each reason. Warnings and passes are left out.
    ExitCode refused(const QList<policy::Finding> &findings) const;
    /// The same for an error whose detail holds the rules' codes.
    ExitCode refused(const QStringList &codes) const;
    /// Says what happened and what to do.
    ExitCode failed(const Error &error) const;

private:
    bool m_json;
};

[[nodiscard]] ExitCode exitFor(const Error &error);

} // namespace heliograph::ctl
