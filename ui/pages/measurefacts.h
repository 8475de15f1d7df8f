// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/measurefigures.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QScrollArea>

namespace sxsh {

/// The figures of one measure, reported and computed side by side, each with what it rests on;
/// above them what is doubtful and what is above a ceiling.
class MeasureFacts final : public QScrollArea
{
    Q_OBJECT

public:
    explicit MeasureFacts(Workspace &workspace, QWidget *parent = nullptr);

    /// Shows the figures; without any, that none is chosen.
    void show(const MeasureFigures *figures, const MeasureBasis &basis);

signals:
    void confirmAsked();
    /// The officer wants to enter a price for the resource on that day.
    void priceAsked(const QUuid &resource, QDate day);
    /// The officer wants to see the price that was used.
    void priceOpened(const QUuid &factor);

private:
    void addDoubts(const MeasureFigures &figures);
    void addFigures(const MeasureFigures &figures, const MeasureBasis &basis);
    void addPriceLinks(const MeasureFigures &figures);
    void addWords(const QString &text);

    Workspace &m_workspace;
    QWidget *m_list;
};

} // namespace sxsh
