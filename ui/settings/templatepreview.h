// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/messagetemplate.h"
#include "policy/variables.h"

#include <QWidget>

class QTextEdit;

namespace heliograph::ui {

class Card;
class PlainLabel;

/// Beside the form: the text as a customer would read it, and what is still to be typed.
class TemplatePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit TemplatePreview(QWidget *parent = nullptr);
    void show(TemplateKind kind, const policy::Rendered &rendered, const QString &language);

private:
    Card *m_bubble;
    QTextEdit *m_text;
    PlainLabel *m_open;
};

} // namespace heliograph::ui
