// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/savingstory.h"
#include "ui/frame/panel.h"

class QVBoxLayout;

namespace sxsh {

class FindingLabel;
class GroupHeading;
class TextGrid;

/// How sure a saving is: its grade, interval and claim, what is doubtful about it and what to do,
/// and the tests of its model.
class CertaintyPanel final : public Panel
{
    Q_OBJECT

public:
    explicit CertaintyPanel(QWidget *parent = nullptr);

    void show(const SavingStory &story, const SavingResult &result);

private:
    void showDoubts(const QStringList &doubts);
    void showTests(const ModelReading *reading);

    TextGrid *m_figures;
    QVBoxLayout *m_doubts;
    std::vector<FindingLabel *> m_doubtLabels;
    GroupHeading *m_testsTitle;
    TextGrid *m_tests;
};

} // namespace sxsh
