// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "app/heliographctl/console.h"

#include "ui/words/words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace heliograph::ctl {

namespace {

void put(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

/// A terminal obeys control characters; a customer's name must not command it.
QByteArray printable(QString text)
{
    std::replace_if(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; },
                    QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

QString together(const words::Said &said)
{
    return said.text.isEmpty() ? said.title : u"%1. %2"_s.arg(said.title, said.text);
}

} // namespace

void Console::show(const QJsonObject &object, const QString &text) const
{
    put(stdout, m_json ? QJsonDocument(object).toJson(QJsonDocument::Compact) : printable(text));
}

void Console::line(const QByteArray &line) const
{
    put(stdout, line);
}

void Console::say(const QString &words) const
{
    put(stderr, printable(words));
}

ExitCode Console::refused(const QList<policy::Finding> &findings) const
{
    QJsonArray reasons;
    QStringList lines;
    for (const policy::Finding &finding : policy::refusals(findings)) {
        const words::Said said = words::finding(finding);
        const QString code = policy::ruleCode(finding.rule);
        QJsonObject reason{{u"code"_s, code}, {u"reason"_s, together(said)}, {u"remedy"_s, policy::remedyCode(finding.remedy)}};
        if (!finding.detail.isEmpty())
            reason.insert(u"detail"_s, finding.detail);
        reasons.append(reason);
        lines.append(u"%1: %2"_s.arg(code, together(said)));
    }
    show({{u"refused"_s, reasons}}, lines.join(u'\n'));
    return Refused;
}

ExitCode Console::refused(const QStringList &codes) const
{
    QList<policy::Finding> findings;
    for (int rule = 0; rule < policy::kRuleCount; ++rule) {
        if (codes.contains(policy::ruleCode(policy::Rule(rule))))
            findings.append({policy::Rule(rule), policy::Severity::Refusal, policy::Remedy::None, {}, {}});
    }
    if (findings.isEmpty())
        return failed({ErrorCode::Refused, codes.join(u' ')});
    return refused(findings);
}

ExitCode Console::failed(const Error &error) const
{
    say(u"heliographctl: %1"_s.arg(together(words::error(error))));
    return exitFor(error);
}

ExitCode exitFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidArgument: return Usage;
    case ErrorCode::NotFound: return NotFound;
    case ErrorCode::Conflict:
    case ErrorCode::Refused:
    case ErrorCode::NotConfigured:
    case ErrorCode::Cancelled: return Refused;
    case ErrorCode::NotSent:
    case ErrorCode::ProviderRefused: return ProviderRefused;
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Timeout: return OutcomeUnknown;
    case ErrorCode::ProfileInUse:
    case ErrorCode::StoreUnavailable:
    case ErrorCode::StoreDamaged:
    case ErrorCode::SchemaTooNew:
    case ErrorCode::DiskFull:
    case ErrorCode::Io:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::Internal: break;
    }
    return Unusable;
}

} // namespace heliograph::ctl
