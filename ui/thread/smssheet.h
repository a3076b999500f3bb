// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/thread/smscomposition.h"

#include "sms/replacements.h"

#include <QTimer>
#include <QWidget>

class QScrollArea;

namespace heliograph::ui {

class CheckList;
class EmojiPicker;
class Handset;
class IconLabel;
class MeterLine;
class ParameterFields;
class PlainLabel;
class ReasonedButton;
class ReplacementCard;
class SendTimeBox;
class SmsEditor;
class SmsFields;
struct EmojiHabits;

/// The one-way SMS composer, a sheet over conversation and profile: the text, how it will be cut, how it arrives, and what stands in its
/// way with the way out beside it. Where the account sends a text that is set up at the provider, fields for its parameters stand in
/// the text's place. What cannot go says why.
class SmsSheet final : public QWidget
{
    Q_OBJECT
public:
    /// Covers `host` from `over`'s leading edge on.
    SmsSheet(const DeskServices &services, EmojiHabits &habits, QWidget *host, QWidget *over);

    void open(const Customer &customer, qint64 conversationId, const SmsComposition::Start &start);
    void closeSheet();
    [[nodiscard]] SmsEditor &editor() const { return *m_editor; }
    [[nodiscard]] ParameterFields &parameters() const { return *m_parameters; }
    [[nodiscard]] MeterLine &meter() const { return *m_meter; }
    [[nodiscard]] CheckList &checks() const { return *m_checks; }
    [[nodiscard]] ReasonedButton &sendButton() const { return *m_send; }
    [[nodiscard]] QString whyNot() const; ///< reason beside Send; empty: it may go
    [[nodiscard]] bool ready() const { return m_sms->ready(); }

Q_SIGNALS:
    void closed();
    void sent(qint64 messageId);
    void verifyWanted();
    void chatWanted();
    void reviewWanted();
    void providerWanted();
    void limitsWanted(); ///< what a day may cost
    void templatesWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // smssheetparts.cpp
    void build();
    QWidget *buildBody();
    QWidget *buildSide();
    QWidget *buildFoot();
    void place();

    // smssheet.cpp
    void connectComposition();
    void fillFields();
    void show();
    void showText(const sms::Segments &parts, int most);
    void showParameters();
    void showSaving(SmsComposition::Saving now);
    [[nodiscard]] bool onlyUnfilled(const policy::Finding &finding) const;
    void sayWhy(const QString &why, bool mistake);
    void submit();
    void fail(const Error &error);

    // smssheetremedies.cpp
    void explain();
    void remedy(const policy::Finding &finding);
    void answer(policy::Rule rule, const QString &text);
    void leaveFor(void (SmsSheet::*signal)());
    void cut();

    // smssheettexts.cpp
    void readTemplates();
    void useTemplate(const MessageTemplate &text);
    void putText(const QString &text, const QJsonObject &madeFrom);
    void selectVariable();
    void openEmoji(const QWidget &anchor);
    void followOffer();
    void lookForOffer();
    void replace();

    const DeskServices &m_services;
    SmsComposition *m_sms;
    EmojiHabits &m_habits;
    EmojiPicker *m_emojiPicker = nullptr; ///< nullptr: not used yet
    QWidget *m_host;
    QWidget *m_over;
    InOrder m_lists;
    sms::Offer m_offer;
    QStringList m_offered;           ///< what the last offer was looked for
    QString m_takenText;             ///< text right after a replacement was taken
    bool m_filling = false;          ///< not by hand
    QTimer m_offerSoon;

    QWidget *m_card = nullptr;
    PlainLabel *m_to = nullptr;
    PlainLabel *m_saved = nullptr;
    SmsFields *m_fields = nullptr;
    PlainLabel *m_aboutText = nullptr;    ///< why there is no box for a text
    ParameterFields *m_parameters = nullptr;
    QWidget *m_textHead = nullptr;
    PlainLabel *m_uncounted = nullptr;    ///< in the meter's place
    SmsEditor *m_editor = nullptr;
    MeterLine *m_meter = nullptr;
    PlainLabel *m_suffix = nullptr;
    ReplacementCard *m_replacement = nullptr;
    SendTimeBox *m_time = nullptr;
    CheckList *m_checks = nullptr;
    QScrollArea *m_scroll = nullptr;
    Handset *m_handset = nullptr;
    PlainLabel *m_caption = nullptr;
    QWidget *m_side = nullptr;
    IconLabel *m_whyIcon = nullptr;
    PlainLabel *m_why = nullptr;
    ReasonedButton *m_send = nullptr;
};

} // namespace heliograph::ui
