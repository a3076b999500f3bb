// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/consententry.h"

#include "ui/common/iconlabel.h"
#include "ui/common/plainlabel.h"
#include "ui/words/line.h"
#include "ui/words/words.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

namespace {

struct Mark {
    QLatin1StringView icon;
    Role role;
};

Mark markOf(ConsentStatus status)
{
    switch (status) {
    case ConsentStatus::OptOut: return {"ban"_L1, Role::Bad};
    case ConsentStatus::Lifted: return {"undo"_L1, Role::Muted};
    case ConsentStatus::OptIn:
    case ConsentStatus::AskedHere:
    case ConsentStatus::WroteFirst: break;
    }
    return {"check"_L1, Role::Ok};
}

} // namespace

ConsentEntry::ConsentEntry(const ConsentRecord &line, const QString &number, qint64 nowMs, QWidget *parent) : QWidget(parent)
{
    const words::Said said = words::consent(line);
    const Mark mark = markOf(line.status);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 8, 0, 8);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new IconLabel(mark.icon, 16, mark.role), 0, 0, Qt::AlignTop);
    grid->addWidget(new PlainLabel(said.title, TextSize::Body, Role::Text, true, PlainLabel::Fit::Wrap), 0, 1);
    int row = 1;
    const auto add = [&](const QString &words, TextSize size, Role role) {
        if (!words.isEmpty())
            grid->addWidget(new PlainLabel(words, size, role, false, PlainLabel::Fit::Wrap), row++, 1);
    };
    if (said.text != words::consentChannel(line.channel))
        add(said.text, TextSize::Body, Role::Text);
    if (!line.evidence.isEmpty() && line.evidence != said.text && line.evidence != line.source)
        add(tr("“%1”").arg(line.evidence), TextSize::Body, Role::Text);
    const QString who = line.actor.isEmpty() ? QString() : tr("written down by %1").arg(line.actor);
    const bool given = line.status == ConsentStatus::OptIn || line.status == ConsentStatus::AskedHere;
    add(words::line({number, words::when(line.at, nowMs), words::consentChannel(line.channel), given ? words::consentScope(line.scope) : QString(), who}),
        TextSize::Meta, Role::Muted);
}

} // namespace heliograph::ui
