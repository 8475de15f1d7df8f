// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/catalogue.h"
#include "core/demo/demo.h"

namespace sxsh {

/// What the demonstration stands on: the plan's own records in an order that does not depend on how
/// they were loaded, the catalogue and the size.
class Ground
{
public:
    Ground(const Records &plan, const QString &resources, const DemoSize &size);

    const Records &records() const { return m_records; }
    const Catalogue &catalogue() const { return m_catalogue; }
    const DemoSize &size() const { return m_size; }
    int years() const { return m_size.lastYear - m_size.firstYear; }
    QDate firstDay() const { return {m_size.firstYear, 1, 1}; }
    QDate lastDay() const { return {m_size.lastYear, 12, 31}; }

    const std::vector<const Plan *> &plans() const { return m_plans; }
    /// The clauses of a plan by position.
    std::vector<const Clause *> clauses(const Plan &plan) const;
    const std::vector<const Organisation *> &organisations() const { return m_organisations; }
    const std::vector<const Resource *> &resources() const { return m_resources; }
    const Resource *resource(const QString &code) const;
    const std::vector<const FundingSource *> &fundingSources() const { return m_fundingSources; }
    const FundingSource *fundingSource(const QString &code) const;
    const OutputType *outputType(const QString &code) const;

    /// Districts, or communes where there are no districts on the day.
    std::vector<const AdminUnit *> areas(QDate day) const;
    /// The district of a commune, or the commune itself where it has none.
    const AdminUnit *area(const AdminUnit &commune) const;
    /// A commune on a day, of one area or of any; not a ward or town where it should be rural and
    /// there is another.
    const AdminUnit *commune(Dice &dice, QDate day, bool isRural,
                             const AdminUnit *area = nullptr) const;
    /// Another commune of the same area, on a day; the unit itself where there is none.
    const AdminUnit *neighbour(Dice &dice, const AdminUnit &commune, QDate day) const;
    bool isUrban(const AdminUnit &unit) const { return hasPrefix(unit.name, "urban_unit"); }
    /// The name without "Xã", "Huyện" and the like.
    QString placeName(const AdminUnit &unit) const;
    /// The name as inside a sentence: "xã Cao Bồ".
    static QString inText(const AdminUnit &unit);

    /// The classification in force on a day that knows the code or its division; the code is cut to
    /// what it knows. None where the plan has no classification.
    struct Industrial {
        QString version{};
        QString code{};
    };
    Industrial industry(const QString &code, QDate day) const;

    Dice dice(const char *what, const QByteArray &which = {}) const;
    /// The identity of a record by its entity and key; the same for the same plan and seed.
    QUuid id(const char *entity, const QByteArray &key) const;
    /// The identity of a record that is part of another one.
    static QUuid partId(QUuid owner, const QByteArray &key);
    /// A word of the list with its placeholders filled in.
    QString text(Dice &dice, const char *list, int year = 0) const;
    /// The name of a man or a woman.
    QString person(Dice &dice) const;

private:
    struct Commune {
        const AdminUnit *unit = nullptr;
        const AdminUnit *area = nullptr;
        int weight = 1;
    };

    bool hasPrefix(const QString &name, const char *list) const;
    void fillYears();
    void readCommunes();
    void check() const;

    const Records &m_records;
    Catalogue m_catalogue;
    DemoSize m_size;
    QUuid m_space;
    std::vector<const Plan *> m_plans;
    std::vector<const Organisation *> m_organisations;
    std::vector<const Resource *> m_resources;
    std::vector<const FundingSource *> m_fundingSources;
    std::vector<const Industry *> m_industries;
    std::vector<Commune> m_communes;
};

/// The text with {key} replaced.
QString filled(QString text, std::initializer_list<std::pair<const char *, QString>> values);

} // namespace sxsh
