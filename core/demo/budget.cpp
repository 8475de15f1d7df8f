// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/programme.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thousand = 1'000;
constexpr qint64 million = 1'000'000;

Money rounded(qint64 dong)
{
    constexpr qint64 step = 100 * thousand;
    return {std::max(step, dong / step * step)};
}

class BudgetMaker
{
public:
    explicit BudgetMaker(const Ground &ground) : m_ground(ground) {}

    void add(const Work &work)
    {
        Dice dice = m_ground.dice("budget", work.activity.code.toUtf8());
        const ActivityOption &option = *work.option;
        const qint64 cost = dice.between(option.costMin * 2, option.costMax * 2) * 500 * thousand;
        const FundingSource *own = option.counterpart > 0 ? counterpart() : nullptr;
        const qint64 ownPart = own ? cost * option.counterpart / 100 : 0;
        auto sources = preferred(option);
        if (sources.size() > 1 && dice.chance(300)) {
            const qint64 firstPart = (cost - ownPart) * dice.between(5, 8) / 10;
            addSource(dice, work, *sources[0], firstPart);
            addSource(dice, work, *sources[1], cost - ownPart - firstPart);
        } else if (!sources.empty()) {
            addSource(dice, work, *sources[0], cost - ownPart);
        }
        if (own)
            addCounterpart(dice, work, *own, ownPart);
    }

    /// What running a clause costs in a year beside its activities, which some departments book
    /// apart.
    void addRunning(const Work &work)
    {
        if (m_running.contains({work.activity.clause.id, work.year}))
            return;
        m_running.insert({work.activity.clause.id, work.year});
        Dice dice = m_ground.dice("running", work.activity.code.toUtf8());
        const auto sources = preferred({});
        if (sources.empty() || !dice.chance(250))
            return;
        const Money planned = rounded(dice.between(20, 60) * 500 * thousand);
        const auto add = [&](BudgetStage stage) {
            BudgetLine &line = addLine(work, *sources.front(), stage, planned);
            line.clause = work.activity.clause;
            line.activity.reset();
            line.note = m_ground.text(dice, "running_note");
        };
        add(BudgetStage::Planned);
        if (work.year < m_ground.size().lastYear)
            add(BudgetStage::Disbursed);
    }

    std::vector<BudgetLine> finish() { return std::move(m_lines); }

private:
    /// The sources that the work names, else those of the state.
    std::vector<const FundingSource *> preferred(const ActivityOption &option) const
    {
        std::vector<const FundingSource *> found;
        for (const QString &code : option.sources) {
            if (const FundingSource *source = m_ground.fundingSource(code))
                found.push_back(source);
        }
        if (!found.empty())
            return found;
        std::ranges::copy_if(m_ground.fundingSources(), std::back_inserter(found),
                             &FundingSource::state);
        return found;
    }

    const FundingSource *counterpart() const
    {
        for (const QString &code : m_ground.catalogue().words("counterpart_source"_L1)) {
            if (const FundingSource *source = m_ground.fundingSource(code))
                return source;
        }
        return nullptr;
    }

    BudgetLine &addLine(const Work &work, const FundingSource &source, BudgetStage stage,
                        Money amount)
    {
        const int number = ++m_numbers[work.year];
        BudgetLine line{.activity = Ref<Activity>{work.activity.id},
                        .year = work.year,
                        .source = {source.id},
                        .stage = stage,
                        .amount = amount};
        line.code =
            u"KP-%1-%2"_s.arg(work.year).arg(QString::number(number).rightJustified(3, u'0'));
        line.id = m_ground.id("budget", line.code.toUtf8());
        m_lines.push_back(std::move(line));
        return m_lines.back();
    }

    void addSource(Dice &dice, const Work &work, const FundingSource &source, qint64 dong)
    {
        const bool isOver = work.year < m_ground.size().lastYear;
        const ActivityStatus status = work.activity.status;
        const Money planned = rounded(dong);
        // The usual slip: an amount meant in thousands.
        const bool isSlip = dice.chance(6) && planned.dong < 100 * million;
        addLine(work, source, BudgetStage::Planned,
                isSlip ? Money{planned.dong / thousand} : planned);
        if (status == ActivityStatus::NotStarted || (!isOver && dice.chance(120)))
            return;
        const Money allocated =
            dice.chance(600) ? planned : rounded(planned.dong * dice.between(75, 98) / 100);
        addLine(work, source, BudgetStage::Allocated, allocated).document =
            m_ground.text(dice, "budget_document", work.year);
        if (dice.chance(220))
            addLine(work, source, BudgetStage::Advance,
                    rounded(allocated.dong * dice.between(30, 70) / 100));
        const qint64 percent = status == ActivityStatus::Done
                                   ? (dice.chance(550) ? 100 : dice.between(88, 99))
                               : status == ActivityStatus::InProgress ? dice.between(25, 70)
                                                                      : dice.between(0, 15);
        if (percent == 0)
            return;
        const Money spent = percent == 100 ? allocated : rounded(allocated.dong * percent / 100);
        addLine(work, source, BudgetStage::Disbursed, spent);
        if (isOver && status == ActivityStatus::Done)
            addLine(work, source, BudgetStage::Settled, spent).document =
                m_ground.text(dice, "settlement_document", work.year);
        if (isOver && spent < allocated && status != ActivityStatus::InProgress)
            addLine(work, source, BudgetStage::Returned, {allocated.dong - spent.dong});
    }

    void addCounterpart(Dice &dice, const Work &work, const FundingSource &source, qint64 dong)
    {
        const QString note = m_ground.text(dice, "counterpart_note");
        const Money planned = rounded(dong);
        addLine(work, source, BudgetStage::Planned, planned).note = note;
        if (work.activity.status == ActivityStatus::Done)
            addLine(work, source, BudgetStage::Disbursed,
                    rounded(planned.dong * dice.between(90, 112) / 100))
                .note = note;
    }

    const Ground &m_ground;
    QSet<std::pair<QUuid, int>> m_running; // clauses by year that were considered
    QHash<int, int> m_numbers;             // of the lines in a year
    std::vector<BudgetLine> m_lines;
};

} // namespace

std::vector<BudgetLine> inventBudget(const Ground &ground, const std::vector<Work> &programme)
{
    BudgetMaker maker(ground);
    for (const Work &work : programme)
        maker.add(work);
    for (const Work &work : programme)
        maker.addRunning(work);
    return maker.finish();
}

} // namespace sxsh
