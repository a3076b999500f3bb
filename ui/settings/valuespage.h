// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/settings/settingspage.h"

namespace heliograph::ui {

class FormField;
class Banner;
class SaveBar;

/// The pages that are made of settings alone.
enum class ValuesGroup { Me, Workspace, Verification, Sending, Limits, Routing, Retention };

/// A form over a few settings of the workspace.
class ValuesPage final : public SettingsPage
{
    Q_OBJECT
public:
    struct Value {
        Key key;
        QString label;
        QString hint;
    };
    /// What this role may not change is disabled, and a line above says why.
    ValuesPage(const DeskServices &desk, const QString &title, const QList<Value> &values, QWidget *parent = nullptr);
    [[nodiscard]] static QList<Value> valuesOf(ValuesGroup group);
    [[nodiscard]] int changes() const override;
    void save(std::function<void(bool)> after) override;
    void discard() override;

private:
    FormField *makeField(const Value &value);
    void fill();
    void allow();
    void fillAccounts();
    void saveNext(QList<FormField *> changed, bool fine, const std::function<void(bool)> &after);

    const DeskServices m_desk;
    QList<FormField *> m_fields;
    Banner *m_banner;
    SaveBar *m_bar;
    bool m_saving = false;
};

} // namespace heliograph::ui
