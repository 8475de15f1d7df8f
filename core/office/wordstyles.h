// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QtCore/QByteArray>

/// The parts of a Word file around its body.
namespace sxsh {

/// A document's first page and those after it have heads and feet of their own.
enum class WordPages { First, Later };

/// word/styles.xml: running text, headings that Word's navigation finds, captions, cells of tables.
QByteArray wordStyles(const Report &report);
/// word/settings.xml.
QByteArray wordSettings(const Report &report);
/// A header part: the page number on top, where the paper's format has it there.
QByteArray wordHeader(const Report &report, WordPages pages);
/// A footer part: the mark of the report, and the page number where the format has it below.
QByteArray wordFooter(const Report &report, WordPages pages);

} // namespace sxsh
