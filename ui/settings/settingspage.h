// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

namespace heliograph::ui {

/// One page of the settings. It knows what was changed and not saved, so that nothing typed is lost by walking away.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual int changes() const { return 0; }
    /// Calls `after` with whether everything was saved; what was not is marked where it stands.
    virtual void save(std::function<void(bool)> after) { after(true); }
    virtual void discard() {}

Q_SIGNALS:
    void edited();
    /// Something else on the page is wanted: whoever asks about unsaved changes lets `go` happen, or not.
    void leaving(const std::function<void()> &go);
};

} // namespace heliograph::ui
