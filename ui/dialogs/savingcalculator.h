// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/casehistory.h"
#include "ui/frame/guard.h"
#include "ui/theme/stateshape.h"

#include <QtCore/QSettings>
#include <QtWidgets/QDialog>

class QAbstractButton;
class QAction;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sxsh {

class CaseFields;
class CaseResult;
class CaseTable;
class CaseUnits;
class FindingLabel;
class Panel;

/// The quick calculator: two periods typed into tables and, at each keystroke, what was saved
/// between them; needs no plan.
class SavingCalculator final : public QDialog
{
    Q_OBJECT

public:
    /// What is typed goes into the case, which outlives the dialog and is shown again by the next.
    SavingCalculator(TypedCase &typed, const Records &reference, QSettings &settings,
                     QWidget *parent);

    /// The case to begin with.
    static TypedCase begun(const QSettings &settings, int year);

    /// Writes the case as JSON, or shows the one that is in the file; throw Error.
    void writeFile(const QString &path) const;
    void readFile(const QString &path);

public slots:
    void copyResult();
    void undo();
    void redo();

private:
    QWidget *buildFigures();
    QWidget *buildAdjustments();
    void buildButtons(QVBoxLayout &layout);
    void showTables();
    void showCase(const TypedCase &typed);
    void recompute();
    void showHint();
    void askSave();
    void askOpen();
    void addVariable();
    void takeVariable();
    void tell(const QString &text, StateShape shape);

    TypedCase &m_typed;
    CaseHistory m_history;
    const Records &m_reference;
    QSettings &m_settings;
    Guard m_guard;
    CaseTyping m_typing;
    ResourceSaving m_saving;

    CaseFields *m_fields;
    CaseUnits *m_units;
    CaseTable *m_figures;
    CaseTable *m_adjustments;
    CaseResult *m_result;
    FindingLabel *m_hint;
    QLabel *m_keys;
    QAbstractButton *m_addVariable = nullptr;
    QAbstractButton *m_takeVariable = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    FindingLabel *m_notice;
};

} // namespace sxsh
