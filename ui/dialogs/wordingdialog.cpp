// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/wordingdialog.h"

#include "core/base/foldedtext.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/findinglabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr int placeRole = Qt::UserRole;
constexpr int keyRole = Qt::UserRole;
/// A pause in typing after which the words are tried.
constexpr int pauseMs = 300;
constexpr qsizetype mostLetters = 8000;

QLabel *labelOf(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(labelRole);
    label->setBuddy(buddy);
    return label;
}

} // namespace

WordingDialog::WordingDialog(Workspace &workspace, const ReportRequest &request,
                             const QString &place, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_request(request),
      m_draft(workspace.savings(), workspace.resources(), request),
      m_wordings(wordingsOf(workspace.records(), request)), m_filter(new QLineEdit),
      m_list(new QListWidget), m_original(new QLabel), m_text(new QPlainTextEdit),
      m_printed(new QLabel), m_problem(new FindingLabel), m_texts(new QListWidget),
      m_back(new QPushButton), m_save(new QPushButton), m_pause(new QTimer(this))
{
    setObjectName(u"wording_dialog"_s);
    setWindowTitle(QCoreApplication::translate("Wording", "Adjust the words of the report"));
    resize(1120, 640);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(10);
    auto *meaning = new QLabel(QCoreApplication::translate(
        "Wording", "The words are kept with this report of this period; the template stays as it "
                   "is. A figure in braces, such as {period.year}, stays live until the report is "
                   "frozen. An empty text leaves the paragraph out."));
    meaning->setWordWrap(true);
    meaning->setForegroundRole(labelRole);
    layout->addWidget(meaning);
    auto *halves = new QSplitter;
    halves->addWidget(makePlaces());
    halves->addWidget(makeEditor());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setChildrenCollapsible(false);
    layout->addWidget(halves, 1);
    m_save->setText(QCoreApplication::translate("Wording", "Save the words"));
    m_save->setObjectName(u"wording_save"_s);
    addDialogButtons(*this, *layout, *m_save);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (save())
            accept();
    });
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &WordingDialog::tryWords);
    m_places = m_draft.compose(m_wordings, {}).places;
    fillPlaces(place);
    m_list->setFocus();
}

QWidget *WordingDialog::makePlaces()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filter->setObjectName(u"wording_filter"_s);
    m_filter->setPlaceholderText(QCoreApplication::translate("Wording", "Find in the report"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedHeight(metrics::fieldHeight);
    layout->addWidget(m_filter);
    m_list->setObjectName(u"wording_places"_s);
    m_list->setAccessibleName(
        QCoreApplication::translate("Wording", "Headings and paragraphs of the report"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &typedText) {
        const QString wanted = folded(typedText);
        for (int row = 0; row < m_list->count(); ++row) {
            QListWidgetItem *item = m_list->item(row);
            item->setHidden(!folded(item->text()).contains(wanted));
        }
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &WordingDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_text->setFocus(); });
    return side;
}

QWidget *WordingDialog::makeEditor()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_original->setObjectName(u"wording_original"_s);
    m_original->setWordWrap(true);
    m_original->setTextFormat(Qt::PlainText);
    m_original->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_original->setForegroundRole(labelRole);
    layout->addWidget(
        labelOf(QCoreApplication::translate("Wording", "Words of the template"), m_original));
    layout->addWidget(m_original);
    m_text->setObjectName(u"wording_text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(QCoreApplication::translate("Wording", "Words of this report"));
    layout->addWidget(labelOf(m_text->accessibleName(), m_text));
    layout->addWidget(m_text, 2);
    connect(m_text, &QPlainTextEdit::textChanged, this, &WordingDialog::typed);
    auto *below = new QHBoxLayout;
    m_back->setText(QCoreApplication::translate("Wording", "Back to the template's words"));
    m_back->setObjectName(u"wording_back"_s);
    m_back->setAutoDefault(false);
    connect(m_back, &QPushButton::clicked, this, &WordingDialog::takeTemplate);
    below->addStretch(1);
    below->addWidget(m_back);
    layout->addLayout(below);
    m_printed->setObjectName(u"wording_printed"_s);
    m_printed->setWordWrap(true);
    m_printed->setTextFormat(Qt::PlainText);
    m_printed->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(
        labelOf(QCoreApplication::translate("Wording", "As it is printed now"), m_printed));
    layout->addWidget(m_printed);
    m_problem->setObjectName(u"wording_problem"_s);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_texts->setObjectName(u"wording_texts"_s);
    m_texts->setAccessibleName(QCoreApplication::translate(
        "Wording", "Live figures and texts; Enter puts one in where the cursor is"));
    m_texts->setUniformItemSizes(true);
    m_texts->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(labelOf(m_texts->accessibleName(), m_texts));
    layout->addWidget(m_texts, 2);
    connect(m_texts, &QListWidget::itemActivated, this, &WordingDialog::insertText);
    return side;
}

QString WordingDialog::lineOf(const WordingPlace &place)
{
    QString line = place.printed.simplified();
    if (line.isEmpty())
        line =
            QCoreApplication::translate("Wording", "(not printed) %1").arg(place.text.simplified());
    return place.subject.isEmpty() ? line : place.subject + u" · "_s + line;
}

void WordingDialog::fillPlaces(const QString &chosen)
{
    int row = 0;
    for (std::size_t index = 0; index < m_places.size(); ++index) {
        const WordingPlace &place = m_places[index];
        auto *item = new QListWidgetItem(lineOf(place), m_list);
        item->setData(placeRole, place.place);
        item->setToolTip(place.printed);
        QFont font = item->font();
        font.setBold(place.isAdjusted());
        item->setFont(font);
        if (place.place == chosen)
            row = static_cast<int>(index);
    }
    m_list->setCurrentRow(row);
}

const WordingPlace *WordingDialog::chosenPlace() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : &m_places[static_cast<std::size_t>(row)];
}

void WordingDialog::choose(int)
{
    const WordingPlace *place = chosenPlace();
    m_text->setEnabled(place && !m_workspace.isReadOnly());
    if (!place)
        return;
    m_isFilling = true;
    m_original->setText(place->original);
    m_text->setPlainText(m_wordings.value(place->place, place->original));
    m_isFilling = false;
    m_texts->clear();
    const ComposedReport composed = m_draft.compose({}, place->place);
    for (const OfferedText &offered : composed.texts) {
        const QString value = offered.value.isEmpty() ? u"–"_s : offered.value.simplified();
        auto *item = new QListWidgetItem(u"{%1}  %2"_s.arg(offered.key, value), m_texts);
        item->setData(keyRole, offered.key);
    }
    tryWords();
}

void WordingDialog::typed()
{
    const WordingPlace *place = chosenPlace();
    if (m_isFilling || !place)
        return;
    const QString text = nfc(m_text->toPlainText()).trimmed();
    if (text == place->original)
        m_wordings.remove(place->place);
    else
        m_wordings.insert(place->place, text);
    m_pause->start();
}

void WordingDialog::tryWords()
{
    const WordingPlace *place = chosenPlace();
    if (!place)
        return;
    m_back->setEnabled(m_wordings.contains(place->place) && !m_workspace.isReadOnly());
    QString problem;
    if (m_wordings.value(place->place).size() > mostLetters)
        problem = QCoreApplication::translate("Wording", "At most %1 letters fit: shorten it.")
                      .arg(mostLetters);
    if (problem.isEmpty()) {
        m_places = m_draft.compose(m_wordings, {}).places;
        problem = chosenPlace()->problem;
    }
    const bool areUsable = std::ranges::all_of(
        m_places, [](const WordingPlace &one) { return one.problem.isEmpty(); });
    m_save->setEnabled(problem.isEmpty() && areUsable && !m_workspace.isReadOnly());
    if (!problem.isEmpty()) {
        m_problem->say(problem);
        return;
    }
    const WordingPlace *now = chosenPlace();
    m_problem->say({});
    m_printed->setText(now->printed.isEmpty()
                           ? QCoreApplication::translate("Wording", "Nothing is printed here.")
                           : now->printed);
    QListWidgetItem *item = m_list->currentItem();
    item->setText(lineOf(*now));
    QFont font = item->font();
    font.setBold(now->isAdjusted());
    item->setFont(font);
}

void WordingDialog::insertText()
{
    if (const QListWidgetItem *item = m_texts->currentItem(); item && m_text->isEnabled()) {
        m_text->insertPlainText(u'{' + item->data(keyRole).toString() + u'}');
        m_text->setFocus();
    }
}

void WordingDialog::takeTemplate()
{
    if (const WordingPlace *place = chosenPlace())
        m_text->setPlainText(place->original);
    m_text->setFocus();
}

bool WordingDialog::save()
{
    tryWords();
    if (!m_save->isEnabled())
        return false;
    const ChangeSet set =
        wordingChange(m_workspace.records(), m_request, m_draft.name(), m_places, m_wordings);
    return set.changes.empty() || m_workspace.apply(set);
}

} // namespace sxsh
