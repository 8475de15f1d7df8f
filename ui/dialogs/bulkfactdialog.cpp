// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulkfactdialog.h"

#include "ui/dialogs/bulkeditdialog.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/forms/fieldeditor.h"
#include "ui/frame/lastwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

BulkFactDialog::BulkFactDialog(Workspace &workspace, std::vector<QUuid> facilities, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_facilities(std::move(facilities)),
      m_outcome(new QLabel), m_apply(new QPushButton)
{
    setObjectName(u"bulk_fact_dialog"_s);
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title = new QLabel(
        QCoreApplication::translate("BulkEdit", "What is to be put on record for %Ln facilities?",
                                    nullptr, int(m_facilities.size())));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    title->setWordWrap(true);
    setWindowTitle(title->text());
    layout->addWidget(title);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(metrics::labelGap);
    form->setVerticalSpacing(metrics::formRowGap);
    for (const QString &key :
         {u"what"_s, u"value"_s, u"date"_s, u"source"_s, u"valid_until"_s, u"document"_s}) {
        const auto column = std::ranges::find(columnsOf(EntityKind::Fact), key, &SheetColumn::key);
        FieldEditor *editor = makeFieldEditor(workspace, *column);
        editor->showValue(nullptr);
        if (key == u"value")
            editor->showTyped(choiceKey(YesNo::Yes));
        auto *label = new QLabel(column->title() + (column->field->required ? u" *"_s : QString()));
        label->setBuddy(editor->control());
        form->addRow(label, editor);
        connect(editor, &FieldEditor::left, this, &BulkFactDialog::preview);
        if (auto *line = qobject_cast<QLineEdit *>(editor->control()))
            connect(line, &QLineEdit::textChanged, this, &BulkFactDialog::preview);
        m_editors.push_back(editor);
    }
    layout->addLayout(form);
    m_outcome->setObjectName(u"bulk_outcome"_s);
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_outcome->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_outcome, 1);
    m_apply->setObjectName(u"bulk_apply"_s);
    m_apply->setAutoDefault(false);
    addDialogButtons(*this, *layout, *m_apply);
    connect(m_apply, &QPushButton::clicked, this, &BulkFactDialog::apply);
    preview();
}

BulkFactDialog::~BulkFactDialog()
{
    ignoreLastWords(*this);
}

void BulkFactDialog::preview()
{
    QHash<QString, QString> texts;
    QStringList missing;
    for (const FieldEditor *editor : m_editors) {
        texts.insert(editor->column().key, editor->typed());
        if (editor->column().field->required && editor->typed().trimmed().isEmpty())
            missing += editor->column().title();
    }
    m_edit = {};
    if (!missing.isEmpty()) {
        m_outcome->setText(
            QCoreApplication::translate("Form", "Still needed: %1").arg(missing.join(u", "_s)));
    } else {
        m_edit = bulkAdd(m_workspace.records(), EntityKind::Fact, u"facility_code"_s, m_facilities,
                         texts, NumberForm::Officer, m_workspace.today());
        m_outcome->setText(bulkEditText(m_edit));
    }
    m_apply->setEnabled(m_edit.edited > 0);
    const int offered = m_edit.edited > 0 ? m_edit.edited : static_cast<int>(m_facilities.size());
    m_apply->setText(QCoreApplication::translate("BulkEdit", "Add %Ln facts", nullptr, offered));
}

void BulkFactDialog::apply()
{
    preview();
    if (m_edit.edited > 0 && m_workspace.applyUndoable(m_edit.set))
        accept();
}

} // namespace sxsh
