// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/tablepage.h"

#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/plainlabel.h"
#include "ui/settings/beginpage.h"
#include "ui/settings/savebar.h"
#include "ui/words/roles.h"
#include "ui/words/words.h"

#include <QJsonDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace heliograph::ui {

namespace {

QString nameOf(Key key)
{
    const auto specs = settingSpecs();
    return std::find_if(specs.begin(), specs.end(), [key](const SettingSpec &spec) { return spec.key == key; })->name;
}

} // namespace

TablePage::TablePage(const DeskServices &desk, Spec spec, QWidget *parent)
    : SettingsPage(parent)
    , m_desk(desk)
    , m_spec(std::move(spec))
    , m_model(m_spec.columns, m_spec.check)
{
    setAccessibleName(m_spec.title);
    QVBoxLayout *column = beginPage(this, m_spec.title);
    m_banner = new Banner(Banner::Tone::Info);
    m_failed = new Banner(Banner::Tone::Problem);
    m_failed->hide();
    column->addWidget(m_banner);
    column->addWidget(m_failed);
    auto *about = new PlainLabel(m_spec.about, TextSize::Body, Role::Muted, false, PlainLabel::Fit::Wrap);
    about->setContentsMargins(24, 12, 24, 0);
    column->addWidget(about);
    m_editor = new TableEditor(m_model, m_spec.text);
    m_editor->setFreshRow(m_spec.fresh);
    if (!m_spec.fallback.isEmpty())
        m_editor->setDefault(QJsonDocument::fromJson(m_spec.fallback).array());
    column->addWidget(m_editor, 1);
    m_barLine = new Hairline;
    m_bar = new SaveBar;
    column->addWidget(m_barLine);
    column->addWidget(m_bar);
    connect(m_bar, &SaveBar::saveWanted, this, [this] { save([](bool) {}); });
    connect(m_bar, &SaveBar::discardWanted, this, &TablePage::discard);
    connect(&m_model, &RowsModel::changed, this, [this] {
        m_bar->setChanges(changes(), m_saving);
        Q_EMIT edited();
    });
    connect(&desk.settings, &SettingsService::settingsChanged, this, &TablePage::follow);
    discard();
    allow();
}

/// What somebody is changing is left alone.
void TablePage::follow()
{
    allow();
    if (!m_saving && changes() == 0 && m_desk.settings.current().text(m_spec.key) != m_stored)
        discard();
}

void TablePage::allow()
{
    const bool may = m_desk.settings.allowedToSet(nameOf(m_spec.key)).has_value();
    m_editor->setEditable(may);
    m_bar->setVisible(may);
    m_barLine->setVisible(may);
    m_banner->setVisible(!may);
    if (const auto ability = policy::abilityForSetting(nameOf(m_spec.key)); !may && ability) {
        const words::Said why = words::onlySupervisor(*ability);
        m_banner->say(why.title, why.text);
    }
}

void TablePage::discard()
{
    m_failed->hide();
    m_stored = m_desk.settings.current().text(m_spec.key);
    m_model.load(m_spec.rows(m_stored));
}

void TablePage::save(std::function<void(bool)> after)
{
    if (m_editor->showProblem())
        return after(false);
    m_failed->hide();
    m_saving = true;
    m_bar->setChanges(changes(), true);
    // The default table is not written down: what it becomes later counts too.
    const QString value = m_model.rows() == QJsonDocument::fromJson(m_spec.fallback).array() ? QString() : QString::fromUtf8(m_model.json());
    whenDone(m_desk.settings.set(nameOf(m_spec.key), value), this, [this, value, after](const Status &status) {
        m_saving = false;
        if (status) {
            m_stored = value;
            m_model.setSaved();
            m_bar->setSaved();
        } else {
            const words::Said said = words::error(status.error());
            m_failed->say(said.title, said.text);
            m_failed->show();
            m_bar->setChanges(changes());
        }
        after(status.has_value());
    });
}

} // namespace heliograph::ui
