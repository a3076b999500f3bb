// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/deskservices.h"
#include "ui/common/sheet.h"

class QPushButton;
class QRadioButton;

namespace heliograph::ui {

class PlainLabel;

/// Customers to a file: the format, then where to.
class ExportSheet final : public Sheet
{
    Q_OBJECT
public:
    ExportSheet(const DeskServices &desk, QWidget *host);
    /// Those that fit; an empty query: all.
    void begin(const CustomerQuery &query = {});
    void writeTo(const QString &file); ///< as chosen

private:
    void addFormats();
    void chooseFile();
    void setBusy(bool busy);

    const DeskServices m_desk;
    CustomerQuery m_query;
    QList<QRadioButton *> m_formats; ///< in the order of exchange::ExportFormat
    PlainLabel *m_what;
    PlainLabel *m_reason;
    QPushButton *m_export;
};

} // namespace heliograph::ui
