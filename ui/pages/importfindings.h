// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QtWidgets/QWidget>
#include <array>

class QPushButton;

namespace sxsh {

class StateLabel;

/// What there is to say of a file that is to be imported, apart from its single rows, in a few
/// sentences, and all of it in a window of its own; hidden where there is nothing.
class ImportFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFindings(QWidget *parent = nullptr);

    /// Shows the findings, the hard ones first.
    void show(Issues findings);

private:
    std::array<StateLabel *, 3> m_sentences{};
    QPushButton *m_all;
    Issues m_findings;
};

} // namespace sxsh
