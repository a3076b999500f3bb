// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/tableeditor.h"

namespace heliograph::ui {

class Banner;
class SaveBar;

/// A setting that is a table: a supervisor edits it, everybody else reads it and is told why.
class TablePage final : public SettingsPage
{
    Q_OBJECT
public:
    struct Spec {
        Key key;
        QString title;
        QString about;                          ///< one sentence: what the table decides
        TableEditor::Text text;
        QList<TableColumn> columns;
        RowsModel::Check check;
        std::function<QByteArray(const QString &setting)> rows; ///< the setting as a JSON list
        std::function<QJsonObject()> fresh;
        QByteArray fallback;                    ///< what an empty setting stands for
    };
    TablePage(const DeskServices &desk, Spec spec, QWidget *parent = nullptr);
    /// The choices of a column, where they can change while the page is open.
    void setChoices(const QString &column, const QList<FormField::Choice> &choices) { m_model.setChoices(column, choices); }
    [[nodiscard]] int changes() const override { return m_model.changes(); }
    void save(std::function<void(bool)> after) override;
    void discard() override;

private:
    void follow();
    void allow();

    const DeskServices m_desk;
    const Spec m_spec;
    RowsModel m_model;
    QString m_stored;
    TableEditor *m_editor;
    Banner *m_banner;
    Banner *m_failed;
    SaveBar *m_bar;
    QWidget *m_barLine;
    bool m_saving = false;
};

/// The one-way country table (W-C10), and the prices of the providers.
[[nodiscard]] TablePage *countriesPage(const DeskServices &desk);
[[nodiscard]] TablePage *pricesPage(const DeskServices &desk);
/// Which account carries what to a country, where it is not the purpose's own.
[[nodiscard]] TablePage *routesPage(const DeskServices &desk);
/// Which account carries it instead, while that one is in trouble.
[[nodiscard]] TablePage *standInsPage(const DeskServices &desk);

} // namespace heliograph::ui
