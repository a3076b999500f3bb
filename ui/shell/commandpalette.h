// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/overlay.h"

class QLineEdit;
class QListView;

namespace heliograph::ui {

class CommandTable;
class KeyCaps;
class PaletteModel;
class PlainLabel;

/// Every command and every customer by name, over the whole window. Keys: type to find, Up/Down choose, Enter runs, Esc closes; the keys
/// that are shown work here too. A screen reader is told of the line that is chosen while the keyboard stays in the field.
class CommandPalette final : public Overlay
{
    Q_OBJECT
public:
    CommandPalette(CommandTable &commands, const DeskServices &desk, QWidget *window);
    /// `subject`: the customer whose conversation is open; may be empty.
    void open(const QString &subject);

Q_SIGNALS:
    void customerChosen(qint64 customerId);

protected:
    void place() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *buildFoot();
    void found();
    void choose(int row);
    void step(int by);
    void runCurrent();
    bool keyPressed(int key, Qt::KeyboardModifiers held);

    CommandTable &m_commands;
    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    PlainLabel *m_none;
    PlainLabel *m_hint;
    KeyCaps *m_sheetKey;
};

} // namespace heliograph::ui
