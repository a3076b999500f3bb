// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/review/samplefoot.h"

#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace heliograph::ui {

SampleFoot::SampleFoot(QWidget *parent)
    : QWidget(parent)
    , m_head(new PlainLabel(tr("Sample this week"), TextSize::Body, Role::Text, true))
    , m_line(new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Elide))
    , m_next(new QPushButton(icon(QLatin1StringView("arrow-right")), tr("Next")))
{
    setFixedHeight(Scaled{56});
    m_next->setProperty("iconAfter", true);
    m_next->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_head);
    words->addWidget(m_line);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::Padding, 0, metric::Padding, 0);
    row->addLayout(words, 1);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_conversation != 0)
            Q_EMIT nextWanted(m_conversation);
    });
    setSamples({}, {});
}

void SampleFoot::setSamples(const QList<ReviewSample> &samples, const QString &agent)
{
    const auto left = [](const ReviewSample &sample) { return sample.size - sample.scored; };
    auto shown = std::find_if(samples.begin(), samples.end(), [&agent](const ReviewSample &sample) { return sample.agent == agent; });
    if (shown == samples.end())
        shown = std::max_element(samples.begin(), samples.end(), [&left](const ReviewSample &a, const ReviewSample &b) { return left(a) < left(b); });
    m_conversation = shown == samples.end() ? 0 : shown->next;
    m_line->setText(shown == samples.end() ? tr("No conversation was begun this week yet")
                    : shown->next == 0     ? tr("All %n scored for %1", nullptr, shown->size).arg(shown->agent)
                                           : tr("%1 of %2 scored for %3").arg(shown->scored).arg(shown->size).arg(shown->agent));
    m_next->setEnabled(m_conversation != 0);
    m_next->setToolTip(m_conversation != 0 ? tr("Opens the next one that is not scored") : m_line->wholeText());
    m_next->setAccessibleName(tr("Next of the sample"));
    m_next->setAccessibleDescription(m_next->toolTip());
}

} // namespace heliograph::ui
