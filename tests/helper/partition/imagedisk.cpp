// SPDX-FileCopyrightText: 2026 The Torpor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imagedisk.h"

#include <QDebug>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <sys/sysmacros.h>

using namespace torpor;
namespace fs = std::filesystem;

namespace
{

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input, bool *ok)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("PATH", "/usr/sbin:/usr/bin:/sbin:/bin");
    environment.insert("LC_ALL", "C");
    process.setProcessEnvironment(environment);
    // A search in this PATH, not in the caller's, which may lack sbin.
    process.start("/usr/bin/env", QStringList{program} + arguments);
    process.write(input);
    process.closeWriteChannel();
    *ok =
        process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    const QByteArray output = process.readAll();
    if (!*ok)
        qWarning() << program << arguments << output;
    return output;
}

bool makeFile(const fs::path &path, std::uint64_t size)
{
    const Fd fd(::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    return fd && ::ftruncate(fd.get(), static_cast<off_t>(size)) == 0;
}

} // namespace

bool runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    bool ok = false;
    outputOf(program, arguments, input, &ok);
    return ok;
}

ImageDisk::ImageDisk()
{
    const fs::path top = m_folder.path().toStdString();
    roots.dev = top / "dev";
    roots.sys = top / "sys";
    roots.proc = top / "proc";
    fs::create_directories(roots.dev);
    fs::create_directories(roots.sys / "class/block");
    fs::create_directories(roots.proc / "self/ns");
    setMountinfo("22 1 8:1 / / rw,relatime - ext4 /dev/root rw\n");
    setSwaps("Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority\n");
}

void ImageDisk::write(const fs::path &file, const std::string &text) const
{
    fs::create_directories(file.parent_path());
    if (!replaceFile(file, text))
        qFatal("cannot write a fixture");
}

bool ImageDisk::addDisk(const std::string &name, std::uint64_t sizeBytes, const QByteArray &script)
{
    return makeFile(node(name), sizeBytes) &&
           runProgram("sfdisk", {"--quiet", QString::fromStdString(node(name))}, script) && showInSysfs(name);
}

bool ImageDisk::cloneDisk(const std::string &from, const std::string &to)
{
    return fs::copy_file(node(from), node(to)) && showInSysfs(to);
}

bool ImageDisk::showInSysfs(const std::string &name)
{
    bool ok = false;
    const auto json = outputOf("sfdisk", {"--json", QString::fromStdString(node(name))}, {}, &ok);
    if (!ok)
        return false;
    // /sys/class/block has links to where the devices are, the partitions within their disk.
    const auto device = roots.sys / "devices/virtual-pci/block" / name;
    const auto show = [&](const std::string &who, const fs::path &folder) {
        fs::create_directories(folder / "holders");
        m_devices[who] = makedev(diskMajor, m_nextMinor++);
        write(folder / "dev", std::format("{}:{}\n", major(m_devices[who]), minor(m_devices[who])));
        fs::create_directory_symlink(folder, sysfs(who));
    };
    show(name, device);
    write(device / "device/model", "Image Disk      \n");
    const auto partitions = QJsonDocument::fromJson(json)["partitiontable"]["partitions"].toArray();
    for (const auto &value : partitions) {
        const auto nodeName = value.toObject()["node"].toString().toStdString();
        const auto number = nodeName.substr(node(name).string().size());
        const std::string part = name + number;
        const auto digits = number.starts_with('p') ? number.substr(1) : number;
        const auto start = static_cast<std::uint64_t>(value.toObject()["start"].toInteger());
        const auto size = static_cast<std::uint64_t>(value.toObject()["size"].toInteger());
        show(part, device / part);
        write(device / part / "partition", digits + "\n");
        write(device / part / "start", std::to_string(start) + "\n");
        write(device / part / "size", std::to_string(size) + "\n");
        if (!makeFile(node(part), size * 512))
            return false;
    }
    return true;
}

void ImageDisk::poke(const std::string &name, std::uint64_t offset, const std::string &bytes) const
{
    const Fd fd(::open(node(name).c_str(), O_RDWR | O_CLOEXEC));
    if (!fd || !writeExactly(fd.get(), std::as_bytes(std::span(bytes)), offset))
        qFatal("cannot write a fixture");
}

std::string ImageDisk::peek(const std::string &name, std::uint64_t offset, std::size_t size) const
{
    std::string bytes(size, '\0');
    const Fd fd(::open(node(name).c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd || !readExactly(fd.get(), std::as_writable_bytes(std::span(bytes)), offset))
        qFatal("cannot read a fixture");
    return bytes;
}

dev_t ImageDisk::deviceOf(const std::string &name) const
{
    return m_devices.at(name);
}

Result<Fd> ImageDisk::open(const fs::path &path, DeviceOpen how) const
{
    const std::string name = path.filename();
    if (how == DeviceOpen::Read)
        return openFile(path, O_RDONLY);
    if (const auto found = exclusiveFails.find(name); found != exclusiveFails.end())
        return fail(found->second, "opening {}: refused by the test", path.string());
    lastExclusive = name;
    auto fd = openFile(path, O_RDWR);
    if (onExclusiveOpen)
        onExclusiveOpen();
    return fd;
}

Result<DeviceFacts> ImageDisk::facts(int fd) const
{
    std::error_code error;
    const std::string name = fs::read_symlink(std::format("/proc/self/fd/{}", fd), error).filename();
    if (error)
        return failErrno("finding the image file", error.value());
    if (const auto found = overrides.find(name); found != overrides.end())
        return found->second;
    struct stat status{};
    if (::fstat(fd, &status) < 0)
        return failErrno("fstat", errno);
    return DeviceFacts{true, m_devices.at(name), static_cast<std::uint64_t>(status.st_size), false};
}
