// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remedy/udisks.h"

#include "fakes/verifyresult.h"

#include <atomic>
#include <sys/socket.h>
#include <thread>
#include <vector>

using namespace torpor;

namespace
{

// udisks2 at the other end of a socket: no bus daemon is between.
class FakeUdisks
{
public:
    std::vector<std::string> told; // read when no call is under way
    std::string refusal;           // an error's text; empty: all goes well
    bool knowsDevice = true;

    ~FakeUdisks()
    {
        m_ends = true;
        for (auto &server : m_servers)
            server.join();
    }

    Result<Bus> connect()
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
            return failErrno("socketpair", errno);
        m_servers.emplace_back([this, fd = ends[1]] { serve(fd); });
        sd_bus *bus = nullptr;
        int error = sd_bus_new(&bus);
        if (error >= 0)
            error = sd_bus_set_fd(bus, ends[0], ends[0]);
        if (error >= 0)
            error = sd_bus_start(bus);
        if (error < 0)
            return failErrno("connecting", error);
        return Bus(bus);
    }

private:
    void serve(int fd)
    {
        sd_bus *raw = nullptr;
        sd_id128_t id{};
        if (sd_id128_randomize(&id) < 0 || sd_bus_new(&raw) < 0)
            return;
        const Bus bus(raw);
        if (sd_bus_set_fd(raw, fd, fd) < 0 || sd_bus_set_server(raw, 1, id) < 0 ||
            sd_bus_add_filter(raw, nullptr, &FakeUdisks::answer, this) < 0 || sd_bus_start(raw) < 0)
            return;
        while (!m_ends) {
            const int processed = sd_bus_process(raw, nullptr);
            if (processed < 0)
                return;
            if (processed == 0)
                (void)sd_bus_wait(raw, 20'000); // microseconds
        }
    }

    static int answer(sd_bus_message *message, void *self, sd_bus_error * /*error*/)
    {
        return static_cast<FakeUdisks *>(self)->answerCall(message);
    }

    int answerCall(sd_bus_message *call)
    {
        if (sd_bus_message_is_method_call(call, nullptr, nullptr) <= 0)
            return 0; // the other end has gone
        if (sd_bus_message_is_method_call(call, "org.freedesktop.UDisks2.Manager", "ResolveDevice") > 0) {
            const char *key = nullptr;
            const char *value = nullptr;
            sd_bus_message_enter_container(call, 'a', "{sv}");
            sd_bus_message_enter_container(call, 'e', "sv");
            sd_bus_message_read(call, "s", &key);
            sd_bus_message_read(call, "v", "s", &value);
            told.push_back(std::string("resolve ") + key + "=" + value);
            if (!knowsDevice)
                return sd_bus_reply_method_return(call, "ao", 0);
            return sd_bus_reply_method_return(call, "ao", 1, "/org/freedesktop/UDisks2/block_devices/sdb1");
        }
        std::string options;
        sd_bus_message_enter_container(call, 'a', "{sv}");
        while (sd_bus_message_enter_container(call, 'e', "sv") > 0) {
            const char *key = nullptr;
            const char *value = nullptr;
            sd_bus_message_read(call, "s", &key);
            sd_bus_message_read(call, "v", "s", &value);
            sd_bus_message_exit_container(call);
            options += std::string(" ") + key + "=" + value;
        }
        const std::string path = sd_bus_message_get_path(call);
        told.push_back(std::string(sd_bus_message_get_member(call)) + " " + path.substr(path.rfind('/') + 1) +
                       options);
        if (!refusal.empty())
            return sd_bus_reply_method_errorf(call, "org.freedesktop.UDisks2.Error.DeviceBusy", "%s",
                                              refusal.c_str());
        if (sd_bus_message_is_method_call(call, "org.freedesktop.UDisks2.Filesystem", "Unmount") > 0)
            return sd_bus_reply_method_return(call, nullptr);
        if (sd_bus_message_is_method_call(call, "org.freedesktop.UDisks2.Filesystem", "Mount") > 0)
            return sd_bus_reply_method_return(call, "s", "/run/media/anna/STICK");
        return 0;
    }

    std::atomic<bool> m_ends = false;
    std::vector<std::jthread> m_servers;
};

} // namespace

class UdisksTest : public QObject
{
    Q_OBJECT

    using Texts = std::vector<std::string>;

private slots:
    void unmountsByTheNode()
    {
        FakeUdisks fake;
        Udisks udisks([&] { return fake.connect(); });
        VERIFY_RESULT(udisks.unmount("sdb1"));
        QCOMPARE(fake.told, Texts({"resolve path=/dev/sdb1", "Unmount sdb1"}));
    }

    void mountsForAUserAndSaysWhere()
    {
        FakeUdisks fake;
        Udisks udisks([&] { return fake.connect(); });
        const auto place = udisks.mount("sdb1", "anna");
        VERIFY_RESULT(place);
        QCOMPARE(*place, std::string("/run/media/anna/STICK"));
        VERIFY_RESULT(udisks.mount("sdb1", ""));
        QCOMPARE(fake.told, Texts({"resolve path=/dev/sdb1", "Mount sdb1 as-user=anna",
                                   "resolve path=/dev/sdb1", "Mount sdb1"}));
    }

    void passesOnWhatUdisksSays()
    {
        FakeUdisks fake;
        fake.refusal = "target is busy";
        Udisks udisks([&] { return fake.connect(); });
        const auto unmounted = udisks.unmount("sdb1");
        VERIFY_REFUSED(unmounted, Code::SystemError);
        QCOMPARE(unmounted.error().message, std::string("unmounting /dev/sdb1: Unmount: target is busy"));
    }

    void tellsThatUdisksDoesNotKnowTheDevice()
    {
        FakeUdisks fake;
        fake.knowsDevice = false;
        Udisks udisks([&] { return fake.connect(); });
        VERIFY_REFUSED(udisks.mount("sdb1", "anna"), Code::NotFound);
        QCOMPARE(fake.told.size(), 1U);
    }

    void tellsThatThereIsNoBus()
    {
        Udisks udisks([]() -> Result<Bus> { return fail(Code::SystemError, "no bus"); });
        VERIFY_REFUSED(udisks.unmount("sdb1"), Code::SystemError);
        VERIFY_REFUSED(udisks.mount("sdb1", ""), Code::SystemError);
    }
};

QTEST_GUILESS_MAIN(UdisksTest)
#include "udiskstest.moc"
