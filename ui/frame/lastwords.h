// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace sxsh {

/// Disconnects all that is inside the widget from it; call in the destructor. A field that has the
/// keyboard says that it was left while its parent is destroyed, when that is a plain widget.
void ignoreLastWords(QWidget &listener);

} // namespace sxsh
