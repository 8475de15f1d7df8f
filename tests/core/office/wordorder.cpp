// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office/wordorder.h"

#include <QtCore/QHash>
#include <QtCore/QXmlStreamReader>

namespace sxsh::test {

using namespace Qt::StringLiterals;

namespace {

/// The children of an element in the order of its sequence; "*" before those that may come in any
/// order and number.
const QHash<QString, QStringList> &sequences()
{
    static const QStringList paragraphProperties =
        u"pStyle keepNext keepLines pageBreakBefore framePr "
        "widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap "
        "overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing "
        "ind "
        "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
        "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"_s.split(u' ');
    static const QStringList runProperties =
        u"rStyle rFonts b bCs i iCs caps smallCaps strike dstrike "
        "outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern "
        "position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
        "eastAsianLayout "
        "specVanish oMath"_s.split(u' ');
    static const QHash<QString, QStringList> known{
        {u"document"_s, {u"body"_s}},
        {u"body"_s, {u"*"_s, u"p"_s, u"tbl"_s, u"sectPr"_s}},
        {u"p"_s, {u"pPr"_s, u"*"_s, u"r"_s}},
        {u"pPr"_s, paragraphProperties},
        {u"rPr"_s, runProperties},
        {u"r"_s, {u"rPr"_s, u"*"_s, u"t"_s, u"br"_s, u"drawing"_s, u"fldChar"_s, u"instrText"_s}},
        {u"pBdr"_s, u"top left bottom right between bar"_s.split(u' ')},
        {u"tbl"_s, {u"tblPr"_s, u"tblGrid"_s, u"*"_s, u"tr"_s}},
        {u"tblPr"_s, u"tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize "
                     "tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout "
                     "tblCellMar tblLook tblCaption tblDescription"_s.split(u' ')},
        {u"tblBorders"_s, u"top left start bottom right end insideH insideV"_s.split(u' ')},
        {u"tblCellMar"_s, u"top left start bottom right end"_s.split(u' ')},
        {u"tblGrid"_s, {u"*"_s, u"gridCol"_s}},
        {u"tr"_s, {u"tblPrEx"_s, u"trPr"_s, u"*"_s, u"tc"_s}},
        {u"trPr"_s, {u"*"_s, u"cantSplit"_s, u"trHeight"_s, u"tblHeader"_s}},
        {u"tc"_s, {u"tcPr"_s, u"*"_s, u"p"_s}},
        {u"tcPr"_s, u"cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar "
                    "textDirection tcFitText vAlign hideMark"_s.split(u' ')},
        {u"sectPr"_s,
         u"headerReference footerReference footnotePr endnotePr type pgSz pgMar "
         "paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg "
         "textDirection bidi rtlGutter docGrid printerSettings"_s.split(u' ')},
        {u"drawing"_s, {u"inline"_s}},
        {u"inline"_s, u"extent effectExtent docPr cNvGraphicFramePr graphic"_s.split(u' ')},
        {u"cNvGraphicFramePr"_s, {u"graphicFrameLocks"_s}},
        {u"graphic"_s, {u"graphicData"_s}},
        {u"graphicData"_s, {u"pic"_s}},
        {u"pic"_s, u"nvPicPr blipFill spPr"_s.split(u' ')},
        {u"nvPicPr"_s, u"cNvPr cNvPicPr"_s.split(u' ')},
        {u"blipFill"_s, u"blip srcRect tile stretch"_s.split(u' ')},
        {u"stretch"_s, {u"fillRect"_s}},
        {u"spPr"_s, u"xfrm custGeom prstGeom noFill solidFill ln"_s.split(u' ')},
        {u"xfrm"_s, u"off ext"_s.split(u' ')},
        {u"prstGeom"_s, {u"avLst"_s}},
        {u"hdr"_s, {u"*"_s, u"p"_s}},
        {u"ftr"_s, {u"*"_s, u"p"_s}},
        {u"styles"_s, {u"docDefaults"_s, u"latentStyles"_s, u"*"_s, u"style"_s}},
        {u"docDefaults"_s, u"rPrDefault pPrDefault"_s.split(u' ')},
        {u"rPrDefault"_s, {u"rPr"_s}},
        {u"pPrDefault"_s, {u"pPr"_s}},
        {u"style"_s,
         u"name aliases basedOn next link autoRedefine hidden uiPriority semiHidden "
         "unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr "
         "rPr tblPr trPr tcPr tblStylePr"_s.split(u' ')},
        {u"settings"_s,
         u"writeProtection view zoom removePersonalInformation "
         "defaultTabStop autoHyphenation footnotePr endnotePr compat docVars rsids "
         "mathPr attachedSchema themeFontLang clrSchemeMapping "
         "doNotIncludeSubdocsInStats shapeDefaults decimalSymbol listSeparator"_s.split(u' ')},
        {u"compat"_s, u"doNotUseHTMLParagraphAutoSpacing compatSetting"_s.split(u' ')}};
    return known;
}

struct Open {
    QString name;
    qsizetype place = 0; ///< in the sequence
};

} // namespace

QStringList misplacedIn(const QByteArray &part)
{
    QStringList problems;
    std::vector<Open> open;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement) {
            // A cell without a paragraph, or with a table last, is not opened by Word.
            open.pop_back();
        } else if (token == QXmlStreamReader::StartElement) {
            const QString name = xml.name().toString();
            if (!open.empty()) {
                Open &parent = open.back();
                const QStringList sequence = sequences().value(parent.name);
                const qsizetype free = sequence.indexOf(u"*"_s);
                const qsizetype place = sequence.indexOf(name);
                const bool isFree = free >= 0 && place > free;
                if (place < 0)
                    problems += u"%1 in %2 is unknown"_s.arg(name, parent.name);
                else if (place < parent.place)
                    problems += u"%1 in %2 comes too late"_s.arg(name, parent.name);
                parent.place = isFree ? free : place;
            }
            open.push_back({name});
        }
    }
    if (xml.hasError())
        problems += xml.errorString();
    return problems;
}

} // namespace sxsh::test
