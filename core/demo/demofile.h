// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo.h"
#include "core/session/session.h"

namespace sxsh {

/// Makes a plan file from a template (the first one where the key is empty) and fills it with
/// demonstration data. Throws Error where it cannot, and then leaves no file.
std::unique_ptr<Session> makeDemonstrationFile(const QString &path, const QString &resources,
                                               const QString &templateKey, const DemoSize &size,
                                               const Session::Options &options);

} // namespace sxsh
