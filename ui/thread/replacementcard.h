// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/prices.h"
#include "sms/replacements.h"

#include <QWidget>

class QPushButton;

namespace heliograph::ui {

class IconLabel;
class PlainLabel;

/// What forces Unicode, what could stand in its place and what that saves; taken with one button, given back with another.
/// Nothing is ever replaced by itself.
class ReplacementCard final : public QWidget
{
    Q_OBJECT
public:
    explicit ReplacementCard(QWidget *parent);
    /// `offer` without replacements: only names what forces Unicode.
    void showOffer(const QString &text, const sms::Segments &measure, const sms::Offer &offer, int maxSegments,
                   const std::optional<policy::Price> &price = {});
    void showTaken(const sms::Offer &offer);

Q_SIGNALS:
    void replaceWanted();
    void undoWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class Diff;
    IconLabel *m_icon;
    PlainLabel *m_title;
    Diff *m_diff;
    PlainLabel *m_meter;
    PlainLabel *m_saving;
    QPushButton *m_button;
    bool m_taken = false;
};

} // namespace heliograph::ui
