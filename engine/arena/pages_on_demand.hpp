// Restores saved states into an arena without bringing all of it: pages of the
// heap come when they are first touched.
//
// Who goes from a state to a far one touches few of the thousands of pages in
// which they differ. These are taken out of the arena, and the operating system
// reports the first touch of each (userfaultfd) with a signal to the thread that
// touched it, which fills the page and goes on; so the arena reads as if it were
// whole, byte for byte. Where few pages differ, or where the system cannot tell,
// all of them are brought at once. Invariant: a page that waits is not in memory,
// and its content is that of the image restored last, which must live as long.
//
// Only the thread that uses the arena may touch it, and it may not hand the
// system parts of it that wait (to write to a file, say).
#pragma once

#include <memory>

#include "engine/arena/page_store.hpp"
#include "engine/arena/written_pages.hpp"

namespace outlive::arena {

class PagesOnDemand {
  public:
    // Both outlive it; the tracker is that of the arena.
    PagesOnDemand(Arena& arena, WriteTracker& tracker) : arena_(arena), tracker_(tracker) {}
    ~PagesOnDemand();
    PagesOnDemand(const PagesOnDemand&) = delete;
    PagesOnDemand& operator=(const PagesOnDemand&) = delete;

    // Makes the arena's bytes those of the image; it had the state `before`, and
    // what the tracker tells has been written since. From then on it tells anew.
    void restore(const PageImage& image, const PageImage& before);
    // With at least so many pages to bring they wait (tests: 0).
    void set_least_waiting(std::uint64_t pages) { least_waiting_ = pages; }

    // For the signal's handler: fills the page at this offset.
    void bring(std::uint64_t offset);

  private:
    [[nodiscard]] bool prepare(std::uint64_t old_top);
    void let_wait(std::vector<std::uint64_t>& pages, std::uint64_t begin, std::uint64_t end);
    void take_out(std::uint64_t begin, std::uint64_t end);
    [[nodiscard]] std::uint64_t bring_waiting(std::uint64_t page);

    Arena& arena_;
    WriteTracker& tracker_;
    const PageImage* image_ = nullptr;
    std::vector<std::uint64_t> waiting_;  // of the heap: bit i of word w is page 64 w + i
    std::uint64_t least_waiting_ = 512;
    bool is_ready_ = false;
    bool cannot_ = false;
    std::size_t place_ = 0;                // among those that the handler knows
    std::unique_ptr<std::byte[]> buffer_;  // of the pages that are being brought
    std::uint64_t next_page_ = 0;          // behind those brought last
    std::uint64_t batch_ = 1;
};

}  // namespace outlive::arena
