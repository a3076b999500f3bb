// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/profile/cardface.h"

#include <QWidget>

class QVBoxLayout;

namespace heliograph::ui {

class CardNotice;
class ConsentRow;
class FlowLayout;
class IconLabel;
class NumberEntry;
class PlainLabel;
class RecordForm;
class RingCountdown;

/// The verification card: every state on one skeleton, in place. It draws and asks; VerificationFlow acts.
class VerificationView final : public QWidget
{
    Q_OBJECT
public:
    explicit VerificationView(QWidget *parent = nullptr);
    void show(const VerificationCard &card, const CardContext &context);
    /// Nothing can be pressed while an answer is awaited: a second click does nothing.
    void setBusy(bool busy);
    void addNotice(CardNotice *notice);
    void clearNotices();
    /// The number becomes a field. `back`: there is a state to go back to. `text` as in NumberEntry::begin().
    void enterNumber(const QString &text, const QString &region, bool back);
    [[nodiscard]] bool entering() const { return m_mode == Mode::Entering; }
    [[nodiscard]] RecordForm *openForm();
    void leaveForm();
    [[nodiscard]] NumberEntry &entry() { return *m_entry; }

Q_SIGNALS:
    void wanted(CardAction action);
    void consentWanted();
    void ledgerWanted(); ///< everything that is known of the consent
    void formLeft();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Mode { Showing, Entering, Recording };
    void build();
    void refresh();
    void setButtons(const CardFace &face);
    void fillHead(const CardFace &face);
    void setTags(const QStringList &tags);

    Mode m_mode = Mode::Showing;
    bool m_busy = false;
    bool m_back = true;
    VerificationCard m_card;
    CardContext m_context;
    QList<CardAction> m_shown;
    QStringList m_tagWords;
    IconLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_moment;
    PlainLabel *m_number;
    QWidget *m_tags;
    RingCountdown *m_ring;
    NumberEntry *m_entry;
    IconLabel *m_tick;
    PlainLabel *m_ticked;
    PlainLabel *m_text;
    QVBoxLayout *m_notices;
    RecordForm *m_form;
    QWidget *m_buttons;
    FlowLayout *m_flow;
    ConsentRow *m_consent;
};

} // namespace heliograph::ui
