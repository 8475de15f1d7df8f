// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfindings.h"

#include "ui/frame/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"

#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

ImportFindings::ImportFindings(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"import_findings"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    for (StateLabel *&sentence : m_sentences) {
        sentence = new StateLabel;
        sentence->setWrapped();
        layout->addWidget(sentence);
    }
}

void ImportFindings::show(Issues findings)
{
    std::ranges::stable_sort(findings, {}, &Issue::severity);
    for (std::size_t index = 0; index < m_sentences.size(); ++index) {
        m_sentences[index]->setVisible(index < findings.size());
        if (index >= findings.size())
            continue;
        // The last line says all that is left.
        const auto first = findings.begin() + static_cast<std::ptrdiff_t>(index);
        const bool isLast = index + 1 == m_sentences.size();
        m_sentences[index]->setState(first->severity == Severity::Hard ? StateShape::Cross
                                                                       : StateShape::Diamond,
                                     issuesText({first, isLast ? findings.end() : first + 1}));
    }
    setVisible(!findings.empty());
}

} // namespace sxsh
