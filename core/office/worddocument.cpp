// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/worddocument.h"

#include "core/office/wordbody.h"
#include "core/office/wordstyles.h"
#include "core/sheet/outputfile.h"
#include "core/sheet/zipwriter.h"

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr char packageTypes[] = "http://schemas.openxmlformats.org/package/2006/content-types";
constexpr char packageRelations[] = "http://schemas.openxmlformats.org/package/2006/relationships";
const QString officeRelation =
    u"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"_s;
const QString wordType = u"application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml"_s;

/// A part of the package that is no Word part.
class PackageXml
{
public:
    explicit PackageXml(const char *root, const char *space = nullptr) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(QLatin1String(root));
        if (space)
            m_xml.writeAttribute(u"xmlns"_s, QLatin1String(space));
    }

    void add(const char *name, std::initializer_list<std::pair<const char *, QString>> attributes)
    {
        m_xml.writeEmptyElement(QLatin1String(name));
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(QLatin1String(attribute), value);
    }
    void relate(const QString &id, const QString &type, const QString &target)
    {
        add("Relationship", {{"Id", id}, {"Type", type}, {"Target", target}});
    }
    QXmlStreamWriter &xml() { return m_xml; }
    QByteArray finish()
    {
        m_xml.writeEndDocument();
        return std::move(m_bytes);
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QByteArray contentTypes()
{
    PackageXml types("Types", packageTypes);
    types.add("Default",
              {{"Extension", u"rels"_s},
               {"ContentType", u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    types.add("Default", {{"Extension", u"xml"_s}, {"ContentType", u"application/xml"_s}});
    types.add("Default", {{"Extension", u"png"_s}, {"ContentType", u"image/png"_s}});
    const auto part = [&types](const QString &name, const QString &type) {
        types.add("Override", {{"PartName", name}, {"ContentType", type}});
    };
    part(u"/word/document.xml"_s, wordType.arg(u"document.main"_s));
    part(u"/word/styles.xml"_s, wordType.arg(u"styles"_s));
    part(u"/word/settings.xml"_s, wordType.arg(u"settings"_s));
    for (const QString &name : {u"header1"_s, u"header2"_s})
        part(u"/word/%1.xml"_s.arg(name), wordType.arg(u"header"_s));
    for (const QString &name : {u"footer1"_s, u"footer2"_s})
        part(u"/word/%1.xml"_s.arg(name), wordType.arg(u"footer"_s));
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    part(u"/docProps/app.xml"_s,
         u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    return types.finish();
}

QByteArray packageRelationships()
{
    PackageXml relations("Relationships", packageRelations);
    relations.relate(u"rId1"_s, officeRelation + u"officeDocument"_s, u"word/document.xml"_s);
    relations.relate(u"rId2"_s,
                     u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
                     "core-properties"_s,
                     u"docProps/core.xml"_s);
    relations.relate(u"rId3"_s, officeRelation + u"extended-properties"_s, u"docProps/app.xml"_s);
    return relations.finish();
}

QString pictureName(std::size_t place)
{
    return u"media/chart%1.png"_s.arg(place + 1);
}

QByteArray documentRelationships(std::size_t pictures)
{
    PackageXml relations("Relationships", packageRelations);
    relations.relate(u"rIdStyles"_s, officeRelation + u"styles"_s, u"styles.xml"_s);
    relations.relate(u"rIdSettings"_s, officeRelation + u"settings"_s, u"settings.xml"_s);
    relations.relate(wordrelation::header, officeRelation + u"header"_s, u"header1.xml"_s);
    relations.relate(wordrelation::firstHeader, officeRelation + u"header"_s, u"header2.xml"_s);
    relations.relate(wordrelation::footer, officeRelation + u"footer"_s, u"footer1.xml"_s);
    relations.relate(wordrelation::firstFooter, officeRelation + u"footer"_s, u"footer2.xml"_s);
    for (std::size_t place = 0; place < pictures; ++place)
        relations.relate(wordrelation::picture(place), officeRelation + u"image"_s,
                         pictureName(place));
    return relations.finish();
}

QByteArray coreProperties(const Report &report)
{
    PackageXml part("cp:coreProperties");
    QXmlStreamWriter &xml = part.xml();
    xml.writeAttribute(u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/"
                                      "core-properties"_s);
    xml.writeAttribute(u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s);
    xml.writeTextElement(u"dc:title"_s, report.title);
    xml.writeTextElement(u"dc:language"_s, report.language);
    return part.finish();
}

QByteArray appProperties()
{
    PackageXml part("Properties",
                    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties");
    part.xml().writeTextElement(u"Application"_s, u"SXSH"_s);
    return part.finish();
}

/// True for words that stand on one page with what follows, as on our own: between a heading and a
/// table or chart, and above a signature.
bool isHeldByNext(const std::vector<Block> &blocks, std::size_t place)
{
    if (place + 1 >= blocks.size() || !std::holds_alternative<Paragraph>(blocks[place]))
        return false;
    const Block &next = blocks[place + 1];
    const bool introduces = place > 0 && std::holds_alternative<Heading>(blocks[place - 1]);
    return std::holds_alternative<TwoColumns>(next) ||
           (introduces &&
            (std::holds_alternative<ReportTable>(next) || std::holds_alternative<Figure>(next)));
}

} // namespace

QByteArray wordDocument(const Report &report, const WordDrawing &drawing,
                        const WriteProgress &progress)
{
    WordBody body(report, drawing);
    const auto total = static_cast<int>(report.blocks.size());
    int done = 0;
    for (const Block &block : report.blocks) {
        if (progress && !progress(done, total))
            return {};
        if (isHeldByNext(report.blocks, static_cast<std::size_t>(done))) {
            Paragraph held = std::get<Paragraph>(block);
            held.keepWithNext = true;
            body.add(Block(std::move(held)));
        } else {
            body.add(block);
        }
        ++done;
    }
    if (progress && !progress(done, total))
        return {};
    ZipWriter zip;
    zip.add("[Content_Types].xml", contentTypes());
    zip.add("_rels/.rels", packageRelationships());
    zip.add("word/document.xml", body.finish());
    zip.add("word/_rels/document.xml.rels", documentRelationships(body.pictures().size()));
    zip.add("word/styles.xml", wordStyles(report));
    zip.add("word/settings.xml", wordSettings(report));
    zip.add("word/header1.xml", wordHeader(report, WordPages::Later));
    zip.add("word/header2.xml", wordHeader(report, WordPages::First));
    zip.add("word/footer1.xml", wordFooter(report, WordPages::Later));
    zip.add("word/footer2.xml", wordFooter(report, WordPages::First));
    for (std::size_t place = 0; place < body.pictures().size(); ++place)
        zip.add("word/" + pictureName(place).toUtf8(), body.pictures()[place],
                ZipWriter::Packing::Stored);
    zip.add("docProps/core.xml", coreProperties(report));
    zip.add("docProps/app.xml", appProperties());
    return zip.finish();
}

void writeWord(const Report &report, const QString &path, const WordDrawing &drawing,
               const WriteProgress &progress)
{
    OutputFile file(path);
    const QByteArray bytes = wordDocument(report, drawing, progress);
    if (bytes.isEmpty())
        return;
    file.write(bytes);
    file.commit();
}

} // namespace sxsh
