// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdraft.h"

#include "core/base/error.h"
#include "core/base/spokenlanguage.h"
#include "core/report/namedparts.h"
#include "core/report/paperrules.h"
#include "core/report/reportperiods.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSubjectsTold = 20;

/// The template of the kind, checked; throws Error.
ReportTemplate templateOf(const QString &resources, const ReportRequest &request)
{
    const QStringList kinds = reportKinds(resources);
    if (!kinds.contains(request.kind)) {
        const QString folder = QDir::toNativeSeparators(reportFolder(resources));
        throw Error(kinds.isEmpty()
                        ? QCoreApplication::translate("Report",
                                                      "There are no report templates in “%1”. "
                                                      "Install the program again.")
                              .arg(folder)
                        : QCoreApplication::translate("Report",
                                                      "There is no report “%1”. Choose one of: %2.")
                              .arg(request.kind, kinds.join(u", ")));
    }
    ReportTemplate report = readTemplate(
        reportFolder(resources) + u"/%1.%2.txt"_s.arg(request.kind, languageKey(request.language)));
    if (report.name.isEmpty())
        report.name = request.kind;
    checkTemplate<ReportBasis>(report);
    return report;
}

/// Refuses a period that the report is not about: half a year is no year.
void requirePeriod(const ReportTemplate &report, const Records &records,
                   const ReportingPeriod &period)
{
    const bool isOfYears = isSpanOfYears(period);
    const bool isOfKind = !report.periodKind || period.periodKind == *report.periodKind ||
                          (period.periodKind == PeriodKind::AdHoc && !isOfYears);
    if (report.isOfYears ? isOfYears : isOfKind)
        return;
    QStringList known;
    const auto periods = report.isOfYears    ? spansOfYears(records)
                         : report.periodKind ? reportPeriods(records, *report.periodKind)
                                             : reportPeriods(records);
    for (const ReportingPeriod &one : periods)
        known += one.code;
    throw Error(QCoreApplication::translate("Report",
                                            "The report “%1” is not about “%2”. Choose one of: %3.")
                    .arg(report.name, period.code, known.join(u", ")));
}

} // namespace

QHash<QString, QString> wordingsOf(const Records &records, const ReportRequest &request)
{
    QHash<QString, QString> wordings;
    for (const ReportWording &one : records.all<ReportWording>()) {
        if (one.reportKind == request.kind && one.periodCode == request.period &&
            one.language == languageKey(request.language))
            wordings.insert(one.place, one.text);
    }
    return wordings;
}

ChangeSet wordingChange(const Records &records, const ReportRequest &request, const QString &name,
                        const std::vector<WordingPlace> &places,
                        const QHash<QString, QString> &wordings)
{
    ChangeSet set{.title = QCoreApplication::translate("Report", "Adjust words of the report %1 %2")
                               .arg(name, request.period)};
    QHash<QString, const ReportWording *> kept;
    for (const ReportWording &one : records.all<ReportWording>()) {
        if (one.reportKind != request.kind || one.periodCode != request.period ||
            one.language != languageKey(request.language))
            continue;
        kept.insert(one.place, &one);
        if (!wordings.contains(one.place))
            set.remove(one);
    }
    for (const WordingPlace &place : places) {
        const auto wanted = wordings.constFind(place.place);
        if (wanted == wordings.cend())
            continue;
        const ReportWording *old = kept.value(place.place);
        if (old && old->text == *wanted)
            continue;
        ReportWording wording = old ? *old
                                    : ReportWording{.id = QUuid::createUuid(),
                                                    .reportKind = request.kind,
                                                    .language = languageKey(request.language),
                                                    .periodCode = request.period,
                                                    .place = place.place};
        wording.original = place.original;
        wording.text = *wanted;
        if (old)
            set.edit(*old, wording);
        else
            set.add(wording);
    }
    return set;
}

ReportDraft::ReportDraft(Savings &savings, const QString &resources, const ReportRequest &request)
    : m_records(savings.records()), m_request(request), m_template(templateOf(resources, request)),
      m_format(paperFormatOn(resources, request.marks.issuedOn.value_or(QDate::currentDate())))
{
    const ReportingPeriod period = knownPeriod(m_records, request.period);
    requirePeriod(m_template, m_records, period);
    ReportText text(ReportWords(resources, request.language), request.language);
    // What is wrong with the request has been told in the language of the program.
    const ScopedLanguage spoken(request.language);
    m_basis.emplace(savings, period, std::move(text), request.marks);
    if (m_template.yearsAhead)
        m_basis->planAhead(*m_template.yearsAhead);
}

std::vector<ReportSubject> ReportDraft::subjects() const
{
    const ScopedLanguage spoken(m_request.language);
    std::vector<ReportSubject> subjects;
    for (const TemplateSubject &subject : subjectsOf(m_template, *m_basis))
        subjects.push_back({subject.code, subject.name});
    return subjects;
}

QString ReportDraft::whyNobody() const
{
    if (m_template.about.isEmpty() || !subjects().empty())
        return {};
    return m_template.nobody.isEmpty()
               ? QCoreApplication::translate("Report",
                                             "There is nothing that the report “%1” could be "
                                             "about in this period.")
                     .arg(m_template.name)
               : m_template.nobody;
}

/// The one that the request names, all of the unit that it names, or all; throws Error where there
/// is none.
std::vector<TemplateSubject> ReportDraft::chosenSubjects() const
{
    if (m_template.about.isEmpty()) {
        if (!m_request.subject.isEmpty())
            throw Error(QCoreApplication::translate(
                            "Report", "The report “%1” is one document for all, not about “%2”: "
                                      "leave the unit out.")
                            .arg(m_template.name, m_request.subject));
        return {};
    }
    std::vector<TemplateSubject> subjects;
    {
        const ScopedLanguage spoken(m_request.language);
        subjects = subjectsOf(m_template, *m_basis);
    }
    if (subjects.empty())
        throw Error(whyNobody());
    if (m_request.subject.isEmpty())
        return subjects;
    QStringList known;
    for (const TemplateSubject &subject : subjects) {
        if (!subject.code.isEmpty())
            known += subject.code;
    }
    std::erase_if(subjects, [this](const TemplateSubject &subject) {
        return subject.code != m_request.subject && subject.unitCode != m_request.subject;
    });
    if (subjects.empty()) {
        if (known.size() > mostSubjectsTold)
            known = known.first(mostSubjectsTold) + QStringList{u"…"_s};
        throw Error(QCoreApplication::translate(
                        "Report", "The report “%1” is not about “%2” in this period. Choose one "
                                  "of: %3.")
                        .arg(m_template.name, m_request.subject, known.join(u", ")));
    }
    return subjects;
}

ComposedReport ReportDraft::compose(const QHash<QString, QString> &wordings, const QString &watched,
                                    const WriteProgress &progress) const
{
    const Composition composition{.subjects = chosenSubjects(),
                                  .wordings = wordings,
                                  .watched = watched,
                                  .format = m_format,
                                  .progress = progress};
    const ScopedLanguage spoken(m_request.language);
    ComposedReport composed = sxsh::compose(m_template, *m_basis, composition);
    if (composition.subjects.size() > 1)
        composed.report.title += u", "_s + periodLabel(m_basis->period, m_basis->text);
    return composed;
}

std::vector<ReportFigure> ReportDraft::figures(const Report &report) const
{
    const ScopedLanguage spoken(m_request.language);
    if (!m_template.about.isEmpty())
        return printedFigures(report);
    return hasFigures(report) ? figuresOf(*m_basis) : std::vector<ReportFigure>();
}

} // namespace sxsh
