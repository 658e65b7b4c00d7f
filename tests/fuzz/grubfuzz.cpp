// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GRUB's files: grub.cfg, custom.cfg with our part in it, grubenv, the version
// in normal.mod, and what we write for GRUB to read.

#include "boot/customcfg.h"
#include "boot/grubconfig.h"
#include "boot/grubenvironment.h"
#include "boot/grubscript.h"
#include "boot/grubversion.h"
#include "fuzz.h"

namespace torpor
{

namespace
{

constexpr std::string_view part = "menuentry 'Resume' {\n}\n";
constexpr std::string_view otherPart = "menuentry 'Another' {\n}\n";

void tryCustomCfg(std::string_view text)
{
    const auto with = withTorporPart(text, part);
    if (!with)
        return require(with.error().code == Code::Malformed, "a custom.cfg that is refused is malformed");
    require(must(findTorporPart(*with), "finding our part") == std::string(part), "our part is found");
    const auto changed = must(withTorporPart(*with, otherPart), "replacing our part");
    require(must(withTorporPart(changed, part), "replacing it back") == *with,
            "replacing our part changes nothing else");
    const auto without = must(withoutTorporPart(*with), "taking our part out");
    const bool hadOurs = must(findTorporPart(text), "looking for our part").has_value();
    require(hadOurs || without == std::string(text), "the user's text comes back byte by byte");
}

void tryEnvironment(std::string_view text)
{
    auto environment = GrubEnvironment::parse(text);
    if (!environment)
        return require(environment.error().code == Code::Malformed, "a bad grubenv is malformed");
    const auto saved = environment->get("saved_entry");
    const std::string old = environment->text();
    require(old == text, "reading grubenv changes nothing");
    const std::string value = "a\\b\nc=#" + saved.value_or("");
    if (environment->set("next_entry", value)) {
        require(environment->text().size() == old.size(), "grubenv keeps its size");
        const auto again = must(GrubEnvironment::parse(environment->text()), "reading grubenv back");
        require(again.get("next_entry") == value, "a variable comes back as it was set");
        require(again.get("saved_entry") == saved, "other variables stay as they are");
    } else {
        require(environment->text() == old, "what has no room changes nothing");
    }
    environment->unset("next_entry");
    require(must(GrubEnvironment::parse(environment->text()), "reading grubenv back").get("saved_entry") ==
                saved,
            "other variables stay as they are");
}

// The text as the variables of a block of the usual size.
void tryVariables(std::string_view text)
{
    std::string block = "# GRUB Environment Block\n" + std::string(text);
    block.resize(std::max<std::size_t>(1024, (block.size() + 511) / 512 * 512), '#');
    tryEnvironment(block);
}

void tryVersion(std::span<const std::byte> bytes)
{
    if (const auto version = findGrubVersion(bytes))
        require(version->major == 2 && asText(bytes).contains(version->text),
                "a version is one that is there");
    const std::string banner = "GNU GRUB  version" + std::string(1, '\0') + std::string(asText(bytes));
    if (const auto version = findGrubVersion(std::as_bytes(std::span(banner))))
        require(must(parseGrubVersion(version->text), "reading a version back").minor == version->minor,
                "a version reads the same by itself");
    (void)parseGrubVersion(asText(bytes));
}

void tryScript(std::string_view text)
{
    const auto quoted = quotedForGrub(text);
    if (!quoted)
        return require(quoted.error().code == Code::InvalidArgument, "a bad command line is called so");
    // As GRUB reads it: each word in single quotes, which nothing ends but a single quote.
    std::string words;
    for (const auto word : splitText(*quoted, ' ')) {
        require(word.size() > 2 && word.front() == '\'' && word.back() == '\'' &&
                    !word.substr(1, word.size() - 2).contains('\''),
                "each word is quoted");
        words.append(words.empty() ? "" : " ").append(word.substr(1, word.size() - 2));
    }
    std::string plain;
    for (const auto word : splitText(text, ' '))
        plain.append(plain.empty() ? "" : " ").append(word);
    require(words == plain, "Linux gets the words that were meant");
    for (const auto method : {GrubMethod::Marker, GrubMethod::NextEntry}) {
        const auto script = must(grubPartText({method, Id(), "0a-1b", std::string(text), true}), "our part");
        require(script.contains("linux \"${torpor_directory}/torpor/kernel\" " + *quoted + "\n"),
                "our part starts the kernel with this command line");
        require(script.ends_with('\n') && !script.contains('\0'), "our part is text");
    }
}

} // namespace

void fuzzOne(std::span<const std::byte> input)
{
    const std::string_view text = asText(input);
    (void)checkSourcesCustomCfg(text);
    (void)checkHandlesNextEntry(text);
    require(
        checkSourcesCustomCfg(std::string(text) + "\nsource ${config_directory}/custom.cfg\n").has_value() ||
            text.contains("custom.cfg"),
        "a custom.cfg that is read last is found");
    tryCustomCfg(text);
    tryEnvironment(text);
    tryVariables(text);
    tryVersion(input);
    tryScript(text);
}

} // namespace torpor
