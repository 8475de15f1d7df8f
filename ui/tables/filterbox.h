// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QComboBox;
class QString;

namespace sxsh {

/// A box that chooses what a table or a page shows, without entries, wide enough for so many
/// letters.
QComboBox *makeFilterBox(const QString &name, const QString &title, int letters);

} // namespace sxsh
