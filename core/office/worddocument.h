// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/worddrawing.h"
#include "core/report/writeprogress.h"

namespace sxsh {

/// The report as the bytes of a Word file (.docx), which an officer can go on writing in; the same
/// report gives the same bytes. Empty where progress stopped it.
QByteArray wordDocument(const Report &report, const WordDrawing &drawing,
                        const WriteProgress &progress = {});

/// Writes it as a file, which appears whole or not at all; throws Error where it cannot be written.
void writeWord(const Report &report, const QString &path, const WordDrawing &drawing,
               const WriteProgress &progress = {});

} // namespace sxsh
