// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace heliograph::ui {

class PlainLabel;

/// The description of a gateway: typed, pasted, read from a file, or begun from an example.
class DescriptionEdit final : public QWidget
{
    Q_OBJECT
public:
    explicit DescriptionEdit(QWidget *parent = nullptr);
    [[nodiscard]] QPlainTextEdit &edit() const { return *m_edit; }

Q_SIGNALS:
    void edited();

private:
    void chooseFile();
    void take(const QString &file);
    void put(const QString &text);
    QPlainTextEdit *m_edit;
    PlainLabel *m_notice; ///< why a file could not be read
};

} // namespace heliograph::ui
