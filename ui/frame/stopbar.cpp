// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/stopbar.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

namespace {

constexpr int barAfterMs = 1000;
constexpr int stepMs = 100;

} // namespace

StopBar::StopBar(const QString &doing, QWidget *parent)
    : m_bar(doing, QCoreApplication::translate("Window", "Stop"), 0, 0, parent)
{
    m_bar.setWindowModality(Qt::WindowModal);
    m_bar.setMinimumDuration(barAfterMs);
    m_sinceShown.start();
}

bool StopBar::follow(int done, int total)
{
    // To show each step would take longer than the steps.
    const bool isShort = m_sinceShown.elapsed() < stepMs && done > 0;
    if (m_isStopped || isShort)
        return !m_isStopped;
    m_sinceShown.restart();
    m_bar.setMaximum(std::max(1, total));
    m_bar.setValue(std::min(done, std::max(0, total - 1)));
    m_isStopped = m_bar.wasCanceled();
    return !m_isStopped;
}

} // namespace sxsh
