// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Distances of the window in pixels at 100 %.
namespace sxsh::metrics {

inline constexpr int space1 = 4;
inline constexpr int space2 = 8;
inline constexpr int space3 = 12;
inline constexpr int space4 = 16;
inline constexpr int space5 = 20;
inline constexpr int space6 = 24;

inline constexpr int fieldRadius = 3;
inline constexpr int panelRadius = 4;
inline constexpr int checkRadius = 2;

inline constexpr int windowMargin = 12;
inline constexpr int wideWindowMargin = 20;
inline constexpr int panelGap = 8;
inline constexpr int widePanelGap = 12;
inline constexpr int panelPadding = 12;
inline constexpr int cellPadding = 8;
inline constexpr int formRowGap = 6;
inline constexpr int labelGap = 12;
inline constexpr int buttonPadding = 12;

inline constexpr int stripHeight = 40;
inline constexpr int pageHeaderHeight = 52;
inline constexpr int panelHeaderHeight = 32;
inline constexpr int fieldHeight = 28;
inline constexpr int compactFieldHeight = 24;
inline constexpr int tableHeaderHeight = 28;
inline constexpr int gridHeaderHeight = 26;
inline constexpr int rowHeight = 26;
inline constexpr int wideRowHeight = 28;
inline constexpr int listRowHeight = 40;
inline constexpr int targetRowHeight = 39;
inline constexpr int wideTargetRowHeight = 50;
inline constexpr int navItemHeight = 32;
inline constexpr int statusBarHeight = 24;

inline constexpr int sideBarWidth = 192;
inline constexpr int wideSideBarWidth = 216;
inline constexpr int foldedSideBarWidth = 48;
/// From this width of the content window on, pages show more columns and wider panels.
inline constexpr int wideFrom = 1600;
/// Below this width of a page its side columns are narrower.
inline constexpr int narrowBelow = 1100;
/// Below this width of the window the side bar folds to its icons.
inline constexpr int foldBelow = 1366;
inline constexpr int narrowestWindow = 1024;
inline constexpr int lowestWindow = 660;
inline constexpr int searchWidth = 360;
inline constexpr int wideSearchWidth = 480;
inline constexpr int dialogWidth = 520;

inline constexpr int accentBarWidth = 3;
inline constexpr int focusWidth = 2;
inline constexpr int scrollBarExtent = 12;
inline constexpr int navIconSize = 18;
inline constexpr int buttonIconSize = 16;
inline constexpr int statusIconSize = 14;
inline constexpr int emptyIconSize = 44;
inline constexpr int stateShapeSize = 10;

} // namespace sxsh::metrics
