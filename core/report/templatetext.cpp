// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templatetext.h"

#include <QtCore/QCoreApplication>

namespace sxsh {

using namespace Qt::StringLiterals;

namespace {

class TextReader
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    explicit TextReader(const RefuseText &refuse) : m_refuse(refuse) {}

    /// Words with {keys}, **bold** and [[optional]] stretches.
    TemplateText read(const QString &line) const
    {
        TemplateText text;
        bool bold = false;
        bool isOptional = false;
        int stretches = 0;
        QString words;
        const auto add = [&](TextPart part) {
            part.bold = bold;
            part.stretch = isOptional ? stretches : 0;
            text.push_back(std::move(part));
        };
        const auto finishWords = [&]() {
            if (!words.isEmpty())
                add({.text = words});
            words.clear();
        };
        for (qsizetype at = 0; at < line.size(); ++at) {
            const QStringView ahead = QStringView(line).sliced(at);
            if (line[at] == u'{') {
                const qsizetype end = line.indexOf(u'}', at);
                if (end < 0)
                    m_refuse(tr("“}” is missing."));
                finishWords();
                add(readKey(line.sliced(at + 1, end - at - 1)));
                at = end;
            } else if (line[at] == u'}') {
                m_refuse(tr("“{” is missing."));
            } else if (ahead.startsWith(u"**")) {
                finishWords();
                bold = !bold;
                ++at;
            } else if (ahead.startsWith(isOptional ? u"]]" : u"[[")) {
                finishWords();
                isOptional = !isOptional;
                stretches += isOptional ? 1 : 0;
                ++at;
            } else {
                words += line[at];
            }
        }
        finishWords();
        if (bold)
            m_refuse(tr("the closing “**” is missing."));
        if (isOptional)
            m_refuse(tr("the closing “]]” is missing."));
        return text;
    }

    TextPart readKey(const QString &inside) const
    {
        TextPart part{.isKey = true};
        const qsizetype bar = inside.indexOf(u'|');
        if (bar >= 0)
            part.otherwise = inside.sliced(bar + 1);
        const QString named = bar >= 0 ? inside.first(bar) : inside;
        const qsizetype colon = named.indexOf(u':');
        if (colon >= 0)
            part.form = named.sliced(colon + 1).trimmed();
        part.text = (colon >= 0 ? named.first(colon) : named).trimmed();
        if (part.text.isEmpty())
            m_refuse(tr("between “{” and “}” stands no name."));
        static const QStringList forms{u"upper"_s, u"capital"_s, u"small"_s};
        if (colon >= 0 && !forms.contains(part.form))
            m_refuse(
                tr("after the colon in “{%1}” stands “upper”, “capital” or “small”.").arg(inside));
        return part;
    }

private:
    const RefuseText &m_refuse;
};

} // namespace

TemplateText readTemplateText(const QString &line, const RefuseText &refuse)
{
    return TextReader(refuse).read(line);
}

} // namespace sxsh
