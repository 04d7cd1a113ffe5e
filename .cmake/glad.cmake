# The OpenGL loader, generated at build time: core 3.3, no extensions.
find_program(GLAD glad REQUIRED)
set(glad_folder ${CMAKE_BINARY_DIR}/glad)
add_custom_command(
  OUTPUT ${glad_folder}/src/gl.c ${glad_folder}/include/glad/gl.h
  COMMAND ${GLAD} --api gl:core=3.3 --extensions "" --reproducible --quiet
          --out-path ${glad_folder} c > ${CMAKE_BINARY_DIR}/glad.log 2>&1
  COMMENT "Generating the OpenGL loader" VERBATIM)
add_library(outlive_glad STATIC ${glad_folder}/src/gl.c)
target_include_directories(outlive_glad SYSTEM PUBLIC ${glad_folder}/include)
