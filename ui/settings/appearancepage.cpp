// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearancepage.h"

#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace heliograph::ui {

AppearancePage::AppearancePage(QWidget *parent) : SettingsPage(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PlainLabel(tr("Appearance"), TextSize::Title, Role::Text, true);
    head->setFixedHeight(metric::Header);
    head->setContentsMargins(24, 0, 24, 0);
    column->addWidget(head);
    column->addWidget(new Hairline);
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(24, 24, 24, 24);
    choices->setSpacing(4);
    const std::pair<Scheme, QString> rows[] = {
        {Scheme::System, tr("As the desktop says")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, words] : rows) {
        auto *choice = new QRadioButton(words);
        choice->setProperty("scheme", int(scheme));
        choice->setMinimumHeight(metric::Control);
        choices->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, scheme = scheme] { Q_EMIT schemeChosen(scheme); });
    }
    column->addLayout(choices);
    column->addStretch();
    setScheme(Scheme::System);
}

void AppearancePage::setScheme(Scheme scheme)
{
    const auto choices = findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices)
        choice->setChecked(choice->property("scheme").toInt() == int(scheme));
}

} // namespace heliograph::ui
