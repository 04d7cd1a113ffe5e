# What every target of ours shares: warnings as errors, the include root, the
# sanitizers of .cmake/sanitize.cmake, and one function that makes a folder a library.

option(OUTLIVE_SANITIZE "address and undefined-behaviour sanitizers" OFF)

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

add_library(outlive_flags INTERFACE)
target_compile_features(outlive_flags INTERFACE cxx_std_20)
target_compile_options(outlive_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Werror -fno-strict-aliasing
  # g++ 12 warns of overlaps in its own std::string (its bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>)
target_include_directories(outlive_flags INTERFACE ${CMAKE_SOURCE_DIR})
if(OUTLIVE_SANITIZE)
  target_compile_options(outlive_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -fno-sanitize-recover=all)
  # What g++ 12 warns of in std::regex with these options is none of it.
  target_compile_options(outlive_flags INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(outlive_flags INTERFACE -fsanitize=address,undefined)
endif()

# outlive_module(NAME [DEPENDS lib ...]): every .cpp below the current folder's
# NAME/ becomes the static library outlive_NAME; it may include only what it
# depends on.
function(outlive_module name)
  cmake_parse_arguments(ARG "" "" "DEPENDS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp)
  if(sources)
    add_library(outlive_${name} STATIC ${sources})
    target_link_libraries(outlive_${name} PUBLIC outlive_flags ${ARG_DEPENDS})
  else()
    add_library(outlive_${name} INTERFACE)
    target_link_libraries(outlive_${name} INTERFACE outlive_flags ${ARG_DEPENDS})
  endif()
endfunction()
