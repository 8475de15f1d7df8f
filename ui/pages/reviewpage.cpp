// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reviewpage.h"

#include "core/base/datetext.h"
#include "core/base/foldedtext.h"
#include "core/package/fieldcolumns.h"
#include "core/package/reviewdecisions.h"
#include "ui/dialogs/askvalue.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/emptystate.h"
#include "ui/frame/pageheader.h"
#include "ui/pages/importfindings.h"
#include "ui/pages/reviewdetail.h"
#include "ui/pages/takingin.h"
#include "ui/tables/tablepanel.h"
#include "ui/theme/metrics.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 320;
constexpr int pauseMs = 200;

/// What lines are shown.
enum class Which { Every, ToDecide, Conflicts, ToNote, Kept };

bool isOfRecord(const ReviewLine &one, const ReviewLine &other)
{
    return one.item == other.item;
}

bool isOfFacility(const ReviewLine &one, const ReviewLine &other)
{
    return one.facility == other.facility;
}

} // namespace

ReviewPage::ReviewPage(Workspace &workspace)
    : Page(workspace, u"review"_s, QCoreApplication::translate("Review", "Review of returns")),
      m_lines(workspace), m_choice(new ChoiceBox),
      m_table(new TablePanel(workspace, m_lines.columns(), u"review_lines"_s,
                             QCoreApplication::translate("Review", "What the return changes"))),
      m_which(&m_table->addFilterBox(u"review_which"_s,
                                     QCoreApplication::translate("Review", "Which lines"))),
      m_empty(nullptr), m_findings(new ImportFindings),
      m_detail(new ReviewDetail(workspace, m_lines))
{
    m_choice->setObjectName(u"review_choice"_s);
    m_choice->setAccessibleName(QCoreApplication::translate("Review", "Return to review"));
    m_choice->setFixedHeight(metrics::fieldHeight);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setFixedWidth(choiceWidth);
    header().add(m_choice);
    m_takeIn = header().addAction(QCoreApplication::translate("Review", "Take in a return…"),
                                  "file-import");
    m_takeIn->setObjectName(u"review_take_in"_s);
    m_accept =
        header().addPrimaryAction(QCoreApplication::translate("Review", "Accept"), "check-all");
    m_accept->setObjectName(u"review_accept"_s);
    const auto takeInFile = [this] {
        if (const QString path = askReceivedFile(m_workspace, this); !path.isEmpty())
            takeIn(m_workspace, path, this);
    };
    connect(m_takeIn, &QAbstractButton::clicked, this, takeInFile);
    connect(m_accept, &QAbstractButton::clicked, this, &ReviewPage::accept);
    auto *keys = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ReviewPage::accept);
    connect(m_choice, &QComboBox::activated, this, [this] {
        const QUuid id = m_choice->currentData().toUuid();
        if (const Exchange *chosen = m_workspace.records().find(Ref<Exchange>{id}))
            openReview(*chosen);
    });
    buildLines();
    connect(m_empty->addPrimaryAction(QCoreApplication::translate("Review", "Take in a return…")),
            &QAbstractButton::clicked, this, takeInFile);
    connect(m_empty->addAction(QCoreApplication::translate("Review", "All packages")),
            &QAbstractButton::clicked, this, [this] { m_workspace.openPage(u"packages"_s); });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ReviewPage::findDoubts);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &ReviewPage::showLine);
    body().setSpacing(metrics::panelGap);
    body().addWidget(m_findings);
    body().addWidget(m_table, 3);
    body().addWidget(m_detail, 2);
    setAcceptDrops(!workspace.isReadOnly());
}

void ReviewPage::buildLines()
{
    for (const auto &[which, words] :
         {std::pair(Which::Every, QCoreApplication::translate("Review", "Every line")),
          std::pair(Which::ToDecide, QCoreApplication::translate("Review", "To decide")),
          std::pair(Which::Conflicts, QCoreApplication::translate("Review", "In conflict")),
          std::pair(Which::ToNote, QCoreApplication::translate("Review", "To note")),
          std::pair(Which::Kept, QCoreApplication::translate("Review", "Kept as here"))})
        m_which->addItem(words, static_cast<int>(which));
    connect(m_which, &QComboBox::currentIndexChanged, this, &ReviewPage::filterRows);
    m_empty = new EmptyState("inbox", {}, {});
    m_table->setEmptyState(m_empty);
    TableView &table = m_table->table();
    table.installEventFilter(this);
    connect(&table, &TableView::currentRowChanged, this, [this](QUuid) { m_settle.start(0); });
    connect(&table, &TableView::rowActivated, this,
            [this](QUuid) { m_detail->table().setFocus(); });
    connect(&table, &TableView::menuAsked, this, [this](QMenu *menu, QUuid row) {
        if (!m_lines.lineOf(row) || m_workspace.isReadOnly())
            return;
        const auto add = [&](const QString &text, const QKeySequence &keys, auto act) {
            QAction *action = menu->addAction(text);
            action->setShortcut(keys);
            connect(action, &QAction::triggered, this, act);
        };
        add(QCoreApplication::translate("Review", "Keep as here"), Qt::Key_1,
            [this] { decide(Take::Ours); });
        add(QCoreApplication::translate("Review", "Take what came"), Qt::Key_2,
            [this] { decide(Take::Theirs); });
        add(QCoreApplication::translate("Review", "Type a value…"), Qt::Key_F2, [this] { type(); });
        add(QCoreApplication::translate("Review", "Decide anew"), Qt::Key_0,
            [this] { decide(std::nullopt); });
        menu->addSeparator();
        add(QCoreApplication::translate("Review", "Choose the lines of the record"), Qt::Key_R,
            [this] { chooseLike(isOfRecord); });
        add(QCoreApplication::translate("Review", "Choose the lines of the facility"), Qt::Key_G,
            [this] { chooseLike(isOfFacility); });
        add(QCoreApplication::translate("Review", "Next to decide"), Qt::Key_N,
            [this] { goToNextOpen(); });
        if (const auto place = m_lines.placeOf(*m_lines.lineOf(row)))
            offerQuestion(*menu, m_workspace, *place, window());
    });
    connect(m_detail, &ReviewDetail::decided, this, &ReviewPage::decide);
    connect(m_detail, &ReviewDetail::typingAsked, this, &ReviewPage::type);
    connect(m_detail, &ReviewDetail::columnChosen, this,
            [this](MergeItem *item, const SheetColumn *column, bool isLeftOut) {
                typeInto(*item, *column, isLeftOut);
            });
}

TablePanel *ReviewPage::mainTable() const
{
    return m_table;
}

int ReviewPage::toDecide() const
{
    return m_review ? openConflicts(std::as_const(*m_review).items()) : 0;
}

QString ReviewPage::titleOf(const Exchange &exchange) const
{
    const AdminUnit *unit = m_workspace.records().find(exchange.unit);
    const QString name = unit ? unit->name : QString();
    return exchange.state == ExchangeState::Accepted
               ? QCoreApplication::translate("Review", "Take back no. %1 of %2")
                     .arg(QString::number(exchange.sequence), name)
               : QCoreApplication::translate("Review", "%1: return no. %2 to package no. %3")
                     .arg(name, QString::number(exchange.returnNumber),
                          QString::number(exchange.issue));
}

void ReviewPage::fillChoice()
{
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    std::vector<const Exchange *> waiting;
    for (const Exchange &exchange : m_workspace.records().all<Exchange>()) {
        const bool isShown = m_review && m_review->exchange().id == exchange.id;
        if (isShown || isUndecided(exchange))
            waiting.push_back(&exchange);
    }
    std::ranges::sort(waiting, {}, [this](const Exchange *exchange) {
        return std::tuple(sortKey(titleOf(*exchange)), exchange->id);
    });
    for (const Exchange *exchange : waiting)
        m_choice->addItem(titleOf(*exchange), exchange->id);
    if (m_review)
        m_choice->setCurrentIndex(m_choice->findData(m_review->exchange().id));
    m_choice->setVisible(!waiting.empty());
}

void ReviewPage::openReview(const Exchange &exchange)
{
    const Exchange chosen = exchange; // what opens it may change the plan
    closeReview();
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_workspace.guard().run([&] {
        Session &plan = m_workspace.session();
        m_review = std::make_unique<OpenReview>(chosen.state == ExchangeState::Accepted
                                                    ? OpenReview::ofReversal(plan, chosen)
                                                    : OpenReview::ofReturn(plan, chosen));
    });
    QApplication::restoreOverrideCursor();
    fillChoice();
    showReview();
    if (toDecide() > 0)
        goToNextOpen();
}

void ReviewPage::closeReview()
{
    m_pause.stop();
    m_settle.stop();
    m_detail->show(nullptr, nullptr);
    m_lines.show(nullptr);
    m_table->table().setRows({});
    m_review.reset();
}

void ReviewPage::showReview()
{
    m_lines.show(m_review.get());
    TableView &table = m_table->table();
    table.setRows(m_lines.rows());
    findDoubts();
    filterRows();
    if (table.currentRow().isNull() && table.filter().rowCount() > 0)
        table.choose(table.filter().row(table.filter().index(0, 0)));
}

void ReviewPage::findDoubts()
{
    m_pause.stop();
    if (m_review) {
        if (!m_names) {
            // Without the words names are compared as they are written.
            m_names.emplace();
            m_workspace.guard().run([this] { m_names = BareNames::read(m_workspace.resources()); });
        }
        m_workspace.guard().run([this] { m_lines.setFindings(m_review->findings(*m_names)); });
        m_doubts = static_cast<int>(std::ranges::count_if(m_lines.rows(), [this](QUuid row) {
            return !m_lines.doubtOf(*m_lines.lineOf(row)).isEmpty();
        }));
    }
    m_findings->show(m_review ? m_lines.others() : Issues());
    m_table->table().rowsModel().touchAll();
    showState();
}

void ReviewPage::showLine()
{
    m_detail->show(m_review.get(), m_lines.lineOf(m_table->table().currentRow()));
}

void ReviewPage::showState()
{
    m_settle.start(0);
    m_accept->setVisible(m_review != nullptr);
    m_accept->setEnabled(m_review && !m_workspace.isReadOnly());
    m_detail->setVisible(!m_lines.rows().empty());
    m_takeIn->setVisible(!m_table->offersToBegin());
    if (!m_review) {
        m_accept->setText(QCoreApplication::translate("Review", "Accept"));
        m_empty->setWords(
            QCoreApplication::translate("Review", "No return waits to be reviewed"),
            QCoreApplication::translate(
                "Review", "What a unit sends is kept here until it is decided: each change beside "
                          "what the plan has, conflicts to be decided by one key. Nothing is "
                          "changed before you accept."));
        header().setContext({});
        m_table->setFooterText({});
        return;
    }
    m_accept->setText(m_review->isReversal() ? QCoreApplication::translate("Review", "Take it back")
                                             : QCoreApplication::translate("Review", "Accept"));
    m_accept->setToolTip(QCoreApplication::translate("Review", "One edit, which one Undo takes "
                                                               "back (Ctrl+Enter)"));
    m_empty->setWords(QCoreApplication::translate("Review", "Nothing was changed"),
                      QCoreApplication::translate("Review", "The unit has nothing to add. Accept "
                                                            "the return so that it is known to "
                                                            "have reported."));
    const int open = toDecide();
    const auto lines = static_cast<int>(m_lines.rows().size());
    QStringList words{
        QCoreApplication::translate("Review", "%Ln lines", nullptr, lines),
        open > 0 ? QCoreApplication::translate("Review", "%Ln to decide", nullptr, open)
                 : QCoreApplication::translate("Review", "nothing left to decide"),
    };
    if (m_doubts > 0)
        words += QCoreApplication::translate("Review", "%Ln to note", nullptr, m_doubts);
    words += QCoreApplication::translate(
        "Review", "keys: 1 here, 2 came, N next, R record, G facility, Ctrl+A all");
    m_table->setFooterText(words.join(u" · "_s));
    const Exchange &exchange = m_review->exchange();
    QStringList context;
    if (exchange.handedIn) {
        context += QCoreApplication::translate("Review", "handed in on %1")
                       .arg(dateText(*exchange.handedIn, m_workspace.language()));
    }
    const ReceivedReturn *received = m_review->received();
    if (received && !received->header().who.isEmpty())
        context += QCoreApplication::translate("Review", "by %1").arg(received->header().who);
    header().setContext(context.join(u" · "_s));
}

bool ReviewPage::passes(QUuid row) const
{
    const ReviewLine *line = m_lines.lineOf(row);
    if (!line)
        return false;
    switch (static_cast<Which>(m_which->currentData().toInt())) {
    case Which::Every:
        break;
    case Which::ToDecide:
        return m_lines.stateOf(*line) == LineState::ToDecide;
    case Which::Conflicts:
        return m_lines.isConflict(*line);
    case Which::ToNote:
        return !m_lines.doubtOf(*line).isEmpty();
    case Which::Kept:
        return m_lines.stateOf(*line) == LineState::Kept;
    }
    return true;
}

void ReviewPage::filterRows()
{
    m_table->table().filter().setCondition([this](QUuid row) { return passes(row); });
}

bool ReviewPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table->table() && event->type() == QEvent::KeyPress && m_review &&
        handleKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return Page::eventFilter(watched, event);
}

bool ReviewPage::handleKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_1:
        decide(Take::Ours);
        return true;
    case Qt::Key_2:
        decide(Take::Theirs);
        return true;
    case Qt::Key_0:
        decide(std::nullopt);
        return true;
    case Qt::Key_F2:
        type();
        return true;
    case Qt::Key_N:
        goToNextOpen();
        return true;
    case Qt::Key_R:
        chooseLike(isOfRecord);
        return true;
    case Qt::Key_G:
        chooseLike(isOfFacility);
        return true;
    default:
        return false;
    }
}

void ReviewPage::decide(std::optional<Take> take)
{
    if (!m_review || m_workspace.isReadOnly())
        return;
    TableView &table = m_table->table();
    std::vector<QUuid> rows = table.chosenRows();
    if (rows.empty() && m_lines.lineOf(table.currentRow()))
        rows.push_back(table.currentRow());
    if (rows.empty())
        return;
    const ReviewLine *current = m_lines.lineOf(table.currentRow());
    const bool goesOn =
        take && rows.size() == 1 && current && m_lines.stateOf(*current) == LineState::ToDecide;
    for (const QUuid row : rows)
        m_lines.decide(*m_lines.lineOf(row), take);
    table.rowsModel().touch(QSet<QUuid>(rows.begin(), rows.end()));
    m_workspace.guard().run([this] { m_review->keep(); });
    m_pause.start(pauseMs);
    showState();
    if (goesOn && toDecide() > 0)
        goToNextOpen();
    table.filter().refilter();
}

void ReviewPage::type()
{
    const ReviewLine *line = m_lines.lineOf(m_table->table().currentRow());
    MergedField *merged = line ? m_lines.fieldOf(*line) : nullptr;
    if (m_workspace.isReadOnly())
        return;
    if (!merged) {
        // Which of the values of a record that came as a whole is chosen beside it.
        m_detail->goToFirstValue();
        return;
    }
    MergeItem &item = m_lines.itemOf(*line);
    const QString question = m_lines.recordText(*line) + u" · "_s + m_lines.fieldText(*line);
    const QString label = QCoreApplication::translate("Review", "Here: %1. Comes in: %2.")
                              .arg(m_lines.valueText(*line, ReviewLines::Side::Ours),
                                   m_lines.valueText(*line, ReviewLines::Side::Theirs));
    const bool isTyped =
        askValue(window(), question, label, m_lines.typedText(*line), [&](const QString &text) {
            const Issues issues =
                typeInstead(m_workspace.records(), item, *merged, text, m_workspace.today());
            return hasHard(issues) ? issuesText(issues) : QString();
        });
    if (!isTyped)
        return;
    m_workspace.guard().run([this] { m_review->keep(); });
    findDoubts();
}

void ReviewPage::typeInto(MergeItem &item, const SheetColumn &column, bool isLeftOut)
{
    const auto take = [&](const QString &text) {
        const Issues issues = m_review->typeInto(item, column, text);
        return hasHard(issues) ? issuesText(issues) : QString();
    };
    if (isLeftOut) {
        if (const QString problem = take({}); !problem.isEmpty()) {
            m_workspace.guard().tell({.kind = Notice::Kind::Doubt, .text = problem});
            return;
        }
    } else {
        const QString came = m_lines.valueText(item.theirs, *column.field, partNumber(column));
        QString label = QCoreApplication::translate("Review", "Comes in: %1. An empty field leaves "
                                                              "the value out.")
                            .arg(came);
        QStringList choices;
        for (const Choice &choice : column.field->choices)
            choices += choiceLabel(choice);
        if (!choices.isEmpty())
            label +=
                u'\n' +
                QCoreApplication::translate("Review", "One of: %1.").arg(choices.join(u"; "_s));
        if (!askValue(window(), column.title(), label, m_lines.typedText(item.added(), column),
                      take))
            return;
    }
    m_workspace.guard().run([this] { m_review->keep(); });
    findDoubts();
    showLine();
}

void ReviewPage::goToNextOpen()
{
    TableView &table = m_table->table();
    const RowFilter &filter = table.filter();
    const int count = filter.rowCount();
    const int from = table.currentIndex().isValid() ? table.currentIndex().row() : -1;
    for (int step = 1; step <= count; ++step) {
        const QUuid row = filter.row(filter.index((from + step + count) % count, 0));
        const ReviewLine *line = m_lines.lineOf(row);
        if (line && m_lines.stateOf(*line) == LineState::ToDecide) {
            table.choose(row);
            return;
        }
    }
    if (toDecide() > 0) {
        // A filter keeps the rest of them out.
        m_table->filterField().clear();
        m_which->setCurrentIndex(m_which->findData(static_cast<int>(Which::ToDecide)));
        if (filter.rowCount() > 0)
            table.choose(filter.row(filter.index(0, 0)));
    }
}

void ReviewPage::chooseLike(bool (*isLike)(const ReviewLine &one, const ReviewLine &other))
{
    TableView &table = m_table->table();
    const ReviewLine *current = m_lines.lineOf(table.currentRow());
    if (!current)
        return;
    QItemSelection chosen;
    for (int row = 0; row < table.filter().rowCount(); ++row) {
        const QModelIndex index = table.filter().index(row, 0);
        const ReviewLine *line = m_lines.lineOf(table.filter().row(index));
        if (line && isLike(*line, *current))
            chosen.select(index, index);
    }
    table.selectionModel()->select(chosen,
                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ReviewPage::accept()
{
    if (!m_review || m_workspace.isReadOnly() || m_isAccepting)
        return;
    if (const int open = toDecide(); open > 0) {
        m_workspace.guard().tell(
            {.kind = Notice::Kind::Doubt,
             .text = QCoreApplication::translate("Review",
                                                 "%Ln lines are in conflict and to be "
                                                 "decided first: 1 keeps what is here, 2 "
                                                 "takes what came.",
                                                 nullptr, open)});
        goToNextOpen();
        m_table->table().setFocus();
        return;
    }
    const QString title = titleOf(m_review->exchange());
    const bool isReversal = m_review->isReversal();
    Acceptance result;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_isAccepting = true;
    const bool isDone = m_workspace.guard().run([&] { result = m_review->accept(); });
    m_isAccepting = false;
    QApplication::restoreOverrideCursor();
    if (!isDone)
        return;
    if (!result.applied) {
        m_workspace.tellFindings(result.problems,
                                 QCoreApplication::translate("Review", "Nothing was changed: %1"));
        return;
    }
    QString text = isReversal ? title
                              : QCoreApplication::translate("Review", "%1: accepted as no. %2")
                                    .arg(title, QString::number(result.number));
    if (result.drafts > 0) {
        text += u". "_s + QCoreApplication::translate("Review",
                                                      "%Ln values that break a rule are kept as "
                                                      "drafts beside their records.",
                                                      nullptr, result.drafts);
    }
    closeReview();
    reload();
    m_workspace.tellUndoable(text);
}

void ReviewPage::reload()
{
    if (m_review) {
        const Exchange *exchange =
            m_workspace.records().find(Ref<Exchange>{m_review->exchange().id});
        const bool isSame = exchange && *exchange == m_review->exchange();
        const bool isRenewed = isSame && m_workspace.guard().run([this] { m_review->renew(); });
        if (!isRenewed)
            closeReview();
    }
    fillChoice();
    if (!m_review && m_choice->count() > 0) {
        const QUuid first = m_choice->itemData(0).toUuid();
        openReview(*m_workspace.records().find(Ref<Exchange>{first}));
        return;
    }
    showReview();
}

void ReviewPage::follow(const ChangeSet &)
{
    if (!m_isAccepting)
        reloadLater();
}

void ReviewPage::begin(const QString &what)
{
    const Exchange *exchange = m_workspace.records().find(Ref<Exchange>{QUuid::fromString(what)});
    if (!exchange)
        return;
    bringUpToDate();
    if (!m_review || m_review->exchange().id != exchange->id)
        openReview(*exchange);
    m_table->table().setFocus();
}

void ReviewPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPackages(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ReviewPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedPackages(*event->mimeData());
    event->acceptProposedAction();
    for (const QString &path : paths)
        takeIn(m_workspace, path, this);
}

QVariantMap ReviewPage::state() const
{
    if (!m_review)
        return {};
    return {{u"exchange"_s, m_review->exchange().id.toString()},
            {u"row"_s, m_table->table().currentRow().toString()},
            {u"which"_s, m_which->currentIndex()}};
}

void ReviewPage::restore(const QVariantMap &state)
{
    bringUpToDate();
    const auto id = QUuid::fromString(state.value(u"exchange"_s).toString());
    const Exchange *exchange = m_workspace.records().find(Ref<Exchange>{id});
    if (exchange && exchange->direction == ExchangeDirection::Returned &&
        exchange->state == ExchangeState::Submitted && (!m_review || m_review->exchange().id != id))
        openReview(*exchange);
    m_which->setCurrentIndex(state.value(u"which"_s).toInt());
    m_table->table().choose(QUuid::fromString(state.value(u"row"_s).toString()));
}

} // namespace sxsh
