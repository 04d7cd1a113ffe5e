# Writes OUTPUT, a C++ file with the text of every .py below FOLDER.
file(GLOB_RECURSE files RELATIVE ${FOLDER} ${FOLDER}/*.py)
list(SORT files)
set(arrays "")
set(rows "")
set(index 0)
foreach(file ${files})
  file(READ ${FOLDER}/${file} hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
  string(REGEX REPLACE "\\.py$" "" name ${file})
  string(APPEND arrays "constexpr unsigned char text_${index}[] = {${bytes}0};\n")
  string(APPEND rows "    {\"${name}\", {reinterpret_cast<const char*>(text_${index}), sizeof(text_${index}) - 1}},\n")
  math(EXPR index "${index} + 1")
endforeach()
file(WRITE ${OUTPUT}.new "#include \"engine/library/sources.hpp\"
namespace outlive::library {
namespace {
${arrays}
const Source all[] = {
${rows}};
}
std::span<const Source> sources() { return all; }
}
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
