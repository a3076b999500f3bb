// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/demoguide.h"
#include "ui/words/words.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class Banner;

/// The lines above the desk: demo, a paused account, one whose password is not here, a store that was found damaged or restored, an action that failed.
/// At most one of each; the newest problem on top.
class Notices final : public QWidget
{
    Q_OBJECT
public:
    explicit Notices(const DeskServices &desk, QWidget *parent = nullptr);
    void showDemo();
    /// The next step of the main job, in the demo's line while that is there.
    void sayDemoStep(const DemoStep &step);
    /// `movedTo`: where the damaged file is now; `backup`: the newest good copy, may be empty.
    void showDamaged(const QString &movedTo, const QString &backup);
    void showRestored(int held);
    /// What a person asked for did not work. Stays until it is dismissed or the next one comes.
    void showFailure(const Error &error);

Q_SIGNALS:
    void providerWanted();
    void demoRestartWanted();

private:
    void showAccounts();
    QString showSecret(const QString &accountId, const words::Said &said);
    Banner *put(const QString &key, int tone, const words::Said &said);
    void drop(const QString &key);

    DeskServices m_desk;
    QVBoxLayout *m_column;
    QHash<QString, Banner *> m_banners;
};

} // namespace heliograph::ui
