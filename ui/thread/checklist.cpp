// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/checklist.h"

#include "ui/common/accessiblebutton.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/common/rowmargins.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

QPushButton *compactButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("compact", true);
    button->setAutoDefault(false);
    return button;
}

bool saysTheSame(const policy::Finding &a, const policy::Finding &b)
{
    if (a == b)
        return true;
    if (a.rule != b.rule || a.severity != b.severity || a.remedy != b.remedy || a.detail != b.detail)
        return false;
    const words::Said one = words::finding(a), other = words::finding(b);
    return one.title == other.title && one.text == other.text;
}

} // namespace

CheckList::CheckList(QWidget *parent) : QWidget(parent)
{
    m_rows = new QVBoxLayout(this);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    rebuild();
}

void CheckList::setFindings(const QList<policy::Finding> &findings, int newer)
{
    if (findings == m_findings && newer == m_newer)
        return;
    // Facts change with every keystroke, the words for them seldom; what passed is a number while it is folded.
    const bool looksTheSame = newer == m_newer && std::equal(findings.cbegin(), findings.cend(), m_findings.cbegin(), m_findings.cend(),
        [this](const policy::Finding &a, const policy::Finding &b) {
            return saysTheSame(a, b) || (!m_unfolded && a.severity == policy::Severity::Pass && b.severity == policy::Severity::Pass);
        });
    m_findings = findings;
    if (looksTheSame)
        return;
    m_newer = newer;
    if (m_question.open) {
        const bool still = std::any_of(findings.cbegin(), findings.cend(), [this](const policy::Finding &f) {
            return f.rule == m_question.rule && f.severity == policy::Severity::Refusal;
        });
        m_question.open = still;
    }
    rebuild();
}

void CheckList::ask(policy::Rule rule, const QString &question, bool wantsText, const QString &button)
{
    m_question = {rule, question, button, wantsText, true};
    rebuild();
    if (auto *edit = findChild<QLineEdit *>())
        edit->setFocus(Qt::OtherFocusReason);
}

void CheckList::focusFirstRemedy()
{
    if (auto *button = m_body->findChild<QPushButton *>())
        button->setFocus(Qt::OtherFocusReason);
}

void CheckList::rebuild()
{
    const bool hadFocus = m_body && m_body->focusWidget() && m_body->focusWidget()->hasFocus();
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_rows->addWidget(m_body);
    QList<policy::Finding> passes;
    for (const policy::Finding &finding : std::as_const(m_findings)) {
        if (finding.severity == policy::Severity::Refusal)
            addProblem(finding);
    }
    if (m_newer > 0) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new IconLabel("warning"_L1, 16, Role::Warn, m_body));
        row->addWidget(new PlainLabel(m_newer == 1 ? tr("1 new message") : tr("%n new messages", nullptr, m_newer), TextSize::Body, Role::Warn, true,
                                      PlainLabel::Fit::Whole, m_body));
        row->addWidget(new PlainLabel(tr("since you began this SMS"), TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide, m_body), 1);
        auto *review = compactButton(tr("Review"), m_body);
        review->setProperty("ghost", true);
        connect(review, &QPushButton::clicked, this, &CheckList::reviewWanted);
        row->addWidget(review);
        column->addLayout(row);
    }
    for (const policy::Finding &finding : std::as_const(m_findings)) {
        if (finding.severity == policy::Severity::Warning)
            addProblem(finding);
        else if (finding.severity == policy::Severity::Pass)
            passes.append(finding);
    }
    if (!passes.isEmpty())
        addPasses(passes);
    m_body->show();
    if (hadFocus)
        focusFirstRemedy();
}

void CheckList::addProblem(const policy::Finding &finding)
{
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    const bool refusal = finding.severity == policy::Severity::Refusal;
    const words::Said said = words::finding(finding);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(0, 2, 0, 2);
    row->addWidget(new IconLabel(refusal ? "cross-circle"_L1 : "warning"_L1, 16, refusal ? Role::Bad : Role::Warn, m_body), 0, Qt::AlignTop);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(new PlainLabel(said.title, TextSize::Body, refusal ? Role::Bad : Role::Warn, true, PlainLabel::Fit::Wrap, m_body));
    if (!said.text.isEmpty())
        lines->addWidget(new PlainLabel(said.text, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap, m_body));
    row->addLayout(lines, 1);
    const bool asked = m_question.open && m_question.rule == finding.rule;
    const QString remedy = words::remedy(finding);
    if (!remedy.isEmpty() && !asked) {
        auto *button = compactButton(remedy, m_body);
        button->setAccessibleDescription(said.title);
        connect(button, &QPushButton::clicked, this, [this, finding] {
            // As it is now: its facts went on without a new button.
            const auto it = std::find_if(m_findings.cbegin(), m_findings.cend(), [&finding](const policy::Finding &f) { return saysTheSame(f, finding); });
            Q_EMIT remedyChosen(it != m_findings.cend() ? policy::Finding(*it) : finding);
        });
        row->addWidget(button);
    }
    column->addLayout(row);
    if (asked)
        addQuestion(column);
}

void CheckList::addQuestion(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    setRowMargins(*row, 24, 0, 0, 4);
    auto *edit = m_question.wantsText ? new QLineEdit(m_body) : nullptr;
    if (edit) {
        edit->setPlaceholderText(m_question.words);
        edit->setAccessibleName(m_question.words);
        edit->setMaxLength(300);
        row->addWidget(edit, 1);
    } else {
        row->addWidget(new PlainLabel(m_question.words, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap, m_body), 1);
    }
    auto *yes = compactButton(m_question.button, m_body);
    auto *no = compactButton(tr("Back"), m_body);
    no->setProperty("ghost", true);
    if (edit) {
        const auto ready = [yes](bool written) {
            yes->setEnabled(written);
            yes->setAccessibleDescription(written ? QString() : tr("Write the answer first"));
        };
        ready(false);
        connect(edit, &QLineEdit::textChanged, yes, [ready](const QString &text) { ready(!text.trimmed().isEmpty()); });
        connect(edit, &QLineEdit::returnPressed, yes, &QPushButton::click);
    }
    connect(yes, &QPushButton::clicked, this, [this, edit, rule = m_question.rule] {
        m_question.open = false;
        Q_EMIT answered(rule, edit ? edit->text().trimmed() : QString());
    });
    connect(no, &QPushButton::clicked, this, [this] {
        m_question.open = false;
        rebuild();
    });
    row->addWidget(yes);
    row->addWidget(no);
    column->addLayout(row);
}

void CheckList::addPasses(const QList<policy::Finding> &passes)
{
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    auto *fold = compactButton(passes.size() == 1 ? tr("1 check passed") : tr("%n checks passed", nullptr, int(passes.size())), m_body);
    fold->setCheckable(true);
    fold->setProperty("segment", true);
    fold->setChecked(m_unfolded);
    AccessibleButton::setExpanded(*fold, m_unfolded);
    fold->setToolTip(m_unfolded ? tr("Fold") : tr("Show each of them"));
    connect(fold, &QPushButton::clicked, this, [this](bool open) {
        m_unfolded = open;
        rebuild();
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(new IconLabel("check"_L1, 16, Role::Ok, m_body));
    line->addSpacing(-2);
    line->addWidget(fold);
    line->addStretch(1);
    column->addLayout(line);
    if (!m_unfolded)
        return;
    for (const policy::Finding &finding : passes) {
        const words::Said said = words::finding(finding);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->setContentsMargins(0, 2, 0, 2);
        row->addWidget(new IconLabel("check"_L1, 16, Role::Ok, m_body));
        row->addWidget(new PlainLabel(said.title, TextSize::Body, Role::Text, false, PlainLabel::Fit::Whole, m_body));
        row->addWidget(new PlainLabel(said.text, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide, m_body), 1);
        column->addLayout(row);
    }
}

} // namespace heliograph::ui
