// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"

#include <QHash>
#include <QObject>
#include <QTextDocument>
#include <QTimer>

namespace heliograph::ui {

/// One draft as it is being written: the document with its own undo, and its row in the store. It is saved while somebody types,
/// 0.4 s after a keystroke at the latest, and when they leave; what was typed before the row could be read is kept as well.
/// It remembers what the thread's newest message was when the text was begun.
class DraftKeeper final : public QObject
{
    Q_OBJECT
public:
    DraftKeeper(const DeskServices &services, QObject *parent);
    ~DraftKeeper() override;

    /// Saves what is there and clears. An empty `mode` (draft::reply() and its like): not known yet; read() follows.
    void open(qint64 customerId, const QString &mode);
    /// Reads the draft of this mode, where it is another than the one that is here.
    void read(const QString &mode);
    [[nodiscard]] bool loaded() const { return m_loaded; }
    [[nodiscard]] QTextDocument &document() { return m_document; }
    [[nodiscard]] QString text() const { return m_document.toPlainText(); }
    /// Pieces of the text that look like a variable and are none (policy::Rendered::literals).
    [[nodiscard]] const QStringList &literals() const { return m_literals; }
    void addLiterals(const QStringList &literals);
    [[nodiscard]] QString draftId() const { return m_draft.draftId; }
    void flush();
    /// While it is being sent nothing is saved under the id that goes away with it.
    void setSending(bool sending);
    [[nodiscard]] bool sending() const { return m_sending; }
    /// It went: what was typed meanwhile is the beginning of the next one.
    void sent(const QString &text);
    /// Messages with a greater id came after the text was begun; −1: not known.
    [[nodiscard]] qint64 begunAfter() const { return m_begunAfter; }
    void setBegunAfter(qint64 messageId);

Q_SIGNALS:
    void loadedChanged();
    void edited();
    void failed(const heliograph::Error &error);

private:
    void load();
    void take(const Draft &stored);
    void documentChanged();
    void fill(const QString &text);
    void askNewest();
    void save();

    const DeskServices &m_services;
    QTextDocument m_document;
    Draft m_draft;
    QHash<QPair<qint64, QString>, Draft> m_underWay; ///< being written: a read would not see them yet
    QTimer m_saveSoon;
    QStringList m_literals;
    qint64 m_begunAfter = -1;
    bool m_loaded = false;
    bool m_changed = false; ///< differs from what was saved
    bool m_sending = false;
    bool m_filling = false;
};

} // namespace heliograph::ui
