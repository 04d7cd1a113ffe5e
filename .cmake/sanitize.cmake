# cmake -C .cmake/sanitize.cmake -S . -B build-sanitize -G Ninja
set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "")
set(OUTLIVE_SANITIZE ON CACHE BOOL "")
