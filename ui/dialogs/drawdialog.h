// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/surveydraw.h"
#include "ui/frame/workspace.h"

#include <QtWidgets/QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace sxsh {

class FindingLabel;

/// Asks how the sample of a survey is to be drawn, says what would be drawn, and draws it as one
/// step of undo; of a census it asks only what to ask and lists everyone.
class DrawDialog final : public QDialog
{
    Q_OBJECT

public:
    DrawDialog(Workspace &workspace, const Survey &survey, QWidget *parent);

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Is never too low for what it holds, as far as the screen has room.
    void growToContent();
    QWidget *sizeFields();
    QWidget *questionFields(const Survey &survey);
    /// Says what the fields would draw, or why nothing can be drawn.
    void preview();
    /// How many to draw; none, with the reason, where the fields do not say.
    std::optional<int> size(const std::vector<FrameStratum> &frame, QString &problem) const;

    Workspace &m_workspace;
    Ref<Survey> m_survey;
    SurveyDraw m_drawn;
    QRadioButton *m_bySize;
    QRadioButton *m_byWidth;
    QLineEdit *m_size;
    QLineEdit *m_width;
    QLineEdit *m_confidence;
    QComboBox *m_strata;
    QLineEdit *m_seed;
    std::vector<std::pair<FactKind, QCheckBox *>> m_questions;
    QLabel *m_outcome;
    FindingLabel *m_problem;
    QPushButton *m_draw;
};

} // namespace sxsh
