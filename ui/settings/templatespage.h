// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/settings/settingspage.h"

class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace heliograph::ui {

class Banner;
class SettingsRow;
class TemplateForm;
class TemplatePreview;

/// The workspace's templates: list, form, and how the chosen one reads.
class TemplatesPage final : public SettingsPage
{
    Q_OBJECT
public:
    explicit TemplatesPage(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] int changes() const override;
    void save(std::function<void(bool)> after) override;
    void discard() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEmpty();
    void read();
    void fillList();
    void markChosen();
    void choose(qint64 id);
    void begin(const MessageTemplate &like);
    void remove();
    void putBack();
    void showForm(bool form);
    void preview();

    const DeskServices m_desk;
    QList<MessageTemplate> m_all;
    int m_reads = 0;
    qint64 m_chosen = 0;
    MessageTemplate m_removed;  ///< what Undo puts back
    QVBoxLayout *m_rows;
    QHash<qint64, SettingsRow *> m_rowOf;
    Banner *m_undo;
    QStackedWidget *m_stack;
    QWidget *m_empty;
    QList<QWidget *> m_writers; ///< the buttons that begin one
    TemplateForm *m_form;
    QWidget *m_side;
    TemplatePreview *m_preview;
};

} // namespace heliograph::ui
