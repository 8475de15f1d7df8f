// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QXmlStreamWriter>
#include <initializer_list>
#include <utility>

namespace sxsh {

/// Writes one part of a Word file. Names are given with their prefix, "w:p"; elements must be
/// written in the order that the standard (ECMA-376) asks for, or Word refuses the file.
class WordXml
{
public:
    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    /// Begins the part with its root element and the namespaces that our elements are in.
    explicit WordXml(const char *root);

    void begin(const char *name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char *name, Attributes attributes = {});
    /// An element whose only attribute is w:val.
    void value(const char *name, const QString &value) { empty(name, {{"w:val", value}}); }
    void text(const QString &text);
    /// The part as UTF-8; nothing can be written afterwards.
    QByteArray finish();

private:
    void write(Attributes attributes);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// Lengths as Word counts them: twentieths of a point, half points, and English metric units.
QString twips(double millimetres);
QString twipsOfPoints(double points);
QString halfPoints(double points);
qint64 metricUnits(double millimetres);

} // namespace sxsh
