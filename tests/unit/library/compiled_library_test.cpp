#include "engine/library/compiled_library.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

#include "engine/bytecode/compile.hpp"
#include "engine/bytecode/program_bytes.hpp"
#include "engine/library/compile.hpp"
#include "engine/library/image.hpp"
#include "engine/syntax/parse.hpp"

namespace outlive::library {

TEST(CompiledLibrary, HasEverySourceAsItWouldBeCompiledNow) {
    const CompiledLibrary compiled = CompiledLibrary::built_in();
    for (const Source& source : sources()) {
        const auto known = compile_library(source);
        const auto parsed = syntax::parse(*known->source, syntax::Mode::Exec);
        const auto now = bytecode::compile(*parsed.tree, known->source, {.list_scopes = false});
        EXPECT_EQ(bytecode::to_bytes(std::get<bytecode::Compiled>(now).program),
                  compiled.find("program " + std::string(source.name)))
            << source.name;
    }
}

TEST(CompiledLibrary, ItsMachineIsTheOneThatBootsNow) {
    const CompiledLibrary compiled = CompiledLibrary::built_in();
    for (const auto& [name, content] : Image::boot_now()->sections()) {
        EXPECT_TRUE(compiled.find(name) == content) << name;
    }
}

TEST(CompiledLibrary, AProgramComesBackFromItsBytesAsItWas) {
    const CompiledLibrary compiled = CompiledLibrary::built_in();
    for (const Source& source : sources()) {
        const auto program = compile_library(source);
        EXPECT_TRUE(bytecode::to_bytes(*program) ==
                    compiled.find("program " + std::string(source.name)))
            << source.name;
        for (std::size_t i = 0; i < program->codes.size(); ++i) {
            EXPECT_EQ(program->codes[i]->id, i);
            EXPECT_EQ(program->codes[i]->source, program->source);
        }
    }
}

TEST(CompiledLibrary, AProgramIsReadOnceWhenItIsFirstNeeded) {
    int readings = 0;
    const bytecode::LazyProgram program("<library bisect>", [&readings] {
        ++readings;
        return compile_library({"bisect", find_source("bisect")});
    });
    EXPECT_EQ(library_name(program), "bisect");
    EXPECT_EQ(readings, 0);
    std::vector<std::thread> threads;
    std::array<const bytecode::Program*, 4> seen{};
    for (auto& place : seen) threads.emplace_back([&place, &program] { place = &*program; });
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(readings, 1);
    EXPECT_EQ(std::count(seen.begin(), seen.end(), &*program), 4);
}

TEST(CompiledLibrary, WhatItLacksIsNotFound) {
    EXPECT_EQ(CompiledLibrary::built_in().find("program nobody").data(), nullptr);
    EXPECT_EQ(CompiledLibrary({}).find("image state").data(), nullptr);
}

}  // namespace outlive::library
