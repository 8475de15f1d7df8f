// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/wordxml.h"

#include <cmath>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerMillimetre = 72 / 25.4;

struct Namespace {
    const char *prefix;
    const char *uri;
};

constexpr Namespace namespaces[] = {
    {"xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    {"xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    {"xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    {"xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    {"xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}};

/// Without the characters that no XML can hold.
QString printable(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        const bool isControl = c < u' ' && c != u'\t' && c != u'\n';
        if (!isControl && c.unicode() != 0xFFFE && c.unicode() != 0xFFFF)
            kept += c;
    }
    return kept;
}

} // namespace

WordXml::WordXml(const char *root) : m_xml(&m_bytes)
{
    m_xml.writeStartDocument(u"1.0"_s, true);
    m_xml.writeStartElement(QLatin1String(root));
    for (const Namespace &one : namespaces)
        m_xml.writeAttribute(QLatin1String(one.prefix), QLatin1String(one.uri));
}

void WordXml::write(Attributes attributes)
{
    for (const auto &[name, value] : attributes)
        m_xml.writeAttribute(QLatin1String(name), printable(value));
}

void WordXml::begin(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(QLatin1String(name));
    write(attributes);
}

void WordXml::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void WordXml::text(const QString &text)
{
    m_xml.writeCharacters(printable(text));
}

QByteArray WordXml::finish()
{
    m_xml.writeEndDocument();
    return std::move(m_bytes);
}

QString twips(double millimetres)
{
    return twipsOfPoints(millimetres * pointsPerMillimetre);
}

QString twipsOfPoints(double points)
{
    return QString::number(std::llround(points * 20));
}

QString halfPoints(double points)
{
    return QString::number(std::llround(points * 2));
}

qint64 metricUnits(double millimetres)
{
    constexpr double perMillimetre = 36000;
    return std::llround(millimetres * perMillimetre);
}

} // namespace sxsh
