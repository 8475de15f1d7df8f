// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/workspace.h"

#include "core/base/numbertext.h"
#include "core/model/unitrights.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>
#include <algorithm>

namespace sxsh {

using namespace Qt::StringLiterals;

Workspace::Workspace(std::unique_ptr<Session> session, QString resources, Language language,
                     Guard &guard, QSettings &settings)
    : m_session(std::move(session)), m_savings(m_session->records()),
      m_findings(m_session->records()), m_resources(std::move(resources)), m_language(language),
      m_guard(guard), m_settings(settings)
{
    connect(m_session.get(), &Session::changed, this, [this](const ChangeSet &set) {
        m_couldNotSave = false;
        m_savings.forget(set);
        m_findings.forget(set);
        emit changed(set);
    });
    // Plans made from one template share their identity, but no two files begin alike.
    const auto setup = m_session->line(1);
    m_memory = u"plans/"_s + QString::fromLatin1(setup ? setup->hash.toHex().first(16) : "none");
    chooseDay();
}

const Plan *Workspace::plan() const
{
    const auto &plans = records().all<Plan>().rows();
    const auto newest = std::ranges::max_element(plans, [](const Plan &a, const Plan &b) {
        return std::pair(a.startsOn.value_or(QDate()), b.code) <
               std::pair(b.startsOn.value_or(QDate()), a.code);
    });
    return newest == plans.end() ? nullptr : &*newest;
}

void Workspace::chooseDay()
{
    m_asOf = today();
    const Plan *plan = this->plan();
    if (!plan)
        return;
    if (plan->endsOn && m_asOf > *plan->endsOn)
        m_asOf = *plan->endsOn;
    if (plan->startsOn && m_asOf < *plan->startsOn)
        m_asOf = *plan->startsOn;
    const QDate kept = remembered(u"as_of"_s).toDate();
    if (kept.isValid())
        m_asOf = kept;
}

void Workspace::setAsOf(QDate day)
{
    if (!day.isValid() || day == m_asOf)
        return;
    m_asOf = day;
    remember(u"as_of"_s, day);
    emit asOfChanged(day);
}

bool Workspace::mayEdit(const Field &field, EntityKind kind) const
{
    return !isReadOnly() && (!m_session->workingCopy() || mayUnitEdit(field, kind));
}

bool Workspace::mayAdd(EntityKind kind) const
{
    return !isReadOnly() && (!m_session->workingCopy() || mayUnitAdd(kind));
}

bool Workspace::apply(const ChangeSet &set, Session::Blobs blobs)
{
    const auto outcome = applyQuietly(set, blobs);
    if (!outcome)
        return false;
    if (!outcome->issues.empty()) {
        tellFindings(outcome->issues,
                     hasHard(outcome->issues)
                         ? QCoreApplication::translate("Workspace", "Not saved: %1")
                         : QCoreApplication::translate("Workspace", "Saved, but look again: %1"));
    }
    return outcome->applied;
}

std::optional<Session::Outcome> Workspace::applyQuietly(const ChangeSet &set, Session::Blobs blobs,
                                                        const Session::Progress &progress)
{
    std::optional<Session::Outcome> outcome;
    const bool isDone = m_guard.run(
        [&] { outcome = m_session->apply(set, blobs, progress); },
        QCoreApplication::translate("Workspace", "What you typed is still on the screen."));
    if (!isDone) {
        m_couldNotSave = true;
        emit notSaved();
    }
    return outcome;
}

bool Workspace::applyUndoable(const ChangeSet &set, Session::Blobs blobs)
{
    const bool isApplied = apply(set, blobs);
    if (isApplied)
        tellUndoable(set.title);
    return isApplied;
}

bool Workspace::remove(const ChangeSet &set)
{
    const auto outcome = applyQuietly(set);
    if (!outcome)
        return false;
    if (outcome->applied)
        tellUndoable(set.title);
    else
        tellStillUsed(outcome->issues);
    return outcome->applied;
}

void Workspace::tellStillUsed(const Issues &issues)
{
    // Of many the kinds are counted, and the first is shown: their sentences would be alike.
    std::vector<std::pair<const EntityInfo *, int>> counts;
    const Issue *first = nullptr;
    for (const Issue &issue : issues) {
        const EntityInfo *info = findEntity(issue.entity);
        if (issue.severity != Severity::Hard || !info)
            continue;
        first = first ? first : &issue;
        const auto known =
            std::ranges::find(counts, info, &std::pair<const EntityInfo *, int>::first);
        if (known == counts.end())
            counts.emplace_back(info, 1);
        else
            ++known->second;
    }
    if (!first)
        return;
    QString users = issuesText({*first});
    if (counts.size() > 1 || counts.front().second > 1) {
        QStringList kinds;
        for (const auto &[info, count] : counts)
            kinds += u"%1 (%2)"_s.arg(entityPlural(*info).toLower(),
                                      numberText({.mantissa = count}, m_language));
        users = QCoreApplication::translate("Workspace", "%1. The first: %2")
                    .arg(kinds.join(u", "_s), users);
    }
    const Place place{.kind = counts.front().first->kind, .id = first->id, .field = first->field};
    m_guard.tell(
        {.text = QCoreApplication::translate("Workspace", "Not removed. In the way: %1").arg(users),
         .action = QCoreApplication::translate("Workspace", "Show the first"),
         .act =
             [self = QPointer(this), place] {
                 if (self)
                     self->open(place);
             },
         .isOfChange = true});
}

void Workspace::tellFindings(const Issues &issues, const QString &words)
{
    const bool isRefused = hasHard(issues);
    Notice notice{.kind = isRefused ? Notice::Kind::Problem : Notice::Kind::Doubt,
                  .text = words.arg(issuesText(issues)),
                  .isOfChange = true};
    const std::vector<ValueDoubt> told = doubtsIn(issues);
    if (!isRefused && !told.empty() && !isReadOnly()) {
        notice.action = QCoreApplication::translate("Workspace", "Confirm with a reason…");
        notice.act = [self = QPointer(this), told] {
            if (!self)
                return;
            // What was mended since then is doubted no more.
            std::vector<ValueDoubt> doubts = doubtsIn(self->m_findings.all(self->today()));
            std::erase_if(doubts, [&told](const ValueDoubt &doubt) {
                return std::ranges::find(told, doubt) == told.end();
            });
            self->askToConfirm(doubts);
        };
    }
    m_guard.tell(notice);
}

void Workspace::askToConfirm(const std::vector<ValueDoubt> &doubts)
{
    if (!doubts.empty() && !isReadOnly())
        emit confirmationRequested(doubts);
}

void Workspace::undo()
{
    const auto title = m_session->undoTitle();
    if (!title || !m_guard.run([this] { m_session->undo(); }))
        return;
    const qint64 line = m_session->lastLine().seq;
    m_guard.tell({.kind = Notice::Kind::Done,
                  .text = QCoreApplication::translate("Workspace", "Taken back: %1").arg(*title),
                  .action = QCoreApplication::translate("Workspace", "Redo"),
                  .act = [self = QPointer(this), line] {
                      if (self && self->m_session->lastLine().seq == line)
                          self->redo();
                  }});
}

void Workspace::redo()
{
    if (m_session->redoTitle())
        m_guard.run([this] { m_session->redo(); });
}

void Workspace::tellUndoable(const QString &text)
{
    const qint64 line = m_session->lastLine().seq;
    m_guard.tell({.kind = Notice::Kind::Done,
                  .text = text,
                  .action = QCoreApplication::translate("Workspace", "Undo"),
                  .act = [self = QPointer(this), line] {
                      if (self && self->m_session->lastLine().seq == line)
                          self->undo();
                  }});
}

QVariant Workspace::remembered(const QString &key, const QVariant &otherwise) const
{
    return m_settings.value(m_memory + u'/' + key, otherwise);
}

void Workspace::remember(const QString &key, const QVariant &value)
{
    if (remembered(key) != value)
        m_settings.setValue(m_memory + u'/' + key, value);
}

QStringList issueSentences(const Issues &issues)
{
    QStringList sentences;
    for (const Severity severity : {Severity::Hard, Severity::Soft}) {
        for (const Issue &issue : issues) {
            if (issue.severity != severity)
                continue;
            // What is no record, a line of the journal for one, is named by the message.
            const QString about = !issue.spoken.isEmpty()    ? issue.spoken
                                  : findEntity(issue.entity) ? issue.record
                                                             : QString();
            const QString sentence =
                about.isEmpty() ? issue.message : about + u": "_s + issue.message;
            if (!sentences.contains(sentence))
                sentences += sentence;
        }
    }
    return sentences;
}

QString issuesText(const Issues &issues)
{
    QStringList sentences = issueSentences(issues);
    constexpr qsizetype shown = 4;
    if (sentences.size() > shown) {
        const auto rest = static_cast<int>(sentences.size() - shown);
        sentences = sentences.first(shown);
        sentences += QCoreApplication::translate("Workspace", "… and %Ln more", nullptr, rest);
    }
    return sentences.join(u' ');
}

} // namespace sxsh
