// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace heliograph::ui {

/// The box one writes an answer in: two to eight lines high as it fills, plain text only.
/// Ctrl+Enter sends; Enter does as well unless its reader wants a new line from it. Shift+Enter is a new line, Tab leaves.
class ReplyEdit final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ReplyEdit(QWidget *parent);
    void setEnterSubmits(bool submits) { m_enterSubmits = submits; }
    /// One of the documents that are written here; it stays its owner's. The cursor goes to its end.
    void showDocument(QTextDocument *document);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void submitted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fit();
    int m_height = 0;
    bool m_enterSubmits = true;
};

} // namespace heliograph::ui
