// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/recordform.h"

#include "ui/common/plainlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace heliograph::ui {

RecordForm::RecordForm(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(6);
    m_words = new PlainLabel({}, TextSize::Body, Role::Text, false, PlainLabel::Fit::Wrap);
    m_source = new QComboBox;
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->setMinimumContentsLength(8);
    m_line = new QLineEdit;
    m_line->setMaxLength(300);
    m_source->lineEdit()->setMaxLength(300);
    m_reason = new PlainLabel({}, TextSize::Meta, Role::Bad, false, PlainLabel::Fit::Wrap);
    m_reason->hide();
    m_record = new QPushButton(tr("Record"));
    m_record->setProperty("primary", true);
    auto *leave = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_record);
    row->addWidget(leave);
    row->addStretch();
    column->addWidget(m_words);
    column->addWidget(m_source);
    column->addWidget(m_line);
    column->addWidget(m_reason);
    column->addSpacing(2);
    column->addLayout(row);
    connect(m_record, &QPushButton::clicked, this, &RecordForm::submit);
    connect(m_line, &QLineEdit::returnPressed, this, &RecordForm::submit);
    connect(leave, &QPushButton::clicked, this, &RecordForm::left);
}

void RecordForm::begin(const QString &words, const QStringList &sources, const QString &placeholder)
{
    m_words->setText(words);
    m_source->setVisible(!sources.isEmpty());
    m_line->setVisible(sources.isEmpty());
    m_source->clear();
    m_source->addItems(sources);
    m_source->setAccessibleName(words);
    m_line->clear();
    m_line->setPlaceholderText(placeholder);
    m_line->setAccessibleName(words);
    m_reason->hide();
    setBusy(false);
    if (sources.isEmpty())
        m_line->setFocus(Qt::OtherFocusReason);
    else
        m_source->setFocus(Qt::OtherFocusReason);
}

QString RecordForm::text() const
{
    return (m_source->isHidden() ? m_line->text() : m_source->currentText()).trimmed();
}

void RecordForm::refuse(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->show();
    m_line->setProperty("invalid", true);
    m_line->update();
    setBusy(false);
}

void RecordForm::setBusy(bool busy)
{
    m_record->setEnabled(!busy);
}

void RecordForm::submit()
{
    if (!m_record->isEnabled())
        return;
    if (text().isEmpty())
        return refuse(tr("Write down how it is known. Nothing is recorded without it."));
    m_line->setProperty("invalid", false);
    m_reason->hide();
    setBusy(true);
    Q_EMIT recorded(text());
}

} // namespace heliograph::ui
