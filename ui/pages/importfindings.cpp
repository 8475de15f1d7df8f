// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importfindings.h"

#include "ui/dialogs/findingsdialog.h"
#include "ui/frame/workspace.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QPushButton>
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
    m_all = new QPushButton;
    m_all->setObjectName(u"findings_all"_s);
    m_all->setFlat(true);
    layout->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] { showFindings(window(), m_findings); });
}

void ImportFindings::show(Issues findings)
{
    std::ranges::stable_sort(findings, {}, &Issue::severity);
    m_findings = findings;
    const auto count = static_cast<int>(issueSentences(findings).size());
    m_all->setVisible(findings.size() > m_sentences.size());
    m_all->setText(QCoreApplication::translate("Findings", "Show all %Ln…", nullptr, count));
    for (std::size_t index = 0; index < m_sentences.size(); ++index) {
        m_sentences[index]->setVisible(index < findings.size());
        if (index >= findings.size())
            continue;
        const auto first = findings.begin() + static_cast<std::ptrdiff_t>(index);
        m_sentences[index]->setState(first->severity == Severity::Hard ? StateShape::Cross
                                                                       : StateShape::Diamond,
                                     issuesText({first, first + 1}));
    }
    setVisible(!findings.empty());
}

} // namespace sxsh
