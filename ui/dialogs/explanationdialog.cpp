// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanationdialog.h"

#include "core/base/datetext.h"
#include "core/indicators/indicators.h"
#include "core/indicators/samplewords.h"
#include "ui/models/indicatorcells.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

ShownCell standingCell(Standing standing)
{
    switch (standing) {
    case Standing::Yes:
        return stateCell(StateShape::Check, choiceLabel(standing));
    case Standing::No:
        return stateCell(StateShape::Ring, choiceLabel(standing));
    case Standing::Unknown:
        break;
    }
    return stateCell(StateShape::HollowDiamond, choiceLabel(standing));
}

} // namespace

ExplanationDialog::ExplanationDialog(Workspace &workspace, const Indicator &indicator,
                                     QWidget *parent)
    : QDialog(parent), m_workspace(workspace)
{
    setObjectName(u"explanation"_s);
    setWindowTitle(QCoreApplication::translate("Explanation", "Who counts and why"));
    resize(960, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    const IndicatorExplanation explanation =
        explain(indicator, workspace.savings(), workspace.asOf(), workspace.language());
    m_subjects = explanation.subjects;
    const std::size_t inside = m_subjects.size();
    m_subjects.insert(m_subjects.end(), explanation.outside.begin(), explanation.outside.end());

    auto *title = new QLabel(indicator.code + u' ' + indicator.name + u": "_s +
                             indicatorValueText(explanation.result.toldValue(),
                                                indicator.indicatorKind, workspace.language()));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    layout->addWidget(title);
    QStringList words{QCoreApplication::translate("Explanation", "As of %1.")
                          .arg(dateText(workspace.asOf(), workspace.language()))};
    if (!indicator.definition.isEmpty())
        words += indicator.definition;
    if (explanation.result.sample)
        words += sampleSentence(*explanation.result.sample, workspace.language());
    if (!explanation.result.reason.isEmpty())
        words += explanation.result.reason;
    words += explanation.result.notes;
    auto *about = new QLabel(words.join(u' '));
    about->setWordWrap(true);
    layout->addWidget(about);

    const auto subject = [this](QUuid row) -> const Subject & { return m_subjects[numberOf(row)]; };
    m_table = new TablePanel(
        workspace,
        {{.key = u"standing"_s,
          .title = QCoreApplication::translate("Explanation", "Counts"),
          .cell =
              [subject, inside](QUuid row) {
                  if (numberOf(row) >= inside)
                      return stateCell(StateShape::Cross,
                                       QCoreApplication::translate("Explanation", "Outside"));
                  return standingCell(subject(row).standing);
              },
          .width = 150},
         {.key = u"code"_s,
          .title = QCoreApplication::translate("Explanation", "Code"),
          .cell = [subject](QUuid row) { return textCell(subject(row).code); },
          .width = 100},
         {.key = u"name"_s,
          .title = QCoreApplication::translate("Explanation", "Name"),
          .cell = [subject](QUuid row) { return textCell(subject(row).name); },
          .width = 240},
         {.key = u"why"_s,
          .title = QCoreApplication::translate("Explanation", "Why"),
          .cell =
              [subject](QUuid row) {
                  ShownCell cell = textCell(subject(row).why);
                  cell.toolTip = subject(row).why;
                  return cell;
              },
          .width = 380,
          .stretches = true}},
        u"subjects"_s, title->text());
    auto &box = m_table->addFilterBox(u"standing"_s,
                                      QCoreApplication::translate("Explanation", "Counts or not"));
    box.addItem(QCoreApplication::translate("Explanation", "Everybody"), -1);
    for (const Standing standing : {Standing::Yes, Standing::No, Standing::Unknown})
        box.addItem(choiceLabel(standing), static_cast<int>(standing));
    box.addItem(QCoreApplication::translate("Explanation", "Outside"), 99);
    connect(&box, &QComboBox::currentIndexChanged, this, [this, &box, inside, subject] {
        const int wanted = box.currentData().toInt();
        m_table->table().filter().setCondition([wanted, inside, subject](QUuid row) {
            const bool outside = numberOf(row) >= inside;
            return wanted < 0 ||
                   (wanted == 99 ? outside
                                 : !outside && static_cast<int>(subject(row).standing) == wanted);
        });
    });
    std::vector<QUuid> rows;
    for (std::size_t number = 0; number < m_subjects.size(); ++number)
        rows.push_back(numberedRow(number));
    m_table->table().setRows(std::move(rows));
    m_table->tellWhole({u"why"_s});
    m_table->setFooterText(QCoreApplication::translate("Explanation", "Enter opens the record"));
    connect(&m_table->table(), &TableView::rowActivated, this, [this, subject](QUuid row) {
        const Place place{subject(row).kind, subject(row).id, {}};
        accept();
        m_workspace.open(place);
    });
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    m_table->table().setFocus();
    if (!m_subjects.empty())
        m_table->table().choose(numberedRow(0));
}

} // namespace sxsh
