// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace heliograph::ui {

/// What somebody keeps to use again, under one key of the window's ini file. Each is kept once; the newest is last.
template <typename T>
class KeptList
{
public:
    static constexpr int kMost = 20;
    /// Reads what is kept there; from then on every change is written at once. Without a file they live as long as the window.
    void keepIn(const QString &iniFile)
    {
        m_file = iniFile;
        m_all.clear();
        for (const T &one : m_read(QSettings(m_file, QSettings::IniFormat).value(m_key))) {
            if (!contains(one) && m_all.size() < kMost)
                m_all.append(one);
        }
    }
    [[nodiscard]] const QList<T> &all() const { return m_all; }
    [[nodiscard]] bool contains(const T &one) const { return m_all.contains(one); }
    void add(const T &one) ///< beyond kMost the oldest goes
    {
        if (one.isEmpty() || contains(one))
            return;
        m_all.append(one);
        if (m_all.size() > kMost)
            m_all.removeFirst();
        write();
    }
    void remove(const T &one)
    {
        m_all.removeAll(one);
        write();
    }

protected:
    using Read = QList<T> (*)(const QVariant &stored); ///< leaves out what is not ours
    using Stored = QVariant (*)(const QList<T> &all);
    KeptList(const QString &key, Read read, Stored stored) : m_key(key), m_read(read), m_stored(stored) {}

private:
    void write() const
    {
        if (!m_file.isEmpty())
            QSettings(m_file, QSettings::IniFormat).setValue(m_key, m_stored(m_all));
    }
    QString m_key;
    Read m_read;
    Stored m_stored;
    QList<T> m_all;
    QString m_file;
};

} // namespace heliograph::ui
