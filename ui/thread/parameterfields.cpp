// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/thread/parameterfields.h"

#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr int kTwoColumnsNeed = 420;
}

ParameterFields::ParameterFields(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
}

QString ParameterFields::valueOf(const Field &field)
{
    return field.box ? field.box->currentData().toString() : field.line->text().trimmed();
}

QWidget *ParameterFields::inputOf(const Field &field)
{
    return field.box ? static_cast<QWidget *>(field.box) : field.line;
}

void ParameterFields::declare(const QList<Parameter> &parameters)
{
    if (parameters == m_declared)
        return;
    m_declared = parameters;
    m_demanded = false;
    for (const Field &field : std::as_const(m_fields)) {
        field.whole->hide();
        field.whole->deleteLater();
    }
    m_fields.clear();
    for (const Parameter &parameter : parameters)
        add(parameter);
    m_columns = 0;
    place();
}

void ParameterFields::add(const Parameter &parameter)
{
    Field field;
    field.parameter = parameter;
    field.whole = new QWidget(this);
    auto *column = new QVBoxLayout(field.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const QString name = parameter.required ? tr("%1 · required").arg(parameter.name) : parameter.name;
    auto *label = new PlainLabel(name, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide, field.whole);
    if (parameter.type == Parameter::Type::Choice) {
        field.box = new QComboBox(field.whole);
        field.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field.box->setMinimumContentsLength(4);
        field.box->addItem(parameter.fallback.isEmpty() ? tr("Not chosen") : tr("Not chosen: %1 goes").arg(parameter.fallback), QString());
        for (const QString &choice : parameter.choices)
            field.box->addItem(choice, choice);
        connect(field.box, &QComboBox::activated, this, &ParameterFields::edited);
        connect(field.box, &QComboBox::activated, this, &ParameterFields::judge);
    } else {
        field.line = new QLineEdit(field.whole);
        field.line->setMaxLength(600); // more than may go, so that a longer one is seen and explained
        field.line->setPlaceholderText(!parameter.fallback.isEmpty()                ? parameter.fallback
                                       : parameter.type == Parameter::Type::Date    ? u"2026-12-01"_s
                                                                                    : QString());
        connect(field.line, &QLineEdit::textChanged, this, &ParameterFields::judge);
        connect(field.line, &QLineEdit::textChanged, this, &ParameterFields::edited);
    }
    QWidget *input = inputOf(field);
    input->setAccessibleName(name);
    label->setBuddy(input);
    field.hint = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap, field.whole);
    column->addWidget(label);
    column->addWidget(input);
    column->addWidget(field.hint);
    column->addStretch();
    field.whole->show();
    m_fields.append(field);
}

void ParameterFields::place()
{
    const int columns = width() >= kTwoColumnsNeed && m_fields.size() > 1 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_grid->addWidget(m_fields.at(i).whole, int(i) / columns, int(i) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void ParameterFields::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ParameterFields::fill(const QJsonObject &given, const QJsonObject &profile)
{
    for (Field &field : m_fields) {
        const QSignalBlocker quiet(inputOf(field));
        field.profile = profile.value(field.parameter.name).toString();
        const QString value = given.contains(field.parameter.name) ? given.value(field.parameter.name).toString() : field.profile;
        if (field.box)
            field.box->setCurrentIndex(qMax(0, field.box->findData(value)));
        else if (field.line->text() != value && field.line->text().trimmed() != value)
            field.line->setText(value);
    }
    judge();
}

QJsonObject ParameterFields::values() const
{
    QJsonObject values;
    for (const Field &field : m_fields)
        values.insert(field.parameter.name, valueOf(field));
    return values;
}

void ParameterFields::judge()
{
    for (const Field &field : std::as_const(m_fields)) {
        const QString value = valueOf(field);
        const QString problem = problemWith(field.parameter, value);
        const bool wrong = !problem.isEmpty() && (m_demanded || problem != "required"_L1);
        const QString hint = wrong                                               ? words::parameterProblem(problem)
            : !value.isEmpty() && value == field.profile                         ? tr("From the profile")
            : value.isEmpty() && field.line && !field.parameter.fallback.isEmpty() ? tr("Empty: “%1” goes").arg(field.parameter.fallback)
                                                                                 : QString();
        field.hint->setRole(wrong ? Role::Bad : Role::Muted);
        field.hint->setText(hint);
        field.hint->setVisible(!hint.isEmpty());
        QWidget *input = inputOf(field);
        input->setProperty("invalid", wrong);
        input->setAccessibleDescription(hint);
        input->update();
    }
}

void ParameterFields::demand()
{
    m_demanded = true;
    judge();
    const auto wrong = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [](const Field &field) { return !problemWith(field.parameter, valueOf(field)).isEmpty(); });
    if (wrong != m_fields.cend())
        inputOf(*wrong)->setFocus(Qt::OtherFocusReason);
}

void ParameterFields::focusFirst()
{
    if (!m_fields.isEmpty())
        inputOf(m_fields.first())->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
