// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/appearancepage.h"

#include "ui/common/plainlabel.h"
#include "ui/common/scrollpage.h"
#include "ui/settings/beginpage.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace heliograph::ui {

AppearancePage::AppearancePage(QWidget *parent) : SettingsPage(parent)
{
    QVBoxLayout *column = beginPage(this, tr("Appearance"));
    auto *page = new QWidget;
    auto *groups = new QVBoxLayout(page);
    groups->setContentsMargins(24, 24, 24, 24);
    groups->setSpacing(4);
    m_scheme = addGroup(*groups, tr("Colours"),
                        {{int(Scheme::System), tr("As the desktop says")},
                         {int(Scheme::Light), tr("Light")},
                         {int(Scheme::Dark), tr("Dark")},
                         {int(Scheme::HighContrast), tr("High contrast")}});
    m_text = addGroup(*groups, tr("Text size"), {{100, tr("100 %")}, {125, tr("125 %")}, {150, tr("150 %")}, {200, tr("200 %")}});
    m_motion = addGroup(*groups, tr("Motion"),
                        {{int(Motion::System), tr("As the desktop says")},
                         {int(Motion::Full), tr("Show where things go")},
                         {int(Motion::Reduced), tr("Nothing moves or blinks")}});
    groups->addStretch();
    column->addWidget(new ScrollPage(page), 1);
    connect(m_scheme, &QButtonGroup::idClicked, this, [this](int id) { m_appearance.scheme = static_cast<Scheme>(id), Q_EMIT chosen(m_appearance); });
    connect(m_text, &QButtonGroup::idClicked, this, [this](int id) { m_appearance.textPercent = id, Q_EMIT chosen(m_appearance); });
    connect(m_motion, &QButtonGroup::idClicked, this, [this](int id) { m_appearance.motion = static_cast<Motion>(id), Q_EMIT chosen(m_appearance); });
    setAppearance({});
}

QButtonGroup *AppearancePage::addGroup(QVBoxLayout &column, const QString &title, const QList<Choice> &choices)
{
    auto *box = new QWidget;
    box->setAccessibleName(title);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 20);
    inside->setSpacing(4);
    inside->addWidget(new PlainLabel(title, TextSize::Meta, Role::Muted, true));
    auto *group = new QButtonGroup(this);
    for (const Choice &choice : choices) {
        auto *button = new QRadioButton(choice.words);
        button->setAccessibleDescription(title);
        button->setMinimumHeight(metric::Control);
        group->addButton(button, choice.value);
        inside->addWidget(button);
    }
    column.addWidget(box);
    return group;
}

void AppearancePage::setAppearance(const Appearance &appearance)
{
    m_appearance = appearance;
    m_scheme->button(int(appearance.scheme))->setChecked(true);
    if (QAbstractButton *size = m_text->button(appearance.textPercent)) // the file may hold another
        size->setChecked(true);
    m_motion->button(int(appearance.motion))->setChecked(true);
}

void AppearancePage::focusTextSize()
{
    if (QAbstractButton *size = m_text->checkedButton())
        size->setFocus(Qt::OtherFocusReason);
}

} // namespace heliograph::ui
