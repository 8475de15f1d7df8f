// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/package/returnacceptance.h"
#include "core/package/unittemplate.h"
#include "tests/core/package/provinceplan.h"

/// A workbook's sheet as a unit sees and changes it: cells by row and by what stands above them in
/// the hidden row.
struct TrialSheet {
    QString name{};
    std::vector<std::vector<sxsh::Cell>> rows{};
    QStringList formulas{}; ///< where cells hold one ("D5"); their values are its results
    QStringList merged{};   ///< "H5:J5"

    /// The column with that mark ("facility:name"); it must be there.
    std::size_t column(const QString &mark) const;
    /// The first row whose cell in the column with that mark says so; it must be there.
    std::size_t row(const QString &mark, const QString &text) const;
    sxsh::Cell &at(std::size_t row, const QString &mark);
    /// Begins a row below all others and returns its position.
    std::size_t add();
    /// The position of the first row below the headings.
    std::size_t firstRow() const;
};

/// A spreadsheet that was issued to a unit, being filled in.
class TemplateTrial
{
public:
    /// Issues it to the unit; throws what that does.
    TemplateTrial(ProvincePlan &plan, QStringView unit);

    const QString &path() const { return m_path; }
    /// The sheet with the records of an entity; it must be there.
    TrialSheet &sheet(const QString &entity);
    std::vector<TrialSheet> &sheets() { return m_sheets; }
    /// When the next file says that it was saved.
    void setSaved(const QDateTime &time) { m_saved = time; }
    /// Writes a workbook of the sheets as they are now, as another program would.
    QString save();
    /// The file as LibreOffice saves it again; none where it is not installed.
    std::optional<QString> savedByOffice(const QString &path) const;
    /// Reads what a file is for the plan; throws what that does.
    sxsh::ReceivedReturn received(const QString &path) const;
    sxsh::ReceivedReturn received() { return received(save()); }
    /// The whole way in; every conflict is decided for the unit.
    sxsh::Acceptance accept(sxsh::ProblemPolicy policy = sxsh::ProblemPolicy::KeepDraft);

private:
    ProvincePlan &m_plan;
    QString m_path;
    std::vector<TrialSheet> m_sheets;
    QDateTime m_saved;
    int m_files = 0;
};

inline constexpr qint64 kilowattHour = 3'600'000;

/// What is told, a line each.
std::string textOf(const sxsh::Issues &issues);
int hardOnes(const sxsh::Issues &issues);
/// How many records a return would change.
std::size_t changesOf(ProvincePlan &plan, const sxsh::ReceivedReturn &received);
/// The first state of the facility with that code.
const sxsh::FacilityState &stateOf(const sxsh::Records &records, QStringView code);
