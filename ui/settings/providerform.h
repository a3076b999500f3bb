// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class Banner;
class FormField;
class ActionCard;
class HintCard;
class PlainLabel;
class ProbeCard;
class SaveBar;
class Toggle;

/// One provider account: a form made from the fields its type asks for, a test in place, and what to paste into the gateway.
class ProviderForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ProviderForm(const DeskServices &desk, QWidget *parent = nullptr);
    /// An account that exists, or a new one of this type.
    void show(const QString &accountId);
    void begin(const ProviderInfo &type);
    [[nodiscard]] bool isNew() const { return m_new; }
    [[nodiscard]] const QString &accountId() const { return m_account.id; }
    [[nodiscard]] int changes() const;
    void save(std::function<void(bool)> after);
    void discard();
    /// What changed elsewhere: paused, running again, another form.
    void refresh();
    void setEditable(bool editable); ///< else it is only read

Q_SIGNALS:
    void edited();
    void saved(const QString &accountId);
    void removed();
    void abandoned(); ///< a new one that was given up

private:
    void build(const ProviderInfo &info);
    void fill();
    void addField(const ProviderField &field);
    [[nodiscard]] Account typed() const;
    [[nodiscard]] QString freshId(const QString &name) const;
    void storeSecrets(QList<FormField *> secrets, const std::function<void(bool)> &after);
    void refuse(const Error &error);
    void finish(bool fine, const std::function<void(bool)> &after);
    void test();
    void act(const QString &action);
    void askRemove();
    void showPause();

    const DeskServices m_desk;
    ProviderInfo m_info;
    Account m_account;
    bool m_new = false;
    bool m_busy = false;
    PlainLabel *m_title;
    PlainLabel *m_inUseWords;
    Toggle *m_inUse;
    Banner *m_pause;
    Banner *m_remove;
    QWidget *m_page;
    QVBoxLayout *m_rows;
    FormField *m_name = nullptr;
    QList<FormField *> m_fields;
    PlainLabel *m_reason;
    ProbeCard *m_probe;
    ActionCard *m_actions;
    HintCard *m_hints;
    SaveBar *m_bar;
};

} // namespace heliograph::ui
