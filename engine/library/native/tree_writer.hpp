// The syntax tree of a text as ast's node objects are built from it.
//
// The tree comes as one flat list in the order in which a machine with a stack
// builds it, so that neither side recurses over what Python code sees: a 1-tuple
// (value,) is pushed; an int n makes a list of the last n; (digits, base) is an
// int; a str, or a 5-tuple (name, line, column, end line, end column), is a node
// that takes its fields, in the order of ast.NAME._fields, off the stack.
//
// A writer lives for one tree; its list lies in the machine's arena.
#pragma once

#include "engine/machine/machine.hpp"
#include "engine/objects/sequence.hpp"
#include "engine/support/source_text.hpp"
#include "engine/syntax/tree.hpp"

namespace outlive::library {

using machine::Value;
using syntax::Span;

class TreeWriter {
  public:
    TreeWriter(machine::Machine& m, const support::SourceText& source)
        : m_(m), source_(source), list_(m.heap(), m.heap().value(make_list(m.heap()))) {}

    void write(const syntax::Tree& tree);
    [[nodiscard]] Value result() { return m_.heap().retained(list_.get()); }

  private:
    void add(Value v) { append_owned(m_.heap(), *m_.heap().as<objects::List>(list_.get()), v); }
    void add_tuple(std::initializer_list<Value> items) {
        const Value made =
            objects::make_tuple(m_.heap(), items.begin(), static_cast<std::uint32_t>(items.size()));
        for (const Value v : items) m_.heap().release(v);
        add(made);
    }
    void push(Value v) { add_tuple({v}); }
    void nothing() { push(Value::none()); }
    void text(std::string_view s) { push(m_.text(s)); }
    void text_or_none(std::string_view s) { s.empty() ? nothing() : text(s); }
    [[nodiscard]] Value kind(std::string_view name) {
        return m_.heap().retained(m_.heap().value(intern(m_.heap(), name)));
    }
    void bare(std::string_view name) { add(kind(name)); }
    void make_list_of(std::size_t n) { add(Value::integer(static_cast<std::int64_t>(n))); }
    void node(std::string_view name, Span span);

    template <class T>
    void each(const T& items) {
        for (const auto* item : items) write(item);
        make_list_of(items.size());
    }
    // A child that may be null.
    template <class T>
    void maybe(const T* child) {
        child == nullptr ? nothing() : write(child);
    }
    void names(std::span<const syntax::Identifier> identifiers) {
        for (const syntax::Identifier& identifier : identifiers) text(identifier.text);
        make_list_of(identifiers.size());
    }

    void write(const syntax::Expr* e);
    void write(const syntax::Stmt* s);
    void write(const syntax::Pattern* p);
    void write(const syntax::TypeParam* p);
    void write(const syntax::Arguments* a);
    void write(const syntax::Arg* a);
    void write(const syntax::Keyword* k);
    void write(const syntax::Comprehension* c);
    void write(const syntax::Alias* a);
    void write(const syntax::WithItem* w);
    void write(const syntax::ExceptHandler* h);
    void write(const syntax::MatchCase* c);
    void fields(const syntax::Expr* e);
    void fields(const syntax::Stmt* s);
    void fields(const syntax::Pattern* p);
    void constant(const syntax::Constant& c);
    void comprehension(const syntax::Expr* elt,
                       const syntax::List<syntax::Comprehension>& generators) {
        write(elt);
        each(generators);
    }

    machine::Machine& m_;
    const support::SourceText& source_;
    machine::Owned list_;
};

}  // namespace outlive::library
