// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/templatepreview.h"

#include "ui/common/card.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/beginpage.h"

#include <QLocale>
#include <QTextEdit>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {
constexpr ScaledWidth kTextWidth{216};
constexpr qsizetype kShown = 2'000; ///< units: more than any SMS has
} // namespace

TemplatePreview::TemplatePreview(QWidget *parent) : QWidget(parent)
{
    QVBoxLayout *whole = beginPage(this, tr("As a customer reads it"), TextSize::Body);
    auto *page = new QWidget; // a long text scrolls: the window stays as high as it is
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 24, 16, 16);
    column->setSpacing(8);
    m_bubble = new Card(nullptr, Role::Sms, false);
    auto *inside = new QVBoxLayout(m_bubble);
    inside->setContentsMargins(12, 8, 12, 8);
    // A label would cut a word that is longer than the bubble.
    m_text = new QTextEdit;
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("As a customer reads it"));
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setFixedWidth(kTextWidth);
    m_text->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // else the bubble takes the room below it
    inside->addWidget(m_text);
    column->addWidget(m_bubble);
    m_open = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    column->addWidget(m_open);
    column->addStretch();
    whole->addWidget(new ScrollPage(page), 1);
    setFixedWidth(kTextWidth + 64);
}

void TemplatePreview::show(TemplateKind kind, const policy::Rendered &rendered, const QString &language)
{
    const bool sms = kind == TemplateKind::Sms;
    m_bubble->setGround(sms ? Role::Sms : Role::Soft, false);
    m_bubble->setVisible(!rendered.text.trimmed().isEmpty());
    // The text reads in its own direction, whatever the window's.
    m_text->setLayoutDirection(language.isEmpty() ? layoutDirection() : QLocale(language).textDirection());
    const bool all = rendered.text.size() <= kShown;
    m_text->setPlainText(all ? rendered.text : rendered.text.left(rendered.text.at(kShown - 1).isHighSurrogate() ? kShown - 1 : kShown) + u'…');
    m_text->document()->setTextWidth(kTextWidth);
    m_text->setFixedHeight(int(std::ceil(m_text->document()->size().height())));
    const QStringList open = policy::names(rendered.open);
    QString rest;
    if (!open.isEmpty())
        rest = sms ? tr("No SMS goes before these are filled in, by the customer’s details or by hand: %1.").arg(open.join(u", "_s))
                   : tr("Filled in by the customer’s details or by hand: %1.").arg(open.join(u", "_s));
    m_open->setText(rest);
    m_open->setVisible(!rest.isEmpty());
}

} // namespace heliograph::ui
