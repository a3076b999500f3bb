// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/overlay.h"

class QScrollArea;

namespace heliograph::ui {

class CommandTable;

/// Every command that has a key, by scope, over the window; made from the table each time it opens. Esc closes; it can be copied as
/// text, to print it or to have it read.
class ShortcutSheet final : public Overlay
{
    Q_OBJECT
public:
    ShortcutSheet(const CommandTable &commands, QWidget *window);
    void open();
    [[nodiscard]] QString asText() const; ///< a scope on a line, then its commands, a key and a name on each

Q_SIGNALS:
    void changeWanted(); ///< to the page of the settings

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void place() override;
    bool focusNextPrevChild(bool next) override;

private:
    [[nodiscard]] QWidget *buildColumns() const;
    const CommandTable &m_commands;
    QScrollArea *m_area;
    QList<QWidget *> m_stops; ///< what Tab goes round
};

} // namespace heliograph::ui
