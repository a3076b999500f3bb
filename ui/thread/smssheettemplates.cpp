// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/smseditor.h"
#include "ui/thread/smssheet.h"
#include "ui/thread/templatebox.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

void SmsSheet::readTemplates()
{
    whenDone(m_services.templates.list(TemplateKind::Sms), this,
             m_lists.of([this, customer = m_customer.id](const Result<QList<MessageTemplate>> &all) {
        if (customer == m_customer.id)
            m_templates->fill(all.value_or(QList<MessageTemplate>()), m_customer);
    }));
}

/// Fills the editor. What stood there comes back with Ctrl+Z, and with it what that was made from.
void SmsSheet::useTemplate(const MessageTemplate &text)
{
    const policy::Rendered made = policy::render(text.body, m_services.templates.values(m_customer));
    QJsonObject mark = templateMark(text);
    if (!made.literals.isEmpty())
        mark.insert("literals"_L1, QJsonArray::fromStringList(made.literals));
    putText(made.text, mark);
    if (!made.open.isEmpty())
        selectVariable();
}

void SmsSheet::putText(const QString &text, const QJsonObject &madeFrom)
{
    m_marks.insert(m_draft.text, m_draft.madeFrom);
    m_marks.insert(text, madeFrom);
    const bool same = text == m_draft.text;
    m_editor->edit(text);
    if (same)
        textEdited();
    m_editor->moveCursor(QTextCursor::End);
    m_editor->setFocus(Qt::OtherFocusReason);
}

/// The class and the open variables go with the text: an empty one was made from nothing, one that Ctrl+Z brought back from what it
/// was made from then.
void SmsSheet::followTemplate()
{
    if (m_draft.text.isEmpty())
        m_draft.useTemplate({});
    else if (const auto known = m_marks.constFind(m_draft.text); known != m_marks.constEnd())
        m_draft.useTemplate(*known);
    QStringList literals;
    for (const QJsonValue &literal : m_draft.madeFrom.value("literals"_L1).toArray())
        literals.append(literal.toString());
    m_open = policy::openVariables(m_draft.text, literals);
    m_draft.unresolvedVariables = policy::names(m_open);
    m_editor->setOpen(m_open);
    m_templates->setMark(m_draft.madeFrom);
}

/// The next one that waits for its words, so that typing puts them in.
void SmsSheet::selectVariable()
{
    if (m_open.isEmpty())
        return;
    const int at = m_editor->textCursor().selectionEnd();
    const auto next = std::find_if(m_open.cbegin(), m_open.cend(), [at](const policy::Variable &open) { return open.from >= at; });
    const policy::Variable &open = next == m_open.cend() ? m_open.first() : *next;
    QTextCursor cursor(m_editor->document());
    cursor.setPosition(int(open.from));
    cursor.setPosition(int(open.from + open.size), QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_editor->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
