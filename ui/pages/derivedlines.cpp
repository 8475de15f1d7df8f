// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/derivedlines.h"

#include "core/base/datetext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

QString derivedText(const DerivedFact &fact)
{
    QStringList who;
    if (fact.facilities > 0 || fact.organisations == 0) {
        who += QCoreApplication::translate("Events", "%Ln facilities", nullptr, fact.facilities);
    }
    if (fact.organisations > 0) {
        who +=
            QCoreApplication::translate("Events", "%Ln organisations", nullptr, fact.organisations);
    }
    return QCoreApplication::translate("Events", "%1: %2")
        .arg(who.join(u", "_s), choiceLabel(fact.what).toLower());
}

DerivedLines::DerivedLines(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    setObjectName(u"derived_facts"_s);
    m_layout->setContentsMargins(metrics::panelPadding, 2, metrics::panelPadding, 6);
    m_layout->setSpacing(2);
}

void DerivedLines::show(const Event *event)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    setVisible(event);
    if (!event)
        return;
    const Records &records = m_workspace.records();
    const std::vector<DerivedFact> facts = derivedFacts(records, *event);
    auto *title = new QLabel(
        facts.empty() ? QCoreApplication::translate(
                            "Events", "Nothing is counted from events of this kind: the plan "
                                      "has no rule for them.")
                      : QCoreApplication::translate("Events", "From this follows:"));
    title->setFont(uiFont(TextRole::Small));
    title->setWordWrap(true);
    title->setForegroundRole(labelRole);
    m_layout->addWidget(title);
    QStringList said;
    for (const DerivedFact &fact : facts) {
        const bool isTrueOfAny = fact.facilities + fact.organisations > 0;
        const QString until = fact.until ? QCoreApplication::translate("Events", "counts until %1")
                                               .arg(dateText(*fact.until, m_workspace.language()))
                                         : QString();
        const QString text = derivedText(fact);
        m_layout->addWidget(
            new StateLabel(isTrueOfAny ? StateShape::Check : StateShape::Ring, text, until));
        said += text;
    }
    setAccessibleName(title->text());
    setAccessibleDescription(said.join(u"; "_s));
}

} // namespace sxsh
