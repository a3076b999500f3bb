// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

namespace heliograph::ui {

class FormField;
class PlainLabel;
class SaveBar;
class TemplateText;

/// One template: what it is for, its class, its language and its text.
class TemplateForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateForm(const DeskServices &desk, QWidget *parent = nullptr);
    void show(const MessageTemplate &text);
    /// A new one that begins like this.
    void begin(const MessageTemplate &like);
    /// What is shown was removed elsewhere: what is typed is a new one from now on.
    void makeNew();
    [[nodiscard]] bool isNew() const { return m_stored.id == 0; }
    [[nodiscard]] int changes() const;
    [[nodiscard]] MessageTemplate typed() const;
    void setCount(const QString &words); ///< beside the text: "171/306 · 2 SMS · GSM-7"
    void save(std::function<void(bool)> after);
    void discard();
    void refuse(const Error &error); ///< at its field, where it has one
    void setEditable(bool editable); ///< else it is only read

Q_SIGNALS:
    void edited();
    void saved(qint64 id);
    void abandoned();           ///< a new one that was given up
    void removeWanted();
    void anotherLanguageWanted();

private:
    void fill();
    void follow();

    const DeskServices m_desk;
    MessageTemplate m_stored;
    bool m_busy = false;
    PlainLabel *m_title;
    QWidget *m_page;
    QWidget *m_translate;
    FormField *m_name;
    FormField *m_kind;
    FormField *m_language;
    FormField *m_class;
    TemplateText *m_text;
    PlainLabel *m_reason;
    SaveBar *m_bar;
    QWidget *m_remove;
};

} // namespace heliograph::ui
