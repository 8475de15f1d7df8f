// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/sheetwriter.h"

namespace sxsh {

/// One kind of file behind a SheetWriter.
struct SheetWriter::Target {
    Target() = default;
    Target(const Target &) = delete;
    Target &operator=(const Target &) = delete;
    virtual ~Target() = default;

    virtual void addRow(std::span<const Cell> cells) = 0;
    virtual void finish() = 0;
};

} // namespace sxsh
