// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/confirmdialog.h"

#include "core/base/foldedtext.h"
#include "core/model/caption.h"
#include "ui/dialogs/dialogbuttons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

/// Each doubt as a sentence with the record that it is about.
QString doubtsText(const Records &records, const std::vector<ValueDoubt> &doubts)
{
    constexpr qsizetype most = 6;
    QStringList lines;
    for (const ValueDoubt &doubt : doubts) {
        const auto record = records.find(doubt.entity, doubt.record);
        const QString line =
            record ? caption(records, *record) + u": "_s + doubt.message : doubt.message;
        if (!lines.contains(line))
            lines += line;
    }
    if (lines.size() > most) {
        const auto rest = static_cast<int>(lines.size() - most);
        lines = lines.first(most);
        lines += QCoreApplication::translate("Confirmation", "… and %Ln more", nullptr, rest);
    }
    return lines.join(u'\n');
}

} // namespace

ConfirmDialog::ConfirmDialog(Workspace &workspace, std::vector<ValueDoubt> doubts, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_doubts(std::move(doubts)),
      m_reason(new QPlainTextEdit), m_accept(new QPushButton)
{
    setObjectName(u"confirm_dialog"_s);
    setWindowTitle(QCoreApplication::translate("Confirmation", "Confirm with a reason"));
    setMinimumWidth(metrics::dialogWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(10);
    auto *title =
        new QLabel(QCoreApplication::translate("Confirmation", "Is this right all the same?"));
    title->setFont(uiFont(TextRole::DialogTitle, QFont::DemiBold));
    layout->addWidget(title);
    auto *said = new QLabel(doubtsText(workspace.records(), m_doubts));
    said->setObjectName(u"confirm_doubts"_s);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    layout->addWidget(said);
    auto *label = new QLabel(QCoreApplication::translate("Confirmation", "Reason *"));
    label->setBuddy(m_reason);
    layout->addWidget(label);
    m_reason->setObjectName(u"confirm_reason"_s);
    m_reason->setAccessibleName(QCoreApplication::translate("Confirmation", "Reason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setPlaceholderText(QCoreApplication::translate(
        "Confirmation", "For instance: a second line has run since May; seen on the bill"));
    m_reason->setFixedHeight(4 * fontMetrics().lineSpacing());
    layout->addWidget(m_reason);
    auto *kept = new QLabel(QCoreApplication::translate(
        "Confirmation", "The reason is kept in the journal. The doubt comes back when the value "
                        "is changed."));
    kept->setWordWrap(true);
    kept->setForegroundRole(labelRole);
    layout->addWidget(kept);
    layout->addStretch(1);
    m_accept->setObjectName(u"confirm_accept"_s);
    m_accept->setText(QCoreApplication::translate("Confirmation", "Confirm"));
    m_accept->setEnabled(false);
    m_accept->setDefault(true);
    addDialogButtons(*this, *layout, *m_accept);
    connect(m_reason, &QPlainTextEdit::textChanged, this,
            [this] { m_accept->setEnabled(!m_reason->toPlainText().trimmed().isEmpty()); });
    connect(m_accept, &QPushButton::clicked, this, &ConfirmDialog::confirm);
    m_reason->setFocus();
}

void ConfirmDialog::confirm()
{
    const ChangeSet set = confirming(m_workspace.records(), m_doubts,
                                     nfc(m_reason->toPlainText().trimmed()), m_workspace.today());
    const bool isNothingLeft = set.changes.empty();
    if (!isNothingLeft && !m_workspace.apply(set))
        return;
    accept();
    if (!isNothingLeft)
        m_workspace.tellUndoable(set.title);
}

} // namespace sxsh
