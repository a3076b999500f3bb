// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/formfield.h"

#include "ui/common/card.h"
#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/descriptionedit.h"
#include "ui/settings/parametereditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kLongestLine = 600; ///< far more than any may be, so that a longer one is seen and explained; emoji are slow to paint
} // namespace

FormField::FormField(Kind kind, const QString &key, const QString &label, const QString &hint, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_key(key), m_hintWords(hint)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *name = new PlainLabel(label, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    name->setFixedWidth(kLabelWidth);
    name->setMinimumHeight(metric::Control);
    name->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    row->addWidget(name, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    QWidget *input = nullptr;
    switch (kind) {
    case Kind::Line:
        input = m_line = new QLineEdit;
        break;
    case Kind::Choice:
        input = m_box = new QComboBox;
        connect(m_box, &QComboBox::activated, this, &FormField::changedByHand);
        break;
    case Kind::Flag:
        input = m_check = new QCheckBox(hint);
        connect(m_check, &QCheckBox::clicked, this, &FormField::changedByHand);
        break;
    case Kind::Secret:
        input = buildSecret();
        break;
    case Kind::Fixed:
        input = m_fixed = new PlainLabel({}, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Elide);
        m_fixed->setTextInteractionFlags(Qt::TextSelectableByMouse);
        break;
    case Kind::Description:
        input = m_description = new DescriptionEdit;
        connect(m_description, &DescriptionEdit::edited, this, &FormField::changedByHand);
        break;
    case Kind::Parameters:
        input = m_parameters = new ParameterEditor;
        connect(m_parameters, &ParameterEditor::edited, this, &FormField::changedByHand);
        break;
    }
    if (m_line) {
        m_line->setMaxLength(kind == Kind::Secret ? 16'000 : kLongestLine); // a key file is pasted whole
        connect(m_line, &QLineEdit::textChanged, this, &FormField::changedByHand);
    }
    QWidget *named = kind == Kind::Secret ? m_line : m_description ? &m_description->edit() : input;
    named->setAccessibleName(label);
    name->setBuddy(named);
    if (!m_description) // which knows what it needs
        input->setMinimumHeight(metric::Control);
    if (input == m_check)
        input->setMinimumWidth(kInputWidth); // its words are one line, however long
    else if (m_description)
        input->setMinimumWidth(kInputWidth); // and as wide as there is room
    else
        input->setFixedWidth(kInputWidth);
    column->addWidget(input);
    m_hint = new PlainLabel(kind == Kind::Flag ? QString() : hint, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    if (!m_description) // else it is as wide as the input
        m_hint->setFixedWidth(kInputWidth);
    m_hint->setVisible(!m_hint->wholeText().isEmpty());
    column->addWidget(m_hint);
    row->addLayout(column, m_description ? 1 : 0);
    if (!m_description)
        row->addStretch();
    named->setAccessibleDescription(hint);
}

QWidget *FormField::buildSecret()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_masked = new Card(nullptr, Role::Surface, true);
    auto *inside = new QHBoxLayout(m_masked);
    inside->setContentsMargins(10, 0, 10, 0);
    inside->setSpacing(8);
    inside->addWidget(new IconLabel("key"_L1, 16));
    auto *dots = new PlainLabel(u"••••••••"_s, TextSize::Body, Role::Muted);
    dots->setAccessibleName(tr("Hidden"));
    inside->addWidget(dots);
    m_saved = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide);
    inside->addWidget(m_saved, 1);
    m_masked->setFixedHeight(metric::Control);
    m_line = new QLineEdit;
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setMinimumHeight(metric::Control);
    m_line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_replace = new QPushButton(tr("Replace"));
    row->addWidget(m_masked, 1);
    row->addWidget(m_line, 1);
    row->addWidget(m_replace);
    connect(m_replace, &QPushButton::clicked, this, [this] {
        m_masked->hide();
        m_replace->hide();
        m_line->show();
        m_line->setFocus(Qt::OtherFocusReason);
    });
    return whole;
}

void FormField::setChoices(const QList<Choice> &choices)
{
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    for (const Choice &choice : choices)
        m_box->addItem(choice.words, choice.value);
    setStored(m_stored);
}

void FormField::setLongest(int units)
{
    m_line->setMaxLength(units);
}

void FormField::setPlaceholder(const QString &text)
{
    if (m_line)
        m_line->setPlaceholderText(text);
}

void FormField::setStored(const QString &value)
{
    const QSignalBlocker quiet(m_line ? static_cast<QObject *>(m_line) : m_box ? static_cast<QObject *>(m_box) : this);
    m_stored = value;
    switch (m_kind) {
    case Kind::Line:
        m_line->setText(value);
        break;
    case Kind::Choice: {
        // What is stored stays, also where nothing on the list says so.
        if (m_box->findData(value) < 0)
            m_box->addItem(value.isEmpty() ? tr("Not chosen") : value, value);
        m_box->setCurrentIndex(m_box->findData(value));
        break;
    }
    case Kind::Flag:
        m_check->setChecked(value == "true"_L1);
        break;
    case Kind::Secret: {
        const bool kept = !value.isEmpty();
        m_line->clear();
        m_saved->setText(value);
        m_masked->setVisible(kept);
        m_replace->setVisible(kept);
        m_line->setVisible(!kept);
        break;
    }
    case Kind::Fixed:
        m_fixed->setText(value);
        break;
    case Kind::Description: {
        const QSignalBlocker still(m_description);
        m_description->edit().setPlainText(value);
        break;
    }
    case Kind::Parameters:
        m_parameters->setJson(value);
        m_stored = m_parameters->json(); // however it was written
        break;
    }
    setError({});
}

QString FormField::value() const
{
    switch (m_kind) {
    case Kind::Line: return m_line->text().trimmed();
    case Kind::Secret: return m_line->text();
    case Kind::Choice: return m_box->currentData().toString();
    case Kind::Flag: return m_check->isChecked() ? u"true"_s : u"false"_s;
    case Kind::Description: return m_description->edit().toPlainText().trimmed();
    case Kind::Parameters: return m_parameters->json();
    case Kind::Fixed: break;
    }
    return m_stored;
}

bool FormField::changed() const
{
    if (m_kind == Kind::Secret)
        return !m_line->text().isEmpty();
    if (m_kind == Kind::Flag)
        return m_check->isChecked() != (m_stored == "true"_L1);
    return value() != m_stored;
}

void FormField::changedByHand()
{
    setError({});
    Q_EMIT edited();
}

QWidget *FormField::input() const
{
    if (m_line)
        return m_line;
    if (m_box)
        return m_box;
    if (m_description)
        return &m_description->edit();
    return m_check ? static_cast<QWidget *>(m_check) : m_parameters;
}

void FormField::setError(const QString &reason)
{
    QWidget *input = this->input();
    const QString hint = m_kind == Kind::Flag ? QString() : m_hintWords;
    if (input) {
        input->setProperty("invalid", !reason.isEmpty());
        input->setAccessibleDescription(reason.isEmpty() ? m_hintWords : reason);
        input->update();
    }
    m_hint->setRole(reason.isEmpty() ? Role::Muted : Role::Bad);
    m_hint->setText(reason.isEmpty() ? hint : reason);
    m_hint->setVisible(!m_hint->wholeText().isEmpty());
}

void FormField::takeFocus()
{
    if (m_line && m_replace && m_line->isHidden())
        m_replace->click();
    if (m_parameters)
        return m_parameters->takeFocus();
    if (QWidget *input = this->input())
        input->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
