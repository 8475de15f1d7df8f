// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/report/savingstory.h"
#include "ui/tables/tablecontent.h"

#include <QtWidgets/QWidget>

namespace sxsh {

class TextGrid;

/// What was used and made in the base period and in the year, beside how it changed.
class StoryAmounts final : public QWidget
{
    Q_OBJECT

public:
    explicit StoryAmounts(QWidget *parent = nullptr);

    void show(const SavingStory &story, Language language);
    /// The table as shown, with the figures behind its texts, and below it the rest of the story.
    TableContent content() const;

private:
    TextGrid *m_grid;
    SavingStory m_story{};
};

} // namespace sxsh
