// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/entrycomparison.h"

#include "core/base/capitalised.h"
#include "core/base/numbertext.h"
#include "core/exchange/shownvalue.h"
#include "core/indicators/sizeclass.h"
#include "core/model/dated.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// What of a facility's columns helps to tell whether two are one, in the order of a form.
constexpr std::array compared{"name"_L1,     "tax_code"_L1,  "enterprise"_L1, "unit_code"_L1,
                              "address"_L1,  "vsic_code"_L1, "labour"_L1,     "capital"_L1,
                              "revenue"_L1,  "phone"_L1,     "contact"_L1,    "opened_on"_L1,
                              "closed_on"_L1};

QString sizeText(const Records &records, const SizeRules &rules, Ref<Facility> facility, QDate day)
{
    const FacilityState *state = currentState(records, facility, day);
    const auto size = state ? rules.sizeOf(*state) : std::nullopt;
    return size ? choiceLabel(*size) : QString();
}

/// The name of the unit with the one it lies in, since communes of one name are many.
QString unitText(const Records &records, Ref<Facility> facility, QDate day)
{
    const FacilityPlacement *placement = currentPlacement(records, facility, day);
    const AdminUnit *unit = placement ? records.find(placement->unit) : nullptr;
    const AdminUnit *parent = unit ? records.find(unit->parent) : nullptr;
    if (!unit)
        return {};
    return parent && parent->level != UnitLevel::Province ? unit->name + u", "_s + parent->name
                                                          : unit->name;
}

/// How many records the facility has, by what they are.
struct RecordCount {
    const char *label;
    std::size_t (*of)(const Records &records, QUuid facility);
};
constexpr std::array counted{
    RecordCount{QT_TRANSLATE_NOOP("Duplicates", "Facts"),
                [](const Records &records, QUuid facility) {
                    return std::size_t(std::ranges::distance(records.all<Fact>().of(facility)));
                }},
    RecordCount{QT_TRANSLATE_NOOP("Duplicates", "Events attended"),
                [](const Records &records, QUuid facility) {
                    return std::size_t(std::ranges::count_if(
                        records.all<Participation>(), [facility](const Participation &one) {
                            return one.facility && one.facility->id == facility;
                        }));
                }},
    RecordCount{QT_TRANSLATE_NOOP("Duplicates", "Replies to surveys"),
                [](const Records &records, QUuid facility) {
                    return std::size_t(std::ranges::count(records.all<SurveyAnswer>(),
                                                          Ref<Facility>{facility},
                                                          &SurveyAnswer::facility));
                }},
    RecordCount{QT_TRANSLATE_NOOP("Duplicates", "Rows of use and output"),
                [](const Records &records, QUuid facility) {
                    return std::size_t(std::ranges::distance(records.all<Usage>().of(facility)) +
                                       std::ranges::distance(records.all<Output>().of(facility)));
                }},
    RecordCount{QT_TRANSLATE_NOOP("Duplicates", "Measures"),
                [](const Records &records, QUuid facility) {
                    return std::size_t(std::ranges::distance(records.all<Measure>().of(facility)));
                }},
};

} // namespace

EntryComparison::EntryComparison(Workspace &workspace, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace),
      m_table(new TableView(columns(), u"entry_comparison"_s))
{
    m_table->setAccessibleName(
        QCoreApplication::translate("Duplicates", "The two entries side by side"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    equipTable(*m_table, workspace);
    setContent(m_table);
    auto *foot = new QWidget;
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(metrics::panelPadding, metrics::space2, metrics::panelPadding,
                               metrics::space2);
    layout->setSpacing(metrics::space2);
    setFooter(foot);
    const auto addButton = [&](const QString &name, const QString &text, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setObjectName(name);
        button->setToolTip(toolTip);
        button->setEnabled(false);
        layout->addWidget(button);
        m_buttons.push_back(button);
        return button;
    };
    const QString kept = QCoreApplication::translate(
        "Duplicates", "The other one is linked to it and no longer counted: facts and events of "
                      "both count for it, use and savings stay its own (key %1).");
    QPushButton *first =
        addButton(u"keep_first"_s, QCoreApplication::translate("Duplicates", "Same: keep A"),
                  kept.arg(u"1"_s));
    QPushButton *second =
        addButton(u"keep_second"_s, QCoreApplication::translate("Duplicates", "Same: keep B"),
                  kept.arg(u"2"_s));
    layout->addStretch(1);
    QPushButton *apart = addButton(
        u"tell_apart"_s, QCoreApplication::translate("Duplicates", "Not the same…"),
        QCoreApplication::translate(
            "Duplicates", "They are two facilities: the pair is not proposed again (key %1).")
            .arg(u"0"_s));
    connect(first, &QPushButton::clicked, this, [this] { emit mainChosen(m_pair->first); });
    connect(second, &QPushButton::clicked, this, [this] { emit mainChosen(m_pair->second); });
    connect(apart, &QPushButton::clicked, this, &EntryComparison::apartChosen);
}

std::vector<TableColumn> EntryComparison::columns()
{
    const auto lineOf = [this](QUuid row) -> const Line & { return m_lines[numberOf(row)]; };
    const auto side = [lineOf](QString Line::*text) {
        return [lineOf, text](QUuid row) {
            const Line &line = lineOf(row);
            ShownCell cell = textCell(line.*text);
            cell.isStrong = line.difference == Difference::Differs && !(line.*text).isEmpty();
            return cell;
        };
    };
    return {{.key = u"what"_s,
             .title = QCoreApplication::translate("Duplicates", "Differences ◆"),
             .cell =
                 [lineOf](QUuid row) {
                     const Line &line = lineOf(row);
                     ShownCell cell = textCell(line.label);
                     if (line.difference != Difference::None) {
                         const bool differs = line.difference == Difference::Differs;
                         cell = stateCell(differs ? StateShape::Diamond : StateShape::HollowDiamond,
                                          line.label);
                         cell.toolTip =
                             differs ? QCoreApplication::translate("Duplicates", "They differ.")
                                     : QCoreApplication::translate("Duplicates",
                                                                   "Only one of them has it.");
                     }
                     return cell;
                 },
             .width = 168},
            {.key = u"first"_s,
             .title = QCoreApplication::translate("Duplicates", "Entry A"),
             .cell = side(&Line::first),
             .width = 180,
             .stretches = true},
            {.key = u"second"_s,
             .title = QCoreApplication::translate("Duplicates", "Entry B"),
             .cell = side(&Line::second),
             .width = 180,
             .stretches = true}};
}

std::vector<EntryComparison::Line> EntryComparison::linesOf(const DuplicatePair &pair) const
{
    const Records &records = m_workspace.records();
    const QDate today = m_workspace.today();
    const Facility &first = *records.find(pair.first);
    const Facility &second = *records.find(pair.second);
    std::vector<Line> lines;
    const auto add = [&lines](const QString &label, const QString &a, const QString &b) {
        const bool isOneEmpty = a.isEmpty() != b.isEmpty();
        lines.push_back({label, a, b,
                         a == b       ? Difference::None
                         : isOneEmpty ? Difference::OneIsEmpty
                                      : Difference::Differs});
    };
    add(QCoreApplication::translate("Duplicates", "Code"), first.code, second.code);
    lines.back().difference = Difference::None; // two entries have two codes
    const SizeRules rules(records, today);
    for (const SheetColumn &column : columnsOf(EntityKind::Facility)) {
        if (std::ranges::find(compared, column.key) == compared.end())
            continue;
        if (column.key == u"unit_code") {
            add(column.title(), unitText(records, pair.first, today),
                unitText(records, pair.second, today));
            continue;
        }
        const auto text = [&](const Facility &facility) {
            return shownValue(records, Record(facility), column, m_workspace.language(), today,
                              ShownLinks::ByName);
        };
        add(column.title(), text(first), text(second));
        if (column.key == u"labour") {
            add(QCoreApplication::translate("Duplicates", "Size of the enterprise"),
                sizeText(records, rules, pair.first, today),
                sizeText(records, rules, pair.second, today));
        }
    }
    for (const RecordCount &count : counted) {
        const auto text = [&](Ref<Facility> facility) {
            return numberText({.mantissa = qint64(count.of(records, facility.id))},
                              m_workspace.language());
        };
        lines.push_back({QCoreApplication::translate("Duplicates", count.label), text(pair.first),
                         text(pair.second)});
    }
    return lines;
}

void EntryComparison::show(const DuplicatePair *pair)
{
    m_pair = pair ? std::optional(*pair) : std::nullopt;
    m_lines = pair ? linesOf(*pair) : std::vector<Line>();
    //: %1 is why two entries may be one facility, %2 a percentage
    setTitle(pair ? QCoreApplication::translate("Duplicates", "%1 (%2%)")
                        .arg(capitalised(duplicateWords(*pair)))
                        .arg(pair->score)
                  : QCoreApplication::translate("Duplicates", "Choose a pair to compare"));
    std::vector<QUuid> rows;
    for (std::size_t line = 0; line < m_lines.size(); ++line)
        rows.push_back(numberedRow(line));
    m_table->setRows(std::move(rows));
    m_table->rowsModel().touchAll();
    for (QPushButton *button : m_buttons)
        button->setEnabled(pair && !m_workspace.isReadOnly());
}

} // namespace sxsh
