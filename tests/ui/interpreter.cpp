// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/interpreter.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace heliograph::test {

namespace {

Interpreter *s_interpreter = nullptr;

/// `pattern` with something in the place of each %1 and %n.
bool fits(const QString &shown, const QString &pattern)
{
    if (!pattern.contains(QLatin1Char('%')))
        return shown == pattern;
    static const QRegularExpression places(QStringLiteral("%L?[0-9n]"));
    QStringList fixed = pattern.split(places);
    for (QString &part : fixed)
        part = QRegularExpression::escape(part);
    return QRegularExpression(QRegularExpression::anchoredPattern(fixed.join(QStringLiteral(".*")))).match(shown).hasMatch();
}

} // namespace

Interpreter::Interpreter(QObject *parent) : QTranslator(parent)
{
    s_interpreter = this;
}

Interpreter::~Interpreter()
{
    s_interpreter = nullptr;
}

void Interpreter::speak(const QString &code)
{
    QCoreApplication::removeTranslator(this);
    m_said.clear();
    if (!m_catalogue.load(QStringLiteral(":/translations/heliograph_") + code))
        qFatal("no catalogue %s", qPrintable(code));
    QCoreApplication::installTranslator(this); // what is installed last is asked first
}

bool Interpreter::says(const QString &shown, const QString &english) const
{
    const QStringList said = m_said.values(english);
    return std::any_of(said.begin(), said.end(), [&](const QString &each) { return fits(shown, each); });
}

QString Interpreter::translate(const char *context, const char *source, const char *disambiguation, int n) const
{
    const QString said = m_catalogue.translate(context, source, disambiguation, n);
    const QString english = QString::fromUtf8(source);
    if (!said.isEmpty() && !m_said.contains(english, said))
        m_said.insert(english, said);
    return said;
}

bool reads(const QString &shown, const QString &english)
{
    return fits(shown, english) || (s_interpreter && s_interpreter->says(shown, english));
}

} // namespace heliograph::test
