// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/words/words.h"

#include <QTimer>

namespace heliograph::ui {

/// What the next step of the main job depends on.
struct DemoScene {
    qint64 customerId = 0;       ///< 0: nobody's conversation is open
    QString name;
    bool offered = false;        ///< not accepted yet
    VerificationCard::State card = VerificationCard::State::NoNumber;
    bool sheetOpen = false;
    MessageState sms = MessageState::None; ///< of the newest one-way SMS of this run
    friend bool operator==(const DemoScene &, const DemoScene &) = default;
};
inline constexpr int kDemoSteps = 6;
/// The step that the scene stands at, 1 … kDemoSteps, and the sentence that says what to do now. Pure.
struct DemoStep {
    int number = 1;
    QString text;
};
[[nodiscard]] DemoStep demoStep(const DemoScene &scene);

/// Leads a visitor of the demo through the main job: watches what is open and says the next step. It does nothing itself.
class DemoGuide final : public QObject
{
    Q_OBJECT
public:
    explicit DemoGuide(const DeskServices &desk, QObject *parent = nullptr);
    void setOpen(qint64 customerId, qint64 conversationId);
    void setSheetOpen(bool open);

Q_SIGNALS:
    void stepChanged(const heliograph::ui::DemoStep &step);

private:
    void read();
    void show();

    const DeskServices m_desk;
    DemoScene m_scene;
    qint64 m_conversation = 0;
    int m_reads = 0;  ///< the newest alone is heard
    qint64 m_since;   ///< an SMS of an earlier run is nobody's step
    QTimer m_soon;    ///< one read for all that changed at once
};

} // namespace heliograph::ui
