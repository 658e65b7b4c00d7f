# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later

find_package(Qt6 REQUIRED COMPONENTS Core Test)
# Qt would have every test know where it is built, for QFINDTESTDATA: then no
# compiler's cache could give a checkout the objects of another one. Where the
# sources are the tests ask tests/testpaths.h.
set_property(TARGET Qt6::Test PROPERTY INTERFACE_COMPILE_DEFINITIONS QT_TESTLIB_LIB)

# For what is not built with the thread sanitizer.
set(tsan_suppressions "suppressions=${PROJECT_SOURCE_DIR}/tests/tsan.supp")

# All tests with the label unit, without the rest of what is built.
add_custom_target(unit-tests)

# torpor_add_test(NAME LABEL unit SOURCES a.cpp ... [LIBS torpor-image ...] [TIMEOUT SECONDS] [MOCKED_DEVICES]
#                 [PRIVATE_BUS] [SESSION_BUS])
#
# Adds a Qt Test executable and its ctest entry. LABEL is one of unit, dbus,
# gui, fuzz, bench; the first of the SOURCES has the test's class and ends in
# #include "a.moc". MOCKED_DEVICES runs it with umockdev's library in front of
# libc, which shows it another /sys; PRIVATE_BUS on a system bus of its own with
# the fakes of tests/app/fakes on it; SESSION_BUS on a session bus of its own
# with nothing on it.
function(torpor_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "MOCKED_DEVICES;PRIVATE_BUS;SESSION_BUS" "LABEL;TIMEOUT" "SOURCES;LIBS")
    if(arg_UNPARSED_ARGUMENTS)
        message(FATAL_ERROR "torpor_add_test(${name}): unknown ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_LABEL MATCHES "^(unit|dbus|gui|fuzz|bench)$")
        message(FATAL_ERROR "torpor_add_test(${name}): LABEL must be unit, dbus, gui, fuzz or bench")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set(function_timeout 100000) # of each test function, milliseconds
    if(TORPOR_SANITIZE OR TORPOR_COVERAGE)
        # Not optimised, and the thread sanitizer alone takes up to 15 times as long.
        math(EXPR arg_TIMEOUT "${arg_TIMEOUT} * 10")
        set(function_timeout 1000000)
    endif()
    add_executable(${name} ${arg_SOURCES})
    # AUTOMOC would look through all sources at each build, and compile one more for each test.
    list(GET arg_SOURCES 0 source)
    string(REGEX REPLACE "cpp$" "moc" moc "${CMAKE_CURRENT_BINARY_DIR}/${source}")
    qt_generate_moc(${source} "${moc}" TARGET ${name})
    target_sources(${name} PRIVATE "${moc}")
    target_include_directories(${name} PRIVATE "${CMAKE_CURRENT_BINARY_DIR}" "${PROJECT_SOURCE_DIR}/tests") # fakes/
    target_link_libraries(${name} PRIVATE ${arg_LIBS} test-paths Qt6::Test Qt6::Core)
    if(arg_LABEL STREQUAL unit)
        add_dependencies(unit-tests ${name})
    endif()
    set(wrapper "")
    set(environment "QT_QPA_PLATFORM=offscreen;QTEST_FUNCTION_TIMEOUT=${function_timeout}")
    set(tsan_options "${tsan_suppressions}")
    if(arg_MOCKED_DEVICES)
        find_program(UMOCKDEV_WRAPPER umockdev-wrapper REQUIRED)
        set(wrapper ${UMOCKDEV_WRAPPER})
        # The address sanitizer wants to be the first library, which umockdev's is then.
        list(APPEND environment "ASAN_OPTIONS=verify_asan_link_order=0")
        # umockdev's threads are not compiled for the thread sanitizer, which would take their every hand-over
        # for a race, and its report would open files, for which umockdev waits for the lock of who is reported.
        string(APPEND tsan_options ":ignore_noninstrumented_modules=1")
    endif()
    if(arg_PRIVATE_BUS)
        find_package(Python3 REQUIRED COMPONENTS Interpreter)
        set(wrapper ${Python3_EXECUTABLE} -B "${PROJECT_SOURCE_DIR}/tests/app/fakes/privatebus.py" $<TARGET_FILE:fake-helper>)
        add_dependencies(${name} fake-helper)
    endif()
    if(arg_SESSION_BUS)
        find_program(DBUS_RUN_SESSION dbus-run-session REQUIRED)
        list(PREPEND wrapper ${DBUS_RUN_SESSION} --)
    endif()
    list(APPEND environment "TSAN_OPTIONS=${tsan_options}")
    add_test(NAME ${name} COMMAND ${wrapper} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "${environment}"
        FAIL_REGULAR_EXPRESSION "^SKIP   :")
endfunction()
