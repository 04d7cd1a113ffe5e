#include "app/model/search.hpp"

#include <algorithm>
#include <cctype>

namespace outlive::model {
namespace {

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::size_t place(std::string_view text, std::string_view wanted, std::size_t from) {
    const bool exactly = std::ranges::any_of(
        wanted, [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; });
    if (exactly) return text.find(wanted, from);
    const auto same = [](char a, char b) { return lower(a) == lower(b); };
    const auto at = std::search(text.begin() + static_cast<std::ptrdiff_t>(from), text.end(),
                                wanted.begin(), wanted.end(), same);
    return at == text.end() ? std::string_view::npos : static_cast<std::size_t>(at - text.begin());
}

}  // namespace

std::vector<Found> find_all(std::string_view text, std::string_view wanted, std::size_t most) {
    std::vector<Found> found;
    if (wanted.empty()) return found;
    for (std::size_t at = place(text, wanted, 0);
         at != std::string_view::npos && found.size() < most;
         at = place(text, wanted, at + wanted.size()))
        found.push_back({at, at + wanted.size()});
    return found;
}

std::optional<Found> find_next(std::string_view text, std::string_view wanted, std::size_t from) {
    if (wanted.empty()) return std::nullopt;
    std::size_t at = place(text, wanted, std::min(from, text.size()));
    if (at == std::string_view::npos) at = place(text, wanted, 0);
    if (at == std::string_view::npos) return std::nullopt;
    return Found{at, at + wanted.size()};
}

std::optional<Found> find_previous(std::string_view text, std::string_view wanted,
                                   std::size_t from) {
    const std::vector<Found> all = find_all(text, wanted);
    if (all.empty()) return std::nullopt;
    const auto behind = std::ranges::lower_bound(all, from, {}, &Found::begin);
    return behind == all.begin() ? all.back() : *(behind - 1);
}

}  // namespace outlive::model
