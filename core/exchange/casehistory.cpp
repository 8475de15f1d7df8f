// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/casehistory.h"

namespace sxsh {

void CaseHistory::note(const TypedCase &now, bool isBeingTyped)
{
    if (now == m_states[m_at])
        return;
    m_states.resize(m_at + 1);
    if (m_isOpen && isBeingTyped && m_at > 0) {
        m_states.back() = now;
        // A text that is given up was no step.
        if (now == m_states[m_at - 1]) {
            m_states.pop_back();
            --m_at;
            m_isOpen = false;
        }
        return;
    }
    m_states.push_back(now);
    if (m_states.size() > mostStates)
        m_states.erase(m_states.begin());
    m_at = m_states.size() - 1;
    m_isOpen = isBeingTyped;
}

const TypedCase &CaseHistory::back()
{
    Q_ASSERT(canGoBack());
    m_isOpen = false;
    return m_states[--m_at];
}

const TypedCase &CaseHistory::forth()
{
    Q_ASSERT(canGoForth());
    m_isOpen = false;
    return m_states[++m_at];
}

} // namespace sxsh
