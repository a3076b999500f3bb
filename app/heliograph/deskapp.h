// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/appcontext.h"
#include "ui/common/deskstyle.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/startproblem.h"

#include <QObject>

#include <functional>

class QApplication;

namespace heliograph {

/// One profile and its window at a time; goes from the demo to a real profile and back in one process.
class DeskApp final : public QObject
{
    Q_OBJECT
public:
    struct Options {
        QString profile;   ///< "demo", "default" or another name
        int scenario = 1;  ///< demo
        double speed = 1;  ///< demo
    };
    explicit DeskApp(QApplication &app);
    ~DeskApp() override;

    /// False: a window of this profile is open already and was asked to come forward.
    bool open(const Options &options);

private:
    void openContext(bool settingsFirst);
    void showWindow(bool settingsFirst);
    void showProblem(const Error &error, bool settingsFirst);
    void tellReport();
    void useAppearance(const ui::Appearance &appearance);
    void useLanguage(const QString &code);
    void makeWindowAnew(const std::function<void()> &between, std::function<void()> then);
    /// Finishes what is under way, then calls `then` without a window or a profile.
    void closeProfile(std::function<void()> then);
    /// The demo as on the first day: its data goes, how the window looks stays.
    void restartDemo();
    void switchTo(const QString &profile, bool settingsFirst);

    QApplication &m_app;
    Options m_options;
    std::unique_ptr<AppContext> m_context;
    std::unique_ptr<ui::SingleInstance> m_instance;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::StartProblem> m_problem;
};

} // namespace heliograph
