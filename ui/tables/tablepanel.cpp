// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tablepanel.h"

#include "ui/frame/elidedlabel.h"
#include "ui/frame/emptystate.h"
#include "ui/tables/filterbox.h"
#include "ui/tables/tableoutput.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

namespace sxsh {

using namespace Qt::StringLiterals;

TablePanel::TablePanel(Workspace &workspace, std::vector<TableColumn> columns, const QString &name,
                       const QString &title, QWidget *parent)
    : Panel({}, parent), m_workspace(workspace), m_table(new TableView(std::move(columns), name)),
      m_filterField(new QLineEdit), m_filterRow(new QWidget), m_foot(new QWidget),
      m_footer(new ElidedLabel), m_printTitle(title)
{
    setAccessibleName(title);
    m_table->setAccessibleName(title);

    auto *filters = new QHBoxLayout(m_filterRow);
    filters->setContentsMargins(8, 6, 8, 6);
    filters->setSpacing(8);
    m_filterField->setObjectName(name + u"_filter"_s);
    m_filterField->setPlaceholderText(QCoreApplication::translate("Table", "Filter…"));
    m_filterField->setAccessibleName(
        QCoreApplication::translate("Table", "Filter “%1”").arg(title));
    m_filterField->setClearButtonEnabled(true);
    m_filterField->setFixedHeight(metrics::fieldHeight);
    m_filterField->setMinimumWidth(120);
    m_filterField->setMaximumWidth(280);
    m_filterField->addAction(icon("filter"), QLineEdit::LeadingPosition)
        ->setText(m_filterField->placeholderText());
    filters->addWidget(m_filterField, 20);
    filters->addStretch(1);

    auto *more = new QToolButton;
    more->setIcon(icon("view-column"));
    more->setToolTip(QCoreApplication::translate("Table", "Columns, export, print"));
    more->setAccessibleName(more->toolTip());
    more->setObjectName(name + u"_more"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    connect(menu->addAction(QCoreApplication::translate("Table", "Choose columns…")),
            &QAction::triggered, this, [this, more] {
                m_table->showColumnMenu(more->mapToGlobal(more->rect().bottomLeft()));
            });
    connect(menu->addAction(icon("file-excel"),
                            QCoreApplication::translate("Table", "Export to Excel…")),
            &QAction::triggered, this, &TablePanel::exportSheet);
    connect(menu->addAction(icon("content-copy"),
                            QCoreApplication::translate("Table", "Copy the table")),
            &QAction::triggered, m_table, &TableView::copyAll);
    connect(menu->addAction(icon("printer"), QCoreApplication::translate("Table", "Print…")),
            &QAction::triggered, this, &TablePanel::print);
    more->setMenu(menu);
    filters->addWidget(more);

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filterRow);
    layout->addWidget(m_table, 1);
    m_rows = layout;
    setContent(content);

    auto *footLayout = new QHBoxLayout(m_foot);
    footLayout->setContentsMargins(metrics::panelPadding, 4, metrics::panelPadding, 4);
    m_footer->setFont(uiFont(TextRole::Small));
    m_footer->setObjectName(name + u"_footer"_s);
    footLayout->addWidget(m_footer);
    setFooter(m_foot);
    m_foot->hide();

    equipTable(*m_table, workspace);
    const QString filter = workspace.remembered(u"filter/"_s + name).toString();
    m_filterField->setText(filter);
    m_table->filter().setText(filter);
    connect(m_filterField, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_table->filter().setText(text);
        m_workspace.remember(u"filter/"_s + m_table->objectName(), text);
        emit m_table->rowsShownChanged();
    });
    connect(m_filterField, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TableView::rowsShownChanged, this, &TablePanel::countShown);
    // The filter says that rows go before they have gone.
    const TableModel *rows = &m_table->rowsModel();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(rows, signal, this, &TablePanel::updateEmpty);
    connect(rows, &QAbstractItemModel::modelReset, this, &TablePanel::updateEmpty);
}

void TablePanel::addFilter(QWidget *widget)
{
    auto *filters = static_cast<QHBoxLayout *>(m_filterRow->layout());
    filters->insertWidget(filters->count() - 2, widget);
}

QComboBox &TablePanel::addFilterBox(const QString &name, const QString &accessibleName)
{
    QComboBox *box = makeFilterBox(name, accessibleName, 13);
    addFilter(box);
    return *box;
}

void TablePanel::setEmptyState(EmptyState *state)
{
    m_empty = state;
    m_rows->addWidget(state, 1);
    updateEmpty();
}

bool TablePanel::offersToBegin() const
{
    return m_isEmpty && m_empty && m_empty->firstAction();
}

QWidget *TablePanel::firstFocus() const
{
    return offersToBegin() ? static_cast<QWidget *>(m_empty->firstAction()) : m_table;
}

void TablePanel::setFooterOfAll(const QString &text)
{
    setFooterText(text);
    m_ofAll = text;
    countShown();
}

void TablePanel::countShown()
{
    const int shown = m_table->filter().rowCount();
    if (m_ofAll.isEmpty())
        return;
    m_footer->setText(shown == m_table->rowsModel().rowCount()
                          ? m_ofAll
                          : m_ofAll + u" · "_s +
                                QCoreApplication::translate("Table", "%Ln shown", nullptr, shown));
}

void TablePanel::setFooterText(const QString &text)
{
    m_ofAll.clear();
    m_footer->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

void TablePanel::tellWhole(const QStringList &columns)
{
    auto *whole = new QLabel;
    whole->setObjectName(m_table->objectName() + u"_whole"_s);
    whole->setWordWrap(true);
    whole->setTextFormat(Qt::PlainText);
    whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    whole->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    whole->setContentsMargins(metrics::panelPadding, 6, metrics::panelPadding, 6);
    // The rows do not move with each text.
    constexpr int lines = 2;
    whole->setMinimumHeight(lines * whole->fontMetrics().lineSpacing() + 12);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    m_rows->addWidget(line);
    m_rows->addWidget(whole);
    const auto tell = [this, whole, line, columns] {
        const TableModel &model = m_table->rowsModel();
        const int row = model.indexOfRow(m_table->currentRow());
        QStringList texts;
        for (const QString &column : columns) {
            if (row >= 0)
                texts += model.cell(row, model.columnIndex(column)).text;
        }
        whole->setText(texts.join(u'\n'));
        whole->setVisible(!m_isEmpty);
        line->setVisible(!m_isEmpty);
    };
    // Rows come and go one after the other; what is chosen is told once they are all there.
    const auto later = [whole, tell] {
        QMetaObject::invokeMethod(whole, tell, Qt::QueuedConnection);
    };
    connect(m_table, &TableView::currentRowChanged, whole, later);
    connect(&m_table->rowsModel(), &QAbstractItemModel::dataChanged, whole, later);
    connect(this, &TablePanel::emptinessChanged, whole, later);
    later();
}

void TablePanel::updateEmpty()
{
    if (!m_empty)
        return;
    const bool wasEmpty = m_isEmpty;
    m_isEmpty = m_table->rowsModel().rows().empty();
    // Of an empty table the titles stay, which say what there will be.
    m_table->setMaximumHeight(m_isEmpty ? metrics::tableHeaderHeight : QWIDGETSIZE_MAX);
    m_empty->setVisible(m_isEmpty);
    if (m_isEmpty != wasEmpty)
        emit emptinessChanged();
}

void TablePanel::print()
{
    QString context = m_context ? m_context() : QString();
    if (!m_filterField->text().isEmpty()) {
        const QString words = QCoreApplication::translate("Table", "Only rows with “%1”.");
        context += (context.isEmpty() ? QString() : u" "_s) + words.arg(m_filterField->text());
    }
    printTable(m_workspace, *m_table, m_printTitle, context, this);
}

void TablePanel::exportSheet()
{
    exportContent(m_workspace, m_table->content(TableView::Which::All), m_printTitle, this);
}

} // namespace sxsh
