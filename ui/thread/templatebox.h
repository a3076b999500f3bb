// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/customer.h"
#include "domain/messagetemplate.h"

#include <QComboBox>

namespace heliograph::ui {

/// The templates for one customer: of each the text in their language first, below a line the other languages, at the end the way
/// to write one.
class TemplateBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit TemplateBox(QWidget *parent);
    void fill(const QList<MessageTemplate> &all, const Customer &customer);
    /// What the text in the editor was made from (templateMark); empty: nothing.
    void setMark(const QJsonObject &mark);

Q_SIGNALS:
    void chosen(const heliograph::MessageTemplate &text);
    void noneChosen();
    void editWanted();

private:
    void choose(int index);
    void showMark();
    QList<MessageTemplate> m_all;
    QJsonObject m_mark;
};

} // namespace heliograph::ui
