# cmake -DCLANG_FORMAT=... -DSOURCE=... -P check_format.cmake: fails and names
# the files that are not as .clang-format has them.
file(GLOB_RECURSE files ${SOURCE}/app/*.[ch]pp ${SOURCE}/engine/*.[ch]pp ${SOURCE}/tests/*.[ch]pp)
execute_process(COMMAND ${CLANG_FORMAT} --dry-run -Werror --ferror-limit=1 ${files}
  RESULT_VARIABLE result ERROR_VARIABLE complaints)
if(NOT result EQUAL 0)
  string(REGEX MATCHALL "[^\n]+: error:" places "${complaints}")
  list(REMOVE_DUPLICATES places)
  list(JOIN places "\n" text)
  message(FATAL_ERROR "Not formatted:\n${text}\nclang-format -i puts it right.")
endif()
