// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <QtWidgets/QWidget>
#include <array>

namespace sxsh {

class StateLabel;

/// What there is to say of a file that is to be imported, apart from its single rows, in a few
/// sentences; hidden where there is nothing.
class ImportFindings final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFindings(QWidget *parent = nullptr);

    /// Shows the findings, the hard ones first; the last sentence says all that is left.
    void show(Issues findings);

private:
    std::array<StateLabel *, 3> m_sentences{};
};

} // namespace sxsh
