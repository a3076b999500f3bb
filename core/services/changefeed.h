// SPDX-FileCopyrightText: The Heliograph authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/store.h"

#include <QObject>

namespace heliograph {

/// Store::changed for those who may not see the store: models and the window. After each commit, in the UI thread.
class ChangeFeed final : public QObject
{
    Q_OBJECT
public:
    explicit ChangeFeed(store::Store &store, QObject *parent = nullptr) : QObject(parent)
    {
        connect(&store, &store::Store::changed, this, &ChangeFeed::changed);
    }

Q_SIGNALS:
    void changed(const QList<heliograph::Change> &changes);
};

} // namespace heliograph
