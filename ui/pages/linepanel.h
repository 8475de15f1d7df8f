// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/savings/modelreading.h"
#include "ui/frame/panel.h"

namespace sxsh {

class TextGrid;

/// The line of a regression: its coefficients and statistics. Hides itself where there is none.
class LinePanel final : public Panel
{
    Q_OBJECT

public:
    explicit LinePanel(QWidget *parent = nullptr);

    void show(const ModelReading *reading);

private:
    TextGrid *m_coefficients;
    TextGrid *m_statistics;
};

} // namespace sxsh
