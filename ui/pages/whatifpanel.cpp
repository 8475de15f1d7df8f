// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/whatifpanel.h"

#include "core/base/capitalised.h"
#include "core/base/nearestdouble.h"
#include "core/base/numbertext.h"
#include "ui/forms/findinglabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int amountWidth = 120;

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : Panel(QCoreApplication::translate("SavingPage", "What if the output were another?"), parent),
      m_rows(new QGridLayout), m_answer(new QLabel), m_finding(new FindingLabel)
{
    setObjectName(u"what_if"_s);
    m_reset = addLink(QCoreApplication::translate("SavingPage", "As it was"));
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        beginAnew();
        compute();
    });
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space2);
    m_rows->setHorizontalSpacing(metrics::labelGap);
    m_rows->setVerticalSpacing(metrics::space1);
    m_rows->setColumnStretch(0, 1);
    layout->addLayout(m_rows);
    m_answer->setObjectName(u"what_if_answer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_answer);
    m_finding->setObjectName(u"what_if_finding"_s);
    layout->addWidget(m_finding);
    layout->addStretch();
    setPaddedContent(content);
}

WhatIfPanel::Row WhatIfPanel::makeRow(int place)
{
    const Row row{new QLabel, new QLineEdit, new QLabel};
    row.name->setWordWrap(true);
    row.name->setForegroundRole(labelRole);
    row.name->setBuddy(row.amount);
    row.amount->setObjectName(u"what_if_%1"_s.arg(place));
    row.amount->setFixedWidth(amountWidth);
    row.amount->setAlignment(Qt::AlignRight);
    connect(row.amount, &QLineEdit::textEdited, this, &WhatIfPanel::compute);
    m_rows->addWidget(row.name, place, 0);
    m_rows->addWidget(row.amount, place, 1);
    m_rows->addWidget(row.unit, place, 2);
    return row;
}

void WhatIfPanel::show(const SavingResult &result, const std::vector<QString> &units,
                       double confidence, Language language)
{
    const bool isSame = m_result.baseline == result.baseline && m_result.year == result.year &&
                        m_known == yearAmountsOf(result);
    m_result = result;
    m_confidence = confidence;
    m_language = language;
    m_known = yearAmountsOf(result);
    while (m_fields.size() < m_known.size())
        m_fields.push_back(makeRow(static_cast<int>(m_fields.size())));
    for (std::size_t at = 0; at < m_fields.size(); ++at) {
        const Row &row = m_fields[at];
        const bool isShown = at < m_known.size();
        for (QWidget *part : std::initializer_list<QWidget *>{row.name, row.amount, row.unit})
            part->setVisible(isShown);
        if (!isShown)
            continue;
        const YearAmount &known = m_known[at];
        const QString name =
            known.name.isEmpty() ? QCoreApplication::translate("SavingPage", "Output of the year")
            : known.isMean       ? QCoreApplication::translate("SavingPage", "%1, mean of a month")
                                 .arg(capitalised(known.name))
                           : capitalised(known.name);
        row.name->setText(name);
        row.amount->setAccessibleName(name);
        row.unit->setText(at < units.size() ? units[at] : QString());
    }
    m_reset->setVisible(!m_known.empty());
    if (!isSame)
        beginAnew();
    compute();
}

void WhatIfPanel::beginAnew()
{
    for (std::size_t at = 0; at < m_known.size(); ++at) {
        // As exact as the field can show it, so that the year's own amount is the year's own use.
        m_fields[at].amount->setText(quantityText(m_known[at].amount, m_language));
        m_fields[at].amount->setModified(false);
    }
}

void WhatIfPanel::compute()
{
    m_finding->say({});
    m_answer->clear();
    std::vector<double> amounts;
    for (std::size_t at = 0; at < m_known.size(); ++at) {
        const QLineEdit &field = *m_fields[at].amount;
        if (!field.isModified()) {
            amounts.push_back(m_known[at].amount);
            continue;
        }
        const NumberReading reading = readNumber(field.text().trimmed(), NumberForm::Officer);
        if (!reading.number) {
            m_finding->say(m_fields[at].name->text() + u": "_s + reading.problem);
            return;
        }
        amounts.push_back(nearestDouble(*reading.number));
    }
    const ExpectedUse expected = expectedUseAt(m_result, amounts);
    if (!expected.use) {
        m_finding->say(expected.reason, StateShape::Diamond);
        return;
    }
    QString use = quantityText(*expected.use, m_language);
    if (expected.halfWidth)
        use += u" ± "_s + quantityText(*expected.halfWidth, m_language);
    QString unit = m_result.useUnit;
    if (expected.halfWidth) {
        unit += u' ' + QCoreApplication::translate("SavingPage", "(confidence %1)")
                           .arg(percentText(roundedToNano(m_confidence).scaled(), m_language));
    }
    QString answer =
        QCoreApplication::translate("SavingPage", "The base period would expect %1 %2.")
            .arg(use, unit);
    if (m_result.adjustedReport != 0) {
        answer += u' ' +
                  QCoreApplication::translate("SavingPage", "Adjustments of the year in it: %1 %2.")
                      .arg(quantityText(m_result.adjustedReport, m_language), m_result.useUnit);
    }
    m_answer->setText(answer);
    if (const auto months = static_cast<int>(expected.outside.size()); months > 0) {
        m_finding->say(
            QCoreApplication::translate("SavingPage",
                                        "%Ln month(s) would be outside the range of the base "
                                        "period, where the line is not known to hold.",
                                        nullptr, months),
            StateShape::Diamond);
    }
}

} // namespace sxsh
