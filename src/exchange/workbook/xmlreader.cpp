// SPDX-FileCopyrightText: 2026 branchledger engineers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xmlreader.h"

#include <expat.h>

namespace ledger {
namespace {

constexpr char Separator = '|';

std::string_view localName(std::string_view name)
{
    const std::size_t at = name.rfind(Separator);
    return at == std::string_view::npos ? name : name.substr(at + 1);
}

} // namespace

std::string_view XmlAttributes::value(std::string_view name) const
{
    for (const char** it = m_list; *it; it += 2) {
        if (localName(*it) == name)
            return it[1];
    }
    return {};
}

bool XmlAttributes::has(std::string_view name) const
{
    for (const char** it = m_list; *it; it += 2) {
        if (localName(*it) == name)
            return true;
    }
    return false;
}

std::string_view XmlAttributes::value(std::string_view vocabulary, std::string_view name) const
{
    for (const char** it = m_list; *it; it += 2) {
        const std::string_view full = *it;
        if (localName(full) == name && full.find(vocabulary) < full.rfind(Separator))
            return it[1];
    }
    return {};
}

struct XmlReader::Private {
    Private(XmlHandler& target, int depthLimit)
        : handler(target)
        , maxDepth(depthLimit)
        , parser(XML_ParserCreateNS(nullptr, Separator))
    {
        if (!parser)
            throw std::bad_alloc();
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, start, end);
        XML_SetCharacterDataHandler(parser, text);
        XML_SetStartDoctypeDeclHandler(parser, doctype);
    }

    ~Private() { XML_ParserFree(parser); }

    void stop(State reason)
    {
        state = reason;
        XML_StopParser(parser, XML_FALSE);
    }

    static void start(void* self, const char* name, const char** attributes)
    {
        auto* d = static_cast<Private*>(self);
        if (++d->depth > d->maxDepth)
            d->stop(State::Damaged);
        else if (d->state == State::More && !d->handler.startElement(localName(name), XmlAttributes(attributes)))
            d->stop(State::Stopped);
    }

    static void end(void* self, const char* name)
    {
        auto* d = static_cast<Private*>(self);
        --d->depth;
        if (d->state == State::More && !d->handler.endElement(localName(name)))
            d->stop(State::Stopped);
    }

    static void text(void* self, const char* data, int size)
    {
        auto* d = static_cast<Private*>(self);
        if (d->state == State::More)
            d->handler.characters({data, static_cast<std::size_t>(size)});
    }

    static void doctype(void* self, const char*, const char*, const char*, int)
    {
        static_cast<Private*>(self)->stop(State::Damaged);
    }

    State parse(std::string_view piece, int last)
    {
        if (state != State::More)
            return state;
        const XML_Status status = XML_Parse(parser, piece.data(), static_cast<int>(piece.size()), last);
        if (status != XML_STATUS_ERROR || state != State::More)
            return state;
        if (XML_GetErrorCode(parser) == XML_ERROR_NO_MEMORY)
            throw std::bad_alloc();
        return state = State::Damaged;
    }

    XmlHandler& handler;
    int maxDepth;
    XML_Parser parser;
    int depth = 0;
    State state = State::More;
};

XmlReader::XmlReader(XmlHandler& handler, int maxDepth)
    : d(std::make_unique<Private>(handler, maxDepth))
{
}

XmlReader::~XmlReader() = default;

XmlReader::State XmlReader::feed(std::string_view piece)
{
    return d->parse(piece, XML_FALSE);
}

XmlReader::State XmlReader::finish()
{
    return d->parse({}, XML_TRUE);
}

} // namespace ledger
