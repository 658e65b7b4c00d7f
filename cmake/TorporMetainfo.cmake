# SPDX-FileCopyrightText: 2026 The Torpor authors
# SPDX-License-Identifier: GPL-3.0-or-later

# torpor_metainfo(FILE HOMEPAGE)
#
# Writes the metainfo. Software centres show pictures from the network alone, by their addresses: they, and the
# page itself, are in there where HOMEPAGE is not empty. It has the pictures, as `./dev screenshots` writes them,
# in its folder screenshots/.
function(torpor_metainfo file TORPOR_HOMEPAGE)
    set(folder "${PROJECT_SOURCE_DIR}/resources/desktop")
    set(TORPOR_PAGES "")
    if(TORPOR_HOMEPAGE)
        string(REGEX REPLACE "/+$" "" TORPOR_HOMEPAGE "${TORPOR_HOMEPAGE}")
        configure_file("${folder}/pages.xml.in" "${file}.pages" @ONLY)
        file(READ "${file}.pages" TORPOR_PAGES)
    endif()
    configure_file("${folder}/org.torpor.Torpor.metainfo.xml.in" "${file}" @ONLY)
endfunction()
