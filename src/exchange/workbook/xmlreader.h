// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <string_view>

namespace ledger {

/// The attributes of one start tag. Names are local; prefixes are dropped.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char** list)
        : m_list(list)
    {
    }
    std::string_view value(std::string_view name) const; ///< empty when absent
    bool has(std::string_view name) const;
    /// For the few names that two vocabularies share: `vocabulary` is a part of the namespace's address.
    std::string_view value(std::string_view vocabulary, std::string_view name) const;

private:
    const char** m_list;
};

/// What happens at each tag and text. A handler that has seen enough or finds a fault returns false.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual bool startElement(std::string_view name, const XmlAttributes& attributes) = 0;
    virtual bool endElement(std::string_view name) = 0;
    virtual void characters(std::string_view) { }
};

/// Feeds one XML part piece by piece to a handler. A document type, bad nesting or more depth than allowed is an error.
class XmlReader
{
public:
    XmlReader(XmlHandler& handler, int maxDepth);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    enum class State { More, Stopped, Damaged }; ///< Stopped: the handler returned false
    State feed(std::string_view piece);
    State finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace ledger
