// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/duplicates.h"

#include "core/model/samefacility.h"
#include "tests/catch.h"
#include "tests/core/savings/planbuilder.h"

#include <map>
#include <rapidcheck.h>
#include <set>

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

const BareNames &names()
{
    static const BareNames shipped = BareNames::read(QStringLiteral(SXSH_SOURCE_DIR "/resources"));
    return shipped;
}

/// A province with two districts; of the first, two communes became one.
class TwiceEntered : public PlanBuilder
{
public:
    Ref<AdminUnit> province =
        add(AdminUnit{.code = u"02"_s, .name = u"Tỉnh"_s, .level = UnitLevel::Province});
    Ref<AdminUnit> district =
        add(AdminUnit{.code = u"030"_s, .level = UnitLevel::District, .parent = province});
    Ref<AdminUnit> otherDistrict =
        add(AdminUnit{.code = u"031"_s, .level = UnitLevel::District, .parent = province});
    Ref<AdminUnit> commune = add(AdminUnit{.code = u"01"_s, .parent = district});
    Ref<AdminUnit> neighbour = add(AdminUnit{.code = u"02x"_s, .parent = district});
    Ref<AdminUnit> joined = add(AdminUnit{.code = u"03"_s, .parent = province});
    Ref<AdminUnit> far = add(AdminUnit{.code = u"04"_s, .parent = otherDistrict});

    TwiceEntered()
    {
        for (const Ref<AdminUnit> from : {commune, neighbour})
            add(UnitTransition{.from = from, .to = joined, .date = day("2025-07-01")});
    }
    Ref<Enterprise> enterprise(const QString &taxCode)
    {
        return add(Enterprise{.code = u"DN%1"_s.arg(m_enterprises++), .taxCode = taxCode});
    }
    Ref<Facility> facility(const QString &name, Ref<AdminUnit> unit,
                           std::optional<Ref<Enterprise>> owner = {})
    {
        const auto ref = add(Facility{.code = u"CS%1"_s.arg(++m_facilities, 3, 10, QChar(u'0'))});
        add(FacilityState{.facility = ref, .name = name, .enterprise = owner});
        add(FacilityPlacement{.facility = ref, .unit = unit});
        return ref;
    }
    std::vector<DuplicatePair> pairs(std::span<const QUuid> added = {}) const
    {
        return duplicatesAmong(records, names(), added);
    }
    /// The score of the only pair there is; none where there is none.
    std::optional<int> score() const
    {
        const auto found = pairs();
        REQUIRE(found.size() <= 1);
        return found.empty() ? std::nullopt : std::optional(found.front().score);
    }

private:
    int m_facilities = 0;
    int m_enterprises = 0;
};

} // namespace

TEST_CASE("Two names are weighed with the unit and the tax code")
{
    enum Where { SameUnit, JoinedUnit, ParentUnit, OtherUnit };
    using Score = std::optional<int>;
    const QString name = u"Công ty TNHH Chè Hùng An"_s;
    const auto [other, where, taxCode, otherTaxCode, expected] =
        GENERATE_COPY(table<QString, Where, QString, QString, Score>({
            // the same tax code
            {name, SameUnit, u"5100123456"_s, u"5100123456"_s, 100},
            {u"CTY CHE HUNG AN"_s, SameUnit, u"5100123456"_s, u"5100123456"_s, 100},
            {u"Chè Hùng Anh"_s, SameUnit, u"5100123456"_s, u"5100123456"_s, 90},
            {name, JoinedUnit, u"5100123456"_s, u"5100123456"_s, 97},
            {name, ParentUnit, u"5100123456"_s, u"5100123456"_s, 97},
            {name, OtherUnit, u"5100123456"_s, u"5100123456"_s, 85},
            {u"Xưởng gạch"_s, SameUnit, u"5100123456"_s, u"5100123456"_s, 60},
            {u"Xưởng gạch"_s, JoinedUnit, u"5100123456"_s, u"5100123456"_s, {}},
            {u"Xưởng gạch"_s, OtherUnit, u"5100123456"_s, u"5100123456"_s, {}},
            // numbers tell the facilities of one enterprise apart
            {u"Chè Hùng An 2"_s, SameUnit, u"5100123456"_s, u"5100123456"_s, {}},
            // no tax code, or only one
            {name, SameUnit, u""_s, u""_s, 90},
            {name, SameUnit, u"5100123456"_s, u""_s, 90},
            {u"HTX chè Hùng An"_s, JoinedUnit, u""_s, u""_s, 87},
            {name, OtherUnit, u""_s, u""_s, {}},
            {u"Chè Hùng A"_s, SameUnit, u""_s, u""_s, {}}, // a single letter tells apart
            {u"Chè Hùgn An"_s, SameUnit, u""_s, u""_s, 78},
            {u"Chè Minh An"_s, SameUnit, u""_s, u""_s, {}},
            {u"Cam Hùng An"_s, SameUnit, u""_s, u""_s, {}}, // other goods
            {u"Chè HùngAn"_s, SameUnit, u""_s, u""_s, 90},
            {u"Chè Hùng An 2"_s, SameUnit, u""_s, u""_s, {}},
            // other tax codes
            {name, SameUnit, u"5100123456"_s, u"5100123456-001"_s, 92},
            {name, SameUnit, u"5100123456-002"_s, u"5100123456-001"_s, 92},
            {name, SameUnit, u"5100123456"_s, u"5100123465"_s, 80},
            {name, SameUnit, u"5100123456"_s, u"2600999888"_s, 60},
            {u"Chè Hùng Anh"_s, SameUnit, u"5100123456"_s, u"2600999888"_s, {}},
        }));
    CAPTURE(other, int(where), taxCode, otherTaxCode);
    TwiceEntered plan;
    const Ref<AdminUnit> unit = where == SameUnit     ? plan.commune
                                : where == JoinedUnit ? plan.joined
                                : where == ParentUnit ? plan.district
                                                      : plan.far;
    plan.facility(name, plan.commune, plan.enterprise(taxCode));
    plan.facility(other, unit, plan.enterprise(otherTaxCode));
    CHECK(plan.score() == expected);
}

TEST_CASE("Short names must be the same, since one letter makes another name")
{
    TwiceEntered plan;
    plan.facility(u"HTX Tân An"_s, plan.commune);
    plan.facility(u"HTX Tân Ân 1"_s, plan.commune);
    CHECK_FALSE(plan.score());
    plan.facility(u"HTX Tấn Bn"_s, plan.commune);
    CHECK_FALSE(plan.score());
    plan.facility(u"HTX Tấn Ấn"_s, plan.commune);
    CHECK(plan.score() == 90);
}

TEST_CASE("A facility that came back under its older name is found")
{
    TwiceEntered plan;
    const auto renamed = plan.facility(u"Chè Hùng An"_s, plan.commune);
    plan.add(FacilityState{.facility = renamed, .from = day("2018-01-01"), .name = u"Sao Mai"_s});
    plan.facility(u"HTX chè Hùng An"_s, plan.commune);
    CHECK(plan.score() == 90);
}

TEST_CASE("Facilities of one enterprise without a tax code are told as such")
{
    TwiceEntered plan;
    const auto household = plan.enterprise({});
    plan.facility(u"Gạch Sơn Lâm"_s, plan.commune, household);
    plan.facility(u"Gạch Sơn Lâm"_s, plan.commune, household);
    plan.facility(u"Gạch Sơn Lâm"_s, plan.far);
    REQUIRE(plan.score() == 100);
    CHECK(duplicateWords(plan.pairs().front()) ==
          u"the same enterprise, the same name, the same unit");
}

TEST_CASE("What speaks for and against a pair is told in words")
{
    const auto [tax, likeness, units,
                expected] = GENERATE(table<TaxTie, std::optional<int>, UnitTie, QString>({
        {TaxTie::Same, 100, UnitTie::Same, u"the same tax code, the same name, the same unit"_s},
        {TaxTie::Same,
         {},
         UnitTie::Joined,
         u"the same tax code, names differ, units that became one"_s},
        {TaxTie::Unknown, 91, UnitTie::Within, u"names alike (91%), one unit within the other"_s},
        {TaxTie::Same, 100, UnitTie::Apart, u"the same tax code, the same name, units differ"_s},
        {TaxTie::OneSlip, 100, UnitTie::Same,
         u"the same name, the same unit, tax codes one digit apart"_s},
        {TaxTie::Different, 100, UnitTie::Same,
         u"the same name, the same unit, tax codes differ"_s},
        {TaxTie::Branch, 100, UnitTie::Same,
         u"tax codes of one enterprise's branches, the same name, the same unit"_s},
    }));
    CHECK(duplicateWords({.likeness = likeness, .units = units, .tax = tax}) == expected);
}

TEST_CASE("What is linked is not proposed, and of linked entries the surest pair stands for all")
{
    TwiceEntered plan;
    const auto one = plan.facility(u"Chè Hùng An"_s, plan.commune);
    const auto two = plan.facility(u"HTX chè Hùng An"_s, plan.commune);
    plan.add(SameAs{.record = two, .canonical = one});
    CHECK(plan.pairs().empty());
    const auto three = plan.facility(u"Chè Hùng Anh"_s, plan.commune);
    const auto pairs = plan.pairs();
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == one); // as sure as the one with the linked entry
    CHECK(pairs[0].second == three);
}

TEST_CASE("What an officer told apart does not come back, nor do the entries linked to it")
{
    TwiceEntered plan;
    const auto one = plan.facility(u"Chè Hùng An"_s, plan.commune);
    const auto two = plan.facility(u"HTX chè Hùng An"_s, plan.commune);
    REQUIRE(plan.score() == 90);
    plan.records.apply(
        tellingApart(plan.records, two, one, u"cùng tên"_s, u"Hai xưởng"_s, day("2020-11-02")));
    CHECK(plan.pairs().empty());
    const auto three = plan.facility(u"Cơ sở Hùng An chè"_s, plan.far);
    plan.add(SameAs{.record = three, .canonical = two});
    plan.facility(u"Chè Hùng Anh"_s, plan.commune);
    CHECK(plan.pairs().size() == 2); // the new one with each of the two
    plan.records.apply(takingBack(plan.records, *plan.records.all<Confirmation>().begin()));
    CHECK(plan.pairs().size() == 3);
}

TEST_CASE("Of added facilities only their own pairs are proposed")
{
    TwiceEntered plan;
    const auto old = plan.facility(u"Chè Hùng An"_s, plan.commune);
    plan.facility(u"Gạch Sơn Lâm"_s, plan.commune);
    plan.facility(u"HTX gạch Sơn Lâm"_s, plan.commune);
    const auto added = plan.facility(u"HTX chè Hùng An"_s, plan.district);
    CHECK(plan.pairs().size() == 2);
    const auto pairs = plan.pairs(std::array{added.id});
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].first == old);
    CHECK(pairs[0].second == added);
}

namespace {

const QStringList forms{u""_s,        u"Công ty TNHH "_s,  u"CTY TNHH MTV "_s,
                        u"Cty CP "_s, u"HTX "_s,           u"Hợp tác xã "_s,
                        u"DNTN "_s,   u"Hộ kinh doanh "_s, u"Cơ sở "_s};

QString anyOf(const QStringList &texts)
{
    return texts[*rc::gen::inRange<qsizetype>(0, texts.size())];
}

/// A register in which names, tax codes and units often meet.
class RandomRegister : public TwiceEntered
{
public:
    RandomRegister()
    {
        const QStringList bare{u"chè Hùng An"_s,    u"chè Hùng Anh"_s, u"gạch Sơn Lâm"_s,
                               u"gạch Sơn Lâm 2"_s, u"Tân An"_s,       u"xi măng Hà Giang"_s};
        const QStringList taxCodes{u""_s, u"5100123456"_s, u"5100123465"_s, u"5100123456-001"_s};
        std::vector<Ref<Enterprise>> owners;
        for (const QString &taxCode : taxCodes)
            owners.push_back(enterprise(taxCode));
        const int count = *rc::gen::inRange(0, 9);
        for (int number = 0; number < count; ++number) {
            const auto unit = *rc::gen::element(commune, neighbour, joined, district, far);
            const bool isOwned = *rc::gen::inRange(0, 2) == 0;
            all.push_back(
                facility(anyOf(forms) + anyOf(bare), unit,
                         isOwned ? std::optional(*rc::gen::elementOf(owners)) : std::nullopt));
        }
        if (count > 2 && *rc::gen::inRange(0, 2) == 0)
            add(SameAs{.record = all[0], .canonical = all[1]});
    }
    std::vector<Ref<Facility>> all{};
};

} // namespace

TEST_CASE("A facility is never paired with itself, and each pair comes once, the surest first")
{
    REQUIRE(rc::check([] {
        const RandomRegister plan;
        std::set<std::pair<QUuid, QUuid>> seen;
        int last = 100;
        for (const DuplicatePair &pair : plan.pairs()) {
            RC_ASSERT(pair.first != pair.second);
            RC_ASSERT(seen.insert(std::minmax({pair.first.id, pair.second.id})).second);
            RC_ASSERT(pair.score <= last);
            RC_ASSERT(pair.score > 0);
            RC_ASSERT(pair.score < 100 || (pair.units == UnitTie::Same && pair.likeness == 100));
            last = pair.score;
        }
    }));
}

TEST_CASE("The order of records changes nothing")
{
    REQUIRE(rc::check([] {
        const RandomRegister plan;
        Records shuffled;
        for (int kind = 0; kind < entityCount; ++kind) {
            withEntity(static_cast<EntityKind>(kind), [&]<class T>() {
                std::vector<T> rows = plan.records.all<T>().rows();
                std::ranges::reverse(rows);
                for (T &row : rows)
                    shuffled.all<T>().insert(std::move(row));
            });
        }
        RC_ASSERT(duplicatesAmong(shuffled, names()) == plan.pairs());
    }));
}

TEST_CASE("Neither of two facilities is the first: with their codes exchanged the score stays")
{
    REQUIRE(rc::check([] {
        const RandomRegister plan;
        const auto scores = [](const std::vector<DuplicatePair> &pairs) {
            std::map<std::pair<QUuid, QUuid>, int> byPair;
            for (const DuplicatePair &pair : pairs)
                byPair[std::minmax({pair.first.id, pair.second.id})] = pair.score;
            return byPair;
        };
        // Of linked facilities the codes decide which pair stands for all.
        RC_PRE(plan.records.all<SameAs>().size() == 0);
        Records turned = plan.records;
        for (std::size_t at = 0; at < plan.all.size(); ++at) {
            Facility facility = *turned.find(plan.all[at]);
            facility.code = u"CS%1"_s.arg(900 - at);
            turned.all<Facility>().replace(facility);
        }
        RC_ASSERT(scores(duplicatesAmong(turned, names())) == scores(plan.pairs()));
    }));
}

TEST_CASE("A name in another legal form, in capitals or without accents keeps the score")
{
    REQUIRE(rc::check([] {
        const RandomRegister plan;
        Records renamed = plan.records;
        for (const FacilityState &state : plan.records.all<FacilityState>()) {
            FacilityState other = state;
            for (const QString &form : forms) {
                if (!form.isEmpty() && other.name.startsWith(form))
                    other.name = other.name.sliced(form.size());
            }
            other.name.prepend(anyOf(forms));
            if (*rc::gen::inRange(0, 2) == 0)
                other.name = other.name.toUpper();
            if (*rc::gen::inRange(0, 2) == 0)
                other.name = other.name.normalized(QString::NormalizationForm_D)
                                 .remove(QChar(0x0300))
                                 .remove(QChar(0x0323));
            renamed.all<FacilityState>().replace(other);
        }
        RC_ASSERT(duplicatesAmong(renamed, names()) == plan.pairs());
    }));
}

TEST_CASE("The pairs of added facilities are those among all that hold one of them")
{
    REQUIRE(rc::check([] {
        const RandomRegister plan;
        RC_PRE(!plan.all.empty() && plan.records.all<SameAs>().size() == 0);
        const QUuid added = (*rc::gen::elementOf(plan.all)).id;
        std::vector<DuplicatePair> expected = plan.pairs();
        std::erase_if(expected, [added](const DuplicatePair &pair) {
            return pair.first.id != added && pair.second.id != added;
        });
        RC_ASSERT(plan.pairs(std::array{added}) == expected);
    }));
}
