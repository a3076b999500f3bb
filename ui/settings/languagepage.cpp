// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/languagepage.h"

#include "ui/common/deskstyle.h"
#include "ui/common/language.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/beginpage.h"

#include <QRadioButton>
#include <QVBoxLayout>

namespace heliograph::ui {

LanguagePage::LanguagePage(QWidget *parent) : SettingsPage(parent)
{
    QVBoxLayout *column = beginPage(this, tr("Language"));
    auto *page = new QWidget;
    auto *choices = new QVBoxLayout(page);
    choices->setContentsMargins(24, 24, 24, 24);
    choices->setSpacing(4);
    const auto add = [this, choices](const QString &words, const QString &code) {
        auto *choice = new QRadioButton(words);
        choice->setProperty("language", code);
        choice->setMinimumHeight(metric::Control);
        choices->addWidget(choice);
        connect(choice, &QRadioButton::clicked, this, [this, code] { Q_EMIT languageChosen(code); });
    };
    add(tr("As the desktop says"), {});
    for (const Language &language : languages())
        add(QString::fromUtf16(language.name), language.code);
    auto *honest = new PlainLabel(tr("Nobody has read the translations with a native eye yet: tell us what sounds wrong."),
                                  TextSize::Meta, Role::Muted);
    honest->setWordWrap(true);
    honest->setContentsMargins(0, 12, 0, 0);
    choices->addWidget(honest);
    choices->addStretch();
    column->addWidget(new ScrollPage(page), 1);
    setLanguage({});
}

void LanguagePage::setLanguage(const QString &code)
{
    const auto choices = findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices)
        choice->setChecked(choice->property("language").toString() == code);
}

} // namespace heliograph::ui
