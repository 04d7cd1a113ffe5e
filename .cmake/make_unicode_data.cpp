// make_unicode_data FOLDER OUTPUT: writes a C++ file with what UnicodeData.txt,
// NameAliases.txt and EastAsianWidth.txt in FOLDER say (Debian's package
// unicode-data), in the form that engine/syntax/unicode_data.cpp reads.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

struct Name {
    std::string text;
    std::size_t offset;  // of the name in the text of all records
    std::uint32_t character;
};

struct Tables {
    std::string records;               // lines "CODE;NAME;…" in order of code
    std::vector<std::size_t> offsets;  // of each line
    std::vector<Name> names;
    std::vector<std::string> widths;  // rows of C++
};

// What Unicode 15.1 has more than 15.0, but for ideographs without names.
constexpr const char* later[] = {
    "2FFC;IDEOGRAPHIC DESCRIPTION CHARACTER SURROUND FROM RIGHT;So;0;ON;;;;;N",
    "2FFD;IDEOGRAPHIC DESCRIPTION CHARACTER SURROUND FROM LOWER RIGHT;So;0;ON;;;;;N",
    "2FFE;IDEOGRAPHIC DESCRIPTION CHARACTER HORIZONTAL REFLECTION;So;0;ON;;;;;N",
    "2FFF;IDEOGRAPHIC DESCRIPTION CHARACTER ROTATION;So;0;ON;;;;;N",
    "31EF;IDEOGRAPHIC DESCRIPTION CHARACTER SUBTRACTION;So;0;ON;;;;;N",
    "2EBF0;<CJK Ideograph Extension I, First>;Lo;0;L;;;;;N",
    "2EE5D;<CJK Ideograph Extension I, Last>;Lo;0;L;;;;;N"};

std::vector<std::string> lines_of(const std::string& path) {
    std::ifstream in(path);
    if (!in) {
        std::cerr << "make_unicode_data: " << path << " cannot be read\n";
        std::exit(1);
    }
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line[0] != '#') lines.push_back(line);
    }
    return lines;
}

std::uint32_t code_of(const std::string& line) {
    return static_cast<std::uint32_t>(std::strtoul(line.c_str(), nullptr, 16));
}

// The first ten fields; the others repeat what case mappings say.
std::string ten_fields(const std::string& line) {
    std::size_t end = 0;
    for (int i = 0; i < 10; ++i) end = line.find(';', end + 1);
    return line.substr(0, end);
}

void read_records(const std::string& folder, Tables& tables) {
    std::vector<std::string> lines = lines_of(folder + "/UnicodeData.txt");
    for (std::string& line : lines) line = ten_fields(line);
    for (const char* line : later) {
        const auto known = [&](const std::string& l) { return code_of(l) == code_of(line); };
        if (std::none_of(lines.begin(), lines.end(), known)) lines.emplace_back(line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const std::string& a, const std::string& b) {
        return code_of(a) < code_of(b);
    });
    for (const std::string& line : lines) {
        const std::size_t begin = line.find(';') + 1;
        const std::string name = line.substr(begin, line.find(';', begin) - begin);
        tables.offsets.push_back(tables.records.size());
        if (name[0] != '<')
            tables.names.push_back({name, tables.records.size() + begin, code_of(line)});
        tables.records += line + "\n";
    }
}

void read_aliases(const std::string& folder, Tables& tables) {
    for (const std::string& line : lines_of(folder + "/NameAliases.txt")) {
        const std::size_t begin = line.find(';') + 1;
        const std::string name = line.substr(begin, line.find(';', begin) - begin);
        tables.names.push_back({name, tables.records.size(), code_of(line)});
        tables.records += name + ";\n";
    }
}

// Widths of what is later.
constexpr const char* later_widths[] = {"2FFC..2FFF;W", "31EF;W"};

void read_widths(const std::string& folder, Tables& tables) {
    std::vector<std::string> lines = lines_of(folder + "/EastAsianWidth.txt");
    lines.insert(lines.end(), std::begin(later_widths), std::end(later_widths));
    std::stable_sort(lines.begin(), lines.end(), [](const std::string& a, const std::string& b) {
        return code_of(a) < code_of(b);
    });
    for (const std::string& line : lines) {
        const std::size_t dots = line.find(".."), semicolon = line.find(';');
        const std::string first = line.substr(0, std::min(dots, semicolon));
        const std::string last =
            dots < semicolon ? line.substr(dots + 2, semicolon - dots - 2) : first;
        std::size_t begin = semicolon + 1;
        while (line[begin] == ' ') ++begin;
        const std::string width = line.substr(begin, line.find_first_of(" #", begin) - begin);
        tables.widths.push_back("{0x" + first + ", 0x" + last + ", \"" + width + "\"},");
    }
}

void write(std::ostream& out, Tables& tables) {
    std::sort(tables.names.begin(), tables.names.end(),
              [](const Name& a, const Name& b) { return a.text < b.text; });
    out << "// Made by make_unicode_data.cpp.\n#include \"engine/syntax/unicode_tables.hpp\"\n"
           "namespace outlive::syntax {\nconst char unicode_records[] =\n";
    std::size_t begin = 0;
    while (begin < tables.records.size()) {
        const std::size_t end = tables.records.find('\n', begin);
        out << '"' << tables.records.substr(begin, end - begin) << "\\n\"\n";
        begin = end + 1;
    }
    out << ";\nconst std::uint32_t unicode_offsets[] = {\n";
    for (const std::size_t offset : tables.offsets) out << offset << ",\n";
    out << "};\nconst std::size_t unicode_offset_count = " << tables.offsets.size()
        << ";\nconst UnicodeName unicode_names[] = {\n";
    for (const Name& name : tables.names)
        out << '{' << name.offset << ", 0x" << std::hex << name.character << std::dec << "},\n";
    out << "};\nconst std::size_t unicode_name_count = " << tables.names.size()
        << ";\nconst UnicodeWidth unicode_widths[] = {\n";
    for (const std::string& row : tables.widths) out << row << '\n';
    out << "};\nconst std::size_t unicode_width_count = " << tables.widths.size() << ";\n}\n";
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 3) return 2;
    const std::string folder = arguments[1];
    Tables tables;
    read_records(folder, tables);
    read_aliases(folder, tables);
    read_widths(folder, tables);
    std::ofstream out(arguments[2]);
    write(out, tables);
    return out.good() ? 0 : 1;
}
