// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/typedcase.h"

namespace sxsh {

/// The states that a typed case went through, to go back to and forth again.
class CaseHistory
{
public:
    explicit CaseHistory(TypedCase now) : m_states{std::move(now)} {}

    /// Notes the case as it is now; nothing where it is as it was. Until the text is settled, its
    /// keystrokes are one step.
    void note(const TypedCase &now, bool isBeingTyped);
    /// The text that was being typed is finished: the next is a step of its own.
    void settle() { m_isOpen = false; }

    bool canGoBack() const { return m_at > 0; }
    bool canGoForth() const { return m_at + 1 < m_states.size(); }
    /// The state before the last step, or after the step that was gone back; there has to be one.
    const TypedCase &back();
    const TypedCase &forth();

private:
    static constexpr std::size_t mostStates = 200;

    std::vector<TypedCase> m_states; ///< never empty
    std::size_t m_at = 0;
    bool m_isOpen = false; ///< the last step is a text that is being typed
};

} // namespace sxsh
