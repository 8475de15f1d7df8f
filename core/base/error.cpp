// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

namespace sxsh {

Error::Error(QString text, QString detail)
    : m_text(std::move(text)), m_detail(std::move(detail)),
      m_what(
          (m_detail.isEmpty() ? m_text : m_text + QStringLiteral(" [") + m_detail + u']').toUtf8())
{
}

} // namespace sxsh
