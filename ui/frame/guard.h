// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtCore/QObject>
#include <functional>

namespace sxsh {

/// Something to tell the officer in the window, with what can be done about it.
struct Notice {
    enum class Kind { Done, Doubt, Problem };

    Kind kind = Kind::Problem;
    QString text{};   ///< what happened, what was kept, what to do
    QString detail{}; ///< for support; may be empty
    QString action{}; ///< words of a button; empty for none
    std::function<void()> act{};
    bool isOfChange = false; ///< goes with the next change, as one of what is done does
};

/// The one place where operations that cannot go on are caught and told.
class Guard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Runs the action; false where it threw, which has been told by then. What `kept` says of a
    /// change that could not be made is added to the words of the error, which go with the next
    /// change.
    bool run(const std::function<void()> &action, const QString &kept = {});
    void tell(const Notice &notice) { emit told(notice); }
    /// What was told last no longer holds.
    void settle() { emit settled(); }

signals:
    void told(const sxsh::Notice &notice);
    void settled();
};

} // namespace sxsh
