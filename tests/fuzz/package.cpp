// SPDX-FileCopyrightText: SXSH contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bytes as a package. Bytes that begin with "{" are a header and, below its line, a content, and
// are sealed and signed first, as somebody would who has the keys: any other change is noticed by
// the signature.
#include "core/package/packagefolder.h"
#include "tests/fuzz/fuzzedfile.h"

using namespace sxsh;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeader = 8 * 1024;

/// The keys of the packages in the corpus.
const IssueKeys &keys()
{
    static const IssueKeys made = issueKeys(QByteArray(32, '7'));
    return made;
}

QByteArray sealedBy(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const auto header =
        end >= 0 && end <= longestHeader ? packageHeaderFrom(bytes.first(end)) : std::nullopt;
    if (!header)
        return bytes;
    return SealedPackage::make(*header, bytes.sliced(end + 1), keys().returnContent,
                               keys().returnSigning)
        .bytes();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    readAnything([&] {
        const auto package =
            SealedPackage::read(bytes.startsWith('{') ? sealedBy(bytes) : bytes, u"gói.sxshpkg"_s);
        const PackageFolder folder(package, keys().returnContent);
        const auto session = folder.open({.who = u"Sở"_s});
        readAnything([&] { session->recordsAt(1); });
    });
    return 0;
}
