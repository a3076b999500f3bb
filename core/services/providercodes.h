// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/codecheck.h"

#include <QHash>
#include <QQueue>

#include <functional>
#include <memory>

namespace heliograph {

/// Asks the providers about the codes they made: one question at a time per verification, in the order the codes were typed,
/// and none twice. What was typed is kept nowhere else, and only until the answer is stored.
class ProviderCodes : public QObject
{
    Q_OBJECT
public:
    ProviderCodes(store::Store &store, AccountService &accounts, Clock &clock, std::function<CodeCheck()> checker, QObject *parent = nullptr);

    /// Finished when the answer is stored.
    Async<VerificationService::Checked> ask(const VerificationService::ProviderTry &attempt);
    /// Why nothing was checked, by verification, in this run.
    [[nodiscard]] const QHash<qint64, QString> &reasons() const { return m_reasons; }

private:
    struct Question {
        VerificationService::ProviderTry attempt;
        Promise<VerificationService::Checked> answer;
    };
    void next(qint64 verificationId);
    void keep(const Question &question, const CodeVerdict &verdict);

    store::Store &m_store;
    AccountService &m_accounts;
    Clock &m_clock;
    std::function<CodeCheck()> m_checker;
    QHash<qint64, QQueue<Question>> m_questions; ///< by verification; the first is under way
    QHash<qint64, QString> m_reasons;
};

} // namespace heliograph
