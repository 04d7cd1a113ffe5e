#include "app/panels/name_meaning.hpp"

#include <algorithm>

#include <fmt/core.h>

namespace outlive::panels {
namespace {

using scope::NameKind;
using scope::NameUsage;
using scope::NameUse;
using scope::ScopeKind;

class Telling {
  public:
    Telling(const model::CompiledText& text, std::uint32_t use)
        : text_(text), scopes_(text.scopes), use_(text.scopes.uses[use]) {
        const auto count = static_cast<std::uint32_t>(scopes_.uses.size());
        for (std::uint32_t i = 0; i < count; ++i)
            if (is_same_variable(scopes_.uses[i])) meaning_.uses.push_back(i);
        for (const std::uint32_t i : meaning_.uses)
            if (!meaning_.binding && binds(scopes_.uses[i]) && scopes_.uses[i].scope == use_.owner)
                meaning_.binding = i;
        for (const std::uint32_t i : meaning_.uses)  // from elsewhere, by nonlocal or global
            if (!meaning_.binding && binds(scopes_.uses[i])) meaning_.binding = i;
    }

    NameMeaning tell() {
        switch (use_.kind) {
            case NameKind::Local:
                local();
                break;
            case NameKind::Cell:
                cell();
                break;
            case NameKind::Free:
                free();
                break;
            case NameKind::Global:
                global();
                break;
            case NameKind::Builtin:
                say("built in", "No scope of this program binds it, so Python's own is meant.");
                break;
        }
        return std::move(meaning_);
    }

  private:
    static bool binds(const NameUse& use) {
        return use.usage == NameUsage::Bind || use.usage == NameUsage::Update;
    }
    [[nodiscard]] bool is_same_variable(const NameUse& other) const {
        return other.name == use_.name && other.owner == use_.owner &&
               (other.kind == NameKind::Builtin) == (use_.kind == NameKind::Builtin);
    }
    void say(std::string what, std::string why) {
        meaning_.what = std::move(what);
        meaning_.why = std::move(why);
    }
    [[nodiscard]] std::string name_of(std::uint32_t index) const {
        if (index >= scopes_.scopes.size()) return "the module";
        const scope::ScopeRecord& record = scopes_.scopes[index];
        switch (record.kind) {
            case ScopeKind::Module:
                return "the module";
            case ScopeKind::Lambda:
                return "the lambda";
            case ScopeKind::Class:
                return "the class " + record.name;
            case ScopeKind::Comprehension:
            case ScopeKind::GeneratorExpression:
                return "the comprehension";
            default:
                return record.name;
        }
    }
    [[nodiscard]] std::size_t line_of(const NameUse& use) const {
        const auto end = text_.source.begin() + static_cast<std::ptrdiff_t>(use.span.begin);
        return 1 + static_cast<std::size_t>(std::count(text_.source.begin(), end, '\n'));
    }
    [[nodiscard]] std::string bound_where() const {
        if (!meaning_.binding) return "";
        return fmt::format("line {}", line_of(scopes_.uses[*meaning_.binding]));
    }
    // `nonlocal` or `global` between the place and the owner.
    [[nodiscard]] const NameUse* declaration() const {
        for (const std::uint32_t i : meaning_.uses) {
            const NameUse& other = scopes_.uses[i];
            if (other.usage == NameUsage::Declare && other.scope == use_.scope) return &other;
        }
        return nullptr;
    }
    // A variable of the same name in a scope around `inner`, of another owner.
    [[nodiscard]] const NameUse* hidden_one(std::uint32_t inner) const {
        for (std::uint32_t at = parent(inner); at != scope::no_index; at = parent(at)) {
            const auto found = std::ranges::find_if(scopes_.uses, [&](const NameUse& other) {
                return other.name == use_.name && other.scope == at && other.owner == at &&
                       at != use_.owner && binds(other);
            });
            if (found != scopes_.uses.end()) return &*found;
        }
        return nullptr;
    }
    [[nodiscard]] std::uint32_t parent(std::uint32_t index) const {
        return index < scopes_.scopes.size() ? scopes_.scopes[index].parent : scope::no_index;
    }
    [[nodiscard]] const NameUse* first_inner_use() const {
        for (const std::uint32_t i : meaning_.uses)
            if (scopes_.uses[i].scope != use_.owner) return &scopes_.uses[i];
        return nullptr;
    }
    [[nodiscard]] bool is_class(std::uint32_t index) const {
        return index < scopes_.scopes.size() && scopes_.scopes[index].kind == ScopeKind::Class;
    }

    void local();
    void cell();
    void free();
    void global();

    const model::CompiledText& text_;
    const scope::Scopes& scopes_;
    const NameUse& use_;
    NameMeaning meaning_;
};

void Telling::local() {
    const std::string owner = name_of(use_.owner);
    if (is_class(use_.owner))
        return say("a name of " + owner,
                   "It becomes an attribute of the class. Functions in the class do not see it as "
                   "a variable.");
    std::string why = meaning_.binding
                          ? fmt::format("{} binds it, and so it is {}'s own everywhere in it.",
                                        bound_where(), owner)
                          : fmt::format("It is {}'s own.", owner);
    why[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(why[0])));
    if (const NameUse* other = hidden_one(use_.owner)) {
        why += fmt::format(" The {} of {} (line {}) is another one.", use_.name,
                           name_of(other->owner), line_of(*other));
    } else {
        why += " No inner function uses it: it goes when the call returns.";
    }
    say("local of " + owner, std::move(why));
}

void Telling::cell() {
    const std::string owner = name_of(use_.owner);
    const NameUse* inner = first_inner_use();
    const std::string binding =
        meaning_.binding
            ? fmt::format("{} binds it (line {})", owner, line_of(scopes_.uses[*meaning_.binding]))
            : owner + " owns it";
    const std::string captured =
        inner != nullptr
            ? fmt::format(" and {} uses it (line {})", name_of(inner->scope), line_of(*inner))
            : " and an inner function uses it";
    say("cell of " + owner, binding + captured +
                                ", so it lives in a cell from the start of the call, and can "
                                "outlive it.");
}

void Telling::free() {
    const std::string owner = name_of(use_.owner);
    const std::string here = name_of(use_.scope);
    std::string why;
    if (const NameUse* declared = declaration()) {
        why = fmt::format("nonlocal (line {}) says that it belongs to an enclosing function: ",
                          line_of(*declared));
    } else {
        why =
            fmt::format("{} does not bind it, so Python looks in the functions around it: ", here);
    }
    why += meaning_.binding
               ? fmt::format("{} is the nearest that binds it ({}).", owner, bound_where())
               : owner + " is the nearest that has it.";
    if (const NameUse* skipped = hidden_one(use_.scope); skipped && is_class(skipped->scope))
        why += fmt::format(
            " What {} binds (line {}) is passed over: functions do not look into "
            "class bodies.",
            name_of(skipped->scope), line_of(*skipped));
    say(fmt::format("free: found in {}'s cell", owner), std::move(why));
}

void Telling::global() {
    const std::string here = name_of(use_.scope);
    if (!meaning_.binding)
        return say("global, but bound nowhere",
                   "Nothing in this text binds it, and it is not built in: reading it raises "
                   "NameError.");
    const bool in_module = use_.scope == 0;
    std::string why;
    if (in_module) {
        why = fmt::format("The module binds it ({}).", bound_where());
    } else if (const NameUse* declared = declaration()) {
        why = fmt::format("global (line {}) says that it is the module's.", line_of(*declared));
    } else {
        why = fmt::format(
            "Neither {} nor a function around it binds it, so it is looked up in the module, each "
            "time it is used (bound on {}).",
            here, bound_where());
    }
    if (const NameUse* skipped = hidden_one(use_.scope); skipped && is_class(skipped->scope))
        why +=
            fmt::format(" What {} binds is passed over: functions do not look into class bodies.",
                        name_of(skipped->scope));
    say("global: a variable of the module", std::move(why));
}

}  // namespace

NameMeaning meaning_of(const model::CompiledText& text, std::uint32_t use) {
    return Telling(text, use).tell();
}

}  // namespace outlive::panels
