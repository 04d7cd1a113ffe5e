// A parsed program: the nodes' memory and the root.
//
// The tree owns a bump pool in which all nodes, lists, names and decoded
// strings lie; they are freed together with it and never one by one. Some views
// point into the source text, which must outlive the tree. A tree cannot be
// copied or moved (nodes point into its pool); hold it by unique_ptr.
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <new>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include "engine/syntax/ast.hpp"

namespace outlive::syntax {

// The longest path of statements and expressions from the root to a leaf of any
// tree that `parse` gives out; CPython's bound. A tree that `is_deep` has paths
// beyond kShallowTreeDepth: passes that recurse go over it on a deep stack
// (support/deep_stack.hpp), over any other on their own, where they may spend
// 8 MiB / kShallowTreeDepth at each level.
inline constexpr std::uint32_t kMaxTreeDepth = 10'000;
inline constexpr std::uint32_t kShallowTreeDepth = 1000;

// Exec: a file of statements. Eval: one expression (`eval`). Single: one
// statement of an interactive session.
enum class Mode : std::uint8_t { Exec, Eval, Single };

class Tree {
  public:
    Tree() = default;
    Tree(const Tree&) = delete;
    Tree& operator=(const Tree&) = delete;

    Mode mode = Mode::Exec;
    Span span;                   // the whole text
    Stmts body;                  // Exec and Single
    Expr* expression = nullptr;  // Eval; otherwise null
    bool is_deep = false;

    template <class T>
    [[nodiscard]] T* make(const T& value) {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (pool_.allocate(sizeof(T), alignof(T))) T(value);
    }

    template <class T>
    [[nodiscard]] T* allocate_list(std::size_t count) {
        static_assert(std::is_trivially_copyable_v<T>);
        return static_cast<T*>(pool_.allocate(count * sizeof(T), alignof(T)));
    }

    template <class T>
    [[nodiscard]] std::span<const T> copy_list(const T* items, std::size_t count) {
        if (count == 0) return {};
        T* const place = allocate_list<T>(count);
        std::uninitialized_copy_n(items, count, place);
        return {place, count};
    }
    template <class T>
    [[nodiscard]] std::span<const T> copy_list(const std::vector<T>& items) {
        return copy_list(items.data(), items.size());
    }

    [[nodiscard]] std::string_view copy_text(std::string_view text) {
        const auto copy = copy_list(text.data(), text.size());
        return {copy.data(), copy.size()};
    }

  private:
    std::pmr::monotonic_buffer_resource pool_;
};

}  // namespace outlive::syntax
