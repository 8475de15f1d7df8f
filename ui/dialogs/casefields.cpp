// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/casefields.h"

#include "core/base/numbertext.h"
#include "core/base/spokenlanguage.h"
#include "core/savings/factorset.h"
#include "ui/frame/choicebox.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double confidences[] = {0.68, 0.8, 0.9, 0.95};

QHBoxLayout *rowOf(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::space2);
    return row;
}

template <class Control>
Control *added(QHBoxLayout &row, const QString &label, const QString &name, Control *control)
{
    if (row.count() > 0)
        row.addSpacing(metrics::space2);
    auto *words = new QLabel(label);
    words->setForegroundRole(labelRole);
    words->setBuddy(control);
    row.addWidget(words);
    control->setObjectName(name);
    control->setAccessibleName(label);
    row.addWidget(control);
    return control;
}

ChoiceBox *unitBox(QHBoxLayout &row, const QString &name, const QString &label)
{
    auto *box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setToolTip(label);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    row.addWidget(box);
    return box;
}

QString confidenceText(double confidence)
{
    return numberText(confidence * 100, 0, spokenLanguage()) + u'%';
}

/// Chooses the entry with that data; where there is none, it is added with the text.
void choose(QComboBox &box, const QVariant &data, const QString &text)
{
    int at = box.findData(data);
    if (at < 0) {
        at = box.count();
        box.addItem(text, data);
    }
    box.setCurrentIndex(at);
}

} // namespace

CaseFields::CaseFields(TypedCase &typed, const Records &reference, QWidget *parent)
    : QWidget(parent), m_typed(typed), m_reference(reference)
{
    QHBoxLayout &row = *rowOf(this);
    m_method = added(row, QCoreApplication::translate("Calculator", "Method"), u"case_method"_s,
                     new ChoiceBox);
    for (const Choice &choice : choicesOf<BaselineMethod>) {
        const auto method = static_cast<BaselineMethod>(&choice - choicesOf<BaselineMethod>.data());
        m_method->addItem(choiceLabel(method), static_cast<int>(method));
    }
    m_resource = added(row, QCoreApplication::translate("Calculator", "Resource"),
                       u"case_resource"_s, new ChoiceBox);
    m_resource->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_resource->setMinimumContentsLength(20);
    m_resource->addItem(QCoreApplication::translate("Calculator", "Energy of all kinds (TOE)"),
                        u"energy"_s);
    for (const Resource &resource : m_reference.all<Resource>())
        m_resource->addItem(resource.name, resource.code);
    m_year = added(row, QCoreApplication::translate("Calculator", "Year of the report"),
                   u"case_year"_s, new QLineEdit);
    m_year->setFixedWidth(60);
    m_year->setToolTip(QCoreApplication::translate(
        "Calculator", "The factors of TOE and CO₂ are those of this year."));
    m_threshold = added(row, QCoreApplication::translate("Calculator", "Threshold, %"),
                        u"case_threshold"_s, new QLineEdit);
    m_threshold->setFixedWidth(60);
    m_threshold->setToolTip(QCoreApplication::translate(
        "Calculator", "The saving that is to be reached, such as 8; empty: nothing is claimed."));
    m_confidence = added(row, QCoreApplication::translate("Calculator", "Confidence"),
                         u"case_confidence"_s, new ChoiceBox);
    for (const double confidence : confidences)
        m_confidence->addItem(confidenceText(confidence), confidence);
    row.addStretch();
    showCase();
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        m_typed.method = static_cast<BaselineMethod>(m_method->currentData().toInt());
        emit methodChosen();
    });
    connect(m_resource, &QComboBox::currentIndexChanged, this, [this] {
        m_typed.resource = m_resource->currentData().toString();
        emit resourceChosen();
    });
    connect(m_year, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typed.year = text;
        emit changed();
    });
    connect(m_threshold, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typed.threshold = text;
        emit changed();
    });
    connect(m_confidence, &QComboBox::currentIndexChanged, this, [this] {
        m_typed.confidence = m_confidence->currentData().toDouble();
        emit changed();
    });
}

void CaseFields::showCase()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_method), QSignalBlocker(m_resource),
                                       QSignalBlocker(m_year), QSignalBlocker(m_threshold),
                                       QSignalBlocker(m_confidence)};
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(m_typed.method)));
    const NamedResource named = namedResource(m_typed.resource, m_reference);
    if (named.resource)
        m_typed.resource = named.resource->code;
    else if (named.isEnergyTotal)
        m_typed.resource = u"energy"_s;
    choose(*m_resource, m_typed.resource, m_typed.resource.isEmpty() ? u"–"_s : m_typed.resource);
    m_year->setText(m_typed.year);
    m_threshold->setText(m_typed.threshold);
    choose(*m_confidence, m_typed.confidence, confidenceText(m_typed.confidence));
}

void CaseFields::setProblems(const CaseTyping &typing)
{
    for (const auto &[field, problem] :
         {std::pair(m_year, typing.yearProblem), std::pair(m_threshold, typing.thresholdProblem)})
        field->setProperty("problem", problem.isEmpty() ? QString() : u"hard"_s);
}

QString CaseFields::resourceName() const
{
    return m_resource->currentText();
}

CaseUnits::CaseUnits(TypedCase &typed, const Records &reference, QWidget *parent)
    : QWidget(parent), m_typed(typed), m_reference(reference)
{
    QHBoxLayout &row = *rowOf(this);
    row.setContentsMargins(metrics::panelPadding, 0, metrics::panelPadding, metrics::space2);
    const QString labels[][3] = {
        {QCoreApplication::translate("Calculator", "Units of the base period"),
         QCoreApplication::translate("Calculator", "Unit of use in the base period"),
         QCoreApplication::translate("Calculator", "Unit of output in the base period")},
        {QCoreApplication::translate("Calculator", "of the report period"),
         QCoreApplication::translate("Calculator", "Unit of use in the report period"),
         QCoreApplication::translate("Calculator", "Unit of output in the report period")}};
    const QString names[] = {u"base"_s, u"report"_s};
    for (std::size_t side = 0; side < 2; ++side) {
        if (side > 0)
            row.addSpacing(metrics::space4);
        auto *words = new QLabel(labels[side][0]);
        words->setForegroundRole(labelRole);
        row.addWidget(words);
        m_use[side] = unitBox(row, u"case_unit_"_s + names[side], labels[side][1]);
        m_output[side] = unitBox(row, u"case_output_unit_"_s + names[side], labels[side][2]);
        m_output[side]->addItem(QCoreApplication::translate("Calculator", "no unit"), QString());
        for (const Unit &unit : units())
            m_output[side]->addItem(unit.code.toString(), unit.code.toString());
        connect(m_use[side], &QComboBox::currentIndexChanged, this, [this, side] {
            m_typed.units[side] = m_use[side]->currentData().toString();
            emit changed();
        });
        connect(m_output[side], &QComboBox::currentIndexChanged, this, [this, side] {
            m_typed.outputUnits[side] = m_output[side]->currentData().toString();
            // The report period is mostly told as the base period is.
            if (side == 0 && m_typed.outputUnits[1].isEmpty())
                m_output[1]->setCurrentIndex(m_output[0]->currentIndex());
            emit changed();
        });
    }
    row.addStretch();
    offer();
}

const Unit *CaseUnits::ownUnit() const
{
    const NamedResource named = namedResource(m_typed.resource, m_reference);
    if (named.isEnergyTotal)
        return findUnit(u"TOE");
    return named.resource ? unitOf(named.resource->unit) : nullptr;
}

void CaseUnits::followResource()
{
    const Unit *own = ownUnit();
    for (QString &code : m_typed.units) {
        const Unit *unit = findUnit(code);
        const bool isTotal = own && own->code == u"TOE";
        if (own && (!unit || isTotal || unit->dimension != own->dimension))
            code = own->code.toString();
    }
    offer();
}

void CaseUnits::offer()
{
    const Unit *own = ownUnit();
    for (std::size_t side = 0; side < 2; ++side) {
        const QSignalBlocker use(m_use[side]);
        const QSignalBlocker output(m_output[side]);
        m_use[side]->clear();
        if (!own)
            m_use[side]->addItem(QCoreApplication::translate("Calculator", "no unit"), QString());
        for (const Unit &unit : units()) {
            // Energy of all kinds is in TOE only.
            const bool isOffered =
                !own || (own->code == u"TOE" ? &unit == own : unit.dimension == own->dimension);
            if (isOffered)
                m_use[side]->addItem(unit.code.toString(), unit.code.toString());
        }
        if (own && m_typed.units[side].isEmpty())
            m_typed.units[side] = own->code.toString();
        choose(*m_use[side], m_typed.units[side], m_typed.units[side]);
        choose(*m_output[side], m_typed.outputUnits[side], m_typed.outputUnits[side]);
    }
}

} // namespace sxsh
