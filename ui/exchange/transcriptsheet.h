// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QCheckBox;
class QPushButton;
class QRadioButton;

namespace heliograph::ui {

class PlainLabel;

/// One conversation to a file that people read, or several to a table.
class TranscriptSheet final : public Sheet
{
    Q_OBJECT
public:
    TranscriptSheet(const DeskServices &desk, QWidget *host);
    void begin(const QList<qint64> &conversations);
    void writeTo(const QString &file); ///< as chosen

private:
    void addChoice(const QString &name, const QString &what, const QString &ending, bool table);
    [[nodiscard]] int chosen() const; ///< of m_choices
    [[nodiscard]] ConversationFile form() const;
    void chooseFile();
    void setBusy(bool busy);

    struct Choice {
        QRadioButton *button;
        PlainLabel *what;
        QString ending;
        bool table; ///< of any number of conversations
    };
    const DeskServices m_desk;
    QList<qint64> m_ids;
    QList<Choice> m_choices;
    QCheckBox *m_notes;
    QCheckBox *m_mask;
    PlainLabel *m_about;
    PlainLabel *m_reason;
    QPushButton *m_save;
};

} // namespace heliograph::ui
