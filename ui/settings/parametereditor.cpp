// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/parametereditor.h"

#include "ui/common/card.h"
#include "ui/common/iconbutton.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/words/words.h"

#include "domain/parameter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

const QString kDetail = u"*"_s; ///< of the source box: a detail by its own name

QString sentence(QString words)
{
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

ParameterEditor::ParameterEditor(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_add = new QPushButton(icon("plus"_L1), tr("Add a parameter"));
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, [this] {
        add({});
        m_cards.last().name->setFocus(Qt::OtherFocusReason);
        changedByHand();
    });
}

void ParameterEditor::add(const QJsonObject &row)
{
    const QScopedValueRollback filling(m_filling, true);
    Card card;
    card.whole = new ui::Card(nullptr, Role::Surface, true);
    auto *column = new QVBoxLayout(card.whole);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    const auto line = [&](const QString &name, const QString &key) {
        auto *made = new QLineEdit(row.value(key).toString());
        made->setPlaceholderText(name);
        made->setAccessibleName(name);
        connect(made, &QLineEdit::textChanged, this, &ParameterEditor::changedByHand);
        return made;
    };
    const auto box = [&](const QString &name) {
        auto *made = new QComboBox;
        made->setAccessibleName(name);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(6);
        return made;
    };
    card.name = line(tr("Name, such as order"), u"name"_s);
    card.type = box(tr("Type"));
    card.type->addItem(tr("Text"), typeName(Parameter::Type::Text));
    card.type->addItem(tr("Number"), typeName(Parameter::Type::Number));
    card.type->addItem(tr("Date"), typeName(Parameter::Type::Date));
    card.type->addItem(tr("Choice"), typeName(Parameter::Type::Choice));
    card.type->setCurrentIndex(qMax(0, card.type->findData(row.value("type"_L1).toString())));
    auto *remove = new IconButton("cross"_L1, tr("Remove this parameter"));
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(card.name, 3);
    head->addWidget(card.type, 2);
    head->addWidget(remove);
    card.choices = line(tr("With commas: Leeds, York"), u"choices"_s);
    QStringList choices;
    for (const QJsonValue &choice : row.value("choices"_L1).toArray())
        choices.append(choice.toString());
    card.choices->setText(choices.join(u", "_s));
    card.source = box(tr("Begins with"));
    card.source->addItem(tr("Typed for each message"), QString());
    for (const QString &name : policy::knownVariables())
        card.source->addItem(sentence(words::variable(name)), name);
    card.source->addItem(tr("A detail of the customer"), kDetail);
    card.detail = line(tr("Name of the detail, such as Customer no."), u"source"_s);
    const QString source = row.value("source"_L1).toString();
    const int known = card.source->findData(source);
    card.source->setCurrentIndex(known >= 0 ? known : card.source->findData(kDetail));
    if (known >= 0)
        card.detail->clear();
    card.fallback = line({}, u"fallback"_s);
    card.fallback->setAccessibleName(tr("Goes where nothing is given"));
    card.required = new QCheckBox(tr("Required"));
    card.required->setChecked(row.value("required"_L1).toBool());
    column->addLayout(head);
    const auto labelled = [&](const QString &words, QWidget *input) {
        auto *label = new PlainLabel(words, TextSize::Meta, Role::Muted);
        label->setBuddy(input);
        column->addWidget(label);
        column->addWidget(input);
        return label;
    };
    card.choicesLabel = labelled(tr("Choices"), card.choices);
    labelled(tr("Begins with"), card.source);
    column->addWidget(card.detail);
    labelled(tr("Goes where nothing is given"), card.fallback);
    column->addWidget(card.required, 0, Qt::AlignLeading);
    m_column->insertWidget(int(m_cards.size()), card.whole);
    m_cards.append(card);
    follow(card);
    connect(card.type, &QComboBox::activated, this, [this, card] { follow(card); changedByHand(); });
    connect(card.source, &QComboBox::activated, this, [this, card] { follow(card); changedByHand(); });
    connect(card.required, &QCheckBox::clicked, this, &ParameterEditor::changedByHand);
    connect(remove, &QToolButton::clicked, this, [this, whole = card.whole] { this->remove(whole); });
}

void ParameterEditor::remove(const QWidget *whole)
{
    const auto it = std::find_if(m_cards.begin(), m_cards.end(), [whole](const Card &card) { return card.whole == whole; });
    if (it == m_cards.end())
        return;
    it->whole->hide();
    it->whole->deleteLater();
    m_cards.erase(it);
    m_add->setFocus(Qt::OtherFocusReason);
    changedByHand();
}

void ParameterEditor::follow(const Card &card)
{
    const bool choice = card.type->currentData().toString() == typeName(Parameter::Type::Choice);
    card.choices->setVisible(choice);
    card.choicesLabel->setVisible(choice);
    card.detail->setVisible(card.source->currentData().toString() == kDetail);
}

void ParameterEditor::changedByHand()
{
    if (m_filling)
        return;
    for (const Card &card : std::as_const(m_cards)) {
        card.name->setProperty("invalid", false);
        card.name->update();
    }
    Q_EMIT edited();
}

QJsonObject ParameterEditor::rowOf(const Card &card)
{
    QJsonObject row{{u"name"_s, card.name->text().trimmed()}, {u"type"_s, card.type->currentData().toString()}};
    const QString source = card.source->currentData().toString() == kDetail ? card.detail->text().trimmed() : card.source->currentData().toString();
    if (!source.isEmpty())
        row.insert("source"_L1, source);
    if (const QString fallback = card.fallback->text().trimmed(); !fallback.isEmpty())
        row.insert("fallback"_L1, fallback);
    if (card.required->isChecked())
        row.insert("required"_L1, true);
    if (card.type->currentData().toString() == typeName(Parameter::Type::Choice)) {
        QJsonArray choices;
        for (const QString &choice : card.choices->text().split(u',', Qt::SkipEmptyParts))
            choices.append(choice.trimmed());
        row.insert("choices"_L1, choices);
    }
    return row;
}

QString ParameterEditor::json() const
{
    QJsonArray rows;
    for (const Card &card : m_cards)
        rows.append(rowOf(card));
    return rows.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void ParameterEditor::setJson(const QString &json)
{
    const QScopedValueRollback filling(m_filling, true);
    for (const Card &card : std::as_const(m_cards)) {
        card.whole->hide();
        card.whole->deleteLater();
    }
    m_cards.clear();
    const QJsonArray rows = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &row : rows)
        add(row.toObject());
}

void ParameterEditor::markProblem()
{
    const auto read = readParameters(json());
    const int wrong = read ? 0 : read.error().detail.section(u':', 1, 1).toInt();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i).name->setProperty("invalid", i == wrong - 1);
        m_cards.at(i).name->update();
    }
    if (wrong > 0 && wrong <= m_cards.size())
        m_cards.at(wrong - 1).name->setFocus(Qt::OtherFocusReason);
}

void ParameterEditor::takeFocus()
{
    m_cards.isEmpty() ? m_add->setFocus(Qt::OtherFocusReason) : markProblem();
}

} // namespace heliograph::ui
