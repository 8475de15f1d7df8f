// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/wordstyles.h"

#include "core/office/officefont.h"
#include "core/office/wordxml.h"
#include "core/report/paperformat.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

const QString wordFont = QString::fromLatin1(officeFont);

QString languageTag(const Report &report)
{
    return report.language == u"vi"_s ? u"vi-VN"_s : u"en-GB"_s;
}

void addSize(WordXml &xml, double size)
{
    xml.value("w:sz", halfPoints(size));
    xml.value("w:szCs", halfPoints(size));
}

void beginStyle(WordXml &xml, const QString &id, const QString &name, const QString &next = {})
{
    xml.begin("w:style", {{"w:type", u"paragraph"_s}, {"w:styleId", id}});
    xml.value("w:name", name);
    xml.value("w:basedOn", u"Normal"_s);
    if (!next.isEmpty())
        xml.value("w:next", next);
}

void addHeadingStyle(WordXml &xml, int level)
{
    const Paragraph set = headingParagraph({.level = level});
    beginStyle(xml, u"Heading%1"_s.arg(level), u"heading %1"_s.arg(level), u"Normal"_s);
    xml.value("w:uiPriority", u"9"_s);
    xml.empty("w:qFormat");
    xml.begin("w:pPr");
    xml.empty("w:keepNext");
    xml.empty("w:keepLines");
    xml.empty("w:spacing",
              {{"w:before", twipsOfPoints(set.before)}, {"w:after", twipsOfPoints(set.after)}});
    xml.empty("w:ind", {{"w:firstLine", twips(firstIndent)}});
    xml.value("w:outlineLvl", QString::number(level - 1));
    xml.end();
    xml.begin("w:rPr");
    xml.empty("w:b");
    if (level >= 3)
        xml.empty("w:i");
    addSize(xml, set.size);
    xml.end();
    xml.end();
}

void addNumber(WordXml &xml)
{
    for (const QString &type : {u"begin"_s, u"separate"_s, u"end"_s}) {
        xml.begin("w:r");
        xml.empty("w:fldChar", {{"w:fldCharType", type}});
        xml.end();
        if (type == u"end"_s)
            continue;
        const bool isCode = type == u"begin"_s;
        xml.begin("w:r");
        xml.begin(isCode ? "w:instrText" : "w:t", {{"xml:space", u"preserve"_s}});
        xml.text(isCode ? u" PAGE "_s : u"2"_s);
        xml.end();
        xml.end();
    }
}

void addLine(WordXml &xml, const QString &style, const QString &align)
{
    xml.begin("w:p");
    xml.begin("w:pPr");
    xml.value("w:pStyle", style);
    xml.value("w:jc", align);
    xml.end();
}

/// A line of the foot; an empty one keeps its place.
void addFoot(WordXml &xml, const Run &run, double size)
{
    addLine(xml, u"Footer"_s, u"center"_s);
    if (!run.text.isEmpty()) {
        xml.begin("w:r");
        xml.begin("w:rPr");
        if (run.italic)
            xml.empty("w:i");
        addSize(xml, size);
        xml.end();
        xml.begin("w:t", {{"xml:space", u"preserve"_s}});
        xml.text(run.text);
        xml.end();
        xml.end();
    }
    xml.end();
}

} // namespace

QByteArray wordStyles(const Report &report)
{
    WordXml xml("w:styles");
    xml.begin("w:docDefaults");
    xml.begin("w:rPrDefault");
    xml.begin("w:rPr");
    xml.empty("w:rFonts", {{"w:ascii", wordFont},
                           {"w:hAnsi", wordFont},
                           {"w:eastAsia", wordFont},
                           {"w:cs", wordFont}});
    addSize(xml, Paragraph().size);
    xml.empty("w:lang", {{"w:val", languageTag(report)}});
    xml.end();
    xml.end();
    xml.begin("w:pPrDefault");
    xml.begin("w:pPr");
    xml.empty("w:spacing", {{"w:before", u"0"_s},
                            {"w:after", u"0"_s},
                            {"w:line", u"240"_s},
                            {"w:lineRule", u"auto"_s}});
    xml.end();
    xml.end();
    xml.end();
    xml.begin("w:style",
              {{"w:type", u"paragraph"_s}, {"w:default", u"1"_s}, {"w:styleId", u"Normal"_s}});
    xml.value("w:name", u"Normal"_s);
    xml.empty("w:qFormat");
    xml.end();
    for (int level = 1; level <= 3; ++level)
        addHeadingStyle(xml, level);
    beginStyle(xml, u"Caption"_s, u"caption"_s, u"Normal"_s);
    xml.empty("w:qFormat");
    xml.begin("w:pPr");
    xml.empty("w:keepLines");
    xml.value("w:jc", u"center"_s);
    xml.end();
    xml.begin("w:rPr");
    xml.empty("w:b");
    addSize(xml, figureCaption({}).size);
    xml.end();
    xml.end();
    for (const auto &[id, name] :
         {std::pair(u"TableText"_s, u"Table Text"_s), std::pair(u"Header"_s, u"header"_s),
          std::pair(u"Footer"_s, u"footer"_s)}) {
        beginStyle(xml, id, name);
        xml.end();
    }
    return xml.finish();
}

QByteArray wordSettings(const Report &report)
{
    WordXml xml("w:settings");
    xml.empty("w:zoom", {{"w:percent", u"100"_s}});
    xml.value("w:defaultTabStop", twips(firstIndent));
    xml.begin("w:compat");
    // Else only the larger of two distances stands between paragraphs, as in a browser, and not
    // both, as on the pages.
    xml.empty("w:doNotUseHTMLParagraphAutoSpacing");
    // Else Word opens the file in the mode of an older version.
    xml.empty("w:compatSetting", {{"w:name", u"compatibilityMode"_s},
                                  {"w:uri", u"http://schemas.microsoft.com/office/word"_s},
                                  {"w:val", u"15"_s}});
    xml.end();
    xml.empty("w:themeFontLang", {{"w:val", languageTag(report)}});
    const bool isVietnamese = report.language == u"vi"_s;
    xml.value("w:decimalSymbol", isVietnamese ? u","_s : u"."_s);
    xml.value("w:listSeparator", isVietnamese ? u";"_s : u","_s);
    return xml.finish();
}

QByteArray wordHeader(const Report &report, WordPages pages)
{
    WordXml xml("w:hdr");
    addLine(xml, u"Header"_s, u"center"_s);
    if (pages == WordPages::Later && report.format.pageNumber == PaperFormat::PageNumber::TopCenter)
        addNumber(xml);
    xml.end();
    return xml.finish();
}

QByteArray wordFooter(const Report &report, WordPages pages)
{
    WordXml xml("w:ftr");
    if (pages == WordPages::Later &&
        report.format.pageNumber == PaperFormat::PageNumber::BottomRight) {
        addLine(xml, u"Footer"_s, u"right"_s);
        addNumber(xml);
        xml.end();
    }
    addFoot(xml, {.text = report.footMark, .italic = true}, footMarkSize);
    if (!report.seal.isEmpty())
        addFoot(xml, {.text = report.seal}, sealSize);
    return xml.finish();
}

} // namespace sxsh
