# SPDX-License-Identifier: Apache-2.0
# One small static library per folder. Everything a target needs to know about
# warnings, sanitizers and Qt's strictness is said here, once.

add_library(heliograph_flags INTERFACE)
target_compile_features(heliograph_flags INTERFACE cxx_std_20)
target_compile_options(heliograph_flags INTERFACE
  -Wall -Wextra -Wformat=2 -Wold-style-cast -Woverloaded-virtual -Wshadow=local
  -fstack-protector-strong
  # A unity build includes the sources, so that GCC takes their anonymous namespaces for a header's.
  $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-subobject-linkage>
  $<$<BOOL:${HELIOGRAPH_WERROR}>:-Werror>)
target_compile_definitions(heliograph_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
  QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS
  HELIOGRAPH_VERSION="${PROJECT_VERSION}"
  $<$<BOOL:${HELIOGRAPH_TESTS}>:HELIOGRAPH_CRASHPOINTS>)
# Includes name the layer: "domain/message.h", "ui/common/theme.h".
target_include_directories(heliograph_flags INTERFACE
  ${PROJECT_SOURCE_DIR}/core ${PROJECT_SOURCE_DIR})
if(HELIOGRAPH_SANITIZE)
  target_compile_options(heliograph_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(heliograph_flags INTERFACE -fsanitize=address,undefined)
endif()

# heliograph_module(NAME SOURCES … LINKS …): a static library made of one folder.
# LINKS are PUBLIC for our own targets (their headers are included by name) and
# PRIVATE for Qt and third parties, so that a folder which includes what it may
# not fails to compile where that is possible; tests/lint checks the rest.
function(heliograph_module name)
  cmake_parse_arguments(M "" "" "SOURCES;LINKS;PRIVATE" ${ARGN})
  add_library(${name} STATIC ${M_SOURCES})
  target_link_libraries(${name} PUBLIC heliograph_flags Qt6::Core tl::expected ${M_LINKS} PRIVATE ${M_PRIVATE})
endfunction()
