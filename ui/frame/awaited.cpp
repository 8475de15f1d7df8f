// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/awaited.h"

#include "core/base/error.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>
#include <QtWidgets/QProgressDialog>

namespace sxsh::detail {

void waitWithBar(const std::function<bool()> &isDone, const AwaitedWords &words, QWidget *parent)
{
    QProgressDialog bar(words.doing, QCoreApplication::translate("Window", "Cancel"), 0, 0, parent);
    bar.setWindowModality(Qt::WindowModal);
    bar.setMinimumDuration(0);
    bar.show();
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isDone() || bar.wasCanceled())
            loop.quit();
    });
    look.start(std::chrono::milliseconds(50));
    loop.exec();
    if (!isDone())
        throw Error(words.cancelled);
}

} // namespace sxsh::detail
