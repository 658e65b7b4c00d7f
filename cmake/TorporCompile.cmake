# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What every target of the project is compiled with.

find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)

# A designated initializer leaves the other members at their defaults on purpose.
add_compile_options(-Wall -Wextra -Wpedantic -Wno-missing-field-initializers)
if(TORPOR_WERROR)
    add_compile_options(-Werror)
endif()

if(TORPOR_SANITIZE)
    list(JOIN TORPOR_SANITIZE "," sanitizers)
    add_compile_options(-fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${sanitizers})
    # A span or vector that is left by an index need not touch foreign memory.
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()

if(TORPOR_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

if(TORPOR_COVERAGE)
    # Threads count together; a function that the compiler merges or inlines keeps its lines.
    add_compile_options(--coverage -fprofile-update=atomic -fno-inline)
    add_link_options(--coverage)
endif()

# One kind of objects, which precompiled headers need: what links a library with threads is compiled with it, too.
add_compile_options(-pthread)

# Headers are named from the part's folder: #include "common/error.h" in helper/.
include_directories("${PROJECT_SOURCE_DIR}/helper")
