// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exchangecells.h"

namespace sxsh {

namespace {

StateShape shapeOf(ExchangeState state)
{
    switch (state) {
    case ExchangeState::Submitted:
        return StateShape::Diamond;
    case ExchangeState::Accepted:
        return StateShape::Check;
    case ExchangeState::ReturnedForCorrection:
        return StateShape::HollowDiamond;
    case ExchangeState::Issued:
        return StateShape::Half;
    case ExchangeState::Draft:
    case ExchangeState::Superseded:
    case ExchangeState::Reverted:
        break;
    }
    return StateShape::Ring;
}

} // namespace

ShownCell exchangeStateCell(ExchangeState state)
{
    return stateCell(shapeOf(state), choiceLabel(state));
}

} // namespace sxsh
