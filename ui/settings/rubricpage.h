// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/settings/settingspage.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace heliograph::ui {

class Banner;
class CategoryEdit;
class PlainLabel;
class SaveBar;

/// What conversations are scored by. Saving makes a new version; what was scored keeps the one it was scored with.
class RubricPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit RubricPage(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] int changes() const override;
    void save(std::function<void(bool)> after) override;
    void discard() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void read();
    void choose(qint64 root);
    void fill(const Rubric &rubric);
    CategoryEdit *addCategory(const RubricCategory &category);
    void begin();
    void retire();
    void countWeights();
    void refuse(const Error &error);
    void allow();
    [[nodiscard]] Rubric written() const;
    const DeskServices m_desk;
    QList<Rubric> m_all;
    Rubric m_stored; ///< as it is in the store; without categories: a new one
    QComboBox *m_choice;
    QLineEdit *m_name;
    PlainLabel *m_version;
    PlainLabel *m_weights;
    PlainLabel *m_error;
    Banner *m_banner;
    QWidget *m_form;
    QVBoxLayout *m_rows;
    QList<CategoryEdit *> m_categories;
    QPushButton *m_new;
    QPushButton *m_retire;
    SaveBar *m_bar;
};

} // namespace heliograph::ui
