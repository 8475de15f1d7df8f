// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/documentmarks.h"

class QWidget;

namespace sxsh {

/// Asks for what the clerk or the signer gives a document; none where the officer gave up.
std::optional<DocumentMarks> askMarks(QWidget *parent, const DocumentMarks &marks,
                                      Language language);

} // namespace sxsh
