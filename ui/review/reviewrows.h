// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/review/reviewdelegate.h"

#include <QIdentityProxyModel>

namespace heliograph::ui {

/// The conversations found, with words for a screen reader, and for who points at a line that is cut.
class ReviewRows final : public QIdentityProxyModel
{
    Q_OBJECT
public:
    using QIdentityProxyModel::QIdentityProxyModel;
    void setDelegate(const ReviewDelegate *delegate) { m_delegate = delegate; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) && m_delegate ? m_delegate->spoken(index.row()) : QIdentityProxyModel::data(index, role);
    }

private:
    const ReviewDelegate *m_delegate = nullptr;
};

} // namespace heliograph::ui
