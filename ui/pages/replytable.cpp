// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replytable.h"

#include "core/indicators/surveyresult.h"
#include "core/model/caption.h"
#include "ui/forms/typededit.h"
#include "ui/frame/emptystate.h"
#include "ui/models/recordcolumn.h"
#include "ui/tables/tablepanel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

StateShape shapeOf(SurveyReply reply)
{
    switch (reply) {
    case SurveyReply::Yes:
        return StateShape::Check;
    case SurveyReply::No:
        return StateShape::Ring;
    case SurveyReply::NoReply:
        break;
    }
    return StateShape::HollowDiamond;
}

/// Whose replies to what a set of edited answers puts down.
QString replyTitle(const Records &records, const ChangeSet &set, SurveyReply reply)
{
    QSet<QUuid> facilities;
    QStringList questions;
    QString survey;
    QString facility;
    for (const Change &change : set.changes) {
        const auto *answer = change.record().as<SurveyAnswer>();
        const Survey *of = records.find(answer->survey);
        const Facility *from = records.find(answer->facility);
        survey = of ? of->code : QString();
        facility = from ? from->code : QString();
        facilities.insert(answer->facility.id);
        if (const QString question = choiceLabel(answer->what); !questions.contains(question))
            questions += question;
    }
    const auto count = static_cast<int>(facilities.size());
    const QString asked = questions.join(u", ");
    if (count == 1) {
        return QCoreApplication::translate("ChangeSet", "Reply of %1 in %2, “%3”: %4")
            .arg(facility, survey, asked, choiceLabel(reply));
    }
    return QCoreApplication::translate("ChangeSet", "Replies of %Ln facilities in %1, “%2”: %3",
                                       nullptr, count)
        .arg(survey, asked, choiceLabel(reply));
}

} // namespace

ReplyTable::ReplyTable(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace),
      m_table(new TablePanel(workspace, columns(), u"survey_replies"_s,
                             QCoreApplication::translate("Surveys", "Replies")))
{
    m_replies = &m_table->addFilterBox(
        u"replies_reply"_s, QCoreApplication::translate("Surveys", "Only some of the replies"));
    m_replies->addItem(QCoreApplication::translate("Surveys", "Every reply"), QString());
    for (const Choice &choice : choicesOf<SurveyReply>)
        m_replies->addItem(choiceLabel(choice), QString::fromLatin1(choice.key));
    m_strata = &m_table->addFilterBox(u"replies_stratum"_s,
                                      QCoreApplication::translate("Surveys", "Only one stratum"));
    for (QComboBox *box : {m_replies, m_strata}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                applyFilters();
        });
    }
    m_table->setEmptyState(new EmptyState(
        "clipboard-check", QCoreApplication::translate("Surveys", "Nobody is asked yet"),
        QCoreApplication::translate(
            "Surveys", "Draw the sample, or of a census list everyone: the facilities are taken "
                       "from the register, and each gets a row here for its reply.")));
    TableView &table = m_table->table();
    table.installEventFilter(this);
    editInPlace(table.rowsModel(), workspace, EntityKind::SurveyAnswer);
    connect(&table, &TableView::rowActivated, this, [this] {
        if (const QUuid facility = this->facility(); !facility.isNull())
            m_workspace.open({EntityKind::Facility, facility, {}});
    });
    connect(&table, &TableView::rowsShownChanged, this, &ReplyTable::count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
}

std::vector<TableColumn> ReplyTable::columns()
{
    const auto answerOf = [this](QUuid row) {
        return m_workspace.records().find(Ref<SurveyAnswer>{row});
    };
    const auto plain = [this](QLatin1StringView key, int width, int priority) {
        TableColumn column = recordColumn(m_workspace, EntityKind::SurveyAnswer, key);
        column.width = width;
        column.priority = priority;
        return column;
    };
    TableColumn code{.key = u"facility_code"_s,
                     .title = QCoreApplication::translate("Surveys", "Code"),
                     .cell =
                         [this, answerOf](QUuid row) {
                             const SurveyAnswer *answer = answerOf(row);
                             const Facility *facility =
                                 answer ? m_workspace.records().find(answer->facility) : nullptr;
                             return textCell(facility ? facility->code : QString());
                         },
                     .width = 88};
    TableColumn name{.key = u"name"_s,
                     .title = QCoreApplication::translate("Surveys", "Facility"),
                     .cell =
                         [this, answerOf](QUuid row) {
                             const SurveyAnswer *answer = answerOf(row);
                             return textCell(
                                 answer ? facilityName(m_workspace.records(), answer->facility)
                                        : QString());
                         },
                     .width = 220,
                     .stretches = true};
    TableColumn reply = plain("reply"_L1, 120, 0);
    reply.cell = [answerOf](QUuid row) {
        const SurveyAnswer *answer = answerOf(row);
        return answer ? stateCell(shapeOf(answer->reply), choiceLabel(answer->reply)) : dashCell();
    };
    return {std::move(code),          std::move(name),  plain("stratum"_L1, 120, 3),
            plain("what"_L1, 130, 1), std::move(reply), plain("note"_L1, 160, 4)};
}

void ReplyTable::showSurvey(QUuid survey)
{
    m_survey = survey;
    const Records &records = m_workspace.records();
    std::vector<const SurveyAnswer *> answers;
    for (const SurveyAnswer &answer : records.all<SurveyAnswer>().of(survey))
        answers.push_back(&answer);
    const auto codeOf = [&records](const SurveyAnswer *answer) {
        const Facility *facility = records.find(answer->facility);
        return facility ? facility->code : QString();
    };
    std::ranges::sort(answers, [&](const SurveyAnswer *a, const SurveyAnswer *b) {
        return std::tuple(codeOf(a), a->what, a->id) < std::tuple(codeOf(b), b->what, b->id);
    });
    std::vector<QUuid> rows;
    for (const SurveyAnswer *answer : answers)
        rows.push_back(answer->id);
    TableView &table = m_table->table();
    const bool areStrataOther = fillStrata();
    table.setRows(std::move(rows));
    table.rowsModel().touchAll();
    if (areStrataOther)
        applyFilters();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
    count();
}

void ReplyTable::follow(const ChangeSet &set)
{
    // A reply typed is one of many rows, none of which moves.
    QSet<QUuid> touched;
    for (const Change &change : set.changes) {
        const bool isReply =
            change.record().kind() == EntityKind::SurveyAnswer && change.before && change.after;
        if (!isReply)
            return showSurvey(m_survey);
        touched.insert(change.record().id());
    }
    m_table->table().rowsModel().touch(touched);
    count();
}

bool ReplyTable::fillStrata()
{
    std::vector<const SurveyStratum *> strata;
    for (const SurveyStratum &stratum : m_workspace.records().all<SurveyStratum>().of(m_survey))
        strata.push_back(&stratum);
    std::ranges::sort(strata, {}, &SurveyStratum::code);
    bool isSame = m_strata->count() == static_cast<int>(strata.size()) + 1;
    for (int place = 1; isSame && place < m_strata->count(); ++place)
        isSame = m_strata->itemData(place).toUuid() == strata[std::size_t(place) - 1]->id;
    if (isSame)
        return false;
    m_isFilling = true;
    m_strata->clear();
    m_strata->addItem(QCoreApplication::translate("Surveys", "Every stratum"), QUuid());
    for (const SurveyStratum *stratum : strata)
        m_strata->addItem(stratum->name, stratum->id);
    m_strata->setVisible(!strata.empty());
    m_replies->setCurrentIndex(0);
    m_isFilling = false;
    return true;
}

void ReplyTable::applyFilters()
{
    const QString reply = m_replies->currentData().toString();
    const QUuid stratum = m_strata->currentData().toUuid();
    RowFilter &filter = m_table->table().filter();
    if (reply.isEmpty() && stratum.isNull()) {
        filter.setCondition({});
    } else {
        filter.setCondition([this, reply, stratum](QUuid row) {
            const SurveyAnswer *answer = m_workspace.records().find(Ref<SurveyAnswer>{row});
            return answer && (reply.isEmpty() || choiceKey(answer->reply) == reply) &&
                   (stratum.isNull() || (answer->stratum && answer->stratum->id == stratum));
        });
    }
    count();
}

void ReplyTable::count()
{
    const Turnout turnout = turnoutOf(m_workspace.records(), {m_survey});
    if (turnout.asked == 0) {
        m_table->setFooterText({});
        return;
    }
    QStringList words{QCoreApplication::translate("Surveys", "%1 of %2 facilities replied")
                          .arg(turnout.replied)
                          .arg(turnout.asked)};
    if (turnout.answers != turnout.asked) {
        words += QCoreApplication::translate("Surveys", "%1 of %2 answers")
                     .arg(turnout.answered)
                     .arg(turnout.answers);
    }
    words += QCoreApplication::translate("Surveys",
                                         "keys: 1 yes, 2 no, 0 no reply, then on to the next row");
    words += QCoreApplication::translate("Surveys", "Enter: the facility");
    m_table->setFooterText(words.join(u" · "_s));
}

bool ReplyTable::choose(QUuid answer)
{
    TableView &table = m_table->table();
    if (table.choose(answer))
        return true;
    m_table->filterField().clear();
    m_replies->setCurrentIndex(0);
    m_strata->setCurrentIndex(0);
    return table.choose(answer);
}

QUuid ReplyTable::facility() const
{
    const SurveyAnswer *answer =
        m_workspace.records().find(Ref<SurveyAnswer>{m_table->table().currentRow()});
    return answer ? answer->facility.id : QUuid();
}

std::optional<SurveyReply> ReplyTable::replyOf(const QKeyEvent &key) const
{
    if ((key.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return {};
    //: The key for “yes”: the first letter of that word.
    const QString yes = QCoreApplication::translate("Surveys", "Y", "key for yes");
    //: The key for “no”: the first letter of that word.
    const QString no = QCoreApplication::translate("Surveys", "N", "key for no");
    const QString typed = key.text().toUpper();
    if (typed == u"1" || typed == yes)
        return SurveyReply::Yes;
    if (typed == u"2" || typed == no)
        return SurveyReply::No;
    if (typed == u"0" || key.key() == Qt::Key_Backspace)
        return SurveyReply::NoReply;
    return {};
}

bool ReplyTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table->table() && event->type() == QEvent::KeyPress) {
        if (const auto typed = replyOf(*static_cast<QKeyEvent *>(event))) {
            reply(*typed);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReplyTable::reply(SurveyReply reply)
{
    TableView &table = m_table->table();
    std::vector<QUuid> rows = table.chosenRows();
    if (rows.empty() && !table.currentRow().isNull())
        rows = {table.currentRow()};
    if (rows.empty())
        return;
    if (m_workspace.isReadOnly()) {
        m_workspace.guard().tell(
            {.text = QCoreApplication::translate(
                 "Grid", "The file is open for reading only: nothing can be typed.")});
        return;
    }
    const Records &records = m_workspace.records();
    ChangeSet set;
    for (const QUuid row : rows) {
        const SurveyAnswer *before = records.find(Ref<SurveyAnswer>{row});
        if (!before || before->reply == reply)
            continue;
        SurveyAnswer after = *before;
        after.reply = reply;
        set.edit(*before, std::move(after));
    }
    set.title = replyTitle(records, set, reply);
    const RowFilter &filter = table.filter();
    int last = -1;
    for (int row = 0; row < filter.rowCount(); ++row) {
        if (std::ranges::find(rows, filter.row(filter.index(row, 0))) != rows.end())
            last = row;
    }
    const QUuid next =
        last + 1 < filter.rowCount() ? filter.row(filter.index(last + 1, 0)) : rows.back();
    if (!set.changes.empty() && !m_workspace.apply(set))
        return;
    table.choose(next);
}

} // namespace sxsh
