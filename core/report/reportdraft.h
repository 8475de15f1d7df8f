// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/composer.h"
#include "core/report/reportbasis.h"
#include "core/report/reportkind.h"

namespace sxsh {

/// The words that were adjusted in the report of the request, by place.
QHash<QString, QString> wordingsOf(const Records &records, const ReportRequest &request);

/// A report while it is worked on: its template and everything that it is drawn from, gathered once
/// and composed as often as is wanted.
class ReportDraft
{
public:
    /// Throws Error for a kind or period that is not known (naming those that are), for a missing
    /// template and for a line of it that cannot be used. The records must outlive this and not
    /// change.
    ReportDraft(Savings &savings, const QString &resources, const ReportRequest &request);

    /// What its kind is called.
    const QString &name() const { return m_template.name; }
    /// Whom or what it can be about; empty where it is one document.
    std::vector<ReportSubject> subjects() const;
    /// Why there is nobody that it could be about, in words; empty where it can be drawn up.
    QString whyNobody() const;
    /// The report in its adjusted words; throws Error where the request is about nobody.
    ComposedReport compose(const WriteProgress &progress = {}) const
    {
        return compose(wordingsOf(m_records, m_request), {}, progress);
    }
    /// The same in other words, with the texts that can be put in at a place.
    ComposedReport compose(const QHash<QString, QString> &wordings, const QString &watched,
                           const WriteProgress &progress = {}) const;
    /// What it says in figures: of a report about one each those printed in its tables, of others
    /// those of the plan as a whole; none of one that has none.
    std::vector<ReportFigure> figures(const Report &report) const;

private:
    std::vector<TemplateSubject> chosenSubjects() const;

    const Records &m_records;
    const ReportRequest m_request;
    const ReportTemplate m_template;
    const PaperFormat m_format;         ///< by the rules of the day of the document, or of today
    std::optional<ReportBasis> m_basis; ///< made in the language of the request
};

/// The change that leaves exactly these words in the report of the request, which is called so;
/// empty where nothing is other.
ChangeSet wordingChange(const Records &records, const ReportRequest &request, const QString &name,
                        const std::vector<WordingPlace> &places,
                        const QHash<QString, QString> &wordings);

} // namespace sxsh
