// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/probecard.h"

#include "ui/common/iconlabel.h"
#include "ui/common/icons.h"
#include "ui/common/paint.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

ProbeCard::ProbeCard(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(10);
    m_mark = new IconLabel("plug"_L1, 20, Role::Muted);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_title = new PlainLabel({}, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap);
    m_took = new PlainLabel({}, TextSize::Body, Role::Muted);
    head->addWidget(m_title);
    head->addWidget(m_took);
    head->addStretch();
    m_text = new PlainLabel({}, TextSize::Meta, Role::Muted, false, PlainLabel::Fit::Wrap);
    column->addLayout(head);
    column->addWidget(m_text);
    m_test = new QPushButton(icon("refresh"_L1), tr("Test connection"));
    m_test->setProperty("compact", true);
    row->addWidget(m_mark, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    row->addWidget(m_test, 0, Qt::AlignTop);
    setAccessibleName(tr("Test of the connection"));
    connect(m_test, &QPushButton::clicked, this, &ProbeCard::testWanted);
    reset();
}

void ProbeCard::reset()
{
    m_running = false;
    m_mark->setIcon("plug"_L1, Role::Muted);
    m_title->setRole(Role::Text);
    m_title->setText(tr("Not tested yet"));
    m_took->hide();
    setReady(m_ready);
}

void ProbeCard::setReady(bool ready)
{
    const bool untested = !m_took->isVisible() && m_title->wholeText() == tr("Not tested yet");
    m_ready = ready;
    m_test->setEnabled(ready && !m_running);
    if (!ready)
        m_text->setText(tr("Save first: the test is of what is saved."));
    else if (untested)
        m_text->setText(whatItDoes());
    m_test->setAccessibleDescription(m_text->wholeText());
}

QString ProbeCard::whatItDoes() const
{
    return m_reachesOnly ? tr("Everything this provider takes becomes an SMS. A test reaches its address, checks the certificate and sends nothing.")
                         : tr("A test signs in and sends no SMS.");
}

void ProbeCard::setRunning()
{
    m_running = true;
    m_mark->setIcon("plug"_L1, Role::Muted);
    m_title->setRole(Role::Text);
    m_title->setText(tr("Trying…"));
    m_took->hide();
    m_text->setText(whatItDoes());
    m_test->setEnabled(false);
    m_test->setAccessibleDescription(m_title->wholeText());
}

void ProbeCard::show(const Result<ProbeResult> &result)
{
    m_running = false;
    m_test->setEnabled(m_ready);
    const bool works = result && result->works;
    m_mark->setIcon(works ? "check-circle"_L1 : "warning-circle"_L1, works ? Role::Ok : Role::Bad);
    m_title->setRole(works ? Role::Text : Role::Bad);
    m_took->setVisible(works);
    if (works)
        m_took->setText(tr("answered in %1 ms").arg(result->tookMs));
    const words::Said said = result ? words::probe(result->code) : words::error(result.error());
    m_title->setText(said.title);
    QStringList lines{said.text};
    if (result) {
        for (const ProbeLink &link : result->links)
            lines.append(words::probeLink(link.name, link.online, link.queued));
        if (!result->detail.isEmpty())
            lines.append(works ? result->detail : tr("It said: %1").arg(result->detail));
    }
    if (works)
        lines.append(tr("No SMS was sent for this test."));
    lines.removeAll(QString());
    m_text->setText(lines.join(u'\n'));
}

void ProbeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Window), color(palette(), Role::Border));
}

} // namespace heliograph::ui
