// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/preflight.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

/// "Before it goes": what stops or warns, each with its reason and the way out beside it; what passes is one line that opens.
class CheckList final : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(QWidget *parent);
    /// Rebuilds only where something differs. `newer`: messages of the customer since this SMS was begun.
    void setFindings(const QList<policy::Finding> &findings, int newer);
    /// A question in the place of a row's button: words and, with `wantsText`, a line to answer in.
    void ask(policy::Rule rule, const QString &question, bool wantsText, const QString &button);
    /// The keyboard goes to the first way out.
    void focusFirstRemedy();

Q_SIGNALS:
    void remedyChosen(const heliograph::policy::Finding &finding);
    void answered(heliograph::policy::Rule rule, const QString &text);
    void reviewWanted();

private:
    void rebuild();
    void addProblem(const policy::Finding &finding);
    void addQuestion(QVBoxLayout *column);
    void addPasses(const QList<policy::Finding> &passes);

    struct Question {
        policy::Rule rule = policy::Rule::Verified;
        QString words;
        QString button;
        bool wantsText = false;
        bool open = false;
    };
    QList<policy::Finding> m_findings;
    int m_newer = 0;
    bool m_unfolded = false;
    Question m_question;
    QVBoxLayout *m_rows;
    QWidget *m_body = nullptr;
};

} // namespace heliograph::ui
