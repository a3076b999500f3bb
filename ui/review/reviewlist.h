// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/searchquery.h"
#include "ui/common/deskservices.h"
#include "ui/review/savedsearches.h"

#include <QTimer>
#include <QWidget>

#include <utility>

class QListView;
class QStackedWidget;

namespace heliograph {
class ReviewModel;
}

namespace heliograph::ui {

class FilterChips;
class IconButton;
class PlainLabel;
class SampleFoot;
class SearchField;
class SearchHelp;

/// Finding conversations: the search line with its count, what it is narrowed to as chips, the list, and this week's sample.
class ReviewList final : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewList(const DeskServices &desk, QWidget *parent = nullptr);
    ~ReviewList() override;
    void setStateFile(const QString &stateFile) { m_saved.keepIn(stateFile); }
    /// As it is written: what has an operator becomes chips.
    void setSearch(const QString &typed);
    [[nodiscard]] QString searchText() const; ///< the same, whole
    [[nodiscard]] QString words() const { return m_query.text; }
    [[nodiscard]] qint64 currentId() const;
    void select(qint64 conversationId); ///< whether it is found or not, opens it
    void focusSearch();
    void focusList();
    void renew(); ///< what is found, and the sample

Q_SIGNALS:
    void chosen(qint64 conversationId);
    void trendsWanted();
    void failed(const heliograph::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void read();
    void commitTyped();
    void ask();
    void say();
    void showFace();
    [[nodiscard]] bool foundNothing() const;
    void openMenu();
    void readSamples();
    void followReader(); ///< somebody else sits here, or in another role
    DeskServices m_desk;
    ReviewModel *m_model;
    SearchField *m_search;
    PlainLabel *m_count;
    IconButton *m_more;
    FilterChips *m_chips;
    PlainLabel *m_remarks;
    QStackedWidget *m_stack;
    SearchHelp *m_help;
    QListView *m_view;
    PlainLabel *m_empty;
    SampleFoot *m_foot;
    SavedSearches m_saved;
    ConversationFilter m_filter;  ///< of the chips
    policy::SearchQuery m_query;  ///< chips and what is typed
    QTimer m_pause;
    QTimer m_sampleSoon;
    std::pair<QString, bool> m_reader; ///< who, and may they review
    bool m_fresh = true;          ///< the first row is to be opened when it is there
};

} // namespace heliograph::ui
