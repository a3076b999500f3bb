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

words::Said ProbeCard::wordsOf(const QString &code)
{
    if (code == "credentials"_L1)
        return {tr("It refused the user name, password or key"), tr("Replace the one that is wrong and save.")};
    if (code == "unreachable"_L1)
        return {tr("Nobody answered there"), tr("Check the address, and that the gateway runs.")};
    if (code == "tls"_L1)
        return {tr("Its certificate cannot be trusted"), tr("Nothing was sent. Whoever runs the gateway can renew it.")};
    if (code == "timeout"_L1)
        return {tr("It did not answer in time"), tr("Try again; if it stays so, ask whoever runs it.")};
    if (code == "configuration"_L1)
        return {tr("It does not take this account"), tr("Compare these fields with the gateway's own configuration.")};
    return {tr("It answered with something unexpected"), tr("Check that the address is the gateway's.")};
}

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
    if (works && result->code == "reachable"_L1) {
        const words::Said said = words::reachedOnly();
        m_title->setText(said.title);
        m_took->setText(tr("answered in %1 ms").arg(result->tookMs));
        m_text->setText(said.text + u' ' + tr("No SMS was sent for this test."));
        return;
    }
    if (works) {
        m_title->setText(tr("It works"));
        m_took->setText(tr("answered in %1 ms").arg(result->tookMs));
        if (result->code == "answers"_L1) {
            m_title->setText(tr("It answers"));
            m_text->setText(tr("Whether the key is right shows only with the first text: this provider has no way to ask. No SMS was sent for this test."));
            return;
        }
        m_text->setText((result->detail.isEmpty() ? QString() : result->detail + u'\n') + tr("No SMS was sent for this test."));
        return;
    }
    const words::Said said = result ? wordsOf(result->code) : words::error(result.error());
    m_title->setText(said.title);
    m_text->setText(result && !result->detail.isEmpty() ? said.text + u'\n' + tr("It said: %1").arg(result->detail) : said.text);
}

void ProbeCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(painter, rect(), metric::CardRadius, color(palette(), Role::Window), color(palette(), Role::Border));
}

} // namespace heliograph::ui
