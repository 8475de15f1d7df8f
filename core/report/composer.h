// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/reporttemplate.h"
#include "core/report/templateparts.h"
#include "core/report/writeprogress.h"

#include <QtCore/QHash>

namespace sxsh {

/// Throws Error, naming file and line, where the template names a text, list, table or chart that
/// there is none of, or outside of the list it belongs to; and naming the file where the template
/// is empty or has no heading.
template <class Basis>
void checkTemplate(const ReportTemplate &report);

/// One that a report is about, with the place in its list.
struct TemplateSubject {
    ListItem item{};
    QString code{};
    QString name{};
    QString unitCode{}; ///< of the administrative unit that it is in; may be empty
};
/// Whom a template that has been checked is about, in the order of its list; empty where it is one
/// document.
template <class Basis>
std::vector<TemplateSubject> subjectsOf(const ReportTemplate &report, const Basis &basis);

/// A heading or paragraph whose words an officer can put otherwise.
struct WordingPlace {
    QString place{};    ///< what it is known by: the template's words and the items around them
    QString original{}; ///< in the syntax of templates
    QString text{};     ///< the words in force, likewise
    QString printed{};  ///< these with the figures as they are now; may be empty
    QString subject{};  ///< code of the one that its document is about; empty where it is one
    QString problem{};  ///< why the words in force are not printed but those of the template
    bool isHeading = false;
    std::size_t block = 0; ///< of the report, where it is printed first

    bool isAdjusted() const { return text != original; }
    bool operator==(const WordingPlace &) const = default;
};
/// A text that can be put in at a place, with what it says now.
struct OfferedText {
    QString key{};
    QString value{};

    bool operator==(const OfferedText &) const = default;
};

/// What a report is composed with beside its template and its basis.
struct Composition {
    std::vector<TemplateSubject> subjects{}; ///< a document on new pages for each of them
    QHash<QString, QString> wordings{};      ///< adjusted words by place; lines become paragraphs
    QString watched{};                       ///< the place whose texts are wanted
    PaperFormat format{};                    ///< the sheet that it is set on
    WriteProgress progress{};                ///< by subjects; false leaves the rest out
};
struct ComposedReport {
    Report report{};
    std::vector<WordingPlace> places{}; ///< in the order of the report
    std::vector<OfferedText> texts{};   ///< those that can be put in at the place that was watched
};

/// The report of the basis in the words of a template that has been checked. Where adjusted words
/// cannot be used, those of the template stand and the place says why.
template <class Basis>
ComposedReport compose(const ReportTemplate &report, const Basis &basis,
                       const Composition &composition = {});

} // namespace sxsh
