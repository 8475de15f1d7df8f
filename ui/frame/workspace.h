// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/model/confirmation.h"
#include "core/model/rulefindings.h"
#include "core/savings/savings.h"
#include "core/session/session.h"
#include "ui/frame/guard.h"

#include <QtCore/QSettings>

namespace sxsh {

/// A record and the field of it that something is about.
struct Place {
    EntityKind kind{};
    QUuid id{};
    QString field{}; ///< empty for the record as a whole

    bool operator==(const Place &) const = default;
};

/// The open plan as the window's pages share it: its records, the day that figures are taken on,
/// and the one way to change or to tell something.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// The guard and the settings must outlive this.
    Workspace(std::unique_ptr<Session> session, QString resources, Language language, Guard &guard,
              QSettings &settings);

    Session &session() { return *m_session; }
    const Session &session() const { return *m_session; }
    const Records &records() const { return m_session->records(); }
    Savings &savings() { return m_savings; }
    RuleFindings &findings() { return m_findings; }
    const QString &resources() const { return m_resources; }
    Guard &guard() { return m_guard; }
    QSettings &settings() { return m_settings; }
    bool isReadOnly() const { return m_session->isReadOnly(); }

    /// False in a file that can only be read and, in the working copy of a unit, of what is kept by
    /// the department.
    bool mayEdit(const Field &field, EntityKind kind) const;
    /// The same of adding and removing records.
    bool mayAdd(EntityKind kind) const;

    /// The language that is spoken and numbers are written in.
    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }
    QDate today() const { return m_session->now().toLocalTime().date(); }
    /// The day that figures are taken on: today, but within the plan's years, unless chosen.
    QDate asOf() const { return m_asOf; }
    void setAsOf(QDate day);
    /// The plan that is worked on: the newest of the file; none in a file without one.
    const Plan *plan() const;

    /// Applies and saves the set. RuleFindings about it are told, unless the caller shows them
    /// itself; where it cannot be saved that is told and nothing is applied.
    bool apply(const ChangeSet &set, Session::Blobs blobs = {});
    /// The same without telling findings; none where it could not be saved, which has been told.
    std::optional<Session::Outcome> applyQuietly(const ChangeSet &set, Session::Blobs blobs = {},
                                                 const Session::Progress &progress = {});
    /// Applies the set and tells what was done, with a button that takes it back.
    bool applyUndoable(const ChangeSet &set, Session::Blobs blobs = {});
    /// The same of a set that removes records; where others still use them, these are named.
    bool remove(const ChangeSet &set);
    /// True since a change could not be written to the file, until one could.
    bool couldNotSave() const { return m_couldNotSave; }
    void undo();
    void redo();
    /// Tells what was found, `words` around it. What is only doubtful comes with a button to
    /// confirm it.
    void tellFindings(const Issues &issues, const QString &words = QStringLiteral("%1"));
    /// Asks the officer for the reason why these values are true all the same.
    void askToConfirm(const std::vector<ValueDoubt> &doubts);
    /// Tells what was just done, with a button that takes it back while nothing came after it.
    void tellUndoable(const QString &text);

    /// What the officer left behind in this plan: columns, filters, sizes.
    QVariant remembered(const QString &key, const QVariant &otherwise = {}) const;
    void remember(const QString &key, const QVariant &value);

    /// Shows the place where the record is looked at and mended.
    void open(const Place &place) { emit openRequested(place); }
    void openPage(const QString &page) { emit pageRequested(page); }
    /// Shows what the record, or one field of it, was before.
    void askHistory(const Place &place) { emit historyRequested(place); }
    /// Shows a plan that was made beside this one instead of it.
    void openMade(const QString &path) { emit planMade(path); }

signals:
    void changed(const sxsh::ChangeSet &set);
    /// A change could not be written to the file.
    void notSaved();
    void asOfChanged(QDate day);
    void openRequested(const sxsh::Place &place);
    void pageRequested(const QString &page);
    void historyRequested(const sxsh::Place &place);
    void planMade(const QString &path);
    void confirmationRequested(const std::vector<sxsh::ValueDoubt> &doubts);

private:
    void chooseDay();
    /// Says that nothing was removed because of these, which name what still uses it.
    void tellStillUsed(const Issues &issues);

    std::unique_ptr<Session> m_session;
    Savings m_savings;
    RuleFindings m_findings;
    QString m_resources;
    Language m_language;
    Guard &m_guard;
    QSettings &m_settings;
    QDate m_asOf;
    bool m_couldNotSave = false;
    QString m_memory; ///< group of this plan in the settings
};

/// The findings as sentences, each once, hard ones first.
QStringList issueSentences(const Issues &issues);
/// The first of these sentences in one text, and how many more there are.
QString issuesText(const Issues &issues);

} // namespace sxsh
