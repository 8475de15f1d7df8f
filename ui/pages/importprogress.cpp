// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importprogress.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <algorithm>
#include <future>

namespace sxsh {

namespace {

[[noreturn]] void refuseCancelled()
{
    throw Error(QCoreApplication::translate("ImportPage",
                                            "The import was cancelled. Nothing was changed."));
}

} // namespace

FileOutline outlineOf(const QString &path, std::chrono::milliseconds patience, QWidget *parent)
{
    const auto promised = std::make_shared<std::promise<FileOutline>>();
    std::future<FileOutline> outline = promised->get_future();
    QThreadPool::globalInstance()->start([promised, path] {
        try {
            promised->set_value(readOutline(path));
        } catch (...) {
            promised->set_exception(std::current_exception());
        }
    });
    const auto isRead = [&](std::chrono::milliseconds wait) {
        return outline.wait_for(wait) == std::future_status::ready;
    };
    if (!isRead(patience)) {
        QProgressDialog progress(QCoreApplication::translate("ImportPage", "Reading the file…"),
                                 QCoreApplication::translate("ImportPage", "Cancel"), 0, 0, parent);
        progress.setWindowModality(Qt::WindowModal);
        progress.setMinimumDuration(0);
        progress.show();
        QEventLoop loop;
        QTimer look;
        QObject::connect(&look, &QTimer::timeout, &loop, [&] {
            if (isRead({}) || progress.wasCanceled())
                loop.quit();
        });
        look.start(std::chrono::milliseconds(50));
        loop.exec();
        if (!isRead({}))
            refuseCancelled();
    }
    return outline.get();
}

StagedProgress::StagedProgress(const QString &stage, int steps, std::chrono::milliseconds patience,
                               QWidget *parent)
    : m_bar(stage, QCoreApplication::translate("ImportPage", "Cancel"), 0, steps, parent)
{
    m_bar.setWindowModality(Qt::WindowModal);
    m_bar.setMinimumDuration(static_cast<int>(patience.count()));
    m_bar.setAutoReset(false);
    m_bar.setAutoClose(false);
    m_bar.setValue(0);
    m_sinceShown.start();
}

void StagedProgress::begin(const QString &stage, int steps)
{
    m_bar.setLabelText(stage);
    m_bar.setMaximum(steps);
    m_bar.setValue(0);
}

void StagedProgress::tell(int done)
{
    constexpr int frame = 50;
    if (m_sinceShown.elapsed() > frame) {
        m_bar.setValue(m_bar.maximum() > 0 ? std::min(done, m_bar.maximum()) : done);
        m_sinceShown.restart();
    }
    if (m_bar.wasCanceled())
        refuseCancelled();
}

} // namespace sxsh
