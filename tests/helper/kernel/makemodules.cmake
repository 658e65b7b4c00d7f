# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes a /lib/modules folder with modules that do nothing, for libkmod:
#   cmake -DCOMPILER=... -DDEPMOD=... -DBASE=FOLDER -P makemodules.cmake

set(release 6.99.0-test)
set(folder ${BASE}/lib/modules/${release})
file(REMOVE_RECURSE ${BASE})
file(MAKE_DIRECTORY ${folder}/kernel)

# A module: what it exports, what it uses, and lines of its .modinfo.
function(make_module name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "EXPORTS;USES" "INFO")
    set(code "#define INFO __attribute__((section(\".modinfo\"), used, aligned(1)))\n")
    string(APPEND code "INFO static const char info[] = \"license=GPL\";\n")
    set(number 0)
    foreach(line IN LISTS arg_INFO)
        math(EXPR number "${number} + 1")
        string(APPEND code "INFO static const char info${number}[] = \"${line}\";\n")
    endforeach()
    if(arg_EXPORTS)
        string(APPEND code "extern \"C\" { void ${arg_EXPORTS}() {} }\n"
            "__attribute__((section(\"__ksymtab_strings\"), used, aligned(1))) static const char exported[] = \"${arg_EXPORTS}\";\n")
    endif()
    if(arg_USES)
        string(APPEND code "extern \"C\" { void ${arg_USES}(); void init_${name}() { ${arg_USES}(); } }\n")
    endif()
    file(WRITE ${BASE}/${name}.cpp "${code}")
    execute_process(COMMAND ${COMPILER} -c -fno-pic -o ${folder}/kernel/${name}.ko ${BASE}/${name}.cpp
        COMMAND_ERROR_IS_FATAL ANY)
endfunction()

make_module(virtio_ring EXPORTS virtqueue_add)
make_module(virtio_pci USES virtqueue_add INFO "alias=pci:v00001AF4d*sv*")
make_module(virtio_blk USES virtqueue_add INFO "alias=virtio:d00000002v*")
make_module(xhci_firmware)
make_module(xhci_pci INFO "softdep=pre: xhci_firmware" "intree=Y" "firmware=renesas_usb_fw.mem" "firmware=../passwd")
make_module(nvidia INFO "version=550.54" "firmware=nvidia/550.54/gsp_ga10x.bin")
make_module(gone_driver)

file(WRITE ${folder}/modules.order "")
file(WRITE ${folder}/modules.builtin.modinfo "")
file(WRITE ${folder}/modules.builtin "kernel/drivers/nvme/host/nvme.ko\n")
execute_process(COMMAND ${DEPMOD} -b ${BASE} ${release} COMMAND_ERROR_IS_FATAL ANY)
# Listed, but not installed (a package that was split).
file(REMOVE ${folder}/kernel/gone_driver.ko)
