// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/resourcecase.h"
#include "ui/frame/panel.h"

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace sxsh {

class ClaimBadge;
class EmptyState;
class FindingLabel;
class GroupHeading;
class TextGrid;

/// What a case comes to, told from top to bottom: what was used, what was to be expected, what was
/// saved, how sure it is, what is doubtful, and the statistics of a regression.
class CaseResult final : public Panel
{
    Q_OBJECT

public:
    explicit CaseResult(QWidget *parent = nullptr);

    /// Shows how to begin with the method.
    void showEmpty(BaselineMethod method);
    /// Shows what stands in the way of a result, and what is doubtful so far.
    void showReason(const QString &reason, const QStringList &doubts = {});
    void show(const ResourceCase &of, const ResourceSaving &saving, const QStringList &doubts);

private:
    void buildResult(QVBoxLayout &layout);
    void showDoubts(const QStringList &doubts);
    void showModel(const ModelReading *reading);

    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextGrid *m_compared;
    QWidget *m_saved;
    QLabel *m_figure;
    QLabel *m_avoided;
    ClaimBadge *m_grade;
    ClaimBadge *m_claim;
    FindingLabel *m_reason;
    TextGrid *m_certainty;
    QVBoxLayout *m_doubts;
    std::vector<FindingLabel *> m_doubtLabels;
    GroupHeading *m_modelTitle;
    TextGrid *m_coefficients;
    TextGrid *m_statistics;
    TextGrid *m_uncertainty;
};

} // namespace sxsh
