// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/thread/insertpopup.h"

#include <QObject>

class QPlainTextEdit;

namespace heliograph::ui {

/// What a slash and two braces do in the reply box: "/" at the beginning of a word offers the canned replies whose name holds what
/// follows, "{{" the variables. Enter or Tab puts the chosen one in with this customer's values; Esc leaves what was typed.
class Insertions final : public QObject
{
    Q_OBJECT
public:
    /// `over`: what the popup stands above, inside the same parent.
    Insertions(const DeskServices &services, QPlainTextEdit &edit, QWidget &over);
    void setCustomer(const Customer &customer);
    /// As if a slash, or two braces, had been typed here.
    void openReplies();
    void openVariables();
    void close();
    /// Somebody typed: only then it opens by itself, not where a draft that ends with a slash comes up.
    void typed();

Q_SIGNALS:
    void inserted(const QStringList &literals);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Kind { None, Reply, Variable };
    struct Trigger {
        Kind kind = Kind::None;
        int from = 0;     ///< of the slash or the braces, in the document
        QString query;
        friend bool operator==(const Trigger &, const Trigger &) = default;
    };
    void ask(Kind kind);
    void look();
    void load();
    void offer();
    void take();
    [[nodiscard]] Trigger trigger() const;
    [[nodiscard]] QList<InsertItem> replies(const QString &query) const;
    [[nodiscard]] QList<InsertItem> variables(const QString &query) const;

    const DeskServices &m_services;
    QPlainTextEdit &m_edit;
    QWidget &m_over;
    InsertPopup *m_popup;
    Customer m_customer;
    QList<MessageTemplate> m_templates;
    bool m_loaded = false;
    Trigger m_trigger;
    int m_asked = -1;      ///< opened by a key or a button, at this place; −1: only by what is typed
    Kind m_askedKind = Kind::None;
    int m_left = -1;       ///< Esc was pressed on the trigger at this place
};

} // namespace heliograph::ui
