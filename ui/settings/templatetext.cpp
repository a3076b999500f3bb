// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/templatetext.h"

#include "policy/variables.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/formfield.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr Scaled kTextHeight{148};
} // namespace

TemplateText::TemplateText(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *name = new PlainLabel(tr("Text"));
    name->setFixedWidth(FormField::kLabelWidth);
    name->setMinimumHeight(metric::Control);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_edit = new QPlainTextEdit;
    m_edit->setTabChangesFocus(true);
    m_edit->setAccessibleName(tr("Text"));
    m_edit->setPlaceholderText(tr("Hi {{first_name|there}}, your order comes on {{day}}."));
    m_edit->setFixedSize(FormField::kInputWidth, kTextHeight);
    name->setBuddy(m_edit);
    auto *variables = new QPushButton(tr("Insert variable"));
    variables->setProperty("compact", true);
    variables->setAutoDefault(false);
    auto *menu = new QMenu(variables);
    for (const QString &variable : policy::knownVariables()) {
        QAction *action = menu->addAction(tr("%1: %2", "a variable and what it stands for").arg(u"{{"_s + variable + u"}}"_s, words::variable(variable)));
        connect(action, &QAction::triggered, this, [this, variable] { insert(variable); });
    }
    variables->setMenu(menu);
    m_count = new PlainLabel({}, TextSize::Meta, Role::Muted);
    auto *below = new QWidget;
    below->setFixedWidth(FormField::kInputWidth);
    auto *foot = new FlowLayout(8, below);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(variables);
    foot->addWidget(m_count);
    m_hint = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    m_hint->setFixedWidth(FormField::kInputWidth);
    column->addWidget(m_edit);
    column->addWidget(below);
    column->addWidget(m_hint);
    column->addStretch();
    row->addLayout(column);
    row->addStretch();
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        look();
        if (!m_filling)
            Q_EMIT edited();
    });
    look();
}

void TemplateText::setText(const QString &text)
{
    const QScopedValueRollback filling(m_filling, true);
    m_edit->setPlainText(text);
}

QString TemplateText::text() const
{
    QString raw = m_edit->document()->toRawText(); // toPlainText() would make blanks of no-break spaces
    raw.replace(QChar(QChar::ParagraphSeparator), u'\n');
    raw.replace(QChar(QChar::LineSeparator), u'\n');
    return raw;
}

void TemplateText::setCount(const QString &words)
{
    m_count->setText(words);
    m_count->setAccessibleName(words);
}

void TemplateText::setError(const QString &reason)
{
    m_hint->setRole(Role::Bad);
    m_hint->setText(reason);
    m_edit->setProperty("invalid", true);
    m_edit->setAccessibleDescription(reason);
    m_edit->update();
}

void TemplateText::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

void TemplateText::look()
{
    const QString text = this->text();
    QList<QTextEdit::ExtraSelection> marks;
    QStringList reasons;
    for (const policy::Mistake &mistake : policy::mistakes(text)) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_edit->document());
        mark.cursor.setPosition(int(mistake.from));
        mark.cursor.setPosition(int(mistake.from + mistake.size), QTextCursor::KeepAnchor);
        mark.format.setBackground(color(palette(), Role::Over));
        mark.format.setForeground(color(palette(), Role::Bad));
        marks.append(mark);
        reasons.append(words::mistake(mistake, text));
    }
    m_edit->setExtraSelections(marks);
    if (!reasons.isEmpty())
        return setError(reasons.first());
    m_edit->setProperty("invalid", false);
    m_hint->setRole(Role::Muted);
    m_hint->setText(tr("Words after a bar stand in where a customer has none: {{first_name|there}}. Details of the customer go in by "
                       "their names; what nobody knows is typed before it goes."));
    m_edit->setAccessibleDescription(m_hint->wholeText());
    m_edit->update();
}

void TemplateText::insert(const QString &variable)
{
    m_edit->insertPlainText(u"{{"_s + variable + u"}}"_s);
    takeFocus();
}

} // namespace heliograph::ui
