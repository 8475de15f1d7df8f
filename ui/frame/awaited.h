// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QThreadPool>
#include <chrono>
#include <functional>
#include <future>
#include <memory>

class QWidget;

namespace sxsh {

/// What is said while work is waited for, and where the officer cancels it.
struct AwaitedWords {
    QString doing{};
    QString cancelled{};
};

namespace detail {

/// Shows a bar until `isDone`; throws Error where the officer cancels before.
void waitWithBar(const std::function<bool()> &isDone, const AwaitedWords &words, QWidget *parent);

} // namespace detail

/// Does work that touches no widget and nothing that may change meanwhile on another thread, so
/// that the window does not freeze, and returns or throws what the work does. Throws Error where
/// the officer cancels; what was begun then ends by itself and is forgotten.
template <class Work>
auto awaited(Work work, const AwaitedWords &words, std::chrono::milliseconds patience,
             QWidget *parent)
{
    using Result = decltype(work());
    const auto promised = std::make_shared<std::promise<Result>>();
    std::future<Result> result = promised->get_future();
    QThreadPool::globalInstance()->start([promised, work = std::move(work)] {
        try {
            promised->set_value(work());
        } catch (...) {
            promised->set_exception(std::current_exception());
        }
    });
    if (result.wait_for(patience) != std::future_status::ready) {
        detail::waitWithBar(
            [&result] {
                return result.wait_for(std::chrono::milliseconds(0)) == std::future_status::ready;
            },
            words, parent);
    }
    return result.get();
}

} // namespace sxsh
