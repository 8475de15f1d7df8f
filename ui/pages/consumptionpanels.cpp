// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/consumptionpanels.h"

#include "ui/frame/panel.h"
#include "ui/theme/metrics.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>
#include <utility>
#include <vector>

namespace sxsh {

namespace {

constexpr int leftWidth = 520;
constexpr int wideLeftWidth = 620;
constexpr int wideFormWidth = 420;

} // namespace

ConsumptionPanels::ConsumptionPanels(const Parts &parts, QWidget *parent)
    : QWidget(parent), m_parts(parts)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : all()) {
        part->setParent(this);
        part->hide();
    }
    // Charts and, in narrow windows, the table take what the grids leave.
    for (Panel *part : {m_parts.specific, m_parts.expected})
        part->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

std::array<QWidget *, 10> ConsumptionPanels::all() const
{
    return {m_parts.comparison, m_parts.yearSheet, m_parts.resources, m_parts.saving,
            m_parts.specific,   m_parts.expected,  m_parts.measures,  m_parts.adjustments,
            m_parts.form,       m_parts.empty};
}

void ConsumptionPanels::arrange(const Choice &choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    const auto &[isEmpty, isWide, isForm, hasSheetChart, view] = choice;
    // Parts move between the arrangements and keep the keyboard; what held them goes.
    QWidget *focused = focusWidget();
    QWidget *before = std::exchange(m_arranged, new QWidget);
    const int gap = isWide ? metrics::widePanelGap : metrics::panelGap;
    std::vector<QWidget *> shown;
    const auto put = [&shown](auto *layout, QWidget *part, int stretch) {
        layout->addWidget(part, stretch);
        shown.push_back(part);
    };
    const auto column = [gap] {
        auto *layout = new QVBoxLayout;
        layout->setSpacing(gap);
        return layout;
    };
    for (Panel *part : {m_parts.comparison, m_parts.resources, m_parts.adjustments})
        part->setFixedWidth(isWide ? wideLeftWidth : leftWidth);
    m_parts.resources->setSizePolicy(QSizePolicy::Fixed,
                                     isWide ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    auto *whole = new QVBoxLayout(m_arranged);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(gap);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(gap);
    const bool isFormInPlace = isForm && !isWide;
    if (isEmpty) {
        put(columns, m_parts.empty, 1);
        if (isFormInPlace)
            put(columns, m_parts.form, 1);
    } else {
        const bool isSheet = view == View::YearSheet;
        auto *left = column();
        put(isSheet ? whole : left, isSheet ? m_parts.yearSheet : m_parts.comparison, 0);
        put(left, m_parts.resources, isWide ? 0 : 1);
        if (isWide)
            put(left, m_parts.adjustments, 1);
        columns->addLayout(left);
        auto *right = column();
        if (isFormInPlace) {
            put(right, m_parts.form, 1);
        } else if (isSheet) {
            put(right, m_parts.saving, hasSheetChart ? 0 : 1);
            if (hasSheetChart)
                put(right, m_parts.expected, 1);
        } else {
            put(right, m_parts.saving, 0);
            if (isWide && !isForm) {
                auto *charts = new QHBoxLayout;
                charts->setSpacing(gap);
                put(charts, m_parts.specific, 1);
                put(charts, m_parts.expected, 1);
                right->addLayout(charts, 1);
                put(right, m_parts.measures, 0);
            } else {
                put(right, m_parts.specific, 1);
                put(right, m_parts.expected, 1);
            }
        }
        columns->addLayout(right, 1);
    }
    if (isForm && isWide) {
        m_parts.form->setFixedWidth(wideFormWidth);
        put(columns, m_parts.form, 0);
    } else {
        m_parts.form->setMinimumWidth(0);
        m_parts.form->setMaximumWidth(QWIDGETSIZE_MAX);
    }
    whole->addLayout(columns, 1);
    for (QWidget *part : all()) {
        const bool isShown = std::ranges::find(shown, part) != shown.end();
        if (!isShown)
            part->setParent(this);
        part->setVisible(isShown);
    }
    // Both at once would ask for a window twice as high.
    if (before) {
        layout()->removeWidget(before);
        before->hide();
        before->deleteLater();
    }
    layout()->addWidget(m_arranged);
    m_arranged->show();
    if (focused && focused->isVisibleTo(this))
        focused->setFocus(Qt::OtherFocusReason);
}

} // namespace sxsh
