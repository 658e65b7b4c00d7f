// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// lab-caller COUNT SEED: calls the helper so many times as nobody should, as
// fast as it answers, and prints how many calls it answered and how many it
// refused to hear. Whatever can hibernate the machine is only called with
// arguments that no verb has. Ends with an error when the helper does not answer.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>
#include <systemd/sd-bus.h>
#include <vector>

namespace
{

using Bytes = std::vector<std::uint8_t>;

class Caller
{
public:
    explicit Caller(unsigned seed) : m_random(seed) {}

    // False when the helper is not there any more.
    bool run(int count)
    {
        if (sd_bus_open_system(&m_bus) < 0)
            return false;
        for (int call = 0; call < count; ++call) {
            if (!callOnce()) {
                std::printf("call %d was not answered\n", call);
                return false;
            }
        }
        std::printf("answered %d, not heard %d\n", m_answered, m_unheard);
        return true;
    }

private:
    unsigned below(unsigned limit) { return std::uniform_int_distribution<unsigned>(0, limit - 1)(m_random); }

    template <typename Number> static void big(Bytes &bytes, Number number)
    {
        for (int shift = sizeof(Number) * 8 - 8; shift >= 0; shift -= 8)
            bytes.push_back(static_cast<std::uint8_t>(static_cast<std::uint64_t>(number) >> shift));
    }
    static void text(Bytes &bytes, const std::string &value)
    {
        big<std::uint32_t>(bytes, static_cast<std::uint32_t>(value.size() * 2));
        for (const char c : value)
            big<std::uint16_t>(bytes, static_cast<std::uint8_t>(c));
    }
    std::string word()
    {
        static const char *const words[] = {"",        "what",      "devices",    "../../etc/shadow",
                                            "erase",   "partuuid",  "\n[kernel]", "image_only",
                                            "verify",  "$(reboot)", "id",         "action",
                                            "suspend", "trigger",   "user",       "done"};
        std::string value = words[below(std::size(words))];
        if (below(20) == 0)
            value.append(below(5000), static_cast<char>(below(256)));
        return value;
    }
    // A QVariant of one of the types that QDataStream has: a text, a number, a flag, bytes.
    void variant(Bytes &bytes)
    {
        static constexpr std::uint32_t types[] = {10, 2, 1, 12, 0, 65536};
        const std::uint32_t type = types[below(std::size(types))];
        big(bytes, type);
        bytes.push_back(0);
        if (type == 2)
            big<std::uint32_t>(bytes, m_random());
        else if (type == 1)
            bytes.push_back(1);
        else
            text(bytes, word());
    }
    // A QVariantMap that no verb takes.
    Bytes arguments()
    {
        Bytes bytes;
        const unsigned more = below(4);
        big<std::uint32_t>(bytes, more + 1);
        text(bytes, "nobody's");
        big<std::uint32_t>(bytes, 1);
        bytes.push_back(0);
        bytes.push_back(1);
        for (unsigned i = 0; i < more; ++i) {
            text(bytes, word());
            variant(bytes);
        }
        return bytes;
    }

    bool callOnce()
    {
        static const char *const harmless[] = {"check",  "status",  "history",   "cancel",
                                               "record", "prepare", "configure", "remove"};
        static const char *const others[] = {"hibernate", "rehearse"};
        static const char *const foreign[] = {"deleteLater", "", "check.status"};
        const bool isHarmless = below(3) != 0;
        // Rarely: the helper ends after these, and to start it anew takes its time.
        const bool isForeign = below(200) == 0;
        const std::string action =
            std::string("org.torpor.") + (isForeign    ? foreign[below(std::size(foreign))]
                                          : isHarmless ? harmless[below(std::size(harmless))]
                                                       : others[below(std::size(others))]);
        Bytes blob = arguments();
        // Broken bytes may be read as a map without entries, which is a proper call.
        if (isHarmless && !isForeign && action != "org.torpor.check" && below(3) == 0) {
            for (unsigned i = below(4); i > 0; --i)
                blob[below(static_cast<unsigned>(blob.size()))] = static_cast<std::uint8_t>(below(256));
            blob.resize(below(static_cast<unsigned>(blob.size()) + 1));
        }
        const std::string claimed = below(2) == 0 ? ":1.0" : word();
        sd_bus_message *message = nullptr;
        sd_bus_message *reply = nullptr;
        sd_bus_error error{};
        int result = sd_bus_message_new_method_call(m_bus, &message, "org.torpor", "/", "org.kde.kf6auth",
                                                    "performAction");
        if (result >= 0)
            result = sd_bus_message_append(message, "s", action.c_str());
        if (result >= 0)
            result = sd_bus_message_append_array(message, 'y', claimed.data(), claimed.size());
        if (result >= 0)
            result = sd_bus_message_append(message, "a{sv}", 0);
        if (result >= 0)
            result = sd_bus_message_append_array(message, 'y', blob.data(), blob.size());
        if (result >= 0)
            result = sd_bus_message_append(message, "a{sh}", 0);
        if (result >= 0)
            result = sd_bus_call(m_bus, message, 60'000'000, &error, &reply);
        // A helper that has idled away is started anew; one that crashed leaves the call without a reply.
        const bool isGone = !isForeign && sd_bus_error_has_name(&error, SD_BUS_ERROR_NO_REPLY) > 0;
        (result >= 0 ? m_answered : m_unheard) += 1;
        sd_bus_error_free(&error);
        sd_bus_message_unref(message);
        sd_bus_message_unref(reply);
        return !isGone;
    }

    std::mt19937 m_random;
    sd_bus *m_bus = nullptr;
    int m_answered = 0;
    int m_unheard = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("lab-caller COUNT SEED\n", stderr);
        return 2;
    }
    return Caller(static_cast<unsigned>(std::atoi(argv[2]))).run(std::atoi(argv[1])) ? 0 : 1;
}
