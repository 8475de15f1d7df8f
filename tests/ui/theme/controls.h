// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>
#include <memory>

namespace sxsh::test {

/// A window with every standard control in its usual states, as the pages use them.
std::unique_ptr<QWidget> controls();

} // namespace sxsh::test
