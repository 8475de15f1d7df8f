// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/importcolumns.h"

#include "core/exchange/typedvalue.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/elidedlabel.h"
#include "ui/frame/lastwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stateshape.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString rowNumber = u"{#}"_s;

const SheetColumn &columnAt(EntityKind kind, int column)
{
    return columnsOf(kind)[static_cast<std::size_t>(column)];
}

/// The first value under a heading; empty where the first rows have none.
QString sampleOf(const SheetOutline &sheet, const HeaderMatch &match, std::size_t position)
{
    for (const OutlineRow &row : sheet.top) {
        if (row.number < match.row + match.levels || position >= row.cells.size())
            continue;
        if (const QString text = shownCell(row.cells[position]).simplified(); !text.isEmpty())
            return text;
    }
    return {};
}

QLabel *sectionTitle(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(uiFont(TextRole::Body, QFont::DemiBold));
    label->setWordWrap(true);
    return label;
}

} // namespace

QString ImportColumns::Given::typed() const
{
    return picker ? picker->typed() : field->text();
}

void ImportColumns::Given::show(const QString &text) const
{
    const QUuid id = picker ? QUuid::fromString(text) : QUuid();
    if (picker && !id.isNull())
        picker->pick(id);
    else
        field->setText(text);
}

ImportColumns::ImportColumns(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

ImportColumns::~ImportColumns()
{
    ignoreLastWords(*this);
}

void ImportColumns::setHeader(const SheetOutline &sheet, const ImportPlan &plan,
                              const HeaderMatch &match)
{
    m_plan = plan;
    m_match = match;
    m_lines.clear();
    m_given.clear();
    delete m_content;
    m_content = new QWidget;
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(metrics::space3);
    m_layout->addWidget(m_content);

    content->addWidget(sectionTitle(
        QCoreApplication::translate("ImportPage", "Columns of the file, and what each becomes")));
    for (std::size_t position = 0; position < plan.columns.size(); ++position) {
        const bool isNamed = !plan.columns[position].heading.isEmpty();
        if (isNamed || !sampleOf(sheet, match, position).isEmpty())
            addLine(sheet, position);
    }
    m_givenTitle =
        sectionTitle(QCoreApplication::translate("ImportPage", "The same value in every row"));
    m_givenTitle->setToolTip(QCoreApplication::translate(
        "ImportPage", "For what no column of the file gives; “{#}” at the end stands for the "
                      "number of the row: “CS-{#}”"));
    content->addWidget(m_givenTitle);
    for (const int required : requiredColumns(plan.kind))
        addGiven(required, {});
    for (const GivenValue &given : plan.given) {
        const auto known = std::ranges::find(m_given, given.column, &Given::column);
        if (known == m_given.end())
            addGiven(given.column, given.text);
        else
            known->show(given.text);
    }
    showGiven();
}

void ImportColumns::orderTabsAfter(QWidget *before)
{
    for (const Line &line : m_lines) {
        setTabOrder(before, line.box);
        before = line.box;
    }
    for (const Given &given : m_given) {
        setTabOrder(before, given.field);
        before = given.field;
    }
}

void ImportColumns::addLine(const SheetOutline &sheet, std::size_t position)
{
    const PlannedColumn &planned = m_plan.columns[position];
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics::space2);
    const QString heading = planned.heading.isEmpty()
                                ? QCoreApplication::translate("ImportPage", "(no heading)")
                                : planned.heading;
    auto *name = new ElidedLabel(columnLetters(position) + u"  "_s + heading);
    title->addWidget(name, 1);
    Line line{.position = position, .box = new ChoiceBox, .mark = new StateLabel};
    title->addWidget(line.mark);
    layout->addLayout(title);
    line.box->setObjectName(u"import_column_%1"_s.arg(position));
    line.box->setAccessibleName(
        QCoreApplication::translate("ImportPage", "What the column “%1” becomes").arg(heading));
    if (const QString sample = sampleOf(sheet, m_match, position); !sample.isEmpty()) {
        line.box->setToolTip(
            QCoreApplication::translate("ImportPage", "The first value is “%1”").arg(sample));
    }
    line.box->setFixedHeight(metrics::fieldHeight);
    line.box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line.box->addItem(QCoreApplication::translate("ImportPage", "Left out"), -1);
    const auto &columns = columnsOf(m_plan.kind);
    for (std::size_t index = 0; index < columns.size(); ++index)
        line.box->addItem(columns[index].title(), static_cast<int>(index));
    line.box->setCurrentIndex(line.box->findData(planned.column));
    layout->addWidget(line.box);
    m_content->layout()->addWidget(row);
    mark(line);
    const std::size_t number = m_lines.size();
    m_lines.push_back(line);
    connect(line.box, &QComboBox::activated, this, [this, number] {
        choose(number);
        emit changed();
    });
}

void ImportColumns::addGiven(int column, const QString &text)
{
    const SheetColumn &described = columnAt(m_plan.kind, column);
    Given given{.column = column, .row = new QWidget};
    if (described.field && described.field->type == FieldType::Link) {
        given.picker = new RecordPicker(m_workspace, described.field->target);
        given.field = given.picker;
        connect(given.picker, &RecordPicker::pickedByOfficer, this, &ImportColumns::changed);
    } else {
        given.field = new QLineEdit;
    }
    given.show(text);
    auto *layout = new QVBoxLayout(given.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::space1);
    auto *label = new QLabel(described.title());
    label->setBuddy(given.field);
    layout->addWidget(label);
    given.field->setObjectName(u"import_given_"_s + described.key);
    given.field->setAccessibleName(described.title());
    given.field->setToolTip(m_givenTitle->toolTip());
    if (described.key == u"code")
        given.field->setPlaceholderText(
            QCoreApplication::translate("ImportPage", "for instance A-{#}"));
    given.field->setFixedHeight(metrics::fieldHeight);
    layout->addWidget(given.field);
    m_content->layout()->addWidget(given.row);
    m_given.push_back(given);
    connect(given.field, &QLineEdit::editingFinished, this, [this, field = given.field] {
        if (field->isModified()) {
            field->setModified(false);
            emit changed();
        }
    });
}

void ImportColumns::choose(std::size_t number)
{
    Line &line = m_lines[number];
    line.isChosen = true;
    const int column = line.box->currentData().toInt();
    // What was only guessed gives way to what is chosen.
    for (Line &other : m_lines) {
        if (&other != &line && !other.isChosen && column >= 0 &&
            other.box->currentData().toInt() == column) {
            other.box->setCurrentIndex(0);
            mark(other);
        }
    }
    mark(line);
    showGiven();
}

void ImportColumns::mark(const Line &line) const
{
    const HeadingMatch &match = m_match.headings[line.position];
    const bool isTaken = line.box->currentData().toInt() >= 0;
    if (line.isChosen && isTaken) {
        line.mark->setState(StateShape::Check,
                            QCoreApplication::translate("ImportPage", "your choice"));
    } else if (line.isChosen || (match.sureness == Sureness::Remembered && !isTaken)) {
        line.mark->setState(StateShape::Check,
                            QCoreApplication::translate("ImportPage", "left out by you"));
    } else if (!isTaken && isOrdinalHeading(match.heading)) {
        line.mark->setState(StateShape::Check,
                            QCoreApplication::translate("ImportPage", "counts the rows"));
    } else if (!isTaken) {
        line.mark->setState(StateShape::HollowDiamond,
                            QCoreApplication::translate("ImportPage", "not known"));
    } else if (match.isTwice) {
        line.mark->setState(StateShape::Diamond,
                            QCoreApplication::translate("ImportPage", "there twice"));
    } else if (match.sureness == Sureness::Near) {
        line.mark->setState(StateShape::Diamond,
                            QCoreApplication::translate("ImportPage", "unsure, look"));
    } else if (match.sureness == Sureness::Remembered) {
        line.mark->setState(StateShape::Check,
                            QCoreApplication::translate("ImportPage", "remembered"));
    } else {
        line.mark->setState(StateShape::Check,
                            QCoreApplication::translate("ImportPage", "recognised"));
    }
}

void ImportColumns::showGiven()
{
    bool any = false;
    for (const Given &given : m_given) {
        const bool isLacking = std::ranges::none_of(m_lines, [&](const Line &line) {
            return line.box->currentData().toInt() == given.column;
        });
        given.row->setVisible(isLacking);
        any = any || isLacking;
    }
    m_givenTitle->setVisible(any);
}

ImportPlan ImportColumns::plan() const
{
    ImportPlan plan = m_plan;
    for (const Line &line : m_lines) {
        PlannedColumn &planned = plan.columns[line.position];
        const int column = line.box->currentData().toInt();
        if (column == planned.column && !line.isChosen)
            continue;
        std::erase_if(plan.issues,
                      [&](const Issue &issue) { return issue.field == planned.heading; });
        const Field *field = column < 0 ? nullptr : columnAt(plan.kind, column).field;
        planned.column = column;
        planned.isSettled = line.isChosen && column < 0;
        planned.zeros =
            field && field->type == FieldType::Money ? m_match.headings[line.position].zeros : 0;
    }
    plan.given.clear();
    for (const Given &given : m_given) {
        QString text = given.typed().trimmed();
        if (given.row->isHidden() || text.isEmpty())
            continue;
        const bool isNumbered = text.endsWith(rowNumber);
        if (isNumbered)
            text.chop(rowNumber.size());
        plan.given.push_back({.column = given.column, .text = text, .isNumbered = isNumbered});
    }
    return plan;
}

int ImportColumns::doubtful() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line &line) {
        return line.mark->shape() == StateShape::Diamond ||
               line.mark->shape() == StateShape::HollowDiamond;
    }));
}

QVariantMap ImportColumns::choices() const
{
    QVariantMap columns;
    for (const Line &line : m_lines) {
        const int column = line.box->currentData().toInt();
        if (line.isChosen) {
            columns[QString::number(line.position)] =
                column < 0 ? QString() : columnAt(m_plan.kind, column).key;
        }
    }
    QVariantMap given;
    for (const Given &one : m_given)
        given[columnAt(m_plan.kind, one.column).key] = one.typed();
    return {{u"columns"_s, columns}, {u"given"_s, given}};
}

void ImportColumns::setChoices(const QVariantMap &choices)
{
    const QVariantMap columns = choices.value(u"columns"_s).toMap();
    for (std::size_t number = 0; number < m_lines.size(); ++number) {
        const Line &line = m_lines[number];
        const QVariant key = columns.value(QString::number(line.position));
        if (!key.isValid())
            continue;
        const int column = columnPosition(m_plan.kind, key.toString()).value_or(-1);
        line.box->setCurrentIndex(line.box->findData(column));
        choose(number);
    }
    const QVariantMap given = choices.value(u"given"_s).toMap();
    for (const Given &one : m_given) {
        const QString key = columnAt(m_plan.kind, one.column).key;
        if (given.contains(key))
            one.show(given.value(key).toString());
    }
}

} // namespace sxsh
