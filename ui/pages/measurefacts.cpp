// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/measurefacts.h"

#include "core/model/supportceiling.h"
#include "core/savings/measurewords.h"
#include "ui/forms/findinglabel.h"
#include "ui/frame/linkbutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

MeasureFacts::MeasureFacts(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_list(new QWidget)
{
    setObjectName(u"measure_facts"_s);
    setAccessibleName(QCoreApplication::translate("Measures", "Figures of the measure"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    setWidget(m_list);
    m_list->setAutoFillBackground(false);
}

void MeasureFacts::addWords(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    m_list->layout()->addWidget(label);
}

void MeasureFacts::show(const MeasureFigures *figures, const MeasureBasis &basis)
{
    delete m_list->layout();
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(metrics::panelPadding, 8, metrics::panelPadding, 8);
    layout->setSpacing(6);
    if (figures) {
        addDoubts(*figures);
        addFigures(*figures, basis);
        addPriceLinks(*figures);
    } else {
        addWords(QCoreApplication::translate(
            "Measures", "Choose a measure to see what it costs, saves and brings."));
    }
    layout->addStretch(1);
}

void MeasureFacts::addDoubts(const MeasureFigures &figures)
{
    const auto say = [this](const QString &text, StateShape shape) {
        auto *label = new FindingLabel;
        label->setWordWrap(true);
        label->say(text, shape);
        m_list->layout()->addWidget(label);
    };
    for (const AnsweredDoubt &one : figures.doubts) {
        if (one.answer.isEmpty())
            say(one.doubt.message, StateShape::Diamond);
        else
            say(choiceLabel(one.doubt.kind) + u" – "_s + one.answer, StateShape::Check);
    }
    if (const Measure *measure = m_workspace.records().find(figures.measure)) {
        const QString above = aboveCeiling(m_workspace.records(), *measure, m_workspace.language());
        if (!above.isEmpty())
            say(above, StateShape::Diamond);
    }
    if (figures.openDoubts() == 0)
        return;
    auto *confirm =
        new LinkButton(QCoreApplication::translate("Measures", "It is right all the same…"));
    confirm->setObjectName(u"measure_confirm"_s);
    confirm->setEnabled(!m_workspace.isReadOnly());
    connect(confirm, &QAbstractButton::clicked, this, &MeasureFacts::confirmAsked);
    m_list->layout()->addWidget(confirm);
}

void MeasureFacts::addFigures(const MeasureFigures &figures, const MeasureBasis &basis)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space3);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    int row = 0;
    const auto put = [&](const QString &text, int column, bool isHeader) {
        auto *label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(column == 0);
        label->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
        if (isHeader) {
            label->setFont(uiFont(TextRole::Small, QFont::DemiBold));
            label->setForegroundRole(labelRole);
        }
        grid->addWidget(label, row, column);
    };
    put({}, 0, true);
    put(QCoreApplication::translate("Measures", "Reported"), 1, true);
    put(QCoreApplication::translate("Measures", "Computed"), 2, true);
    for (const ExplainedFigure &one : explained(m_workspace.records(), basis, figures)) {
        ++row;
        put(one.label, 0, false);
        put(one.reported.isEmpty() ? u"–"_s : one.reported, 1, false);
        put(one.computed.isEmpty() ? u"–"_s : one.computed, 2, false);
        if (one.note.isEmpty())
            continue;
        auto *note = new QLabel(one.note);
        note->setTextFormat(Qt::PlainText);
        note->setWordWrap(true);
        note->setTextInteractionFlags(Qt::TextSelectableByMouse);
        note->setFont(uiFont(TextRole::Small));
        note->setForegroundRole(labelRole);
        note->setContentsMargins(metrics::space3, 0, 0, metrics::space1);
        grid->addWidget(note, ++row, 0, 1, 3);
    }
    m_list->layout()->addWidget(table);
}

void MeasureFacts::addPriceLinks(const MeasureFigures &figures)
{
    for (const ResourceSaved &saved : figures.resources) {
        const Resource *resource = m_workspace.records().find(saved.resource);
        if (!resource)
            continue;
        const bool isKnown = !saved.priceFactor.isNull();
        auto *link = new LinkButton(
            (isKnown ? QCoreApplication::translate("Measures", "Price of %1…")
                     : QCoreApplication::translate("Measures", "Enter a price of %1…"))
                .arg(resource->name));
        link->setObjectName(u"price_"_s + resource->code);
        link->setEnabled(isKnown || !m_workspace.isReadOnly());
        connect(
            link, &QAbstractButton::clicked, this,
            [this, isKnown, factor = saved.priceFactor, id = resource->id, day = figures.pricesOf] {
                if (isKnown)
                    emit priceOpened(factor);
                else
                    emit priceAsked(id, day);
            });
        m_list->layout()->addWidget(link);
    }
}

} // namespace sxsh
