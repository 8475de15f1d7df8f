// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/typedcase.h"

#include <QtWidgets/QWidget>

class QLineEdit;

namespace sxsh {

class ChoiceBox;

/// What a case is of: method, resource, year of the factors, threshold and confidence.
class CaseFields final : public QWidget
{
    Q_OBJECT

public:
    CaseFields(TypedCase &typed, const Records &reference, QWidget *parent = nullptr);

    /// Shows what the case says.
    void showCase();
    /// Marks the fields that cannot be read.
    void setProblems(const CaseTyping &typing);
    QString resourceName() const;

signals:
    void methodChosen();
    void resourceChosen();
    void changed();

private:
    TypedCase &m_typed;
    const Records &m_reference;
    ChoiceBox *m_method;
    ChoiceBox *m_resource;
    QLineEdit *m_year;
    QLineEdit *m_threshold;
    ChoiceBox *m_confidence;
};

/// The units of use and output in both periods; the use is in units that measure the resource.
class CaseUnits final : public QWidget
{
    Q_OBJECT

public:
    CaseUnits(TypedCase &typed, const Records &reference, QWidget *parent = nullptr);

    /// Offers what measures the resource of the case, beside the units that the case has.
    void offer();
    /// Another resource was chosen: a unit that does not measure it gives way to its own.
    void followResource();

signals:
    void changed();

private:
    /// What the resource is measured in by itself; none for an unknown one.
    const Unit *ownUnit() const;

    TypedCase &m_typed;
    const Records &m_reference;
    std::array<ChoiceBox *, 2> m_use{};
    std::array<ChoiceBox *, 2> m_output{};
};

} // namespace sxsh
