// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savingcalculator.h"

#include "core/base/error.h"
#include "core/exchange/casejson.h"
#include "core/exchange/savingcases.h"
#include "core/sheet/outputfile.h"
#include "ui/dialogs/askname.h"
#include "ui/dialogs/casefields.h"
#include "ui/dialogs/caseresult.h"
#include "ui/dialogs/casetable.h"
#include "ui/dialogs/casewords.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/savefile.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QMimeData>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QInputDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString thresholdKey = u"calculator/threshold"_s;
const QString confidenceKey = u"calculator/confidence"_s;

constexpr int monthsOfLine = 12;
constexpr int resultWidth = 430;
constexpr int adjustmentRows = 2;
constexpr int hintHeight = 24;

/// As many rows as are used, and for a regression those of a year.
void fitMonths(TypedCase &typed)
{
    CaseRows &rows = typed.months;
    while (rows.size() > 1 && std::ranges::all_of(rows.back(), [](const QString &cell) {
               return cell.trimmed().isEmpty();
           }))
        rows.pop_back();
    if (typed.method == BaselineMethod::Regression)
        rows.resize(std::max<std::size_t>(rows.size(), monthsOfLine));
}

/// A list always has a row to go on with.
void fitLists(TypedCase &typed)
{
    for (CaseRows *rows : {&typed.products, &typed.adjustments}) {
        const std::size_t fewest = rows == &typed.products ? 2 : 1;
        rows->resize(std::max(rows->size(), fewest));
        if (!rows->back().isEmpty() && rows->size() < static_cast<std::size_t>(TypedCase::mostRows))
            rows->resize(rows->size() + 1);
    }
}

/// The case with the rows that its tables show.
TypedCase fitted(TypedCase typed)
{
    fitMonths(typed);
    fitLists(typed);
    return typed;
}

QPushButton *plainButton(const QString &text, const QString &name, const char *iconName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    if (iconName)
        button->setIcon(icon(QLatin1StringView(iconName)));
    return button;
}

/// What a step back or forth is, and the button for it.
QToolButton *stepButton(QAction *action, const QString &name, const char *iconName,
                        const QKeySequence &keys)
{
    action->setIcon(icon(QLatin1StringView(iconName)));
    action->setShortcut(keys);
    action->setToolTip(u"%1 (%2)"_s.arg(action->text(), keys.toString(QKeySequence::NativeText)));
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setDefaultAction(action);
    return button;
}

} // namespace

TypedCase SavingCalculator::begun(const QSettings &settings, int year)
{
    TypedCase typed{.resource = u"DIEN"_s,
                    .year = QString::number(year),
                    .threshold = settings.value(thresholdKey).toString()};
    const double confidence = settings.value(confidenceKey, typed.confidence).toDouble();
    if (confidence > 0 && confidence < 1)
        typed.confidence = confidence;
    return typed;
}

SavingCalculator::SavingCalculator(TypedCase &typed, const Records &reference, QSettings &settings,
                                   QWidget *parent)
    : QDialog(parent), m_typed(typed), m_history(typed), m_reference(reference),
      m_settings(settings), m_fields(new CaseFields(typed, reference)),
      m_units(new CaseUnits(typed, reference)),
      m_figures(new CaseTable(typed, typed.periods(), u"case_figures"_s)),
      m_adjustments(new CaseTable(typed, CaseTableKind::Adjustments, u"case_adjustments"_s)),
      m_result(new CaseResult), m_hint(new FindingLabel), m_keys(new QLabel),
      m_notice(new FindingLabel)
{
    setObjectName(u"saving_calculator"_s);
    setWindowTitle(QCoreApplication::translate("Calculator", "Quick saving calculator"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::space4, metrics::space3, metrics::space4, metrics::space3);
    layout->setSpacing(metrics::panelGap);
    layout->addWidget(m_fields);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metrics::panelGap);
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::panelGap);
    left->addWidget(buildFigures(), 1);
    left->addWidget(buildAdjustments());
    columns->addLayout(left, 1);
    m_result->setFixedWidth(resultWidth);
    columns->addWidget(m_result);
    layout->addLayout(columns, 1);
    buildButtons(*layout);
    resize(1260, 684);

    connect(&m_guard, &Guard::told, this, [this](const Notice &notice) {
        tell(notice.text,
             notice.kind == Notice::Kind::Done ? StateShape::Check : StateShape::Cross);
    });
    connect(m_fields, &CaseFields::methodChosen, this, &SavingCalculator::showTables);
    connect(m_fields, &CaseFields::resourceChosen, this, [this] {
        m_units->followResource();
        showTables();
    });
    connect(m_fields, &CaseFields::changed, this, [this] {
        recompute();
        m_settings.setValue(thresholdKey, m_typed.threshold);
        m_settings.setValue(confidenceKey, m_typed.confidence);
    });
    // The titles of the columns say the units.
    connect(m_units, &CaseUnits::changed, this, &SavingCalculator::showTables);
    for (CaseTable *table : {m_figures, m_adjustments}) {
        connect(&table->cells(), &CaseTableModel::typed, this, &SavingCalculator::recompute);
        connect(table, &CaseTable::hintChanged, this, &SavingCalculator::showHint);
    }
    // The fields and units have filled in what the case leaves open.
    m_history = CaseHistory(fitted(m_typed));
    // A text is finished when the keyboard leaves its cell or field.
    connect(qApp, &QApplication::focusChanged, this, [this] { m_history.settle(); });
    showTables();
    m_figures->setFocus();
}

QWidget *SavingCalculator::buildFigures()
{
    auto *panel = new Panel(QCoreApplication::translate("Calculator", "Figures of both periods"));
    const auto link = [&](const QString &text, const QString &name, auto act) {
        QAbstractButton *button = panel->addLink(text);
        button->setObjectName(name);
        connect(button, &QAbstractButton::clicked, this, act);
        return button;
    };
    m_addVariable = link(QCoreApplication::translate("Calculator", "Add a variable…"),
                         u"case_add_variable"_s, &SavingCalculator::addVariable);
    m_takeVariable = link(QCoreApplication::translate("Calculator", "Remove the variable"),
                          u"case_take_variable"_s, &SavingCalculator::takeVariable);
    link(QCoreApplication::translate("Calculator", "Add a row"), u"case_add_row"_s,
         [this] { m_figures->addRow(); });
    link(QCoreApplication::translate("Calculator", "Remove rows"), u"case_take_rows"_s,
         [this] { m_figures->takeChosenRows(); });
    m_figures->setAccessibleName(panel->title());
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_units);
    layout->addWidget(m_figures, 1);
    m_keys->setText(QCoreApplication::translate(
        "Calculator", "Enter: down · Tab: right · F2: edit · Ctrl+V: paste from a spreadsheet"));
    m_keys->setFont(uiFont(TextRole::Small));
    m_keys->setForegroundRole(labelRole);
    m_hint->setObjectName(u"case_hint"_s);
    m_hint->setFixedHeight(m_hint->fontMetrics().height() + metrics::space1);
    auto *line = new QWidget;
    line->setFixedHeight(hintHeight);
    auto *hints = new QHBoxLayout(line);
    hints->setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding, 0);
    hints->addWidget(m_hint);
    hints->addWidget(m_keys);
    layout->addWidget(line);
    panel->setContent(content);
    return panel;
}

QWidget *SavingCalculator::buildAdjustments()
{
    auto *panel = new Panel(QCoreApplication::translate(
        "Calculator", "Non-routine adjustments of the expected use (+ raises it)"));
    m_adjustments->setAccessibleName(panel->title());
    const int height = metrics::gridHeaderHeight + adjustmentRows * metrics::rowHeight;
    m_adjustments->setFixedHeight(height);
    panel->setContent(m_adjustments);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return panel;
}

void SavingCalculator::buildButtons(QVBoxLayout &layout)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space2);
    m_copy = plainButton(QCoreApplication::translate("Calculator", "Copy the result"),
                         u"case_copy"_s, "content-copy");
    auto *open = plainButton(QCoreApplication::translate("Calculator", "Open a case…"),
                             u"case_open"_s, "folder");
    m_save = plainButton(QCoreApplication::translate("Calculator", "Save the case…"),
                         u"case_save"_s, "content-save");
    auto *close =
        plainButton(QCoreApplication::translate("Calculator", "Close"), u"case_close"_s, nullptr);
    m_undo =
        addAction(QCoreApplication::translate("Calculator", "Undo"), this, &SavingCalculator::undo);
    m_redo =
        addAction(QCoreApplication::translate("Calculator", "Redo"), this, &SavingCalculator::redo);
    m_notice->setObjectName(u"case_notice"_s);
    row->addWidget(stepButton(m_undo, u"case_undo"_s, "undo", u"Ctrl+Z"_s));
    row->addWidget(stepButton(m_redo, u"case_redo"_s, "redo", u"Ctrl+Y"_s));
    row->addWidget(m_copy);
    row->addWidget(open);
    row->addWidget(m_save);
    row->addWidget(m_notice, 1);
    row->addStretch();
    row->addWidget(close);
    layout.addLayout(row);
    connect(m_copy, &QPushButton::clicked, this, &SavingCalculator::copyResult);
    connect(open, &QPushButton::clicked, this, &SavingCalculator::askOpen);
    connect(m_save, &QPushButton::clicked, this, &SavingCalculator::askSave);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void SavingCalculator::showTables()
{
    m_typed = fitted(std::move(m_typed));
    const bool isLine = m_typed.method == BaselineMethod::Regression;
    m_addVariable->setVisible(isLine);
    m_takeVariable->setVisible(isLine && !m_typed.variables.isEmpty());
    {
        // Hints are about both tables, which are not both up to date before the end.
        const QSignalBlocker figures(m_figures);
        const QSignalBlocker adjustments(m_adjustments);
        m_figures->show(m_typed.periods());
        m_adjustments->show(CaseTableKind::Adjustments);
    }
    recompute();
}

void SavingCalculator::showCase(const TypedCase &typed)
{
    m_typed = typed;
    m_fields->showCase();
    m_units->offer();
    showTables();
}

void SavingCalculator::undo()
{
    if (m_history.canGoBack())
        showCase(m_history.back());
}

void SavingCalculator::redo()
{
    if (m_history.canGoForth())
        showCase(m_history.forth());
}

void SavingCalculator::recompute()
{
    // Rows that were added without being typed into are no step.
    m_history.note(fitted(m_typed), qobject_cast<QLineEdit *>(focusWidget()) != nullptr);
    m_undo->setEnabled(m_history.canGoBack());
    m_redo->setEnabled(m_history.canGoForth());
    m_notice->say({});
    m_typing = readTyped(m_typed);
    m_saving = {};
    m_fields->setProblems(m_typing);
    m_figures->cells().setProblems(m_typing.problems);
    m_adjustments->cells().setProblems(m_typing.problems);
    QString reason = m_typing.missing;
    if (!m_typing.problems.empty())
        reason =
            QCoreApplication::translate("Calculator", "What is marked red is not computed with. %1")
                .arg(m_typing.problems.front().text);
    for (const QString &problem : {m_typing.thresholdProblem, m_typing.yearProblem}) {
        if (!problem.isEmpty())
            reason = problem;
    }
    if (!reason.isEmpty()) {
        m_result->showReason(reason, m_typing.warnings);
    } else if (m_typed.isEmpty()) {
        m_result->showEmpty(m_typed.method);
    } else {
        m_saving = computeResourceCase(m_typing.of, m_reference);
        m_result->show(m_typing.of, m_saving, m_typing.warnings);
    }
    m_copy->setEnabled(m_saving.figures.saving.has_value() || !m_saving.figures.reason.isEmpty());
    m_save->setEnabled(m_typing.isReadable() && m_typing.isWhole);
    m_save->setToolTip(m_save->isEnabled() ? QString() : reason);
    showHint();
}

void SavingCalculator::showHint()
{
    QString hint = m_figures->hint();
    if (hint.isEmpty())
        hint = m_adjustments->hint();
    m_hint->say(hint);
    m_keys->setVisible(hint.isEmpty());
}

void SavingCalculator::tell(const QString &text, StateShape shape)
{
    m_notice->say(text, shape);
}

void SavingCalculator::copyResult()
{
    auto *copied = new QMimeData;
    copied->setText(caseText(m_typing.of, m_fields->resourceName(), m_saving));
    copied->setHtml(caseHtml(m_typing.of, m_fields->resourceName(), m_saving));
    QGuiApplication::clipboard()->setMimeData(copied);
    tell(QCoreApplication::translate("Calculator", "The result is in the clipboard."),
         StateShape::Check);
}

void SavingCalculator::writeFile(const QString &path) const
{
    OutputFile file(path);
    file.write(savingCaseFile(m_typing.of));
    file.commit();
}

void SavingCalculator::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(QCoreApplication::translate(
                        "Calculator", "“%1” cannot be read. Check the name, and that you may read "
                                      "it.")
                        .arg(QDir::toNativeSeparators(path)),
                    file.errorString());
    }
    const QJsonArray cases = savingCasesFrom(file.readAll(), path);
    if (cases.isEmpty()) {
        throw Error(QCoreApplication::translate("Calculator", "There is no case in “%1”.")
                        .arg(QDir::toNativeSeparators(path)));
    }
    qsizetype at = 0;
    if (cases.size() > 1) {
        QStringList names;
        for (const QJsonValue &one : cases) {
            const QString id = one[u"id"_s].toVariant().toString();
            names += u"%1. %2"_s.arg(names.size() + 1).arg(id);
        }
        bool isChosen = false;
        const QString name = QInputDialog::getItem(
            this, windowTitle(),
            QCoreApplication::translate("Calculator", "The file has several cases. Which one?"),
            names, 0, false, &isChosen);
        if (!isChosen)
            return;
        at = names.indexOf(name);
    }
    const CaseReading reading = readCase(cases[at].toObject());
    if (!reading.of)
        throw Error(reading.problem);
    const ShownCase shown = typedFrom(*reading.of);
    showCase(shown.typed);
    QStringList told = reading.warnings;
    if (!shown.leftOut.isEmpty()) {
        told += QCoreApplication::translate("Calculator", "Left out of the tables: %1.")
                    .arg(shown.leftOut.join(u", "_s));
    }
    if (!told.isEmpty())
        tell(told.join(u' '), StateShape::Diamond);
}

void SavingCalculator::askSave()
{
    const QString path = askSavePath(
        this, m_settings,
        QCoreApplication::translate("Calculator", "Saving of %1").arg(m_fields->resourceName()),
        {SavedKind::Case});
    if (path.isEmpty())
        return;
    m_guard.run([&] {
        writeFile(path);
        tellSaved(m_guard, m_settings, path);
    });
}

void SavingCalculator::askOpen()
{
    const QString path =
        askOpenPath(this, m_settings, QCoreApplication::translate("Calculator", "Open a case"),
                    QCoreApplication::translate("File", "Saving cases (*.json)"));
    if (!path.isEmpty())
        m_guard.run([&] { readFile(path); });
}

void SavingCalculator::addVariable()
{
    const QString name = askName(
        this, QCoreApplication::translate("Calculator", "What else does the use depend on?"),
        QCoreApplication::translate("Calculator", "Name of the variable"),
        QCoreApplication::translate("Calculator", "Add the variable"));
    if (name.isEmpty())
        return;
    const bool isOutput = name.compare(m_typing.of.outputName, Qt::CaseInsensitive) == 0 ||
                          name.compare(ResourceCase().outputName, Qt::CaseInsensitive) == 0;
    if (isOutput || m_typed.variables.contains(name, Qt::CaseInsensitive)) {
        tell(QCoreApplication::translate("Calculator", "“%1” is among the variables already.")
                 .arg(name),
             StateShape::Cross);
        return;
    }
    m_typed.variables += name;
    showTables();
    m_figures->setFocus();
}

void SavingCalculator::takeVariable()
{
    const int column = std::max(0, m_figures->currentIndex().column());
    const int chosen = m_figures->cells().column(column).variable;
    m_typed.removeVariable(chosen >= 0 ? chosen : static_cast<int>(m_typed.variables.size()) - 1);
    showTables();
    m_figures->setFocus();
}

} // namespace sxsh
