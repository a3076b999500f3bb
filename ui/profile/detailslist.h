// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QWidget>

class QGridLayout;

namespace heliograph::ui {

class DetailsForm;
class PlainLabel;
class UndoLine;

/// Facts about the customer, edited where they stand; what was saved can be taken back for ten seconds.
class DetailsList final : public QWidget
{
    Q_OBJECT
public:
    explicit DetailsList(const DeskServices &desk, QWidget *parent = nullptr);
    [[nodiscard]] static QString languageName(const QString &tag); ///< in itself: "Deutsch"; empty: none
    /// While somebody edits, what they have typed stays.
    void show(const Customer &customer);
    void edit();
    void leave();

Q_SIGNALS:
    void editingChanged(bool editing);

private:
    void rebuild();
    PlainLabel *addFact(const QString &label, const QString &value, bool leftToRight = false);
    void save(const Customer &changed);
    [[nodiscard]] QString localTime() const;
    void keepTime();

    const DeskServices m_desk;
    Customer m_customer;
    bool m_editing = false;
    PlainLabel *m_time = nullptr; ///< the customer's, while it is known
    QGridLayout *m_grid;
    QWidget *m_facts;
    DetailsForm *m_form;
    UndoLine *m_undo;
};

} // namespace heliograph::ui
