// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>
#include <array>
#include <optional>

namespace sxsh {

class Panel;

/// Places the panels of a facility's consumption: which are seen, and where, follows from the room
/// there is and from what the officer works on.
class ConsumptionPanels final : public QWidget
{
    Q_OBJECT

public:
    /// What there is to place; all of it belongs to this widget from then on.
    struct Parts {
        Panel *comparison = nullptr;
        Panel *yearSheet = nullptr;
        Panel *resources = nullptr;
        Panel *saving = nullptr;
        Panel *specific = nullptr;
        Panel *expected = nullptr;
        Panel *measures = nullptr;
        Panel *adjustments = nullptr;
        Panel *form = nullptr;
        QWidget *empty = nullptr;
    };
    enum class View { TwoYears, YearSheet };
    /// What decides which parts are seen and where.
    struct Choice {
        bool isEmpty = false;
        bool isWide = false;
        bool isForm = false;
        bool hasSheetChart = false;
        View view = View::TwoYears;

        bool operator==(const Choice &) const = default;
    };

    explicit ConsumptionPanels(const Parts &parts, QWidget *parent = nullptr);

    /// The height that a result with a chart below it needs.
    static constexpr int chartRoom = 326;

    /// Places the parts anew where the choice is another; what has the focus keeps it.
    void arrange(const Choice &choice);

private:
    std::array<QWidget *, 10> all() const;

    Parts m_parts;
    QWidget *m_arranged = nullptr;
    std::optional<Choice> m_choice;
};

} // namespace sxsh
