// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/hintcard.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

HintCard::HintCard(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("For the gateway's own configuration"), TextSize::Body, Role::Text, true), 1);
    auto *copy = new QPushButton(icon("copy"_L1), tr("Copy"));
    copy->setProperty("compact", true);
    head->addWidget(copy);
    column->addLayout(head);
    column->addWidget(new PlainLabel(tr("With these lines receipts and the customers' own SMS come back to this desk."), TextSize::Meta,
                                     Role::Muted, false, PlainLabel::Fit::Wrap));
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Lines to paste"));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(Scaled{static_cast<int>(TextSize::Meta)});
    m_text->setFont(fixed);
    m_text->setFixedHeight(Scaled{112});
    // Configuration is read from left to right everywhere.
    m_text->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_text);
    hide();
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
}

void HintCard::show(const QList<ProviderHint> &hints)
{
    QStringList texts;
    for (const ProviderHint &hint : hints)
        texts.append(hint.text.trimmed());
    m_text->setPlainText(texts.join(u"\n\n"_s));
    setVisible(!hints.isEmpty());
}

} // namespace heliograph::ui
