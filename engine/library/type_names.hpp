// In which order the names of a built-in type stand in its dict, and which of them
// it has of its own though its base's would do: what a program sees in `vars(list)`
// and in `list.__dict__`. The facts are CPython's (type_names.def); only booting
// asks for them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace outlive::library {

class TypeNames {
  public:
    // Of the type that is called so; nothing is listed for those whose own tables say it all.
    explicit TypeNames(std::string_view type);

    [[nodiscard]] const std::vector<std::string_view>& listed() const { return listed_; }
    // Smaller stands earlier; names of equal rank stay as they are.
    [[nodiscard]] std::size_t rank(const std::string& name) const;

  private:
    std::vector<std::string_view> slots_, listed_;
};

}  // namespace outlive::library
