// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importprogress.h"

#include "core/base/error.h"
#include "ui/frame/awaited.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace sxsh {

namespace {

QString cancelledText()
{
    return QCoreApplication::translate("ImportPage",
                                       "The import was cancelled. Nothing was changed.");
}

} // namespace

FileOutline outlineOf(const QString &path, std::chrono::milliseconds patience, QWidget *parent)
{
    return awaited([path] { return readOutline(path); },
                   {.doing = QCoreApplication::translate("ImportPage", "Reading the file…"),
                    .cancelled = cancelledText()},
                   patience, parent);
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
        throw Error(cancelledText());
}

} // namespace sxsh
