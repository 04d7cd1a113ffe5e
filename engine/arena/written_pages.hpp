// Which pages of an arena have been written since one last asked.
//
// Asked of the operating system, so that writing costs the program nothing but
// one page fault a page: Linux 6.7 and later protect pages against writing and
// unprotect them by themselves (userfaultfd, asynchronous), and list the ones
// that were written (PAGEMAP_SCAN). Where that is not to be had, every page
// counts as written, and whoever asks has to compare. Invariant: a page that is
// not in the answer has the bytes it had when `take` was called last.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

#include "engine/arena/arena.hpp"

namespace outlive::arena {

// The ends of the used regions; a fresh arena's own are zero.
[[nodiscard]] inline std::uint64_t stack_high_of(const Arena& arena) {
    return std::max(arena.allocator().stack_high, stack_begin);
}
[[nodiscard]] inline std::uint64_t heap_top_of(const Arena& arena) {
    return std::max(arena.allocator().heap_top, heap_begin);
}

// A set of pages of the used regions: bit i of word w is page 64 w + i.
struct PageSet {
    std::vector<std::uint64_t> low;   // from offset 0: state and stack
    std::vector<std::uint64_t> heap;  // from heap_begin

    [[nodiscard]] std::uint64_t count() const;
    void add(const PageSet& other);
    // Without the pages from this offset on.
    void cut_heap(std::uint64_t top);
    // Those that are in both.
    [[nodiscard]] PageSet common(const PageSet& other) const;
    [[nodiscard]] bool has_heap_page(std::uint64_t page) const {
        return page / 64 < heap.size() && ((heap[page / 64] >> (page % 64)) & 1U) != 0;
    }
};

// Of a set's pages, those of [begin, end): what one call of the system can do.
struct PageRun {
    std::uint64_t begin = 0, end = 0;
};
// The first run in the set at or behind `from`, and before `limit`; empty at `limit`
// when there is none.
[[nodiscard]] PageRun next_run(const std::vector<std::uint64_t>& pages, std::uint64_t from,
                               std::uint64_t limit);

// All pages of the used regions.
[[nodiscard]] PageSet all_pages(const Arena& arena);

class WriteTracker {
  public:
    explicit WriteTracker(const Arena& arena);  // which outlives it
    ~WriteTracker();
    WriteTracker(const WriteTracker&) = delete;
    WriteTracker& operator=(const WriteTracker&) = delete;

    // False: the system cannot tell, all pages count as written.
    [[nodiscard]] bool is_exact() const { return scan_file_ >= 0; }
    // For tests and for comparing: as on a system that cannot tell.
    void give_up();

    // The pages of the used regions that were written since the last `take`.
    [[nodiscard]] PageSet look() const;
    // The same, and from now on anew.
    PageSet take();
    // From now on anew, but pages of `hot` go on counting as written (if they do now):
    // one that is written again and again costs no fault then. `written`: the answer.
    void take(const PageSet& written, const PageSet& hot);

    // From now on the first touch of a page at or behind `offset` that is not in memory
    // is reported to the thread that touches it, as SIGBUS; it has to fill the page.
    // False: the system cannot; never for what is mapped from a file (Arena::map).
    [[nodiscard]] bool report_missing(std::uint64_t offset);
    // Zero: as Written, and pages that are in memory stay as they are.
    enum class Fill : std::uint8_t { Untouched, Written, Zero };
    void fill(std::uint64_t offset, const std::byte* from, std::uint64_t bytes, Fill as);

  private:
    enum class After : std::uint8_t { Keep, Protect };
    [[nodiscard]] PageSet scan(After after) const;
    [[nodiscard]] bool protect_region(std::uint64_t begin,
                                      const std::vector<std::uint64_t>& written,
                                      const std::vector<std::uint64_t>& hot) const;
    [[nodiscard]] bool scan_region(std::uint64_t begin, PageRun pages, After after,
                                   std::vector<std::uint64_t>& words) const;

    const Arena& arena_;
    int fault_file_ = -1;
    int scan_file_ = -1;
};

}  // namespace outlive::arena
