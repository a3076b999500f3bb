// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMultiHash>
#include <QTranslator>

namespace heliograph::test {

/// Translates as the application's catalogue does and remembers what was said for each English sentence, so that hands find a button
/// by its English words in every language. One at a time.
class Interpreter final : public QTranslator
{
    Q_OBJECT
public:
    explicit Interpreter(QObject *parent = nullptr);
    ~Interpreter() override;
    /// After ui::applyLanguage: "de".
    void speak(const QString &code);
    /// Whether `shown` is what the window says for `english`, which is a whole sentence of the source; its %1, %n stand for anything.
    [[nodiscard]] bool says(const QString &shown, const QString &english) const;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;

private:
    QTranslator m_catalogue;
    mutable QMultiHash<QString, QString> m_said;
};

/// Whether `shown` reads so: in English, or in the language of the interpreter there is.
[[nodiscard]] bool reads(const QString &shown, const QString &english);

} // namespace heliograph::test
