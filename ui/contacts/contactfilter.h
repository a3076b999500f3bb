// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "policy/customersearch.h"
#include "ui/common/deskservices.h"
#include "ui/contacts/savedqueries.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace heliograph::ui {

class FacetRow;
class PlainLabel;
class SearchField;
class SearchHelp;

/// Beside the table: the query as one types it, and the same as choices. Either says what the other says.
class ContactFilter final : public QWidget
{
    Q_OBJECT
public:
    explicit ContactFilter(const DeskServices &desk, QWidget *parent = nullptr);
    void setFilter(const CustomerFilter &filter);
    [[nodiscard]] SearchField &search() const { return *m_search; }
    /// Reads the words and figures of its choices again, soon: they cost a look at every customer.
    void renew();
    /// An ini file that keeps filters that are used again.
    void keepIn(const QString &iniFile);

Q_SIGNALS:
    void filterChanged(const heliograph::CustomerFilter &filter);
    void leftDownwards(); ///< from the search line to the table

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Switch = std::function<void(CustomerFilter &, bool on)>;
    using Holds = std::function<bool(const CustomerFilter &)>;
    struct Facet {
        FacetRow *row;
        Holds holds;
        CustomerFilter alone; ///< what is counted
    };
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildChoices();
    QVBoxLayout *addGroup(QVBoxLayout &column, const QString &title);
    void addFacet(QVBoxLayout &group, const QString &words, const Holds &holds, const Switch &turn);
    void addTimes(QVBoxLayout &group);
    void setWords(const CustomerFacets &facets);
    void setLabels(const CustomerFacets &facets);
    void countNext(qsizetype facet);
    void read(const QString &typed);
    void change(const CustomerFilter &filter);
    void showState();
    void showFace();
    void showSaved();
    void addSaved(const QString &query);

    DeskServices m_desk;
    CustomerFilter m_filter;
    SearchField *m_search;
    PlainLabel *m_problem;
    QPushButton *m_clear;
    QPushButton *m_save;
    QStackedWidget *m_stack;
    SearchHelp *m_help;
    SavedQueries m_saved;
    QWidget *m_savedGroup = nullptr;
    QVBoxLayout *m_savedRows = nullptr;
    QWidget *m_labelGroup = nullptr;
    QVBoxLayout *m_labels = nullptr;
    QHash<QString, FacetRow *> m_labelRows; ///< by label
    QList<Facet> m_facets;
    QComboBox *m_times = nullptr;
    QComboBox *m_countries = nullptr;
    QTimer m_renewal;
};

} // namespace heliograph::ui
