// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkeditdialog.h"

#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/datefield.h"
#include "ui/forms/fieldeditor.h"
#include "ui/forms/recordpicker.h"
#include "ui/frame/choicebox.h"
#include "ui/frame/lastwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// The words for what was typed, not the keys that it is read by.
QString shownTyped(const FieldEditor &editor)
{
    const QWidget *control = editor.control();
    if (const auto *combo = qobject_cast<const QComboBox *>(control))
        return combo->currentText();
    if (const auto *line = qobject_cast<const QLineEdit *>(control))
        return line->text();
    if (const auto *check = qobject_cast<const QCheckBox *>(control))
        return choiceLabel(check->isChecked() ? YesNo::Yes : YesNo::No).toLower();
    return editor.typed().simplified();
}

} // namespace

QString bulkEditText(const BulkEdit &edit)
{
    QStringList lines{
        QCoreApplication::translate("BulkEdit", "%Ln records change.", nullptr, edit.edited)};
    if (edit.unchanged > 0) {
        lines += QCoreApplication::translate("BulkEdit", "%Ln have this value already.", nullptr,
                                             edit.unchanged);
    }
    if (edit.refused > 0) {
        lines += QCoreApplication::translate(
            "BulkEdit", "%Ln are refused and stay as they are:", nullptr, edit.refused);
        QHash<QString, QStringList> codes;
        QStringList order;
        for (const Issue &issue : edit.issues) {
            if (issue.severity != Severity::Hard)
                continue;
            if (!codes.contains(issue.message))
                order += issue.message;
            codes[issue.message] += issue.record;
        }
        constexpr qsizetype most = 3;
        for (const QString &message : order.first(std::min(most, order.size()))) {
            const QStringList &all = codes[message];
            QString who = all.first(std::min<qsizetype>(most, all.size())).join(u", "_s);
            if (all.size() > most)
                who += u", …"_s;
            lines += u"%1 (%2)"_s.arg(message, who);
        }
    }
    return lines.join(u'\n');
}

BulkEditDialog::BulkEditDialog(Workspace &workspace, EntityKind kind, std::vector<QUuid> ids,
                               const QStringList &keys, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_kind(kind), m_ids(std::move(ids)),
      m_column(new ChoiceBox), m_room(new QVBoxLayout), m_form(new QFormLayout),
      m_from(new DateField(workspace.language())), m_outcome(new QLabel), m_apply(new QPushButton)
{
    setObjectName(u"bulk_edit_dialog"_s);
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(QCoreApplication::translate(
        "BulkEdit", "What is to be the same for %Ln records?", nullptr, int(m_ids.size())));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    setWindowTitle(title->text());
    layout->addWidget(title);
    auto *why = new QLabel(QCoreApplication::translate(
        "BulkEdit", "The value goes into every record chosen. One undo takes all of it back."));
    why->setWordWrap(true);
    why->setForegroundRole(labelRole);
    layout->addWidget(why);
    m_form->setHorizontalSpacing(metrics::labelGap);
    m_column->setObjectName(u"bulk_column"_s);
    m_column->setAccessibleName(QCoreApplication::translate("BulkEdit", "Field"));
    m_column->setFixedHeight(metrics::fieldHeight);
    for (const QString &key : keys) {
        const auto column = std::ranges::find(columnsOf(kind), key, &SheetColumn::key);
        if (column != columnsOf(kind).end())
            m_column->addItem(column->title(), key);
    }
    m_form->addRow(m_column->accessibleName(), m_column);
    m_form->addRow(QCoreApplication::translate("BulkEdit", "New value"), m_room);
    m_from->setObjectName(u"bulk_from"_s);
    m_from->setAccessibleName(QCoreApplication::translate("BulkEdit", "In force from"));
    m_from->setToolTip(QCoreApplication::translate(
        "BulkEdit", "The day of the change; without it what was on record is corrected, for "
                    "earlier days too"));
    m_from->setFixedHeight(metrics::fieldHeight);
    m_from->setMaximumWidth(180);
    connect(m_from, &QLineEdit::textChanged, this, &BulkEditDialog::preview);
    m_form->addRow(m_from->accessibleName(), m_from);
    layout->addLayout(m_form);
    m_outcome->setObjectName(u"bulk_outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setMinimumHeight(3 * fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_outcome, 1);
    m_apply->setObjectName(u"bulk_apply"_s);
    m_apply->setAutoDefault(false);
    addDialogButtons(*this, *layout, *m_apply);
    connect(m_column, &QComboBox::currentIndexChanged, this, &BulkEditDialog::showEditor);
    connect(m_apply, &QPushButton::clicked, this, &BulkEditDialog::apply);
    showEditor();
}

BulkEditDialog::~BulkEditDialog()
{
    ignoreLastWords(*this);
}

void BulkEditDialog::chooseColumn(const QString &key)
{
    m_column->setCurrentIndex(m_column->findData(key));
}

void BulkEditDialog::showEditor()
{
    if (m_editor) {
        m_editor->disconnect(this);
        m_editor->deleteLater();
    }
    const QString key = m_column->currentData().toString();
    const auto column = std::ranges::find(columnsOf(m_kind), key, &SheetColumn::key);
    m_editor = makeFieldEditor(m_workspace, *column);
    m_editor->showValue(nullptr);
    m_room->addWidget(m_editor);
    QWidget *control = m_editor->control();
    // What is typed is tried while it is typed; a moment later than the key where there are many.
    auto *soon = new QTimer(m_editor);
    soon->setSingleShot(true);
    soon->setInterval(120);
    connect(soon, &QTimer::timeout, this, &BulkEditDialog::preview);
    const auto later = [soon] { soon->start(); };
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, soon, later);
    else if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        connect(text, &QPlainTextEdit::textChanged, soon, later);
    connect(m_editor, &FieldEditor::left, this, &BulkEditDialog::preview);
    setTabOrder(m_column, control);
    m_form->setRowVisible(m_from, changesOnADay(*column));
    preview();
}

void BulkEditDialog::preview()
{
    const QString typed = m_editor->typed().trimmed();
    const SheetColumn &column = m_editor->column();
    // An empty field would keep what is there; to clear, a dash is typed as in a spreadsheet.
    if (typed.isEmpty()) {
        m_edit = {};
        m_outcome->setText(
            column.field->required || column.field->type == FieldType::Choice
                ? QCoreApplication::translate("BulkEdit", "Give a value.")
                : QCoreApplication::translate("BulkEdit", "Give a value, or “-” to clear it."));
    } else {
        m_edit = bulkEdit(m_workspace.records(), m_kind, m_ids, column.key, typed,
                          NumberForm::Officer, m_workspace.today(), m_from->text().trimmed());
        m_outcome->setText(bulkEditText(m_edit));
    }
    // A long refusal is seen whole.
    if (layout()->hasHeightForWidth())
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    m_apply->setEnabled(m_edit.edited > 0);
    const int offered = m_edit.edited > 0 ? m_edit.edited : static_cast<int>(m_ids.size());
    m_apply->setText(QCoreApplication::translate("BulkEdit", "Edit %Ln records", nullptr, offered));
}

void BulkEditDialog::apply()
{
    preview();
    if (m_edit.edited == 0)
        return;
    m_edit.set.title =
        QCoreApplication::translate("BulkEdit", "%1 of %Ln records: %2", nullptr, m_edit.edited)
            .arg(m_editor->column().title(), shownTyped(*m_editor).left(60));
    if (m_workspace.applyUndoable(m_edit.set))
        accept();
}

} // namespace sxsh
