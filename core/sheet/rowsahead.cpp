// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/rowsahead.h"

#include "core/base/spokenlanguage.h"

#include <QtCore/QScopeGuard>
#include <QtCore/QThread>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>

namespace sxsh {

namespace {

struct Row {
    int number = 0;
    std::vector<Cell> cells{};
};
using Rows = std::vector<Row>;

/// Rows on their way from the thread that reads to the one that handles them.
class RowQueue
{
public:
    /// Waits until there is room; false once nobody wants more.
    bool put(Rows rows)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopped || m_waiting.size() < most; });
        if (m_isStopped)
            return false;
        m_waiting.push_back(std::move(rows));
        m_changed.notify_all();
        return true;
    }
    /// Says that nothing follows.
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_isEnded = true;
        m_changed.notify_all();
    }
    /// Waits for the next rows; none once all were taken.
    Rows take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isEnded || !m_waiting.empty(); });
        if (m_waiting.empty())
            return {};
        Rows rows = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_changed.notify_all();
        return rows;
    }
    /// Says that no more rows are wanted.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

private:
    static constexpr std::size_t most = 4;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Rows> m_waiting;
    bool m_isEnded = false;
    bool m_isStopped = false;
};

/// Puts the rows into the queue, so many cells at once that the threads seldom wait.
std::vector<MergedCells> readInto(RowQueue &queue, const SheetReader &reader, int sheet)
{
    constexpr std::size_t enough = 4096; // cells
    Rows rows;
    std::size_t cellCount = 0;
    const auto rest = qScopeGuard([&] { // damage is told after the rows before it
        if (!rows.empty())
            queue.put(std::move(rows));
    });
    return reader.read(sheet, [&](int number, std::span<const Cell> cells) {
        rows.push_back({.number = number, .cells = {cells.begin(), cells.end()}});
        cellCount += cells.size();
        if (cellCount < enough)
            return true;
        cellCount = 0;
        return queue.put(std::exchange(rows, {}));
    });
}

/// False once the handler wants no more.
bool handle(const Rows &rows, const SheetReader::RowHandler &handler)
{
    return std::ranges::all_of(rows,
                               [&](const Row &row) { return handler(row.number, row.cells); });
}

} // namespace

std::vector<MergedCells> readAhead(const SheetReader &reader, int sheet,
                                   const SheetReader::RowHandler &handler)
{
    RowQueue queue;
    std::vector<MergedCells> merged;
    std::exception_ptr failure;
    const Language language = spokenLanguage();
    const std::unique_ptr<QThread> reading(QThread::create([&] {
        const ScopedLanguage spoken(language);
        try {
            merged = readInto(queue, reader, sheet);
        } catch (...) {
            failure = std::current_exception();
        }
        queue.end();
    }));
    reading->start();
    bool goesOn = true;
    {
        // Whatever the handler throws, the thread ends before what it uses does.
        const auto ended = qScopeGuard([&] {
            queue.stop();
            reading->wait();
        });
        while (goesOn) {
            const Rows rows = queue.take();
            if (rows.empty())
                break;
            goesOn = handle(rows, handler);
        }
    }
    if (failure && goesOn)
        std::rethrow_exception(failure);
    return merged;
}

} // namespace sxsh
