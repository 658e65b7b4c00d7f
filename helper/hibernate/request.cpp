// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "request.h"

#include "attemptlock.h"
#include "kernel/kernelconfigsource.h"

#include <chrono>
#include <nlohmann/json.hpp>
#include <system_error>

namespace torpor
{

namespace
{

constexpr auto lifetime = std::chrono::minutes(2);

std::filesystem::path requestPath(const Roots &roots)
{
    return roots.run / "request.json";
}

bool readRemedies(const nlohmann::json &list, std::vector<std::string> &ids)
{
    if (list.size() > Overrides::mostRemedies)
        return false;
    for (const auto &id : list) {
        if (!id.is_string() || id.get_ref<const std::string &>().empty() ||
            id.get_ref<const std::string &>().size() > Overrides::longestRemedy)
            return false;
        ids.push_back(id.get<std::string>());
    }
    return true;
}

Result<Request> readRequest(const Roots &roots)
{
    auto text = readText(requestPath(roots), 1 << 16);
    if (!text)
        return passOn(text, "reading the request");
    return Request::fromJson(*text);
}

} // namespace

Settings Overrides::appliedTo(Settings settings) const
{
    settings.codec = codec.value_or(settings.codec);
    settings.saveKernel = saveKernel.value_or(settings.saveKernel);
    settings.verify = verify.value_or(settings.verify);
    settings.regionMib = regionMib.value_or(settings.regionMib);
    settings.ignoreInhibitors = ignoreInhibitors;
    settings.trigger = trigger.value_or(settings.trigger);
    settings.remedies = remedies;
    return settings;
}

std::string Request::toJson() const
{
    nlohmann::ordered_json json = nlohmann::ordered_json::object();
    json["attempt"] = attempt.toString();
    json["mode"] = modeName(mode);
    if (overrides.codec)
        json["codec"] = codecChoiceName(*overrides.codec);
    if (overrides.saveKernel)
        json["save_kernel"] = *overrides.saveKernel;
    if (overrides.verify)
        json["verify"] = *overrides.verify;
    if (overrides.regionMib)
        json["region_mib"] = *overrides.regionMib;
    json["ignore_inhibitors"] = overrides.ignoreInhibitors;
    if (overrides.trigger)
        json["trigger"] = triggerName(*overrides.trigger);
    if (!overrides.remedies.empty())
        json["remedies"] = overrides.remedies;
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

Result<Request> Request::fromJson(std::string_view text)
{
    const auto json = nlohmann::json::parse(text, nullptr, false);
    if (!json.is_object())
        return fail(Code::Malformed, "the request is not a JSON object");
    Request request;
    Overrides &overrides = request.overrides;
    bool hasAttempt = false;
    for (const auto &[key, value] : json.items()) {
        bool good = false;
        if (key == "attempt" && value.is_string()) {
            const auto id = Id::parse(value.get_ref<const std::string &>());
            good = hasAttempt = id.has_value();
            request.attempt = id.value_or(Id());
        } else if (key == "mode" && value.is_string()) {
            const auto mode = modeFromName(value.get_ref<const std::string &>());
            good = mode.has_value();
            request.mode = mode.value_or(Mode::Hibernate);
        } else if (key == "codec" && value.is_string()) {
            overrides.codec = codecChoiceFromName(value.get_ref<const std::string &>());
            good = overrides.codec.has_value();
        } else if (key == "save_kernel" && value.is_string()) {
            overrides.saveKernel = value.get<std::string>();
            good = overrides.saveKernel->empty() || isReleaseName(*overrides.saveKernel);
        } else if (key == "verify" && value.is_boolean()) {
            overrides.verify = value.get<bool>();
            good = true;
        } else if (key == "region_mib" && value.is_number_unsigned()) {
            overrides.regionMib = value.get<std::uint64_t>();
            good = isRegionMib(*overrides.regionMib);
        } else if (key == "ignore_inhibitors" && value.is_boolean()) {
            overrides.ignoreInhibitors = value.get<bool>();
            good = true;
        } else if (key == "trigger" && value.is_string()) {
            overrides.trigger = triggerFromName(value.get_ref<const std::string &>());
            good = overrides.trigger.has_value();
        } else if (key == "remedies" && value.is_array()) {
            good = readRemedies(value, overrides.remedies);
        }
        if (!good)
            // Lists within lists are not shown: printing goes as deep as they do.
            return fail(
                Code::InvalidArgument, "the request's {} is not one that is known: {}", key,
                value.is_structured()
                    ? value.type_name()
                    : value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace).substr(0, 100));
    }
    if (!hasAttempt)
        return fail(Code::InvalidArgument, "the request does not name its attempt");
    return request;
}

Result<void> storeRequest(const Roots &roots, const Request &request)
{
    if (auto made = makeRunFolder(roots); !made)
        return made;
    auto stored = replaceFile(requestPath(roots), request.toJson(), 0600);
    if (!stored)
        return passOn(stored, "handing the request to the service");
    return {};
}

Result<Request> pendingRequest(const Roots &roots)
{
    std::error_code error;
    const auto written = std::filesystem::last_write_time(requestPath(roots), error);
    const auto age = std::filesystem::file_time_type::clock::now() - written;
    if (!error && (age < age.zero() || age > lifetime))
        return fail(Code::NotFound, "the request was left behind");
    return readRequest(roots);
}

Result<Request> takeRequest(const Roots &roots)
{
    auto request = readRequest(roots);
    std::error_code error;
    std::filesystem::remove(requestPath(roots), error);
    return request;
}

} // namespace torpor
