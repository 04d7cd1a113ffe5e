# Dear ImGui, as the target outlive_imgui. In this order: the source tree named
# by OUTLIVE_IMGUI_DIR, the installed package, a pinned release. What differs
# between them for our code stands in app/draw/imgui_compat.hpp.

set(OUTLIVE_IMGUI_DIR "" CACHE PATH "a source tree of Dear ImGui to build instead of the installed package")

function(outlive_imgui_from_source folder)
  add_library(outlive_imgui STATIC
    ${folder}/imgui.cpp ${folder}/imgui_draw.cpp ${folder}/imgui_tables.cpp
    ${folder}/imgui_widgets.cpp ${folder}/backends/imgui_impl_glfw.cpp
    ${folder}/backends/imgui_impl_opengl3.cpp)
  target_include_directories(outlive_imgui SYSTEM PUBLIC ${folder} ${folder}/backends)
  target_link_libraries(outlive_imgui PUBLIC glfw ${CMAKE_DL_LIBS})
endfunction()

find_package(glfw3 3.3 REQUIRED)
find_package(PkgConfig REQUIRED)
if(OUTLIVE_IMGUI_DIR)
  outlive_imgui_from_source(${OUTLIVE_IMGUI_DIR})
else()
  pkg_check_modules(IMGUI QUIET imgui)
  if(IMGUI_FOUND)
    add_library(outlive_imgui INTERFACE)
    list(GET IMGUI_INCLUDE_DIRS 0 imgui_include)
    target_include_directories(outlive_imgui SYSTEM INTERFACE
      ${IMGUI_INCLUDE_DIRS} ${imgui_include}/backends)
    target_link_directories(outlive_imgui INTERFACE ${IMGUI_LIBRARY_DIRS})
    target_link_libraries(outlive_imgui INTERFACE ${IMGUI_LIBRARIES} glfw ${CMAKE_DL_LIBS})
  else()
    include(FetchContent)
    FetchContent_Declare(imgui
      GIT_REPOSITORY https://github.com/ocornut/imgui.git
      GIT_TAG v1.92.1
      GIT_SHALLOW ON)
    FetchContent_GetProperties(imgui)
    if(NOT imgui_POPULATED)
      FetchContent_Populate(imgui)
    endif()
    outlive_imgui_from_source(${imgui_SOURCE_DIR})
  endif()
endif()
