// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace heliograph::ui {

/// The box one writes an answer in: two to eight lines high as it fills, plain text only.
/// Ctrl+Enter sends; Enter does as well unless its reader wants a new line from it. Shift+Enter is a new line, Tab leaves.
class ReplyEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReplyEdit(QWidget *parent);
    /// While this says yes, Ctrl+Shift+Z is the desk's and not the text's (Redo is Ctrl+Y as well).
    void setYieldsUndo(std::function<bool()> yields) { m_yields = std::move(yields); }
    void setEnterSubmits(bool submits) { m_enterSubmits = submits; }
    /// One of the documents that are written here; it stays its owner's. The cursor goes to its end.
    void showDocument(QTextDocument *document);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    std::function<bool()> m_yields;
    int m_height = 0;
    bool m_enterSubmits = true;
};

/// Keys that a text field of the desk leaves to the window: the palette, and undoing a send while it runs.
[[nodiscard]] bool deskKey(const QKeyEvent &event, bool undoRuns);

} // namespace heliograph::ui
