// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reporttemplate.h"

#include <functional>

namespace sxsh {

/// Is told what is wrong with a text; throws.
using RefuseText = std::function<void(const QString &problem)>;

/// Reads words with {keys}, **bold** and [[optional]] stretches, as templates and adjusted wordings
/// have them.
TemplateText readTemplateText(const QString &line, const RefuseText &refuse);

} // namespace sxsh
