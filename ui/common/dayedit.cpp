// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dayedit.h"

#include "ui/common/theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace heliograph::ui {

QDateEdit *dayEdit(const QString &accessibleName)
{
    auto *edit = new QDateEdit;
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(u"00/00/0000"_s) + Scaled{64});
    return edit;
}

} // namespace heliograph::ui
