# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The headers of the standard library and of QtCore, which take most of the
# compiler's time, are read once for all targets. Every file still includes what
# it uses: the preset release is built without them, and ./dev lint looks
# without them at every file.

set(standard_headers <algorithm> <array> <chrono> <expected> <filesystem> <format> <functional> <map> <memory>
    <optional> <set> <span> <string> <string_view> <thread> <vector>)
set(qt_headers <QAbstractItemModel> <QDateTime> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QObject>
    <QTemporaryDir> <QTimer> <QVariantMap>)

add_library(torpor-standard-headers STATIC "${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp")
target_precompile_headers(torpor-standard-headers PRIVATE ${standard_headers})

find_package(Qt6 REQUIRED COMPONENTS Core)
add_library(torpor-qt-headers STATIC "${CMAKE_CURRENT_LIST_DIR}/precompiled.cpp")
target_link_libraries(torpor-qt-headers PRIVATE Qt6::Core)
target_precompile_headers(torpor-qt-headers PRIVATE ${standard_headers} ${qt_headers})

# Clang writes into a precompiled header where it was built, so ccache must not
# bring one from another checkout: nothing could be compiled with it. It also
# writes when its sources were written: each build would have another one, and
# nothing that was compiled with it would be found in ccache.
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    foreach(target IN ITEMS torpor-standard-headers torpor-qt-headers)
        set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "")
        target_compile_options(${target} PRIVATE -Xclang -fno-pch-timestamp)
    endforeach()
endif()

# Every target of a folder, and of those below it; to be called when all are there.
function(torpor_precompile folder)
    get_property(targets DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(type ${target} TYPE)
        if(NOT type MATCHES "^(EXECUTABLE|STATIC_LIBRARY)$" OR target MATCHES "^torpor-(standard|qt)-headers$")
            continue()
        endif()
        get_target_property(libraries ${target} LINK_LIBRARIES)
        if(libraries MATCHES "Qt6::")
            target_precompile_headers(${target} REUSE_FROM torpor-qt-headers)
        else()
            target_precompile_headers(${target} REUSE_FROM torpor-standard-headers)
        endif()
    endforeach()
    get_property(below DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(subfolder IN LISTS below)
        torpor_precompile("${subfolder}")
    endforeach()
endfunction()
